//! That the check finds what is wrong, with a method that does one thing wrong at a time.

use opennebula_runtime::codec::{Access, Answer, DecodeError, EncodeError, Method, Params};
use opennebula_runtime::server::{self, ArgumentError, Arguments, ServerMethod};
use opennebula_runtime::template::Template;
use opennebula_runtime::wire::{Value, write_call, write_success};

use super::found::{RequestCheck, ResponseCheck};
use super::{request, response};
use crate::recording::{Exchange, Outcome};

const HONEST: u8 = 0;
const SWAPS_FLAGS: u8 = 1;
const FORGETS_THE_LAST: u8 = 2;
const NUMBERS_FROM_ONE: u8 = 3;
const LOSES_OUTPUT: u8 = 4;

#[derive(Debug, PartialEq)]
struct Update<const FLAW: u8> {
    vm: i32,
    attributes: Template,
    hold: bool,
    quiet: bool,
}

impl<const FLAW: u8> Method for Update<FLAW> {
    const NAME: &'static str = "one.vm.update";
    const ACCESS: Access = Access::Write;
    type Output = Template;

    fn write_params(&self, params: &mut Params) -> Result<(), EncodeError> {
        params.arg("vm", &if FLAW == NUMBERS_FROM_ONE { self.vm + 1 } else { self.vm })?;
        params.arg("attributes", &self.attributes)?;
        let (hold, quiet) = if FLAW == SWAPS_FLAGS { (self.quiet, self.hold) } else { (self.hold, self.quiet) };
        params.arg("hold", &hold)?;
        if FLAW == FORGETS_THE_LAST { Ok(()) } else { params.arg_unless("quiet", &quiet, &false) }
    }

    fn read_output(answer: &mut Answer<'_>) -> Result<Template, DecodeError> {
        answer.document("VM")
    }
}

impl<const FLAW: u8> ServerMethod for Update<FLAW> {
    fn read_params(params: &mut Arguments) -> Result<Self, ArgumentError> {
        Ok(Self {
            vm: params.arg("vm")?,
            attributes: params.arg("attributes")?,
            hold: params.arg("hold")?,
            quiet: params.arg_or_default("quiet", false)?,
        })
    }

    fn write_output(output: &Template) -> Value {
        if FLAW == LOSES_OUTPUT { server::document("VM", &Template::new()) } else { server::document("VM", output) }
    }
}

fn text(text: &str) -> Value {
    Value::String(text.into())
}

fn request<const FLAW: u8>(params: &[Value]) -> RequestCheck {
    request::check::<Update<FLAW>>(write_call("one.vm.update", Some("joe:secret"), params).as_bytes(), Outcome::Success, None)
}

fn response<const FLAW: u8>(body: &str, outcome: Outcome) -> ResponseCheck {
    response::check::<Update<FLAW>>(
        &Exchange {
            name: "0001-one.vm.update".into(),
            method: "one.vm.update".into(),
            scenario: String::new(),
            http_status: 200,
            content_type: None,
            outcome,
            request: Vec::new(),
            response: body.into(),
        },
        None,
    )
}

#[test]
fn a_request_that_loses_nothing_passes() {
    let template = "A = \"1\"\nB = [ C = \"2\" ]";
    let params = [Value::Int(7), text(template), Value::Bool(false), Value::Bool(true)];
    assert_eq!(request::<HONEST>(&params), RequestCheck::Kept);
    // The same template in another spelling, and a default that was said.
    let params = [Value::Int(7), text("A=1\nB=[C=2]"), Value::Bool(true), Value::Bool(false)];
    assert_eq!(request::<HONEST>(&params), RequestCheck::Kept);
}

#[test]
fn every_flaw_of_a_request_is_found() {
    let params = [Value::Int(7), text("A=1"), Value::Bool(false), Value::Bool(true)];
    let differences = |check| match check {
        RequestCheck::Differs(differences) => differences.join("; "),
        other => panic!("{other:?}"),
    };
    let swapped = differences(request::<SWAPS_FLAGS>(&params));
    assert!(swapped.contains("position 3: was Bool(false), and is Bool(true)"), "{swapped}");
    let forgotten = differences(request::<FORGETS_THE_LAST>(&params));
    assert!(forgotten.contains("quiet: true") && forgotten.contains("and is Update") && !forgotten.contains("position"), "{forgotten}");
    let renumbered = differences(request::<NUMBERS_FROM_ONE>(&params));
    assert!(renumbered.ends_with("position 1: was Int(7), and is Int(8)"), "{renumbered}");
}

#[test]
fn what_no_client_can_send_is_said() {
    let reason = |params: &[Value]| match request::<HONEST>(params) {
        RequestCheck::Inexpressible(reason) => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(&[text("7")]), "position 1 (`vm`): expected int, found string");
    assert_eq!(reason(&[Value::Int(7), text("A=1")]), "position 3 (`hold`): expected boolean, found nothing");
    let many = [Value::Int(7), text("A=1"), Value::Bool(false), Value::Bool(true), Value::Int(1)];
    assert!(reason(&many).ends_with("1 more than the method reads"));
    let no_session = "<methodCall><methodName>one.vm.update</methodName></methodCall>";
    let check = request::check::<Update<HONEST>>(no_session.as_bytes(), Outcome::Success, None);
    assert_eq!(check, RequestCheck::Inexpressible("position 0 (session): expected string, found nothing".into()));
}

#[test]
fn a_response_that_loses_something_is_found() {
    let body = write_success(text("<VM><A>1</A><A>2</A></VM>"));
    assert_eq!(response::<HONEST>(&body, Outcome::Success), ResponseCheck::Kept(Outcome::Success));
    let lost = ResponseCheck::Differs(vec!["VM: there were 2 of <A>, and are 0".into()]);
    assert_eq!(response::<LOSES_OUTPUT>(&body, Outcome::Success), lost);
}

#[test]
fn a_refusal_must_be_the_recorded_one() {
    let failure = |message: &str, code: i32| {
        let items = vec![Value::Bool(false), text(message), Value::Int(code), Value::Int(7), Value::Long(-1)];
        let call = write_call("m", None, &[Value::Array(items)]);
        call.replace("methodCall>", "methodResponse>").replace("<methodName>m</methodName>", "")
    };
    let body = failure("[one.vm.update] No", 0x400);
    assert_eq!(response::<HONEST>(&body, Outcome::Failure(0x400)), ResponseCheck::Kept(Outcome::Failure(0x400)));
    let other = ResponseCheck::Differs(vec!["was a call with the outcome \"success\", and is one with \"error 0x400\"".into()]);
    assert_eq!(response::<HONEST>(&body, Outcome::Success), other);
    let unlisted = response::<HONEST>(&failure("No", 0x40_0000), Outcome::Failure(0x40_0000));
    assert_eq!(unlisted, ResponseCheck::Differs(vec!["the error code 0x400000 is not in the catalogue".into()]));
}
