//! How findings are named and ordered, as the peer does (`pkg/config/analysis/diag/messages.go`).

use mesh_model::finding::Finding;
use mesh_model::kind::Identity;
use mesh_model::object::Origin;

/// `VirtualService shop/cart`, `Namespace shop`: how findings and suppressions name an object.
pub fn display_name(object: &Identity) -> String {
    let Identity {
        kind,
        namespace,
        name,
    } = object;
    if name.is_empty() {
        kind.clone()
    } else if namespace.is_empty() {
        format!("{kind} {name}")
    } else {
        format!("{kind} {namespace}/{name}")
    }
}

/// Sorts findings by cluster, level, code and object, and leaves one of those that say the same of the same place.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by_cached_key(|finding| {
        let (cluster, object, place) = match &finding.place {
            None => (String::new(), None, None),
            Some(place) => {
                let (cluster, line) = match &place.origin {
                    Origin::Cluster { context } => (context.to_string(), (String::new(), 0, 0)),
                    Origin::File { path, line, column } => {
                        (String::new(), (path.to_string(), *line, *column))
                    }
                    Origin::Snapshot { .. } => (String::new(), (String::new(), 0, 0)),
                };
                let Identity {
                    kind,
                    namespace,
                    name,
                } = &place.object;
                (
                    cluster,
                    Some(format!("{kind}/{name}/{namespace}")),
                    Some(line),
                )
            }
        };
        (
            cluster,
            finding.level,
            finding.code,
            object,
            finding.message.clone(),
            place,
        )
    });
    findings.dedup_by(|second, first| {
        let origin = |finding: &Finding| finding.place.as_ref().map(|place| place.origin.clone());
        let object = |finding: &Finding| finding.place.as_ref().map(|place| place.object.clone());
        first.code == second.code
            && first.level == second.level
            && first.message == second.message
            && object(first) == object(second)
            && origin(first) == origin(second)
    });
}
