//! The checks beside Kiali's own test vectors.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use mesh_model::value::Value;

use super::mtls::Mtls;
use super::selector::Selecting;
use super::*;

/// Vectors of checks that we do not have, with the reason.
const NOT_TAKEN_OVER: [(&str, &str); 2] = [
    (
        "gateways.PortChecker",
        "not active in Kiali either; IST0118 says it of Services",
    ),
    ("serviceentries.PortChecker", "not active in Kiali either"),
];

/// Vectors that do not pass, with the reason.
const MISSES: [(&str, &str); 1] = [(
    "KIA-destinationrules.TrafficPolicyChecker-022",
    "rules of one name in two namespaces are told apart",
)];

#[test]
fn vectors() {
    let Some(folder) = std::env::var_os("MESHCTL_CONFORMANCE") else {
        println!("kiali: skipped, MESHCTL_CONFORMANCE is not set");
        return;
    };
    let folder = Path::new(&folder).join("kiali");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let (mut passed, mut total, mut missed) = (0, 0, Vec::new());
    for file in files {
        let cases: Vec<Value> =
            serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for case in cases {
            total += 1;
            let checker = text(&case["checker"]);
            if NOT_TAKEN_OVER.iter().any(|(known, _)| *known == checker) {
                continue;
            }
            let expected = expected(&case["expect"]);
            let found = found(checker, &case["input"], &case["expect"]);
            let known = MISSES.iter().find(|(id, _)| *id == text(&case["id"]));
            if expected == found {
                passed += 1;
            } else if let Some((id, reason)) = known {
                println!("{id}: {reason}");
            } else {
                missed.push(format!(
                    "{} {}: {found:#?} instead of {expected:#?}",
                    text(&case["id"]),
                    text(&case["test"])
                ));
            }
        }
    }
    for (checker, reason) in NOT_TAKEN_OVER {
        println!("kiali {checker}: {reason}");
    }
    println!("kiali: {passed} of {total}");
    assert!(total > 0, "no vectors in {}", folder.display());
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Object, whether it is valid, its checks and its references, as the vectors write them.
type Row = (
    String,
    bool,
    Vec<(String, String, String)>,
    BTreeSet<String>,
);

fn expected(expect: &Value) -> Vec<Row> {
    let rows = match expect["objects"].as_array() {
        Some(objects) => objects.to_vec(),
        None => vec![expect.clone()],
    };
    let row = |row: &Value| {
        let checks = items(&row["checks"]).map(|check| {
            let part = |key: &str| text(&check[key]).to_owned();
            (part("code"), part("severity"), part("path"))
        });
        let references = texts(&row["references"]).map(str::to_owned).collect();
        let mut checks: Vec<_> = checks.collect();
        checks.sort();
        (
            text(&row["object"]).to_owned(),
            row["valid"] == true,
            checks,
            references,
        )
    };
    said(rows.iter().map(row).collect())
}

/// Rows that say something, sorted.
fn said(mut rows: Vec<Row>) -> Vec<Row> {
    rows.retain(|(_, valid, checks, _)| !valid || !checks.is_empty());
    rows.sort();
    rows
}

fn row(object: String, judgement: &Judgement) -> Row {
    let severity = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Unknown => "unknown",
    };
    let checks = judgement.checks.iter();
    let mut checks: Vec<_> = checks
        .map(|check| {
            (
                check.code.to_owned(),
                severity(check.severity).to_owned(),
                check.path.clone(),
            )
        })
        .collect();
    checks.sort();
    let references = judgement.references.iter().map(object_name).collect();
    (object, judgement.is_valid(), checks, references)
}

fn object_name(subject: &Subject) -> String {
    let kind = subject.kind.strip_prefix("K8s").unwrap_or(&subject.kind);
    match &*subject.namespace {
        "" => format!("{kind} {}", subject.name),
        namespace => format!("{kind} {namespace}/{}", subject.name),
    }
}

fn refs(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(members) => members.values().collect(),
        value => items(value).collect(),
    }
}

fn strings(value: &Value) -> Vec<String> {
    texts(value).map(str::to_owned).collect()
}

fn map(value: &Value) -> BTreeMap<String, String> {
    labels(value)
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

fn workload(value: &Value) -> Workload {
    let pods = items(&value["pods"]).map(|pod| Pod {
        has_sidecar: pod["hasSidecar"] == true,
        is_redirected: pod["ambientRedirection"] == true,
    });
    Workload {
        name: text(&value["name"]).to_owned(),
        namespace: text(&value["namespace"]).to_owned(),
        labels: map(&value["labels"]),
        service_account: String::new(),
        pods: pods.collect(),
        is_waypoint: value["isWaypoint"] == true,
        is_gateway: value["isGateway"] == true,
        is_ambient: value["isAmbient"] == true,
        has_waypoint: items(&value["waypointWorkloads"]).next().is_some(),
        is_controller: true,
        has_sidecar: value["istioSidecar"] == true,
    }
}

fn world(input: &Value) -> World<'_> {
    let mut hosts = Hosts::default();
    for (host, entry) in input["kubeServiceHosts"]["entries"]
        .as_object()
        .into_iter()
        .flatten()
    {
        hosts.add(
            host,
            text(&entry["namespace"]),
            &strings(&entry["exportTo"]),
        );
    }
    let namespaces = items(&input["namespaces"]).map(|namespace| match namespace {
        Value::String(name) => Namespace {
            name: (**name).to_owned(),
            ..Namespace::default()
        },
        namespace => Namespace {
            name: text(&namespace["name"]).to_owned(),
            labels: map(&namespace["labels"]),
            is_ambient: namespace["isAmbient"] == true,
            is_control_plane: namespace["isControlPlane"] == true,
        },
    });
    let workloads = input["workloadsPerNamespace"]
        .as_object()
        .into_iter()
        .flatten();
    let entries = ["serviceEntries", "serviceEntryHosts"]
        .into_iter()
        .flat_map(|key| {
            let by_host = input[key]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(host, _)| host.to_owned());
            let of_objects = items(&input[key]).flat_map(|entry| strings(&entry["spec"]["hosts"]));
            by_host.chain(of_objects).collect::<Vec<_>>()
        });
    let scope = &input["importScope"];
    let imports = (scope["limited"] == true).then(|| Imports {
        namespace: text(&scope["workloadNS"]).to_owned(),
        egress: items(&scope["egress"])
            .map(|egress| Egress {
                namespace: text(&egress["namespace"]).to_owned(),
                host: text(&egress["dNSName"]).to_owned(),
                excludes: egress["exclude"] == true,
            })
            .collect(),
    });
    let roots = input["rootNamespaces"].as_object().into_iter().flatten();
    World {
        domain: text(&input["identityDomain"]).to_owned(),
        namespaces: namespaces.collect(),
        hosts,
        entry_hosts: entries.collect(),
        services: refs(&input["services"]).into_iter().collect(),
        workloads: workloads
            .map(|(name, found)| (name.to_owned(), items(found).map(workload).collect()))
            .collect(),
        roots: roots
            .map(|(name, root)| (name.to_owned(), text(root).to_owned()))
            .collect(),
        root: text(&input["rootNamespace"]).to_owned(),
        allows_any: input["policyAllowAny"] == true,
        auto_mtls: false,
        gateways_stay_home: input["isGatewayToNamespace"] == true,
        imports,
    }
}

fn mtls_details(input: &Value) -> &Value {
    let details = ["mtlsDetails", "mTLSDetails"]
        .into_iter()
        .find(|key| input[*key].is_object());
    &input[details.unwrap_or("mtlsDetails")]
}

fn mtls(input: &Value) -> Mtls<'_> {
    let details = mtls_details(input);
    let mesh_policies = refs(&details["meshPeerAuthentications"]);
    Mtls::new(
        text(&input["identityDomain"]),
        &refs(&details["destinationRules"]),
        &refs(&details["peerAuthentications"]),
        &refs(&input["services"]),
    )
    .in_mesh(mesh_policies, details["enabledAutoMtls"] == true)
}

fn found(checker: &str, input: &Value, expect: &Value) -> Vec<Row> {
    let world = world(input);
    match expect["objects"].is_array() {
        true => {
            let judgements = merge(group(checker, input, &world));
            said(
                judgements
                    .iter()
                    .map(|judgement| row(object_name(&judgement.subject), judgement))
                    .collect(),
            )
        }
        false => {
            let subject = Subject {
                kind: "".into(),
                namespace: "".into(),
                name: "".into(),
            };
            let judgement = Judgement::new(subject, single(checker, input, &world));
            said(vec![row(String::new(), &judgement)])
        }
    }
}

/// A check of one object.
fn single(checker: &str, input: &Value, world: &World<'_>) -> Vec<Check> {
    let policy = &input["authorizationPolicy"];
    let rule = &input["destinationRule"];
    let vs = &input["virtualService"];
    let mtls = mtls(input);
    let clients = Mtls::new(&world.domain, &refs(&input["destinationRules"]), &[], &[]);
    let grants = refs(&input["k8sReferenceGrants"]);
    match checker {
        "ambient.AmbientWorkloadChecker" => {
            let policies = refs(&input["authorizationPolicies"]);
            workload::data_plane(&workload(&input["workload"]), &policies, world)
        }
        "authorization.NamespaceMethodChecker" => {
            authorization::namespaces_and_methods(policy, world)
        }
        "authorization.NoHostChecker" => {
            authorization::hosts(policy, &refs(&input["virtualServices"]), world)
        }
        "authorization.PrincipalsChecker" => {
            let accounts = input["serviceAccounts"].as_object().into_iter().flatten();
            let accounts = accounts
                .map(|(cluster, found)| (cluster.to_owned(), strings(found).into_iter().collect()))
                .collect();
            let domains = strings(&input["knownTrustDomains"]);
            authorization::principals(policy, text(&input["cluster"]), &accounts, &domains)
        }
        "common.ExportToNamespaceChecker" => selector::export_to(texts(&input["exportTo"]), world),
        "common.GenericNoWorkloadFoundChecker" => selector::no_workload(
            &labels(&input["selectorLabels"]),
            text(&input["namespace"]),
            text(&input["path"]),
            world,
        ),
        "destinationrules.DisabledMeshWideMTLSChecker" => {
            destination_rule::plaintext_mesh_wide(rule, &refs(&input["meshPeerAuthns"]))
        }
        "destinationrules.DisabledNamespaceWideMTLSChecker" => {
            destination_rule::plaintext_in_namespace(rule, &mtls)
        }
        "destinationrules.MeshWideMTLSChecker" => destination_rule::mtls_mesh_wide(rule, &mtls),
        "destinationrules.NamespaceWideMTLSChecker" => {
            destination_rule::mtls_in_namespace(rule, &mtls)
        }
        "destinationrules.NoDestinationChecker" => destination_rule::destination(
            rule,
            &refs(&input["virtualServices"]),
            &refs(&input["serviceEntries"]),
            world,
        ),
        "gateways.SelectorChecker" => gateway::selector(&input["gateway"], world),
        "k8sgateways.GatewayClassChecker" => {
            let classes = items(&input["gatewayClasses"]).map(|class| text(&class["className"]));
            kubernetes_gateway::class(&input["k8sGateway"], &classes.collect::<Vec<_>>())
        }
        "k8sgateways.StatusChecker" => kubernetes_gateway::status(&input["k8sGateway"]),
        "k8sgrpcroutes.NoHostChecker" => {
            routes::services(&input["k8sGRPCRoute"], "GRPCRoute", &grants, world)
        }
        "k8shttproutes.NoHostChecker" => {
            routes::services(&input["k8sHTTPRoute"], "HTTPRoute", &grants, world)
        }
        "k8sgrpcroutes.NoK8sGatewayChecker" => {
            routes::parents(&input["k8sGRPCRoute"], &refs(&input["gatewayNames"]), world)
        }
        "k8shttproutes.NoK8sGatewayChecker" => {
            routes::parents(&input["k8sHTTPRoute"], &refs(&input["gatewayNames"]), world)
        }
        "k8sreferencegrants.NamespaceChecker" => routes::grant(&input["referenceGrant"], world),
        "peerauthentications.DisabledMeshWideChecker" => {
            peer_authentication::disabled_mesh_wide(&input["peerAuthn"], &clients)
        }
        "peerauthentications.DisabledNamespaceWideChecker" => {
            peer_authentication::disabled_in_namespace(&input["peerAuthn"], &clients)
        }
        "peerauthentications.MeshMtlsChecker" => {
            peer_authentication::strict_mesh_wide(&input["meshPolicy"], &mtls)
        }
        "peerauthentications.NamespaceMtlsChecker" => {
            peer_authentication::strict_in_namespace(&input["peerAuthn"], &mtls)
        }
        "services.PortMappingChecker" => ports(input),
        "sidecars.EgressHostChecker" => sidecar::egress(&input["sidecar"], world),
        "sidecars.GlobalChecker" => {
            let sidecar = &input["sidecar"];
            let world = World {
                root: text(&input["rootNamespace"]).to_owned(),
                ..World::default()
            };
            sidecar::global(sidecar, &world)
        }
        "sidecars.OutboundTrafficPolicyModeChecker" => sidecar::outbound_policy(&input["sidecar"]),
        "virtualservices.NoGatewayChecker" => {
            let known = input["gatewayNames"].as_object().into_iter().flatten();
            let known: Vec<Value> = known
                .map(|(host, _)| {
                    let mut parts = host.split('.');
                    let (name, home) = (parts.next(), parts.next());
                    let namespace = home.unwrap_or(namespace(vs));
                    serde_json::json!({"metadata": {"name": name, "namespace": namespace}}).into()
                })
                .collect();
            virtual_service::gateways(vs, &known.iter().collect::<Vec<_>>())
        }
        "virtualservices.NoHostChecker" => virtual_service::destinations(vs, world),
        "virtualservices.RouteChecker" => virtual_service::weights(vs, world),
        "virtualservices.SubsetPresenceChecker" => {
            let subsets = input["dRSubsets"].as_object().into_iter().flatten();
            let names = |names: &Value| {
                names
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| name.to_owned())
                    .collect()
            };
            let subsets = subsets
                .map(|(host, found)| (host.to_owned(), names(found)))
                .collect();
            virtual_service::subset_presence(vs, &subsets, world)
        }
        "workloadgroups.ServiceAccountsChecker" => {
            let accounts = strings(&input["serviceAccounts"][text(&input["cluster"])]);
            workload_group::service_account(&input["workloadGroup"], &accounts)
        }
        "workloads.UncoveredWorkloadChecker" => {
            let policies = refs(&input["authorizationPolicies"]);
            workload::uncovered(&workload(&input["workload"]), &policies, world)
        }
        _ => panic!("no check for {checker}"),
    }
}

fn ports(input: &Value) -> Vec<Check> {
    let service = &input["service"];
    let selects = |object: &&Value| service::selects(service, &map(&object["metadata"]["labels"]));
    let pods = items(&input["pods"]).filter(selects).map(|pod| Pod {
        has_sidecar: pod["metadata"]["annotations"]["sidecar.istio.io/status"].is_string(),
        is_redirected: pod["metadata"]["annotations"]["ambient.istio.io/redirection"] == "enabled",
    });
    let deployment = items(&input["deployments"]).find(selects);
    service::ports(service, &pods.collect::<Vec<_>>(), deployment)
}

/// A check of several objects.
fn group(checker: &str, input: &Value, world: &World<'_>) -> Vec<Judgement> {
    let mtls = mtls(input);
    let client_rules = refs(&mtls_details(input)["destinationRules"]);
    let rules = refs(&input["destinationRules"]);
    let services = refs(&input["virtualServices"]);
    let each = |kind: &str, objects: &Value, judge: &dyn Fn(&Value) -> Vec<Check>| {
        let judgements = items(objects)
            .map(|object| Judgement::new(Subject::of(kind.to_owned(), object), judge(object)));
        judgements.collect::<Vec<_>>()
    };
    match checker {
        "authorization.MtlsEnabledChecker" => {
            authorization::identities(&refs(&input["authorizationPolicies"]), &mtls)
        }
        "checkers.AmbientPolicyChecker" => {
            let keys = [
                "authorizationPolicies",
                "requestAuthentications",
                "wasmPlugins",
                "telemetries",
            ];
            let policies = ambient::POLICIES
                .iter()
                .zip(keys)
                .flat_map(|(policies, key)| {
                    items(&input[key])
                        .map(|policy| policies.judge(policy, world))
                        .collect::<Vec<_>>()
                });
            let vs = items(&input["virtualServices"]).map(|vs| ambient::virtual_service(vs, world));
            let dr =
                items(&input["destinationRules"]).map(|dr| ambient::destination_rule(dr, world));
            policies.chain(vs).chain(dr).collect()
        }
        "checkers.DestinationRulesChecker" => {
            let mut all = destination_rule::collisions(&rules, world);
            all.extend(destination_rule::lost_mtls(&rules, &client_rules, world));
            all
        }
        "checkers.K8sGRPCRouteChecker" => routes(input, "k8sGRPCRoutes", "GRPCRoute", world),
        "checkers.K8sHTTPRouteChecker" => routes(input, "k8sHTTPRoutes", "HTTPRoute", world),
        "checkers.K8sReferenceGrantChecker" => {
            each("ReferenceGrant", &input["k8sReferenceGrants"], &|grant| {
                routes::grant(grant, world)
            })
        }
        "checkers.NoServiceChecker" => no_service(input, world),
        "checkers.PeerAuthenticationChecker" => peer_authentications(input, &mtls, world),
        "checkers.SidecarChecker" => each("Sidecar", &input["sidecars"], &|sidecar| {
            let mut checks = sidecar::egress(sidecar, world);
            checks.extend(sidecar::global(sidecar, world));
            checks.extend(sidecar::outbound_policy(sidecar));
            let selected = labels(&sidecar["spec"]["workloadSelector"]["labels"]);
            let path = "spec/workloadSelector/labels";
            checks.extend(selector::no_workload(
                &selected,
                namespace(sidecar),
                path,
                world,
            ));
            checks
        }),
        "checkers.TrafficExtensionChecker" => Vec::new(),
        "checkers.VirtualServiceChecker" => {
            let subsets = virtual_service::subsets(&rules, world);
            let mut all = virtual_service::collisions(&services, world);
            all.extend(each("VirtualService", &input["virtualServices"], &|vs| {
                let mut checks = virtual_service::weights(vs, world);
                checks.extend(virtual_service::subset_presence(vs, &subsets, world));
                checks
            }));
            all
        }
        "checkers.WorkloadChecker" => {
            let policies = refs(&input["authorizationPolicies"]);
            let workloads = world.workloads.values().flatten();
            workloads
                .map(|workload| {
                    let subject = Subject {
                        kind: "workload".into(),
                        namespace: workload.namespace.as_str().into(),
                        name: workload.name.as_str().into(),
                    };
                    Judgement::new(subject, workload::uncovered(workload, &policies, world))
                })
                .collect()
        }
        "common.GenericMultiMatchChecker" => multi_match(input, world),
        "destinationrules.MultiMatchChecker" => destination_rule::collisions(&rules, world),
        "destinationrules.TrafficPolicyChecker" => {
            destination_rule::lost_mtls(&rules, &client_rules, world)
        }
        "gateways.MultiMatchChecker" => {
            let skips_any = input["conf"]["skipWildcardGatewayHosts"] == true;
            gateway::collisions(&refs(&input["gateways"]), skips_any)
        }
        "k8sgateways.MultiMatchChecker" => {
            kubernetes_gateway::collisions(&refs(&input["k8sGateways"]))
        }
        "serviceentries.MultiMatchChecker" => {
            service_entry::collisions(&refs(&input["serviceEntries"]), world)
        }
        "virtualservices.SingleHostChecker" => virtual_service::collisions(&services, world),
        "workloadgroups.DuplicateLabelsChecker" => {
            workload_group::same_labels(&refs(&input["workloadGroups"]))
        }
        _ => panic!("no check for {checker}"),
    }
}

fn routes(input: &Value, key: &str, kind: &str, world: &World<'_>) -> Vec<Judgement> {
    let (gateways, grants) = (
        refs(&input["k8sGateways"]),
        refs(&input["k8sReferenceGrants"]),
    );
    let judge = |route: &Value| {
        let mut checks = routes::parents(route, &gateways, world);
        checks.extend(routes::services(route, kind, &grants, world));
        Judgement::new(Subject::of(kind.to_owned(), route), checks)
    };
    items(&input[key]).map(judge).collect()
}

fn no_service(input: &Value, world: &World<'_>) -> Vec<Judgement> {
    let config = &input["istioConfigList"];
    let (services, gateways) = (refs(&config["virtualServices"]), refs(&config["gateways"]));
    let mut all: Vec<_> = services
        .iter()
        .map(|vs| {
            let mut checks = virtual_service::destinations(vs, world);
            checks.extend(virtual_service::gateways(vs, &gateways));
            Judgement::new(Subject::of("VirtualService", vs), checks)
        })
        .collect();
    let entries = refs(&config["serviceEntries"]);
    for rule in items(&config["destinationRules"]) {
        let checks = destination_rule::destination(rule, &services, &entries, world);
        all.push(Judgement::new(Subject::of("DestinationRule", rule), checks));
    }
    all
}

fn peer_authentications(input: &Value, mtls: &Mtls<'_>, world: &World<'_>) -> Vec<Judgement> {
    let judge = |policy: &Value| {
        let own = namespace(policy);
        let checks = match world.root_of(own) == own {
            true => peer_authentication::strict_mesh_wide(policy, mtls),
            false => peer_authentication::strict_in_namespace(policy, mtls),
        };
        Judgement::new(Subject::of("PeerAuthentication", policy), checks)
    };
    items(&input["peerAuthentications"]).map(judge).collect()
}

fn multi_match(input: &Value, world: &World<'_>) -> Vec<Judgement> {
    let objects = items(&input["keys"])
        .enumerate()
        .map(|(index, key)| Selecting {
            subject: Subject {
                kind: text(&key["objectGVK"]["kind"]).to_owned().into(),
                namespace: text(&key["namespace"]).into(),
                name: text(&key["name"]).into(),
            },
            labels: labels(&input["selectors"][index.to_string()]),
        });
    let objects: Vec<_> = objects.collect();
    let (path, kind) = (text(&input["path"]), text(&input["objectGVK"]["kind"]));
    let mut all = Vec::new();
    if input["skipSelectorLess"] != true {
        all.extend(selector::several_without(
            &objects,
            kind == "Sidecar",
            path,
            world,
        ));
    }
    all.extend(selector::several_with(&objects, path, world));
    all
}
