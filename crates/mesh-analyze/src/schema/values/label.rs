//! Keys and values of labels.

use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::report::Report;
use super::Check;

/// Checks the keys and values of labels in a field of a message.
pub(in super::super) fn check_labels<'a>(report: &mut Report<'a>, message: &'a Value, field: &str) {
    for (key, value) in message.entries(field) {
        report.check(value, label_key(key));
        report.check(value, label_value(value.as_str().unwrap_or_default()));
    }
}

/// A label's key: a name with an optional DNS prefix.
pub(in super::super) fn label_key(key: &str) -> Check {
    let (prefix, name) = match key.split_once('/') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, key),
    };
    if let Some(prefix) = prefix {
        let is_label = |label: &str| {
            let bytes = label.as_bytes();
            matches!((bytes.first(), bytes.last()), (Some(first), Some(last)) if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
                && bytes
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        };
        if prefix.len() > 253 {
            return Err(format!(
                "the label key {key:?} has a prefix of more than 253 characters"
            ));
        }
        if !prefix.split('.').all(is_label) {
            return Err(format!(
                "the label key {key:?} is not valid: {prefix:?} is not a DNS name"
            ));
        }
    }
    if !is_qualified_name(name) {
        return Err(format!(
            "the label key {key:?} is not valid: use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends"
        ));
    }
    if name.len() > 63 {
        return Err(format!("the label key {key:?} has more than 63 characters"));
    }
    Ok(())
}

fn label_value(value: &str) -> Check {
    if value.is_empty() || is_qualified_name(value) {
        return Ok(());
    }
    Err(format!(
        "the label value {value:?} is not valid: use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends"
    ))
}

fn is_qualified_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!((bytes.first(), bytes.last()), (Some(first), Some(last)) if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn label_keys() {
        assert!(label_key("example.com/app.x_y-z").is_ok());
        for key in ["", "a/", "/a", "a/b/c", "-a", "a b", "a_b.com/x"] {
            assert!(label_key(key).is_err(), "{key}");
        }
    }
}
