// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, begin_next, fill, to_text};

use crate::{GroupId, Template};
use crate::group::GroupVlanRule;

/// Which VLANs the users of a group may give to networks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupVlanRules {
    /// The group.
    pub group: Option<GroupId>,
    /// The rules, each of which allows something.
    pub rules: Vec<GroupVlanRule>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<GroupVlanRules> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: GroupVlanRules) -> Self {
        view.to_template()
    }
}

impl Attributes for GroupVlanRules {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.group, text),
            _ => false,
        }
    }

    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes> {
        match name {
            "RULE" => begin_next(&mut self.rules),
            _ => None,
        }
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for GroupVlanRules {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.group {
            template.push("ID", to_text(value));
        }
        for value in &self.rules {
            template.push_vector("RULE", &value.to_template());
        }
        template.extend(&self.more);
        template
    }
}
