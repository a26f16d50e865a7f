//! What older releases have in place of what the newest has.

mod answers;
mod forms;
mod requests;

use opennebula_catalogue::model::Catalogue;

pub(crate) use requests::unsayable;

/// All of it: methods, parameters, answers and elements.
pub(crate) fn instead(catalogue: &Catalogue) -> String {
    [
        requests::methods(catalogue),
        requests::parameters(catalogue),
        requests::needed(catalogue),
        requests::fixed(catalogue),
        answers::answers(catalogue),
        answers::elements(catalogue),
    ]
    .concat()
}
