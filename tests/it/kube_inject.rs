//! `kube-inject` as a program: where its configuration comes from, what it writes, and pods that a webhook made.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::Duration;

use mesh_model::quantity::Quantity;
use mesh_model::yaml;
use serde_json::{Value, json};

use meshctl::cluster::{Filter, Resource};

use crate::support::memory::Memory;
use crate::support::program::{meshctl, meshctl_reading};
use crate::support::{conformance, context, with_client};

const POD: &str =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a}]}\n";

/// A folder of a test, removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("meshctl-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The ConfigMaps of a revision whose template names it.
fn control_plane(suffix: &str, image: &str) -> Vec<Value> {
    let config = format!(
        "policy: enabled\nneverInjectSelector:\n- matchLabels: {{app: never}}\ninjectedAnnotations: {{added: by-the-config}}\n\
         templates:\n  sidecar: |\n    spec:\n      containers:\n      - name: istio-proxy\n        image: {{{{ .Values.global.hub }}}}/{image}\n"
    );
    let config_map = |name: &str, data: Value| json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": format!("{name}{suffix}"), "namespace": "istio-system"}, "data": data});
    vec![
        config_map("istio", json!({"mesh": "{}"})),
        config_map(
            "istio-sidecar-injector",
            json!({"config": config, "values": "{\"global\": {\"hub\": \"h\"}}"}),
        ),
    ]
}

#[test]
fn the_cluster_configures_with_its_policy() {
    let mut objects = control_plane("", "one");
    objects.extend(control_plane("-canary", "two"));
    objects.push(json!({
        "apiVersion": "admissionregistration.k8s.io/v1", "kind": "MutatingWebhookConfiguration",
        "metadata": {"name": "istio-revision-tag-prod", "labels": {"istio.io/tag": "prod", "istio.io/rev": "canary"}},
    }));
    let memory = Memory::with(objects);
    let kubeconfig = memory.kubeconfig().to_str().unwrap();
    let inject = |arguments: &[&str], input: &str| {
        meshctl_reading(
            &[
                &["kube-inject", "-f", "-", "--kubeconfig", kubeconfig],
                arguments,
            ]
            .concat(),
            input,
        )
    };
    for (arguments, image) in [
        (&[][..], "h/one"),
        (&["-r", "default"], "h/one"),
        (&["--revision", "canary"], "h/two"),
        (&["--revision", "prod"], "h/two"),
    ] {
        let run = inject(arguments, POD);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let pod = yaml::from_str(&run.stdout).unwrap();
        assert_eq!(
            pod["spec"]["containers"][1]["image"], image,
            "{arguments:?}"
        );
        assert_eq!(pod["metadata"]["annotations"]["added"], "by-the-config");
    }
    let never = POD.replace("{name: p}", "{name: p, labels: {app: never}}");
    let run = inject(&[], &never);
    assert_eq!(run.stdout, format!("{never}---\n"));
    assert_eq!(
        run.stderr,
        "Pod p: skipped because a selector of neverInjectSelector matches\n"
    );
    let run = inject(&["-r", "none"], POD);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    assert!(
        run.stderr
            .contains("there is no ConfigMap istio-system/istio-sidecar-injector-none"),
        "{}",
        run.stderr
    );
}

/// `inject/units`: a ConfigMap without one of its keys, or with unreadable ones, is an error.
#[test]
fn config_maps_have_what_they_must() {
    let Some(folder) = conformance("inject/units") else {
        return;
    };
    let complete = control_plane("", "one")[1]["data"].clone();
    for (suite, field) in [("config-map-keys", "data"), ("values-parse", "values")] {
        let text = std::fs::read_to_string(folder.join(format!("{suite}.json"))).unwrap();
        let recorded: Value = serde_json::from_str(&text).unwrap();
        let cases = recorded["cases"].as_array().unwrap();
        let misses: Vec<_> = cases
            .iter()
            .filter(|case| {
                let mut objects = control_plane("", "one");
                objects[1]["data"] = match field {
                    "data" => case["data"].clone(),
                    _ => json!({"config": complete["config"], "values": case["values"]}),
                };
                let memory = Memory::with(objects);
                let kubeconfig = memory.kubeconfig().to_str().unwrap();
                let run =
                    meshctl_reading(&["kube-inject", "-f", "-", "--kubeconfig", kubeconfig], POD);
                case["ok"] != (run.exit == 0)
            })
            .map(|case| &case["name"])
            .collect();
        println!(
            "{suite}: passed {} of {}",
            cases.len() - misses.len(),
            cases.len()
        );
        assert!(
            !cases.is_empty() && misses.is_empty(),
            "{suite}: {misses:?}"
        );
    }
}

/// A webhook behind a URL: an injector outside of the cluster.
#[test]
fn a_webhook_makes_the_pods() {
    // base64 of [{"op": "add", "path": "/spec/containers/-", "value": {"name": "istio-proxy"}}]
    const PATCH: &str = "W3sib3AiOiAiYWRkIiwgInBhdGgiOiAiL3NwZWMvY29udGFpbmVycy8tIiwgInZhbHVlIjogeyJuYW1lIjogImlzdGlvLXByb3h5In19XQ==";
    let answers = [
        (
            json!({"allowed": true, "patch": PATCH}),
            0,
            "name: istio-proxy",
            "Pod p: injected by the webhook\n",
        ),
        (
            json!({"allowed": true}),
            0,
            POD,
            "Pod p: skipped because the webhook answers without a change\n",
        ),
        (
            json!({"allowed": false, "status": {"message": "no such template"}}),
            1,
            "",
            "the webhook refuses: no such template",
        ),
    ];
    for (response, exit, stdout, stderr) in answers {
        let url = answering(&json!({"response": response}).to_string());
        let mut objects = control_plane("", "one");
        objects.truncate(1);
        objects.push(json!({
            "apiVersion": "admissionregistration.k8s.io/v1", "kind": "MutatingWebhookConfiguration",
            "metadata": {"name": "hook", "labels": {"istio.io/rev": "default"}},
            "webhooks": [{"name": "rev.namespace.sidecar-injector.istio.io", "clientConfig": {"url": url}}],
        }));
        let memory = Memory::with(objects);
        let kubeconfig = memory.kubeconfig().to_str().unwrap();
        for arguments in [&[][..], &["--webhookConfig", "hook"]] {
            let run = meshctl_reading(
                &[
                    &["kube-inject", "-f", "-", "--kubeconfig", kubeconfig],
                    arguments,
                ]
                .concat(),
                POD,
            );
            assert_eq!(run.exit, exit, "{}", run.stderr);
            assert!(
                run.stdout.contains(stdout) && run.stderr.contains(stderr),
                "{} {}",
                run.stdout,
                run.stderr
            );
        }
    }
}

/// The address of a server that answers every POST with a text.
fn answering(text: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/inject", listener.local_addr().unwrap());
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
        text.len()
    );
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut length = 0;
            let mut line = String::new();
            while reader.read_line(&mut line).unwrap_or(0) > 2 {
                let header = line.to_ascii_lowercase();
                if let Some(value) = header.strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            reader.read_exact(&mut vec![0; length]).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    url
}

/// `inject/cli`: whole commands with files.
#[test]
fn commands_with_files_do_what_was_recorded() {
    let Some(folder) = conformance("inject/cli") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("cases.json")).unwrap();
    let recorded: Value = serde_json::from_str(&text).unwrap();
    let cases = recorded["cases"].as_array().unwrap();
    let differs = |case: &Value| -> Result<(), String> {
        let given = case["args"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str);
        let at_home = |name: &str| match folder.join(name) {
            path if path.is_file() => path.display().to_string(),
            _ => name.to_owned(),
        };
        let given: Vec<String> = given.map(at_home).collect();
        let arguments: Vec<&str> = std::iter::once("kube-inject")
            .chain(given.iter().map(String::as_str))
            .collect();
        let run = meshctl(&arguments);
        let Some(golden) = case["golden"].as_str() else {
            let pattern = case["outputMatches"].as_str().unwrap().replace('\\', "");
            return match run.exit == 1 && run.stderr.contains(&pattern) {
                true => Ok(()),
                false => Err(format!("{} {}", run.exit, run.stderr)),
            };
        };
        let golden = std::fs::read_to_string(folder.join(golden)).unwrap();
        let (golden, ours) = (
            yaml::all_from_str(&golden).unwrap(),
            yaml::all_from_str(&run.stdout).unwrap(),
        );
        let (golden, ours) = (json!(golden), json!(ours));
        within(&ours, &golden, "more")
            .and(within(&golden, &ours, "less"))
            .map_err(|error| error + &run.stderr)
    };
    let misses: Vec<_> = cases
        .iter()
        .filter_map(|case| {
            differs(case)
                .err()
                .map(|why| format!("{}: {why}", case["id"]))
        })
        .collect();
    println!(
        "inject cli: passed {} of {}",
        cases.len() - misses.len(),
        cases.len()
    );
    assert!(
        !cases.is_empty() && misses.is_empty(),
        "{}",
        misses.join("\n")
    );
}

#[test]
fn no_cluster_is_asked_that_is_not_needed() {
    let folder = Folder::new("files");
    let mesh = folder.file("mesh.yaml", "{}");
    let values = folder.file("values.yaml", "global: {hub: h}");
    let templates = folder.file("config.yaml", "templates: {sidecar: 'spec: {containers: [{name: istio-proxy, image: \"{{ .Values.global.hub }}/x\"}]}'}");
    let input = folder.file("pod.yaml", POD);
    // Nobody answers there, and asking would be an error.
    let kubeconfig = folder.file(
        "kubeconfig",
        "{apiVersion: v1, kind: Config, current-context: c, contexts: [{name: c, context: {cluster: c, user: u}}], \
         clusters: [{name: c, cluster: {server: 'https://192.0.2.1:1'}}], users: [{name: u, user: {}}]}",
    );
    let files = [
        "--meshConfigFile",
        &mesh,
        "--valuesFile",
        &values,
        "--injectConfigFile",
        &templates,
    ];
    let run = meshctl(
        &[
            &["kube-inject", "-f", &input, "--kubeconfig", &kubeconfig],
            &files[..],
        ]
        .concat(),
    );
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert!(run.stdout.contains("image: h/x"), "{}", run.stdout);
    let run = meshctl(&[
        "kube-inject",
        "-f",
        &input,
        "--kubeconfig",
        &kubeconfig,
        "--set",
        "profile=default",
    ]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let run = meshctl(&["kube-inject", "-f", &input]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert!(run.stdout.contains("name: istio-init"), "{}", run.stdout);
}

#[test]
fn on_an_error_nothing_is_written() {
    let folder = Folder::new("error");
    let input = folder.file("input.yaml", &format!("{POD}---\nkind: Pod\nspec: x\n"));
    let output = folder.file("output.yaml", "as it was\n");
    let arguments = ["kube-inject", "-f", &input, "--set", "profile=default"];
    let run = meshctl(&[&arguments[..], &["-o", &output]].concat());
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    assert!(
        run.stderr.contains("input.yaml:6: Pod without a name"),
        "{}",
        run.stderr
    );
    assert_eq!(std::fs::read_to_string(&output).unwrap(), "as it was\n");
    assert_eq!(folder.names(), ["input.yaml", "output.yaml"]);
    let run = meshctl(&arguments);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
}

#[test]
fn long_streams_keep_their_order() {
    let folder = Folder::new("long");
    let input: String = (0..300)
        .map(|index| POD.replace("name: p", &format!("name: p-{index}")) + "---\n")
        .collect();
    let input = folder.file("input.yaml", &input);
    let run = meshctl(&["kube-inject", "-f", &input, "--set", "profile=default"]);
    assert!(
        run.stdout.len() > 1 << 20,
        "long enough not to be held in memory"
    );
    let pods = yaml::all_from_str(&run.stdout).unwrap();
    let names: Vec<_> = pods
        .iter()
        .filter_map(|pod| pod["metadata"]["name"].as_str())
        .collect();
    assert_eq!(
        names,
        (0..300)
            .map(|index| format!("p-{index}"))
            .collect::<Vec<_>>()
    );
    assert_eq!(run.stderr.lines().count(), 300);
}

#[test]
fn one_workload_is_explained() {
    let folder = Folder::new("explain");
    let other = POD.replace(
        "name: p",
        "name: q, annotations: {sidecar.istio.io/inject: 'false'}",
    );
    let input = folder.file("input.yaml", &format!("{POD}---\n{other}"));
    let explain = |wanted: &str| {
        meshctl(&[
            "kube-inject",
            "-f",
            &input,
            "--set",
            "profile=default",
            wanted,
        ])
    };
    let run = explain("--explain=p");
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let lines: Vec<_> = run.stdout.lines().collect();
    assert_eq!(lines[0], "Pod p: injected (policy enabled)");
    assert!(
        lines.contains(&"applied:        sidecar (by default)"),
        "{}",
        run.stdout
    );
    assert!(
        lines.contains(&" kind: Pod") && lines.contains(&"+    name: istio-init"),
        "{}",
        run.stdout
    );
    let run = explain("--explain=pod/q");
    assert!(
        run.stdout
            .starts_with("Pod q: not injected because annotation sidecar.istio.io/inject=false\n"),
        "{}",
        run.stdout
    );
    let run = explain("--explain");
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("of Pod p, Pod q"), "{}", run.stderr);
}

/// The pods of a recorded mesh, which the real webhook made, beside those that come of their Deployments.
#[test]
fn pods_are_those_of_the_webhook() {
    let Some(folder) = conformance("../recordings/bookinfo-rich") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("resources.json")).unwrap();
    let list: Value = serde_json::from_str(&text).unwrap();
    let objects = list["items"].as_array().unwrap();
    let (total, misses) = compare_with_webhook(objects, &["--from", folder.to_str().unwrap()]);
    println!(
        "pods of a recorded mesh: {} of {total} as the webhook made them",
        total - misses.len()
    );
    assert!(total > 0 && misses.is_empty(), "{}", misses.join("\n"));
}

/// The variable that names the kubeconfig of a mesh with workloads that its webhook injected.
const MESH: &str = "MESHCTL_TEST_MESH";
/// The variable that names a webhook configuration of that mesh, to be asked as well.
const WEBHOOK: &str = "MESHCTL_TEST_WEBHOOK";

/// The same in a mesh that runs; `docs/lab.md` tells how to get one.
#[test]
fn pods_of_a_running_mesh_are_those_of_its_webhook() {
    let Ok(kubeconfig) = std::env::var(MESH) else {
        println!("skipped, {MESH} is not set");
        return;
    };
    let context = context(Path::new(&kubeconfig), Duration::from_secs(15));
    let objects = with_client(&context, async |client| {
        let mut objects = Vec::new();
        for (plural, kind) in [("deployments", "Deployment"), ("pods", "Pod")] {
            let resource = Resource::builtin(plural);
            for mut object in client.list(&resource, "", Filter::default()).await? {
                object["kind"] = kind.into();
                object["apiVersion"] = resource.api_version.as_str().into();
                objects.push(object);
            }
        }
        Ok(objects)
    });
    let (total, misses) =
        compare_with_webhook(objects.as_ref().unwrap(), &["--kubeconfig", &kubeconfig]);
    println!(
        "pods of a running mesh: {} of {total} as the webhook made them",
        total - misses.len()
    );
    assert!(total > 0 && misses.is_empty(), "{}", misses.join("\n"));
    let Ok(webhook) = std::env::var(WEBHOOK) else {
        return;
    };
    let arguments = ["--kubeconfig", &kubeconfig, "--webhookConfig", &webhook];
    let (total, misses) = compare_with_webhook(objects.as_ref().unwrap(), &arguments);
    println!("by its webhook: {} of {total}", total - misses.len());
    assert!(total > 0 && misses.is_empty(), "{}", misses.join("\n"));
}

/// How many workloads have an injected pod, and those of them whose pods differ from what
/// `kube-inject` with these arguments makes.
fn compare_with_webhook(objects: &[Value], arguments: &[&str]) -> (usize, Vec<String>) {
    let is_deployment = |object: &&Value| object["kind"] == "Deployment";
    let (mut total, mut misses) = (0, Vec::new());
    for deployment in objects.iter().filter(is_deployment) {
        let selector = &deployment["spec"]["selector"]["matchLabels"];
        let is_own = |object: &&Value| {
            object["kind"] == "Pod"
                && object["metadata"]["namespace"] == deployment["metadata"]["namespace"]
                && within(selector, &object["metadata"]["labels"], "").is_ok()
        };
        let Some(pod) = objects.iter().find(is_own) else {
            continue;
        };
        if !pod["metadata"]["annotations"]["sidecar.istio.io/status"].is_string() {
            continue;
        }
        total += 1;
        let status = pod["metadata"]["annotations"]["sidecar.istio.io/status"]
            .as_str()
            .unwrap();
        let status: Value = serde_json::from_str(status).unwrap();
        let revision = status["revision"].as_str().unwrap();
        let arguments = [&["kube-inject", "-f", "-", "-r", revision], arguments].concat();
        let run = meshctl_reading(&arguments, &deployment.to_string());
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let injected = yaml::from_str(&run.stdout).unwrap();
        if let Err(difference) = same_pod(&injected["spec"]["template"], pod) {
            misses.push(format!("{}: {difference}", deployment["metadata"]["name"]));
        }
    }
    (total, misses)
}

/// Whether a pod is the one of a template: nothing of the template is missing or different, and of
/// what lists hold nothing is added but the API server's own volume.
fn same_pod(template: &Value, pod: &Value) -> Result<(), String> {
    within(
        &template["metadata"]["labels"],
        &pod["metadata"]["labels"],
        "labels",
    )?;
    within(
        &template["metadata"]["annotations"],
        &pod["metadata"]["annotations"],
        "annotations",
    )?;
    within(&template["spec"], &pod["spec"], "spec")
}

fn within(ours: &Value, theirs: &Value, path: &str) -> Result<(), String> {
    let differs = || Err(format!("{path}: {ours} beside {theirs}"));
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(_)) => ours
            .iter()
            .filter(|(_, value)| !is_empty(value))
            .try_for_each(|(key, value)| {
                within(value, &theirs[key.as_str()], &format!("{path}.{key}"))
            }),
        (Value::Array(ours), Value::Array(theirs)) => {
            let theirs: Vec<&Value> = theirs.iter().filter(|item| !is_server_made(item)).collect();
            if ours.len() != theirs.len() {
                return differs();
            }
            let mut pairs = ours.iter().zip(theirs).enumerate();
            pairs.try_for_each(|(index, (ours, theirs))| {
                within(ours, theirs, &format!("{path}[{index}]"))
            })
        }
        _ if ours == theirs || (is_empty(ours) && is_empty(theirs)) => Ok(()),
        (Value::String(_), Value::String(_))
            if amount(ours).is_some() && amount(ours) == amount(theirs) =>
        {
            Ok(())
        }
        _ => differs(),
    }
}

fn is_empty(value: &Value) -> bool {
    value.is_null()
        || *value == json!({})
        || *value == json!([])
        || *value == ""
        || *value == json!(0)
        || *value == json!(false)
}

fn amount(value: &Value) -> Option<Quantity> {
    Quantity::parse(value.as_str()?).ok()
}

fn is_server_made(item: &Value) -> bool {
    let named = |field: &str| {
        item[field]
            .as_str()
            .is_some_and(|name| name.starts_with("kube-api-access-"))
    };
    named("name")
}
