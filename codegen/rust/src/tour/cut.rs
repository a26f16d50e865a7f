//! Pieces of files, as they stand there.

use opennebula_catalogue::{Node, Sources, locate};

/// The lines of a node of a YAML file, from its key on.
pub(super) fn node(sources: &Sources, node: &Node) -> Option<String> {
    let (line, _) = locate(sources, node)?;
    let mut lines = sources.get(&node.file)?.lines().skip(line.checked_sub(1)?);
    let first = lines.next()?;
    let depth = indentation(first);
    let within = lines.take_while(|line| line.trim().is_empty() || indentation(line) > depth);
    Some(joined(std::iter::once(first).chain(within), 0))
}

/// An item of a formatted Rust file that begins so, with what is said of it.
pub(super) fn item(text: &str, start: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let begins = |line: &&str| line.trim_start().strip_prefix(start).is_some_and(|rest| rest.is_empty() || !rest.starts_with(is_word));
    let at = lines.iter().position(begins)?;
    let depth = indentation(lines.get(at)?);
    let (before, after) = lines.split_at_checked(at)?;
    let is_said_of_it = |line: &&&str| indentation(line) == depth && ["///", "#["].iter().any(|sign| line.trim_start().starts_with(sign));
    let above = before.iter().rev().take_while(is_said_of_it).count();
    let is_last = |line: &&str| indentation(line) == depth && line.ends_with(['}', ';']);
    let below = after.iter().position(is_last)?;
    let lines = lines.get(at.checked_sub(above)?..=at.checked_add(below)?)?;
    Some(joined(lines.iter().copied(), depth))
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Lines without so much of their indentation, and without blank ones at the end.
fn joined<'l>(lines: impl Iterator<Item = &'l str>, indentation: usize) -> String {
    let lines: Vec<&str> = lines.map(|line| line.get(indentation..).unwrap_or_default()).collect();
    lines.join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use opennebula_catalogue::Step;

    const YAML: &str = "a: 1\nb:\n  c:\n    d: 2\n\n    e:\n      - { f: 3 }\n      - f: 4\n        g: 5\n\n  # About h.\n  h: 6\n";

    const RUST: &str = "/// Other.\npub struct VmId;\n\n/// A machine.\n#[derive(Debug)]\npub struct Vm {\n    pub id: VmId,\n}\n\nimpl Vm {\n    /// New.\n    fn new(\n        id: VmId,\n    ) -> Self {\n        Self { id }\n    }\n}\n";

    fn yaml(steps: &[Step]) -> Option<String> {
        node(&Sources::from([(String::new(), YAML.to_owned())]), &Node { file: String::new(), steps: steps.to_vec() })
    }

    #[test]
    fn a_node_is_cut_from_its_key_to_where_the_next_begins() {
        let (key, item) = (|name: &str| Step::Key(name.to_owned()), Step::Item);
        assert_eq!(yaml(&[key("a")]).as_deref(), Some("a: 1"));
        assert_eq!(yaml(&[key("b"), key("c")]).as_deref(), Some("  c:\n    d: 2\n\n    e:\n      - { f: 3 }\n      - f: 4\n        g: 5"));
        assert_eq!(yaml(&[key("b"), key("c"), key("e"), item(0)]).as_deref(), Some("      - { f: 3 }"));
        assert_eq!(yaml(&[key("b"), key("c"), key("e"), item(1)]).as_deref(), Some("      - f: 4\n        g: 5"));
        assert_eq!(yaml(&[key("b"), key("x")]), None);
    }

    #[test]
    fn an_item_is_cut_with_what_is_said_of_it() {
        assert_eq!(item(RUST, "pub struct Vm").as_deref(), Some("/// A machine.\n#[derive(Debug)]\npub struct Vm {\n    pub id: VmId,\n}"));
        assert_eq!(item(RUST, "pub struct VmId").as_deref(), Some("/// Other.\npub struct VmId;"));
        assert_eq!(item(RUST, "fn new").as_deref(), Some("/// New.\nfn new(\n    id: VmId,\n) -> Self {\n    Self { id }\n}"));
        assert_eq!(item(RUST, "pub struct None"), None);
    }
}
