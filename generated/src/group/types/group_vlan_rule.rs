// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::Template;
use crate::group::{NumberRanges, VlanScope};

/// VLANs that the users of a group may give to networks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct GroupVlanRule {
    /// The VLANs.
    pub vlans: Option<NumberRanges>,
    /// As what they may be used.
    pub scope: Option<VlanScope>,
    /// The templates whose networks it is about; `-1` is all.
    pub templates: Option<NumberRanges>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<GroupVlanRule> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: GroupVlanRule) -> Self {
        view.to_template()
    }
}

impl Attributes for GroupVlanRule {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.vlans, text),
            "SCOPE" => fill(&mut self.scope, text),
            "VNTEMPLATE" => fill(&mut self.templates, text),
            _ => false,
        }
    }

    fn vector(&mut self, _name: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for GroupVlanRule {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.vlans {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.scope {
            template.push("SCOPE", to_text(value));
        }
        if let Some(value) = &self.templates {
            template.push("VNTEMPLATE", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
