//! A description that is being put together, part by part.

use std::collections::BTreeMap;

use mesh_analyze::describe::{self, Judged, Name, Print, Proxy, RULER, Service, View, text_of};
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::target;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::facts;
use super::gather::{DUMP, Gathered};
use crate::error::{Error, Result};

/// The part with the effective PeerAuthentication.
pub(super) const PEER_AUTHENTICATION: &str = "peerAuthentication";

/// A description that is being put together.
pub(super) struct Draft<'a> {
    pub(super) gathered: &'a Gathered,
    pub(super) view: View<'a>,
    /// The pod whose proxy is looked at.
    pub(super) pod: &'a Object,
    services: &'a [&'a Object],
    /// Labels of all pods that count.
    labels: &'a [&'a Labels],
    pub(super) is_wide: bool,
    /// What the pod's proxy has, when that is known or predicted.
    proxy: Option<Proxy>,
    described: Vec<Service>,
    pub(super) text: String,
    pub(super) document: Map<String, Value>,
    pub(super) warnings: Vec<String>,
}

impl<'a> Draft<'a> {
    /// A description without parts.
    pub(super) fn new(
        gathered: &'a Gathered,
        view: View<'a>,
        pod: &'a Object,
        services: &'a [&'a Object],
        labels: &'a [&'a Labels],
    ) -> Self {
        Self {
            gathered,
            view,
            pod,
            services,
            labels,
            is_wide: false,
            proxy: None,
            described: Vec::new(),
            text: String::new(),
            document: Map::new(),
            warnings: Vec::new(),
        }
    }

    /// Adds a part.
    pub(super) fn add(&mut self, key: &str, part: &(impl Print + Serialize)) -> Result<()> {
        self.text += &text_of(part, self.view.here, self.is_wide);
        self.document.insert(key.to_owned(), value_of(part)?);
        Ok(())
    }

    /// The Services, with what the pod's proxy has for them, or is supposed to have when it did not answer.
    pub(super) fn services(&mut self, ignore_unmeshed: bool) -> Result<()> {
        let Object {
            name, namespace, ..
        } = self.pod;
        let proxy = match self.gathered.mesh.proxy_answer(namespace, name, DUMP) {
            Some(dump) => {
                let facts = facts::read(dump, self.pod, self.services).map_err(|error| {
                    let text = format!("can't parse sidecar config_dump for {name}");
                    Error::failed(text).because(error)
                })?;
                let missing = facts.missing.iter();
                self.warnings
                    .extend(missing.map(|part| format!("the dump of {name} has no {part}")));
                facts.proxy
            }
            None if ignore_unmeshed => return Ok(()),
            None => {
                if target::has_proxy(&self.pod.body) {
                    let text = format!("what the proxy of {name} has is predicted from objects");
                    self.warnings.push(text);
                }
                describe::predict(self.view, self.pod, self.services)
            }
        };
        let services = self.services.iter();
        self.described = services
            .map(|service| Service::of(self.view, service, self.pod, self.labels, &proxy))
            .collect();
        let services = self.described.iter();
        let texts: Vec<String> = services
            .map(|service| text_of(service, self.view.here, self.is_wide))
            .collect();
        self.text += &texts.join(RULER);
        self.document
            .insert("predicted".to_owned(), proxy.predicted.into());
        self.document
            .insert("services".to_owned(), value_of(&self.described)?);
        self.proxy = Some(proxy);
        Ok(())
    }

    /// The ways in, as the gateways have them, or are supposed to have them when they did not answer.
    pub(super) fn ingress(&mut self) -> Result<()> {
        let mut proxies = BTreeMap::new();
        for gateway in describe::gateway_pods(self.view) {
            let proxy = self.gateway(gateway)?;
            proxies.insert(Name::new(&gateway.namespace, &gateway.name), proxy);
        }
        let ingress = describe::ingress(self.view, self.services, self.labels, &proxies);
        self.add("ingress", &ingress)
    }

    /// What the peer does not look at: the Gateway API and waypoints, and in the wide form policies and warnings.
    pub(super) fn more(&mut self) -> Result<()> {
        let (view, pod, services) = (self.view, self.pod, self.services);
        let routes = describe::api_routes(view, services);
        for route in &routes {
            self.text += &text_of(route, view.here, self.is_wide);
        }
        let waypoints = describe::waypoints(view, pod, services);
        if !waypoints.is_empty() {
            self.text += RULER;
        }
        for waypoint in &waypoints {
            self.text += &text_of(waypoint, view.here, self.is_wide);
        }
        let mutual_tls = describe::mutual_tls(view, pod);
        let guards = describe::guards(view, pod, services);
        let sidecar = describe::sidecar(view, pod);
        let warnings = self.proxy.as_ref().map_or_else(Vec::new, |proxy| {
            let judged = Judged {
                pod,
                services: &self.described,
                mutual_tls: &mutual_tls,
                proxy,
                predicted: &describe::predict(view, pod, services),
                waypoints: &waypoints,
            };
            describe::warnings(view, judged)
        });
        if self.is_wide {
            self.text += RULER;
            if !self.document.contains_key(PEER_AUTHENTICATION) {
                self.text += &text_of(&mutual_tls, view.here, true);
            }
            self.text += &text_of(&guards, view.here, true);
            if let Some(sidecar) = &sidecar {
                self.text += &format!("Sidecar: {}.{}\n", sidecar.name, sidecar.namespace);
            }
            for warning in &warnings {
                self.text += &format!("WARNING: {warning}\n");
            }
        }
        let Value::Object(more) = json!({
            PEER_AUTHENTICATION: mutual_tls,
            "authorizationPolicies": guards.authorization_policies,
            "requestAuthentications": guards.request_authentications,
            "routes": routes,
            "sidecar": sidecar,
            "waypoints": waypoints,
            "warnings": warnings,
        }) else {
            return Ok(());
        };
        self.document.extend(more);
        Ok(())
    }

    fn gateway(&self, gateway: &Object) -> Result<Proxy> {
        let Object {
            name, namespace, ..
        } = gateway;
        let Some(dump) = self.gathered.mesh.proxy_answer(namespace, name, DUMP) else {
            return Ok(describe::predict_gateway(self.view, gateway, self.services));
        };
        let facts = facts::read(dump, gateway, self.services).map_err(|error| {
            let text = format!("can't parse ingress gateway sidecar config_dump of {name}");
            Error::failed(text).because(error)
        })?;
        Ok(facts.proxy)
    }
}

fn value_of(part: &impl Serialize) -> Result<Value> {
    serde_json::to_value(part).map_err(|error| Error::failed("print the result").because(error))
}
