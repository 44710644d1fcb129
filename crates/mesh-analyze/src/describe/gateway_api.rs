//! Routes of the Gateway API that lead to Services.

use mesh_model::object::Object;
use mesh_model::value::Value;
use serde::Serialize;

use super::objects::{Of, all, in_namespace};
use super::text::{RULER, Text};
use super::{Name, Print, View};
use crate::view::{list, number, text, texts};

/// A route and where it starts.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiRoute {
    /// `HTTPRoute` and the like.
    pub kind: String,
    /// The route.
    #[serde(flatten)]
    pub name: Name,
    /// The Services that it leads to.
    pub services: Vec<Name>,
    /// What requests must match; nothing is everything.
    pub matches: Vec<String>,
    /// Where it starts.
    pub parents: Vec<Parent>,
}

/// Where a route starts.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Parent {
    /// `Gateway`, or `Service` for routes inside the mesh.
    pub kind: String,
    /// The object.
    #[serde(flatten)]
    pub name: Name,
    /// Whether it is there, as far as it is read.
    pub exists: bool,
    /// Where it listens.
    pub urls: Vec<String>,
    /// Why the controller refuses the route.
    pub refused: Option<String>,
}

/// Kinds of routes.
const ROUTES: [Of; 4] = [Of::HttpRoute, Of::GrpcRoute, Of::TlsRoute, Of::TcpRoute];

/// The routes that lead to any of some Services.
pub fn api_routes(view: View<'_>, services: &[&Object]) -> Vec<ApiRoute> {
    let routes = ROUTES.iter().flat_map(|of| all(view.mesh, *of));
    routes
        .filter_map(|route| {
            let led_to: Vec<Name> = services
                .iter()
                .filter(|service| leads_to(route, service))
                .map(|service| Name::of(service))
                .collect();
            (!led_to.is_empty()).then(|| ApiRoute {
                kind: route.kind.clone(),
                name: Name::of(route),
                services: led_to,
                matches: matches(route, services),
                parents: parents(view, route),
            })
        })
        .collect()
}

fn leads_to(route: &Object, service: &Object) -> bool {
    let mut rules = list(&route.body["spec"]["rules"]).iter();
    rules.any(|rule| rule_leads_to(rule, &route.namespace, service))
}

fn rule_leads_to(rule: &Value, namespace: &str, service: &Object) -> bool {
    list(&rule["backendRefs"]).iter().any(|backend| {
        is_service(backend)
            && backend["name"] == service.name.as_str()
            && backend["namespace"].as_str().unwrap_or(namespace) == service.namespace
    })
}

fn is_service(reference: &Value) -> bool {
    let kind = reference["kind"].as_str().unwrap_or("Service");
    kind == "Service" && text(&reference["group"]).is_empty()
}

/// What the rules that lead to Services match.
fn matches(route: &Object, services: &[&Object]) -> Vec<String> {
    let leading = list(&route.body["spec"]["rules"]).iter().filter(|rule| {
        let mut services = services.iter();
        services.any(|service| rule_leads_to(rule, &route.namespace, service))
    });
    let each = leading.flat_map(|rule| list(&rule["matches"]));
    each.map(shown).collect()
}

fn shown(condition: &Value) -> String {
    let (path, method) = (&condition["path"], &condition["method"]);
    let mut parts = Vec::new();
    if let Some(method) = method.as_str() {
        parts.push(method.to_owned());
    }
    if method.is_object() {
        let (service, method) = (text(&method["service"]), text(&method["method"]));
        parts.push(format!("{service}/{method}"));
    }
    if let Some(value) = path["value"].as_str() {
        parts.push(match text(&path["type"]) {
            "Exact" => value.to_owned(),
            "RegularExpression" => format!("regex {value}"),
            _ => format!("{}/*", value.trim_end_matches('/')),
        });
    }
    let headers = list(&condition["headers"]).iter();
    let headers: Vec<String> = headers
        .map(|header| format!("{}={}", text(&header["name"]), text(&header["value"])))
        .collect();
    if !headers.is_empty() {
        parts.push(format!("when headers are {}", headers.join("; ")));
    }
    parts.join(" ")
}

fn parents(view: View<'_>, route: &Object) -> Vec<Parent> {
    let references = list(&route.body["spec"]["parentRefs"]).iter();
    references
        .map(|reference| {
            let kind = reference["kind"].as_str().unwrap_or("Gateway");
            let namespace = reference["namespace"].as_str().unwrap_or(&route.namespace);
            let name = Name::new(namespace, text(&reference["name"]));
            let of = match kind {
                "Service" => Of::Service,
                _ => Of::ApiGateway,
            };
            let object = in_namespace(view.mesh, of, namespace).find(|one| one.name == name.name);
            let gateway = object.filter(|_| kind == "Gateway");
            Parent {
                kind: kind.to_owned(),
                exists: object.is_some(),
                urls: gateway.map_or_else(Vec::new, |gateway| urls(route, reference, gateway)),
                refused: refusal(route, &name),
                name,
            }
        })
        .collect()
}

/// Where the listeners that a route may use listen, with the names that both sides know.
fn urls(route: &Object, reference: &Value, gateway: &Object) -> Vec<String> {
    let is_meant = |listener: &&Value| {
        let same = |own: &Value, wanted: &Value| wanted.is_null() || own == wanted;
        same(&listener["name"], &reference["sectionName"])
            && same(&listener["port"], &reference["port"])
    };
    let address = list(&gateway.body["status"]["addresses"]).first();
    let address = address.map_or("unknown", |address| text(&address["value"]));
    let mut urls = Vec::new();
    let listeners = list(&gateway.body["spec"]["listeners"]).iter();
    for listener in listeners.filter(is_meant) {
        let (scheme, usual) = match text(&listener["protocol"]) {
            "HTTP" => ("http", 80),
            "HTTPS" => ("https", 443),
            "TLS" => ("tls", 0),
            "TCP" => ("tcp", 0),
            _ => continue,
        };
        let port = match number(&listener["port"]) {
            port if port == usual => String::new(),
            port => format!(":{port}"),
        };
        for host in hosts(&listener["hostname"], &route.body["spec"]["hostnames"]) {
            urls.push(match host {
                None => format!("{scheme}://{address}{port}"),
                Some(host) => format!("{scheme}://{host}{port} ({address})"),
            });
        }
    }
    urls
}

/// The names that a listener and a route have in common; `None` is any name.
fn hosts<'a>(listener: &'a Value, route: &'a Value) -> Vec<Option<&'a str>> {
    let own = listener.as_str().filter(|host| !host.is_empty());
    let mut wanted = texts(route).peekable();
    if wanted.peek().is_none() {
        return vec![own];
    }
    let Some(own) = own else {
        return wanted.map(Some).collect();
    };
    let narrower = wanted.filter(|host| crate::index::matches(host, own));
    narrower
        .map(|host| Some(if host.starts_with('*') { own } else { host }))
        .collect()
}

/// Why a controller does not take a route from a parent.
fn refusal(route: &Object, parent: &Name) -> Option<String> {
    let statuses = list(&route.body["status"]["parents"]).iter();
    let mut own = statuses.filter(|status| status["parentRef"]["name"] == parent.name.as_str());
    let conditions = own.by_ref().flat_map(|status| list(&status["conditions"]));
    let mut failed = conditions.filter(|condition| {
        matches!(text(&condition["type"]), "Accepted" | "ResolvedRefs")
            && condition["status"] == "False"
    });
    failed
        .next()
        .map(|condition| text(&condition["message"]).to_owned())
}

impl Print for ApiRoute {
    fn print(&self, text: &mut Text) {
        text.line(0, RULER.trim_end());
        for parent in &self.parents {
            let name = text.name(&parent.name);
            for url in &parent.urls {
                text.line(0, &format!("Exposed on Gateway {name} {url}"));
            }
            if parent.kind == "Service" {
                text.line(
                    0,
                    &format!("Inside the mesh, for requests to Service {name}"),
                );
            }
            if !parent.exists && matches!(parent.kind.as_str(), "Gateway" | "Service") {
                let kind = &parent.kind;
                text.line(
                    0,
                    &format!("WARNING: {kind} {name} of the route does not exist"),
                );
            }
            if let Some(why) = &parent.refused {
                text.line(0, &format!("WARNING: refused for {name}: {why}"));
            }
        }
        let name = text.name(&self.name);
        text.line(0, &format!("{}: {name}", self.kind));
        let matches = self.matches.iter();
        let matches: Vec<String> = matches.map(|shown| format!("Match: {shown}")).collect();
        if !matches.is_empty() {
            text.line(3, &matches.join(", "));
        }
    }
}
