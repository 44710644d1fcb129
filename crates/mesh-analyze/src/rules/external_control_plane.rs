//! Webhooks that call a control plane outside the cluster (`pkg/config/analysis/analyzers/externalcontrolplane`).

use super::{Profile, Rule};
use crate::code::{IST0163, IST0164};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{is_set, list, steps, text};
use mesh_model::object::Object;
use mesh_model::value::Value;
use std::net::IpAddr;

pub(super) static RULE: Rule = Rule {
    name: "externalcontrolplane.ExternalControlPlaneAnalyzer",
    summary: "webhooks know where their control plane is",
    codes: &[&IST0163, &IST0164],
    inputs: &[
        Input::MutatingWebhookConfiguration,
        Input::ValidatingWebhookConfiguration,
    ],
    profile: Profile::Istio,
    run,
};

fn run(scope: &Scope, report: &mut Report) {
    let validating = scope.objects(Input::ValidatingWebhookConfiguration).iter();
    let validating = validating.filter(|object| {
        object.name == "istiod-default-validator" || object.name.starts_with("istio-validator")
    });
    let mutating = scope.objects(Input::MutatingWebhookConfiguration).iter();
    let mutating = mutating.filter(|object| object.name.starts_with("istio-sidecar-injector"));
    for object in validating.chain(mutating) {
        for (index, webhook) in list(&object.body["webhooks"]).iter().enumerate() {
            check(object, index, webhook, report);
        }
    }
}

fn check(object: &Object, index: usize, webhook: &Value, report: &mut Report) {
    let (name, config) = (text(&webhook["name"]), &webhook["clientConfig"]);
    let path = steps!["webhooks", index, "clientConfig", "url"];
    let Some(url) = config["url"].as_str() else {
        if !is_set(&config["service"]) {
            let message =
                format!("the URL \"\" of the webhook {name} is blank, and it names no service");
            report.once(&IST0163, object, &path, message);
        }
        return;
    };
    match host(url) {
        None => {
            let message = format!("\"{url}\" of the webhook {name} is not a URL");
            report.once(&IST0163, object, &path, message);
        }
        Some(host) if host.parse::<IpAddr>().is_ok() => {
            let message = format!(
                "the URL \"{url}\" of the webhook {name} has an IP address instead of a hostname"
            );
            report.once(&IST0164, object, &path, message);
        }
        Some(_) => {}
    }
}

/// The host of a URL, empty when it has none; `None` when Go's `net/url` would not parse it.
fn host(url: &str) -> Option<&str> {
    if url.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
        return None;
    }
    let url = url.split('#').next().unwrap_or_default();
    let rest = match url.find(':').map(|end| url.split_at(end)) {
        Some(("", _)) => return None,
        Some((scheme, rest)) if is_scheme(scheme) => &rest[1..],
        Some((before, _)) if !before.contains(['/', '?']) => return None,
        _ => url,
    };
    let Some(rest) = rest.strip_prefix("//") else {
        return Some("");
    };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    if rest
        .match_indices('%')
        .any(|(at, _)| !is_escape(&rest[at + 1..]))
    {
        return None;
    }
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    if let Some(rest) = host.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        return is_port(port).then_some(address);
    }
    let (name, port) = host.split_at(host.rfind(':').unwrap_or(host.len()));
    let is_host = !name.contains([' ', '"', '<', '>', '\\', '^', '`', '{', '|', '}']);
    (is_host && is_port(port)).then_some(name)
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

fn is_escape(text: &str) -> bool {
    text.len() >= 2 && text.bytes().take(2).all(|byte| byte.is_ascii_hexdigit())
}

fn is_port(text: &str) -> bool {
    text.is_empty()
        || text
            .strip_prefix(':')
            .is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts() {
        for (url, expected) in [
            (
                "https://istiod.example.com:15017/inject",
                Some("istiod.example.com"),
            ),
            ("https://10.0.0.1:443/inject", Some("10.0.0.1")),
            ("https://[::1]:443/x", Some("::1")),
            ("https://user@host/x", Some("host")),
            ("", Some("")),
            ("/path", Some("")),
            ("https:///thisisnotavalidurl", Some("")),
            (":x", None),
            ("https://host:port/", None),
            ("https://a b/", None),
            ("https://h/%zz", None),
            ("https://h/\n", None),
            ("5host:80/x", None),
        ] {
            assert_eq!(host(url), expected, "{url}");
        }
    }
}
