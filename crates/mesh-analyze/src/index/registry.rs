//! Every host that Services and ServiceEntries give the mesh, with the namespaces that see it.
//!
//! As istioctl looks hosts up (`pkg/config/analysis/analyzers/util/service_lookup.go`).

use super::hosts::fqdn;
use crate::view::{list, number, texts};
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::collections::HashMap;

/// Seen by all namespaces.
const ALL: &str = "*";

/// A host of the mesh.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The Service or ServiceEntry that gives it.
    pub object: &'a Object,
}

impl<'a> Entry<'a> {
    /// The port numbers in the order in which they are written.
    pub fn ports(&self) -> impl Iterator<Item = i64> + use<'a> {
        let field = if self.is_service() { "port" } else { "number" };
        list(&self.object.body["spec"]["ports"])
            .iter()
            .map(move |port| number(&port[field]))
    }

    /// The labels of the pods behind a ServiceEntry.
    pub fn workload_labels(&self) -> &'a Value {
        match self.is_service() {
            true => &Value::Null,
            false => &self.object.body["spec"]["workloadSelector"]["labels"],
        }
    }

    fn is_service(&self) -> bool {
        self.object.kind == "Service"
    }
}

/// Hosts by full name and the scope that sees them.
#[derive(Debug, Default)]
pub struct Registry<'a> {
    by_host: HashMap<String, Scopes<'a>>,
    by_suffix: HashMap<String, Scopes<'a>>,
}

type Scopes<'a> = HashMap<&'a str, Entry<'a>>;

impl<'a> Registry<'a> {
    pub(super) fn new(service_entries: &[&'a Object], services: &[&'a Object]) -> Self {
        let mut registry = Self::default();
        service_entries
            .iter()
            .for_each(|object| registry.add_service_entry(object));
        services
            .iter()
            .for_each(|object| registry.add_service(object));
        registry
    }

    /// The entry that a host means to an object in a namespace that is exported to `export_to`.
    pub fn find<'e>(
        &self,
        namespace: &str,
        export_to: impl Iterator<Item = &'e str> + Clone,
        host: &str,
    ) -> Option<Entry<'a>> {
        let scopes = self.by_host.get(&*fqdn(host, namespace));
        let in_scope = |scope: &str| scopes.and_then(|scopes| scopes.get(scope)).copied();
        let exported = || {
            export_to
                .clone()
                .find_map(|scope| in_scope(own(scope, namespace)))
        };
        in_scope(ALL)
            .or_else(|| match export_to.clone().next() {
                None => in_scope(namespace),
                Some(_) => exported(),
            })
            .or_else(|| self.find_wildcard(namespace, host))
    }

    /// The entry with the longest wildcard host that covers a host.
    fn find_wildcard(&self, namespace: &str, host: &str) -> Option<Entry<'a>> {
        if self.by_suffix.is_empty() {
            return None;
        }
        let host = host.strip_prefix('*').unwrap_or(host);
        let starts = host
            .char_indices()
            .map(|(index, _)| index)
            .chain([host.len()]);
        let mut suffixes = starts.filter_map(|start| self.by_suffix.get(&host[start..]));
        suffixes
            .find_map(|scopes| scopes.get(ALL).or_else(|| scopes.get(namespace)))
            .copied()
    }

    /// The loop over scopes stops at `*` for this host and all that follow, and keeps the scopes that come before it.
    fn add_service_entry(&mut self, object: &'a Object) {
        let spec = &object.body["spec"];
        let entry = Entry { object };
        let mut is_for_all = list(&spec["exportTo"]).is_empty();
        for host in texts(&spec["hosts"]) {
            if is_for_all {
                self.add(ALL, object, host, entry);
                continue;
            }
            for scope in texts(&spec["exportTo"]) {
                self.add(own(scope, &object.namespace), object, host, entry);
                is_for_all |= scope == ALL;
                if is_for_all {
                    break;
                }
            }
        }
    }

    fn add_service(&mut self, object: &'a Object) {
        let entry = Entry { object };
        match object.annotation("networking.istio.io/exportTo") {
            None | Some("") => self.add(ALL, object, &object.name, entry),
            Some(scopes) => {
                for scope in scopes.split(',').map(str::trim) {
                    self.add(own(scope, &object.namespace), object, &object.name, entry);
                }
            }
        }
    }

    fn add(&mut self, scope: &'a str, object: &Object, host: &str, entry: Entry<'a>) {
        let host = fqdn(host, &object.namespace).into_owned();
        if let Some(suffix) = host.strip_prefix('*') {
            let scopes = self.by_suffix.entry(suffix.to_owned()).or_default();
            scopes.insert(scope, entry);
        }
        self.by_host.entry(host).or_default().insert(scope, entry);
    }
}

/// `.` is the own namespace.
fn own<'a>(scope: &'a str, namespace: &'a str) -> &'a str {
    if scope == "." { namespace } else { scope }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::object::from_text;

    const HOSTS: &str = "\
{apiVersion: v1, kind: Service, metadata: {name: cart, namespace: shop}, spec: {ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: own, namespace: shop, annotations: {networking.istio.io/exportTo: '., other'}}}
---
{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {name: all, namespace: out},
 spec: {hosts: ['*.example.com', api.test], ports: [{number: 443}, {number: 80}]}}
---
{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {name: near, namespace: out},
 spec: {hosts: ['*.near.example.com', first.test, second.test], exportTo: [shop, '*']}}
---
{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {name: private, namespace: out},
 spec: {hosts: [private.test, '*.private.test'], exportTo: [.]}}
";

    #[test]
    fn lookups() {
        let objects: Vec<Object> = from_text("hosts.yaml", HOSTS)
            .into_iter()
            .map(Result::unwrap)
            .collect();
        let of_kind = |kind: &str| {
            objects
                .iter()
                .filter(|object| object.kind == kind)
                .collect::<Vec<_>>()
        };
        let registry = Registry::new(&of_kind("ServiceEntry"), &of_kind("Service"));
        let check = |namespace: &str, export_to: &[&str], host: &str, expected: Option<&str>| {
            let found = registry.find(namespace, export_to.iter().copied(), host);
            let found = found.map(|entry| entry.object.name.as_str());
            assert_eq!(
                found, expected,
                "{host} from {namespace}, exported to {export_to:?}"
            );
        };
        check("shop", &[], "cart", Some("cart"));
        check("out", &[], "cart", None);
        check("out", &[], "cart.shop.svc.cluster.local", Some("cart"));
        check("out", &[], "cart.shop", None);
        check("shop", &[], "own", Some("own"));
        check("out", &[], "own.shop.svc.cluster.local", None);
        // The scopes of what refers are those that are looked at.
        check("out", &["other"], "own.shop.svc.cluster.local", Some("own"));
        check("shop", &["."], "own", Some("own"));
        check("shop", &["*"], "own", None);
        check("shop", &[], "a.example.com", Some("all"));
        check("shop", &[], "a.near.example.com", Some("near"));
        check("shop", &[], "*.a.example.com", Some("all"));
        check("shop", &[], "example.com", None);
        check("any", &[], "second.test", Some("near"));
        check("out", &[], "private.test", Some("private"));
        check("shop", &[], "private.test", None);
        check("out", &[], "a.private.test", Some("private"));
        check("shop", &[], "a.private.test", None);
        let ports = registry
            .find("shop", std::iter::empty(), "api.test")
            .map(|entry| entry.ports().collect::<Vec<_>>());
        assert_eq!(ports, Some(vec![443, 80]));
    }
}
