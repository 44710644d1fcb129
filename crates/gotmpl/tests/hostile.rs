//! Text and data that mean no good: the engine answers with an error, in bounded time, and
//! neither panics nor overflows the stack of a small thread.

use std::rc::Rc;
use std::thread;

use gotmpl::{Error, ErrorKind, Functions, Limits, Map, TemplateSet, Value, to_json_text};

/// Runs on a stack of 2 MiB, the smallest usual one.
fn on_small_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(run);
    thread.expect("a thread starts").join().expect("no panic")
}

fn render(template: &str) -> Result<String, Error> {
    render_within(template, &Limits::default())
}

fn render_within(template: &str, limits: &Limits) -> Result<String, Error> {
    let mut set = TemplateSet::new(Functions::helm());
    set.parse("t", template)?;
    set.execute("t", &Value::Map(Map::new()), limits)
}

fn check_limit(template: impl Into<String>) {
    let template = template.into();
    let error = on_small_stack(move || {
        let limits = Limits {
            steps: 300_000,
            output_bytes: 1 << 22,
            ..Limits::default()
        };
        render_within(&template, &limits)
            .map(|text| text.len())
            .expect_err("a limit is reached")
    });
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
}

#[test]
fn deep_nesting_does_not_parse() {
    const DEPTH: usize = 50_000;
    check_limit(format!(
        "{{{{ {}1{} }}}}",
        "(".repeat(DEPTH),
        ")".repeat(DEPTH)
    ));
    check_limit(format!("{{{{ {}", "(".repeat(DEPTH)));
    check_limit("{{ if 1 }}".repeat(DEPTH) + &"{{ end }}".repeat(DEPTH));
    check_limit("{{ range . }}".repeat(DEPTH));
    check_limit("{{ if 0 }}".to_owned() + &"{{ else if 0 }}".repeat(DEPTH) + "{{ end }}");
    check_limit("{{ block \"a\" . }}".repeat(DEPTH));
}

#[test]
fn nesting_that_charts_have_is_no_trouble() {
    let parens = format!("{{{{ {}1{} }}}}", "(".repeat(60), ")".repeat(60));
    let blocks = "{{ if 1 }}".repeat(60) + "x" + &"{{ end }}".repeat(60);
    let text = on_small_stack(move || render(&(parens + &blocks)).expect("renders"));
    assert_eq!(text, "1x");
}

#[test]
fn endless_recursion_ends() {
    check_limit(r#"{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}"#);
    check_limit(
        r#"{{ define "a" }}{{ include "b" . }}{{ end }}{{ define "b" }}{{ include "a" . }}{{ end }}{{ include "a" . }}"#,
    );
    check_limit(r#"{{ $t := "{{ tpl .t . }}" }}{{ tpl $t (dict "t" $t) }}"#);
    check_limit(
        r#"{{ define "a" }}{{ if (print (include "a" .)) }}{{ end }}{{ end }}{{ include "a" . }}"#,
    );
}

#[test]
fn a_name_includes_itself_so_often_and_no_more() {
    let template = r#"{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}"#;
    let error = on_small_stack(move || {
        let limits = Limits {
            include_depth: 20,
            ..Limits::default()
        };
        render_within(template, &limits).expect_err("a limit is reached")
    });
    assert_eq!(error.root().kind(), ErrorKind::Limit);
    assert!(
        error
            .to_string()
            .ends_with("template \"a\" includes itself 20 times"),
        "{error}"
    );
}

/// As many levels as the limit of Helm asks for, on the stack of a main thread.
#[test]
fn a_thousand_includes_work_on_a_large_stack() {
    let template = r#"{{ define "a" }}{{ if . }}{{ include "a" (sub . 1) }}{{ end }}.{{ end }}{{ include "a" 990 }}"#;
    let thread = thread::Builder::new()
        .stack_size(64 * 1024 * 1024)
        .spawn(move || {
            let limits = Limits {
                stack_bytes: 60 * 1024 * 1024,
                ..Limits::default()
            };
            render_within(template, &limits).expect("renders").len()
        });
    assert_eq!(
        thread.expect("a thread starts").join().expect("no panic"),
        991
    );
}

#[test]
fn endless_work_ends() {
    check_limit("{{ range 1000000000000 }}{{ end }}");
    check_limit("{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}");
    check_limit(r#"{{ $x := "ab" }}{{ range 100 }}{{ $x = cat $x $x }}{{ end }}"#);
    check_limit(r#"{{ $x := list 1 2 }}{{ range 100 }}{{ $x = concat $x $x }}{{ end }}"#);
    check_limit(r#"{{ range 1000000 }}{{ repeat 1000 "x" }}{{ end }}"#);
    check_limit(
        r#"{{ define "a" }}{{ repeat 1000000 "x" }}{{ end }}{{ range 1000 }}{{ include "a" . }}{{ end }}"#,
    );
}

#[test]
fn absurd_sizes_are_refused() {
    for call in [
        r#"repeat 1000000000000 "x""#,
        r#"indent 1000000000000 "x""#,
        r#"indent 60000 (join "\n" (until 60000))"#,
        "until 1000000000000",
        "untilStep 0 9223372036854775807 1",
        "seq 9223372036854775807",
        r#"replace "x" (repeat 60000 "y") (repeat 60000 "x")"#,
        r#"join (repeat 60000 "y") (until 60000)"#,
        r#"regexMatch "((a{500}){500}){500}" "a" | ternary (fail "no") (fail "refused")"#,
        r#"mustRegexMatch "((a{500}){500}){500}" "a""#,
        r#"chunk 0 (list 1)"#,
        "div 1 0",
        "mod 1 0",
        r#"substr 5 2 "abc""#,
        r#"slice (list 1) 3 9"#,
        r#"index (list 1) -1"#,
    ] {
        let template = format!("{{{{ {call} }}}}");
        assert!(on_small_stack(move || render(&template)).is_err(), "{call}");
    }
    let text = render(r#"{{ printf "%999999d|%9999999d" 1 2 }}"#).expect("Go prints these, too");
    assert!(text.len() < 1_000_100, "{}", text.len());
}

#[test]
fn values_that_hold_themselves_are_told() {
    let cycle = r#"{{ $x := dict }}{{ $_ := set $x "a" $x }}{{ $_ := set $x "b" $x }}"#;
    for call in [
        "toJson $x | required \"empty\"",
        "mustToJson $x",
        "deepCopy $x",
        "toRawJson $x",
    ] {
        let template = format!("{cycle}{{{{ {call} }}}}");
        let error = on_small_stack(move || render(&template).map(|text| text.len()));
        assert!(error.is_err(), "{call}");
    }
    for call in [
        "print $x | len",
        "deepEqual $x (dict)",
        "merge (dict) $x | len",
        "quote $x | len",
    ] {
        let template = format!("{cycle}{{{{ {call} }}}}");
        assert!(on_small_stack(move || render(&template)).is_ok(), "{call}");
    }
}

#[test]
fn deep_values_are_dropped() {
    let template =
        r#"{{ $x := dict }}{{ range 200000 }}{{ $x = list (dict "a" $x) }}{{ end }}{{ len $x }}"#;
    assert_eq!(
        on_small_stack(move || render(template).expect("renders")),
        "1"
    );
    on_small_stack(|| {
        let mut value = Value::Nil;
        for _ in 0..1_000_000 {
            value = Value::from(vec![value]);
        }
        assert!(to_json_text(&value).is_err());
    });
}

/// A generator of pseudo-random numbers, so that failures come again.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn pick<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len())]
    }
}

const FRAGMENTS: &[&str] = &[
    "{{",
    "}}",
    "{{-",
    "-}}",
    "{{ ",
    " }}",
    "{{- ",
    " -}}",
    "/*",
    "*/",
    "if ",
    "else ",
    "end",
    "range ",
    "with ",
    "define ",
    "block ",
    "template ",
    "break",
    "continue",
    "nil",
    "true",
    "$",
    "$x",
    "$x :=",
    "$i, $x :=",
    "=",
    ":=",
    ".",
    ".a",
    ".a.b",
    "..",
    "(",
    ")",
    "|",
    ",",
    "\"",
    "\"a\"",
    "`",
    "`b`",
    "'c'",
    "\\",
    "0",
    "-1",
    "1.5",
    "1e9",
    "0x",
    "9999999999999999999",
    "_",
    "é",
    "日",
    "\u{0}",
    "\n",
    " ",
    "print ",
    "printf \"%",
    "%s",
    "%d%[5]*.*f",
    "index ",
    "slice ",
    "len ",
    "dict ",
    "list ",
    "set ",
    "merge ",
    "tpl ",
    "include \"t\" ",
    "substr ",
    "trunc ",
    "wrap ",
    "regexSplit ",
    "until ",
    "chunk ",
    "semverCompare ",
    "toDate ",
    "date ",
    "urlParse ",
    "b64dec ",
    "abbrev ",
    "splitn ",
    "round ",
    "divf ",
    "snakecase ",
    "camelcase ",
    "toJson ",
    "fromJson ",
    "durationRound ",
    "required ",
    "dig ",
    "default ",
    "eq ",
    "lt ",
];

/// Any sequence of fragments and bytes gives a text or an error.
#[test]
fn random_text_never_panics() {
    on_small_stack(|| {
        let functions = Rc::new(Functions::helm());
        let limits = Limits {
            steps: 20_000,
            output_bytes: 1 << 20,
            ..Limits::default()
        };
        let json = serde_json::json!({"a": {"b": [1, "x", null]}, "s": "text", "n": 1.5});
        let mut random = Random(0x9E37_79B9_7F4A_7C15);
        for _ in 0..10_000 {
            let mut text = String::new();
            for _ in 0..random.below(24) {
                match random.below(30) {
                    0 => text.push(char::from(random.below(256) as u8)),
                    _ => text.push_str(random.pick(FRAGMENTS)),
                }
            }
            let mut set = TemplateSet::new(functions.clone());
            if set.parse("t", text.as_str()).is_ok() {
                let _ = set.execute("t", &Value::from_json(&json), &limits);
            }
        }
    });
}

/// Any call of any function over values of any type gives a value or an error.
#[test]
fn random_calls_never_panic() {
    const NAMES: &str = include_str!("inputs/functions.txt");
    const VALUES: &[&str] = &[
        "\"\"",
        "\"a\"",
        "\"a,b\"",
        "\"1.2.3\"",
        "\"2006-01-02\"",
        "\"日本語\"",
        "\"%d%s\"",
        "\"http://u:p@h:1/p?q#f\"",
        "\"[a-\"",
        "0",
        "1",
        "-1",
        "3",
        "-9223372036854775808",
        "9223372036854775807",
        "1.5",
        "1e300",
        "true",
        "nil",
        ".a",
        ".a.b",
        ".missing",
        "(list)",
        "(list 1 \"a\" nil)",
        "(dict)",
        "(dict \"a\" 1)",
        "(until 3)",
        "(int64 5)",
        "(splitList \",\" \"a,b\")",
        "(split \",\" \"a\")",
        "(semver \"1.2.3\")",
        "(toDate \"2006\" \"2020\")",
        ".",
    ];
    on_small_stack(|| {
        let functions = Rc::new(Functions::helm());
        let limits = Limits {
            steps: 20_000,
            output_bytes: 1 << 20,
            ..Limits::default()
        };
        let names: Vec<&str> = NAMES.split_whitespace().collect();
        let json = serde_json::json!({"a": {"b": [1, "x", null]}});
        let mut random = Random(0x2545_F491_4F6C_DD1D);
        for round in 0..20_000 {
            let mut call = names[round % names.len()].to_owned();
            for _ in 0..random.below(5) {
                call.push(' ');
                call.push_str(random.pick(VALUES));
            }
            let mut set = TemplateSet::new(functions.clone());
            set.parse("t", format!("{{{{ {call} }}}}"))
                .expect("a call parses");
            let _ = set.execute("t", &Value::from_json(&json), &limits);
        }
    });
}
