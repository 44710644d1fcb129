use std::collections::BTreeMap;

use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::object::{Object, from_text};

use super::*;

const SHOP: &str = "\
{apiVersion: v1, kind: Pod, metadata: {name: cart-1, namespace: shop, labels: {app: cart, version: v1}}, status: {phase: Running}}
---
{apiVersion: v1, kind: Service, metadata: {name: cart, namespace: shop}, spec: {selector: {app: cart}, ports: [{name: http, port: 80, protocol: TCP}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: none, namespace: shop}, spec: {ports: [{port: 80}]}}
";

fn mesh(more: &str) -> Mesh {
    let text = format!("{SHOP}---\n{more}");
    let objects = from_text("mesh.yaml", &text).into_iter();
    objects
        .fold(MeshBuilder::default(), |builder, object| {
            builder.object(object.unwrap())
        })
        .build()
}

fn view(mesh: &Mesh) -> View<'_> {
    View {
        mesh,
        here: "shop",
        root_namespace: "istio-system",
    }
}

fn object<'a>(mesh: &'a Mesh, kind: &str, name: &str) -> &'a Object {
    let mut objects = mesh.objects().iter();
    objects
        .find(|object| object.kind == kind && object.name == name)
        .unwrap()
}

/// The text of the only Service of the pod, as a proxy has it that objects predict.
fn service(mesh: &Mesh) -> String {
    let pod = object(mesh, "Pod", "cart-1");
    let services = services_of(view(mesh), pod);
    assert_eq!(services.len(), 1);
    let proxy = predict(view(mesh), pod, &services);
    let service = Service::of(view(mesh), services[0], pod, &[&pod.labels], &proxy);
    text_of(&service, "shop", false)
}

const HEAD: &str = "Service: cart\n   Port: http 80/HTTP targets pod port 80\n";

#[test]
fn the_nearest_rule_is_predicted() {
    let rule = |name: &str, namespace: &str, host: &str, more: &str| {
        format!(
            "{{apiVersion: networking.istio.io/v1, kind: DestinationRule, \
             metadata: {{name: {name}, namespace: {namespace}}}, spec: {{host: {host}{more}}}}}\n---\n"
        )
    };
    let check = |rules: &[String], expected: &str| {
        let text = service(&mesh(&rules.concat()));
        let line = text.strip_prefix(HEAD).unwrap().lines().next();
        assert_eq!(line.unwrap_or_default(), expected, "{rules:?}");
    };
    let mesh_wide = rule("all", "istio-system", "\"*.local\"", "");
    let namespace = rule("some", "shop", "\"*.shop.svc.cluster.local\"", "");
    let exact = rule("one", "shop", "cart", "");
    check(&[], "");
    check(
        std::slice::from_ref(&mesh_wide),
        "DestinationRule: all.istio-system for \"*.local\"",
    );
    check(
        &[mesh_wide.clone(), namespace.clone()],
        "DestinationRule: some for \"*.shop.svc.cluster.local\"",
    );
    check(
        &[mesh_wide, namespace, exact],
        "DestinationRule: one for \"cart\"",
    );
    let elsewhere = "cart.shop.svc.cluster.local";
    check(&[rule("x", "other", elsewhere, "")], "");
    check(
        &[rule("x", "istio-system", elsewhere, ", exportTo: [other]")],
        "",
    );
}

#[test]
fn routes_that_lead_to_a_service_are_told() {
    let routes = |spec: &str| {
        let text = format!(
            "{{apiVersion: networking.istio.io/v1, kind: VirtualService, \
             metadata: {{name: cart, namespace: shop}}, spec: {{hosts: [cart], {spec}}}}}"
        );
        let text = service(&mesh(&text));
        let lines = text.strip_prefix(HEAD).unwrap().lines();
        lines.skip(1).map(str::trim).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(
        routes("http: [{fault: {abort: {httpStatus: 500}}, route: [{destination: {host: cart}}]}]"),
        "Fault injection abort:{http_status:500}"
    );
    // Routes of TLS connections lead to pods as those of TCP do.
    assert_eq!(
        routes("tls: [{match: [{sniHosts: [a.com]}], route: [{destination: {host: cart}}]}]"),
        "sni_hosts:\"a.com\""
    );
    assert_eq!(
        routes("tcp: [{match: [{port: 1}], route: [{destination: {host: other}}]}]"),
        "WARNING: No destinations match pod subsets (checked 1 TCP routes)"
    );
    assert_eq!(
        routes("http: [{route: [{destination: {host: cart, subset: v1}}]}]"),
        "WARNING: No destinations match pod subsets (checked 1 HTTP routes); \
         Warning: Route to subset v1 but NO DESTINATION RULE defining subsets!"
    );
    // Routes of gateways alone are none of a sidecar's.
    assert_eq!(
        routes("gateways: [front], http: [{route: [{destination: {host: cart}}]}]"),
        ""
    );
}

#[test]
fn an_object_that_cannot_be_read_is_not_said_to_be_gone() {
    let port = Port {
        service: Name::new("shop", "cart"),
        port: 80,
    };
    let proxy = Proxy {
        rules: BTreeMap::from([(port, Name::new("shop", "cart"))]),
        ..Proxy::default()
    };
    let check = |mesh: &Mesh, expected: &str| {
        let (pod, cart) = (
            object(mesh, "Pod", "cart-1"),
            object(mesh, "Service", "cart"),
        );
        let service = Service::of(view(mesh), cart, pod, &[&pod.labels], &proxy);
        let text = text_of(&service, "shop", false);
        assert_eq!(text.strip_prefix(HEAD), Some(expected));
    };
    check(
        &mesh(""),
        "WARNING: Proxy is stale; it references to non-existent destination rule cart.shop\n",
    );
    let objects = mesh("");
    let unread = objects
        .objects()
        .iter()
        .cloned()
        .fold(MeshBuilder::default(), MeshBuilder::object)
        .gap("destinationrules.networking.istio.io", "forbidden")
        .build();
    check(
        &unread,
        "WARNING: destination rule cart.shop cannot be read\n",
    );
}

#[test]
fn policies_of_workload_namespace_and_mesh_add_up() {
    let policy = |name: &str, namespace: &str, spec: &str| {
        format!(
            "{{apiVersion: security.istio.io/v1, kind: PeerAuthentication, \
             metadata: {{name: {name}, namespace: {namespace}}}, spec: {{{spec}}}}}\n---\n"
        )
    };
    let check = |policies: &[String], expected: &str| {
        let mesh = mesh(&policies.concat());
        let found = mutual_tls(view(&mesh), object(&mesh, "Pod", "cart-1"));
        let by = found.decided_by.map_or(String::new(), |name| name.name);
        assert_eq!(format!("{} {by}", found.mode), expected, "{policies:?}");
    };
    let all = policy("all", "istio-system", "mtls: {mode: STRICT}");
    let some = policy("some", "shop", "mtls: {mode: DISABLE}");
    let own = "selector: {matchLabels: {app: cart}}, mtls: {mode: UNSET}";
    check(&[], "PERMISSIVE ");
    check(std::slice::from_ref(&all), "STRICT all");
    check(&[all.clone(), some.clone()], "DISABLE some");
    check(
        &[all.clone(), some, policy("own", "shop", own)],
        "DISABLE some",
    );
    check(&[all, policy("own", "istio-system", own)], "STRICT all");
}

#[test]
fn gateways_expose_services() {
    let gateway = "\
{apiVersion: v1, kind: Pod, metadata: {name: gw-1, namespace: edge, labels: {istio: ingressgateway}}, status: {phase: Running}}
---
{apiVersion: v1, kind: Service, metadata: {name: gw, namespace: edge}, spec: {selector: {istio: ingressgateway}, ports: [{name: http, port: 8080, protocol: TCP}]}, status: {loadBalancer: {ingress: [{hostname: lb.example.com}]}}}
---
{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: front, namespace: edge}, spec: {selector: {istio: ingressgateway}}}
---
{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: every, namespace: edge}}
---
{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: cart, namespace: shop}, spec: {hosts: [a.com], gateways: [edge/front, edge/every, edge/gone], http: [{route: [{destination: {host: cart}}]}]}}
";
    let mesh = mesh(gateway);
    let pod = object(&mesh, "Pod", "cart-1");
    let services = [object(&mesh, "Service", "cart")];
    let gateway = gateway_pods(view(&mesh))[0];
    let proxy = predict_gateway(view(&mesh), gateway, &services);
    let proxies = BTreeMap::from([(Name::new("edge", "gw-1"), proxy)]);
    let found = ingress(view(&mesh), &services, &[&pod.labels], &proxies);
    assert_eq!(
        text_of(&found, "shop", false),
        "--------------------\n\
         Exposed on Ingress Gateway http://lb.example.com:8080\n\
         VirtualService: cart\n   1 HTTP route(s)\n\
         Ingress Gateway edge/every be applied all workloads\n\
         WARNING: gateway edge/gone is referred to and does not exist\n"
    );
    let empty = MeshBuilder::default().build();
    let none = ingress(view(&empty), &services, &[], &BTreeMap::new());
    assert_eq!(
        text_of(&none, "shop", false),
        "Skipping Gateway information (no ingress gateway pods)\n"
    );
}

/// The pod and its Service of a mesh with more objects.
fn shop(mesh: &Mesh) -> (&Object, [&Object; 1]) {
    let pod = object(mesh, "Pod", "cart-1");
    (pod, [object(mesh, "Service", "cart")])
}

#[test]
fn routes_of_the_gateway_api_are_told() {
    let mesh = mesh(
        "\
{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: front, namespace: edge}, spec: {listeners: [{name: web, port: 80, protocol: HTTP}, {name: tls, port: 8443, protocol: HTTPS, hostname: '*.example.com'}]}, status: {addresses: [{value: 10.0.0.1}]}}
---
{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: cart, namespace: shop}, spec: {parentRefs: [{name: front, namespace: edge}, {name: gone}], hostnames: [cart.example.com, other.com], rules: [{matches: [{path: {value: /cart}, method: GET}], backendRefs: [{name: cart, port: 80}]}, {backendRefs: [{name: other, port: 80}]}]}}
---
{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: {name: other, namespace: shop}, spec: {rules: [{backendRefs: [{name: cart, namespace: else, port: 80}]}]}}
",
    );
    let routes = api_routes(view(&mesh), &shop(&mesh).1);
    let texts: Vec<String> = routes
        .iter()
        .map(|route| text_of(route, "shop", false))
        .collect();
    let expected = "\
--------------------
Exposed on Gateway front.edge http://cart.example.com (10.0.0.1)
Exposed on Gateway front.edge http://other.com (10.0.0.1)
Exposed on Gateway front.edge https://cart.example.com:8443 (10.0.0.1)
WARNING: Gateway gone of the route does not exist
HTTPRoute: cart
   Match: GET /cart/*
";
    assert_eq!(texts, [expected]);
}

#[test]
fn the_nearest_waypoint_counts() {
    let namespace = "{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {istio.io/use-waypoint: all}}}\n---\n\
                     {apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: all, namespace: shop, labels: {istio.io/waypoint-for: all}}}\n";
    let found = |label: &str| {
        let text = format!(
            "{namespace}---\n{{apiVersion: v1, kind: Service, metadata: {{name: own, namespace: shop, labels: {label}}}}}"
        );
        let mesh = mesh(&text);
        let services = [object(&mesh, "Service", "own")];
        let found = waypoints(view(&mesh), shop(&mesh).0, &services);
        found
            .iter()
            .map(|one| text_of(one, "shop", false))
            .collect::<String>()
    };
    assert_eq!(
        found("{}"),
        "Waypoint: all for all traffic, as the namespace asks\n"
    );
    assert_eq!(
        found("{istio.io/use-waypoint: w, istio.io/use-waypoint-namespace: infra}"),
        "WARNING: the service own asks for waypoint w.infra, which does not exist\n"
    );
}

#[test]
fn policies_that_guard_a_pod_are_told_in_their_order() {
    let policy = |name: &str, namespace: &str, more: &str| {
        format!(
            "{{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, \
             metadata: {{name: {name}, namespace: {namespace}}}, spec: {{{more}}}}}\n---\n"
        )
    };
    let mesh = mesh(
        &[
            policy("a", "shop", "rules: [{}, {}]"),
            policy("b", "istio-system", "action: DENY, rules: [{}]"),
            policy("c", "shop", "selector: {matchLabels: {app: other}}"),
            policy(
                "d",
                "shop",
                "targetRefs: [{kind: Service, group: '', name: cart}]",
            ),
            policy("e", "else", "action: DENY"),
        ]
        .concat(),
    );
    let (pod, services) = shop(&mesh);
    let expected = "\
AuthorizationPolicies:
   b.istio-system: DENY, 1 rule, for the mesh, enforced by nobody
   a: ALLOW, 2 rules, for the namespace, enforced by nobody
   d: ALLOW, 0 rules, for the target, enforced by waypoint
";
    let found = guards(view(&mesh), pod, &services);
    assert_eq!(text_of(&found, "shop", false), expected);
}

#[test]
fn likely_mistakes_are_warned_of() {
    let mesh = mesh(
        "\
{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: cart, namespace: shop}, spec: {host: cart, trafficPolicy: {tls: {mode: DISABLE}}}}
---
{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: all, namespace: shop}, spec: {mtls: {mode: STRICT}}}
---
{apiVersion: v1, kind: Service, metadata: {name: odd, namespace: shop}, spec: {selector: {app: cart, version: v2}, ports: [{port: 80, protocol: TCP}, {name: data, port: 81, protocol: TCP, targetPort: web}]}}
",
    );
    let (pod, services) = shop(&mesh);
    let warnings_of = |services: &[&Object], proxy: &Proxy| {
        let described: Vec<Service> = services
            .iter()
            .map(|service| Service::of(view(&mesh), service, pod, &[&pod.labels], proxy))
            .collect();
        let judged = Judged {
            pod,
            services: &described,
            mutual_tls: &mutual_tls(view(&mesh), pod),
            proxy,
            predicted: &predict(view(&mesh), pod, services),
            waypoints: &[],
        };
        warnings(view(&mesh), judged)
    };
    let predicted = predict(view(&mesh), pod, &services);
    assert_eq!(
        warnings_of(&services, &predicted),
        [
            "DestinationRule shop/cart lets clients send plaintext to port 80 of Service cart, \
          and the pod takes mutual TLS only"
        ]
    );
    assert_eq!(
        warnings_of(&services, &Proxy::default()),
        [
            "the proxy has DestinationRule none for port 80 of Service cart, \
          but the objects let expect shop/cart: it may be out of date"
        ]
    );
    assert_eq!(
        warnings_of(&[], &predicted),
        ["Service odd selects pods like this one, but with the label version=v2"]
    );
    let odd = [object(&mesh, "Service", "odd")];
    assert_eq!(
        warnings_of(&odd, &predicted),
        [
            "port 80 of Service odd has no name, so proxies guess its protocol; name it PROTOCOL-… or set appProtocol",
            "the name \"data\" of port 81 of Service odd says nothing about its protocol; \
             name it PROTOCOL-data or set appProtocol",
            "port 81 of Service odd leads to a port that the pod does not name",
        ]
    );
}

#[test]
fn a_sidecar_limits_what_is_predicted() {
    let rule = "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: cart, namespace: shop}, spec: {host: cart}}\n---\n";
    let sidecar = |host: &str| {
        let mesh = mesh(&format!(
            "{rule}{{apiVersion: networking.istio.io/v1, kind: Sidecar, metadata: {{name: default, namespace: shop}}, \
             spec: {{egress: [{{hosts: ['{host}']}}]}}}}"
        ));
        let (pod, services) = shop(&mesh);
        predict(view(&mesh), pod, &services).rules.len()
    };
    assert_eq!(sidecar("./*"), 1);
    assert_eq!(sidecar("*/cart.shop.svc.cluster.local"), 1);
    assert_eq!(sidecar("istio-system/*"), 0);
    assert_eq!(sidecar("./other.shop.svc.cluster.local"), 0);
}

#[test]
fn a_gateway_with_old_objects_is_told_of_each_once() {
    let gateway = "\
{apiVersion: v1, kind: Pod, metadata: {name: gw-1, namespace: edge, labels: {istio: ingressgateway}}, status: {phase: Running}}
---
{apiVersion: v1, kind: Service, metadata: {name: two, namespace: shop}, spec: {ports: [{port: 80}, {port: 81}]}}
";
    let mesh = mesh(gateway);
    let (pod, _) = shop(&mesh);
    let service = object(&mesh, "Service", "two");
    let gone = |port| (port, Name::new("shop", "gone"));
    let proxy = Proxy {
        rules: ports(&[service]).into_iter().map(gone).collect(),
        virtual_services: ports(&[service]).into_iter().map(gone).collect(),
        ..Proxy::default()
    };
    let proxies = BTreeMap::from([(Name::new("edge", "gw-1"), proxy)]);
    let found = ingress(view(&mesh), &[service], &[&pod.labels], &proxies);
    assert_eq!(
        text_of(&found, "shop", false),
        "Skipping Gateway information (no ingress gateway service)\n\
         WARNING: Proxy is stale; it references to non-existent destination rule gone.shop\n\
         WARNING: Proxy is stale; it references to non-existent virtual service gone.shop\n"
    );
}
