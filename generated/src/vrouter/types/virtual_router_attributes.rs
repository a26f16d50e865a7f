// @generated from spec/vrouter.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, begin_next};

use crate::Template;
use crate::vrouter::VirtualRouterNic;

/// The network interfaces and attributes of a virtual router.
///
/// The rest is what `one.vrouter.update` takes: `TEMPLATE_ID`, the template that its machines were
/// made from last; `KEEPALIVED_ID` and `KEEPALIVED_PASSWORD`, by which its machines find each
/// other; and what users add.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VirtualRouterAttributes {
    /// Its network interfaces. Each of its machines has one like it.
    pub nics: Vec<VirtualRouterNic>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<VirtualRouterAttributes> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: VirtualRouterAttributes) -> Self {
        view.to_template()
    }
}

impl Attributes for VirtualRouterAttributes {
    fn take_text(&mut self, _name: &str, _text: &str) -> bool {
        false
    }

    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes> {
        match name {
            "NIC" => begin_next(&mut self.nics),
            _ => None,
        }
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for VirtualRouterAttributes {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        for value in &self.nics {
            template.push_vector("NIC", &value.to_template());
        }
        template.extend(&self.more);
        template
    }
}
