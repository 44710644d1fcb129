use serde_json::{Value, json};

use super::{
    ClusterFacts, Component, Error, ErrorKind, Inputs, Resolved, SourceText, package_path, resolve,
};
use crate::assets::Assets;
use crate::layer::Layered;
use crate::profile;

const DEFAULT: &str = "\
kind: IstioOperator
spec:
  hub: profile-hub
  tag: profile-tag
  components:
    base: {enabled: true}
    pilot: {enabled: true}
    ingressGateways:
    - {name: istio-ingressgateway, enabled: true}
    egressGateways:
    - {name: istio-egressgateway, enabled: false}
  values:
    global: {istioNamespace: istio-system}
";

const MINIMAL: &str = "\
kind: IstioOperator
spec:
  components:
    ingressGateways:
    - {name: istio-ingressgateway, enabled: false}
";

fn assets() -> Assets {
    let files = [
        ("profiles/default.yaml", DEFAULT),
        ("profiles/minimal.yaml", MINIMAL),
    ];
    files
        .map(|(path, text)| (path, text.as_bytes()))
        .into_iter()
        .collect()
}

fn with(files: &[&str], set: &[&str]) -> Result<Resolved, Error> {
    let assets = assets();
    let mut inputs = Inputs::new(&assets);
    inputs.files = sources(files);
    inputs.set = set.iter().map(|&text| text.to_owned()).collect();
    resolve(&inputs)
}

fn sources(files: &[&str]) -> Vec<SourceText> {
    let source = |(index, text): (usize, &&str)| SourceText {
        name: format!("{index}.yaml"),
        text: format!("kind: IstioOperator\n{text}"),
    };
    files.iter().enumerate().map(source).collect()
}

#[track_caller]
fn check(files: &[&str], set: &[&str], path: &[&str], expected: Value, origin: &str) {
    let resolved = with(files, set).unwrap();
    let node = resolved.document.get(path).unwrap();
    assert_eq!(
        (node.to_json(), node.origin.to_string()),
        (expected, origin.to_owned())
    );
}

#[track_caller]
fn check_error(files: &[&str], set: &[&str], kind: ErrorKind, expected: &str) {
    let error = with(files, set).unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string()),
        (kind, expected.to_owned())
    );
}

/// The names of the enabled components, gateways by their own names.
fn enabled(resolved: &Resolved) -> Vec<String> {
    let components = resolved
        .components()
        .into_iter()
        .filter(|component| component.enabled);
    components
        .map(|component| {
            component
                .name
                .unwrap_or_else(|| component.kind.key().to_owned())
        })
        .collect()
}

#[track_caller]
fn check_enabled(files: &[&str], set: &[&str], expected: &[&str]) {
    assert_eq!(enabled(&with(files, set).unwrap()), expected);
}

#[test]
fn later_layers_win_and_are_remembered() {
    let hub = ["spec", "hub"];
    check(
        &[],
        &[],
        &hub,
        json!("profile-hub"),
        "profiles/default.yaml:3:3",
    );
    check(&["spec: {hub: a}"], &[], &hub, json!("a"), "0.yaml:2:8");
    check(
        &["spec: {hub: a}", "spec:\n  hub: b"],
        &[],
        &hub,
        json!("b"),
        "1.yaml:3:3",
    );
    check(
        &["spec: {hub: a}"],
        &["hub=c", "hub=d"],
        &hub,
        json!("d"),
        "--set hub=d",
    );
    let translated = ["spec", "values", "global", "hub"];
    check(
        &["spec: {hub: a}"],
        &[],
        &translated,
        json!("a"),
        "spec.hub (0.yaml:2:8)",
    );
}

#[test]
fn a_tag_is_what_is_written() {
    let tag = ["spec", "values", "global", "tag"];
    check(
        &["spec: {tag: 1.10}"],
        &[],
        &tag,
        json!("1.10"),
        "spec.tag (0.yaml:2:8)",
    );
    check(
        &["spec: {tag: 1.1}"],
        &[],
        &tag,
        json!(1.1),
        "spec.tag (0.yaml:2:8)",
    );
    check(
        &["spec: {tag: \"1.10\"}"],
        &[],
        &tag,
        json!("1.10"),
        "spec.tag (0.yaml:2:8)",
    );
    check(
        &[],
        &["tag=1.10"],
        &tag,
        json!("1.10"),
        "spec.tag (--set tag=1.10)",
    );
}

#[test]
fn built_in_images_and_flags() {
    let assets = assets();
    let mut inputs = Inputs::new(&assets);
    (inputs.hub, inputs.tag) = (Some("h".to_owned()), Some("t".to_owned()));
    inputs.revision = Some("1-30".to_owned());
    let resolved = resolve(&inputs).unwrap();
    assert_eq!(resolved.values()["global"]["hub"], "h");
    assert_eq!(resolved.revision(), Some("1-30"));
    inputs.revision = Some("default".to_owned());
    assert_eq!(resolve(&inputs).unwrap().revision(), None);
}

#[test]
fn the_cluster_is_a_layer_below_the_user() {
    let assets = assets();
    let mut inputs = Inputs::new(&assets);
    inputs.cluster = Some(ClusterFacts {
        version: "v1.32.4-gke.8".to_owned(),
        detects_gke: true,
        ..ClusterFacts::default()
    });
    inputs.set = vec!["values.global.platform=k3s".to_owned()];
    let resolved = resolve(&inputs).unwrap();
    assert_eq!(
        resolved.spec()["components"]["cni"]["namespace"],
        "kube-system"
    );
    assert_eq!(resolved.values()["global"]["platform"], "k3s");
}

#[test]
fn profile_from_flag_or_file() {
    check_enabled(&[], &["profile=minimal"], &["base", "pilot"]);
    check_enabled(&["spec: {profile: minimal}"], &[], &["base", "pilot"]);
    check_enabled(
        &["spec: {profile: minimal}"],
        &["profile="],
        &["base", "pilot", "istio-ingressgateway"],
    );
    check_error(
        &[],
        &["profile=minimul"],
        ErrorKind::Failed,
        "profile \"minimul\" not found; did you mean `minimal`?",
    );
    check_error(
        &[],
        &["profile=nope"],
        ErrorKind::Failed,
        "profile \"nope\" not found; there are default, minimal",
    );
}

#[test]
fn gateways_of_the_profile_are_addressed_by_name() {
    check_enabled(
        &[],
        &["components.ingressGateways[name:istio-ingressgateway].enabled=false"],
        &["base", "pilot"],
    );
    check_enabled(
        &[],
        &["components.egressGateways[name:istio-egressgateway].enabled=true"],
        &[
            "base",
            "pilot",
            "istio-ingressgateway",
            "istio-egressgateway",
        ],
    );
    let resolved = with(
        &[],
        &["components.ingressGateways[name:istio-ingressgateway].k8s.replicaCount=2"],
    )
    .unwrap();
    let gateways = resolved
        .document
        .get(&["spec", "components", "ingressGateways"])
        .map(Layered::to_json);
    let expected =
        json!([{ "name": "istio-ingressgateway", "enabled": true, "k8s": { "replicaCount": 2 } }]);
    assert_eq!(gateways, Some(expected));
}

#[test]
fn gateways_enabled_by_values() {
    let by_values = "values.gateways.istio-egressgateway.enabled=true";
    check_enabled(
        &[],
        &["profile=minimal", by_values],
        &["base", "pilot", "istio-egressgateway"],
    );
    let off = "spec: {components: {egressGateways: [{name: a}, {name: b, enabled: false}]}}";
    check_enabled(
        &[off],
        &["profile=minimal", by_values],
        &["base", "pilot", "a"],
    );
}

#[test]
fn components_that_are_not_there() {
    check_enabled(
        &["spec: {components: {pilot: null, ingressGateways: null}}"],
        &[],
        &["base", "pilot"],
    );
    let resolved = with(
        &["spec: {components: {cni: {enabled: true, namespace: kube-system}}}"],
        &[],
    )
    .unwrap();
    let cni = resolved
        .components()
        .into_iter()
        .find(|component| component.kind == Component::Cni)
        .unwrap();
    assert_eq!((cni.enabled, cni.namespace.as_str()), (true, "kube-system"));
}

#[test]
fn unvalidated_values_are_merged_last() {
    let resolved = with(
        &["spec: {values: {pilot: {image: a}}, unvalidatedValues: {pilot: {image: b, pdb: 1}}}"],
        &[],
    )
    .unwrap();
    assert_eq!(resolved.values()["pilot"]["image"], "b");
    assert_eq!(resolved.values()["pilot"]["pdb"], 1);
}

#[test]
fn an_invalid_document_is_used_when_forced() {
    check_error(
        &["spec:\n  values:\n    pilot: {imagee: a}"],
        &[],
        ErrorKind::Failed,
        "0.yaml:4:13: spec.values.pilot.imagee: unknown field \"imagee\" in istio.operator.v1alpha1.PilotConfig; \
         did you mean \"image\"?",
    );
    let assets = assets();
    let mut inputs = Inputs::new(&assets);
    inputs.set = vec!["values.bogus=1".to_owned()];
    inputs.force = true;
    let resolved = resolve(&inputs).unwrap();
    assert_eq!(resolved.values()["bogus"], 1);
    assert_eq!(resolved.forced_errors.len(), 1);
    inputs.set = vec!["values=1".to_owned()];
    assert_eq!(
        resolve(&inputs).unwrap_err().to_string(),
        "--set values=1: spec.values: expected an object"
    );
}

#[test]
fn files_that_are_no_document() {
    check_error(&["spec: [}"], &[], ErrorKind::Input, &yaml_error());
    check_error(
        &["spec: {}\n---\nkind: X\n"],
        &[],
        ErrorKind::Input,
        "0.yaml:4: contains multiple IstioOperator CRs, only one per file is supported",
    );
    let assets = assets();
    let mut inputs = Inputs::new(&assets);
    inputs.files = vec![SourceText {
        name: "x".to_owned(),
        text: "spec: {}".to_owned(),
    }];
    let error = resolve(&inputs).unwrap_err();
    assert_eq!(
        error.to_string(),
        "x:1: the document has no `kind`; an IstioOperator begins with `kind: IstioOperator`"
    );
    inputs.files[0].text = "# nothing\n---\n".to_owned();
    assert!(resolve(&inputs).is_ok());
}

fn yaml_error() -> String {
    let text = "kind: IstioOperator\nspec: [}";
    let error = mesh_model::yaml::documents(text)
        .pop()
        .unwrap()
        .unwrap_err();
    format!("0.yaml:{}:{}: {}", error.line, error.column, error.message)
}

#[test]
fn settings_without_effect_are_warned_of() {
    let resolved = with(
        &["metadata: {namespace: mesh}\nspec: {namespace: istio-system}"],
        &["values.pilot.cni.enabled=true"],
    )
    .unwrap();
    let warnings: Vec<_> = resolved.warnings.iter().map(ToString::to_string).collect();
    let expected = [
        "0.yaml:2:12: metadata.namespace has no effect; the namespace of the control plane is values.global.istioNamespace",
        "--set values.pilot.cni.enabled=true: spec.values.pilot.cni.enabled has no effect; spec.components.cni.enabled decides",
    ];
    assert_eq!(warnings, expected);
}

#[test]
fn the_package_is_chosen_before_anything_is_read_from_it() {
    let files = sources(&["spec: {installPackagePath: /file}"]);
    let set = ["installPackagePath=/set".to_owned()];
    assert_eq!(
        package_path(&files, &[], None).unwrap().as_deref(),
        Some("/file")
    );
    assert_eq!(
        package_path(&files, &set, None).unwrap().as_deref(),
        Some("/set")
    );
    assert_eq!(
        package_path(&files, &set, Some("/flag"))
            .unwrap()
            .as_deref(),
        Some("/flag")
    );
    assert_eq!(package_path(&[], &[], None).unwrap(), None);
}

#[test]
fn a_dump_of_a_part_explains_each_leaf() {
    let resolved = with(
        &[],
        &["components.pilot.k8s.nodeSelector.kubernetes\\.io/os=linux"],
    )
    .unwrap();
    let part = profile::subtree(&resolved, Some("components.pilot")).unwrap();
    let lines: Vec<_> = profile::settings(part)
        .into_iter()
        .map(|setting| format!("{}={}  # {}", setting.path, setting.value, setting.origin))
        .collect();
    let expected = [
        "enabled=true  # profiles/default.yaml:7:13",
        "k8s.nodeSelector.kubernetes\\.io/os=\"linux\"  # --set components.pilot.k8s.nodeSelector.kubernetes\\.io/os=linux",
    ];
    assert_eq!(lines, expected);
    assert_eq!(
        profile::dump(&resolved, Some("hub")).unwrap(),
        "profile-hub"
    );
    assert_eq!(
        profile::dump(&resolved, None).unwrap()["kind"],
        "IstioOperator"
    );
    let error = profile::dump(&resolved, Some("components.pilto")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "nothing is set at components.pilto; paths begin below spec, such as components.pilot"
    );
}
