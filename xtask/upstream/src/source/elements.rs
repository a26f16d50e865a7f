//! Documents: the elements of the catalogue against those of the schemas. Open documents take anything, and so do some elements of schemas.

use std::collections::{BTreeMap, BTreeSet};

use opennebula_catalogue::Node;
use opennebula_catalogue::model::{Catalogue, Document, Field, Method, OutputKind, Shape, Type, TypeDef, TypeKind};

use super::checkout::SCHEMAS;
use super::data::{SCHEMAS as TABLE, Schema};
use super::schemas::{Content, Declaration, Schemas};
use crate::report::{Kind, Place, Report};
use crate::signature::methods;

/// Compares the documents that methods answer with.
pub(super) fn compare(catalogue: &Catalogue, schemas: &Schemas, chosen: &BTreeMap<String, Schema>, report: &mut Report) {
    let types = catalogue.shared.iter().chain(catalogue.resources.iter().flat_map(|resource| &resource.types));
    let documents = types.filter_map(|definition| match &definition.kind {
        TypeKind::Document(document) => Some((definition.name.as_str(), (definition, document))),
        _ => None,
    });
    let mut check = Check { documents: documents.collect(), schemas, root: "", elements: 0, report };
    let methods = methods(catalogue);
    for name in chosen.keys().filter(|name| !methods.contains_key(name.as_str())) {
        let message = format!("{TABLE} says which schema it follows, and the catalogue has no such method");
        check.report.add(Kind::Stale, name, message, vec![Place::Line(TABLE.into(), 0)]);
    }
    let mut seen = BTreeSet::new();
    for method in methods.values() {
        let (ty, root, item) = match &method.output.kind {
            OutputKind::Document { ty, root } => (ty, root, None),
            OutputKind::List { ty, root, item } => (ty, root, Some(item.as_str())),
            _ => continue,
        };
        let Some(declaration) = check.root(method, root, chosen) else { continue };
        if let Some((definition, document)) = check.closed(ty)
            && seen.insert((declaration.file, root, item, &definition.name))
        {
            check.root = declaration.file;
            check.report.examined.insert(declaration.file.to_owned());
            let path = format!("/{root}");
            match item {
                None => check.document(definition, document, declaration, &path),
                Some(item) => check.list((definition, document), item, declaration, (&path, &method.node)),
            }
        }
    }
    let elements = check.elements;
    report.counts.push(("elements", elements));
}

struct Check<'c> {
    documents: BTreeMap<&'c str, (&'c TypeDef, &'c Document)>,
    schemas: &'c Schemas,
    /// The schema of the document that is compared.
    root: &'c str,
    elements: usize,
    report: &'c mut Report,
}

impl<'c> Check<'c> {
    /// The declaration of a method's root element.
    fn root(&mut self, method: &Method, root: &str, chosen: &BTreeMap<String, Schema>) -> Option<Declaration<'c>> {
        let declared = self.schemas.roots(root);
        let choice = chosen.get(&method.wire_name);
        match (declared.as_slice(), choice) {
            (_, Some(Schema { not_compared: Some(reason), .. })) => {
                self.report.notes.push(format!("not compared: {}: {reason}", method.wire_name));
                None
            }
            ([], None) => {
                self.report.notes.push(format!("not compared: {}: no schema has the root element {root}", method.wire_name));
                None
            }
            ([one], None) => Some(*one),
            (_, Some(Schema { file, .. })) => {
                let found = declared.iter().find(|one| one.file == file).copied();
                if found.is_none() {
                    let message = format!("{TABLE} says that it follows {file}, which has no root element {root}");
                    self.report.add(Kind::Stale, &method.wire_name, message, vec![Place::Line(TABLE.into(), 0)]);
                } else if declared.len() == 1 {
                    let message = format!("{TABLE} need not say that it follows {file}: no other schema has the root element {root}");
                    self.report.add(Kind::Stale, &method.wire_name, message, vec![Place::Line(TABLE.into(), 0)]);
                }
                found
            }
            (several, None) => {
                let files: Vec<_> = several.iter().map(|one| one.file).collect();
                let message = format!("several schemas have the root element {root}: {}; say in {TABLE} which is meant", files.join(", "));
                let places = [Place::Node(method.node.clone())].into_iter().chain(several.iter().map(line)).collect();
                self.report.add(Kind::SchemaUnclear, &method.wire_name, message, places);
                None
            }
        }
    }

    /// The document of a type, if all of its children are known and the catalogue says which; the runtime has documents of its own.
    fn closed(&self, ty: &Type) -> Option<(&'c TypeDef, &'c Document)> {
        match ty {
            Type::Declared(named) if named.shape == Shape::Closed => self.documents.get(named.name.as_str()).copied(),
            _ => None,
        }
    }

    /// Compares the items of a list; nothing may stand beside them.
    fn list(&mut self, of: (&'c TypeDef, &'c Document), item: &str, root: Declaration<'c>, (path, method): (&str, &Node)) {
        let Content::Children(children) = self.schemas.content(root) else { return };
        let subject = |name: &str| format!("{} {path}/{name}", root.file);
        for (name, declaration) in &children {
            self.elements += 1;
            if *name == item {
                self.document(of.0, of.1, *declaration, &format!("{path}/{item}"));
            } else {
                let places = vec![Place::Node(method.clone()), line(declaration)];
                self.report.add(Kind::ElementMissing, subject(name), "the catalogue has nothing beside the items of the list", places);
            }
        }
        if !children.contains_key(item) {
            let places = vec![Place::Node(method.clone()), line(&root)];
            self.report.add(Kind::ElementUnknown, subject(item), "the schema does not have it", places);
        }
    }

    fn document(&mut self, definition: &'c TypeDef, document: &'c Document, declaration: Declaration<'c>, path: &str) {
        let fields: Vec<_> = document.fields.iter().map(|field| (field.wrapper.as_deref(), field)).collect();
        self.fields(&definition.node, &fields, declaration, path);
    }

    /// Compares the fields of a document, or those of them that stand in one element, with the children of an element.
    fn fields(&mut self, node: &Node, fields: &[(Option<&'c str>, &'c Field)], declaration: Declaration<'c>, path: &str) {
        let file = self.root;
        let subject = |name: &str| format!("{file} {path}/{name}");
        let children = match self.schemas.content(declaration) {
            Content::Any => return,
            Content::Text => {
                let places = vec![Place::Node(node.clone()), line(&declaration)];
                let subject = format!("{} {path}", self.root);
                return self.report.add(
                    Kind::ElementForm,
                    subject,
                    "it has children in the catalogue, and is a text in the schema",
                    places,
                );
            }
            Content::Children(children) => children,
        };
        let mut ours: BTreeMap<&str, Vec<(Option<&str>, &Field)>> = BTreeMap::new();
        for (wrapper, field) in fields {
            ours.entry(wrapper.unwrap_or(&field.element)).or_default().push((None, field));
        }
        for (name, declaration) in children.iter().filter(|(name, _)| !ours.contains_key(*name)) {
            let places = vec![Place::Node(node.clone()), line(declaration)];
            self.report.add(Kind::ElementMissing, subject(name), "the catalogue does not have it", places);
        }
        self.elements += children.len();
        for (name, group) in ours {
            let Some((_, first)) = group.first().copied() else { continue };
            match children.get(name) {
                None if group.iter().all(|(_, field)| field.history.until.is_some()) => {}
                None => {
                    let places = vec![Place::Node(first.docs.node.clone()), line(&declaration)];
                    self.report.add(Kind::ElementUnknown, subject(name), "the schema does not have it", places);
                }
                Some(child) if first.element != name || fields.iter().any(|(wrapper, _)| *wrapper == Some(name)) => {
                    self.fields(&first.docs.node, &group, *child, &format!("{path}/{name}"));
                }
                Some(child) => self.field(first, *child, &format!("{path}/{name}")),
            }
        }
    }

    fn field(&mut self, field: &'c Field, declaration: Declaration<'c>, path: &str) {
        if let Some((definition, document)) = self.closed(&field.ty) {
            return self.document(definition, document, declaration, path);
        }
        let is_document = field.ty.is_document();
        let has_children = matches!(self.schemas.content(declaration), Content::Children(children) if !children.is_empty());
        if has_children && !is_document {
            let places = vec![Place::Node(field.docs.node.clone()), line(&declaration)];
            let subject = format!("{} {path}", self.root);
            self.report.add(Kind::ElementForm, subject, "it is a value in the catalogue, and has children in the schema", places);
        }
    }
}

fn line(declaration: &Declaration<'_>) -> Place {
    Place::Line(format!("{SCHEMAS}/{}", declaration.file), declaration.element.line)
}

#[cfg(test)]
mod tests {
    use opennebula_catalogue::{Sources, check};

    use super::super::checkout::Source;
    use super::*;

    const SPEC: &str = "
resource: vm
summary: Machines.
noun: machine
documents:
  Vm:
    summary: A machine.
    fields:
      - { element: ID, type: int, summary: Its number. }
      - { element: NEW, type: text, summary: Something. }
      - { element: OLD, type: text, optional: true, until: '1.0', summary: Something. }
      - { element: LOCK, type: Lock, summary: A lock. }
      - { element: DISKS/ID, name: disks, type: [int], summary: Numbers. }
      - { element: DISKS/MORE, type: text, summary: More. }
      - { element: TEMPLATE, name: rest, type: Template, summary: More. }
      - { element: FLAT, type: text, summary: A text. }
  Lock:
    summary: A lock.
    fields:
      - { element: OWNER, type: int, summary: Who. }
methods:
  one.vm.info: { summary: Reads it., access: read, auth: [], output: { type: Vm, element: VM, summary: It. } }
  one.vm.list: { summary: Reads it., access: read, auth: [], output: { type: [Vm], element: VMS/VM, summary: It. } }
";

    const VM: &str = r#"<xs:schema xmlns:xs="x"><xs:include schemaLocation="shared.xsd"/>
<xs:element name="VM"><xs:complexType><xs:sequence>
<xs:element name="ID" type="xs:integer"/>
<xs:choice><xs:element name="OTHER" type="xs:integer"/></xs:choice>
<xs:element name="LOCK" type="LOCK"/>
<xs:element name="DISKS"><xs:complexType><xs:all><xs:element name="ID" type="xs:integer"/></xs:all></xs:complexType></xs:element>
<xs:element name="TEMPLATE" type="xs:anyType"/>
<xs:element name="FLAT"><xs:complexType><xs:sequence><xs:element name="X"/></xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element>
<xs:element name="VMS"><xs:complexType><xs:sequence><xs:element ref="VM"/><xs:element name="MORE"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>"#;

    const SHARED: &str = r#"<xs:schema xmlns:xs="x"><xs:complexType name="LOCK"><xs:sequence>
<xs:element name="OWNER" type="xs:integer"/><xs:element name="TIME" type="xs:integer"/></xs:sequence></xs:complexType></xs:schema>"#;

    fn found(files: &[(&str, &str)], chosen: &[(&str, &str)]) -> Vec<(Kind, String)> {
        let releases = "releases: ['1.0', '2.0']\n".to_owned();
        let sources = Sources::from([("spec/a.yaml".to_owned(), releases), ("spec/vm.yaml".to_owned(), SPEC.to_owned())]);
        let catalogue = check(&sources).unwrap_or_else(|found| panic!("{}", found.render(&sources)));
        let schemas = Schemas::of(&Source::of(files)).unwrap();
        let chosen =
            chosen.iter().map(|&(method, file)| (method.to_owned(), Schema { file: file.to_owned(), not_compared: None })).collect();
        let mut report = Report::default();
        compare(&catalogue, &schemas, &chosen, &mut report);
        report.differences.into_iter().map(|difference| (difference.kind, difference.subject)).collect()
    }

    #[test]
    fn elements_of_one_side_alone_are_told_however_deep_they_are() {
        let found = found(&[("share/doc/xsd/vm.xsd", VM), ("share/doc/xsd/shared.xsd", SHARED)], &[]);
        let within = |root: &str| {
            [
                (Kind::ElementUnknown, format!("vm.xsd {root}/DISKS/MORE")),
                (Kind::ElementForm, format!("vm.xsd {root}/FLAT")),
                (Kind::ElementMissing, format!("vm.xsd {root}/LOCK/TIME")),
                (Kind::ElementUnknown, format!("vm.xsd {root}/NEW")),
                (Kind::ElementMissing, format!("vm.xsd {root}/OTHER")),
            ]
        };
        let list = [(Kind::ElementMissing, "vm.xsd /VMS/MORE".to_owned())];
        let expected: Vec<_> = within("/VM").into_iter().chain(list).chain(within("/VMS/VM")).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn where_several_schemas_have_the_root_the_table_must_choose() {
        let files = [("share/doc/xsd/vm.xsd", VM), ("share/doc/xsd/vm_too.xsd", VM), ("share/doc/xsd/shared.xsd", SHARED)];
        let unclear = [(Kind::SchemaUnclear, "one.vm.info".to_owned()), (Kind::SchemaUnclear, "one.vm.list".to_owned())];
        assert_eq!(found(&files, &[]), unclear);
        let found = found(&files, &[("one.vm.info", "vm_too.xsd"), ("one.vm.list", "none.xsd")]);
        assert!(found.iter().any(|(_, subject)| subject == "vm_too.xsd /VM/OTHER"));
        assert!(found.contains(&(Kind::Stale, "one.vm.list".to_owned())));
    }
}
