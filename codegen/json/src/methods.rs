//! Methods, and the resources and families that they belong to.

use opennebula_catalogue::model::{self, Access, Catalogue, EarlierForm, Fallback, Form, Literal, OutputKind};
use serde_json::Value;

use crate::format::{
    Answer, AnswerWas, Default, Family, FamilyParam, Method, MethodWas, Object, Older, Position, Resource, Sent, Slot, Together,
};
use crate::prose::{docs, prose};
use crate::types::{plain, release, type_ref};

/// A resource, with the names of its methods.
pub(crate) fn resource(resource: &model::Resource) -> Resource {
    let (summary, details) = docs(&resource.docs);
    let object = |object: &model::Object| Object {
        name: object.name.clone(),
        methods: object.methods.iter().map(|method| method.wire_name.clone()).collect(),
    };
    Resource {
        name: resource.name.clone(),
        summary,
        details,
        noun: resource.noun.clone(),
        id: resource.id.as_ref().map(|id| id.name.clone()),
        pool: resource.pool.clone(),
        objects: resource.objects.iter().map(object).collect(),
    }
}

/// A family.
pub(crate) fn family(family: &model::Family) -> Family {
    let (summary, details) = docs(&family.docs);
    let param = |param: &model::FamilyParam| FamilyParam { name: param.name.clone(), ty: type_ref(&param.ty, &param.form) };
    Family { name: family.name.clone(), summary, details, params: family.params.iter().map(param).collect() }
}

/// All methods, by resource and object.
pub(crate) fn methods(catalogue: &Catalogue) -> Vec<Method> {
    let all = catalogue.resources.iter().flat_map(|resource| resource.methods().map(move |method| (resource, method)));
    all.map(|(resource, method)| self::method(resource, method, catalogue)).collect()
}

fn method(resource: &model::Resource, method: &model::Method, catalogue: &Catalogue) -> Method {
    let (summary, details) = docs(&method.docs);
    let mut next = 1;
    let mut slots = Vec::new();
    for slot in &method.slots {
        let number = (!slot.history.is_past()).then_some(next);
        next += number.map_or(0, |_| slot.positions.len());
        slots.push(self::slot(slot, number, method, catalogue));
    }
    Method {
        name: method.wire_name.clone(),
        resource: resource.name.clone(),
        summary,
        details,
        read: method.access == Access::Read,
        rights: method.auth.clone(),
        since: release(method.history.since),
        until: release(method.history.until),
        internal: method.internal,
        session: method.session,
        declared: method.declared.clone(),
        family: method.family.clone(),
        was: method.earlier.iter().map(method_was).collect(),
        subject: method.subject.clone(),
        slots,
        answer: answer(&method.output),
    }
}

/// A slot whose first position has this number.
fn slot(slot: &model::Slot, number: Option<usize>, method: &model::Method, catalogue: &Catalogue) -> Slot {
    let (summary, details) = docs(&slot.docs);
    let position = |(index, position): (usize, &model::Position)| Position {
        number: number.map(|number| number + index),
        name: position.name.clone(),
        wire: position.wire.to_string(),
    };
    let default = |value: &Literal| Default {
        wire: on_the_wire(value, slot, catalogue),
        name: match value {
            Literal::Variant(name) => Some(name.clone()),
            _ => None,
        },
    };
    let sent = match &slot.sent {
        model::Sent::Given(Fallback::Required) => Sent::Required,
        model::Sent::Given(Fallback::Default(value)) => Sent::Default(default(value)),
        model::Sent::Given(Fallback::NoneIs(value)) => Sent::None(default(value)),
        model::Sent::Constant(value) => Sent::Constant(default(value)),
        model::Sent::Older { of, values } => {
            let newer = |value| method.param(of).map_or(Value::Null, |param| on_the_wire(value, param, catalogue));
            let values = values.iter().map(|(new, old)| (newer(new), on_the_wire(old, slot, catalogue))).collect();
            Sent::Older(Older { of: of.clone(), values })
        }
    };
    Slot {
        name: slot.name.clone(),
        ty: type_ref(&slot.ty, &slot.form),
        positions: slot.positions.iter().enumerate().map(position).collect(),
        summary,
        details,
        optional: slot.optional,
        required_until: release(slot.required_until),
        together: slot.together.as_ref().map(together),
        since: release(slot.history.since),
        until: release(slot.history.until),
        sent,
    }
}

fn together(together: &model::Together) -> Together {
    Together { with: together.with.clone(), since: release(together.history.since), until: release(together.history.until) }
}

fn on_the_wire(value: &Literal, slot: &model::Slot, catalogue: &Catalogue) -> Value {
    plain(&catalogue.on_the_wire(value, &slot.ty, &slot.form))
}

fn answer_was(earlier: &model::EarlierAnswer) -> AnswerWas {
    let none = AnswerWas { root: None, item: None, ty: None, until: earlier.until.to_string() };
    match &earlier.form {
        EarlierForm::Root(root) => AnswerWas { root: Some(root.clone()), ..none },
        EarlierForm::Items { root, item } => AnswerWas { root: Some(root.clone()), item: Some(item.clone()), ..none },
        EarlierForm::Value(ty) => AnswerWas { ty: Some(ty.to_string()), ..none },
    }
}

fn method_was(earlier: &model::EarlierName) -> MethodWas {
    MethodWas { method: earlier.method.clone(), until: earlier.until.to_string() }
}

fn answer(output: &model::Output) -> Answer {
    let summary = (!output.docs.summary.is_empty()).then(|| prose(&output.docs.summary));
    let none = Answer { summary, ty: None, root: None, item: None, was: output.earlier.iter().map(answer_was).collect(), constant: None };
    match &output.kind {
        OutputKind::Scalar(ty) => Answer { ty: Some(type_ref(ty, &Form::One)), ..none },
        OutputKind::Array(ty) => Answer { ty: Some(type_ref(ty, &Form::List)), ..none },
        OutputKind::Document { ty, root } => Answer { ty: Some(type_ref(ty, &Form::One)), root: Some(root.clone()), ..none },
        OutputKind::List { ty, root, item } => {
            Answer { ty: Some(type_ref(ty, &Form::List)), root: Some(root.clone()), item: Some(item.clone()), ..none }
        }
        OutputKind::Constant(value) => Answer { constant: Some(plain(value)), ..none },
    }
}
