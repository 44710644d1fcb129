//! Annotations that decide before anything else is looked at.

use mesh_model::finding::Level;

use super::fields::Fields;
use super::{Problem, Subject};

const DRY_RUN: &str = "istio.io/dry-run";
const ALWAYS_REJECT: &str = "internal.istio.io/webhook-always-reject";
const INTERNAL: [&str; 2] = [
    "internal.istio.io/parent-namespace",
    "internal.istio.io/parents",
];

/// The first problem of the annotations.
pub(super) fn check(subject: &Subject<'_>, kind: &str) -> Option<Problem> {
    let problem = |annotation: &str, message: String| Problem {
        level: Level::Error,
        path: ["metadata", "annotations", annotation]
            .map(str::to_owned)
            .to_vec(),
        message,
        code: None,
    };
    if let Some(value) = subject.annotation(DRY_RUN)
        && let Err(message) = dry_run(subject, kind, value)
    {
        return Some(problem(DRY_RUN, message));
    }
    if subject.annotation(ALWAYS_REJECT).is_some() {
        return Some(problem(
            ALWAYS_REJECT,
            format!("{ALWAYS_REJECT} asks for the object to be refused"),
        ));
    }
    let internal = INTERNAL
        .into_iter()
        .find(|name| subject.annotation(name).is_some())?;
    Some(problem(
        internal,
        format!("{internal} is istiod's own; remove it"),
    ))
}

fn dry_run(subject: &Subject<'_>, kind: &str, value: &str) -> Result<(), String> {
    const BOOLS: [&str; 12] = [
        "1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False",
    ];
    if kind != "AuthorizationPolicy" {
        return Err(format!(
            "{DRY_RUN} is for AuthorizationPolicies, not for a {kind}; remove it"
        ));
    }
    let action = subject.spec.choice("action", "ALLOW");
    if !matches!(action, "ALLOW" | "DENY") {
        return Err(format!(
            "{DRY_RUN} is for the actions ALLOW and DENY, not {action}; remove it"
        ));
    }
    if BOOLS.contains(&value) {
        return Ok(());
    }
    Err(format!("{DRY_RUN} is \"true\" or \"false\", not {value:?}"))
}
