use super::*;
use crate::answer::Answer;
use crate::scalar::Scalar;
use crate::template::{Template, Value};
use crate::wire::Escaped;

/// A document written as generated code is.
#[derive(Debug, PartialEq)]
struct Machine {
    id: i32,
    end: Option<crate::Timestamp>,
    disks: Vec<i64>,
    user_template: Template,
}

impl FromDocument for Machine {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let (mut id, mut end, mut disks, mut user_template) = (None, None, None, None);
        while cursor.child()? {
            match cursor.name() {
                "ID" => cursor.value(&mut id)?,
                "ETIME" => cursor.value_or_none(&mut end, "0")?,
                "DISKS" => cursor.values(&mut disks, "SIZE")?,
                "USER_TEMPLATE" => cursor.element(&mut user_template)?,
                _ => cursor.unknown()?,
            }
        }
        Ok(Self {
            id: cursor.required(id, "ID")?,
            end: cursor.required(end, "ETIME")?,
            disks: cursor.required(disks, "DISKS")?,
            user_template: cursor.required(user_template, "USER_TEMPLATE")?,
        })
    }
}

fn answer(xml: &str) -> Answer<'static> {
    Answer::new(Escaped::new(escaped(xml)))
}

fn pool(xml: &str) -> Result<Vec<Machine>, DecodeError> {
    answer(xml).documents("VM_POOL", "VM")
}

const GOOD: &str = "<VM><ID>7</ID><ETIME>0</ETIME><DISKS><SIZE>1241307203246698</SIZE></DISKS><USER_TEMPLATE>\
    <A><![CDATA[1 < 2 & ]]></A><V><X>&lt;b&gt;</X><Y/></V></USER_TEMPLATE></VM>";

#[test]
fn a_document_is_read_in_any_order_with_what_is_unknown_passed_over() {
    let xml =
        format!("<VM_POOL>{GOOD}<VM><USER_TEMPLATE/><NEW a='1'><DEEP>x</DEEP></NEW><DISKS/><ETIME>9</ETIME><ID>8</ID></VM></VM_POOL>");
    let machines = pool(&xml).unwrap();
    assert_eq!(machines[0].disks, [1_241_307_203_246_698]);
    assert_eq!(machines[0].end, None);
    assert_eq!(machines[0].user_template.get("A"), Some("1 < 2 & "));
    assert_eq!(machines[1].end, Some(crate::Timestamp(9)));
}

#[test]
fn strict_reading_reports_all_that_is_unknown_with_the_way_to_it() {
    let odd = GOOD.replace("<DISKS>", "<NEW>1</NEW><DISKS><OTHER/>").replace("</VM>", "stray<ID>7</ID></VM>");
    let mut answer = answer(&format!("<VM_POOL>{GOOD}{odd}</VM_POOL>")).strict();
    let _: Vec<Machine> = answer.documents("VM_POOL", "VM").unwrap();
    assert_eq!(
        answer.into_unknown(),
        [
            "VM_POOL/VM[2]/NEW: not in the catalogue",
            "VM_POOL/VM[2]/DISKS/OTHER: not in the catalogue",
            "VM_POOL/VM[2]: the text \"stray\"",
            "VM_POOL/VM[2]/ID: there more than once",
        ]
    );
}

#[test]
fn errors_name_the_way_to_the_place() {
    let cases = [
        (GOOD.replace(">7<", ">abc<"), "VM_POOL/VM[2]/ID: expected an integer of 32 bits, found \"abc\""),
        (GOOD.replace(">7<", ">3000000000<"), "VM_POOL/VM[2]/ID: expected an integer of 32 bits, found \"3000000000\""),
        (GOOD.replace("698<", "698x<"), "VM_POOL/VM[2]/DISKS/SIZE[1]: expected an integer, found \"1241307203246698x\""),
        (GOOD.replace("<ID>7</ID>", ""), "VM_POOL/VM[2]: there is no <ID>"),
    ];
    for (machine, expected) in cases {
        let error = pool(&format!("<VM_POOL>{GOOD}{machine}</VM_POOL>")).unwrap_err();
        let [odd] = error.unreadable.as_slice() else { panic!("{error}") };
        assert_eq!(format!("{}: {}", odd.path, odd.reason), expected);
    }
}

#[test]
fn hostile_documents_are_errors() {
    let deep = format!("<VM_POOL>{}", "<VM>".repeat(200_000));
    let deep_template = format!("<VM_POOL><VM><USER_TEMPLATE>{}", "<A>".repeat(200_000));
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><VM_POOL>&a;</VM_POOL>";
    for xml in [
        "",
        "VM_POOL",
        "<HOST_POOL/>",
        "<VM_POOL>",
        "<VM_POOL><VM></VM_POOL>",
        "<VM_POOL/>x",
        "<VM_POOL>&nope;</VM_POOL>",
        &deep,
        &deep_template,
        bomb,
    ] {
        let shown = &xml[..xml.len().min(60)];
        assert!(pool(xml).is_err(), "{shown}");
    }
    // Every truncation of a good document is an error, never a panic or a shorter pool.
    let whole = format!("<VM_POOL>{GOOD}</VM_POOL>");
    for end in 0..whole.len() {
        assert!(pool(&whole[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn an_answer_of_another_type_says_so() {
    let error = Answer::new(crate::wire::Value::Int(3)).document::<Template>("VM").unwrap_err();
    assert!(error.to_string().contains("expected the document <VM> in the answer, found int"), "{error}");
    let error = Answer::new(crate::wire::Value::Int(3)).scalar::<String>().unwrap_err();
    assert_eq!(error.to_string(), "expected an answer of type string, found int");
    assert_eq!(String::from_repr("x".into()), "x");
}

#[test]
fn a_document_in_which_a_child_means_none_is_none() {
    #[derive(Debug, PartialEq)]
    struct Locked(Option<Template>);

    impl FromDocument for Locked {
        fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
            let mut lock = None;
            while cursor.child()? {
                match cursor.name() {
                    "LOCK" => cursor.element_or_none_by(&mut lock, "LOCKED", "0")?,
                    _ => cursor.unknown()?,
                }
            }
            Ok(Self(lock.flatten()))
        }
    }

    let read = |xml: &str| answer(xml).strict().document::<Locked>("VM");
    for none in ["<LOCK><LOCKED>0</LOCKED><OWNER/></LOCK>", "<LOCK><OWNER>x</OWNER><LOCKED><![CDATA[0]]></LOCKED>\n</LOCK>", ""] {
        assert_eq!(read(&format!("<VM>{none}</VM>")), Ok(Locked(None)), "{none}");
    }
    for (some, owner) in [
        ("<LOCK><LOCKED>1</LOCKED><OWNER>x</OWNER></LOCK>", Some("x")),
        ("<LOCK><OWNER>0</OWNER></LOCK>", Some("0")),
        ("<LOCK><A><LOCKED>0</LOCKED></A></LOCK>", None),
        ("<LOCK/>", None),
    ] {
        let lock = read(&format!("<VM>{some}</VM>")).unwrap().0.unwrap();
        assert_eq!(lock.get("OWNER"), owner, "{some}");
    }
    for cut in ["<VM><LOCK>", "<VM><LOCK><OWNER>2", "<VM><LOCK/>"] {
        assert!(read(cut).is_err(), "{cut}");
    }
}

#[test]
fn stray_text_is_one_note_however_it_is_escaped() {
    let mut answer = answer("<VM_POOL> a &lt; <![CDATA[b]]> &amp; c </VM_POOL>").strict();
    let _: Vec<Machine> = answer.documents("VM_POOL", "VM").unwrap();
    assert_eq!(answer.into_unknown(), ["VM_POOL: the text \"a < b & c\""]);
}

/// A view written as generated code is.
#[derive(Debug, Default, PartialEq)]
struct Options {
    size: Option<i32>,
    is_shared: Option<bool>,
    groups: Option<Vec<i32>>,
    ports: Vec<i32>,
    place: Option<Template>,
    disks: Vec<Template>,
    more: Template,
}

impl Attributes for Options {
    fn take_text(&mut self, name: &str, text: &str) -> bool {
        match name {
            "SIZE" => fill(&mut self.size, text),
            "SHARED" => fill_yes_no(&mut self.is_shared, text),
            "GROUPS" => fill_joined(&mut self.groups, text, ","),
            "PORT" => add(&mut self.ports, text),
            _ => false,
        }
    }

    fn vector(&mut self, name: &str) -> Option<&mut dyn Attributes> {
        match name {
            "PLACE" if !self.more.contains("PLACE") => begin(&mut self.place),
            "DISK" => begin_next(&mut self.disks),
            _ => None,
        }
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.more
    }
}

impl View for Options {
    fn to_template(&self) -> Template {
        self.more.clone()
    }
}

#[test]
fn a_view_takes_what_fits_and_keeps_the_rest_in_order() {
    let xml = "<O><SIZE>x</SIZE><SIZE>1</SIZE><SHARED>yes</SHARED><SHARED>NO</SHARED><GROUPS>1,2</GROUPS><PORT>1</PORT><PORT>y</PORT>\
        <PORT>2</PORT><PLACE/><PLACE><A>1</A></PLACE><DISK/><DISK><A>1</A><B><![CDATA[<2>]]></B></DISK><DISK> <A>2</A></DISK>\
        <Y><A>1</A></Y><Y>2</Y></O>";
    let pairs = |pairs: &[(&str, &str)]| pairs.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect::<Vec<_>>();
    let more = [
        // What does not fit, what comes after it, and what comes after the one that fills the field.
        ("SIZE", Value::from("x")),
        ("SIZE", "1".into()),
        ("SHARED", "NO".into()),
        ("PORT", "y".into()),
        ("PORT", "2".into()),
        ("PLACE", "".into()),
        ("PLACE", pairs(&[("A", "1")]).into()),
        ("DISK", "".into()),
        ("Y", pairs(&[("A", "1")]).into()),
        ("Y", "2".into()),
    ];
    let expected = Options {
        size: None,
        is_shared: Some(true),
        groups: Some(vec![1, 2]),
        ports: vec![1],
        place: None,
        disks: vec![pairs(&[("A", "1"), ("B", "<2>")]).into(), pairs(&[("A", "2")]).into()],
        more: more.into_iter().collect(),
    };
    assert_eq!(answer(xml).document::<Options>("O").unwrap(), expected);
    // The same, by way of a template that a program has at hand.
    assert_eq!(Options::from_template(&answer(xml).document("O").unwrap()), expected);

    let place = answer("<O><PLACE><A>1</A></PLACE><PLACE><A>2</A></PLACE></O>").document::<Options>("O").unwrap();
    assert_eq!(place.place, Some(pairs(&[("A", "1")]).into()));
    assert_eq!(place.more, [("PLACE", pairs(&[("A", "2")]))].into_iter().collect());
}

#[test]
fn text_beside_the_pairs_of_a_vector_is_noted() {
    let mut answer = answer("<O><DISK> a<A>1</A>&amp;<B/> c</DISK><Y>b<A>1</A></Y></O>").strict();
    let options: Options = answer.document("O").unwrap();
    assert_eq!((options.disks.len(), options.more.len()), (1, 1));
    assert_eq!(answer.into_unknown(), ["O/DISK: the text \" a& c\" beside elements", "O/Y: the text \"b\" beside elements"]);
}

/// A document with children that releases write in different forms.
#[derive(Debug, Default, PartialEq)]
struct Forms {
    clusters: Option<Vec<i32>>,
    names: Vec<String>,
    disks: Vec<Template>,
    owner: Option<i32>,
    holder: Option<String>,
}

impl FromDocument for Forms {
    fn read(cursor: &mut Cursor<'_>) -> Result<Self, DecodeError> {
        let mut forms = Self::default();
        while cursor.child()? {
            match cursor.name() {
                "CLUSTERS" => cursor.values(&mut forms.clusters, "ID")?,
                "CLUSTER_ID" => cursor.list_of_one(&mut forms.clusters, Some("-1"))?,
                "ONLY" => cursor.list_of_one(&mut forms.clusters, None)?,
                "NAME" => cursor.push_value_or_none(&mut forms.names, "")?,
                "DISK" => cursor.push_element_or_none(&mut forms.disks)?,
                "OWNER" => cursor.either((&mut forms.owner, Some("-1")), (&mut forms.holder, Some("")))?,
                _ => cursor.unknown()?,
            }
        }
        Ok(forms)
    }
}

#[test]
fn each_form_of_a_child_is_read_and_what_means_none_is_none() {
    let read = |children: &str| answer(&format!("<X>{children}</X>")).document::<Forms>("X");
    let none = Forms::default();
    assert_eq!(read("<NAME/><DISK/><OWNER/>"), Ok(Forms::default()));
    assert_eq!(read("<OWNER>-1</OWNER>"), Ok(Forms::default()));
    for (children, clusters) in
        [("<CLUSTERS><ID>3</ID></CLUSTERS>", vec![3]), ("<CLUSTER_ID>3</CLUSTER_ID>", vec![3]), ("<CLUSTER_ID>-1</CLUSTER_ID>", vec![])]
    {
        assert_eq!(read(children), Ok(Forms { clusters: Some(clusters), ..Forms::default() }), "{children}");
    }
    assert_eq!(read("<ONLY>-1</ONLY>").unwrap().clusters, Some(vec![-1]));
    assert_eq!(read("<NAME>a</NAME><NAME/>").unwrap().names, ["a"]);
    assert_eq!(read("<DISK><A>1</A></DISK><DISK/><DISK><A>2</A></DISK>").unwrap().disks.len(), 2);
    assert_eq!(read("<OWNER>7</OWNER>"), Ok(Forms { owner: Some(7), ..Forms::default() }));
    assert_eq!(read("<OWNER>flow</OWNER>"), Ok(Forms { holder: Some("flow".into()), ..none }));
    assert!(read("<CLUSTER_ID>x</CLUSTER_ID>").unwrap_err().to_string().starts_with("X/CLUSTER_ID"));
}

#[test]
fn a_root_and_items_of_older_releases_are_read_and_others_are_not() {
    let read = |xml: &str| answer(xml).documents_of::<Template>(&["POOL", "OLD"], &["VM", "HOST"]).map(|list| list.len());
    assert_eq!(read("<POOL><VM/><HOST/></POOL>"), Ok(2));
    assert_eq!(read("<OLD><VM/><NET/></OLD>"), Ok(1));
    assert_eq!(read("<NEW/>").unwrap_err().to_string(), "expected the document <POOL>, found <NEW>");
}

/// A view whose attributes stood in another element.
#[derive(Default)]
struct Boxed(Template);

impl Attributes for Boxed {
    fn take_text(&mut self, _: &str, _: &str) -> bool {
        false
    }

    fn vector(&mut self, _: &str) -> Option<&mut dyn Attributes> {
        None
    }

    fn rest(&mut self) -> &mut Template {
        &mut self.0
    }

    fn has_stood_in(&self, element: &str) -> bool {
        element == "BOX"
    }
}

impl View for Boxed {
    fn to_template(&self) -> Template {
        self.0.clone()
    }
}

#[test]
fn attributes_that_stood_in_an_element_are_those_of_the_document() {
    let read = |xml: &str| answer(xml).document::<Boxed>("X").map(|boxed| boxed.0);
    let flat = read("<X><A>1</A><V><B>2</B></V><C>3</C></X>").unwrap();
    assert_eq!(read("<X><A>1</A><BOX><V><B>2</B></V><C>3</C></BOX></X>"), Ok(flat));
    assert_eq!(read("<X><BOX>1</BOX></X>").unwrap().get("BOX"), Some("1"));
    let deep = format!("<X>{}<A>1</A>{}</X>", "<BOX>".repeat(100_000), "</BOX>".repeat(100_000));
    assert!(read(&deep).unwrap_err().to_string().ends_with("elements stand more than 64 deep in one another"));
}
