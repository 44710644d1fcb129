//! Hub, tag and revision: whether images and objects can be called by them.

use serde_json::Value;

use super::Report;
use super::problem::Problem;
use crate::layer::Layered;

/// Characters of a repository.
const REPOSITORY: &str = "abcdefghijklmnopqrstuvwxyz0123456789_-./";
/// Characters of a tag.
const TAG: &str = "abcdefghijklmnopqrstuvwxyz0123456789_-.ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// The longest tag.
const LONGEST_TAG: usize = 128;
/// The longest DNS label, and so the longest revision.
const LONGEST_LABEL: usize = 63;

/// What is wrong with a text.
type Check = fn(&str) -> Option<String>;

/// Checks `spec.hub`, `spec.tag` and `spec.revision`.
pub(super) fn check(report: &mut Report, spec: &Layered) {
    let checks: [(&str, Check); 3] = [
        ("hub", hub_problem),
        ("tag", tag_problem),
        ("revision", revision_problem),
    ];
    for (field, problem) in checks {
        let Some(node) = spec.get(&[field]) else {
            continue;
        };
        let text = match node.leaf() {
            None | Some(Value::Null) => continue,
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        report
            .errors
            .extend(problem(&text).map(|text| Problem::new(&node.origin, text)));
    }
}

fn hub_problem(hub: &str) -> Option<String> {
    let (registry, repository) = match hub.split_once('/') {
        Some((host, rest)) if host.contains(['.', ':']) || host == "localhost" => (host, rest),
        _ => ("", hub),
    };
    let has_port = |registry: &str| match registry.rsplit_once(':') {
        Some((_, port)) => port.bytes().all(|byte| byte.is_ascii_digit()),
        None => true,
    };
    if !has_port(registry) {
        return Some(format!(
            "bad hub: {registry} is not a registry such as `host` or `host:5000`"
        ));
    }
    let is_valid = repository.chars().all(|char| REPOSITORY.contains(char));
    (!hub.is_empty() && !is_valid).then(|| {
        format!("bad hub: a repository can only contain the characters `{REPOSITORY}`: {hub}")
    })
}

fn tag_problem(tag: &str) -> Option<String> {
    if tag.is_empty() {
        return Some("bad tag: a tag may not be empty".to_owned());
    }
    if tag.len() > LONGEST_TAG {
        return Some(format!(
            "bad tag: a tag has at most {LONGEST_TAG} characters: {tag}"
        ));
    }
    let is_valid = tag.chars().all(|char| TAG.contains(char));
    (!is_valid).then(|| format!("bad tag: a tag can only contain the characters `{TAG}`: {tag}"))
}

fn revision_problem(revision: &str) -> Option<String> {
    (!revision.is_empty() && !is_dns_label(revision)).then(|| {
        format!(
            "invalid revision specified: {revision} (a revision has a-z, 0-9 and `-`, begins and ends with \
             a letter or digit, and has at most {LONGEST_LABEL} characters)"
        )
    })
}

/// Whether a text is a DNS-1123 label.
fn is_dns_label(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.len() <= LONGEST_LABEL
        && text.bytes().all(|byte| is_letter(byte) || byte == b'-')
        && text.bytes().next().is_some_and(is_letter)
        && text.bytes().last().is_some_and(is_letter)
}

#[cfg(test)]
mod tests {
    use super::{hub_problem, revision_problem, tag_problem};

    #[track_caller]
    fn check(problem: fn(&str) -> Option<String>, valid: &[&str], invalid: &[&str]) {
        for text in valid {
            assert_eq!(problem(text), None, "{text}");
        }
        for text in invalid {
            assert!(problem(text).is_some(), "{text}");
        }
    }

    #[test]
    fn hubs() {
        check(
            hub_problem,
            &[
                "",
                "a",
                "docker.io/istio",
                "localhost:5000/x",
                "h.example:5000/a/b",
            ],
            &["UPPER/x", "a b", "x:y/z"],
        );
    }

    #[test]
    fn tags() {
        check(
            tag_problem,
            &["1.10", "latest", "1.30.0-alpha_X"],
            &["", "a b", "@sha256:abc", "a:b"],
        );
        check(tag_problem, &[], &["x".repeat(129).as_str()]);
    }

    #[test]
    fn revisions() {
        check(
            revision_problem,
            &["", "1-30", "canary", "1"],
            &["Bad_Rev", "a.b", "-a", "a-"],
        );
        check(
            revision_problem,
            &["x".repeat(63).as_str()],
            &["x".repeat(64).as_str()],
        );
    }
}
