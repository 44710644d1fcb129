use super::{check, route};

#[test]
fn valid() {
    for text in [
        "",
        "a|*b".trim_end_matches("*b"),
        "^/v[0-9]+/.*$",
        "{id}",
        "a{,5}",
        "a{2,3}?",
        "[]a]",
        "[^]]",
        "[a-]",
        "[-a]",
        "[[:alpha:]_]",
        r"\d+\.\pL\p{Greek}",
        "(?i)a",
        "(?i:a)",
        "(?P<x>a)(?<y>b)",
        r"\Q(*\E",
        r"\x41\x{10FFFF}\007",
        "(|a)*",
        "^*",
        "a{1000}",
        "(a{10}){100}",
        r"[\d\-x]",
        r"\_",
        "a]",
        "(?-s).",
        "x{01}",
    ] {
        assert_eq!(check(text), Ok(()), "{text}");
    }
}

#[test]
fn invalid() {
    for text in [
        "(",
        ")",
        "[",
        "[a",
        "*",
        "a|*",
        "(*)",
        "a**",
        "a*{2}",
        "a+??",
        "(?=a)",
        "(?!a)",
        "(?<=a)b",
        r"\1",
        r"\y",
        r"\",
        "[b-a]",
        "[[:foo:]]",
        "a{1001}",
        "a{3,2}",
        "(a{100}){100}",
        r"\p{Nope}",
        "(?P<a>x)(?P<a>y)",
        "(?P<>x)",
        "%#@~++==`",
        r"\C",
        r"[\b]",
        r"\x4",
        "(?z)",
    ] {
        assert!(check(text).is_err(), "{text}");
    }
    assert!(route("uri", &"a".repeat(1025)).is_err());
}
