//! Ranges and forms of the mesh config, beyond the types of its fields.
//!
//! The facts are those of `pkg/config/validation/agent/validation.go` in istio/istio. Only what is written is
//! checked: the rest has the defaults of the control plane, which are valid.

mod rule;

use rule::{RULES, check_domain, integer};

use super::Report;
use super::duration::Duration;
use super::problem::Problem;
use crate::layer::{Layered, Step, path_text};

/// Checks the mesh config at `path` of the document.
pub(super) fn check(report: &mut Report, config: &Layered, path: &[&str]) {
    for (field, rule) in RULES {
        let field: Vec<_> = field.split('.').collect();
        let Some(node) = config.get(&field).filter(|node| !node.is_null()) else {
            continue;
        };
        if let Err(text) = rule.check(node) {
            report
                .errors
                .push(problem(node, &[path, &field].concat(), text));
        }
    }
    check_aliases(report, config);
    for setting in ["localityLbSetting", "zoneAwareLbSetting"] {
        if let Some(node) = config.get(&[setting]) {
            check_localities(report, node, &[path, &[setting]].concat());
        }
    }
    check_private_key_provider(report, config, path);
    check_lightstep(report, config, path);
}

fn problem(node: &Layered, path: &[&str], text: String) -> Problem {
    let steps: Vec<_> = path.iter().map(|key| Step::Key(key)).collect();
    Problem {
        path: path_text(&steps),
        ..Problem::new(&node.origin, text)
    }
}

fn check_aliases(report: &mut Report, config: &Layered) {
    let aliases = config
        .get(&["trustDomainAliases"])
        .map_or(&[][..], Layered::items);
    for (index, alias) in aliases.iter().enumerate() {
        let domain = alias.as_str().unwrap_or_default();
        if let Err(text) = check_domain(&format!("trustDomainAliases[{index}]"), domain) {
            report.errors.push(Problem::new(&alias.origin, text));
        }
    }
}

/// Checks the setting of locality or zone aware load balancing at `path`.
fn check_localities(report: &mut Report, setting: &Layered, path: &[&str]) {
    let items = |field| setting.get(&[field]).map_or(&[][..], Layered::items);
    let mut add = |node: &Layered, field: &str, text: String| {
        report
            .errors
            .push(problem(node, &[path, &[field]].concat(), text));
    };
    let (distribute, failover) = (items("distribute"), items("failover"));
    if let ([_, ..], [first, ..]) = (distribute, failover) {
        let text = "can not simultaneously specify 'distribute' and 'failover'";
        add(first, "failover", text.to_owned());
    }
    for rule in distribute {
        let weights = rule.get(&["to"]).into_iter().flat_map(Layered::members);
        let weights: Vec<_> = weights
            .filter_map(|(_, weight)| integer(weight.leaf()?))
            .collect();
        let total: i64 = weights.iter().sum();
        if weights.iter().any(|weight| !(1..=100).contains(weight)) {
            add(
                rule,
                "distribute",
                "locality weight must be in range [1, 100]".to_owned(),
            );
        } else if total != 100 {
            add(
                rule,
                "distribute",
                format!("total locality weight {total} != 100"),
            );
        }
    }
    for rule in failover {
        let region = |field| rule.get(&[field]).and_then(Layered::as_str);
        if region("from").is_some() && region("from") == region("to") {
            add(
                rule,
                "failover",
                "failover settings must specify different regions".to_owned(),
            );
        }
    }
}

fn check_private_key_provider(report: &mut Report, config: &Layered, path: &[&str]) {
    for provider in ["cryptomb", "qat"] {
        let field = ["defaultConfig", "privateKeyProvider", provider];
        let Some(node) = config.get(&field).filter(|node| node.is_map()) else {
            continue;
        };
        let delay = node.get(&["pollDelay"]).and_then(Layered::as_str);
        if delay.is_none_or(|delay| Duration::parse(delay) == Ok(Duration(0))) {
            let text =
                "invalid private key provider configuration: pollDelay must be given, and not 0";
            report
                .errors
                .push(problem(node, &[path, &field].concat(), text.to_owned()));
        }
    }
}

fn check_lightstep(report: &mut Report, config: &Layered, path: &[&str]) {
    let field = ["defaultConfig", "tracing", "lightstep"];
    let Some(node) = config.get(&field).filter(|node| node.is_map()) else {
        return;
    };
    let token = node.get(&["accessToken"]).and_then(Layered::as_str);
    if token.is_none_or(str::is_empty) {
        let text = "invalid lightstep config: access token is required".to_owned();
        report
            .errors
            .push(problem(node, &[path, &field].concat(), text));
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, check};
    use crate::layer::{Layer, Layered, Origin};
    use serde_json::{Value, json};

    #[track_caller]
    fn check_texts(config: Value, expected: &[&str]) {
        let mut report = Report::default();
        let config = Layered::new(config, &Origin::of(Layer::BuiltIn));
        check(&mut report, &config, &["meshConfig"]);
        let texts: Vec<_> = report
            .errors
            .iter()
            .map(|problem| problem.text.as_str())
            .collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn valid() {
        check_texts(json!({}), &[]);
        check_texts(
            json!({
                "proxyListenPort": 15001,
                "connectTimeout": "10s",
                "trustDomain": "cluster.local.",
                "localityLbSetting": { "distribute": [{ "from": "a", "to": { "b": 40, "c": 60 } }] },
                "defaultConfig": {
                    "discoveryAddress": "[::1]:15012",
                    "tracing": { "zipkin": { "address": "$(HOST_IP):9411" } },
                    "privateKeyProvider": { "qat": { "pollDelay": "1ms" } },
                },
            }),
            &[],
        );
    }

    #[test]
    fn times() {
        let timeout = |time: &str| json!({ "connectTimeout": time });
        check_texts(
            timeout("1ns"),
            &["invalid connect timeout: duration must be greater than 1ms"],
        );
        check_texts(
            timeout("2h"),
            &["invalid connect timeout: time 2h0m0s must be >1ms and <1h0m0s"],
        );
        check_texts(
            timeout("1.5ms"),
            &["invalid connect timeout: only durations to ms precision are supported"],
        );
        let drain = |time: &str| json!({ "defaultConfig": { "drainDuration": time } });
        check_texts(
            drain("1.5s"),
            &["drain time only supports durations to seconds precision"],
        );
        check_texts(
            drain("-1s"),
            &["invalid drain duration: duration must be greater than 1ms"],
        );
    }

    #[test]
    fn ports_and_addresses() {
        check_texts(
            json!({ "proxyListenPort": 0 }),
            &["invalid proxy listen port: port number 0 must be in the range 1..65535"],
        );
        let discovery = |address: &str| json!({ "defaultConfig": { "discoveryAddress": address } });
        check_texts(
            discovery("x"),
            &["invalid discovery address: \"x\" has no port, such as `x:15012`"],
        );
        check_texts(
            discovery("x:99999"),
            &["invalid discovery address: port number 99999 must be in the range 1..65535"],
        );
        check_texts(
            discovery("a_b:1"),
            &["invalid discovery address: \"a_b\" is not a host"],
        );
    }

    #[test]
    fn trust_domains() {
        check_texts(
            json!({ "trustDomain": "" }),
            &["trustDomain: empty domain name not allowed"],
        );
        check_texts(
            json!({ "trustDomainAliases": ["a", "a_b"] }),
            &["trustDomainAliases[1]: trust domain name \"a_b\" invalid"],
        );
    }

    #[test]
    fn localities() {
        let to = |weight: i64| json!({ "localityLbSetting": { "distribute": [{ "to": { "b": weight } }] } });
        check_texts(to(50), &["total locality weight 50 != 100"]);
        check_texts(to(0), &["locality weight must be in range [1, 100]"]);
        check_texts(
            json!({ "zoneAwareLbSetting": { "failover": [{ "from": "a", "to": "a" }] } }),
            &["failover settings must specify different regions"],
        );
    }
}
