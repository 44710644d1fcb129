//! The codes of findings.
//!
//! `IST` codes, their names and levels are those of istioctl (`pkg/config/analysis/msg/messages.yaml`); the words are
//! ours. `KIA` codes and `GWAPI` are Kiali's. `GWA` codes are our own: what a Gateway API controller would say after
//! objects are applied.

use mesh_model::finding::Level;

/// One kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `IST0101`.
    pub id: &'static str,
    /// A name in one word: `ReferencedResourceNotFound`.
    pub title: &'static str,
    /// How bad it is.
    pub level: Level,
    /// What it says, in one line.
    pub summary: &'static str,
}

impl Code {
    /// The page that explains it, in the folder of code pages.
    pub fn page(&self) -> String {
        format!("{}.md", self.id)
    }

    /// The code with an identifier, in any case.
    pub fn named(id: &str) -> Option<&'static Self> {
        CODES
            .iter()
            .copied()
            .find(|code| code.id.eq_ignore_ascii_case(id))
    }
}

macro_rules! codes {
    ($($id:ident $title:ident $level:ident $summary:literal;)*) => {
        $(
            #[doc = $summary]
            pub static $id: Code = Code {
                id: stringify!($id),
                title: stringify!($title),
                level: Level::$level,
                summary: $summary,
            };
        )*

        /// Every code, sorted.
        pub static CODES: &[&Code] = &[$(&$id),*];
    };
}

codes! {
    GWA0001 ParentNotFound Error "A route names a Gateway or a ListenerSet that does not exist.";
    GWA0002 ParentSectionNotFound Error "A route names a listener or a port that its Gateway does not have.";
    GWA0003 ParentNotAllowed Error "No listener of the Gateway admits routes of this namespace or kind.";
    GWA0004 HostnameNotServed Error "None of the hostnames of a route is served by a listener that it attaches to.";
    GWA0005 BackendNotFound Error "A route sends requests to a Service that does not exist.";
    GWA0006 BackendPortNotFound Error "A route sends requests to a port that the Service does not have.";
    GWA0007 ReferenceNotGranted Error "A reference crosses namespaces and no ReferenceGrant permits it.";
    GWA0008 CertificateNotFound Error "A listener names a certificate Secret that does not exist.";
    GWA0009 GatewayClassNotFound Warning "A Gateway names a GatewayClass that does not exist.";
    GWAPI GatewayNotProgrammed Warning "The controller of a Gateway says that it does not work.";
    IST0001 InternalError Error "The tool itself failed.";
    IST0002 Deprecated Warning "The configuration relies on something deprecated or removed.";
    IST0101 ReferencedResourceNotFound Error "Something that is referred to does not exist.";
    IST0102 NamespaceNotInjected Info "A namespace says neither that its workloads are injected nor that they are not.";
    IST0103 PodMissingProxy Warning "A pod has no proxy although its namespace is injected.";
    IST0106 SchemaValidationError Error "An object breaks a rule of Istio's API.";
    IST0107 MisplacedAnnotation Warning "An annotation of Istio is on a kind of object on which it has no effect.";
    IST0108 UnknownAnnotation Warning "An annotation in a domain of Istio is not one that Istio knows.";
    IST0109 ConflictingMeshGatewayVirtualServiceHosts Error "Several VirtualServices decide over one host inside the mesh.";
    IST0110 ConflictingSidecarWorkloadSelectors Error "Several Sidecars select the same pod.";
    IST0111 MultipleSidecarsWithoutWorkloadSelectors Error "A namespace has several Sidecars without a workload selector.";
    IST0112 VirtualServiceDestinationPortSelectorRequired Error "A destination names no port although its service has several.";
    IST0116 DeploymentAssociatedToMultipleServices Warning "Services give one port of a workload different protocols.";
    IST0118 PortNameIsNotUnderNamingConvention Info "A Service port says nothing about its protocol.";
    IST0123 NamespaceMultipleInjectionLabels Warning "The labels of a namespace contradict each other about the data plane.";
    IST0125 InvalidAnnotation Warning "The value of an annotation is malformed.";
    IST0126 UnknownMeshNetworksServiceRegistry Error "The mesh networks name a service registry that does not exist.";
    IST0127 NoMatchingWorkloadsFound Warning "A policy applies to no pod of the mesh.";
    IST0128 NoServerCertificateVerificationDestinationLevel Warning "TLS is originated without verifying the server's certificate.";
    IST0129 NoServerCertificateVerificationPortLevel Warning "TLS is originated for a port without verifying the server's certificate.";
    IST0130 VirtualServiceUnreachableRule Warning "A rule of a VirtualService can never match.";
    IST0131 VirtualServiceIneffectiveMatch Info "A match of a VirtualService is hidden by an earlier one.";
    IST0132 VirtualServiceHostNotFoundInGateway Warning "A Gateway serves none of the hosts of a VirtualService.";
    IST0133 SchemaWarning Warning "An object is valid but probably not what was meant.";
    IST0134 ServiceEntryAddressesRequired Warning "A TCP port of a ServiceEntry cannot be told apart without addresses.";
    IST0135 DeprecatedAnnotation Info "An annotation is deprecated.";
    IST0136 AlphaAnnotation Info "An annotation belongs to a feature in its alpha phase.";
    IST0137 DeploymentConflictingPorts Warning "Services reach one port of a workload by different port numbers.";
    IST0138 GatewayDuplicateCertificate Warning "Several Gateways present the same certificate.";
    IST0139 InvalidWebhook Error "An injection webhook overlaps with another or calls a Service that does not exist.";
    IST0140 IngressRouteRulesNotAffected Warning "Routing to subsets by another VirtualService does not apply to requests through a gateway.";
    IST0141 InsufficientPermissions Error "A permission that an installation needs is missing.";
    IST0142 UnsupportedKubernetesVersion Error "The Kubernetes version is too old.";
    IST0143 LocalhostListener Error "A port behind a Service listens on localhost only.";
    IST0144 InvalidApplicationUID Warning "An application runs as the user that is reserved for the proxy.";
    IST0145 ConflictingGateways Error "Gateways for the same workload claim the same host on the same port.";
    IST0146 ImageAutoWithoutInjectionWarning Warning "A Deployment leaves its proxy image to an injector that will not see it.";
    IST0147 ImageAutoWithoutInjectionError Error "A Pod leaves its proxy image to an injector that has not seen it.";
    IST0148 NamespaceInjectionEnabledByDefault Info "A namespace without labels is injected because injection is on by default.";
    IST0149 JwtClaimBasedRoutingWithoutRequestAuthN Error "Routes depend on claims of tokens that the gateway does not check.";
    IST0150 ExternalNameServiceTypeInvalidPortName Warning "A port of an ExternalName Service captures traffic as TCP.";
    IST0151 EnvoyFilterUsesRelativeOperation Warning "A patch that is relative to others has no priority.";
    IST0152 EnvoyFilterUsesReplaceOperationIncorrectly Error "REPLACE is used where it has no effect.";
    IST0153 EnvoyFilterUsesAddOperationIncorrectly Error "ADD is used where it has no effect.";
    IST0154 EnvoyFilterUsesRemoveOperationIncorrectly Error "REMOVE is used where it has no effect.";
    IST0155 EnvoyFilterUsesRelativeOperationWithProxyVersion Warning "A relative patch has no priority and depends on the proxy's version.";
    IST0156 UnsupportedGatewayAPIVersion Error "The definitions of the Gateway API are too old.";
    IST0157 InvalidTelemetryProvider Warning "An access log setting names no provider and there is no default one.";
    IST0158 PodsIstioProxyImageMismatchInNamespace Warning "Running proxies have another image than the injector gives.";
    IST0159 ConflictingTelemetryWorkloadSelectors Error "Several Telemetry objects select the same pod.";
    IST0160 MultipleTelemetriesWithoutWorkloadSelectors Error "A namespace has several Telemetry objects without a selector.";
    IST0161 InvalidGatewayCredential Error "The Secret of a gateway holds no usable certificate.";
    IST0162 GatewayPortNotDefinedOnService Warning "A port of a Gateway is not exposed by the Service of its pods.";
    IST0163 InvalidExternalControlPlaneConfig Warning "A webhook has no valid address of its control plane.";
    IST0164 ExternalControlPlaneAddressIsNotAHostname Info "A webhook calls its control plane by an IP address.";
    IST0165 ReferencedInternalGateway Warning "A VirtualService refers to a Gateway that Istio generates.";
    IST0166 IneffectiveSelector Warning "A workload selector does not apply to the pods of a Gateway API gateway.";
    IST0167 IneffectivePolicy Warning "A policy has no effect where it is.";
    IST0168 UnknownUpgradeCompatibility Warning "Whether an upgrade changes a behaviour could not be judged.";
    IST0169 UpdateIncompatibility Warning "An upgrade changes a behaviour.";
    IST0170 MultiClusterInconsistentService Warning "A Service differs between clusters.";
    IST0171 NegativeConditionStatus Warning "The status of an object reports a problem.";
    IST0172 FutureUnsupportedGatewayAPIVersion Warning "The definitions of the Gateway API will soon be too old.";
    IST0173 DestinationRuleSubsetNotSelectPods Error "A subset selects no pod.";
    IST0174 UnknownDestinationRuleHost Warning "The host of a DestinationRule is not a service of the mesh.";
    IST0175 JwksUriFetchUnrestricted Warning "The control plane fetches token keys from any network.";
    IST0176 GatewayAPICRDVersionBelowMinimum Warning "A definition of the Gateway API is older than Istio needs.";
    IST0177 ConflictingServiceEntryProtocol Warning "ServiceEntries give one port of a host different protocols.";
    KIA0002 SeveralWithoutSelector Error "A namespace has several objects of a kind that apply to all of its workloads.";
    KIA0003 SeveralForOneWorkload Error "Several objects of a kind select the same workload.";
    KIA0004 SelectorWithoutWorkload Warning "A selector matches no workload of its namespace.";
    KIA0005 ExportToUnknownNamespace Error "An object is exported to a namespace that does not exist.";
    KIA0101 UnknownSourceNamespace Warning "A policy names a source namespace that does not exist.";
    KIA0102 UnknownMethod Warning "A policy names a method that HTTP does not have.";
    KIA0104 PolicyForUnknownHost Error "A policy is about a host that nobody serves.";
    KIA0105 IdentityWithoutMtls Error "A policy needs to know who asks, and the workload is not reached by mutual TLS.";
    KIA0106 UnknownPrincipal Error "A policy names a service account that no workload has.";
    KIA0107 PrincipalOfAnotherCluster Info "A policy names a service account that only workloads of another cluster have.";
    KIA0108 UnknownTrustDomain Warning "A policy names a principal of a trust domain that the mesh does not have.";
    KIA0109 PolicyWithoutWaypoint Warning "An HTTP policy applies to workloads that no waypoint serves.";
    KIA0110 PolicyWithoutTarget Warning "An HTTP policy in an ambient namespace has no target.";
    KIA0201 SeveralDestinationRules Warning "Several DestinationRules decide over one subset of a host.";
    KIA0202 DestinationRuleForUnknownHost Error "A DestinationRule is about a host that nobody serves.";
    KIA0203 SubsetWithoutWorkload Error "A subset selects no workload.";
    KIA0204 MtlsLostByDestinationRule Warning "A DestinationRule without TLS settings overrides one that asks for mutual TLS.";
    KIA0205 MtlsMeshWideWithoutPolicy Error "Clients use mutual TLS in the whole mesh, and no PeerAuthentication says that servers do.";
    KIA0206 MtlsInNamespaceWithoutPolicy Error "Clients use mutual TLS to a namespace, and no PeerAuthentication says that its servers do.";
    KIA0207 PlaintextToStrictNamespace Error "Clients are told to use plaintext to a namespace that takes mutual TLS only.";
    KIA0208 PlaintextToStrictMesh Error "Clients are told to use plaintext in a mesh that takes mutual TLS only.";
    KIA0209 SubsetWithoutLabels Warning "A subset has no labels.";
    KIA0210 RuleInNamespaceWithoutWaypoint Warning "An HTTP traffic policy is in an ambient namespace that no waypoint serves.";
    KIA0211 RuleForServiceWithoutWaypoint Warning "An HTTP traffic policy is about an ambient Service that no waypoint serves.";
    KIA0212 RuleForServiceElsewhere Warning "An HTTP traffic policy is about an ambient Service of another namespace, whose waypoint does not read it.";
    KIA0301 HostOfSeveralGateways Warning "Several Gateways claim a host on the same port of the same workloads.";
    KIA0302 GatewayWithoutWorkload Warning "A Gateway selects no workload.";
    KIA0401 StrictMeshWithoutClients Error "The mesh takes mutual TLS only, and no DestinationRule tells clients to use it.";
    KIA0501 StrictNamespaceWithoutClients Error "A namespace takes mutual TLS only, and no DestinationRule tells clients to use it.";
    KIA0505 PlaintextNamespaceWithMtlsClients Error "A namespace takes plaintext only, and clients are told to use mutual TLS.";
    KIA0506 PlaintextMeshWithMtlsClients Error "The mesh takes plaintext only, and clients are told to use mutual TLS.";
    KIA0601 PortNameWithoutProtocol Error "The name of a Service port says nothing about its protocol.";
    KIA0602 UnknownAppProtocol Error "The appProtocol of a Service port is not one that Istio knows.";
    KIA0701 TargetPortNotOpen Warning "No container has the port that a Service port leads to.";
    KIA1004 EgressToUnknownHost Warning "A Sidecar lets through a host that nobody serves.";
    KIA1006 GlobalSidecarWithSelector Warning "A Sidecar of the root namespace has a selector, and applies to the whole mesh.";
    KIA1007 OutboundPolicyWithoutMode Info "A Sidecar refuses unknown hosts, perhaps without meaning to.";
    KIA1101 DestinationUnknown Error "A VirtualService routes to a host that nobody serves.";
    KIA1102 GatewayUnknown Error "A VirtualService names a Gateway that does not exist.";
    KIA1104 WeightOfLoneDestination Warning "The only destination of a route has a weight below 100.";
    KIA1105 DestinationTwice Warning "A route has the same destination more than once.";
    KIA1106 HostOfSeveralVirtualServices Warning "Several VirtualServices decide over one host at one gateway.";
    KIA1107 SubsetUndefined Warning "A VirtualService routes to a subset that no DestinationRule defines.";
    KIA1108 GatewayNamedAsHost Info "A VirtualService names a Gateway as if it were a host.";
    KIA1109 RoutesInNamespaceWithoutWaypoint Warning "Routes are in an ambient namespace that no waypoint serves.";
    KIA1110 TokensWithoutWaypoint Warning "A RequestAuthentication applies to workloads that no waypoint serves.";
    KIA1111 PluginWithoutWaypoint Warning "A WasmPlugin applies to workloads that no waypoint serves.";
    KIA1112 TelemetryWithoutWaypoint Warning "An HTTP Telemetry applies to workloads that no waypoint serves.";
    KIA1113 RoutesForServiceWithoutWaypoint Warning "Routes are for an ambient Service that no waypoint serves.";
    KIA1114 RoutesForServiceElsewhere Warning "Routes are for an ambient Service of another namespace, whose waypoint does not read them.";
    KIA1115 TokensWithoutTarget Warning "A RequestAuthentication in an ambient namespace has no target.";
    KIA1116 PluginWithoutTarget Warning "A WasmPlugin in an ambient namespace has no target.";
    KIA1117 TelemetryWithoutTarget Warning "An HTTP Telemetry in an ambient namespace has no target.";
    KIA1211 PortOfSeveralServiceEntries Warning "ServiceEntries define one port of a host more than once.";
    KIA1212 ProtocolsOfSeveralServiceEntries Warning "ServiceEntries give one port of a host different protocols.";
    KIA1301 WorkloadWithoutPolicy Warning "No AuthorizationPolicy applies to a workload.";
    KIA1311 BothDataPlanes Error "Labels ask for a sidecar and for ambient mode.";
    KIA1312 WaypointWithoutAmbient Warning "A workload is to use a waypoint and is not in ambient mode.";
    KIA1313 WaypointNotFound Error "A workload is to use a waypoint that does not exist.";
    KIA1314 SidecarLabelOnAmbientPod Error "Labels ask for a sidecar, and a pod is in ambient mode.";
    KIA1315 AmbientLabelOnSidecarPod Error "Labels ask for ambient mode, and a pod has a sidecar.";
    KIA1316 SidecarInAmbientNamespace Warning "A workload with a sidecar is in an ambient namespace.";
    KIA1317 HttpPolicyWithoutWaypoint Warning "An HTTP AuthorizationPolicy applies to an ambient workload without a waypoint.";
    KIA1401 RouteWithoutGateway Error "A route names a Gateway that does not exist or does not take it.";
    KIA1402 RouteToUnknownService Error "A route sends requests to a Service that does not exist or that it may not reach.";
    KIA1501 ListenerOfSeveralGateways Warning "Several Gateways have the same listener.";
    KIA1502 AddressOfSeveralGateways Warning "Several Gateways ask for the same address.";
    KIA1503 ListenerTwice Error "Two listeners of a Gateway take the same traffic.";
    KIA1504 GatewayClassUnknown Error "A Gateway names a GatewayClass that does not exist.";
    KIA1601 GrantForUnknownNamespace Error "A ReferenceGrant is for a namespace that does not exist.";
    KIA1701 UnusedServiceAccount Warning "No workload of the namespace has the service account of a WorkloadGroup.";
    KIA1702 GroupsAlike Warning "Several WorkloadGroups give their workloads the same labels.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_unique() {
        assert!(CODES.windows(2).all(|pair| pair[0].id < pair[1].id));
        assert_eq!(Code::named("ist0101"), Some(&IST0101));
        assert_eq!(IST0101.page(), "IST0101.md");
        assert_eq!(Code::named("IST9999"), None);
    }
}
