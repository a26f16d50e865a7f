// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Cursor, DecodeError, FromDocument, Items};

use crate::Quotas;
use crate::group::{GroupQuotas, GroupSummary, GroupVlanRules};

#[cfg(feature = "server")]
use opennebula_runtime::server::{DocumentWriter, ToDocument};

/// Groups, their quotas and rules.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupPool {
    /// The groups.
    pub groups: Vec<GroupSummary>,
    /// Their quotas, each with the number of its group.
    pub quotas: Vec<GroupQuotas>,
    /// Their rules on VLANs, each with the number of its group.
    ///
    /// Since OpenNebula 7.4.
    pub vlan_rules: Vec<GroupVlanRules>,
    /// The quotas that hold where theirs say so.
    pub default_quotas: Option<Quotas>,
}

impl FromDocument for GroupPool {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut groups = Items::default();
        let mut quotas = Items::default();
        let mut vlan_rules = Items::default();
        let mut default_quotas = None;
        while cursor.child()? {
            match cursor.name() {
                "GROUP" => cursor.push_item(&mut groups)?,
                "QUOTAS" => cursor.push_item(&mut quotas)?,
                "VLAN_RULES" => cursor.push_item(&mut vlan_rules)?,
                "DEFAULT_GROUP_QUOTAS" => cursor.element(&mut default_quotas)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            groups: groups.into_vec(),
            quotas: quotas.into_vec(),
            vlan_rules: vlan_rules.into_vec(),
            default_quotas,
        })
    }
}

#[cfg(feature = "server")]
impl ToDocument for GroupPool {
    fn write(&self, out: &mut DocumentWriter) {
        for item in &self.groups {
            out.element("GROUP", item);
        }
        for item in &self.quotas {
            out.element("QUOTAS", item);
        }
        for item in &self.vlan_rules {
            out.element("VLAN_RULES", item);
        }
        if let Some(default_quotas) = &self.default_quotas {
            out.element("DEFAULT_GROUP_QUOTAS", default_quotas);
        }
    }
}
