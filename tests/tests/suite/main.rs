//! The end-to-end tests, as one program: to link one for each would take longer than to run them.

#![cfg(test)]

mod asked_release;
mod both_clients;
mod catalogue_facts;
mod generic_code;
mod machine_readable;
mod multicall;
mod odd_items;
mod older_answers;
mod older_servers;
mod open_documents;
mod release_dependence;
mod releases;
mod round_trips;
mod serialised;
mod swapped_positions;
mod swaps;
mod templates_by_release;
mod tour;
