// @generated from spec/quota.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{View, from_text, to_text};

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

impl View for NetworkQuota {
    fn from_template(mut template: Template) -> Self {
        Self {
            id: template.take_text("ID", from_text),
            leases: template.take_text("LEASES", from_text),
            leases_used: template.take_text("LEASES_USED", from_text),
            more: template,
        }
    }

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
        template.extend(self.more.clone());
        template
    }
}
