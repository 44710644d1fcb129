//! Settings of Calico and Cilium that stop a mesh from working.
//!
//! The facts are those of `operator/pkg/apis/validation/validation.go` in istio/istio.

use serde_json::Value;

use crate::iop::ClusterFacts;
use crate::layer::Layered;

/// What is odd about the CNI plugin of a cluster, for the components that a document turns on.
pub(super) fn warnings(document: &Layered, cluster: &ClusterFacts) -> Vec<String> {
    let is_enabled = |component: &str| {
        document
            .get(&["spec", "components", component, "enabled"])
            .and_then(Layered::as_bool)
            == Some(true)
    };
    let mut warnings = calico(cluster.felix_configuration.as_ref());
    warnings.extend(cilium(
        cluster.cilium_config.as_ref(),
        is_enabled("cni"),
        is_enabled("ztunnel"),
    ));
    warnings
}

fn calico(felix: Option<&Value>) -> Vec<String> {
    let Some(spec) = felix.map(|felix| &felix["spec"]) else {
        return Vec::new();
    };
    let mut warnings = Vec::new();
    let mode = spec["bpfConnectTimeLoadBalancing"].as_str();
    if let Some(mode) = mode.filter(|mode| *mode != "Disabled") {
        warnings.push(format!(
            "detected Calico CNI with 'bpfConnectTimeLoadBalancing={mode}'; this must be set to \
             'bpfConnectTimeLoadBalancing=Disabled' in the Calico configuration"
        ));
    }
    if spec["bpfConnectTimeLoadBalancingEnabled"].as_bool() == Some(true) {
        warnings.push(
            "detected Calico CNI with 'bpfConnectTimeLoadBalancingEnabled=true'; this must be set to \
             'bpfConnectTimeLoadBalancingEnabled=false' in the Calico configuration"
                .to_owned(),
        );
    }
    warnings
}

fn cilium(config: Option<&Value>, has_cni: bool, has_ztunnel: bool) -> Vec<String> {
    let Some(data) = config.map(|config| &config["data"]) else {
        return Vec::new();
    };
    let is = |key: &str, value: &str| data[key].as_str() == Some(value);
    let is_host_only = is("bpf-lb-sock-hostns-only", "true");
    let rules = [
        (
            has_cni && is("cni-exclusive", "true"),
            "detected Cilium CNI with 'cni-exclusive=true'; this must be set to 'cni-exclusive=false' in \
             the Cilium configuration",
        ),
        (
            has_ztunnel && is("enable-bpf-masquerade", "true"),
            "detected Cilium CNI with 'enable-bpf-masquerade=true'; this must be set to 'false' when using \
             ambient mode",
        ),
        (
            !is_host_only && is("bpf-lb-sock", "true"),
            "detected Cilium CNI with 'bpf-lb-sock=true'; this requires 'bpf-lb-sock-hostns-only=true' to \
             be set",
        ),
        (
            !is_host_only && is("kube-proxy-replacement", "strict"),
            "detected Cilium CNI with 'kube-proxy-replacement=strict' and 'bpf-lb-sock-hostns-only=false'; \
             please set 'bpf-lb-sock-hostns-only=true' to avoid conflicts with Istio",
        ),
    ];
    let broken = rules.into_iter().filter(|(is_broken, _)| *is_broken);
    broken.map(|(_, text)| text.to_owned()).collect()
}
