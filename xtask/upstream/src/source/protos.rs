//! The calls of gRPC, as the source's `.proto` files describe them.

use std::collections::BTreeMap;

use opennebula_catalogue::model::Wire;
use protox::Compiler;
use protox::file::{File, FileResolver};
use protox::prost_reflect::{FieldDescriptor, FileDescriptor, Kind, MethodDescriptor};

use super::checkout::Source;

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// Its name on the wire: `/one.vm.VirtualMachineService/Deploy`.
    pub name: String,
    /// The fields of its request, in the order of their numbers.
    pub fields: Vec<Field>,
    pub at: Line,
}

/// A field of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub number: usize,
    pub name: String,
    /// Its type, as the file has it.
    pub ty: String,
    /// The smallest type of XML-RPC that holds every value; none where no single one does.
    pub wire: Option<Wire>,
    pub at: Line,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub path: String,
    pub line: usize,
}

/// All calls, by their services and their names in these.
#[derive(Debug, Default)]
pub(super) struct Protos(BTreeMap<(String, String), Call>);

impl Protos {
    /// Reads the files. There are none where the source has none.
    pub(super) fn of(source: &Source) -> Result<Self, String> {
        let paths: BTreeMap<String, String> = source.protos().map(|(path, _)| (name_of(path).to_owned(), path.to_owned())).collect();
        if let Some((path, _)) = source.protos().find(|(path, _)| paths.get(name_of(path)).is_none_or(|last| last != path)) {
            return Err(format!("{path}: there is another file of this name, and it is not clear which one is imported"));
        }
        let texts = source.protos().map(|(path, text)| (name_of(path).to_owned(), text.to_owned())).collect();
        let mut compiler = Compiler::with_file_resolver(Texts(texts));
        compiler.include_source_info(true);
        for (name, path) in &paths {
            compiler.open_file(name).map_err(|error| {
                let path = error.file().and_then(|file| paths.get(file)).unwrap_or(path);
                format!("{path}: {error}")
            })?;
        }
        let pool = compiler.descriptor_pool();
        let methods = pool.services().flat_map(|service| service.methods().collect::<Vec<_>>());
        let calls = methods.map(|method| {
            let service = method.parent_service().name().to_owned();
            ((service, method.name().to_owned()), call(&method, &paths))
        });
        Ok(Self(calls.collect()))
    }

    /// The call that a function of this name in a class of this name answers.
    pub(super) fn answered_by(&self, class: &str, function: &str) -> Option<&Call> {
        self.0.get(&(class.to_owned(), function.to_owned()))
    }

    /// All of them.
    pub(super) fn calls(&self) -> impl Iterator<Item = &Call> {
        self.0.values()
    }
}

/// The files that the compiler asks for, by their names: they import one another without a folder.
struct Texts(BTreeMap<String, String>);

impl FileResolver for Texts {
    fn open_file(&self, name: &str) -> Result<File, protox::Error> {
        match self.0.get(name) {
            Some(text) => File::from_source(name, text),
            None => Err(protox::Error::file_not_found(name)),
        }
    }
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn call(method: &MethodDescriptor, paths: &BTreeMap<String, String>) -> Call {
    let request = method.input();
    // The request may be described in another file than the service.
    let file = request.parent_file();
    let fields = request.fields().map(|field| Field {
        number: usize::try_from(field.number()).unwrap_or(usize::MAX),
        name: field.name().to_owned(),
        ty: type_name(&field),
        wire: wire(&field),
        at: line(&file, field.path(), paths),
    });
    Call {
        name: format!("/{}/{}", method.parent_service().full_name(), method.name()),
        fields: fields.collect(),
        at: line(&method.parent_file(), method.path(), paths),
    }
}

fn wire(field: &FieldDescriptor) -> Option<Wire> {
    if field.is_map() {
        return None;
    }
    if field.is_list() {
        return Some(Wire::Array);
    }
    match field.kind() {
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => Some(Wire::Int),
        // `int` ends where half of these begin. XML-RPC has nothing larger than `i8`.
        Kind::Uint32 | Kind::Fixed32 | Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 | Kind::Uint64 | Kind::Fixed64 => Some(Wire::Long),
        Kind::Bool => Some(Wire::Boolean),
        Kind::String => Some(Wire::String),
        Kind::Double | Kind::Float | Kind::Bytes | Kind::Message(_) | Kind::Enum(_) => None,
    }
}

/// `int32`, `repeated int32`.
fn type_name(field: &FieldDescriptor) -> String {
    let of_one = match field.kind() {
        Kind::Message(message) => message.full_name().to_owned(),
        Kind::Enum(values) => values.full_name().to_owned(),
        plain => format!("{plain:?}").to_lowercase(),
    };
    if field.is_list() { format!("repeated {of_one}") } else { of_one }
}

/// Where the thing of this path is described.
fn line(file: &FileDescriptor, path: &[i32], paths: &BTreeMap<String, String>) -> Line {
    let info = file.file_descriptor_proto().source_code_info.as_ref();
    let found = info.and_then(|info| info.location.iter().find(|location| location.path == path));
    let first = found.and_then(|location| location.span.first()).and_then(|line| usize::try_from(*line).ok());
    let path = paths.get(file.name()).cloned().unwrap_or_else(|| file.name().to_owned());
    Line { path, line: first.map_or(0, |line| line + 1) }
}
