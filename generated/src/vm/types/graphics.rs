// @generated from spec/vm_documents.yaml by `cargo xtask codegen`. Do not edit.

use opennebula_runtime::codec::{Attributes, View, YesNo, fill, fill_yes_no, to_text};

use crate::Template;
use crate::vm::GraphicsPassword;

/// How the screen of a machine can be reached.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Graphics {
    /// How: `VNC`, `SPICE` or `SDL`.
    pub kind: Option<String>,
    /// Address of the host it listens at.
    pub listen: Option<String>,
    /// Port of the host it listens at, given when the machine is deployed.
    pub port: Option<i32>,
    /// What one has to know.
    pub password: Option<GraphicsPassword>,
    /// Whether the server made the password up.
    pub random_password: Option<bool>,
    /// Layout of the keyboard.
    pub keymap: Option<String>,
    /// Everything else, in order: attributes that have no field here, and values that do not fit
    /// the type of theirs.
    pub more: Template,
}

impl From<Graphics> for Template {
    /// All of it again as attributes, in the form that an update takes.
    fn from(view: Graphics) -> Self {
        view.to_template()
    }
}

impl Attributes for Graphics {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "TYPE" => fill(&mut self.kind, text),
            "LISTEN" => fill(&mut self.listen, text),
            "PORT" => fill(&mut self.port, text),
            "PASSWD" => fill(&mut self.password, text),
            "RANDOM_PASSWD" => fill_yes_no(&mut self.random_password, text),
            "KEYMAP" => fill(&mut self.keymap, text),
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

impl View for Graphics {
    fn to_template(&self) -> Template {
        let mut template = Template::new();
        if let Some(value) = &self.kind {
            template.push("TYPE", to_text(value));
        }
        if let Some(value) = &self.listen {
            template.push("LISTEN", to_text(value));
        }
        if let Some(value) = &self.port {
            template.push("PORT", to_text(value));
        }
        if let Some(value) = &self.password {
            template.push("PASSWD", to_text(value));
        }
        if let Some(value) = &self.random_password {
            template.push("RANDOM_PASSWD", YesNo::to_text(*value));
        }
        if let Some(value) = &self.keymap {
            template.push("KEYMAP", to_text(value));
        }
        template.extend(&self.more);
        template
    }
}
