//! The calls that `docs/tour.md` shows. Those that have a file in `messages/` are refused by the compiler, in these words.
//!
//! This is no module of the generator: `tests/tests/tour.rs` compiles it against the generated crate.

use opennebula::host::{self, HostName, ImDriver, VmmDriver};
use opennebula::vm::{self, RecoverOperation, VmAction};
use opennebula::vrouter::{self, MachineCount};
use opennebula::{Call, TemplateId, VmId};

/// Three machines of template 12.
pub fn machines_of_template<'c, C>(router: vrouter::Handle<'c, C>) -> Call<'c, C, vrouter::Instantiate> {
    router.instantiate(MachineCount(3)).template(TemplateId(12))
}

/// Meant as the same, and twelve machines of template 3 on the wire.
pub fn template_of_machines<'c, C>(router: vrouter::Handle<'c, C>) -> Call<'c, C, vrouter::Instantiate> {
    router.instantiate(TemplateId(12)).template(MachineCount(3))
}

/// The order of this method.
pub fn action_to_machine() -> vm::Action {
    vm::Action::new(VmAction::Poweroff, VmId(42))
}

/// The order of all the others.
pub fn machine_to_action() -> vm::Action {
    vm::Action::new(VmId(42), VmAction::Poweroff)
}

/// A host with its two drivers.
pub fn host_with_drivers() -> host::Allocate {
    host::Allocate::new(HostName::from("node7"), ImDriver::from("kvm"), VmmDriver::from("kvm"))
}

/// As it was written for 4.14: the driver of networks comes fourth.
pub fn host_with_network_driver() -> host::Allocate {
    host::Allocate::new(HostName::from("node7"), ImDriver::from("kvm"), VmmDriver::from("kvm"), "dummy")
}

/// The two drivers the wrong way round: both are texts on the wire.
pub fn host_with_swapped_drivers() -> host::Allocate {
    host::Allocate::new(HostName::from("node7"), VmmDriver::from("kvm"), ImDriver::from("kvm"))
}

/// It goes on as if the operation had worked.
pub fn recovered() -> vm::Recover {
    vm::Recover::new(VmId(42), RecoverOperation::Success)
}

/// As it was written for 4.12.
pub fn recovered_by_flag() -> vm::Recover {
    vm::Recover::new(VmId(42), true)
}
