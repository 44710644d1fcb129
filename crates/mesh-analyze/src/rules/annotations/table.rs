//! The annotations that Istio defines (`annotation/annotations.gen.go` in istio/api).

/// An annotation that Istio defines.
#[derive(Debug)]
pub(super) struct Annotation {
    /// Its name.
    pub(super) name: &'static str,
    /// Kinds that it has an effect on; `Any` for all.
    pub(super) kinds: &'static [&'static str],
    /// How far it is in its life.
    pub(super) stage: Stage,
}

/// How far an annotation is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// May change or go.
    Alpha,
    /// Here to stay.
    Stable,
    /// To go, and was never more than alpha.
    DeprecatedAlpha,
    /// To go.
    Deprecated,
}

use Stage::{Alpha, Deprecated, DeprecatedAlpha, Stable};

const fn annotation(
    name: &'static str,
    stage: Stage,
    kinds: &'static [&'static str],
) -> Annotation {
    Annotation { name, kinds, stage }
}

/// The annotation with a name.
pub(super) fn find(name: &str) -> Option<&'static Annotation> {
    let found = ANNOTATIONS.binary_search_by(|known| known.name.cmp(name));
    found.ok().map(|index| &ANNOTATIONS[index])
}

#[rustfmt::skip]
static ANNOTATIONS: &[Annotation] = &[
    annotation("alpha.istio.io/canonical-serviceaccounts", DeprecatedAlpha, &["Service"]),
    annotation("alpha.istio.io/kubernetes-serviceaccounts", DeprecatedAlpha, &["Service"]),
    annotation("ambient.istio.io/bypass-inbound-capture", Alpha, &["Pod"]),
    annotation("ambient.istio.io/dns-capture", Alpha, &["Pod"]),
    annotation("ambient.istio.io/redirection", Stable, &["Pod"]),
    annotation("ambient.istio.io/waypoint-inbound-binding", Alpha, &["GatewayClass", "Gateway"]),
    annotation("galley.istio.io/analyze-suppress", Alpha, &["Any"]),
    annotation("gateway.istio.io/controller-version", Alpha, &["Any"]),
    annotation("gateway.istio.io/name-override", Alpha, &["Gateway"]),
    annotation("gateway.istio.io/service-account", Alpha, &["Gateway"]),
    annotation("inject.istio.io/templates", Alpha, &["Pod"]),
    annotation("istio.io/autoRegistrationGroup", Alpha, &["WorkloadEntry"]),
    annotation("istio.io/connectedAt", Alpha, &["WorkloadEntry"]),
    annotation("istio.io/disconnectedAt", Alpha, &["WorkloadEntry"]),
    annotation("istio.io/dry-run", Alpha, &["AuthorizationPolicy"]),
    annotation("istio.io/reroute-virtual-interfaces", Alpha, &["Pod"]),
    annotation("istio.io/rev", Alpha, &["Pod"]),
    annotation("istio.io/use-waypoint-canary-weight", Alpha, &["Service", "ServiceEntry", "Namespace"]),
    annotation("istio.io/workloadController", Alpha, &["WorkloadEntry"]),
    annotation("kubernetes.io/ingress.class", Stable, &["Ingress"]),
    annotation("networking.istio.io/exportTo", Alpha, &["Service"]),
    annotation("networking.istio.io/service-type", Alpha, &["Gateway"]),
    annotation("networking.istio.io/traffic-distribution", Alpha, &["Namespace", "Service", "ServiceEntry"]),
    annotation("prometheus.istio.io/merge-metrics", Alpha, &["Pod"]),
    annotation("proxy.istio.io/config", Stable, &["Pod"]),
    annotation("proxy.istio.io/overrides", Alpha, &["Pod"]),
    annotation("readiness.status.sidecar.istio.io/applicationPorts", Alpha, &["Pod"]),
    annotation("readiness.status.sidecar.istio.io/failureThreshold", Alpha, &["Pod"]),
    annotation("readiness.status.sidecar.istio.io/initialDelaySeconds", Alpha, &["Pod"]),
    annotation("readiness.status.sidecar.istio.io/periodSeconds", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/agentLogLevel", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/bootstrapOverride", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/componentLogLevel", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/discoveryAddress", DeprecatedAlpha, &["Pod"]),
    annotation("sidecar.istio.io/extraStatTags", DeprecatedAlpha, &["Pod"]),
    annotation("sidecar.istio.io/inject", Deprecated, &["Pod"]),
    annotation("sidecar.istio.io/interceptionMode", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/logLevel", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/nativeSidecar", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/proxyCPU", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/proxyCPULimit", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/proxyImage", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/proxyImageType", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/proxyMemory", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/proxyMemoryLimit", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/rewriteAppHTTPProbers", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/statsCompression", DeprecatedAlpha, &["Pod"]),
    annotation("sidecar.istio.io/statsEvictionInterval", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/statsFlushInterval", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/statsHistogramBins", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/statsHistogramBuckets", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/statsInclusionPrefixes", DeprecatedAlpha, &["Pod"]),
    annotation("sidecar.istio.io/statsInclusionRegexps", DeprecatedAlpha, &["Pod"]),
    annotation("sidecar.istio.io/statsInclusionSuffixes", DeprecatedAlpha, &["Pod"]),
    annotation("sidecar.istio.io/status", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/userVolume", Alpha, &["Pod"]),
    annotation("sidecar.istio.io/userVolumeMount", Alpha, &["Pod"]),
    annotation("status.sidecar.istio.io/port", Alpha, &["Pod"]),
    annotation("topology.istio.io/controlPlaneClusters", Alpha, &["Namespace"]),
    annotation("traffic.istio.io/nodeSelector", Stable, &["Service"]),
    annotation("traffic.sidecar.istio.io/excludeInboundPorts", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/excludeInterfaces", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/excludeOutboundIPRanges", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/excludeOutboundPorts", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/includeInboundPorts", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/includeOutboundIPRanges", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/includeOutboundPorts", Alpha, &["Pod"]),
    annotation("traffic.sidecar.istio.io/kubevirtInterfaces", DeprecatedAlpha, &["Pod"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted() {
        assert!(
            ANNOTATIONS
                .windows(2)
                .all(|pair| pair[0].name < pair[1].name)
        );
    }
}
