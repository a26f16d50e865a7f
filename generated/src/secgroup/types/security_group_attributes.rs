// @generated from spec/secgroup.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, begin_next};

use crate::Template;
use crate::secgroup::SecurityGroupRule;

/// What a security group holds: rules, and attributes that users add.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SecurityGroupAttributes {
    /// Its rules. What no rule allows is dropped.
    pub rules: Vec<SecurityGroupRule>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<SecurityGroupAttributes> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: SecurityGroupAttributes) -> Self {
        view.to_template()
    }
}

impl Attributes for SecurityGroupAttributes {
    fn take_text(&mut self, _name: &str, _text: &str) -> bool {
        false
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

impl View for SecurityGroupAttributes {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        for value in &self.rules {
            template.push_vector("RULE", &value.to_template());
        }
        template.extend(&self.more);
        template
    }
}
