//! Tables of proxies, and what is wrong with them (`istioctl/pkg/writer/pilot/status.go`).

use std::collections::{BTreeMap, BTreeSet};

use super::kinds::{CLUSTER, ENDPOINT, EXTENSION, LISTENER, ROUTE, short_name};
use super::{Proxy, Report, State, Subscription};
use crate::time::{Moment, age};

/// A table: its header, then its rows.
type Rows = Vec<Vec<String>>;

/// What each proxy subscribed to.
pub fn overview(reports: &[Report], namespace: &str) -> Rows {
    let header = ["NAME", "CLUSTER", "ISTIOD", "VERSION", "SUBSCRIBED TYPES"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    let types = types(reports, namespace, &[]);
    let core = [CLUSTER, LISTENER, ENDPOINT, ROUTE];
    let others = types.difference(&core.into()).copied().collect::<Vec<_>>();
    let order: Vec<&str> = core.into_iter().chain(others).collect();
    for (istiod, proxy) in proxies(reports, namespace) {
        let states = states(proxy);
        let is_subscribed = |kind: &&&str| {
            states
                .get(**kind)
                .is_some_and(|found| found.state != State::Unknown)
        };
        let names: Vec<&str> = order
            .iter()
            .filter(is_subscribed)
            .map(|kind| short_name(kind))
            .collect();
        let subscribed = match names.len() {
            0 => "0".to_owned(),
            count => format!("{count} ({})", names.join(",")),
        };
        rows.push(vec![
            proxy.name.clone(),
            proxy.cluster.clone(),
            istiod.to_owned(),
            proxy.version.clone(),
            subscribed,
        ]);
    }
    rows
}

/// How far each type of each proxy got, and how long ago at a moment.
pub fn verbose(reports: &[Report], namespace: &str, now: Moment) -> Rows {
    let known = [CLUSTER, LISTENER, ENDPOINT, ROUTE, EXTENSION];
    let types = types(reports, namespace, &known);
    let header = ["NAME", "CLUSTER"]
        .into_iter()
        .chain(types.iter().map(|kind| short_name(kind)))
        .chain(["ISTIOD", "VERSION"]);
    let mut rows = vec![header.map(str::to_owned).collect()];
    for (istiod, proxy) in proxies(reports, namespace) {
        let states = states(proxy);
        let mut row = vec![proxy.name.clone(), proxy.cluster.clone()];
        row.extend(types.iter().map(|kind| match states.get(kind) {
            Some(subscription) => cell(subscription, now),
            None => "IGNORED".to_owned(),
        }));
        row.extend([istiod.to_owned(), proxy.version.clone()]);
        rows.push(row);
    }
    rows
}

/// The configurations that proxies refused: the proxy, the type's short name, and the reason.
pub fn rejections(reports: &[Report], namespace: &str) -> Vec<(String, String, String)> {
    of_state(reports, namespace, State::Error)
        .map(|(proxy, found)| {
            let reason = found.error.clone().unwrap_or_default();
            let kind = short_name(&found.type_url).to_owned();
            (proxy.name.clone(), kind, reason)
        })
        .collect()
}

/// The proxies that did not confirm what they were sent, each with the short names of the types.
pub fn unconfirmed(reports: &[Report], namespace: &str) -> Vec<(String, Vec<String>)> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (proxy, subscription) in of_state(reports, namespace, State::Stale) {
        let kinds = found.entry(proxy.name.clone()).or_default();
        kinds.push(short_name(&subscription.type_url).to_owned());
    }
    found.into_iter().collect()
}

fn of_state<'a>(
    reports: &'a [Report],
    namespace: &'a str,
    state: State,
) -> impl Iterator<Item = (&'a Proxy, &'a Subscription)> {
    proxies(reports, namespace)
        .into_iter()
        .flat_map(|(_, proxy)| proxy.subscriptions.iter().map(move |found| (proxy, found)))
        .filter(move |(_, found)| found.state == state)
}

fn cell(subscription: &Subscription, now: Moment) -> String {
    let name = match subscription.state {
        State::Unknown => return "IGNORED".to_owned(),
        State::NotSent => return "NOT SENT".to_owned(),
        state => state.name(),
    };
    match subscription.updated {
        Some(updated) => format!("{name} ({})", age(updated, now)),
        None => name.to_owned(),
    }
}

/// The wanted proxies by name, each with its istiod.
fn proxies<'a>(reports: &'a [Report], namespace: &str) -> Vec<(&'a str, &'a Proxy)> {
    let mut found: Vec<(&str, &Proxy)> = reports
        .iter()
        .flat_map(|report| {
            report
                .proxies
                .iter()
                .map(|proxy| (report.istiod.as_str(), proxy))
        })
        .filter(|(_, proxy)| namespace.is_empty() || proxy.namespace == namespace)
        .collect();
    found.sort_by_key(|(_, proxy)| &proxy.name);
    found
}

/// The state of each type; of a type that is told twice, the last one.
fn states(proxy: &Proxy) -> BTreeMap<&str, &Subscription> {
    let states = proxy.subscriptions.iter();
    states
        .map(|found| (found.type_url.as_str(), found))
        .collect()
}

fn types<'a>(reports: &'a [Report], namespace: &str, known: &[&'a str]) -> BTreeSet<&'a str> {
    let mut types: BTreeSet<&str> = known.iter().copied().collect();
    for (_, proxy) in proxies(reports, namespace) {
        types.extend(
            proxy
                .subscriptions
                .iter()
                .map(|found| found.type_url.as_str()),
        );
    }
    types
}
