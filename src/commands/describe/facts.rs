//! What the dump of a proxy tells of some Services, as the description reads it.

use envoy_dump::describe::{
    DestinationRules, Guarded, InboundPolicies, Reference, ServicePort, VirtualServices,
    policies_of_port,
};
use envoy_dump::dump;
use mesh_analyze::describe::{self, Name, Port, Proxy};
use mesh_model::object::Object;

/// What a dump tells, and what it lacks.
pub(super) struct Facts {
    pub(super) proxy: Proxy,
    /// Parts that the dump does not have.
    pub(super) missing: Vec<&'static str>,
}

/// Reads the dump of a proxy; the policies are those of the ports of the pod that Services lead to.
///
/// # Errors
/// When it is no dump.
pub(super) fn read(bytes: &[u8], pod: &Object, services: &[&Object]) -> envoy_dump::Result<Facts> {
    let ports = describe::ports(services);
    let wanted: Vec<ServicePort> = ports.iter().map(service_port).collect();
    let mut rules = DestinationRules::new(&wanted);
    let mut routes = VirtualServices::new(&wanted);
    let mut inbound = InboundPolicies::default();
    dump::read(bytes, &mut [&mut rules, &mut routes, &mut inbound])?;
    let mut missing = Vec::new();
    let mut part = |name: &'static str, found: Option<_>| {
        if found.is_none() {
            missing.push(name);
        }
        let found: Vec<(ServicePort, Reference)> = found
            .into_iter()
            .flat_map(IntoIterator::into_iter)
            .collect();
        found.into_iter().map(named).collect()
    };
    let rules = part("clusters", rules.finish());
    let virtual_services = part("routes", routes.finish());
    let chains = inbound.finish().unwrap_or_else(|| {
        missing.push("listeners");
        Vec::new()
    });
    let policies = ports.into_iter().map(|port| {
        let service = services
            .iter()
            .find(|service| service.name == port.service.name);
        let target = service.and_then(|service| describe::target_port(pod, service, port.port));
        let policies = names(&chains, target.unwrap_or(0));
        (port, policies)
    });
    Ok(Facts {
        proxy: Proxy {
            rules,
            virtual_services,
            policies: policies.collect(),
            predicted: false,
        },
        missing,
    })
}

fn service_port(port: &Port) -> ServicePort {
    ServicePort {
        namespace: port.service.namespace.clone(),
        name: port.service.name.clone(),
        port: port.port,
    }
}

fn named((port, (namespace, name)): (ServicePort, Reference)) -> (Port, Name) {
    let port = Port {
        service: Name::new(&port.namespace, &port.name),
        port: port.port,
    };
    (port, Name::new(&namespace, &name))
}

fn names(chains: &[Guarded], port: u32) -> Vec<String> {
    let policies = policies_of_port(chains, port).into_iter();
    policies.map(|(_, name)| name).collect()
}
