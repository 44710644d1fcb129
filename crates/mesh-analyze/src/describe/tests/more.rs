//! What the peer does not tell.

use super::*;

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

#[test]
fn pods_of_an_ambient_mesh_need_no_proxy() {
    let mesh = mesh(
        "\
{apiVersion: v1, kind: Pod, metadata: {name: free-1, namespace: shop, labels: {app: free, version: v1}, annotations: {ambient.istio.io/redirection: enabled}}, spec: {containers: [{name: free}]}, status: {phase: Running}}
---
{apiVersion: v1, kind: Service, metadata: {name: free, namespace: shop}, spec: {selector: {app: free}}}
---
{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: a, namespace: shop}, spec: {rules: [{}]}}
",
    );
    let (free, service) = (
        object(&mesh, "Pod", "free-1"),
        object(&mesh, "Service", "free"),
    );
    assert_eq!(
        text_of(&pod(free, false, "1.30"), "shop", false),
        "Pod: free-1\n   Pod Revision: \n   Pod does not expose ports\n   \
         Pod is part of the ambient mesh, without a sidecar\n"
    );
    let found = selected(view(&mesh), service);
    assert_eq!((found.ready.len(), found.others.len()), (1, 0));
    let guards = guards(view(&mesh), free, &[service]).authorization_policies;
    assert_eq!(guards[0].enforced_by, "ztunnel");
    // The other pod has neither a proxy nor a ztunnel.
    let cart = object(&mesh, "Service", "cart");
    assert_eq!(
        text_of(&selected(view(&mesh), cart), "shop", false),
        "Pod cart-1: no container \"istio-proxy\" in pod\n\
         Service \"cart\" has no Istio pods.  (1 pods in service).\n\
         Use `istioctl kube-inject` or redeploy with Istio automatic sidecar injection.\n"
    );
}

#[test]
fn gateways_are_known_by_what_selects_them() {
    let mesh = mesh(
        "\
{apiVersion: v1, kind: Pod, metadata: {name: own-1, namespace: edge, labels: {istio: ingress}}, status: {phase: Running}}
---
{apiVersion: v1, kind: Pod, metadata: {name: own-2, namespace: edge, labels: {istio: ingress}}, status: {phase: Pending}}
---
{apiVersion: v1, kind: Pod, metadata: {name: usual-1, namespace: edge, labels: {istio: ingressgateway}}, status: {phase: Running}}
---
{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: own, namespace: edge}, spec: {selector: {istio: ingress}}}
---
{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: every, namespace: edge}}
",
    );
    let found = gateway_pods(view(&mesh)).into_iter();
    let names: Vec<&str> = found.map(|pod| pod.name.as_str()).collect();
    assert_eq!(names, ["own-1", "usual-1"]);
}
