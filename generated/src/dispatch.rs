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
            #[cfg(feature = "acl")]
            "one.acl.info" => visitor.visit::<crate::acl::Info>(),
            #[cfg(feature = "acl")]
            "one.acl.addrule" => visitor.visit::<crate::acl::AddRule>(),
            #[cfg(feature = "acl")]
            "one.acl.delrule" => visitor.visit::<crate::acl::RemoveRule>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.info" => visitor.visit::<crate::backupjob::Info>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.allocate" => visitor.visit::<crate::backupjob::Allocate>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.delete" => visitor.visit::<crate::backupjob::Delete>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.update" => visitor.visit::<crate::backupjob::Update>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.rename" => visitor.visit::<crate::backupjob::Rename>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.priority" => visitor.visit::<crate::backupjob::Priority>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.chmod" => visitor.visit::<crate::backupjob::Chmod>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.chown" => visitor.visit::<crate::backupjob::Chown>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.lock" => visitor.visit::<crate::backupjob::Lock>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.unlock" => visitor.visit::<crate::backupjob::Unlock>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.backup" => visitor.visit::<crate::backupjob::Backup>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.cancel" => visitor.visit::<crate::backupjob::Cancel>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.retry" => visitor.visit::<crate::backupjob::Retry>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.schedadd" => visitor.visit::<crate::backupjob::SchedAdd>(),
            #[cfg(feature = "backupjob")]
            "one.backupjob.schedupdate" => {
                visitor.visit::<crate::backupjob::SchedUpdate>()
            }
            #[cfg(feature = "backupjob")]
            "one.backupjob.scheddelete" => {
                visitor.visit::<crate::backupjob::SchedDelete>()
            }
            #[cfg(feature = "backupjob")]
            "one.backupjobpool.info" => visitor.visit::<crate::backupjobpool::Info>(),
            #[cfg(feature = "cluster")]
            "one.cluster.info" => visitor.visit::<crate::cluster::Info>(),
            #[cfg(feature = "cluster")]
            "one.cluster.allocate" => visitor.visit::<crate::cluster::Allocate>(),
            #[cfg(feature = "cluster")]
            "one.cluster.update" => visitor.visit::<crate::cluster::Update>(),
            #[cfg(feature = "cluster")]
            "one.cluster.rename" => visitor.visit::<crate::cluster::Rename>(),
            #[cfg(feature = "cluster")]
            "one.cluster.delete" => visitor.visit::<crate::cluster::Delete>(),
            #[cfg(feature = "cluster")]
            "one.cluster.addhost" => visitor.visit::<crate::cluster::AddHost>(),
            #[cfg(feature = "cluster")]
            "one.cluster.delhost" => visitor.visit::<crate::cluster::RemoveHost>(),
            #[cfg(feature = "cluster")]
            "one.cluster.adddatastore" => visitor.visit::<crate::cluster::AddDatastore>(),
            #[cfg(feature = "cluster")]
            "one.cluster.deldatastore" => {
                visitor.visit::<crate::cluster::RemoveDatastore>()
            }
            #[cfg(feature = "cluster")]
            "one.cluster.addvnet" => visitor.visit::<crate::cluster::AddVnet>(),
            #[cfg(feature = "cluster")]
            "one.cluster.delvnet" => visitor.visit::<crate::cluster::RemoveVnet>(),
            #[cfg(feature = "cluster")]
            "one.cluster.optimize" => visitor.visit::<crate::cluster::Optimize>(),
            #[cfg(feature = "cluster")]
            "one.cluster.planexecute" => visitor.visit::<crate::cluster::PlanExecute>(),
            #[cfg(feature = "cluster")]
            "one.cluster.plandelete" => visitor.visit::<crate::cluster::PlanDelete>(),
            #[cfg(feature = "cluster")]
            "one.clusterpool.info" => visitor.visit::<crate::clusterpool::Info>(),
            #[cfg(feature = "datastore")]
            "one.datastore.info" => visitor.visit::<crate::datastore::Info>(),
            #[cfg(feature = "datastore")]
            "one.datastore.allocate" => visitor.visit::<crate::datastore::Allocate>(),
            #[cfg(feature = "datastore")]
            "one.datastore.update" => visitor.visit::<crate::datastore::Update>(),
            #[cfg(feature = "datastore")]
            "one.datastore.rename" => visitor.visit::<crate::datastore::Rename>(),
            #[cfg(feature = "datastore")]
            "one.datastore.enable" => visitor.visit::<crate::datastore::Enable>(),
            #[cfg(feature = "datastore")]
            "one.datastore.chmod" => visitor.visit::<crate::datastore::Chmod>(),
            #[cfg(feature = "datastore")]
            "one.datastore.chown" => visitor.visit::<crate::datastore::Chown>(),
            #[cfg(feature = "datastore")]
            "one.datastore.delete" => visitor.visit::<crate::datastore::Delete>(),
            #[cfg(feature = "datastore")]
            "one.datastorepool.info" => visitor.visit::<crate::datastorepool::Info>(),
            #[cfg(feature = "document")]
            "one.document.info" => visitor.visit::<crate::document::Info>(),
            #[cfg(feature = "document")]
            "one.document.allocate" => visitor.visit::<crate::document::Allocate>(),
            #[cfg(feature = "document")]
            "one.document.update" => visitor.visit::<crate::document::Update>(),
            #[cfg(feature = "document")]
            "one.document.rename" => visitor.visit::<crate::document::Rename>(),
            #[cfg(feature = "document")]
            "one.document.clone" => visitor.visit::<crate::document::Clone>(),
            #[cfg(feature = "document")]
            "one.document.chmod" => visitor.visit::<crate::document::Chmod>(),
            #[cfg(feature = "document")]
            "one.document.chown" => visitor.visit::<crate::document::Chown>(),
            #[cfg(feature = "document")]
            "one.document.lock" => visitor.visit::<crate::document::Lock>(),
            #[cfg(feature = "document")]
            "one.document.unlock" => visitor.visit::<crate::document::Unlock>(),
            #[cfg(feature = "document")]
            "one.document.delete" => visitor.visit::<crate::document::Delete>(),
            #[cfg(feature = "document")]
            "one.documentpool.info" => visitor.visit::<crate::documentpool::Info>(),
            #[cfg(feature = "group")]
            "one.group.info" => visitor.visit::<crate::group::Info>(),
            #[cfg(feature = "group")]
            "one.group.allocate" => visitor.visit::<crate::group::Allocate>(),
            #[cfg(feature = "group")]
            "one.group.update" => visitor.visit::<crate::group::Update>(),
            #[cfg(feature = "group")]
            "one.group.addadmin" => visitor.visit::<crate::group::AddAdmin>(),
            #[cfg(feature = "group")]
            "one.group.deladmin" => visitor.visit::<crate::group::RemoveAdmin>(),
            #[cfg(feature = "group")]
            "one.group.quota" => visitor.visit::<crate::group::Quota>(),
            #[cfg(feature = "group")]
            "one.group.vlan" => visitor.visit::<crate::group::Vlan>(),
            #[cfg(feature = "group")]
            "one.group.addprovider" => visitor.visit::<crate::group::AddProvider>(),
            #[cfg(feature = "group")]
            "one.group.delprovider" => visitor.visit::<crate::group::RemoveProvider>(),
            #[cfg(feature = "group")]
            "one.group.delete" => visitor.visit::<crate::group::Delete>(),
            #[cfg(feature = "group")]
            "one.grouppool.info" => visitor.visit::<crate::grouppool::Info>(),
            #[cfg(feature = "group")]
            "one.groupquota.info" => visitor.visit::<crate::groupquota::Info>(),
            #[cfg(feature = "group")]
            "one.groupquota.update" => visitor.visit::<crate::groupquota::Update>(),
            #[cfg(feature = "hook")]
            "one.hook.info" => visitor.visit::<crate::hook::Info>(),
            #[cfg(feature = "hook")]
            "one.hook.allocate" => visitor.visit::<crate::hook::Allocate>(),
            #[cfg(feature = "hook")]
            "one.hook.update" => visitor.visit::<crate::hook::Update>(),
            #[cfg(feature = "hook")]
            "one.hook.rename" => visitor.visit::<crate::hook::Rename>(),
            #[cfg(feature = "hook")]
            "one.hook.lock" => visitor.visit::<crate::hook::Lock>(),
            #[cfg(feature = "hook")]
            "one.hook.unlock" => visitor.visit::<crate::hook::Unlock>(),
            #[cfg(feature = "hook")]
            "one.hook.delete" => visitor.visit::<crate::hook::Delete>(),
            #[cfg(feature = "hook")]
            "one.hook.retry" => visitor.visit::<crate::hook::Retry>(),
            #[cfg(feature = "hook")]
            "one.hooklog.info" => visitor.visit::<crate::hooklog::Info>(),
            #[cfg(feature = "hook")]
            "one.hookpool.info" => visitor.visit::<crate::hookpool::Info>(),
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
            "one.host.enable" => visitor.visit::<crate::host::Enable>(),
            #[cfg(feature = "host")]
            "one.host.status" => visitor.visit::<crate::host::Status>(),
            #[cfg(feature = "host")]
            "one.host.delete" => visitor.visit::<crate::host::Delete>(),
            #[cfg(feature = "host")]
            "one.hostpool.info" => visitor.visit::<crate::hostpool::Info>(),
            #[cfg(feature = "host")]
            "one.hostpool.monitoring" => visitor.visit::<crate::hostpool::Monitoring>(),
            #[cfg(feature = "image")]
            "one.image.info" => visitor.visit::<crate::image::Info>(),
            #[cfg(feature = "image")]
            "one.image.allocate" => visitor.visit::<crate::image::Allocate>(),
            #[cfg(feature = "image")]
            "one.image.clone" => visitor.visit::<crate::image::Clone>(),
            #[cfg(feature = "image")]
            "one.image.delete" => visitor.visit::<crate::image::Delete>(),
            #[cfg(feature = "image")]
            "one.image.update" => visitor.visit::<crate::image::Update>(),
            #[cfg(feature = "image")]
            "one.image.rename" => visitor.visit::<crate::image::Rename>(),
            #[cfg(feature = "image")]
            "one.image.chtype" => visitor.visit::<crate::image::ChangeType>(),
            #[cfg(feature = "image")]
            "one.image.persistent" => visitor.visit::<crate::image::Persistent>(),
            #[cfg(feature = "image")]
            "one.image.enable" => visitor.visit::<crate::image::Enable>(),
            #[cfg(feature = "image")]
            "one.image.chmod" => visitor.visit::<crate::image::Chmod>(),
            #[cfg(feature = "image")]
            "one.image.chown" => visitor.visit::<crate::image::Chown>(),
            #[cfg(feature = "image")]
            "one.image.lock" => visitor.visit::<crate::image::Lock>(),
            #[cfg(feature = "image")]
            "one.image.unlock" => visitor.visit::<crate::image::Unlock>(),
            #[cfg(feature = "image")]
            "one.image.snapshotdelete" => visitor.visit::<crate::image::SnapshotDelete>(),
            #[cfg(feature = "image")]
            "one.image.snapshotrevert" => visitor.visit::<crate::image::SnapshotRevert>(),
            #[cfg(feature = "image")]
            "one.image.snapshotflatten" => {
                visitor.visit::<crate::image::SnapshotFlatten>()
            }
            #[cfg(feature = "image")]
            "one.image.restore" => visitor.visit::<crate::image::Restore>(),
            #[cfg(feature = "image")]
            "one.imagepool.info" => visitor.visit::<crate::imagepool::Info>(),
            #[cfg(feature = "market")]
            "one.market.info" => visitor.visit::<crate::market::Info>(),
            #[cfg(feature = "market")]
            "one.market.allocate" => visitor.visit::<crate::market::Allocate>(),
            #[cfg(feature = "market")]
            "one.market.update" => visitor.visit::<crate::market::Update>(),
            #[cfg(feature = "market")]
            "one.market.rename" => visitor.visit::<crate::market::Rename>(),
            #[cfg(feature = "market")]
            "one.market.enable" => visitor.visit::<crate::market::Enable>(),
            #[cfg(feature = "market")]
            "one.market.chmod" => visitor.visit::<crate::market::Chmod>(),
            #[cfg(feature = "market")]
            "one.market.chown" => visitor.visit::<crate::market::Chown>(),
            #[cfg(feature = "market")]
            "one.market.delete" => visitor.visit::<crate::market::Delete>(),
            #[cfg(all(feature = "market", feature = "internal"))]
            "one.market.allocatedb" => visitor.visit::<crate::market::AllocateDb>(),
            #[cfg(all(feature = "market", feature = "internal"))]
            "one.market.updatedb" => visitor.visit::<crate::market::UpdateDb>(),
            #[cfg(feature = "market")]
            "one.marketpool.info" => visitor.visit::<crate::marketpool::Info>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.info" => visitor.visit::<crate::marketapp::Info>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.allocate" => visitor.visit::<crate::marketapp::Allocate>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.update" => visitor.visit::<crate::marketapp::Update>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.rename" => visitor.visit::<crate::marketapp::Rename>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.enable" => visitor.visit::<crate::marketapp::Enable>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.chmod" => visitor.visit::<crate::marketapp::Chmod>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.chown" => visitor.visit::<crate::marketapp::Chown>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.lock" => visitor.visit::<crate::marketapp::Lock>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.unlock" => visitor.visit::<crate::marketapp::Unlock>(),
            #[cfg(feature = "marketapp")]
            "one.marketapp.delete" => visitor.visit::<crate::marketapp::Delete>(),
            #[cfg(all(feature = "marketapp", feature = "internal"))]
            "one.marketapp.allocatedb" => visitor.visit::<crate::marketapp::AllocateDb>(),
            #[cfg(all(feature = "marketapp", feature = "internal"))]
            "one.marketapp.updatedb" => visitor.visit::<crate::marketapp::UpdateDb>(),
            #[cfg(all(feature = "marketapp", feature = "internal"))]
            "one.marketapp.dropdb" => visitor.visit::<crate::marketapp::DropDb>(),
            #[cfg(feature = "marketapp")]
            "one.marketapppool.info" => visitor.visit::<crate::marketapppool::Info>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.info" => visitor.visit::<crate::secgroup::Info>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.allocate" => visitor.visit::<crate::secgroup::Allocate>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.update" => visitor.visit::<crate::secgroup::Update>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.commit" => visitor.visit::<crate::secgroup::Commit>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.rename" => visitor.visit::<crate::secgroup::Rename>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.clone" => visitor.visit::<crate::secgroup::Clone>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.chmod" => visitor.visit::<crate::secgroup::Chmod>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.chown" => visitor.visit::<crate::secgroup::Chown>(),
            #[cfg(feature = "secgroup")]
            "one.secgroup.delete" => visitor.visit::<crate::secgroup::Delete>(),
            #[cfg(feature = "secgroup")]
            "one.secgrouppool.info" => visitor.visit::<crate::secgrouppool::Info>(),
            #[cfg(feature = "system")]
            "one.system.version" => visitor.visit::<crate::system::Version>(),
            #[cfg(feature = "system")]
            "one.system.config" => visitor.visit::<crate::system::Config>(),
            #[cfg(feature = "system")]
            "one.system.sqlquery" => visitor.visit::<crate::system::SqlQuery>(),
            #[cfg(feature = "system")]
            "one.system.sql" => visitor.visit::<crate::system::Sql>(),
            #[cfg(feature = "system")]
            "system.listMethods" => visitor.visit::<crate::system::ListMethods>(),
            #[cfg(feature = "system")]
            "system.methodExist" => visitor.visit::<crate::system::MethodExists>(),
            #[cfg(feature = "system")]
            "system.methodSignature" => visitor.visit::<crate::system::MethodSignature>(),
            #[cfg(feature = "system")]
            "system.methodHelp" => visitor.visit::<crate::system::MethodHelp>(),
            #[cfg(feature = "system")]
            "system.multicall" => visitor.visit::<crate::system::Multicall>(),
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
            #[cfg(feature = "vdc")]
            "one.vdc.info" => visitor.visit::<crate::vdc::Info>(),
            #[cfg(feature = "vdc")]
            "one.vdc.allocate" => visitor.visit::<crate::vdc::Allocate>(),
            #[cfg(feature = "vdc")]
            "one.vdc.update" => visitor.visit::<crate::vdc::Update>(),
            #[cfg(feature = "vdc")]
            "one.vdc.rename" => visitor.visit::<crate::vdc::Rename>(),
            #[cfg(feature = "vdc")]
            "one.vdc.addgroup" => visitor.visit::<crate::vdc::AddGroup>(),
            #[cfg(feature = "vdc")]
            "one.vdc.delgroup" => visitor.visit::<crate::vdc::RemoveGroup>(),
            #[cfg(feature = "vdc")]
            "one.vdc.addcluster" => visitor.visit::<crate::vdc::AddCluster>(),
            #[cfg(feature = "vdc")]
            "one.vdc.delcluster" => visitor.visit::<crate::vdc::RemoveCluster>(),
            #[cfg(feature = "vdc")]
            "one.vdc.delete" => visitor.visit::<crate::vdc::Delete>(),
            #[cfg(feature = "vdc")]
            "one.vdc.addhost" => visitor.visit::<crate::vdc::AddHost>(),
            #[cfg(feature = "vdc")]
            "one.vdc.delhost" => visitor.visit::<crate::vdc::RemoveHost>(),
            #[cfg(feature = "vdc")]
            "one.vdc.adddatastore" => visitor.visit::<crate::vdc::AddDatastore>(),
            #[cfg(feature = "vdc")]
            "one.vdc.deldatastore" => visitor.visit::<crate::vdc::RemoveDatastore>(),
            #[cfg(feature = "vdc")]
            "one.vdc.addvnet" => visitor.visit::<crate::vdc::AddVnet>(),
            #[cfg(feature = "vdc")]
            "one.vdc.delvnet" => visitor.visit::<crate::vdc::RemoveVnet>(),
            #[cfg(feature = "vdc")]
            "one.vdcpool.info" => visitor.visit::<crate::vdcpool::Info>(),
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
            "one.vm.attach" => visitor.visit::<crate::vm::Attach>(),
            #[cfg(feature = "vm")]
            "one.vm.detach" => visitor.visit::<crate::vm::Detach>(),
            #[cfg(feature = "vm")]
            "one.vm.diskresize" => visitor.visit::<crate::vm::DiskResize>(),
            #[cfg(feature = "vm")]
            "one.vm.disksaveas" => visitor.visit::<crate::vm::DiskSaveAs>(),
            #[cfg(feature = "vm")]
            "one.vm.savedisk" => visitor.visit::<crate::vm::SaveDisk>(),
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
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.info" => visitor.visit::<crate::vmgroup::Info>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.allocate" => visitor.visit::<crate::vmgroup::Allocate>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.update" => visitor.visit::<crate::vmgroup::Update>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.roleadd" => visitor.visit::<crate::vmgroup::RoleAdd>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.roleupdate" => visitor.visit::<crate::vmgroup::RoleUpdate>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.roledelete" => visitor.visit::<crate::vmgroup::RoleDelete>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.rename" => visitor.visit::<crate::vmgroup::Rename>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.chmod" => visitor.visit::<crate::vmgroup::Chmod>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.chown" => visitor.visit::<crate::vmgroup::Chown>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.lock" => visitor.visit::<crate::vmgroup::Lock>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.unlock" => visitor.visit::<crate::vmgroup::Unlock>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgroup.delete" => visitor.visit::<crate::vmgroup::Delete>(),
            #[cfg(feature = "vmgroup")]
            "one.vmgrouppool.info" => visitor.visit::<crate::vmgrouppool::Info>(),
            #[cfg(feature = "vn")]
            "one.vn.info" => visitor.visit::<crate::vn::Info>(),
            #[cfg(feature = "vn")]
            "one.vn.allocate" => visitor.visit::<crate::vn::Allocate>(),
            #[cfg(feature = "vn")]
            "one.vn.update" => visitor.visit::<crate::vn::Update>(),
            #[cfg(feature = "vn")]
            "one.vn.rename" => visitor.visit::<crate::vn::Rename>(),
            #[cfg(feature = "vn")]
            "one.vn.chmod" => visitor.visit::<crate::vn::Chmod>(),
            #[cfg(feature = "vn")]
            "one.vn.chown" => visitor.visit::<crate::vn::Chown>(),
            #[cfg(feature = "vn")]
            "one.vn.lock" => visitor.visit::<crate::vn::Lock>(),
            #[cfg(feature = "vn")]
            "one.vn.unlock" => visitor.visit::<crate::vn::Unlock>(),
            #[cfg(feature = "vn")]
            "one.vn.delete" => visitor.visit::<crate::vn::Delete>(),
            #[cfg(feature = "vn")]
            "one.vn.recover" => visitor.visit::<crate::vn::Recover>(),
            #[cfg(feature = "vn")]
            "one.vn.add_ar" => visitor.visit::<crate::vn::AddAr>(),
            #[cfg(feature = "vn")]
            "one.vn.update_ar" => visitor.visit::<crate::vn::UpdateAr>(),
            #[cfg(feature = "vn")]
            "one.vn.rm_ar" => visitor.visit::<crate::vn::RmAr>(),
            #[cfg(feature = "vn")]
            "one.vn.reserve" => visitor.visit::<crate::vn::Reserve>(),
            #[cfg(feature = "vn")]
            "one.vn.free_ar" => visitor.visit::<crate::vn::FreeAr>(),
            #[cfg(feature = "vn")]
            "one.vn.hold" => visitor.visit::<crate::vn::Hold>(),
            #[cfg(feature = "vn")]
            "one.vn.release" => visitor.visit::<crate::vn::Release>(),
            #[cfg(feature = "vn")]
            "one.vn.addleases" => visitor.visit::<crate::vn::AddLeases>(),
            #[cfg(feature = "vn")]
            "one.vn.rmleases" => visitor.visit::<crate::vn::RemoveLeases>(),
            #[cfg(feature = "vn")]
            "one.vnpool.info" => visitor.visit::<crate::vnpool::Info>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.info" => visitor.visit::<crate::vntemplate::Info>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.allocate" => visitor.visit::<crate::vntemplate::Allocate>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.instantiate" => {
                visitor.visit::<crate::vntemplate::Instantiate>()
            }
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.update" => visitor.visit::<crate::vntemplate::Update>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.rename" => visitor.visit::<crate::vntemplate::Rename>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.clone" => visitor.visit::<crate::vntemplate::Clone>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.chmod" => visitor.visit::<crate::vntemplate::Chmod>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.chown" => visitor.visit::<crate::vntemplate::Chown>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.lock" => visitor.visit::<crate::vntemplate::Lock>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.unlock" => visitor.visit::<crate::vntemplate::Unlock>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplate.delete" => visitor.visit::<crate::vntemplate::Delete>(),
            #[cfg(feature = "vntemplate")]
            "one.vntemplatepool.info" => visitor.visit::<crate::vntemplatepool::Info>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.info" => visitor.visit::<crate::vrouter::Info>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.allocate" => visitor.visit::<crate::vrouter::Allocate>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.instantiate" => visitor.visit::<crate::vrouter::Instantiate>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.attachnic" => visitor.visit::<crate::vrouter::AttachNic>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.detachnic" => visitor.visit::<crate::vrouter::DetachNic>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.update" => visitor.visit::<crate::vrouter::Update>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.rename" => visitor.visit::<crate::vrouter::Rename>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.chmod" => visitor.visit::<crate::vrouter::Chmod>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.chown" => visitor.visit::<crate::vrouter::Chown>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.lock" => visitor.visit::<crate::vrouter::Lock>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.unlock" => visitor.visit::<crate::vrouter::Unlock>(),
            #[cfg(feature = "vrouter")]
            "one.vrouter.delete" => visitor.visit::<crate::vrouter::Delete>(),
            #[cfg(feature = "vrouter")]
            "one.vrouterpool.info" => visitor.visit::<crate::vrouterpool::Info>(),
            #[cfg(feature = "zone")]
            "one.zone.info" => visitor.visit::<crate::zone::Info>(),
            #[cfg(feature = "zone")]
            "one.zone.allocate" => visitor.visit::<crate::zone::Allocate>(),
            #[cfg(feature = "zone")]
            "one.zone.update" => visitor.visit::<crate::zone::Update>(),
            #[cfg(feature = "zone")]
            "one.zone.rename" => visitor.visit::<crate::zone::Rename>(),
            #[cfg(feature = "zone")]
            "one.zone.addserver" => visitor.visit::<crate::zone::AddServer>(),
            #[cfg(feature = "zone")]
            "one.zone.delserver" => visitor.visit::<crate::zone::RemoveServer>(),
            #[cfg(feature = "zone")]
            "one.zone.resetserver" => visitor.visit::<crate::zone::ResetServer>(),
            #[cfg(feature = "zone")]
            "one.zone.raftstatus" => visitor.visit::<crate::zone::RaftStatus>(),
            #[cfg(feature = "zone")]
            "one.zone.enable" => visitor.visit::<crate::zone::Enable>(),
            #[cfg(feature = "zone")]
            "one.zone.delete" => visitor.visit::<crate::zone::Delete>(),
            #[cfg(all(feature = "zone", feature = "internal"))]
            "one.zone.updatedb" => visitor.visit::<crate::zone::UpdateDb>(),
            #[cfg(all(feature = "zone", feature = "internal"))]
            "one.zone.voterequest" => visitor.visit::<crate::zone::RequestVote>(),
            #[cfg(all(feature = "zone", feature = "internal"))]
            "one.zone.replicate" => visitor.visit::<crate::zone::Replicate>(),
            #[cfg(all(feature = "zone", feature = "internal"))]
            "one.zone.fedreplicate" => visitor.visit::<crate::zone::ReplicateFederated>(),
            #[cfg(feature = "zone")]
            "one.zonepool.info" => visitor.visit::<crate::zonepool::Info>(),
            _ => return None,
        },
    )
}

/// The names of all methods.
pub const METHODS: &[&str] = &[
    #[cfg(feature = "acl")]
    "one.acl.info",
    #[cfg(feature = "acl")]
    "one.acl.addrule",
    #[cfg(feature = "acl")]
    "one.acl.delrule",
    #[cfg(feature = "backupjob")]
    "one.backupjob.info",
    #[cfg(feature = "backupjob")]
    "one.backupjob.allocate",
    #[cfg(feature = "backupjob")]
    "one.backupjob.delete",
    #[cfg(feature = "backupjob")]
    "one.backupjob.update",
    #[cfg(feature = "backupjob")]
    "one.backupjob.rename",
    #[cfg(feature = "backupjob")]
    "one.backupjob.priority",
    #[cfg(feature = "backupjob")]
    "one.backupjob.chmod",
    #[cfg(feature = "backupjob")]
    "one.backupjob.chown",
    #[cfg(feature = "backupjob")]
    "one.backupjob.lock",
    #[cfg(feature = "backupjob")]
    "one.backupjob.unlock",
    #[cfg(feature = "backupjob")]
    "one.backupjob.backup",
    #[cfg(feature = "backupjob")]
    "one.backupjob.cancel",
    #[cfg(feature = "backupjob")]
    "one.backupjob.retry",
    #[cfg(feature = "backupjob")]
    "one.backupjob.schedadd",
    #[cfg(feature = "backupjob")]
    "one.backupjob.schedupdate",
    #[cfg(feature = "backupjob")]
    "one.backupjob.scheddelete",
    #[cfg(feature = "backupjob")]
    "one.backupjobpool.info",
    #[cfg(feature = "cluster")]
    "one.cluster.info",
    #[cfg(feature = "cluster")]
    "one.cluster.allocate",
    #[cfg(feature = "cluster")]
    "one.cluster.update",
    #[cfg(feature = "cluster")]
    "one.cluster.rename",
    #[cfg(feature = "cluster")]
    "one.cluster.delete",
    #[cfg(feature = "cluster")]
    "one.cluster.addhost",
    #[cfg(feature = "cluster")]
    "one.cluster.delhost",
    #[cfg(feature = "cluster")]
    "one.cluster.adddatastore",
    #[cfg(feature = "cluster")]
    "one.cluster.deldatastore",
    #[cfg(feature = "cluster")]
    "one.cluster.addvnet",
    #[cfg(feature = "cluster")]
    "one.cluster.delvnet",
    #[cfg(feature = "cluster")]
    "one.cluster.optimize",
    #[cfg(feature = "cluster")]
    "one.cluster.planexecute",
    #[cfg(feature = "cluster")]
    "one.cluster.plandelete",
    #[cfg(feature = "cluster")]
    "one.clusterpool.info",
    #[cfg(feature = "datastore")]
    "one.datastore.info",
    #[cfg(feature = "datastore")]
    "one.datastore.allocate",
    #[cfg(feature = "datastore")]
    "one.datastore.update",
    #[cfg(feature = "datastore")]
    "one.datastore.rename",
    #[cfg(feature = "datastore")]
    "one.datastore.enable",
    #[cfg(feature = "datastore")]
    "one.datastore.chmod",
    #[cfg(feature = "datastore")]
    "one.datastore.chown",
    #[cfg(feature = "datastore")]
    "one.datastore.delete",
    #[cfg(feature = "datastore")]
    "one.datastorepool.info",
    #[cfg(feature = "document")]
    "one.document.info",
    #[cfg(feature = "document")]
    "one.document.allocate",
    #[cfg(feature = "document")]
    "one.document.update",
    #[cfg(feature = "document")]
    "one.document.rename",
    #[cfg(feature = "document")]
    "one.document.clone",
    #[cfg(feature = "document")]
    "one.document.chmod",
    #[cfg(feature = "document")]
    "one.document.chown",
    #[cfg(feature = "document")]
    "one.document.lock",
    #[cfg(feature = "document")]
    "one.document.unlock",
    #[cfg(feature = "document")]
    "one.document.delete",
    #[cfg(feature = "document")]
    "one.documentpool.info",
    #[cfg(feature = "group")]
    "one.group.info",
    #[cfg(feature = "group")]
    "one.group.allocate",
    #[cfg(feature = "group")]
    "one.group.update",
    #[cfg(feature = "group")]
    "one.group.addadmin",
    #[cfg(feature = "group")]
    "one.group.deladmin",
    #[cfg(feature = "group")]
    "one.group.quota",
    #[cfg(feature = "group")]
    "one.group.vlan",
    #[cfg(feature = "group")]
    "one.group.addprovider",
    #[cfg(feature = "group")]
    "one.group.delprovider",
    #[cfg(feature = "group")]
    "one.group.delete",
    #[cfg(feature = "group")]
    "one.grouppool.info",
    #[cfg(feature = "group")]
    "one.groupquota.info",
    #[cfg(feature = "group")]
    "one.groupquota.update",
    #[cfg(feature = "hook")]
    "one.hook.info",
    #[cfg(feature = "hook")]
    "one.hook.allocate",
    #[cfg(feature = "hook")]
    "one.hook.update",
    #[cfg(feature = "hook")]
    "one.hook.rename",
    #[cfg(feature = "hook")]
    "one.hook.lock",
    #[cfg(feature = "hook")]
    "one.hook.unlock",
    #[cfg(feature = "hook")]
    "one.hook.delete",
    #[cfg(feature = "hook")]
    "one.hook.retry",
    #[cfg(feature = "hook")]
    "one.hooklog.info",
    #[cfg(feature = "hook")]
    "one.hookpool.info",
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
    "one.host.enable",
    #[cfg(feature = "host")]
    "one.host.status",
    #[cfg(feature = "host")]
    "one.host.delete",
    #[cfg(feature = "host")]
    "one.hostpool.info",
    #[cfg(feature = "host")]
    "one.hostpool.monitoring",
    #[cfg(feature = "image")]
    "one.image.info",
    #[cfg(feature = "image")]
    "one.image.allocate",
    #[cfg(feature = "image")]
    "one.image.clone",
    #[cfg(feature = "image")]
    "one.image.delete",
    #[cfg(feature = "image")]
    "one.image.update",
    #[cfg(feature = "image")]
    "one.image.rename",
    #[cfg(feature = "image")]
    "one.image.chtype",
    #[cfg(feature = "image")]
    "one.image.persistent",
    #[cfg(feature = "image")]
    "one.image.enable",
    #[cfg(feature = "image")]
    "one.image.chmod",
    #[cfg(feature = "image")]
    "one.image.chown",
    #[cfg(feature = "image")]
    "one.image.lock",
    #[cfg(feature = "image")]
    "one.image.unlock",
    #[cfg(feature = "image")]
    "one.image.snapshotdelete",
    #[cfg(feature = "image")]
    "one.image.snapshotrevert",
    #[cfg(feature = "image")]
    "one.image.snapshotflatten",
    #[cfg(feature = "image")]
    "one.image.restore",
    #[cfg(feature = "image")]
    "one.imagepool.info",
    #[cfg(feature = "market")]
    "one.market.info",
    #[cfg(feature = "market")]
    "one.market.allocate",
    #[cfg(feature = "market")]
    "one.market.update",
    #[cfg(feature = "market")]
    "one.market.rename",
    #[cfg(feature = "market")]
    "one.market.enable",
    #[cfg(feature = "market")]
    "one.market.chmod",
    #[cfg(feature = "market")]
    "one.market.chown",
    #[cfg(feature = "market")]
    "one.market.delete",
    #[cfg(all(feature = "market", feature = "internal"))]
    "one.market.allocatedb",
    #[cfg(all(feature = "market", feature = "internal"))]
    "one.market.updatedb",
    #[cfg(feature = "market")]
    "one.marketpool.info",
    #[cfg(feature = "marketapp")]
    "one.marketapp.info",
    #[cfg(feature = "marketapp")]
    "one.marketapp.allocate",
    #[cfg(feature = "marketapp")]
    "one.marketapp.update",
    #[cfg(feature = "marketapp")]
    "one.marketapp.rename",
    #[cfg(feature = "marketapp")]
    "one.marketapp.enable",
    #[cfg(feature = "marketapp")]
    "one.marketapp.chmod",
    #[cfg(feature = "marketapp")]
    "one.marketapp.chown",
    #[cfg(feature = "marketapp")]
    "one.marketapp.lock",
    #[cfg(feature = "marketapp")]
    "one.marketapp.unlock",
    #[cfg(feature = "marketapp")]
    "one.marketapp.delete",
    #[cfg(all(feature = "marketapp", feature = "internal"))]
    "one.marketapp.allocatedb",
    #[cfg(all(feature = "marketapp", feature = "internal"))]
    "one.marketapp.updatedb",
    #[cfg(all(feature = "marketapp", feature = "internal"))]
    "one.marketapp.dropdb",
    #[cfg(feature = "marketapp")]
    "one.marketapppool.info",
    #[cfg(feature = "secgroup")]
    "one.secgroup.info",
    #[cfg(feature = "secgroup")]
    "one.secgroup.allocate",
    #[cfg(feature = "secgroup")]
    "one.secgroup.update",
    #[cfg(feature = "secgroup")]
    "one.secgroup.commit",
    #[cfg(feature = "secgroup")]
    "one.secgroup.rename",
    #[cfg(feature = "secgroup")]
    "one.secgroup.clone",
    #[cfg(feature = "secgroup")]
    "one.secgroup.chmod",
    #[cfg(feature = "secgroup")]
    "one.secgroup.chown",
    #[cfg(feature = "secgroup")]
    "one.secgroup.delete",
    #[cfg(feature = "secgroup")]
    "one.secgrouppool.info",
    #[cfg(feature = "system")]
    "one.system.version",
    #[cfg(feature = "system")]
    "one.system.config",
    #[cfg(feature = "system")]
    "one.system.sqlquery",
    #[cfg(feature = "system")]
    "one.system.sql",
    #[cfg(feature = "system")]
    "system.listMethods",
    #[cfg(feature = "system")]
    "system.methodExist",
    #[cfg(feature = "system")]
    "system.methodSignature",
    #[cfg(feature = "system")]
    "system.methodHelp",
    #[cfg(feature = "system")]
    "system.multicall",
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
    #[cfg(feature = "vdc")]
    "one.vdc.info",
    #[cfg(feature = "vdc")]
    "one.vdc.allocate",
    #[cfg(feature = "vdc")]
    "one.vdc.update",
    #[cfg(feature = "vdc")]
    "one.vdc.rename",
    #[cfg(feature = "vdc")]
    "one.vdc.addgroup",
    #[cfg(feature = "vdc")]
    "one.vdc.delgroup",
    #[cfg(feature = "vdc")]
    "one.vdc.addcluster",
    #[cfg(feature = "vdc")]
    "one.vdc.delcluster",
    #[cfg(feature = "vdc")]
    "one.vdc.delete",
    #[cfg(feature = "vdc")]
    "one.vdc.addhost",
    #[cfg(feature = "vdc")]
    "one.vdc.delhost",
    #[cfg(feature = "vdc")]
    "one.vdc.adddatastore",
    #[cfg(feature = "vdc")]
    "one.vdc.deldatastore",
    #[cfg(feature = "vdc")]
    "one.vdc.addvnet",
    #[cfg(feature = "vdc")]
    "one.vdc.delvnet",
    #[cfg(feature = "vdc")]
    "one.vdcpool.info",
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
    "one.vm.attach",
    #[cfg(feature = "vm")]
    "one.vm.detach",
    #[cfg(feature = "vm")]
    "one.vm.diskresize",
    #[cfg(feature = "vm")]
    "one.vm.disksaveas",
    #[cfg(feature = "vm")]
    "one.vm.savedisk",
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
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.info",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.allocate",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.update",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.roleadd",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.roleupdate",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.roledelete",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.rename",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.chmod",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.chown",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.lock",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.unlock",
    #[cfg(feature = "vmgroup")]
    "one.vmgroup.delete",
    #[cfg(feature = "vmgroup")]
    "one.vmgrouppool.info",
    #[cfg(feature = "vn")]
    "one.vn.info",
    #[cfg(feature = "vn")]
    "one.vn.allocate",
    #[cfg(feature = "vn")]
    "one.vn.update",
    #[cfg(feature = "vn")]
    "one.vn.rename",
    #[cfg(feature = "vn")]
    "one.vn.chmod",
    #[cfg(feature = "vn")]
    "one.vn.chown",
    #[cfg(feature = "vn")]
    "one.vn.lock",
    #[cfg(feature = "vn")]
    "one.vn.unlock",
    #[cfg(feature = "vn")]
    "one.vn.delete",
    #[cfg(feature = "vn")]
    "one.vn.recover",
    #[cfg(feature = "vn")]
    "one.vn.add_ar",
    #[cfg(feature = "vn")]
    "one.vn.update_ar",
    #[cfg(feature = "vn")]
    "one.vn.rm_ar",
    #[cfg(feature = "vn")]
    "one.vn.reserve",
    #[cfg(feature = "vn")]
    "one.vn.free_ar",
    #[cfg(feature = "vn")]
    "one.vn.hold",
    #[cfg(feature = "vn")]
    "one.vn.release",
    #[cfg(feature = "vn")]
    "one.vn.addleases",
    #[cfg(feature = "vn")]
    "one.vn.rmleases",
    #[cfg(feature = "vn")]
    "one.vnpool.info",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.info",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.allocate",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.instantiate",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.update",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.rename",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.clone",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.chmod",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.chown",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.lock",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.unlock",
    #[cfg(feature = "vntemplate")]
    "one.vntemplate.delete",
    #[cfg(feature = "vntemplate")]
    "one.vntemplatepool.info",
    #[cfg(feature = "vrouter")]
    "one.vrouter.info",
    #[cfg(feature = "vrouter")]
    "one.vrouter.allocate",
    #[cfg(feature = "vrouter")]
    "one.vrouter.instantiate",
    #[cfg(feature = "vrouter")]
    "one.vrouter.attachnic",
    #[cfg(feature = "vrouter")]
    "one.vrouter.detachnic",
    #[cfg(feature = "vrouter")]
    "one.vrouter.update",
    #[cfg(feature = "vrouter")]
    "one.vrouter.rename",
    #[cfg(feature = "vrouter")]
    "one.vrouter.chmod",
    #[cfg(feature = "vrouter")]
    "one.vrouter.chown",
    #[cfg(feature = "vrouter")]
    "one.vrouter.lock",
    #[cfg(feature = "vrouter")]
    "one.vrouter.unlock",
    #[cfg(feature = "vrouter")]
    "one.vrouter.delete",
    #[cfg(feature = "vrouter")]
    "one.vrouterpool.info",
    #[cfg(feature = "zone")]
    "one.zone.info",
    #[cfg(feature = "zone")]
    "one.zone.allocate",
    #[cfg(feature = "zone")]
    "one.zone.update",
    #[cfg(feature = "zone")]
    "one.zone.rename",
    #[cfg(feature = "zone")]
    "one.zone.addserver",
    #[cfg(feature = "zone")]
    "one.zone.delserver",
    #[cfg(feature = "zone")]
    "one.zone.resetserver",
    #[cfg(feature = "zone")]
    "one.zone.raftstatus",
    #[cfg(feature = "zone")]
    "one.zone.enable",
    #[cfg(feature = "zone")]
    "one.zone.delete",
    #[cfg(all(feature = "zone", feature = "internal"))]
    "one.zone.updatedb",
    #[cfg(all(feature = "zone", feature = "internal"))]
    "one.zone.voterequest",
    #[cfg(all(feature = "zone", feature = "internal"))]
    "one.zone.replicate",
    #[cfg(all(feature = "zone", feature = "internal"))]
    "one.zone.fedreplicate",
    #[cfg(feature = "zone")]
    "one.zonepool.info",
];

/// Positions that servers ask for and never look at: the method and the number, the session having 0.
pub const NEVER_READ: &[(&str, usize)] = &[
    ("one.market.allocatedb", 1),
    ("one.marketapp.allocatedb", 1),
];

/// Methods whose answer tells callers nothing that they do not know. What stands in it differs between releases.
pub const TELLS_NOTHING: &[&str] = &[
    "one.backupjob.lock",
    "one.document.lock",
    "one.hook.lock",
    "one.image.lock",
    "one.image.snapshotdelete",
    "one.image.snapshotrevert",
    "one.image.snapshotflatten",
    "one.marketapp.lock",
    "one.system.sql",
    "one.template.lock",
    "one.vm.lock",
    "one.vm.diskresize",
    "one.vm.snapshotrevert",
    "one.vm.snapshotdelete",
    "one.vm.schedupdate",
    "one.vm.scheddelete",
    "one.vmpool.calculateshowback",
    "one.vmgroup.lock",
    "one.vn.lock",
    "one.vntemplate.lock",
    "one.vrouter.lock",
];

/// Elements, each with the text in it that means none, which servers leave out as well: in the structs both are `None`.
pub const NONE_OR_MISSING: &[(&str, &str)] = &[
    ("ACTION_ID", "-1"),
    ("CLUSTER", ""),
    ("CLUSTER_ID", "-1"),
    ("CURRENT_BASE", "-1"),
    ("EETIME", "0"),
    ("EGID", "-1"),
    ("ESTIME", "0"),
    ("ETIME", "0"),
    ("EXPIRES", "0"),
    ("FORMAT", ""),
    ("FS", ""),
    ("FSTYPE", ""),
    ("GID", "-1"),
    ("LAST_MON_TIME", "0"),
    ("LOCK", "LOCKED=0"),
    ("LOGIN_TOKEN", ""),
    ("MONITORING", ""),
    ("OUTER_VLAN_ID", ""),
    ("OWNER", ""),
    ("OWNER", "-1"),
    ("PARENT_ID", "-1"),
    ("PARENT_NETWORK_ID", ""),
    ("PETIME", "0"),
    ("PLAN_ID", "-2"),
    ("PSTIME", "0"),
    ("REASON", "0"),
    ("REQUEST_ID", "-1"),
    ("REQ_ID", "-1"),
    ("RETIME", "0"),
    ("RSTIME", "0"),
    ("TARGET_SNAPSHOT", "-1"),
    ("TEMPLATE_ID", ""),
    ("UID", "-1"),
    ("VN_MAD", ""),
];

/// Elements of older releases, each with the way to the element that is read into the same field now; of lists also the text that means
/// that there is no item.
pub const EARLIER: &[(&str, &str, Option<&str>)] = &[
    ("CLUSTER_ID", "CLUSTERS/ID", Some("-1")),
    ("DISK_USAGE", "DATASTORES/DISK_USAGE", None),
    ("FREE_DISK", "DATASTORES/FREE_DISK", None),
    ("HOST", "MONITORING", None),
    ("LAST_MON_TIME", "TIMESTAMP", None),
    ("LAST_POLL", "TIMESTAMP", None),
    ("MAX_DISK", "DATASTORES/MAX_DISK", None),
    ("NET_RX", "NETRX", None),
    ("NET_TX", "NETTX", None),
    ("TMMAD", "TM_MAD", None),
    ("USED_DISK", "DATASTORES/USED_DISK", None),
    ("VM", "MONITORING", None),
    ("VMMMAD", "VM_MAD", None),
];

/// Elements of older releases whose children stand in the element around them now.
pub const EARLIER_AROUND: &[&str] = &["MONITORING"];

/// Root elements of older releases, each with that of today.
pub const EARLIER_ROOTS: &[(&str, &str)] = &[("TEMPLATE", "OPENNEBULA_CONFIGURATION")];
