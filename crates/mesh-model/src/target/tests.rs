//! Targets as typed, resolved over a small shop.

use super::*;
use crate::mesh::tests::mesh;

const SHOP: &str = "\
{apiVersion: apps/v1, kind: Deployment, metadata: {name: cart, namespace: shop}, spec: {selector: {matchLabels: {app: cart}}}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: empty, namespace: shop}, spec: {selector: {matchLabels: {app: none}}}}
---
{apiVersion: v1, kind: Service, metadata: {name: cart, namespace: shop}, spec: {selector: {app: cart}}}
---
{apiVersion: v1, kind: Service, metadata: {name: external, namespace: shop}, spec: {type: ExternalName}}
---
{apiVersion: v1, kind: ServiceAccount, metadata: {name: cart, namespace: shop}}
---
{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: edge, namespace: shop}, spec: {}}
---
{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: manual, namespace: shop}, spec: {addresses: [{type: Hostname, value: a.b}]}}
---
apiVersion: v1
kind: Pod
metadata: {name: cart-1, namespace: shop, labels: {app: cart}}
spec: {nodeName: n, containers: [{name: app}, {name: istio-proxy}]}
status: {phase: Pending}
---
apiVersion: v1
kind: Pod
metadata: {name: cart-2, namespace: shop, labels: {app: cart}}
spec: {nodeName: n, containers: [{name: app}], initContainers: [{name: istio-proxy, restartPolicy: Always}]}
status: {phase: Running, conditions: [{type: Ready, status: 'True', lastTransitionTime: '2026-01-02T00:00:00Z'}]}
---
apiVersion: v1
kind: Pod
metadata: {name: cart-3, namespace: shop, labels: {app: cart}}
spec: {nodeName: n, containers: [{name: app}]}
status: {phase: Running, conditions: [{type: Ready, status: 'True', lastTransitionTime: '2026-01-01T00:00:00Z'}]}
---
apiVersion: v1
kind: Pod
metadata: {name: edge-1, namespace: shop, labels: {gateway.networking.k8s.io/gateway-name: edge}}
spec: {containers: [{name: istio-proxy}]}
---
{apiVersion: v1, kind: Pod, metadata: {name: multi.dot.name, namespace: default}, spec: {containers: [{name: istio-proxy}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: plain, namespace: other}, spec: {containers: [{name: app}]}}
";

/// The names of the pods, or the error.
fn pods(text: &str, namespace: &str) -> String {
    describe(Target::parse(text, namespace).and_then(|target| {
        let mesh = mesh(SHOP);
        target
            .pods(&mesh)
            .map(|pods| pods.into_iter().cloned().collect())
    }))
}

fn describe(found: Result<Vec<Object>, Error>) -> String {
    match found {
        Ok(pods) => pods
            .iter()
            .map(|pod| pod.name.as_str())
            .collect::<Vec<_>>()
            .join(" "),
        Err(error) => error.to_string(),
    }
}

#[test]
fn typed_targets() {
    assert_eq!(pods("cart-1", "shop"), "cart-1");
    assert_eq!(pods("cart-1.shop", "default"), "cart-1");
    assert_eq!(pods("pod/cart-1.shop", "default"), "cart-1");
    assert_eq!(pods("deploy/cart", "shop"), "cart-3 cart-2 cart-1");
    assert_eq!(
        pods("deployments.apps/cart.shop", "default"),
        "cart-3 cart-2 cart-1"
    );
    assert_eq!(pods("svc/cart", "shop"), "cart-3 cart-2 cart-1");
    assert_eq!(
        pods("gateway.gateway.networking.k8s.io/edge.shop", "default"),
        "edge-1"
    );
    assert_eq!(pods("multi.dot.name.default", "shop"), "multi.dot.name");
    assert_eq!(pods("multi.dot.name", "default"), "multi.dot.name");
}

#[test]
fn targets_without_pods() {
    assert_eq!(
        pods("cart-9", "shop"),
        "no pod `cart-9` in namespace `shop`; did you mean `cart-1`?"
    );
    assert_eq!(
        pods("cart-1", "other"),
        "no pod `cart-1` in namespace `other`; did you mean `cart-1.shop`?"
    );
    assert_eq!(
        pods("empty", "shop"),
        "no pod `empty` in namespace `shop`; did you mean `deploy/empty`?"
    );
    assert_eq!(
        pods("nothing", "shop"),
        "no pod `nothing` in namespace `shop`"
    );
    assert_eq!(
        pods("deploy/crat", "shop"),
        "no deployment `crat` in namespace `shop`; did you mean `deploy/cart`?"
    );
    assert_eq!(
        pods("deploy/empty", "shop"),
        "no pods in namespace `shop` match app=none"
    );
    assert_eq!(pods("widget/x", "shop"), "no kind is called `widget`");
    assert_eq!(
        pods("deplyments/x", "shop"),
        "no kind is called `deplyments`; did you mean `deployments`?"
    );
    assert_eq!(
        pods("svc/external", "shop"),
        "`service/external` selects no pods: it has no selector"
    );
    assert_eq!(
        pods("gateway/manual", "shop"),
        "`gateway/manual` selects no pods: it has addresses of its own, so Istio does not deploy it"
    );
    assert_eq!(
        pods("sa/cart", "shop"),
        "`serviceaccount/cart` has no pods: name a pod, workload, Service or Gateway"
    );
    for text in ["", "deploy/", "x.", ".shop"] {
        assert_eq!(
            Target::parse(text, "shop"),
            Err(Error::NoName(text.to_owned()))
        );
    }
}

#[test]
fn labels() {
    let mesh = mesh(SHOP);
    let pods = |text: &str| {
        let target = Target::labelled(Selector::parse(text).unwrap(), "shop");
        describe(
            target
                .pods(&mesh)
                .map(|pods| pods.into_iter().cloned().collect()),
        )
    };
    assert_eq!(pods("app in (cart)"), "cart-3 cart-2 cart-1");
    assert_eq!(
        pods("app=none"),
        "no pods in namespace `shop` match app=none"
    );
}

#[test]
fn proxies() {
    let mesh = mesh(SHOP);
    let proxies = |text: &str| {
        let target = Target::parse(text, "shop").unwrap();
        describe(
            target
                .proxies(&mesh)
                .map(|pods| pods.into_iter().cloned().collect()),
        )
    };
    assert_eq!(proxies("deploy/cart"), "cart-2 cart-1");
    assert_eq!(
        proxies("plain.other"),
        "pod `plain` in namespace `other` has no proxy: it has no container istio-proxy"
    );
}

#[test]
fn what_must_be_loaded() {
    let needs = Target::parse("deploy/cart.shop", "default")
        .unwrap()
        .needs();
    let kinds: Vec<_> = needs
        .kinds()
        .map(|(kind, within)| (kind.plural, within.contains("shop")))
        .collect();
    assert_eq!(kinds, [("deployments", true), ("pods", true)]);
}
