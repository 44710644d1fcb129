use super::*;
use crate::dump;

fn port(name: &str, port: u32) -> ServicePort {
    ServicePort {
        namespace: "shop".to_owned(),
        name: name.to_owned(),
        port,
    }
}

fn dump_of(kind: &str, field: &str, entries: &str) -> String {
    format!(
        r#"{{"configs": [{{"@type": "type.googleapis.com/envoy.admin.v3.{kind}", "{field}": [{entries}]}}]}}"#
    )
}

fn metadata(kind: &str, name: &str) -> String {
    let path = format!("/apis/networking.istio.io/v1/namespaces/shop/{kind}/{name}");
    format!(r#""metadata": {{"filter_metadata": {{"istio": {{"config": "{path}"}}}}}}"#)
}

#[test]
fn references_are_of_one_kind() {
    let check = |path: &str, expected: Option<&str>| {
        let found = reference(path, "virtual-service").map(|(_, name)| name);
        assert_eq!(found.as_deref(), expected, "{path}");
    };
    let path = "/apis/networking.istio.io/v1alpha3/namespaces/a/virtual-service/b";
    check(path, Some("b"));
    check(
        "/apis/networking/v1/namespaces/a/virtual-service/b",
        Some("b"),
    );
    check(
        "/apis/networking.istio.io/v1/namespaces/a/destination-rule/b",
        None,
    );
    check("", None);
}

#[test]
fn rules_belong_to_exactly_one_host_and_port() {
    let cluster = |name: &str, rule: &str| {
        let metadata = metadata("destination-rule", rule);
        format!(r#"{{"cluster": {{"name": "{name}", {metadata}}}}}"#)
    };
    let entries = [
        cluster("inbound|80||cart.shop.svc.cluster.local", "in"),
        cluster("outbound|80||my-cart.shop.svc.cluster.local", "other"),
        r#"{"cluster": {"name": "outbound|80||cart.shop.svc.cluster.local"}}"#.to_owned(),
        cluster("outbound|80|v1|cart.shop.svc.cluster.local", "right"),
        cluster("outbound|80|v2|cart.shop.svc.cluster.local", "late"),
    ];
    let text = dump_of(
        "ClustersConfigDump",
        "dynamic_active_clusters",
        &entries.join(","),
    );
    let mut rules = DestinationRules::new(&[port("cart", 80), port("cart", 81)]);
    dump::read(text.as_bytes(), &mut [&mut rules]).unwrap();
    let expected = [(port("cart", 80), ("shop".to_owned(), "right".to_owned()))];
    assert_eq!(rules.finish(), Some(BTreeMap::from(expected)));
    assert_eq!(DestinationRules::new(&[]).finish(), None);
}

#[test]
fn the_first_route_tells_the_virtual_service() {
    let config = |name: &str, hosts: &str| {
        format!(r#"{{"route_config": {{"name": "{name}", "virtual_hosts": [{hosts}]}}}}"#)
    };
    let service = |name: &str| metadata("virtual-service", name);
    let own = |vs: &str| {
        format!(
            r#"{{"name": "b", "domains": ["cart.shop.svc.cluster.local"], "routes": [{{{}}}]}}"#,
            service(vs)
        )
    };
    let by_cluster = format!(
        r#"{{"name": "a", "domains": ["*"], "routes": [
            {{"route": {{"cluster": "outbound|81||cart.shop.svc.cluster.local"}}, {}}},
            {{"route": {{"weighted_clusters": {{"clusters": [{{"name": "outbound|80|v1|cart.shop.svc.cluster.local"}}]}}}}, {}}}]}}"#,
        service("other-port"),
        service("weighted")
    );
    let check = |entries: &[String], expected: Option<&str>| {
        let text = dump_of(
            "RoutesConfigDump",
            "dynamic_route_configs",
            &entries.join(","),
        );
        let mut services = VirtualServices::new(&[port("cart", 80)]);
        dump::read(text.as_bytes(), &mut [&mut services]).unwrap();
        let found = services.finish().unwrap();
        let found = found.get(&port("cart", 80)).map(|(_, name)| name.as_str());
        assert_eq!(found, expected, "{entries:?}");
    };
    check(&[config("80", &own("mine"))], Some("mine"));
    check(&[config("8080", &own("mine"))], None);
    check(
        &[config("http.8080", &own("late")), config("80", &own("x"))],
        Some("x"),
    );
    // Virtual hosts count by name, not by place.
    let both = format!("{}, {by_cluster}", own("second"));
    check(&[config("http.80", &both)], Some("weighted"));
    // Its first route decides, even when no VirtualService made it.
    let plain = r#"{"name": "b", "domains": ["cart.shop.svc.cluster.local"], "routes": [{}]}"#;
    check(&[config("80", plain), config("http.8", &own("x"))], None);
}

#[test]
fn policies_are_those_of_the_port() {
    let rbac = |kind: &str, action: &str, policy: &str| {
        format!(
            r#"{{"name": "envoy.filters.{kind}.rbac", "typed_config": {{
                "@type": "type.googleapis.com/envoy.extensions.filters.{kind}.rbac.v3.RBAC",
                "rules": {{"action": "{action}", "policies": {{"{policy}": {{}}}}}}}}}}"#
        )
    };
    let chain = |condition: &str, filters: &str| {
        format!(r#"{{"filter_chain_match": {{{condition}}}, "filters": [{filters}]}}"#)
    };
    let manager = format!(
        r#"{{"name": "envoy.filters.network.http_connection_manager", "typed_config": {{
            "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
            "http_filters": [{}, {}]}}}}"#,
        rbac("http", "DENY", "no"),
        rbac("http", "ALLOW", "yes")
    );
    let chains = [
        chain("", &rbac("network", "DENY", "all")),
        chain(r#""destination_port": 8080"#, &manager),
        chain(r#""destination_port": 8080"#, &manager),
    ];
    let listener = |name: &str| {
        format!(
            r#"{{"active_state": {{"listener": {{"name": "{name}", "filter_chains": [{}]}}}}}}"#,
            chains.join(",")
        )
    };
    let read = |name: &str| {
        let text = dump_of("ListenersConfigDump", "dynamic_listeners", &listener(name));
        let mut inbound = InboundPolicies::default();
        dump::read(text.as_bytes(), &mut [&mut inbound]).unwrap();
        inbound.finish().unwrap()
    };
    let found = read("virtualInbound");
    let of_port = |port| policies_of_port(&found, port);
    let expected = [("DENY", "no".to_owned()), ("ALLOW", "yes".to_owned())];
    assert_eq!(of_port(8080), expected);
    assert_eq!(of_port(9090), [("DENY", "all".to_owned())]);
    assert_eq!(read("virtualOutbound"), []);
}
