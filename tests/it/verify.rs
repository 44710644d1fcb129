//! `manifest diff`, `verify` and `upgrade` as programs.

use std::fs;

use serde_json::{Value, json};

use crate::support::apiserver::cluster;
use crate::support::controllers::{self, Fate};
use crate::support::installation::{assert_holds, configured, installed};
use crate::support::program::{Run, meshctl};

#[test]
fn manifests_are_compared_file_by_file_and_folder_by_folder() {
    let folder = std::env::temp_dir().join(format!("meshctl-it-diff-{}", std::process::id()));
    fs::create_dir_all(folder.join("a/deep")).unwrap();
    let at = |name: &str| folder.join(name).display().to_string();
    let generate = |name: &str, set: &str| {
        let run = meshctl(&[
            "manifest",
            "generate",
            "--set",
            "profile=minimal",
            "--set",
            set,
        ]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        fs::write(at(name), run.stdout).unwrap();
    };
    generate("a/deep/one.yaml", "meshConfig.accessLogFile=/dev/stdout");
    generate("b.yaml", "meshConfig.accessLogFile=/dev/stderr");
    fs::write(at("a/notes.txt"), "no manifest").unwrap();

    let run = meshctl(&["manifest", "diff", &at("a"), &at("b.yaml")]);
    assert_eq!(run.exit, 1, "{}", run.stderr);
    let expected = "~ ConfigMap/istio-system/istio\n    data.mesh.accessLogFile: \"/dev/stdout\" -> \"/dev/stderr\"\n";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    assert!(
        run.stdout
            .contains("0 to create, 2 to change, 0 to remove; "),
        "{}",
        run.stdout
    );
    let same = meshctl(&["manifest", "diff", &at("b.yaml"), &at("b.yaml")]);
    assert_eq!((same.exit, same.stderr.as_str()), (0, ""));
    let missing = meshctl(&["manifest", "diff", &at("b.yaml"), &at("c.yaml")]);
    assert_eq!(missing.exit, 1);
    assert!(missing.stderr.contains("c.yaml"), "{}", missing.stderr);
    fs::write(at("iop.yaml"), "kind: IstioOperator\nspec: {}\n").unwrap();
    let refused = meshctl(&["manifest", "diff", &at("b.yaml"), &at("iop.yaml")]);
    assert!(
        refused.stderr.contains("meshctl manifest generate -f"),
        "{}",
        refused.stderr
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_cluster_is_verified_whoever_installed_it() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let kubeconfig = cluster.kubeconfig();
    let run = |arguments: &[&str]| -> Run {
        meshctl(&[&["--kubeconfig", kubeconfig.to_str().unwrap()], arguments].concat())
    };
    let verify = |set: &str| run(&["verify", "--set", set]);
    let nothing = verify("profile=minimal");
    assert_eq!(
        (nothing.exit, nothing.stdout.as_str()),
        (1, "! No Istio installation found\n")
    );

    installed(&cluster, &["profile=minimal"]);
    let fine = verify("profile=minimal");
    assert_eq!(fine.exit, 0, "{}", fine.stdout);
    assert!(
        fine.stdout
            .contains("✔ Deployment: istiod.istio-system checked successfully\n"),
        "{}",
        fine.stdout
    );
    assert!(
        fine.stdout
            .contains("Checked 15 custom resource definitions\nChecked 1 Istio Deployments\n"),
        "{}",
        fine.stdout
    );

    let snapshot =
        std::env::temp_dir().join(format!("meshctl-it-verify-{}.tgz", std::process::id()));
    let taken = run(&["snapshot", "create", "-o", snapshot.to_str().unwrap()]);
    assert!(snapshot.is_file(), "{}", taken.stderr);
    for set in ["profile=minimal", "profile=default"] {
        let live = verify(set);
        let from = snapshot.to_str().unwrap();
        let kept = meshctl(&["verify", "--from", from, "--set", set]);
        assert_eq!(
            (kept.exit, &kept.stdout),
            (live.exit, &live.stdout),
            "{set}"
        );
    }
    fs::remove_file(snapshot).unwrap();

    let more = verify("profile=default");
    assert_eq!(more.exit, 1);
    assert!(
        more.stdout
            .contains("✘ Deployment: istio-ingressgateway.istio-system: not found\n"),
        "{}",
        more.stdout
    );

    // Labels of another installer do not matter, what a Service selects does.
    let service = |selector: Value| {
        json!({
            "apiVersion": "v1", "kind": "Service",
            "metadata": {"name": "istiod", "namespace": "istio-system", "labels": {"operator.istio.io/version": "1.2.3"}},
            "spec": {"selector": selector},
        })
    };
    let apply =
        |object: Value| cluster.with(async |client| client.apply(&object, "somebody").await);
    apply(service(json!({"app": "istiod", "istio": "pilot"})));
    let again = verify("profile=minimal");
    assert_eq!(again.exit, 0, "{}", again.stdout);
    apply(service(json!({"app": "mine", "istio": "pilot"})));
    let wrong = verify("profile=minimal");
    assert_eq!(wrong.exit, 1);
    let line =
        "✘ Service: istiod.istio-system: spec.selector.app is \"mine\" instead of \"istiod\"\n";
    assert!(wrong.stdout.contains(line), "{}", wrong.stdout);

    let manifest =
        std::env::temp_dir().join(format!("meshctl-it-live-{}.yaml", std::process::id()));
    let generated = run(&[
        "manifest",
        "generate",
        "--set",
        "profile=minimal",
        "-o",
        manifest.to_str().unwrap(),
    ]);
    assert_eq!(generated.exit, 0, "{}", generated.stderr);
    let live = run(&["manifest", "diff", manifest.to_str().unwrap(), "--live"]);
    fs::remove_file(manifest).unwrap();
    assert_eq!(live.exit, 1);
    assert!(
        live.stdout
            .contains("    spec.selector.app: \"mine\" -> \"istiod\"\n"),
        "{}",
        live.stdout
    );

    let upgraded = run(&["upgrade", "-y", "--set", "profile=minimal"]);
    assert_eq!(upgraded.exit, 0, "{}", upgraded.stderr);
    let again = verify("profile=minimal");
    assert_eq!(again.exit, 0, "{}", again.stdout);
    let mut minimal = configured(&["profile=minimal"], "");
    minimal.owner.version = meshctl::assets::ISTIO_VERSION.to_owned();
    assert_holds(&cluster, &[&minimal]);
}
