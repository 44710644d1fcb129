//! Whether a pod is injected, and why not (`pkg/kube/inject/inject.go`, `injectRequired`).

use std::fmt;

use mesh_model::selector::labels;
use mesh_model::shared::Value as Json;

use super::config::Policy;
use super::pod;

/// The label, and in its absence annotation, by which a pod decides for itself.
const INJECT: &str = "sidecar.istio.io/inject";

/// Namespaces of the system, in which nothing is injected.
pub const IGNORED_NAMESPACES: [&str; 4] = [
    "kube-system",
    "kube-public",
    "kube-node-lease",
    "local-path-storage",
];

/// What becomes of a pod.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The sidecar is added, because of this.
    Inject(InjectReason),
    /// The pod stays as it is, because of this.
    Skip(SkipReason),
}

/// Why a pod is injected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InjectReason {
    /// The label `sidecar.istio.io/inject` is `true`.
    Label,
    /// The annotation `sidecar.istio.io/inject` is `true`.
    Annotation,
    /// A selector of `alwaysInjectSelector` matches.
    AlwaysSelector,
    /// The policy is `enabled`.
    Policy,
    /// The webhook that was asked did so.
    Webhook,
}

/// Why a pod is not injected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// The pod shares the network of its node.
    HostNetwork,
    /// The pod is in a namespace of the system.
    IgnoredNamespace(String),
    /// The label `sidecar.istio.io/inject` is `false`.
    Label,
    /// The annotation `sidecar.istio.io/inject` is `false`.
    Annotation,
    /// A selector of `neverInjectSelector` matches.
    NeverSelector,
    /// The policy is `disabled`.
    Policy,
    /// The policy is none that is known.
    UnknownPolicy(String),
    /// The webhook that was asked answered without a change.
    Webhook,
}

impl fmt::Display for InjectReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Label => "label sidecar.istio.io/inject=true",
            Self::Annotation => "annotation sidecar.istio.io/inject=true",
            Self::AlwaysSelector => "alwaysInjectSelector",
            Self::Policy => "policy enabled",
            Self::Webhook => "webhook",
        })
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HostNetwork => formatter.write_str("it has host networking enabled"),
            Self::IgnoredNamespace(namespace) => {
                write!(formatter, "namespace {namespace} is never injected")
            }
            Self::Label => formatter.write_str("label sidecar.istio.io/inject=false"),
            Self::Annotation => formatter.write_str("annotation sidecar.istio.io/inject=false"),
            Self::NeverSelector => formatter.write_str("a selector of neverInjectSelector matches"),
            Self::Policy => formatter.write_str("the injection policy is disabled"),
            Self::Webhook => formatter.write_str("the webhook answers without a change"),
            Self::UnknownPolicy(policy) => {
                write!(
                    formatter,
                    "the injection policy {policy:?} is neither enabled nor disabled"
                )
            }
        }
    }
}

/// A value of `sidecar.istio.io/inject` that is neither `true` nor `false` and does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue(pub String);

impl fmt::Display for InvalidValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = &self.0;
        write!(
            formatter,
            "{INJECT}={value:?} is neither true nor false and does not count"
        )
    }
}

/// Decides about a pod, and tells if it asks for something that does not exist.
pub fn decide(policy: &Policy, pod: &Json) -> (Decision, Option<InvalidValue>) {
    if pod["spec"]["hostNetwork"] == true {
        return (Decision::Skip(SkipReason::HostNetwork), None);
    }
    let namespace = pod["metadata"]["namespace"].as_str().unwrap_or_default();
    if IGNORED_NAMESPACES.contains(&namespace) {
        let reason = SkipReason::IgnoredNamespace(namespace.to_owned());
        return (Decision::Skip(reason), None);
    }
    if !matches!(policy.default.as_str(), "enabled" | "disabled") {
        let reason = SkipReason::UnknownPolicy(policy.default.clone());
        return (Decision::Skip(reason), None);
    }
    let label = pod::label(pod, INJECT);
    let is_label = label.is_some();
    match label.or_else(|| pod::annotation(pod, INJECT)) {
        Some("true") if is_label => (Decision::Inject(InjectReason::Label), None),
        Some("true") => (Decision::Inject(InjectReason::Annotation), None),
        Some("false") if is_label => (Decision::Skip(SkipReason::Label), None),
        Some("false") => (Decision::Skip(SkipReason::Annotation), None),
        None | Some("") => (by_policy(policy, pod), None),
        Some(other) => (by_policy(policy, pod), Some(InvalidValue(other.to_owned()))),
    }
}

fn by_policy(policy: &Policy, pod: &Json) -> Decision {
    let labels = labels(&pod["metadata"]["labels"]);
    if policy
        .never
        .iter()
        .any(|selector| selector.matches(&labels))
    {
        return Decision::Skip(SkipReason::NeverSelector);
    }
    if policy
        .always
        .iter()
        .any(|selector| selector.matches(&labels))
    {
        return Decision::Inject(InjectReason::AlwaysSelector);
    }
    match policy.default.as_str() {
        "enabled" => Decision::Inject(InjectReason::Policy),
        _ => Decision::Skip(SkipReason::Policy),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::shared::json;

    #[track_caller]
    fn check(pod: Json, expected: Decision) {
        assert_eq!(decide(&Policy::default(), &pod).0, expected, "{pod}");
    }

    #[test]
    fn the_pod_decides_first() {
        check(json!({}), Decision::Inject(InjectReason::Policy));
        let annotated = json!({"metadata": {"annotations": {INJECT: "false"}}});
        check(annotated, Decision::Skip(SkipReason::Annotation));
        let both =
            json!({"metadata": {"labels": {INJECT: "true"}, "annotations": {INJECT: "false"}}});
        check(both, Decision::Inject(InjectReason::Label));
        let upper = json!({"metadata": {"labels": {INJECT: "FALSE"}}});
        assert_eq!(
            decide(&Policy::default(), &upper).1,
            Some(InvalidValue("FALSE".to_owned()))
        );
        check(
            json!({"spec": {"hostNetwork": true}}),
            Decision::Skip(SkipReason::HostNetwork),
        );
    }
}
