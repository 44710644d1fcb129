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

mod more;
