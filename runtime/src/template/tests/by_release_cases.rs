//! What servers of each release made of templates, from the oldest to the newest.
//!
//! Each text was given to the parser of each of the 19 releases, built from that release's source, written as it is for the database, checked
//! as it is before that, and read again. Attributes come back sorted by name, and so do the pairs of a vector.

use super::Outcome::{self, Crashed, Lost, Refused, Stored};

/// What was sent, and what became of it: the outcomes, each with the last release that had it.
pub(super) type Case = (&'static str, &'static [(&'static str, Outcome)]);

/// What is read, and written for the releases that store it as it is.
pub(super) const READ: &[Case] = &[
    ("K=\"  x  \"", &[("7.2", Stored("K = \"  x  \"")), ("7.4", Stored("K = \"x\""))]),
    ("K=\"x\n\"", &[("7.2", Stored("K = \"x\n\"")), ("7.4", Stored("K = \"x\""))]),
    ("K=\"\n\"", &[("7.2", Stored("K = \"\n\"")), ("7.4", Stored("K = \"\""))]),
    ("K=\" \"", &[("7.2", Stored("K = \" \"")), ("7.4", Stored("K = \"\""))]),
    ("K=\"\tx\"", &[("7.2", Stored("K = \"\tx\"")), ("7.4", Stored("K = \"x\""))]),
    ("V=[A=\" x\n\"]", &[("7.2", Stored("V = [ A = \" x\n\" ]")), ("7.4", Stored("V = [ A = \"x\" ]"))]),
    ("V=[A=\" \",B=1]", &[("7.2", Stored("V = [ A = \" \", B = \"1\" ]")), ("7.4", Stored("V = [ A = \"\", B = \"1\" ]"))]),
    ("<T><K> x </K></T>", &[("7.2", Stored("K = \" x \"")), ("7.4", Stored("K = \"x\""))]),
    ("<T><K>\n</K></T>", &[("7.2", Stored("K = \"\n\"")), ("7.4", Stored("K = \"\""))]),
    ("<T><K><![CDATA[ x\n]]></K></T>", &[("7.2", Stored("K = \" x\n\"")), ("7.4", Stored("K = \"x\""))]),
    (
        "<T><V><A> x\n</A><B>1</B></V></T>",
        &[("7.2", Stored("V = [ A = \" x\n\", B = \"1\" ]")), ("7.4", Stored("V = [ A = \"x\", B = \"1\" ]"))],
    ),
    ("<T><V><A> </A></V></T>", &[("7.2", Stored("V = [ A = \" \" ]")), ("7.4", Stored("V = [ A = \"\" ]"))]),
    ("<T>\n  <V>\n    <A>1</A>\n  </V>\n</T>", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("K=\"\u{a0}x\u{a0}\"", &[("7.4", Stored("K = \"\u{a0}x\u{a0}\""))]),
    ("K=\"\u{2028}x\"", &[("7.4", Stored("K = \"\u{2028}x\""))]),
    ("K=\"l1\n l2\tx\"", &[("7.4", Stored("K = \"l1\n l2\tx\""))]),
    ("NAME=\" a \"", &[("7.2", Stored("NAME = \" a\"")), ("7.4", Stored("NAME = \"a\""))]),
    ("NAME=\"a \n\"", &[("7.4", Stored("NAME = \"a\""))]),
    ("NAME=\" \"", &[("7.4", Stored("NAME = \"\""))]),
    ("NAME=\"\"", &[("7.4", Stored("NAME = \"\""))]),
    ("NAME=\"a\"\nNAME=\"b\"", &[("7.2", Stored("NAME = \"a\"")), ("7.4", Stored("NAME = \"a\"\nNAME = \"b\""))]),
    (
        "NAME=\"a \"\nA=\"1\"\nNAME=\"b \"",
        &[("7.2", Stored("A = \"1\"\nNAME = \"a\"")), ("7.4", Stored("A = \"1\"\nNAME = \"a\"\nNAME = \"b\""))],
    ),
    ("name=\"a \"", &[("7.4", Stored("NAME = \"a\""))]),
    ("<T><NAME>a </NAME></T>", &[("7.4", Stored("NAME = \"a\""))]),
    ("NAME=[A=1]", &[("4.14", Stored("NAME = [ A = \"1\" ]")), ("5.0", Crashed), ("7.4", Stored("NAME = [ A = \"1\" ]"))]),
    (
        "NAME=[A=1]\nNAME=\"b\"",
        &[
            ("4.14", Stored("NAME = [ A = \"1\" ]\nNAME = \"b\"")),
            ("7.2", Stored("NAME = \"b\"")),
            ("7.4", Stored("NAME = [ A = \"1\" ]\nNAME = \"b\"")),
        ],
    ),
    ("NAME=\"a\"\nNAME=[A=1]", &[("7.2", Stored("NAME = \"a\"")), ("7.4", Stored("NAME = \"a\"\nNAME = [ A = \"1\" ]"))]),
    ("NAME=\"a\"\nNAME=\"\"", &[("7.2", Stored("NAME = \"a\"")), ("7.4", Stored("NAME = \"a\"\nNAME = \"\""))]),
    ("NAME=\"\"\nNAME=\"b \"", &[("7.2", Stored("NAME = \"\"\nNAME = \"b \"")), ("7.4", Stored("NAME = \"\"\nNAME = \"b\""))]),
    ("V=[NAME=\"a \"]", &[("7.2", Stored("V = [ NAME = \"a \" ]")), ("7.4", Stored("V = [ NAME = \"a\" ]"))]),
    ("K=\"\"", &[("7.4", Stored("K = \"\""))]),
    ("K=\nL=1", &[("7.4", Stored("K = \"\"\nL = \"1\""))]),
    ("A=\n", &[("7.4", Stored("A = \"\""))]),
    ("<T><K><![CDATA[]]></K></T>", &[("7.4", Stored("K = \"\""))]),
    ("V=[X=\"\"]", &[("4.14", Stored("")), ("7.4", Stored("V = [ X = \"\" ]"))]),
    ("V=[X=\"\",Y=1]", &[("4.14", Stored("V = [ Y = \"1\" ]")), ("7.4", Stored("V = [ X = \"\", Y = \"1\" ]"))]),
    ("A=1\nV=[Y=1,X=\"\"]", &[("4.14", Stored("A = \"1\"\nV = [ Y = \"1\" ]")), ("7.4", Stored("A = \"1\"\nV = [ X = \"\", Y = \"1\" ]"))]),
    ("<T><V><X><![CDATA[]]></X><Y>1</Y></V></T>", &[("4.14", Stored("V = [ Y = \"1\" ]")), ("7.4", Stored("V = [ X = \"\", Y = \"1\" ]"))]),
    ("_U=1", &[("5.2", Stored("ONE__U = \"1\"")), ("7.4", Stored("_U = \"1\""))]),
    ("_U=[A=1]", &[("5.2", Stored("ONE__U = [ A = \"1\" ]")), ("7.4", Stored("_U = [ A = \"1\" ]"))]),
    ("_=1", &[("5.2", Stored("ONE__ = \"1\"")), ("7.4", Stored("_ = \"1\""))]),
    ("<T><_U>1</_U></T>", &[("5.2", Stored("ONE__U = \"1\"")), ("7.4", Stored("_U = \"1\""))]),
    ("V=[_U=1]", &[("7.4", Stored("V = [ _U = \"1\" ]"))]),
    ("1N=1", &[("7.4", Stored("ONE_1N = \"1\""))]),
    ("1N=[A=1]", &[("7.4", Stored("ONE_1N = [ A = \"1\" ]"))]),
    ("XMLA=1", &[("7.4", Stored("ONE_XMLA = \"1\""))]),
    ("xmla=1", &[("7.4", Stored("ONE_XMLA = \"1\""))]),
    ("V=[XMLA=1]", &[("7.4", Stored("V = [ XMLA = \"1\" ]"))]),
    ("ONE_X=1", &[("7.4", Stored("ONE_X = \"1\""))]),
    ("lower=1", &[("7.4", Stored("LOWER = \"1\""))]),
    ("V=[lower=1]", &[("7.4", Stored("V = [ LOWER = \"1\" ]"))]),
    ("<T><lower>1</lower></T>", &[("7.4", Stored("LOWER = \"1\""))]),
    ("<T><V><lower>1</lower></V></T>", &[("7.4", Stored("V = [ lower = \"1\" ]"))]),
    ("<T><Ü>1</Ü></T>", &[("7.4", Stored("ONE_Ü = \"1\""))]),
    ("<T><V><Ü>1</Ü></V></T>", &[("7.4", Stored("V = [ Ü = \"1\" ]"))]),
    ("<T><a-b>1</a-b></T>", &[("7.4", Stored("A-B = \"1\""))]),
    ("<T><A.B>1</A.B></T>", &[("7.4", Stored("A.B = \"1\""))]),
    ("<T><A1é>1</A1é></T>", &[("7.4", Stored("A1é = \"1\""))]),
    ("A=1\nA=2", &[("7.4", Stored("A = \"1\"\nA = \"2\""))]),
    ("A=[B=1]\nA=2", &[("7.4", Stored("A = [ B = \"1\" ]\nA = \"2\""))]),
    ("a=1\nA=2", &[("7.4", Stored("A = \"1\"\nA = \"2\""))]),
    ("V=[A=1]\nV=[A=1]", &[("7.4", Stored("V = [ A = \"1\" ]\nV = [ A = \"1\" ]"))]),
    ("<T><V><A>1</A><a>2</a></V></T>", &[("7.4", Stored("V = [ A = \"1\", a = \"2\" ]"))]),
    ("#]]>\nA=1", &[("7.4", Stored("A = \"1\""))]),
    ("K=\"a]]b>\"", &[("7.4", Stored("K = \"a]]b>\""))]),
    ("K=\"a\\\"b\"", &[("7.4", Stored("K = \"a\\\"b\""))]),
    ("K=\"a\\\\\"", &[("7.4", Stored("K = \"a\\\\\""))]),
    ("K=\"a\\\\\\\"b\"", &[("7.4", Stored("K = \"a\\\\\\\"b\""))]),
    ("K=\"a\\nb\"", &[("7.4", Stored("K = \"a\\nb\""))]),
    ("K=a\\\"b", &[("7.4", Stored("K = \"a\\\"b\""))]),
    ("K=\"a\"b", &[("7.4", Stored("K = \"\\\"a\\\"b\""))]),
    ("K=\"x\"\"y\"", &[("7.4", Stored("K = \"\\\"x\\\"\\\"y\\\"\""))]),
    ("K=\"unterminated", &[("7.4", Stored("K = \"\\\"unterminated\""))]),
    ("K='x'", &[("7.4", Stored("K = \"'x'\""))]),
    ("A=\"\\\"", &[("7.4", Stored("A = \"\\\""))]),
    ("A=\"\\\"\"", &[("7.4", Stored("A = \"\\\"\""))]),
    ("A=\"\"x", &[("7.4", Stored("A = \"\\\"\\\"x\""))]),
    ("A=\"x\n y\"", &[("7.4", Stored("A = \"x\n y\""))]),
    ("#c\nA=1", &[("7.4", Stored("A = \"1\""))]),
    ("A=1 # c\nB=2", &[("7.4", Stored("A = \"1\"\nB = \"2\""))]),
    ("A=1\n# c\n", &[("7.4", Stored("A = \"1\""))]),
    ("V=[ # c\nA=1]", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("V=[A=1, # c\nB=2]", &[("7.4", Stored("V = [ A = \"1\", B = \"2\" ]"))]),
    ("V=[A=1 # c\n,B=2]", &[("7.4", Stored("V = [ A = \"1\", B = \"2\" ]"))]),
    ("V=[A=1\n# c\n]", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("A=\"1\" # \"x\"\nB=2", &[("7.4", Stored("A = \"1\"\nB = \"2\""))]),
    ("A=\n# c\nB=1", &[("7.4", Stored("A = \"\"\nB = \"1\""))]),
    ("# ü\nA=1", &[("7.4", Stored("A = \"1\""))]),
    ("A=x#y\nB=1", &[("7.4", Stored("A = \"x\"\nB = \"1\""))]),
    ("A=\"#x\"", &[("7.4", Stored("A = \"#x\""))]),
    ("", &[("7.4", Stored(""))]),
    ("\n", &[("7.4", Stored(""))]),
    ("A = 1", &[("7.4", Stored("A = \"1\""))]),
    ("A\n= 1", &[("7.4", Stored("A = \"1\""))]),
    ("A =\t1", &[("7.4", Stored("A = \"1\""))]),
    ("A=1 B=2", &[("7.4", Stored("A = \"1\"\nB = \"2\""))]),
    ("A=[B=1]C=2", &[("7.4", Stored("A = [ B = \"1\" ]\nC = \"2\""))]),
    ("A\t=[\n\tB = \"1\" ,\n C=\"2\"\n]\n", &[("7.4", Stored("A = [ B = \"1\", C = \"2\" ]"))]),
    ("A=\"a=b\"", &[("7.4", Stored("A = \"a=b\""))]),
    ("A=\"[\"", &[("7.4", Stored("A = \"[\""))]),
    ("A=[B=\"]\"]", &[("7.4", Stored("A = [ B = \"]\" ]"))]),
    ("A=[B=\"x, y\",C=\"z]\"]", &[("7.4", Stored("A = [ B = \"x, y\", C = \"z]\" ]"))]),
    ("A=-1.5e3", &[("7.4", Stored("A = \"-1.5e3\""))]),
    ("A=ü", &[("7.4", Stored("A = \"ü\""))]),
    ("<T/>", &[("7.4", Stored(""))]),
    ("<T><!-- c --><A>1</A></T>", &[("7.4", Stored("A = \"1\""))]),
    ("<T><V><!-- c --><A>1</A></V></T>", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("<?xml version=\"1.0\"?><T><A>1</A></T>", &[("7.4", Stored("A = \"1\""))]),
    ("<T><A>&amp;&lt;&gt;&quot;&apos;&#65;</A></T>", &[("7.4", Stored("A = \"&<>\\\"'A\""))]),
    ("<T><A>a&#13;b</A></T>", &[("7.4", Stored("A = \"a\nb\""))]),
];

/// Templates as people have them.
pub(super) const REAL: &[Case] = &[
    (
        "NAME = \"web\"\nCPU = \"0.5\"\nVCPU = \"2\"\nMEMORY = \"2048\"\n# The first disk is cloned, the second is volatile\nDISK = [\n  IMAGE = \"debian-12\",\n  IMAGE_UNAME = \"oneadmin\", # whose image it is\n  DEV_PREFIX = \"vd\" ]\nDISK = [ TYPE = \"fs\", SIZE = 10240 ]\nNIC = [ NETWORK = \"private\", NETWORK_UNAME = \"oneadmin\" ]\nGRAPHICS = [ LISTEN = \"0.0.0.0\", TYPE = \"VNC\" ]\nOS = [ ARCH = \"x86_64\", BOOT = \"\" ]\nCONTEXT = [\n  NETWORK = \"YES\",\n  SSH_PUBLIC_KEY = \"$USER[SSH_PUBLIC_KEY]\",\n  START_SCRIPT = \"#!/bin/sh\nset -e\necho \\\"hello\\\" > /etc/motd\nexit 0\n\" ]\nSCHED_REQUIREMENTS = \"ID=\\\"7\\\" | CLUSTER_ID=\\\"100\\\"\"\n",
        &[
            (
                "4.14",
                Stored(
                    "CONTEXT = [ NETWORK = \"YES\", SSH_PUBLIC_KEY = \"$USER[SSH_PUBLIC_KEY]\", START_SCRIPT = \"#!/bin/sh\nset -e\necho \\\"hello\\\" > /etc/motd\nexit 0\n\" ]\nCPU = \"0.5\"\nDISK = [ DEV_PREFIX = \"vd\", IMAGE = \"debian-12\", IMAGE_UNAME = \"oneadmin\" ]\nDISK = [ SIZE = \"10240\", TYPE = \"fs\" ]\nGRAPHICS = [ LISTEN = \"0.0.0.0\", TYPE = \"VNC\" ]\nMEMORY = \"2048\"\nNAME = \"web\"\nNIC = [ NETWORK = \"private\", NETWORK_UNAME = \"oneadmin\" ]\nOS = [ ARCH = \"x86_64\" ]\nSCHED_REQUIREMENTS = \"ID=\\\"7\\\" | CLUSTER_ID=\\\"100\\\"\"\nVCPU = \"2\"",
                ),
            ),
            (
                "7.2",
                Stored(
                    "CONTEXT = [ NETWORK = \"YES\", SSH_PUBLIC_KEY = \"$USER[SSH_PUBLIC_KEY]\", START_SCRIPT = \"#!/bin/sh\nset -e\necho \\\"hello\\\" > /etc/motd\nexit 0\n\" ]\nCPU = \"0.5\"\nDISK = [ DEV_PREFIX = \"vd\", IMAGE = \"debian-12\", IMAGE_UNAME = \"oneadmin\" ]\nDISK = [ SIZE = \"10240\", TYPE = \"fs\" ]\nGRAPHICS = [ LISTEN = \"0.0.0.0\", TYPE = \"VNC\" ]\nMEMORY = \"2048\"\nNAME = \"web\"\nNIC = [ NETWORK = \"private\", NETWORK_UNAME = \"oneadmin\" ]\nOS = [ ARCH = \"x86_64\", BOOT = \"\" ]\nSCHED_REQUIREMENTS = \"ID=\\\"7\\\" | CLUSTER_ID=\\\"100\\\"\"\nVCPU = \"2\"",
                ),
            ),
            (
                "7.4",
                Stored(
                    "CONTEXT = [ NETWORK = \"YES\", SSH_PUBLIC_KEY = \"$USER[SSH_PUBLIC_KEY]\", START_SCRIPT = \"#!/bin/sh\nset -e\necho \\\"hello\\\" > /etc/motd\nexit 0\" ]\nCPU = \"0.5\"\nDISK = [ DEV_PREFIX = \"vd\", IMAGE = \"debian-12\", IMAGE_UNAME = \"oneadmin\" ]\nDISK = [ SIZE = \"10240\", TYPE = \"fs\" ]\nGRAPHICS = [ LISTEN = \"0.0.0.0\", TYPE = \"VNC\" ]\nMEMORY = \"2048\"\nNAME = \"web\"\nNIC = [ NETWORK = \"private\", NETWORK_UNAME = \"oneadmin\" ]\nOS = [ ARCH = \"x86_64\", BOOT = \"\" ]\nSCHED_REQUIREMENTS = \"ID=\\\"7\\\" | CLUSTER_ID=\\\"100\\\"\"\nVCPU = \"2\"",
                ),
            ),
        ],
    ),
    (
        "name = small-letters\ncpu=1\nmemory=128\ndisk=[image_id=3,dev_prefix=sd]\nnic=[network_id=0]\n",
        &[(
            "7.4",
            Stored(
                "CPU = \"1\"\nDISK = [ DEV_PREFIX = \"sd\", IMAGE_ID = \"3\" ]\nMEMORY = \"128\"\nNAME = \"small-letters\"\nNIC = [ NETWORK_ID = \"0\" ]",
            ),
        )],
    ),
    (
        "<TEMPLATE>\n  <NAME>windows</NAME>\n  <CPU><![CDATA[2]]></CPU>\n  <RAW>\n    <TYPE><![CDATA[kvm]]></TYPE>\n    <DATA><![CDATA[<devices><serial type='pty'><target port='0'/></serial></devices>\n]]></DATA>\n  </RAW>\n  <USER_INPUTS>\n    <PASSWORD>M|password|The administrator's password</PASSWORD>\n    <DOMAIN><![CDATA[]]></DOMAIN>\n  </USER_INPUTS>\n</TEMPLATE>\n",
        &[
            (
                "4.14",
                Stored(
                    "CPU = \"2\"\nNAME = \"windows\"\nRAW = [ DATA = \"<devices><serial type='pty'><target port='0'/></serial></devices>\n\", TYPE = \"kvm\" ]\nUSER_INPUTS = [ PASSWORD = \"M|password|The administrator's password\" ]",
                ),
            ),
            (
                "7.2",
                Stored(
                    "CPU = \"2\"\nNAME = \"windows\"\nRAW = [ DATA = \"<devices><serial type='pty'><target port='0'/></serial></devices>\n\", TYPE = \"kvm\" ]\nUSER_INPUTS = [ DOMAIN = \"\", PASSWORD = \"M|password|The administrator's password\" ]",
                ),
            ),
            (
                "7.4",
                Stored(
                    "CPU = \"2\"\nNAME = \"windows\"\nRAW = [ DATA = \"<devices><serial type='pty'><target port='0'/></serial></devices>\", TYPE = \"kvm\" ]\nUSER_INPUTS = [ DOMAIN = \"\", PASSWORD = \"M|password|The administrator's password\" ]",
                ),
            ),
        ],
    ),
    (
        "USER_DATA = \"#cloud-config\nusers:\n  - name: admin\n    sudo: ALL=(ALL) NOPASSWD:ALL\nwrite_files:\n  - path: /etc/issue\n    content: \\\"a, [b] = #c\\\"\n\"\n",
        &[
            (
                "7.2",
                Stored(
                    "USER_DATA = \"#cloud-config\nusers:\n  - name: admin\n    sudo: ALL=(ALL) NOPASSWD:ALL\nwrite_files:\n  - path: /etc/issue\n    content: \\\"a, [b] = #c\\\"\n\"",
                ),
            ),
            (
                "7.4",
                Stored(
                    "USER_DATA = \"#cloud-config\nusers:\n  - name: admin\n    sudo: ALL=(ALL) NOPASSWD:ALL\nwrite_files:\n  - path: /etc/issue\n    content: \\\"a, [b] = #c\\\"\"",
                ),
            ),
        ],
    ),
    (
        "NAME = \"private\"\nVN_MAD = bridge\nBRIDGE = br0\nAR = [ TYPE = IP4, IP = 10.0.0.1, SIZE = 254 ]\nDNS = \"10.0.0.1 8.8.8.8\"\nGATEWAY = 10.0.0.254\nNETWORK_MASK=255.255.255.0\n_COMMENT = \"of the second floor\"\n",
        &[
            (
                "5.2",
                Stored(
                    "AR = [ IP = \"10.0.0.1\", SIZE = \"254\", TYPE = \"IP4\" ]\nBRIDGE = \"br0\"\nDNS = \"10.0.0.1 8.8.8.8\"\nGATEWAY = \"10.0.0.254\"\nNAME = \"private\"\nNETWORK_MASK = \"255.255.255.0\"\nONE__COMMENT = \"of the second floor\"\nVN_MAD = \"bridge\"",
                ),
            ),
            (
                "7.4",
                Stored(
                    "AR = [ IP = \"10.0.0.1\", SIZE = \"254\", TYPE = \"IP4\" ]\nBRIDGE = \"br0\"\nDNS = \"10.0.0.1 8.8.8.8\"\nGATEWAY = \"10.0.0.254\"\nNAME = \"private\"\nNETWORK_MASK = \"255.255.255.0\"\nVN_MAD = \"bridge\"\n_COMMENT = \"of the second floor\"",
                ),
            ),
        ],
    ),
    (
        "NAME = \"debian-12\"\nPATH = \"https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-generic-amd64.qcow2\"\nTYPE = OS\nPERSISTENT = No\nDEV_PREFIX = \"vd\"\nDESCRIPTION = \"Debian 12, of the \\\"generic\\\" kind\nwith cloud-init\"\n",
        &[(
            "7.4",
            Stored(
                "DESCRIPTION = \"Debian 12, of the \\\"generic\\\" kind\nwith cloud-init\"\nDEV_PREFIX = \"vd\"\nNAME = \"debian-12\"\nPATH = \"https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-generic-amd64.qcow2\"\nPERSISTENT = \"No\"\nTYPE = \"OS\"",
            ),
        )],
    ),
    (
        "NAME=ceph\nDS_MAD=ceph\nTM_MAD=ceph\nDISK_TYPE=RBD\nPOOL_NAME=one\nCEPH_HOST=\"node-1 node-2:6789 [fd00::1]:6789\"\nCEPH_SECRET=\"6f88b54b-5dae-41fe-a43e-b2763f601cfc\"\nBRIDGE_LIST=\"node-1 node-2\"\n",
        &[(
            "7.4",
            Stored(
                "BRIDGE_LIST = \"node-1 node-2\"\nCEPH_HOST = \"node-1 node-2:6789 [fd00::1]:6789\"\nCEPH_SECRET = \"6f88b54b-5dae-41fe-a43e-b2763f601cfc\"\nDISK_TYPE = \"RBD\"\nDS_MAD = \"ceph\"\nNAME = \"ceph\"\nPOOL_NAME = \"one\"\nTM_MAD = \"ceph\"",
            ),
        )],
    ),
    (
        "VM = [\n  VMS          = \"5\",\n  MEMORY       = \"-1\",\n  CPU          = \"2.5\",\n  SYSTEM_DISK_SIZE = \"-2\"\n]\nDATASTORE = [ ID=\"1\", IMAGES = \"10\", SIZE=20480 ]\n",
        &[(
            "7.4",
            Stored(
                "DATASTORE = [ ID = \"1\", IMAGES = \"10\", SIZE = \"20480\" ]\nVM = [ CPU = \"2.5\", MEMORY = \"-1\", SYSTEM_DISK_SIZE = \"-2\", VMS = \"5\" ]",
            ),
        )],
    ),
    (
        "NAME = \"web-servers\"\n\nRULE = [\n    PROTOCOL = TCP,\n    RULE_TYPE = inbound,\n    RANGE = \"80,443,8000:8010\" ]\n\nRULE = [\n    PROTOCOL = ICMP,\n    RULE_TYPE = inbound ]\n\nRULE = [ PROTOCOL = ALL, RULE_TYPE = outbound ]\n",
        &[(
            "7.4",
            Stored(
                "NAME = \"web-servers\"\nRULE = [ PROTOCOL = \"TCP\", RANGE = \"80,443,8000:8010\", RULE_TYPE = \"inbound\" ]\nRULE = [ PROTOCOL = \"ICMP\", RULE_TYPE = \"inbound\" ]\nRULE = [ PROTOCOL = \"ALL\", RULE_TYPE = \"outbound\" ]",
            ),
        )],
    ),
    (
        "NAME = \"multi-tier\"\nROLE = [ NAME = \"front\", POLICY = \"ANTI_AFFINED\" ]\nROLE = [ NAME = \"back\",  HOST_AFFINED = \"1,2\", HOST_ANTI_AFFINED = \"\" ]\nAFFINED = \"front, back\"\n",
        &[
            (
                "4.14",
                Stored(
                    "AFFINED = \"front, back\"\nNAME = \"multi-tier\"\nROLE = [ NAME = \"front\", POLICY = \"ANTI_AFFINED\" ]\nROLE = [ HOST_AFFINED = \"1,2\", NAME = \"back\" ]",
                ),
            ),
            (
                "7.4",
                Stored(
                    "AFFINED = \"front, back\"\nNAME = \"multi-tier\"\nROLE = [ NAME = \"front\", POLICY = \"ANTI_AFFINED\" ]\nROLE = [ HOST_AFFINED = \"1,2\", HOST_ANTI_AFFINED = \"\", NAME = \"back\" ]",
                ),
            ),
        ],
    ),
    (
        "NAME = notify\nTYPE = state\nRESOURCE = VM\nON = RUNNING\nCOMMAND = /usr/local/bin/notify.sh\nARGUMENTS = \"$TEMPLATE --verbose \\\"--subject=VM is up\\\"\"\n",
        &[(
            "7.4",
            Stored(
                "ARGUMENTS = \"$TEMPLATE --verbose \\\"--subject=VM is up\\\"\"\nCOMMAND = \"/usr/local/bin/notify.sh\"\nNAME = \"notify\"\nON = \"RUNNING\"\nRESOURCE = \"VM\"\nTYPE = \"state\"",
            ),
        )],
    ),
    (
        "<DOCUMENT><TEMPLATE><BODY><![CDATA[{\"name\":\"service\",\"roles\":[{\"name\":\"web\",\"cardinality\":2,\"vm_template_contents\":\"NIC=[NAME=\\\"_NIC0\\\"]\\n\"}]}]]></BODY></TEMPLATE></DOCUMENT>",
        &[(
            "7.4",
            Stored(
                "TEMPLATE = [ BODY = \"{\\\"name\\\":\\\"service\\\",\\\"roles\\\":[{\\\"name\\\":\\\"web\\\",\\\"cardinality\\\":2,\\\"vm_template_contents\\\":\\\"NIC=[NAME=\\\\\"_NIC0\\\\\"]\\n\\\"}]}\" ]",
            ),
        )],
    ),
    (
        "<DOCUMENT><BODY><![CDATA[{\"name\":\"service\",\"roles\":[{\"name\":\"web\",\"cardinality\":2,\"vm_template_contents\":\"NIC=[NAME=\\\"_NIC0\\\"]\\n\"}]}]]></BODY></DOCUMENT>",
        &[(
            "7.4",
            Stored(
                "BODY = \"{\\\"name\\\":\\\"service\\\",\\\"roles\\\":[{\\\"name\\\":\\\"web\\\",\\\"cardinality\\\":2,\\\"vm_template_contents\\\":\\\"NIC=[NAME=\\\\\"_NIC0\\\\\"]\\n\\\"}]}\"",
            ),
        )],
    ),
    (
        "NAME = \"router\"\nNIC = [\n  NETWORK=\"public\",\n  FLOATING_IP=\"yes\",\n  FLOATING_ONLY = \"\" ]\nVROUTER = YES\nUSER_INPUTS = [\n  BLUEPRINT = \"M|list|Which one?|a,b,c|a\",\n  ONEAPP_VNF_DNS_ENABLED = \"O|boolean|Enable it, \\\"really\\\"| |NO\" ]\n",
        &[
            (
                "4.14",
                Stored(
                    "NAME = \"router\"\nNIC = [ FLOATING_IP = \"yes\", NETWORK = \"public\" ]\nUSER_INPUTS = [ BLUEPRINT = \"M|list|Which one?|a,b,c|a\", ONEAPP_VNF_DNS_ENABLED = \"O|boolean|Enable it, \\\"really\\\"| |NO\" ]\nVROUTER = \"YES\"",
                ),
            ),
            (
                "7.4",
                Stored(
                    "NAME = \"router\"\nNIC = [ FLOATING_IP = \"yes\", FLOATING_ONLY = \"\", NETWORK = \"public\" ]\nUSER_INPUTS = [ BLUEPRINT = \"M|list|Which one?|a,b,c|a\", ONEAPP_VNF_DNS_ENABLED = \"O|boolean|Enable it, \\\"really\\\"| |NO\" ]\nVROUTER = \"YES\"",
                ),
            ),
        ],
    ),
    (
        "SCHED_ACTION = [ ACTION = \"snapshot-create\", ARGS = \"nightly, 1\", DAYS = \"0,1,2\", END_TYPE = \"0\", END_VALUE = \"\", REPEAT = \"0\", TIME = \"1704067200\" ]\nSCHED_ACTION = [ ACTION = \"poweroff\", TIME = \"+3600\" ]\nLABELS = \"one,two/three\"\nDESCRIPTION = \" \"\n",
        &[
            (
                "4.14",
                Stored(
                    "DESCRIPTION = \" \"\nLABELS = \"one,two/three\"\nSCHED_ACTION = [ ACTION = \"snapshot-create\", ARGS = \"nightly, 1\", DAYS = \"0,1,2\", END_TYPE = \"0\", REPEAT = \"0\", TIME = \"1704067200\" ]\nSCHED_ACTION = [ ACTION = \"poweroff\", TIME = \"+3600\" ]",
                ),
            ),
            (
                "7.2",
                Stored(
                    "DESCRIPTION = \" \"\nLABELS = \"one,two/three\"\nSCHED_ACTION = [ ACTION = \"snapshot-create\", ARGS = \"nightly, 1\", DAYS = \"0,1,2\", END_TYPE = \"0\", END_VALUE = \"\", REPEAT = \"0\", TIME = \"1704067200\" ]\nSCHED_ACTION = [ ACTION = \"poweroff\", TIME = \"+3600\" ]",
                ),
            ),
            (
                "7.4",
                Stored(
                    "DESCRIPTION = \"\"\nLABELS = \"one,two/three\"\nSCHED_ACTION = [ ACTION = \"snapshot-create\", ARGS = \"nightly, 1\", DAYS = \"0,1,2\", END_TYPE = \"0\", END_VALUE = \"\", REPEAT = \"0\", TIME = \"1704067200\" ]\nSCHED_ACTION = [ ACTION = \"poweroff\", TIME = \"+3600\" ]",
                ),
            ),
        ],
    ),
    (
        "VMID=7\nPCI = [\n  CLASS = \"0302\", # the graphics card\n  DEVICE = \"1eb8\",\n  VENDOR = \"10de\"\n]\n# RAW is for experts\nRAW = [ DATA = \"<qemu:commandline><qemu:arg value='-cpu'/></qemu:commandline>\", DATA_VMX = \"a = \\\"b\\\"\nc = \\\"d\\\"\", TYPE = \"kvm\" ]\nFEATURES = [ ACPI = \"yes\", GUEST_AGENT = \"yes\", PAE = yes ]\n",
        &[(
            "7.4",
            Stored(
                "FEATURES = [ ACPI = \"yes\", GUEST_AGENT = \"yes\", PAE = \"yes\" ]\nPCI = [ CLASS = \"0302\", DEVICE = \"1eb8\", VENDOR = \"10de\" ]\nRAW = [ DATA = \"<qemu:commandline><qemu:arg value='-cpu'/></qemu:commandline>\", DATA_VMX = \"a = \\\"b\\\"\nc = \\\"d\\\"\", TYPE = \"kvm\" ]\nVMID = \"7\"",
            ),
        )],
    ),
    (
        "PUBLIC_CLOUD = [ TYPE = \"ec2\", AMI = \"ami-00bafcb5\", KEYPAIR = \"gsg-keypair\", USERDATA = \"IyEvYmluL3NoCg==\" ]\nHYPERVISOR=\"ec2\"\n#CPU=1\nEMPTY=\nSSH_KEY=\"ssh-rsa AAAAB3NzaC1yc2E= user@host\n\"\n",
        &[
            (
                "7.2",
                Stored(
                    "EMPTY = \"\"\nHYPERVISOR = \"ec2\"\nPUBLIC_CLOUD = [ AMI = \"ami-00bafcb5\", KEYPAIR = \"gsg-keypair\", TYPE = \"ec2\", USERDATA = \"IyEvYmluL3NoCg==\" ]\nSSH_KEY = \"ssh-rsa AAAAB3NzaC1yc2E= user@host\n\"",
                ),
            ),
            (
                "7.4",
                Stored(
                    "EMPTY = \"\"\nHYPERVISOR = \"ec2\"\nPUBLIC_CLOUD = [ AMI = \"ami-00bafcb5\", KEYPAIR = \"gsg-keypair\", TYPE = \"ec2\", USERDATA = \"IyEvYmluL3NoCg==\" ]\nSSH_KEY = \"ssh-rsa AAAAB3NzaC1yc2E= user@host\"",
                ),
            ),
        ],
    ),
    (
        "APP=\"export\"\nMD5=d41d8cd98f00b204e9800998ecf8427e\nVERSION = 1.0-3\nIMPORT_ID = -1\nAPPTEMPLATE64 = \"REVWX1BSRUZJWD0idmQiClRZUEU9Ik9TIgo=\"\nFORMAT=qcow2\n",
        &[(
            "7.4",
            Stored(
                "APP = \"export\"\nAPPTEMPLATE64 = \"REVWX1BSRUZJWD0idmQiClRZUEU9Ik9TIgo=\"\nFORMAT = \"qcow2\"\nIMPORT_ID = \"-1\"\nMD5 = \"d41d8cd98f00b204e9800998ecf8427e\"\nVERSION = \"1.0-3\"",
            ),
        )],
    ),
];

/// What is refused, since no release stores all of it.
pub(super) const UNREAD: &[Case] = &[
    ("<T><K/></T>", &[("7.4", Stored(""))]),
    ("<T><K></K></T>", &[("7.4", Stored(""))]),
    ("<T><V><X/></V></T>", &[("7.4", Stored(""))]),
    ("<T><V><A>1</A><B/></V></T>", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("V=[]", &[("5.4", Refused), ("7.4", Stored(""))]),
    ("V=[ \n]", &[("5.4", Refused), ("7.4", Stored(""))]),
    ("A=1\nV=[]", &[("5.4", Refused), ("7.4", Stored("A = \"1\""))]),
    ("V=[X=]", &[("7.4", Refused)]),
    ("V=[X=\n]", &[("7.4", Refused)]),
    ("V=[X=,Y=1]", &[("7.4", Refused)]),
    ("A=", &[("7.4", Refused)]),
    ("A", &[("7.4", Refused)]),
    ("V=[1N=1]", &[("7.4", Lost)]),
    ("ÜML=1", &[("7.4", Stored("ML = \"1\""))]),
    ("V=[É=1]", &[("7.4", Refused)]),
    ("A.B=1", &[("7.4", Refused)]),
    ("A-B=1", &[("7.4", Refused)]),
    ("A B=1", &[("7.4", Refused)]),
    ("A:B=1", &[("7.4", Refused)]),
    ("\"A\"=1", &[("7.4", Stored("A = \"1\""))]),
    ("<T><a:b>1</a:b></T>", &[("7.4", Stored("A:B = \"1\""))]),
    ("A\u{a0}=1", &[("7.4", Stored("A = \"1\""))]),
    ("=1", &[("7.4", Refused)]),
    ("V=[A=1,A=2]", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("V=[A=1,a=2]", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("<T><V><A>1</A><A>2</A></V></T>", &[("7.4", Stored("V = [ A = \"2\" ]"))]),
    ("K=\"a]]>b\"", &[("7.4", Refused)]),
    ("K=a]]>b", &[("7.4", Refused)]),
    ("V=[A=1,B=\"]]>\"]", &[("7.4", Refused)]),
    ("A=1 # ]]>\nB=2", &[("7.4", Refused)]),
    ("V=[ # ]]>\nA=1]", &[("7.4", Refused)]),
    ("A=\"x\n]]>\"", &[("7.4", Lost)]),
    ("<T><K>a]]&gt;b</K></T>", &[("7.4", Lost)]),
    ("<T><K><![CDATA[a]]]]><![CDATA[>b]]></K></T>", &[("7.4", Lost)]),
    ("K=\"x\\\"\nB=\"y\"", &[("7.4", Refused)]),
    ("K=\"a\" \"b\"", &[("7.4", Refused)]),
    ("K='x y'", &[("7.4", Refused)]),
    ("A=1 #c", &[("7.4", Refused)]),
    ("A=1\n# c", &[("7.4", Refused)]),
    ("V=[A= # c\n B=1]", &[("7.4", Refused)]),
    ("A=#x\n", &[("7.4", Stored("A = \"x\""))]),
    ("A= # c\nB=1", &[("7.4", Stored("A = \"c\"\nB = \"1\""))]),
    ("A==1", &[("7.4", Stored("A = \"1\""))]),
    ("A=1,B=2", &[("7.4", Refused)]),
    ("A=1;B=2", &[("7.4", Refused)]),
    ("A=a=b", &[("7.4", Refused)]),
    ("A=a,b", &[("7.4", Refused)]),
    ("A=a[b", &[("7.4", Refused)]),
    ("A=]", &[("7.4", Refused)]),
    ("A=\n1", &[("7.4", Refused)]),
    ("A=\n[B=1]", &[("7.4", Refused)]),
    ("A=[B=1", &[("7.4", Refused)]),
    ("A=[B=1]]", &[("7.4", Refused)]),
    ("A=[B=1,]", &[("7.4", Refused)]),
    ("A=[,B=1]", &[("7.4", Refused)]),
    ("A=[B=1;C=2]", &[("7.4", Refused)]),
    ("A=[B=a b]", &[("7.4", Refused)]),
    ("A=[B=[C=1]]", &[("7.4", Refused)]),
    ("A=[B=1 C=2]", &[("7.4", Refused)]),
    ("<T><A>1<!-- c --></A></T>", &[("7.4", Stored(""))]),
    ("<T><A><!-- c -->1</A></T>", &[("7.4", Stored(""))]),
    ("<T><V><A><!-- c -->1</A></V></T>", &[("7.4", Stored(""))]),
    ("<T><V><A>1<!-- c -->2</A></V></T>", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("<T><A>1<![CDATA[2]]></A></T>", &[("7.4", Stored(""))]),
    ("<T><V><A>1<![CDATA[2]]></A></V></T>", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("<T><V>x<A>1</A></V></T>", &[("7.4", Stored("V = [ A = \"1\" ]"))]),
    ("<T><A b=\"1\">1</A></T>", &[("7.4", Stored("A = \"1\""))]),
    ("<T><A><B><C>1</C></B></A></T>", &[("7.4", Stored(""))]),
    ("<T><A><B>1<C>2</C></B></A></T>", &[("7.4", Stored("A = [ B = \"1\" ]"))]),
    ("<T><A>1<?p i?></A></T>", &[("7.4", Stored(""))]),
    ("<T>x<A>1</A></T>", &[("7.4", Stored("A = \"1\""))]),
    ("<T/>x", &[("7.4", Refused)]),
    ("<T/><T/>", &[("7.4", Refused)]),
    ("<T><A>&x;</A></T>", &[("7.4", Refused)]),
    ("<!DOCTYPE T [<!ENTITY a \"b\">]><T><A>&a;</A></T>", &[("7.4", Stored(""))]),
    (" <T><A>1</A></T>", &[("7.4", Refused)]),
    ("<T><A>1</B></T>", &[("7.4", Refused)]),
    ("<T><A>1</A>", &[("7.4", Refused)]),
];
