//! `dxr`, serde and quick-xml, as one would write it by hand: `dxr` for XML-RPC, and structs that derive `Deserialize` for the document in it.
//!
//! Fair to it: it takes the document out of the answer without the copy that `dxr`'s conversions make, and without trying a fault first as
//! `dxr`'s client does. What has a fixed schema is a struct, with numbers where the server has numbers, and has every element that the recorded
//! pool has. What is free-form (`TEMPLATE`, `USER_TEMPLATE`) has a visitor of its own, in order and with nothing lost; serde's
//! untagged enums and flattened maps would be shorter to write, and slower, because they buffer.

#![expect(missing_docs, reason = "the elements that the fields are named after are the server's")]

use std::fmt;

use dxr::{MethodResponse, Value};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::Found;

/// Reads the body of a response.
pub fn read(body: &[u8]) -> Result<VmPool, String> {
    let body = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    let response = MethodResponse::from_xml(body).map_err(|_| "dxr could not read the answer".to_owned())?;
    let Value::Array(answer) = response.value else { return Err("the answer is not an array".to_owned()) };
    match answer.as_slice() {
        [Value::Boolean(true), Value::String(document), ..] => quick_xml::de::from_str(document).map_err(|error| error.to_string()),
        _ => Err("the server refused the call".to_owned()),
    }
}

/// What was read.
pub fn found(pool: &VmPool) -> Found {
    Found::of(pool.machines.iter().map(|machine| u64::from(machine.id)))
}

#[derive(Debug, Deserialize)]
pub struct VmPool {
    #[serde(rename = "VM", default)]
    pub machines: Vec<Vm>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Vm {
    pub id: u32,
    pub uid: i32,
    pub gid: i32,
    pub uname: String,
    pub gname: String,
    pub name: String,
    pub permissions: Permissions,
    pub last_poll: i64,
    pub state: i32,
    pub lcm_state: i32,
    pub prev_state: i32,
    pub prev_lcm_state: i32,
    pub resched: i32,
    pub stime: i64,
    pub etime: i64,
    pub deploy_id: String,
    pub monitoring: Attributes,
    pub sched_actions: Ids,
    pub template: Attributes,
    pub user_template: Attributes,
    pub history_records: HistoryRecords,
    #[serde(default)]
    pub snapshots: Vec<Snapshots>,
    pub backups: Backups,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Permissions {
    pub owner_u: u8,
    pub owner_m: u8,
    pub owner_a: u8,
    pub group_u: u8,
    pub group_m: u8,
    pub group_a: u8,
    pub other_u: u8,
    pub other_m: u8,
    pub other_a: u8,
}

#[derive(Debug, Deserialize)]
pub struct Ids {
    #[serde(rename = "ID", default)]
    pub ids: Vec<i32>,
}

#[derive(Debug, Deserialize)]
pub struct HistoryRecords {
    #[serde(rename = "HISTORY", default)]
    pub records: Vec<History>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct History {
    pub oid: i32,
    pub seq: i32,
    pub hostname: String,
    pub hid: i32,
    pub cid: i32,
    pub stime: i64,
    pub etime: i64,
    pub vm_mad: String,
    pub tm_mad: String,
    pub ds_id: i32,
    pub plan_id: i32,
    pub action_id: i32,
    pub pstime: i64,
    pub petime: i64,
    pub rstime: i64,
    pub retime: i64,
    pub estime: i64,
    pub eetime: i64,
    pub action: i32,
    pub uid: i32,
    pub gid: i32,
    pub request_id: i32,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Snapshots {
    pub allow_orphans: String,
    pub current_base: i32,
    pub disk_id: i32,
    pub next_snapshot: i32,
    #[serde(default)]
    pub snapshot: Vec<Snapshot>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Snapshot {
    pub active: Option<String>,
    pub children: Option<String>,
    pub date: i64,
    pub id: i32,
    pub name: String,
    pub parent: i32,
    pub size: i64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Backups {
    pub backup_config: Attributes,
    pub backup_ids: Ids,
}

/// Free-form attributes, in their order; a name may come more than once.
#[derive(Debug)]
pub struct Attributes(pub Vec<(String, Attribute)>);

#[derive(Debug)]
pub enum Attribute {
    Single(String),
    Vector(Vec<(String, String)>),
}

impl<'de> Deserialize<'de> for Attributes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Attributes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("attributes")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Attributes, A::Error> {
                let mut attributes = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    attributes.push(entry);
                }
                Ok(Attributes(attributes))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

impl<'de> Deserialize<'de> for Attribute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Content;

        impl<'de> Visitor<'de> for Content {
            type Value = Attribute;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or further attributes")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Attribute, A::Error> {
                let mut single = String::new();
                let mut vector = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    // What quick-xml calls the text of an element.
                    if name == "$text" {
                        single = map.next_value()?;
                    } else {
                        vector.push((name, map.next_value()?));
                    }
                }
                Ok(if vector.is_empty() { Attribute::Single(single) } else { Attribute::Vector(vector) })
            }
        }

        deserializer.deserialize_map(Content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_keep_all_that_they_have() {
        let xml = "<T><A><![CDATA[1 < 2]]></A><D><X>x</X><Y></Y></D><D/></T>";
        let Attributes(attributes) = quick_xml::de::from_str(xml).unwrap();
        assert_eq!(format!("{attributes:?}"), r#"[("A", Single("1 < 2")), ("D", Vector([("X", "x"), ("Y", "")])), ("D", Single(""))]"#);
    }
}
