// @generated from spec/group.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

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

impl View for GroupVlanRules {
    fn from_template(mut template: Template) -> Self {
        Self {
            group: template.take_text("ID", from_text),
            rules: template
                .take_vectors("RULE")
                .into_iter()
                .map(GroupVlanRule::from_template)
                .collect(),
            more: template,
        }
    }

    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.group {
            template.push("ID", to_text(value));
        }
        for value in &self.rules {
            template.push_vector("RULE", value.to_template());
        }
        template.extend(self.more.clone());
        template
    }
}
