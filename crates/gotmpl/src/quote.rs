//! Quoted strings and characters as Go's `strconv` writes them.

pub(crate) fn character(number: i64) -> char {
    u32::try_from(number)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Go's `strconv.Quote`.
pub(crate) fn quote(text: &str) -> String {
    let mut out = String::new();
    push_quote(&mut out, text);
    out
}

/// As [`quote`], behind what there is.
pub(crate) fn push_quote(out: &mut String, text: &str) {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    out.reserve(text.len() + 2);
    out.push('"');
    if text.bytes().all(is_plain) {
        out.push_str(text);
    } else {
        for c in text.chars() {
            push_quoted(out, c, '"', is_printable(c));
        }
    }
    out.push('"');
}

pub(crate) fn quote_ascii(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        push_quoted(&mut out, c, '"', c.is_ascii() && is_printable(c));
    }
    out.push('"');
    out
}

pub(crate) fn quote_char(c: char, is_ascii_only: bool) -> String {
    let mut out = String::from('\'');
    push_quoted(
        &mut out,
        c,
        '\'',
        is_printable(c) && (c.is_ascii() || !is_ascii_only),
    );
    out.push('\'');
    out
}

fn push_quoted(out: &mut String, c: char, quote: char, is_plain: bool) {
    match c {
        '\\' => out.push_str("\\\\"),
        c if c == quote => {
            out.push('\\');
            out.push(c);
        }
        c if is_plain => out.push(c),
        '\u{7}' => out.push_str("\\a"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{b}' => out.push_str("\\v"),
        '\0'..='\u{1f}' | '\u{7f}' => out.push_str(&format!("\\x{:02x}", u32::from(c))),
        '\u{80}'..='\u{ffff}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
        c => out.push_str(&format!("\\U{:08x}", u32::from(c))),
    }
}

/// Go's `unicode.IsPrint`. The standard library has the table, but shows it only through its
/// escapes; the letter before keeps it from escaping combining marks.
pub(crate) fn is_printable(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\0'..='\u{a0}' => false,
        c => !String::from_iter(['a', c])
            .escape_debug()
            .to_string()
            .contains('\\'),
    }
}

pub(crate) fn can_backquote(text: &str) -> bool {
    text.chars()
        .all(|c| c == '\t' || (c != '`' && c != '\u{7f}' && c >= ' ' && c != '\u{feff}'))
}
