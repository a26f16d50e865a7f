// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, fill, to_text};

use crate::{QuotaLimit, Template, VirtualNetworkId};

/// A quota on one virtual network.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NetworkQuota {
    /// The network.
    pub id: Option<VirtualNetworkId>,
    /// How many of its addresses may be taken.
    pub leases: Option<QuotaLimit>,
    /// How many are taken.
    pub leases_used: Option<i64>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<NetworkQuota> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: NetworkQuota) -> Self {
        view.to_template()
    }
}

impl Attributes for NetworkQuota {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "ID" => fill(&mut self.id, text),
            "LEASES" => fill(&mut self.leases, text),
            "LEASES_USED" => fill(&mut self.leases_used, text),
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

impl View for NetworkQuota {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.id {
            template.push("ID", to_text(value));
        }
        if let Some(value) = &self.leases {
            template.push("LEASES", to_text(value));
        }
        if let Some(value) = &self.leases_used {
            template.push("LEASES_USED", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
