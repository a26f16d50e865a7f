//! What a function reads of the parameters of a call: which positions, of which types, and which it can do without.

use std::collections::BTreeMap;

use super::classes::{Classes, Function, Line};
use super::defaults::{Value, assigned};
use super::guards::{Guard, guard};
use super::tokens::{Kind, Token, closing, end_of, is, matches, number};

/// The getters, and the wire types they take.
const GETTERS: [(&str, &str); 7] = [
    ("getInt", "int"),
    ("getI8", "i8"),
    ("getBoolean", "boolean"),
    ("getString", "string"),
    ("getArray", "array"),
    ("getDouble", "double"),
    ("getStruct", "struct"),
];

/// How deep functions that hand the parameters on are followed.
const DEPTH: usize = 8;

/// A position that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Read<'s> {
    pub wire: &'static str,
    /// The last position that the call is known to have where this is read; `None` where nothing asks how many it has.
    pub made_sure: Option<usize>,
    /// What is taken where the call ends before it; `None` where nothing asks how many it has.
    pub default: Option<Value>,
    pub at: Line<'s>,
}

/// All that a function reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reads<'s> {
    pub positions: BTreeMap<usize, Read<'s>>,
    /// What is done with the parameters that was not understood.
    pub oddities: Vec<(Line<'s>, String)>,
}

impl Reads<'_> {
    /// Whether a call may end before a position. It may not where the server then reads one that is not there: because nothing asks how many
    /// there are, or because who asks is content with fewer.
    pub(super) fn may_end_before(&self, position: usize) -> bool {
        let is_read = |read: &Read<'_>| read.made_sure.is_none_or(|sure| sure < position);
        !self.positions.iter().any(|(other, read)| *other >= position && is_read(read))
    }
}

/// Reads a function of an object of a class.
pub(super) fn reads<'s>(class: &str, function: &Function<'_, 's>, classes: &Classes<'_, 's>) -> Reads<'s> {
    let mut reader = Reader { class, classes, found: Reads::default() };
    reader.follow(function, &Known::default(), 0);
    reader.found
}

/// What is known where a function begins.
#[derive(Clone, Debug, Default)]
struct Known<'s> {
    /// The last position that the call is known to have.
    made_sure: Option<usize>,
    /// The numbers that it is given.
    numbers: BTreeMap<&'s str, i64>,
}

struct Reader<'c, 'f, 's> {
    class: &'c str,
    classes: &'c Classes<'f, 's>,
    found: Reads<'s>,
}

impl<'s> Reader<'_, '_, 's> {
    fn follow(&mut self, function: &Function<'_, 's>, known: &Known<'s>, depth: usize) {
        let &Function { params, body, at, .. } = function;
        let uses: Vec<usize> = (0..body.len()).filter(|at| is_use(body, *at, params)).collect();
        let mut guards = Vec::new();
        for &place in &uses {
            if matches(body, place + 1, &[".", "size", "(", ")"]) {
                match guard(body, place) {
                    Some(guard) => guards.push(guard),
                    None => self.odd(at, body, place, "asks for their number in an unusual way"),
                }
            }
        }
        for place in uses {
            if matches(body, place + 1, &[".", "size"]) || matches(body, place + 1, &[".", "verifyEnd"]) {
                continue;
            }
            let around = || guards.iter().filter(|guard| guard.range.contains(&place));
            if is(body, place + 1, ".") {
                self.getter(at, body, place, &around().collect::<Vec<_>>(), known);
                continue;
            }
            // They are handed on as a whole.
            let made_sure = around().map(|guard| guard.position).chain(known.made_sure).max();
            let call = Call::around(body, place);
            let next =
                call.as_ref().and_then(|call| self.classes.function_of(call.class.unwrap_or(self.class), call.name, call.arguments.len()));
            match (call, next) {
                (Some(call), Some(next)) if depth < DEPTH => {
                    let numbers =
                        next.names.iter().zip(&call.arguments).filter_map(|(name, argument)| Some((*name, known.number(argument)?)));
                    self.follow(next, &Known { made_sure, numbers: numbers.collect() }, depth + 1);
                }
                _ => self.odd(at, body, place, "hands them on to a function that was not found"),
            }
        }
    }

    /// Takes note of a getter here.
    fn getter(&mut self, function: Line<'s>, body: &[Token<'s>], place: usize, guards: &[&Guard], known: &Known<'s>) {
        let getter = body.get(place + 2).and_then(|name| GETTERS.iter().find(|(getter, _)| name.is(getter)));
        let argument = is(body, place + 3, "(").then(|| body.get(place + 4..closing(body, place + 3)?)).flatten();
        let position = argument.and_then(|argument| known.number(argument));
        let (Some((_, wire)), Some(position)) = (getter, position.and_then(|position| usize::try_from(position).ok())) else {
            return self.odd(function, body, place, "reads them in an unusual way");
        };
        let line = body.get(place).map_or(function.line, |token| token.line);
        let guard = guards.iter().max_by_key(|guard| guard.range.start);
        if guard.is_some_and(|guard| guard.position > position) {
            self.odd(function, body, place, "reads another position than the one it made sure of");
        }
        let made_sure = guards.iter().map(|guard| guard.position).chain(known.made_sure).max();
        let elsewhere = || made_sure.map(|_| Value::Unclear("another function makes sure of it".into()));
        let default =
            guard.map(|guard| guard.default.clone().unwrap_or_else(|| assigned(body, place, guard.range.start))).or_else(elsewhere);
        let read = Read { wire, made_sure, default, at: Line { line, ..function } };
        match self.found.positions.get(&position) {
            Some(earlier) if (earlier.wire, earlier.made_sure, &earlier.default) != (read.wire, read.made_sure, &read.default) => {
                self.odd(function, body, place, "reads a position twice, and not alike");
            }
            _ => {
                self.found.positions.entry(position).or_insert(read);
            }
        }
    }

    fn odd(&mut self, function: Line<'s>, body: &[Token<'s>], place: usize, what: &str) {
        let line = body.get(place).map_or(function.line, |token| token.line);
        self.found.oddities.push((Line { line, ..function }, what.to_owned()));
    }
}

impl Known<'_> {
    /// The number that an argument is.
    fn number(&self, argument: &[Token<'_>]) -> Option<i64> {
        match argument {
            [one] => number(one).or_else(|| self.numbers.get(one.text).copied()),
            _ => None,
        }
    }
}

/// Whether the parameters are used here, and not something else of that name.
fn is_use(body: &[Token<'_>], at: usize, params: &str) -> bool {
    let is_member = at > 0 && [".", "->", "::"].iter().any(|sign| is(body, at - 1, sign));
    is(body, at, params) && !is_member
}

/// A call of a function.
struct Call<'f, 's> {
    /// The class whose function it is, where it is said: `Base::run(…)`.
    class: Option<&'s str>,
    name: &'s str,
    arguments: Vec<&'f [Token<'s>]>,
}

impl<'f, 's> Call<'f, 's> {
    /// The call in whose brackets this place is.
    fn around(body: &'f [Token<'s>], place: usize) -> Option<Self> {
        let mut closed = 0_usize;
        for at in (1..place).rev() {
            match body.get(at).filter(|token| token.kind == Kind::Sign).map_or("", |token| token.text) {
                ")" => closed += 1,
                "(" if closed > 0 => closed -= 1,
                "(" => return Self::at(body, at),
                ";" | "{" | "}" => return None,
                _ => {}
            }
        }
        None
    }

    /// The call whose brackets open here.
    fn at(body: &'f [Token<'s>], open: usize) -> Option<Self> {
        let name = body.get(open.checked_sub(1)?).filter(|name| name.kind == Kind::Word)?.text;
        let class = open.checked_sub(3).filter(|at| matches(body, *at, &["_", "::"])).and_then(|at| body.get(at)).map(|class| class.text);
        let list = body.get(open + 1..closing(body, open)?)?;
        let (mut arguments, mut from) = (Vec::new(), 0);
        while from < list.len() {
            let end = end_of(list, from, &[","]).min(list.len());
            arguments.push(list.get(from..end)?);
            from = end + 1;
        }
        Some(Self { class, name, arguments })
    }
}

#[cfg(test)]
mod tests {
    use super::super::classes::File;
    use super::super::tokens::tokens;
    use super::*;

    type Position = (usize, &'static str, Option<Value>);

    /// Reads `Own::run` of this text: of each position its type and default, and the oddities.
    fn read(text: &str) -> (Vec<Position>, Vec<String>) {
        let files = [File { path: "a.cc", tokens: tokens(text) }];
        let classes = Classes::of(&files);
        let found = reads("Own", classes.only_function_of("Own", "run").unwrap(), &classes);
        let positions = found.positions.into_iter().map(|(index, read)| (index, read.wire, read.default)).collect();
        (positions, found.oddities.into_iter().map(|(_, oddity)| oddity).collect())
    }

    /// The positions before which a call may end, of those up to the third.
    fn ends(text: &str) -> Vec<usize> {
        let text = format!("void Own::run(paramList const& pl) {{ {text} }}");
        let files = [File { path: "a.cc", tokens: tokens(&text) }];
        let classes = Classes::of(&files);
        let found = reads("Own", classes.only_function_of("Own", "run").unwrap(), &classes);
        assert_eq!(found.oddities, [], "{text}");
        (1..=3).filter(|position| found.may_end_before(*position)).collect()
    }

    #[test]
    fn what_is_read_behind_one_guard_is_there_or_is_not() {
        assert_eq!(ends("a(pl.getInt(1)); if (pl.size() > 2) { b(pl.getInt(2), pl.getInt(3)); }"), [2]);
        assert_eq!(ends("a(pl.getInt(1)); if (pl.size() > 2) { b(pl.getInt(2)); } if (pl.size() > 3) { c(pl.getInt(3)); }"), [2, 3]);
        assert_eq!(ends("a(pl.getInt(1)); if (pl.size() > 2) { b(pl.getInt(2)); if (pl.size() > 3) { c(pl.getInt(3)); } }"), [2, 3]);
    }

    #[test]
    fn a_guard_that_lets_through_what_the_read_refuses_makes_a_position_required() {
        assert_eq!(ends("a(pl.getInt(1), pl.getInt(2)); if (pl.size() > 2) { b(pl.getInt(3)); }"), Vec::<usize>::new());
        assert_eq!(ends("a(pl.getInt(1), pl.getInt(2)); if (pl.size() > 2 && is_admin()) { b(pl.getInt(3)); }"), Vec::<usize>::new());
        assert_eq!(ends("a(pl.getInt(1), pl.getInt(2)); if (pl.size() > 3) { b(pl.getInt(3)); }"), [3]);
        assert_eq!(ends("a(pl.getInt(1)); b(pl.size() > 1 ? pl.getInt(2) : 0, pl.size() > 3 ? pl.getInt(3) : 0);"), [3]);
    }

    #[test]
    fn what_is_read_is_followed_into_functions_of_any_class_with_what_they_are_given() {
        let (positions, oddities) = read(
            "class Base {
                int id(paramList const& list, int at = 1) { return list.getInt(at); }
                int id(paramList const& list) { return id(list, 2); }
                void run(paramList const& list) { if (list.size() > 4) { x = list.getBoolean(4); } }
                void more(paramList const& list) { y(list.getString(3)); }
             };
             class Own : public Base {
                int id(paramList const& list) { return Base::id(list, 5); }
                void run(paramList const& pl) { id(pl); Base::run(pl); if (pl.size() > 3) { more(pl); } }
             };",
        );
        let unclear = |why: &str| Some(Value::Unclear(why.into()));
        let guarded = unclear("another function makes sure of it");
        let expected = [(3, "string", guarded), (4, "boolean", unclear("x begins without a value")), (5, "int", None)];
        assert_eq!((positions.as_slice(), oddities), (expected.as_slice(), vec![]));
    }

    #[test]
    fn defaults_are_seen_through_casts_and_negation() {
        let (positions, oddities) = read(
            "void Own::run(paramList const& pl) {
                bool check = true;
                std::string text;
                int count;
                long id = -1;
                if (att.is_admin() && pl.size() > 1) { check = !xmlrpc_c::value_boolean(pl.getBoolean(1)); }
                if (pl.size() > 2) { text = xmlrpc_c::value_string(pl.getString(2)); }
                if (pl.size() > 3) { count = static_cast<int>(pl.getInt(3)); }
                if ((pl.size() > 4) && (is_one() || is_two())) { id = (pl.getI8(4)); }
                if (pl.size() > 5) { id = other(pl.getI8(5)); }
            }",
        );
        let unclear = |why: &str| Some(Value::Unclear(why.into()));
        let expected = [
            (1, "boolean", Some(plain("false"))),
            (2, "string", Some(plain("\"\""))),
            (3, "int", unclear("count begins without a value")),
            (4, "i8", Some(plain("-1"))),
            (5, "i8", unclear("it is not assigned to a variable")),
        ];
        assert_eq!((positions.as_slice(), oddities), (expected.as_slice(), vec![]));
    }

    fn plain(text: &str) -> Value {
        Value::Plain(text.into())
    }

    #[test]
    fn getters_tell_positions_types_and_defaults() {
        let (positions, oddities) = read(
            r#"void Own::run(paramList const& pl) {
                int id = pl.getInt(1);
                go(pl.getInt(1), (pl.getString(2)), static_cast<long>(pl.getI8(3)),
                   pl.size() > 4 ? pl.getBoolean(4) : false, // and so on: 1 > 2 ? 3 : 4
                   (pl.size() >= 6) ? pl.getInt(5) : -1,
                   pl.size() > 6 ? clean(pl.getString(6)) : "");
            }"#,
        );
        let expected = [
            (1, "int", None),
            (2, "string", None),
            (3, "i8", None),
            (4, "boolean", Some(plain("false"))),
            (5, "int", Some(plain("-1"))),
            (6, "string", Some(plain("\"\""))),
        ];
        assert_eq!((positions.as_slice(), oddities), (expected.as_slice(), vec![]));
    }

    #[test]
    fn a_position_can_be_asked_for_by_if() {
        let (positions, oddities) = read(
            "void Own::run(paramList const& pl) {
                bool all = true;
                int n(7);
                list ids;
                if ( pl.size() > 1 ) { all = pl.getBoolean(1); }
                if (pl.size() > 2) n = pl.getInt(2);
                if (pl.size() > 3) { fill(ids, pl.getArray(3)); }
            }",
        );
        let unclear = Some(Value::Unclear("it is not assigned to a variable".into()));
        assert_eq!(positions, [(1, "boolean", Some(plain("true"))), (2, "int", Some(plain("7"))), (3, "array", unclear)]);
        assert_eq!(oddities, Vec::<String>::new());
    }

    #[test]
    fn functions_that_are_handed_the_parameters_are_followed() {
        let (positions, oddities) = read(
            "class Base { int id(paramList const& list) { return list.getInt(1); } };
             class Own : public Base {};
             void Own::run(paramList const& pl) { go(id(pl), other.pl.getInt(9)); lost(1, pl); }",
        );
        assert_eq!(positions, [(1, "int", None)]);
        assert_eq!(oddities, ["hands them on to a function that was not found"]);
    }

    #[test]
    fn what_is_not_understood_is_told() {
        let (positions, oddities) = read(
            "void Own::run(paramList const& pl) {
                a(pl.getInt(n), pl.getNil(1), pl.size() == 3 ? 1 : 2);
                if (pl.size() > 1 || is_admin()) { d(); }
                if (is_admin() || is_one() && pl.size() > 1) { d(); }
                if (!(pl.size() > 1)) { d(); }
                if (is_short(pl.size() > 1)) { d(); }
                b(pl.size() > 3 ? pl.getInt(2) : 0, pl.getString(2));
                c(pl.size() > 5 ? pl.getInt(5) : SOME_VALUE);
            }",
        );
        assert_eq!(positions, [(2, "int", Some(plain("0"))), (5, "int", Some(Value::Unclear("SOME_VALUE".into())))]);
        let expected = [
            "asks for their number in an unusual way",
            "asks for their number in an unusual way",
            "asks for their number in an unusual way",
            "asks for their number in an unusual way",
            "asks for their number in an unusual way",
            "reads them in an unusual way",
            "reads them in an unusual way",
            "reads another position than the one it made sure of",
            "reads a position twice, and not alike",
        ];
        assert_eq!(oddities, expected);
    }
}
