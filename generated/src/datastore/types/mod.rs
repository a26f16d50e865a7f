// @generated from spec/datastore.yaml by `cargo xtask codegen`. Do not edit.

mod datastore;
mod datastore_state;
mod datastore_type;

pub use datastore::Datastore;
pub use datastore_state::DatastoreState;
pub use datastore_type::DatastoreType;
