// @generated from spec/ by `cargo xtask codegen`. Do not edit.

//! From the name of a method on the wire to its type, for programs that answer calls or look at traffic.

use opennebula_runtime::server::ServerMethod;

/// What to do with a method once its type is known.
pub trait Visitor {
    /// What comes of it.
    type Output;

    /// Does it.
    fn visit<M: ServerMethod>(self) -> Self::Output;
}

/// Hands the type of the method of this name to the visitor; `None` where there is no such method.
pub fn dispatch<V: Visitor>(name: &str, visitor: V) -> Option<V::Output> {
    Some(
        match name {
            #[cfg(feature = "host")]
            "one.host.info" => visitor.visit::<crate::host::Info>(),
            #[cfg(feature = "host")]
            "one.host.monitoring" => visitor.visit::<crate::host::Monitoring>(),
            #[cfg(feature = "host")]
            "one.host.allocate" => visitor.visit::<crate::host::Allocate>(),
            #[cfg(feature = "host")]
            "one.host.update" => visitor.visit::<crate::host::Update>(),
            #[cfg(feature = "host")]
            "one.host.rename" => visitor.visit::<crate::host::Rename>(),
            #[cfg(feature = "host")]
            "one.host.status" => visitor.visit::<crate::host::Status>(),
            #[cfg(feature = "host")]
            "one.host.delete" => visitor.visit::<crate::host::Delete>(),
            #[cfg(feature = "host")]
            "one.hostpool.info" => visitor.visit::<crate::hostpool::Info>(),
            #[cfg(feature = "host")]
            "one.hostpool.monitoring" => visitor.visit::<crate::hostpool::Monitoring>(),
            #[cfg(feature = "system")]
            "one.system.version" => visitor.visit::<crate::system::Version>(),
            #[cfg(feature = "system")]
            "one.system.config" => visitor.visit::<crate::system::Config>(),
            #[cfg(feature = "system")]
            "one.system.sqlquery" => visitor.visit::<crate::system::SqlQuery>(),
            #[cfg(feature = "system")]
            "one.system.sql" => visitor.visit::<crate::system::Sql>(),
            #[cfg(feature = "template")]
            "one.template.info" => visitor.visit::<crate::template::Info>(),
            #[cfg(feature = "template")]
            "one.template.allocate" => visitor.visit::<crate::template::Allocate>(),
            #[cfg(feature = "template")]
            "one.template.instantiate" => visitor.visit::<crate::template::Instantiate>(),
            #[cfg(feature = "template")]
            "one.template.update" => visitor.visit::<crate::template::Update>(),
            #[cfg(feature = "template")]
            "one.template.rename" => visitor.visit::<crate::template::Rename>(),
            #[cfg(feature = "template")]
            "one.template.clone" => visitor.visit::<crate::template::Clone>(),
            #[cfg(feature = "template")]
            "one.template.chmod" => visitor.visit::<crate::template::Chmod>(),
            #[cfg(feature = "template")]
            "one.template.chown" => visitor.visit::<crate::template::Chown>(),
            #[cfg(feature = "template")]
            "one.template.lock" => visitor.visit::<crate::template::Lock>(),
            #[cfg(feature = "template")]
            "one.template.unlock" => visitor.visit::<crate::template::Unlock>(),
            #[cfg(feature = "template")]
            "one.template.delete" => visitor.visit::<crate::template::Delete>(),
            #[cfg(feature = "template")]
            "one.templatepool.info" => visitor.visit::<crate::templatepool::Info>(),
            #[cfg(feature = "user")]
            "one.user.info" => visitor.visit::<crate::user::Info>(),
            #[cfg(feature = "user")]
            "one.user.allocate" => visitor.visit::<crate::user::Allocate>(),
            #[cfg(feature = "user")]
            "one.user.login" => visitor.visit::<crate::user::Login>(),
            #[cfg(feature = "user")]
            "one.user.passwd" => visitor.visit::<crate::user::Passwd>(),
            #[cfg(feature = "user")]
            "one.user.chauth" => visitor.visit::<crate::user::ChangeAuth>(),
            #[cfg(feature = "user")]
            "one.user.enable" => visitor.visit::<crate::user::Enable>(),
            #[cfg(feature = "user")]
            "one.user.chgrp" => visitor.visit::<crate::user::Chgrp>(),
            #[cfg(feature = "user")]
            "one.user.addgroup" => visitor.visit::<crate::user::AddGroup>(),
            #[cfg(feature = "user")]
            "one.user.delgroup" => visitor.visit::<crate::user::RemoveGroup>(),
            #[cfg(feature = "user")]
            "one.user.update" => visitor.visit::<crate::user::Update>(),
            #[cfg(feature = "user")]
            "one.user.quota" => visitor.visit::<crate::user::Quota>(),
            #[cfg(feature = "user")]
            "one.user.delete" => visitor.visit::<crate::user::Delete>(),
            #[cfg(feature = "user")]
            "one.userpool.info" => visitor.visit::<crate::userpool::Info>(),
            #[cfg(feature = "user")]
            "one.userquota.info" => visitor.visit::<crate::userquota::Info>(),
            #[cfg(feature = "user")]
            "one.userquota.update" => visitor.visit::<crate::userquota::Update>(),
            #[cfg(feature = "vm")]
            "one.vm.info" => visitor.visit::<crate::vm::Info>(),
            #[cfg(feature = "vm")]
            "one.vm.allocate" => visitor.visit::<crate::vm::Allocate>(),
            #[cfg(feature = "vm")]
            "one.vm.deploy" => visitor.visit::<crate::vm::Deploy>(),
            #[cfg(feature = "vm")]
            "one.vm.action" => visitor.visit::<crate::vm::Action>(),
            #[cfg(feature = "vm")]
            "one.vm.migrate" => visitor.visit::<crate::vm::Migrate>(),
            #[cfg(feature = "vm")]
            "one.vm.recover" => visitor.visit::<crate::vm::Recover>(),
            #[cfg(feature = "vm")]
            "one.vm.monitoring" => visitor.visit::<crate::vm::Monitoring>(),
            #[cfg(feature = "vm")]
            "one.vm.update" => visitor.visit::<crate::vm::Update>(),
            #[cfg(feature = "vm")]
            "one.vm.updateconf" => visitor.visit::<crate::vm::UpdateConf>(),
            #[cfg(feature = "vm")]
            "one.vm.resize" => visitor.visit::<crate::vm::Resize>(),
            #[cfg(feature = "vm")]
            "one.vm.rename" => visitor.visit::<crate::vm::Rename>(),
            #[cfg(feature = "vm")]
            "one.vm.chmod" => visitor.visit::<crate::vm::Chmod>(),
            #[cfg(feature = "vm")]
            "one.vm.chown" => visitor.visit::<crate::vm::Chown>(),
            #[cfg(feature = "vm")]
            "one.vm.lock" => visitor.visit::<crate::vm::Lock>(),
            #[cfg(feature = "vm")]
            "one.vm.unlock" => visitor.visit::<crate::vm::Unlock>(),
            #[cfg(feature = "vm")]
            "one.vm.attach" => visitor.visit::<crate::vm::Attach>(),
            #[cfg(feature = "vm")]
            "one.vm.detach" => visitor.visit::<crate::vm::Detach>(),
            #[cfg(feature = "vm")]
            "one.vm.diskresize" => visitor.visit::<crate::vm::DiskResize>(),
            #[cfg(feature = "vm")]
            "one.vm.disksaveas" => visitor.visit::<crate::vm::DiskSaveAs>(),
            #[cfg(feature = "vm")]
            "one.vm.disksnapshotcreate" => {
                visitor.visit::<crate::vm::DiskSnapshotCreate>()
            }
            #[cfg(feature = "vm")]
            "one.vm.disksnapshotrevert" => {
                visitor.visit::<crate::vm::DiskSnapshotRevert>()
            }
            #[cfg(feature = "vm")]
            "one.vm.disksnapshotdelete" => {
                visitor.visit::<crate::vm::DiskSnapshotDelete>()
            }
            #[cfg(feature = "vm")]
            "one.vm.disksnapshotrename" => {
                visitor.visit::<crate::vm::DiskSnapshotRename>()
            }
            #[cfg(feature = "vm")]
            "one.vm.attachnic" => visitor.visit::<crate::vm::AttachNic>(),
            #[cfg(feature = "vm")]
            "one.vm.detachnic" => visitor.visit::<crate::vm::DetachNic>(),
            #[cfg(feature = "vm")]
            "one.vm.updatenic" => visitor.visit::<crate::vm::UpdateNic>(),
            #[cfg(feature = "vm")]
            "one.vm.attachsg" => visitor.visit::<crate::vm::AttachSg>(),
            #[cfg(feature = "vm")]
            "one.vm.detachsg" => visitor.visit::<crate::vm::DetachSg>(),
            #[cfg(feature = "vm")]
            "one.vm.attachpci" => visitor.visit::<crate::vm::AttachPci>(),
            #[cfg(feature = "vm")]
            "one.vm.detachpci" => visitor.visit::<crate::vm::DetachPci>(),
            #[cfg(feature = "vm")]
            "one.vm.snapshotcreate" => visitor.visit::<crate::vm::SnapshotCreate>(),
            #[cfg(feature = "vm")]
            "one.vm.snapshotrevert" => visitor.visit::<crate::vm::SnapshotRevert>(),
            #[cfg(feature = "vm")]
            "one.vm.snapshotdelete" => visitor.visit::<crate::vm::SnapshotDelete>(),
            #[cfg(feature = "vm")]
            "one.vm.backup" => visitor.visit::<crate::vm::Backup>(),
            #[cfg(feature = "vm")]
            "one.vm.backupcancel" => visitor.visit::<crate::vm::BackupCancel>(),
            #[cfg(feature = "vm")]
            "one.vm.restore" => visitor.visit::<crate::vm::Restore>(),
            #[cfg(feature = "vm")]
            "one.vm.schedadd" => visitor.visit::<crate::vm::SchedAdd>(),
            #[cfg(feature = "vm")]
            "one.vm.schedupdate" => visitor.visit::<crate::vm::SchedUpdate>(),
            #[cfg(feature = "vm")]
            "one.vm.scheddelete" => visitor.visit::<crate::vm::SchedDelete>(),
            #[cfg(feature = "vm")]
            "one.vm.vmgroupadd" => visitor.visit::<crate::vm::VmGroupAdd>(),
            #[cfg(feature = "vm")]
            "one.vm.vmgroupdel" => visitor.visit::<crate::vm::VmGroupDel>(),
            #[cfg(feature = "vm")]
            "one.vm.exec" => visitor.visit::<crate::vm::Exec>(),
            #[cfg(feature = "vm")]
            "one.vm.retryexec" => visitor.visit::<crate::vm::RetryExec>(),
            #[cfg(feature = "vm")]
            "one.vm.cancelexec" => visitor.visit::<crate::vm::CancelExec>(),
            #[cfg(feature = "vm")]
            "one.vmpool.info" => visitor.visit::<crate::vmpool::Info>(),
            #[cfg(feature = "vm")]
            "one.vmpool.infoextended" => visitor.visit::<crate::vmpool::InfoExtended>(),
            #[cfg(feature = "vm")]
            "one.vmpool.infoset" => visitor.visit::<crate::vmpool::InfoSet>(),
            #[cfg(feature = "vm")]
            "one.vmpool.monitoring" => visitor.visit::<crate::vmpool::Monitoring>(),
            #[cfg(feature = "vm")]
            "one.vmpool.accounting" => visitor.visit::<crate::vmpool::Accounting>(),
            #[cfg(feature = "vm")]
            "one.vmpool.showback" => visitor.visit::<crate::vmpool::Showback>(),
            #[cfg(feature = "vm")]
            "one.vmpool.calculateshowback" => {
                visitor.visit::<crate::vmpool::CalculateShowback>()
            }
            _ => return None,
        },
    )
}

/// The names of all methods.
pub const METHODS: &[&str] = &[
    #[cfg(feature = "host")]
    "one.host.info",
    #[cfg(feature = "host")]
    "one.host.monitoring",
    #[cfg(feature = "host")]
    "one.host.allocate",
    #[cfg(feature = "host")]
    "one.host.update",
    #[cfg(feature = "host")]
    "one.host.rename",
    #[cfg(feature = "host")]
    "one.host.status",
    #[cfg(feature = "host")]
    "one.host.delete",
    #[cfg(feature = "host")]
    "one.hostpool.info",
    #[cfg(feature = "host")]
    "one.hostpool.monitoring",
    #[cfg(feature = "system")]
    "one.system.version",
    #[cfg(feature = "system")]
    "one.system.config",
    #[cfg(feature = "system")]
    "one.system.sqlquery",
    #[cfg(feature = "system")]
    "one.system.sql",
    #[cfg(feature = "template")]
    "one.template.info",
    #[cfg(feature = "template")]
    "one.template.allocate",
    #[cfg(feature = "template")]
    "one.template.instantiate",
    #[cfg(feature = "template")]
    "one.template.update",
    #[cfg(feature = "template")]
    "one.template.rename",
    #[cfg(feature = "template")]
    "one.template.clone",
    #[cfg(feature = "template")]
    "one.template.chmod",
    #[cfg(feature = "template")]
    "one.template.chown",
    #[cfg(feature = "template")]
    "one.template.lock",
    #[cfg(feature = "template")]
    "one.template.unlock",
    #[cfg(feature = "template")]
    "one.template.delete",
    #[cfg(feature = "template")]
    "one.templatepool.info",
    #[cfg(feature = "user")]
    "one.user.info",
    #[cfg(feature = "user")]
    "one.user.allocate",
    #[cfg(feature = "user")]
    "one.user.login",
    #[cfg(feature = "user")]
    "one.user.passwd",
    #[cfg(feature = "user")]
    "one.user.chauth",
    #[cfg(feature = "user")]
    "one.user.enable",
    #[cfg(feature = "user")]
    "one.user.chgrp",
    #[cfg(feature = "user")]
    "one.user.addgroup",
    #[cfg(feature = "user")]
    "one.user.delgroup",
    #[cfg(feature = "user")]
    "one.user.update",
    #[cfg(feature = "user")]
    "one.user.quota",
    #[cfg(feature = "user")]
    "one.user.delete",
    #[cfg(feature = "user")]
    "one.userpool.info",
    #[cfg(feature = "user")]
    "one.userquota.info",
    #[cfg(feature = "user")]
    "one.userquota.update",
    #[cfg(feature = "vm")]
    "one.vm.info",
    #[cfg(feature = "vm")]
    "one.vm.allocate",
    #[cfg(feature = "vm")]
    "one.vm.deploy",
    #[cfg(feature = "vm")]
    "one.vm.action",
    #[cfg(feature = "vm")]
    "one.vm.migrate",
    #[cfg(feature = "vm")]
    "one.vm.recover",
    #[cfg(feature = "vm")]
    "one.vm.monitoring",
    #[cfg(feature = "vm")]
    "one.vm.update",
    #[cfg(feature = "vm")]
    "one.vm.updateconf",
    #[cfg(feature = "vm")]
    "one.vm.resize",
    #[cfg(feature = "vm")]
    "one.vm.rename",
    #[cfg(feature = "vm")]
    "one.vm.chmod",
    #[cfg(feature = "vm")]
    "one.vm.chown",
    #[cfg(feature = "vm")]
    "one.vm.lock",
    #[cfg(feature = "vm")]
    "one.vm.unlock",
    #[cfg(feature = "vm")]
    "one.vm.attach",
    #[cfg(feature = "vm")]
    "one.vm.detach",
    #[cfg(feature = "vm")]
    "one.vm.diskresize",
    #[cfg(feature = "vm")]
    "one.vm.disksaveas",
    #[cfg(feature = "vm")]
    "one.vm.disksnapshotcreate",
    #[cfg(feature = "vm")]
    "one.vm.disksnapshotrevert",
    #[cfg(feature = "vm")]
    "one.vm.disksnapshotdelete",
    #[cfg(feature = "vm")]
    "one.vm.disksnapshotrename",
    #[cfg(feature = "vm")]
    "one.vm.attachnic",
    #[cfg(feature = "vm")]
    "one.vm.detachnic",
    #[cfg(feature = "vm")]
    "one.vm.updatenic",
    #[cfg(feature = "vm")]
    "one.vm.attachsg",
    #[cfg(feature = "vm")]
    "one.vm.detachsg",
    #[cfg(feature = "vm")]
    "one.vm.attachpci",
    #[cfg(feature = "vm")]
    "one.vm.detachpci",
    #[cfg(feature = "vm")]
    "one.vm.snapshotcreate",
    #[cfg(feature = "vm")]
    "one.vm.snapshotrevert",
    #[cfg(feature = "vm")]
    "one.vm.snapshotdelete",
    #[cfg(feature = "vm")]
    "one.vm.backup",
    #[cfg(feature = "vm")]
    "one.vm.backupcancel",
    #[cfg(feature = "vm")]
    "one.vm.restore",
    #[cfg(feature = "vm")]
    "one.vm.schedadd",
    #[cfg(feature = "vm")]
    "one.vm.schedupdate",
    #[cfg(feature = "vm")]
    "one.vm.scheddelete",
    #[cfg(feature = "vm")]
    "one.vm.vmgroupadd",
    #[cfg(feature = "vm")]
    "one.vm.vmgroupdel",
    #[cfg(feature = "vm")]
    "one.vm.exec",
    #[cfg(feature = "vm")]
    "one.vm.retryexec",
    #[cfg(feature = "vm")]
    "one.vm.cancelexec",
    #[cfg(feature = "vm")]
    "one.vmpool.info",
    #[cfg(feature = "vm")]
    "one.vmpool.infoextended",
    #[cfg(feature = "vm")]
    "one.vmpool.infoset",
    #[cfg(feature = "vm")]
    "one.vmpool.monitoring",
    #[cfg(feature = "vm")]
    "one.vmpool.accounting",
    #[cfg(feature = "vm")]
    "one.vmpool.showback",
    #[cfg(feature = "vm")]
    "one.vmpool.calculateshowback",
];

/// Elements, each with the text in it that means none, which servers leave out as well: in the structs both are `None`.
pub const NONE_OR_MISSING: &[(&str, &str)] = &[
    ("ACTION_ID", "-1"),
    ("CURRENT_BASE", "-1"),
    ("EETIME", "0"),
    ("EGID", "-1"),
    ("ESTIME", "0"),
    ("ETIME", "0"),
    ("GID", "-1"),
    ("MONITORING", ""),
    ("OWNER", "-1"),
    ("PETIME", "0"),
    ("PLAN_ID", "-2"),
    ("PSTIME", "0"),
    ("REQUEST_ID", "-1"),
    ("REQ_ID", "-1"),
    ("RETIME", "0"),
    ("RSTIME", "0"),
    ("UID", "-1"),
];
