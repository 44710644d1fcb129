//! Routes of the Gateway API and the grants that they need.

use mesh_model::value::Value;

use super::{Check, World, items, name, namespace, text};

/// The namespace that a reference of an object means.
fn target<'a>(reference: &'a Value, object: &'a Value) -> &'a str {
    reference["namespace"]
        .as_str()
        .filter(|namespace| !namespace.is_empty())
        .unwrap_or_else(|| namespace(object))
}

/// KIA1401: a route names a Gateway that does not exist, or that does not take it.
pub(super) fn parents(route: &Value, gateways: &[&Value], world: &World<'_>) -> Vec<Check> {
    let parents = items(&route["spec"]["parentRefs"]).enumerate();
    let lost = parents.filter(|(_, parent)| {
        let kind = parent["kind"].as_str().unwrap_or("Gateway");
        let of = target(parent, route);
        let found = gateways
            .iter()
            .find(|gateway| name(gateway) == text(&parent["name"]) && namespace(gateway) == of);
        kind == "Gateway" && !found.is_some_and(|gateway| admits(gateway, route, world))
    });
    lost.map(|(index, parent)| {
        Check::error(
            "KIA1401",
            format!("spec/parentRefs[{index}]/name/{}", text(&parent["name"])),
        )
    })
    .collect()
}

/// Whether a listener of a Gateway takes routes of a namespace.
fn admits(gateway: &Value, route: &Value, world: &World<'_>) -> bool {
    if namespace(gateway) == namespace(route) {
        return true;
    }
    items(&gateway["spec"]["listeners"]).any(|listener| {
        let namespaces = &listener["allowedRoutes"]["namespaces"];
        match text(&namespaces["from"]) {
            "All" => true,
            "Selector" => world
                .namespace(namespace(route))
                .is_some_and(|of| selects(&namespaces["selector"], &of.labels)),
            _ => false,
        }
    })
}

fn selects(selector: &Value, labels: &std::collections::BTreeMap<String, String>) -> bool {
    let expressions = items(&selector["matchExpressions"]).all(|expression| {
        let found = labels.get(text(&expression["key"])).map(String::as_str);
        let listed = found
            .is_some_and(|found| super::texts(&expression["values"]).any(|value| value == found));
        match text(&expression["operator"]) {
            "In" => listed,
            "NotIn" => !listed,
            "Exists" => found.is_some(),
            "DoesNotExist" => found.is_none(),
            _ => false,
        }
    });
    expressions && super::matches(&selector["matchLabels"], labels)
}

/// KIA1402: a route names a Service that does not exist, or that it may not reach. `kind` is the kind of the route.
pub(super) fn services(
    route: &Value,
    kind: &str,
    grants: &[&Value],
    world: &World<'_>,
) -> Vec<Check> {
    let is_lost = |reference: &Value| {
        text(&reference["kind"]) == "Service" && !reaches(route, kind, reference, grants, world)
    };
    let mut checks = Vec::new();
    for (index, parent) in items(&route["spec"]["parentRefs"]).enumerate() {
        if is_lost(parent) {
            checks.push(Check::error(
                "KIA1402",
                format!("spec/parentRefs[{index}]/name"),
            ));
        }
    }
    for (rule, body) in items(&route["spec"]["rules"]).enumerate() {
        for (index, backend) in items(&body["backendRefs"]).enumerate() {
            if is_lost(backend) {
                checks.push(Check::error(
                    "KIA1402",
                    format!("spec/rules[{rule}]/backendRefs[{index}]/name"),
                ));
            }
        }
    }
    checks
}

fn reaches(
    route: &Value,
    kind: &str,
    reference: &Value,
    grants: &[&Value],
    world: &World<'_>,
) -> bool {
    let (service, of) = (text(&reference["name"]), target(reference, route));
    let exists = world.services.get(of, service).is_some();
    let own = namespace(route);
    let is_granted = || {
        grants
            .iter()
            .filter(|grant| namespace(grant) == of)
            .any(|grant| {
                let spec = &grant["spec"];
                items(&spec["from"]).any(|from| from["namespace"] == own && from["kind"] == kind)
                    && items(&spec["to"]).any(|to| to["kind"] == "Service")
            })
    };
    !service.contains('.') && exists && (of == own || is_granted())
}

/// KIA1601: a grant for a namespace that does not exist.
pub(super) fn grant(grant: &Value, world: &World<'_>) -> Vec<Check> {
    let from = items(&grant["spec"]["from"]).enumerate();
    let unknown = from.filter(|(_, from)| !world.has_namespace(text(&from["namespace"])));
    unknown
        .map(|(index, _)| Check::error("KIA1601", format!("spec/from[{index}]/namespace")))
        .collect()
}
