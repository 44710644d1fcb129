//! The checks as rules. Those that say what a rule of istioctl, or of ours, says too run only when they are asked for.

use std::collections::BTreeMap;

use mesh_model::finding::Level;
use mesh_model::object::Object;
use mesh_model::value::Value;

use super::mtls::Mtls;
use super::selector::Selecting;
use super::{
    Check, Judgement, Known, Severity, Subject, ambient, authorization, destination_rule, gateway,
    has_all, has_members, items, kubernetes_gateway, labels, merge, name, namespace,
    peer_authentication, routes, selector, service, service_entry, sidecar, texts, virtual_service,
    workload, workload_group,
};
use crate::code::*;
use crate::input::Input;
use crate::report::Report;
use crate::rules::{Profile, Rule};
use crate::scope::Scope;

macro_rules! rule {
    ($static:ident $name:literal $profile:ident $summary:literal [$($code:ident)*] [$($input:ident)*] $run:expr) => {
        pub(crate) static $static: Rule = Rule {
            name: $name,
            summary: $summary,
            codes: &[$(&$code),*],
            inputs: &[$(Input::$input),*],
            profile: Profile::$profile,
            run: |scope: &Scope, report: &mut Report| {
                let run: fn(&Seen) -> Vec<Judgement> = $run;
                Seen { scope, known: scope.known() }.tell(&[$(&$code),*], run, report);
            },
        };
    };
}

rule!(AUTHORIZATION "kiali.AuthorizationPolicy" Extra
    "policies name namespaces, methods, hosts and identities that exist"
    [KIA0101 KIA0102 KIA0104 KIA0105 KIA0106 KIA0107 KIA0108 KIA0109 KIA0110]
    [AuthorizationPolicy DaemonSet Deployment DestinationRule MeshConfig Namespace PeerAuthentication Pod Service ServiceAccount ServiceEntry StatefulSet VirtualService WorkloadGroup] authorization_policies);
rule!(COVERAGE "kiali.Coverage" OnRequest
    "an AuthorizationPolicy applies to every workload"
    [KIA1301] [AuthorizationPolicy DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] coverage);
rule!(DATA_PLANE "kiali.DataPlane" Extra
    "labels do not ask for a sidecar and for ambient mode"
    [KIA1311 KIA1312 KIA1313 KIA1314 KIA1315 KIA1316 KIA1317] [AuthorizationPolicy DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] data_plane);
rule!(DESTINATION_RULE "kiali.DestinationRule" Extra
    "clients and servers agree about mTLS, and DestinationRules with each other"
    [KIA0005 KIA0201 KIA0204 KIA0205 KIA0206 KIA0207 KIA0208 KIA0209 KIA0210 KIA0211 KIA0212]
    [DaemonSet Deployment DestinationRule MeshConfig Namespace PeerAuthentication Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] destination_rules);
rule!(DESTINATION_RULE_HOST "kiali.DestinationRuleHost" OnRequest
    "hosts and subsets of DestinationRules exist"
    [KIA0202 KIA0203] [DaemonSet Deployment DestinationRule MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet VirtualService WorkloadGroup] destination_rule_hosts);
rule!(GATEWAY "kiali.Gateway" OnRequest
    "Gateways select workloads and do not share hosts"
    [KIA0301 KIA0302] [DaemonSet Deployment Gateway MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] gateways);
rule!(GATEWAY_API "kiali.GatewayAPI" Extra
    "listeners and addresses belong to one Gateway, grants to namespaces that exist"
    [KIA1501 KIA1502 KIA1503 KIA1601] [DaemonSet Deployment KubernetesGateway MeshConfig Namespace Pod ReferenceGrant Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] gateway_api);
rule!(GATEWAY_API_REFERENCES "kiali.GatewayAPIReferences" OnRequest
    "Gateways and routes name what exists, and Gateways work"
    [GWAPI KIA1401 KIA1402 KIA1504] [DaemonSet Deployment GatewayClass GrpcRoute HttpRoute KubernetesGateway MeshConfig Namespace Pod ReferenceGrant Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] gateway_api_references);
rule!(PEER_AUTHENTICATION "kiali.PeerAuthentication" Extra
    "PeerAuthentications agree with each other and with clients"
    [KIA0002 KIA0003 KIA0004 KIA0401 KIA0501 KIA0505 KIA0506] [DaemonSet Deployment DestinationRule MeshConfig Namespace PeerAuthentication Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] peer_authentications);
rule!(REQUEST_POLICIES "kiali.RequestPolicies" Extra
    "policies of ambient namespaces have a waypoint, and selectors find workloads"
    [KIA0004 KIA1110 KIA1111 KIA1112 KIA1115 KIA1116 KIA1117] [DaemonSet Deployment MeshConfig Namespace Pod RequestAuthentication Service ServiceAccount ServiceEntry StatefulSet Telemetry WasmPlugin WorkloadGroup] request_policies);
rule!(SERVICE "kiali.Service" Extra
    "ports of Services lead to ports of containers and name known protocols"
    [KIA0602 KIA0701] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] services);
rule!(SERVICE_PORT_NAMES "kiali.ServicePortNames" OnRequest
    "names of Service ports say their protocol"
    [KIA0601] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] services);
rule!(SERVICE_ENTRY "kiali.ServiceEntry" Extra
    "a port of a host is defined once, and exported to namespaces that exist"
    [KIA0005 KIA1211] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] service_entries);
rule!(SERVICE_ENTRY_PROTOCOLS "kiali.ServiceEntryProtocols" OnRequest
    "a port of a host has one protocol"
    [KIA1212] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] service_entries);
rule!(SIDECAR "kiali.Sidecar" Extra
    "Sidecars let through hosts that exist, and say what they mean"
    [KIA1004 KIA1006 KIA1007] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry Sidecar StatefulSet WorkloadGroup] sidecars);
rule!(VIRTUAL_SERVICE "kiali.VirtualService" Extra
    "routes weigh different destinations, and one VirtualService decides over a host at a gateway"
    [KIA0005 KIA1104 KIA1105 KIA1106 KIA1109 KIA1113 KIA1114] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet VirtualService WorkloadGroup] virtual_services);
rule!(VIRTUAL_SERVICE_REFERENCES "kiali.VirtualServiceReferences" OnRequest
    "VirtualServices name hosts, subsets and Gateways that exist"
    [KIA1101 KIA1102 KIA1107 KIA1108] [DaemonSet Deployment DestinationRule Gateway MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet VirtualService WorkloadGroup] virtual_service_references);
rule!(WORKLOAD_GROUP "kiali.WorkloadGroup" Extra
    "WorkloadGroups use service accounts that workloads have, and differ"
    [KIA1701 KIA1702] [DaemonSet Deployment MeshConfig Namespace Pod Service ServiceAccount ServiceEntry StatefulSet WorkloadGroup] workload_groups);

/// What a rule sees.
struct Seen<'s, 'a> {
    scope: &'s Scope<'a>,
    known: &'a Known<'a>,
}

impl<'a> Seen<'_, 'a> {
    fn all(&self, input: Input) -> Vec<&'a Value> {
        self.scope
            .objects(input)
            .iter()
            .map(|object| &object.body)
            .collect()
    }

    /// What a check says of each object of a kind.
    fn each(&self, input: Input, check: impl Fn(&'a Value) -> Vec<Check>) -> Vec<Judgement> {
        let objects = self.all(input).into_iter();
        let judge = |object| {
            let checks = check(object);
            let subject = || Subject::of(input.name(), object);
            (!checks.is_empty()).then(|| Judgement::new(subject(), checks))
        };
        objects.filter_map(judge).collect()
    }

    /// What decides over mTLS in a namespace.
    fn mtls(&self) -> Mtls<'a> {
        let world = &self.known.world;
        let policies = self.all(Input::PeerAuthentication);
        let (mesh_policies, policies): (Vec<_>, Vec<_>) = policies
            .into_iter()
            .partition(|policy| namespace(policy) == world.root);
        let rules = self.all(Input::DestinationRule);
        Mtls::new(&world.domain, &rules, &policies, world.services.all())
            .in_mesh(mesh_policies, world.auto_mtls)
    }

    /// Reports what a function finds under some codes.
    fn tell(&self, codes: &[&'static Code], run: fn(&Self) -> Vec<Judgement>, report: &mut Report) {
        let judgements = run(self).into_iter();
        for judgement in merge(judgements.filter(|judgement| !judgement.checks.is_empty())) {
            let Some(object) = self.object(&judgement.subject) else {
                continue;
            };
            let references: Vec<_> = judgement
                .references
                .iter()
                .filter_map(|other| self.object(other))
                .collect();
            for check in &judgement.checks {
                let Some(code) = codes.iter().find(|code| code.id == check.code) else {
                    continue;
                };
                let path = steps(&check.path, object);
                let mut note = report
                    .at(code, object, &path, message(code, &path, object))
                    .level(level(check.severity));
                for other in &references {
                    note = note.related(other);
                }
            }
        }
    }

    fn object(&self, subject: &Subject) -> Option<&'a Object> {
        let kinds = [
            Input::Deployment,
            Input::StatefulSet,
            Input::DaemonSet,
            Input::WorkloadGroup,
        ];
        let inputs = match &*subject.kind {
            "workload" => kinds.to_vec(),
            "K8sGateway" => vec![Input::KubernetesGateway],
            kind => Input::ALL
                .iter()
                .copied()
                .filter(|input| input.name() == kind)
                .take(1)
                .collect(),
        };
        let mut found = inputs
            .into_iter()
            .filter_map(|input| self.scope.find(input, &subject.namespace, &subject.name));
        found.next()
    }
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Unknown => Level::Info,
    }
}

/// The part of an object that a path means, as far as the object has it: `spec/hosts[0]`.
fn steps(path: &str, object: &Object) -> Vec<String> {
    let mut steps = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let (key, index) = part
            .split_once('[')
            .map_or((part, None), |(key, rest)| (key, rest.strip_suffix(']')));
        steps.push(key.to_owned());
        steps.extend(index.map(str::to_owned));
    }
    while !steps.is_empty() && value_at(object, &steps).is_none() {
        steps.pop();
    }
    steps
}

fn value_at<'o>(object: &'o Object, steps: &[String]) -> Option<&'o Value> {
    steps
        .iter()
        .try_fold(&object.body, |value, step| match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            value => value.get(step),
        })
}

/// The summary of a code, and what it is about when that is a word.
fn message(code: &Code, path: &[String], object: &Object) -> String {
    let summary = code.summary.trim_end_matches('.');
    match value_at(object, path) {
        Some(Value::String(value)) => format!("{summary}: {value}"),
        Some(value @ Value::Number(_)) => format!("{summary}: {value}"),
        _ => format!("{summary}."),
    }
}

fn authorization_policies(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let (known, world) = (seen.known, &seen.known.world);
    let policies = seen.all(Input::AuthorizationPolicy);
    let virtual_services = seen.all(Input::VirtualService);
    let mut all = seen.each(Input::AuthorizationPolicy, |policy| {
        let mut checks = authorization::namespaces_and_methods(policy, world);
        checks.retain(|check| check.code != "KIA0101" || known.has_namespaces);
        if known.has_services {
            checks.extend(authorization::hosts(policy, &virtual_services, world));
        }
        if knows_principals(policy, known) {
            checks.extend(authorization::principals(
                policy,
                "",
                &known.accounts,
                &known.trust_domains,
            ));
        }
        checks
    });
    all.extend(authorization::identities(&policies, &seen.mtls()));
    all.extend(
        policies
            .iter()
            .map(|policy| ambient::POLICIES[0].judge(policy, world)),
    );
    all
}

/// Whether the workloads of every namespace that a policy's principals name are known.
fn knows_principals(policy: &Value, known: &Known<'_>) -> bool {
    let sources = items(&policy["spec"]["rules"]).flat_map(|rule| items(&rule["from"]));
    let mut principals = sources.flat_map(|from| texts(&from["source"]["principals"]));
    principals.all(|principal| {
        let namespace = principal.split_once("/ns/").map_or("", |(_, rest)| rest);
        known.knows_workloads_in(namespace.split('/').next().unwrap_or_default())
    })
}

fn coverage(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let policies = seen.all(Input::AuthorizationPolicy);
    of_workloads(seen, |one| {
        workload::uncovered(one, &policies, &seen.known.world)
    })
}

fn data_plane(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let mut policies: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for policy in seen.all(Input::AuthorizationPolicy) {
        policies.entry(namespace(policy)).or_default().push(policy);
    }
    of_workloads(seen, |one| {
        let own = policies.get(one.namespace.as_str());
        workload::data_plane(one, own.map_or(&[], Vec::as_slice), &seen.known.world)
    })
}

fn of_workloads(
    seen: &Seen<'_, '_>,
    check: impl Fn(&super::Workload) -> Vec<Check>,
) -> Vec<Judgement> {
    let workloads = seen.known.world.workloads.values().flatten();
    let judge = |workload: &super::Workload| {
        let checks = check(workload);
        let subject = || Subject {
            kind: "workload".into(),
            namespace: workload.namespace.as_str().into(),
            name: workload.name.as_str().into(),
        };
        (!checks.is_empty()).then(|| Judgement::new(subject(), checks))
    };
    workloads.filter_map(judge).collect()
}

/// KIA0005 of an object outside of ambient namespaces.
fn exports(object: &Value, known: &Known<'_>) -> Vec<Check> {
    if !known.has_namespaces || ambient::is_ambient(namespace(object), &known.world) {
        return Vec::new();
    }
    // `~` is nobody, on purpose.
    let mut checks = selector::export_to(texts(&object["spec"]["exportTo"]), &known.world);
    let nobody: Vec<_> = texts(&object["spec"]["exportTo"])
        .enumerate()
        .filter(|(_, to)| *to == "~")
        .collect();
    checks.retain(|check| {
        !nobody
            .iter()
            .any(|(index, _)| check.path.ends_with(&format!("[{index}]")))
    });
    checks
}

fn destination_rules(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let (known, world) = (seen.known, &seen.known.world);
    let (rules, mtls) = (seen.all(Input::DestinationRule), seen.mtls());
    let mut all = seen.each(Input::DestinationRule, |rule| {
        let mut checks = exports(rule, known);
        checks.extend(destination_rule::mtls_mesh_wide(rule, &mtls));
        checks.extend(destination_rule::mtls_in_namespace(rule, &mtls));
        checks.extend(destination_rule::plaintext_mesh_wide(
            rule,
            &mtls.mesh_policies,
        ));
        checks.extend(destination_rule::plaintext_in_namespace(rule, &mtls));
        checks.extend(destination_rule::empty_subsets(rule));
        checks
    });
    for rules in views(&rules) {
        all.extend(destination_rule::collisions(&rules, world));
    }
    all.extend(destination_rule::lost_mtls(&rules, &rules, world));
    all.extend(
        rules
            .iter()
            .map(|rule| ambient::destination_rule(rule, world)),
    );
    all
}

/// The objects that everybody sees, and what each namespace sees that sees more.
fn views<'v>(objects: &[&'v Value]) -> Vec<Vec<&'v Value>> {
    let own = |object: &Value| -> Vec<String> {
        texts(&object["spec"]["exportTo"])
            .map(|to| if to == "." { namespace(object) } else { to })
            .map(str::to_owned)
            .collect()
    };
    let mut common = Vec::new();
    let mut narrow: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for object in objects {
        let export_to = own(object);
        if export_to.is_empty() || export_to.iter().any(|to| to == "*") {
            common.push(*object);
        } else {
            for to in export_to.into_iter().filter(|to| to != "~") {
                narrow.entry(to).or_default().push(object);
            }
        }
    }
    let mut views: Vec<_> = narrow
        .into_values()
        .map(|own| own.into_iter().chain(common.iter().copied()).collect())
        .collect();
    views.push(common);
    views
}

fn destination_rule_hosts(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let (services, entries) = (
        seen.all(Input::VirtualService),
        seen.all(Input::ServiceEntry),
    );
    seen.each(Input::DestinationRule, |rule| {
        destination_rule::destination(rule, &services, &entries, &seen.known.world)
    })
}

fn gateways(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let mut all = seen.each(Input::Gateway, |gateway| {
        gateway::selector(gateway, &seen.known.world)
    });
    all.extend(gateway::collisions(&seen.all(Input::Gateway), false));
    all
}

fn gateway_api(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let mut all = kubernetes_gateway::collisions(&seen.all(Input::KubernetesGateway));
    if seen.known.has_namespaces {
        all.extend(seen.each(Input::ReferenceGrant, |grant| {
            routes::grant(grant, &seen.known.world)
        }));
    }
    all
}

fn gateway_api_references(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let world = &seen.known.world;
    let (gateways, grants) = (
        seen.all(Input::KubernetesGateway),
        seen.all(Input::ReferenceGrant),
    );
    let classes: Vec<_> = seen
        .all(Input::GatewayClass)
        .into_iter()
        .map(name)
        .collect();
    let mut all: Vec<_> = gateways
        .iter()
        .map(|gateway| {
            let mut checks = kubernetes_gateway::status(gateway);
            if !classes.is_empty() {
                checks.extend(kubernetes_gateway::class(gateway, &classes));
            }
            Judgement::new(Subject::of("K8sGateway", gateway), checks)
        })
        .collect();
    for input in [Input::HttpRoute, Input::GrpcRoute] {
        all.extend(seen.each(input, |route| {
            let mut checks = routes::parents(route, &gateways, world);
            checks.extend(routes::services(route, input.name(), &grants, world));
            checks
        }));
    }
    all
}

fn peer_authentications(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let (known, world) = (seen.known, &seen.known.world);
    let mtls = seen.mtls();
    let mut all = seen.each(Input::PeerAuthentication, |policy| {
        let own = namespace(policy);
        if own == world.root {
            let mut checks = peer_authentication::disabled_mesh_wide(policy, &mtls);
            checks.extend(peer_authentication::strict_mesh_wide(policy, &mtls));
            return checks;
        }
        let mut checks = peer_authentication::disabled_in_namespace(policy, &mtls);
        checks.extend(peer_authentication::strict_in_namespace(policy, &mtls));
        checks.extend(lost_selector(policy, known));
        checks
    });
    let selecting: Vec<_> = seen
        .all(Input::PeerAuthentication)
        .into_iter()
        .map(|policy| Selecting {
            subject: Subject::of("PeerAuthentication", policy),
            labels: labels(&policy["spec"]["selector"]["matchLabels"]),
        })
        .collect();
    all.extend(selector::several_without(
        &selecting,
        false,
        "spec/selector",
        world,
    ));
    all.extend(selector::several_with(&selecting, "spec/selector", world));
    all
}

/// KIA0004 of a policy whose namespace's workloads are known. Those of the root namespace are for all.
fn lost_selector(policy: &Value, known: &Known<'_>) -> Vec<Check> {
    let own = namespace(policy);
    if own == known.world.root || !known.knows_workloads_in(own) {
        return Vec::new();
    }
    let selected = labels(&policy["spec"]["selector"]["matchLabels"]);
    selector::no_workload(&selected, own, "spec/selector/matchLabels", &known.world)
}

fn request_policies(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let world = &seen.known.world;
    let inputs = [
        Input::RequestAuthentication,
        Input::WasmPlugin,
        Input::Telemetry,
    ];
    let judged = ambient::POLICIES[1..]
        .iter()
        .zip(inputs)
        .flat_map(|(policies, input)| {
            let objects = seen.all(input).into_iter();
            objects
                .map(|policy| policies.judge(policy, world))
                .collect::<Vec<_>>()
        });
    let mut all: Vec<_> = judged.collect();
    all.extend(seen.each(Input::RequestAuthentication, |policy| {
        lost_selector(policy, seen.known)
    }));
    all
}

fn services(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let world = &seen.known.world;
    let deployments = seen.all(Input::Deployment);
    let mut by_namespace: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for deployment in deployments {
        by_namespace
            .entry(namespace(deployment))
            .or_default()
            .push(deployment);
    }
    let none = Vec::new();
    seen.each(Input::Service, |found| {
        let own = namespace(found);
        if own == world.root {
            return Vec::new();
        }
        let selected = world
            .workloads_in(own)
            .iter()
            .filter(|workload| service::selects(found, &workload.labels));
        let pods: Vec<_> = selected
            .flat_map(|workload| workload.pods.clone())
            .collect();
        let selector = &found["spec"]["selector"];
        let of_template = |deployment: &&&Value| {
            let labels = &deployment["spec"]["template"]["metadata"]["labels"];
            has_members(selector) && has_all(selector, labels)
        };
        let deployment = by_namespace
            .get(own)
            .unwrap_or(&none)
            .iter()
            .find(of_template)
            .copied();
        let declares = |deployment: &&Value| {
            // Ports of containers need not be declared; without any nothing can be told.
            let containers = items(&deployment["spec"]["template"]["spec"]["containers"]);
            containers
                .into_iter()
                .any(|container| items(&container["ports"]).next().is_some())
        };
        service::ports(found, &pods, deployment.filter(declares))
    })
}

fn service_entries(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let world = &seen.known.world;
    let mut all = seen.each(Input::ServiceEntry, |entry| exports(entry, seen.known));
    for entries in views(&seen.all(Input::ServiceEntry)) {
        all.extend(service_entry::collisions(&entries, world));
    }
    all
}

fn sidecars(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let (known, world) = (seen.known, &seen.known.world);
    seen.each(Input::Sidecar, |found| {
        let mut checks = sidecar::global(found, world);
        checks.extend(sidecar::outbound_policy(found));
        if known.has_services {
            checks.extend(sidecar::egress(found, world));
        }
        checks
    })
}

fn virtual_services(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let world = &seen.known.world;
    let services = seen.all(Input::VirtualService);
    let mut all = seen.each(Input::VirtualService, |vs| {
        let mut checks = exports(vs, seen.known);
        checks.extend(virtual_service::weights(vs, world));
        checks
    });
    // IST0109 says it of the mesh gateway.
    let at_gateways: Vec<_> = services
        .iter()
        .copied()
        .filter(|vs| texts(&vs["spec"]["gateways"]).any(|gateway| gateway != "mesh"))
        .filter(|vs| !texts(&vs["spec"]["gateways"]).any(|gateway| gateway == "mesh"))
        .collect();
    for services in views(&at_gateways) {
        all.extend(virtual_service::collisions(&services, world));
    }
    all.extend(
        services
            .iter()
            .map(|vs| ambient::virtual_service(vs, world)),
    );
    all
}

fn virtual_service_references(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let world = &seen.known.world;
    let gateways = seen.all(Input::Gateway);
    let subsets = virtual_service::subsets(&seen.all(Input::DestinationRule), world);
    seen.each(Input::VirtualService, |vs| {
        let mut checks = virtual_service::destinations(vs, world);
        checks.extend(virtual_service::gateways(vs, &gateways));
        checks.extend(virtual_service::subset_presence(vs, &subsets, world));
        checks
    })
}

fn workload_groups(seen: &Seen<'_, '_>) -> Vec<Judgement> {
    let mut all = workload_group::same_labels(&seen.all(Input::WorkloadGroup));
    if !seen.known.has_accounts {
        return all;
    }
    let controllers = seen.known.world.workloads.values().flatten();
    let mut accounts: Vec<String> = controllers
        .filter(|workload| workload.is_controller)
        .map(|workload| format!("/ns/{}/sa/{}", workload.namespace, workload.service_account))
        .collect();
    let declared = seen.all(Input::ServiceAccount).into_iter();
    accounts
        .extend(declared.map(|account| format!("/ns/{}/sa/{}", namespace(account), name(account))));
    all.extend(seen.each(Input::WorkloadGroup, |group| {
        workload_group::service_account(group, &accounts)
    }));
    all
}
