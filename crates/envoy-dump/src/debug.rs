//! Debug pages of istiods as text (`istioctl/pkg/internaldebug/internal-debug.go`).

use std::collections::BTreeMap;

use serde::de::IgnoredAny;

/// A page: JSON indented by two blanks, anything else as it is; one newline behind it. Nothing for an empty one.
pub fn page(answer: &[u8]) -> String {
    if answer.is_empty() {
        return String::new();
    }
    let text = String::from_utf8_lossy(answer);
    let mut page = indent(&text, 2).unwrap_or_else(|| text.into_owned());
    page.push('\n');
    page
}

/// The pages of several istiods as one object; pages that are not JSON become texts. Nothing for no page.
pub fn pages(answers: &BTreeMap<String, Vec<u8>>) -> String {
    if answers.is_empty() {
        return String::new();
    }
    let mut object = String::from("{");
    for (istiod, answer) in answers {
        if object.len() > 1 {
            object.push(',');
        }
        object.push_str(&quoted(istiod));
        object.push(':');
        let text = String::from_utf8_lossy(answer);
        match is_json(&text) {
            true => object.push_str(&text),
            false => object.push_str(&quoted(&text)),
        }
    }
    object.push('}');
    let text = indent(&object, 2).unwrap_or(object);
    format!("{}\n", escaped(&text))
}

/// JSON with a line for each element, its keys and numbers as they were; `None` when it is not JSON.
pub fn indent(text: &str, width: usize) -> Option<String> {
    if !is_json(text) {
        return None;
    }
    let mut out = String::with_capacity(text.len() * 2);
    let mut depth = 0;
    let mut characters = text.char_indices().peekable();
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', depth * width));
    };
    while let Some((start, character)) = characters.next() {
        match character {
            '"' => {
                let mut end = start + 1;
                while let Some((at, inner)) = characters.next() {
                    end = at + 1;
                    match inner {
                        '\\' => {
                            characters.next();
                        }
                        '"' => break,
                        _ => {}
                    }
                }
                out.push_str(&text[start..end]);
            }
            '{' | '[' => {
                out.push(character);
                while characters
                    .next_if(|(_, next)| next.is_ascii_whitespace())
                    .is_some()
                {}
                if let Some((_, close)) = characters.next_if(|(_, next)| matches!(next, '}' | ']'))
                {
                    out.push(close);
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth -= 1;
                line(&mut out, depth);
                out.push(character);
            }
            ',' => {
                out.push(',');
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            character if character.is_ascii_whitespace() => {}
            character => out.push(character),
        }
    }
    // As Go has it, blanks behind the value stay.
    out.push_str(&text[text.trim_ascii_end().len()..]);
    Some(out)
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Escapes what Go's JSON escapes; outside of strings none of these can be.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_indented_as_it_is() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(indent(text, 2).as_deref(), expected, "{text}");
        };
        check(
            "{\"b\":1.0,\"a\":[ ]}\n",
            Some("{\n  \"b\": 1.0,\n  \"a\": []\n}\n"),
        );
        check("[\"a\\\"{,\",{}]", Some("[\n  \"a\\\"{,\",\n  {}\n]"));
        check("  3 ", Some("3 "));
        check("é", None);
        check("", None);
        check("{}x", None);
    }

    #[test]
    fn what_is_not_json_stays() {
        assert_eq!(page(b"plain <text>\n"), "plain <text>\n\n");
        assert_eq!(page(b"{\"a\":\"<\"}"), "{\n  \"a\": \"<\"\n}\n");
    }
}
