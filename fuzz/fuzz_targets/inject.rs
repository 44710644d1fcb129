//! Any text as a stream of workloads: injected, passed through or refused, no panic; injecting twice changes nothing.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use mesh_manifest::inject::{Injector, InjectorConfig, InjectorSettings, InjectorValues, MeshSettings};
use serde_json::{Value, json};

thread_local! {
    static INJECTOR: Injector = injector();
}

fn injector() -> Injector {
    let assets = meshctl_fuzz::assets();
    let values: Value = json!({
        "global": {
            "hub": "example.com", "tag": "1", "network": "", "imagePullPolicy": "", "imagePullSecrets": [],
            "proxy": {
                "image": "proxyv2", "logLevel": "warning", "componentLogLevel": "misc:error", "clusterDomain": "cluster.local",
                "resources": {"requests": {"cpu": "100m", "memory": "128Mi"}}, "readinessInitialDelaySeconds": 0,
                "readinessPeriodSeconds": 15, "readinessFailureThreshold": 4, "statusPort": 15020, "includeIPRanges": "*",
                "excludeIPRanges": "", "includeInboundPorts": "*", "excludeInboundPorts": "", "excludeOutboundPorts": "",
                "startupProbe": {"enabled": true, "failureThreshold": 600}, "privileged": false, "tracer": "none",
            },
            "proxy_init": {"image": "proxyv2"}, "sds": {"token": {"aud": "istio-ca"}}, "multiCluster": {"clusterName": ""},
            "caAddress": "", "istioNamespace": "istio-system", "logAsJson": false, "logging": {"level": "default:info"},
        },
        "pilot": {"cni": {"enabled": false}},
        "sidecarInjectorWebhook": {"rewriteAppHTTPProbe": true, "templates": {}},
        "meshConfig": {},
    });
    let mesh = MeshSettings::from_yaml("{}").expect("an empty mesh config");
    let values = InjectorValues::from(values);
    let config = InjectorConfig::embedded(&assets, &values);
    Injector::new(InjectorSettings::new(config, mesh, values)).expect("the built-in templates")
}

fuzz_target!(|text: &str| -> Corpus {
    if text.len() > 4096 {
        return Corpus::Reject;
    }
    INJECTOR.with(|injector| {
        let injected = injector.inject_text(text);
        for _ in 0..2 {
            assert_eq!(injector.inject_text(text), injected, "what was there before is known");
        }
        if let Ok(once) = injected
            && let Err(errors) = injector.inject_text(&once.text)
        {
            panic!("what was injected is refused: {errors:?}\n{}", once.text);
        }
    });
    Corpus::Keep
});
