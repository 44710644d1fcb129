//! Paths with `{*}` for a segment and `{**}` for the rest.

/// What is wrong with a path.
pub(super) fn template(path: &str) -> Result<(), String> {
    let fail = |why: &str| Err(format!("the path {path:?} is not valid: {why}"));
    let has_template = path.contains("{*}") || path.contains("{**}");
    let mut had_rest = false;
    for segment in path.trim_matches('/').split('/') {
        if matches!(segment, "{*}" | "{**}") {
            if had_rest {
                return fail("{**} must be the last template in it");
            }
            had_rest = segment == "{**}";
            continue;
        }
        if segment.contains(['{', '}']) {
            return fail("braces are only possible as {*} or {**} for a whole segment");
        }
        if has_template && !is_literal(segment) {
            return fail(&format!(
                "the segment {segment:?} beside a template has characters that a path cannot have"
            ));
        }
    }
    Ok(())
}

fn is_literal(segment: &str) -> bool {
    let is_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&'()+,;:@=".contains(&byte);
    !segment.is_empty() && segment.bytes().all(is_byte)
}

#[cfg(test)]
mod tests {
    use super::template;

    #[test]
    fn templates() {
        for path in ["", "/", "/a/*", "/a b", "/{*}/x/{**}", "/a/{**}/b"] {
            assert_eq!(template(path), Ok(()), "{path}");
        }
        for path in [
            "/{a}",
            "/{**}/{*}",
            "/x{*}",
            "/a b/{*}",
            "/a//{*}",
            "/*/{*}",
        ] {
            assert!(template(path).is_err(), "{path}");
        }
    }
}
