//! The catalogue as it is, and larger ones of the same make: each of its files again and again, with other names.

use std::collections::BTreeSet;

use opennebula_catalogue::Sources;
use opennebula_catalogue::model::Catalogue;

/// What one file alone has, for the whole catalogue.
const ONLY_ONCE: [&str; 3] = ["releases", "families", "field_groups"];

/// The word of patterns from which names of types are made.
const NAME: &str = "$Name";

/// The keys by which a file says which resource it is about.
const NAMES_OF_RESOURCES: [&str; 3] = ["resource", "part_of", "pool"];

/// A catalogue that declares all that the real one does so many times, in names that begin with the number of the copy.
pub(super) fn enlarged(sources: &Sources, real: &Catalogue, times: usize) -> Sources {
    let types = real.shared.iter().chain(real.resources.iter().flat_map(|resource| &resource.types));
    let types: BTreeSet<&str> = types.map(|def| def.name.as_str()).collect();
    let mut all = sources.clone();
    for copy in 2..=times {
        for (path, text) in sources {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            all.insert(format!("{folder}/c{copy}_{name}"), copied(text, copy, &types));
        }
    }
    all
}

/// A file of the catalogue in other names.
fn copied(text: &str, copy: usize, types: &BTreeSet<&str>) -> String {
    let mut out = String::with_capacity(text.len() * 9 / 8);
    let mut is_wanted = true;
    for line in text.lines() {
        let key = line.split_once(':').map(|(key, _)| key).filter(|key| key.starts_with(|c: char| c.is_ascii_alphabetic()));
        if let Some(key) = key {
            is_wanted = !ONLY_ONCE.contains(&key);
        }
        if !is_wanted {
            continue;
        }
        match (key, line.trim_start().strip_prefix("system.")) {
            (Some(key), _) if NAMES_OF_RESOURCES.contains(&key) => out.push_str(&line.replacen(": ", &format!(": c{copy}"), 1)),
            // These have no `one` before them, which no other resource can have.
            (_, Some(method)) => out.push_str(&format!("  one.c{copy}system.{method}")),
            _ => push_renamed(&mut out, line, copy, types),
        }
        out.push('\n');
    }
    out
}

/// Adds a line with other names of types, and of what stands between the dots of wire names.
fn push_renamed(out: &mut String, line: &str, copy: usize, types: &BTreeSet<&str>) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let (mut previous, mut rest) = ("", line);
    while !rest.is_empty() {
        let (gap, after) = rest.split_at(rest.find(is_word).unwrap_or(rest.len()));
        let (word, behind) = after.split_at(after.find(|c| !is_word(c)).unwrap_or(after.len()));
        out.push_str(gap);
        // What a pattern makes names of is no name itself.
        let is_part = previous == "Name" && gap == ": ";
        if (types.contains(word) && !is_part) || word.contains(NAME) {
            out.push_str(&format!("C{copy}"));
        } else if previous == "one" && gap == "." && word.starts_with(|c: char| c.is_ascii_lowercase()) {
            out.push_str(&format!("c{copy}"));
        }
        out.push_str(word);
        (previous, rest) = (word, behind);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_catalogue_has_no_mistakes_and_as_many_methods_more() {
        let mut sources = Sources::new();
        for entry in std::fs::read_dir(opennebula_tests::workspace::root().join("spec")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                sources.insert(path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap());
            }
        }
        let real = opennebula_catalogue::check(&sources).unwrap();
        let all = enlarged(&sources, &real, 3);
        let larger = opennebula_catalogue::check(&all).unwrap_or_else(|found| panic!("{}", found.render(&all)));
        assert_eq!(larger.methods().count(), 3 * real.methods().count());
    }

    #[test]
    fn a_copy_has_names_of_its_own_and_nothing_of_the_whole_catalogue() {
        let text = "releases: [\"4.10\"]\n\nresource: vm\npool: vmpool\nid: VmId\nfamilies:\n  info:\n    access: read\nmethods:\n  one.vm.info: { output: { type: Vm } } # not one. of\n  system.help: {}\n";
        let types = BTreeSet::from(["Vm", "VmId"]);
        let expected = "resource: c7vm\npool: c7vmpool\nid: C7VmId\nmethods:\n  one.c7vm.info: { output: { type: C7Vm } } # not one. of\n  one.c7system.help: {}\n";
        assert_eq!(copied(text, 7, &types), expected);
    }
}
