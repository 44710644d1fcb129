//! Route configurations of a dump, as `proxy-config route` shows them.

use std::collections::HashSet;

use serde::Deserialize;

use crate::dump::{Collect, Take};
use crate::error::Result;
use crate::gathered::Gathered;
use crate::message::Message;
use crate::name::{Metadata, integer, origin};
use crate::proto::{List, Text, each};
use crate::quick::{self, Part};
use crate::sort::sort_like_go;

/// A route configuration.
#[derive(Clone, Debug)]
pub struct RouteConfig {
    /// Its name.
    pub name: String,
    /// Its virtual hosts.
    pub hosts: Vec<VirtualHost>,
    /// The configuration itself, when that was asked for.
    pub json: Option<Message>,
}

/// A virtual host.
#[derive(Clone, Debug)]
pub struct VirtualHost {
    /// Its name.
    pub name: String,
    /// Its domains, shortened.
    pub domains: String,
    /// Its routes.
    pub routes: Vec<Route>,
}

/// A route.
#[derive(Clone, Debug)]
pub struct Route {
    /// What it matches.
    pub condition: String,
    /// VirtualService that it comes from, as `name.namespace`.
    pub service: String,
}

/// The type of section.
const SECTION: &str = "RoutesConfigDump";

/// Collects route configurations.
#[derive(Debug)]
pub struct Routes {
    /// The one that is wanted; empty for all.
    name: String,
    keep_json: bool,
    gathered: Gathered<RouteConfig>,
}

#[derive(Deserialize)]
struct Entry<T> {
    #[serde(default = "Option::default", alias = "routeConfig")]
    route_config: Option<T>,
}

#[derive(Deserialize)]
pub(crate) struct ConfigFields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "virtualHosts")]
    virtual_hosts: List<HostFields<'a>>,
}

#[derive(Deserialize)]
struct HostFields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default)]
    domains: List<Text<'a>>,
    #[serde(borrow, default)]
    routes: List<RouteFields<'a>>,
}

#[derive(Deserialize)]
struct RouteFields<'a> {
    #[serde(borrow, default, rename = "match")]
    condition: Option<Condition<'a>>,
    #[serde(borrow, default)]
    route: Option<Action<'a>>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

#[derive(Deserialize)]
struct Condition<'a> {
    #[serde(borrow, default)]
    prefix: Text<'a>,
    #[serde(borrow, default, alias = "pathSeparatedPrefix")]
    path_separated_prefix: Text<'a>,
    #[serde(borrow, default)]
    path: Text<'a>,
    #[serde(borrow, default, alias = "safeRegex")]
    safe_regex: Option<Regex<'a>>,
}

#[derive(Deserialize)]
struct Regex<'a> {
    #[serde(borrow, default)]
    regex: Text<'a>,
}

#[derive(Deserialize)]
struct Action<'a> {
    #[serde(borrow, default)]
    cluster: Option<Text<'a>>,
}

impl Routes {
    /// Collects all route configurations, or those of one name, with their JSON when that is to be printed.
    pub fn new(name: &str, keep_json: bool) -> Self {
        Self {
            name: name.to_owned(),
            keep_json,
            gathered: Gathered::new(),
        }
    }

    /// The configurations in the order of tables.
    ///
    /// # Errors
    /// When there was no section of routes or none in it, whatever the filter.
    pub fn finish(self) -> Result<Vec<RouteConfig>> {
        let found = self.gathered.finish(SECTION, "routes")?;
        // Only names that are numbers have an order (`istioctl/pkg/writer/envoy/configdump/route.go`).
        let mut found = sort_like_go(found, |left, right| {
            let numbers = (integer(&left.name), integer(&right.name));
            matches!(numbers, (Some(left), Some(right)) if left < right)
        });
        if !self.name.is_empty() {
            found.retain(|config| config.name == self.name);
        }
        Ok(found)
    }
}

impl Collect for Routes {
    fn section(&self) -> &'static str {
        SECTION
    }

    fn begin(&mut self) {
        self.gathered.begin();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_route_configs" | "static_route_configs" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, field: &str, entry: &[u8]) -> serde_json::Result<()> {
        self.read(field, entry, Part::Whole).map(|_| ())
    }

    fn take_first(&mut self, field: &str, bytes: &[u8]) -> serde_json::Result<Option<usize>> {
        self.read(field, bytes, Part::First).map(Some)
    }
}

impl Routes {
    /// Reads an entry that some bytes are, or start with; gives its length.
    fn read(&mut self, field: &str, bytes: &[u8], part: Part) -> serde_json::Result<usize> {
        let (entry, length): (Entry<ConfigFields<'_>>, _) = quick::value(bytes, part)?;
        let Some(fields) = entry.route_config else {
            return Ok(length);
        };
        self.gathered.note();
        let wanted = self.name.is_empty() || *fields.name == *self.name;
        // The others still have a place in the order.
        let hosts = if wanted {
            let hosts = each(&fields.virtual_hosts).iter();
            hosts.map(HostFields::host).collect()
        } else {
            Vec::new()
        };
        let json = match self.keep_json && wanted {
            true => quick::value::<Entry<Message>>(bytes, part)?.0.route_config,
            false => None,
        };
        let config = RouteConfig {
            hosts,
            name: fields.name.0.into_owned(),
            json,
        };
        self.gathered.push(field, config);
        Ok(length)
    }
}

impl HostFields<'_> {
    fn host(&self) -> VirtualHost {
        let all = each(&self.routes);
        let mut routes: Vec<Route> = all
            .iter()
            .filter(|route| !route.is_passthrough())
            .map(|route| Route {
                condition: route.condition(),
                service: origin(route.metadata.as_ref()),
            })
            .collect();
        if all.is_empty() {
            routes.push(Route {
                condition: "/*".to_owned(),
                service: "404".to_owned(),
            });
        }
        let domains: Vec<&str> = each(&self.domains).iter().map(|domain| &**domain).collect();
        VirtualHost {
            name: self.name.0.clone().into_owned(),
            domains: shorten_domains(&domains),
            routes,
        }
    }
}

impl RouteFields<'_> {
    fn cluster(&self) -> Option<&str> {
        self.route.as_ref()?.cluster.as_deref()
    }

    fn is_passthrough(&self) -> bool {
        self.cluster() == Some("PassthroughCluster")
    }

    /// What of the path it matches; conditions on headers and the like are not shown.
    fn condition(&self) -> String {
        let Some(condition) = &self.condition else {
            return String::new();
        };
        let mut text = String::new();
        let mut add = |parts: [&str; 2]| {
            if !text.is_empty() {
                text.push(' ');
            }
            text.extend(parts);
        };
        if !condition.prefix.is_empty() {
            add([&condition.prefix, "*"]);
        }
        if !condition.path_separated_prefix.is_empty() {
            add(["PathPrefix:", &condition.path_separated_prefix]);
        }
        if !condition.path.is_empty() {
            add([&condition.path, ""]);
        }
        if let Some(regex) = &condition.safe_regex {
            add(["regex ", &regex.regex]);
        }
        text
    }
}

impl ConfigFields<'_> {
    /// How a listener's row tells of the routes that the listener has itself
    /// (`istioctl/pkg/writer/envoy/configdump/listener.go`).
    pub(crate) fn inline(&self) -> String {
        let hosts = each(&self.virtual_hosts);
        if let Some(cluster) = only_cluster(hosts) {
            return cluster_cell(cluster);
        }
        let hosts: Vec<String> = hosts
            .iter()
            .map(|host| {
                let conditions: Vec<String> = each(&host.routes)
                    .iter()
                    .map(RouteFields::condition)
                    .collect();
                let conditions = conditions.join(", ");
                let domains: Vec<&str> =
                    each(&host.domains).iter().map(|domain| &**domain).collect();
                match domains[..] {
                    [] | ["*" | ""] => conditions,
                    _ => format!("{} {conditions}", domains.join("/")),
                }
            })
            .collect();
        format!("Inline Route: {}", hosts.join("; "))
    }
}

/// The cluster of routes that send everything to it.
fn only_cluster<'a>(hosts: &'a [HostFields<'_>]) -> Option<&'a str> {
    let [host] = hosts else { return None };
    let ([domain], [route]) = (each(&host.domains), each(&host.routes)) else {
        return None;
    };
    let everything = &**domain == "*" && &*route.condition.as_ref()?.prefix == "/";
    if everything { route.cluster() } else { None }
}

/// A cluster as a destination; those of Istio's own need no label.
pub(crate) fn cluster_cell(cluster: &str) -> String {
    if cluster.contains("Cluster") {
        cluster.to_owned()
    } else {
        format!("Cluster: {cluster}")
    }
}

/// Domains that are looked through one by one.
const FEW: usize = 16;

/// The first two domains that tell something: without ports, and without the long forms of names that
/// are there in a short one.
pub fn shorten_domains(domains: &[&str]) -> String {
    if let [only] = domains {
        return (*only).to_owned();
    }
    let plain: Vec<&str> = domains
        .iter()
        .copied()
        .filter(|domain| {
            let colons = domain.bytes().filter(|byte| *byte == b':').count();
            colons == 0 || (colons > 2 && domain.ends_with(']'))
        })
        .collect();
    // Few are quicker looked through than hashed.
    let names: Option<HashSet<&str>> = (plain.len() > FEW).then(|| plain.iter().copied().collect());
    let is_there = |short: &str| match &names {
        Some(names) => names.contains(short),
        None => plain.contains(&short),
    };
    let has_short_form = |domain: &str| {
        [".svc.cluster.local", ".svc"]
            .iter()
            .filter_map(|suffix| domain.strip_suffix(suffix))
            .any(is_there)
    };
    let mut kept = plain.iter().filter(|domain| !has_short_form(domain));
    let (first, second) = (kept.next(), kept.next());
    let text = match (first, second) {
        (Some(first), Some(second)) => [first, ", ", second].concat(),
        _ => first.copied().unwrap_or_default().to_owned(),
    };
    match kept.count() {
        0 => text,
        more => format!("{text} + {more} more..."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_shortened() {
        let check = |domains: &[&str], expected: &str| {
            assert_eq!(shorten_domains(domains), expected, "{domains:?}");
        };
        check(&[], "");
        check(&["a:80"], "a:80");
        check(
            &["a", "a:80", "a.b", "a.b.svc", "a.b.svc.cluster.local"],
            "a, a.b",
        );
        check(&["a", "b", "c", "d"], "a, b + 2 more...");
        check(&["a:80", "b:80"], "");
        check(&["[fd00:1::1]", "[fd00:1::1]:80", "fd00::1"], "[fd00:1::1]");
    }
}
