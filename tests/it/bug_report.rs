//! Bug reports: what they are about, beside the peer's recorded rules, and what an archive holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use envoy_dump::log_text::{LogLine, TimeRange};
use envoy_dump::time::Moment;
use mesh_model::object::{self, Object, Origin};
use mesh_model::report::{Config, Owners, Place, Resources, Selection, Spec};
use meshctl::error::Exit;
use serde_json::{Map, Value, json};

use crate::support::conformance;
use crate::support::loopback::Loopback;
use crate::support::program::{Run, meshctl, program};
use crate::support::world::World;

#[test]
fn rules() {
    let Some(folder) = conformance("cli") else {
        return;
    };
    let text = fs::read_to_string(folder.join("bug-report.json")).unwrap();
    let suite: Value = serde_json::from_str(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    let mut misses = Vec::new();
    for case in cases {
        let name = case["function"].as_str().unwrap();
        let fixtures = folder.join("fixtures");
        let outcome = function(&fixtures, name, &case["input"])
            .and_then(|found| compare(&fixtures, &found, &case["expect"]));
        if let Err(why) = outcome {
            misses.push(format!("{}: {why}", case["id"]));
        }
    }
    println!(
        "cli/bug-report: passed {} of {}",
        cases.len() - misses.len(),
        cases.len()
    );
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

fn compare(folder: &Path, found: &Value, expected: &Value) -> Result<(), String> {
    let expected = match (expected["file"].as_str(), &expected["oneOf"]) {
        (Some(file), _) => vec![Value::from(fs::read_to_string(folder.join(file)).unwrap())],
        (_, Value::Array(several)) => several.clone(),
        _ => vec![expected.clone()],
    };
    match expected.contains(found) {
        true => Ok(()),
        false => Err(format!("{found} instead of {expected:?}")),
    }
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn pairs(map: &Value) -> BTreeMap<String, String> {
    let map = map.as_object().into_iter().flatten();
    map.map(|(key, value)| (key.clone(), value.as_str().unwrap().to_owned()))
        .collect()
}

fn parse_all(specs: &Value) -> Result<Vec<Spec>, String> {
    strings(specs).iter().map(|spec| spec.parse()).collect()
}

fn spec_of(value: &Value) -> Spec {
    Spec {
        namespaces: strings(&value["namespaces"]),
        deployments: strings(&value["deployments"]),
        daemonsets: strings(&value["daemonsets"]),
        pods: strings(&value["pods"]),
        labels: pairs(&value["labels"]),
        annotations: pairs(&value["annotations"]),
        containers: strings(&value["containers"]),
    }
}

fn value_of(spec: &Spec) -> Value {
    let fields = [
        ("namespaces", json!(spec.namespaces)),
        ("deployments", json!(spec.deployments)),
        ("pods", json!(spec.pods)),
        ("labels", json!(spec.labels)),
        ("annotations", json!(spec.annotations)),
        ("containers", json!(spec.containers)),
    ];
    let is_empty = |value: &Value| *value == json!([]) || *value == json!({});
    let fields = fields.into_iter().filter(|(_, value)| !is_empty(value));
    let fields: Map<String, Value> = fields
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    fields.into()
}

fn selection_of(input: &Value) -> Selection {
    let specs = |value: &Value| {
        value
            .as_array()
            .into_iter()
            .flatten()
            .map(spec_of)
            .collect()
    };
    Selection {
        include: specs(&input["include"]),
        exclude: specs(&input["exclude"]),
    }
}

/// An object as the cases describe it.
fn object_of(kind: &str, input: &Value) -> Object {
    let containers = strings(&input["containers"]);
    let containers: Vec<Value> = containers
        .iter()
        .map(|name| json!({"name": name}))
        .collect();
    let mut body = json!({
        "apiVersion": if kind == "Pod" { "v1" } else { "apps/v1" },
        "kind": kind,
        "metadata": {"name": "x", "namespace": "", "labels": {}, "annotations": {}},
        "spec": {"containers": containers},
    });
    for field in ["name", "namespace", "labels", "annotations"] {
        if !input[field].is_null() {
            body["metadata"][field] = input[field].clone();
        }
    }
    if input["owner"].is_object() {
        body["metadata"]["ownerReferences"] = json!([input["owner"]]);
    }
    let origin = Origin::Snapshot {
        entry: "case".into(),
    };
    Object::from_json(body, origin).unwrap()
}

fn function(folder: &Path, name: &str, input: &Value) -> Result<Value, String> {
    let text = |field: &str| input[field].as_str().unwrap_or_default();
    Ok(match name {
        "bug_report_matching_paths" => {
            let selection = Selection {
                include: parse_all(&input["include"])?,
                exclude: parse_all(&input["exclude"])?,
            };
            let resources = tree(&folder.join(text("resources")));
            let paths = resources.matching(&selection).map(|place| {
                let Place {
                    namespace,
                    owner,
                    pod,
                    container,
                } = place;
                format!("{namespace}/{owner}/{pod}/{container}")
            });
            json!(paths.collect::<Vec<_>>())
        }
        "parse_selection_spec" => value_of(&input.as_str().unwrap().parse()?),
        "format_selection_spec" => spec_of(input).to_string().into(),
        "parse_bug_report_config_file" => config(&folder.join(input.as_str().unwrap()))?,
        "bug_report_include_from_flags" | "bug_report_exclude_from_flags" => {
            let flags = strings(input);
            let of = |flag: &str| -> Vec<String> {
                let pairs = flags.chunks(2).filter(|pair| pair[0] == flag);
                pairs.map(|pair| pair[1].clone()).collect()
            };
            let selection = Selection::of_flags(&of("--include"), &of("--exclude"))?;
            let specs = match name {
                "bug_report_include_from_flags" => selection.include,
                _ => selection.exclude,
            };
            specs.iter().map(value_of).collect::<Vec<_>>().into()
        }
        "bug_report_skip_pod" => {
            let pod = object_of("Pod", &input["pod"]);
            json!(!selection_of(input).keeps_pod(&pod))
        }
        "bug_report_skip_deployment" => {
            json!(!selection_of(input).keeps_deployment(text("deployment")))
        }
        "bug_report_skip_daemonset" => {
            json!(!selection_of(input).keeps_daemonset(text("daemonset")))
        }
        "bug_report_included_namespaces" => {
            match selection_of(input).namespaces(text("istioNamespace")) {
                all if all.is_empty() => json!([""]),
                some => json!(some),
            }
        }
        "replicaset_owner_map" => json!(owners("ReplicaSet", input).replica_sets),
        "daemonset_name_map" => json!(owners("DaemonSet", input).daemon_sets),
        "owner_deployment_of_pod" | "owner_daemonset_of_pod" => {
            let owners = Owners {
                replica_sets: pairs(&input["replicaSets"]),
                daemon_sets: pairs(&input["daemonSets"]),
            };
            let pod = object_of("Pod", input);
            let found = match name {
                "owner_deployment_of_pod" => owners.deployment(&pod),
                _ => owners.daemon_set(&pod),
            };
            found.unwrap_or_default().into()
        }
        "bug_report_cluster_resources" => cluster_resources(folder, input),
        "bug_report_filter_log" => {
            let log = fs::read_to_string(folder.join(text("log"))).unwrap();
            let range = TimeRange::new(Moment::parse(text("start")), Moment::parse(text("end")));
            range.filter(&log).into()
        }
        "bug_report_parse_log_line" => match LogLine::parse(input.as_str().unwrap()) {
            Some(line) => json!({"valid": true, "level": line.level}),
            None => json!({"valid": false}),
        },
        _ => return Err(format!("no function {name}")),
    })
}

fn owners(kind: &str, input: &Value) -> Owners {
    let objects: Vec<Object> = input
        .as_array()
        .unwrap()
        .iter()
        .map(|one| object_of(kind, one))
        .collect();
    Owners::of(&objects)
}

/// The containers that a file describes.
fn tree(file: &Path) -> Resources {
    let input: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let mut resources = Resources::default();
    let children = |value: &Value| value.as_object().cloned().unwrap_or_default();
    for (namespace, owners) in children(&input["tree"]) {
        for (owner, pods) in children(&owners) {
            for (pod, containers) in children(&pods) {
                let key = format!("{namespace}/{pod}");
                for container in strings(&containers) {
                    let place = Place {
                        namespace: namespace.clone(),
                        owner: owner.clone(),
                        pod: pod.clone(),
                        container,
                    };
                    let marks = |field: &str| pairs(&input[field][&key]);
                    resources.insert(place, marks("labels"), marks("annotations"));
                }
            }
        }
    }
    resources
}

fn config(file: &Path) -> Result<Value, String> {
    let config = Config::parse(&fs::read_to_string(file).unwrap())?;
    let specs = |specs: &Option<Vec<Spec>>| {
        let specs = specs.iter().flatten();
        specs.map(value_of).collect::<Vec<_>>()
    };
    let seconds = |nanoseconds: Option<i64>| nanoseconds.map(|number| number / 1_000_000_000);
    Ok(json!({
        "kubeConfigPath": config.kubeconfig,
        "context": config.context,
        "istioNamespace": config.istio_namespace,
        "dryRun": config.dry_run,
        "fullSecrets": config.full_secrets,
        "commandTimeoutSeconds": seconds(config.command_timeout),
        "include": specs(&config.include),
        "exclude": specs(&config.exclude),
        "startTime": config.start_time,
        "endTime": config.end_time,
        "sinceSeconds": seconds(config.since),
        "criticalErrors": config.critical_errors,
        "ignoredErrors": config.ignored_errors,
    }))
}

fn cluster_resources(folder: &Path, input: &Value) -> Value {
    let file = input["cluster"].as_str().unwrap();
    let text = fs::read_to_string(folder.join(file)).unwrap();
    let objects: Vec<Object> = object::from_text(file, &text)
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let selection = selection_of(input);
    let resources = Resources::of(&objects, &Owners::of(&objects), &selection);
    let mut tree = json!({});
    for place in &resources.places {
        let Place {
            namespace,
            owner,
            pod,
            container,
        } = place;
        let containers = &mut tree[namespace][owner][pod];
        match containers {
            Value::Array(names) => names.push(container.as_str().into()),
            _ => *containers = json!([container]),
        }
    }
    let name = |(namespace, pod): &(String, String)| format!("{namespace}/{pod}");
    let cni: Vec<String> = resources.cni_pods.iter().map(name).collect();
    let is_included = |pod: &str| {
        let included = resources.places.iter();
        let mut included = included.map(|place| format!("{}/{}", place.namespace, place.pod));
        included.any(|found| found == pod) || cni.iter().any(|found| found == pod)
    };
    let pods = objects.iter().filter(|object| object.kind == "Pod");
    let pods = pods.map(|pod| format!("{}/{}", pod.namespace, pod.name));
    let rest: Vec<String> = pods.filter(|pod| !is_included(pod)).collect();
    json!({"tree": tree, "cniPods": cni, "notIncludedPods": rest})
}

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("meshctl-report-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn archive(&self) -> String {
        self.0.join("bug-report.tar.gz").display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn pod(namespace: &str, name: &str, labels: Value, containers: &[&str], restarts: u64) -> Value {
    let statuses = containers
        .iter()
        .map(|name| json!({"name": name, "restartCount": restarts}));
    let statuses: Vec<Value> = statuses.collect();
    let containers: Vec<Value> = containers
        .iter()
        .map(|name| json!({"name": name}))
        .collect();
    json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"namespace": namespace, "name": name, "labels": labels},
        "spec": {"containers": containers},
        "status": {"phase": "Running", "containerStatuses": statuses},
    })
}

const ISTIOD_LOG: &str = "2026-11-21T03:00:00.000000Z\tinfo\tads\tstarted\n\
    2026-11-21T04:00:00.000000Z\terror\tads\tlost etcd\n\
    Authorization: Bearer abcdefghijklmnop\n";

/// Istiod and two workloads with proxies, of which one lost its server.
fn world() -> World {
    let world = json!({
        "objects": [
            pod("istio-system", "istiod-1", json!({"app": "istiod", "istio.io/rev": "default"}), &["discovery"], 0),
            pod("shop", "cart-1", json!({"app": "cart"}), &["cart", "istio-proxy"], 1),
            pod("web", "web-1", json!({"app": "web"}), &["web", "istio-proxy"], 0),
            {"apiVersion": "v1", "kind": "Secret", "metadata": {"namespace": "shop", "name": "s"}, "data": {"key": "c2VjcmV0LWtleQ=="}},
        ],
        "admin": {
            "shop/cart-1:15000": [{"method": "GET", "path": "/*", "status": 200, "body": "{}"}],
            "web/web-1:15000": [{"method": "GET", "path": "/*", "status": 200, "body": "{}"}],
            "istio-system/istiod-1:15014": [{"method": "GET", "path": "/*", "status": 200, "body": "[]"}],
        },
        "xds": {},
        "logs": {
            "istio-system/istiod-1/discovery": ISTIOD_LOG,
            "shop/cart-1/istio-proxy": "2026-11-21T04:00:00.000000Z\twarn\tone\n",
            "shop/cart-1/istio-proxy?previous": "2026-11-21T02:00:00.000000Z\tfatal\tcrashed\n",
            "web/web-1/istio-proxy": "2026-11-21T04:00:00.000000Z\terror\ttwo\n",
            "web/web-1/web": "password=hunter2\n",
        },
    });
    World::start(world, Path::new("/"), Duration::ZERO)
}

fn report(world: &World, folder: &Folder, flags: &[&str]) -> Run {
    let kubeconfig = world.kubeconfig.display().to_string();
    let output = folder.0.display().to_string();
    let common = [
        "bug-report",
        "-c",
        &kubeconfig,
        "--output-dir",
        &output,
        "--dir",
        &output,
    ];
    meshctl(&[&common[..], flags].concat())
}

fn names(folder: &Folder) -> Vec<String> {
    let listed = meshctl(&["snapshot", "list", &folder.archive()]);
    assert_eq!(listed.exit, 0, "{}", listed.stderr);
    let lines = listed.stdout.lines();
    lines
        .filter_map(|line| line.split_whitespace().last())
        .map(str::to_owned)
        .collect()
}

/// The contents of files of an archive.
fn contents(folder: &Folder) -> BTreeMap<String, String> {
    let file = fs::File::open(folder.archive()).unwrap();
    let mut archive = tar::Archive::new(flate2::read::MultiGzDecoder::new(file));
    let entries = archive.entries().unwrap().map(Result::unwrap);
    entries
        .map(|mut entry| {
            let name = entry.path().unwrap().display().to_string();
            let mut content = String::new();
            std::io::Read::read_to_string(&mut entry, &mut content).unwrap();
            (name, content)
        })
        .collect()
}

#[test]
fn a_report_is_a_snapshot_with_logs_and_without_secrets() {
    let world = world();
    let folder = Folder::new("whole");
    let run = report(&world, &folder, &[]);
    assert!(
        run.stdout.is_empty() && run.stderr.contains("wrote "),
        "{}",
        run.stderr
    );
    let logs: Vec<String> = names(&folder)
        .into_iter()
        .filter(|name| name.starts_with("logs/"))
        .collect();
    assert_eq!(
        logs,
        [
            "logs/index.txt",
            "logs/istio-system/istiod-1/discovery.log",
            "logs/shop/cart-1/istio-proxy.log",
            "logs/shop/cart-1/istio-proxy.previous.log",
            "logs/web/web-1/istio-proxy.log",
        ]
    );
    let contents = contents(&folder);
    assert!(contents["logs/istio-system/istiod-1/discovery.log"].contains("Bearer [redacted]"));
    // What crashed comes before what only warned.
    let index = &contents["logs/index.txt"];
    let place = |name: &str| index.find(name).unwrap();
    assert!(place("discovery.log") < place("previous.log"), "{index}");
    assert!(place("previous.log") < place("web-1"), "{index}");
    for secret in ["abcdefghijklmnop", "c2VjcmV0LWtleQ", "hunter2"] {
        assert!(
            !contents.values().any(|content| content.contains(secret)),
            "{secret}"
        );
    }
    // Nothing is left of the files on the way.
    let left: Vec<_> = fs::read_dir(&folder.0)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["bug-report.tar.gz"]);
    let archive = folder.archive();
    let read = meshctl(&[
        "proxy-config",
        "bootstrap",
        "cart-1.shop",
        "--from",
        &archive,
    ]);
    assert!(!read.stderr.contains("not captured"), "{}", read.stderr);
}

#[test]
fn specs_choose_and_times_limit() {
    let world = world();
    let folder = Folder::new("some");
    let flags = [
        "--include",
        "web/////web,istio-proxy",
        "--start-time",
        "2026-11-21T03:30:00Z",
        "--end-time",
        "2026-11-21T05:00:00Z",
    ];
    report(&world, &folder, &flags);
    let contents = contents(&folder);
    let logs: Vec<&str> = contents
        .keys()
        .filter_map(|name| name.strip_prefix("logs/"))
        .collect();
    // A log of which no line lies between the times is left out; lines without a time count as what precedes them.
    assert_eq!(
        logs,
        [
            "index.txt",
            "istio-system/istiod-1/discovery.log",
            "web/web-1/istio-proxy.log"
        ]
    );
    let istiod = &contents["logs/istio-system/istiod-1/discovery.log"];
    assert!(
        istiod.starts_with("2026-11-21T04:00") && istiod.contains("lost etcd"),
        "{istiod}"
    );
    let proxies: Vec<&String> = contents
        .keys()
        .filter(|name| name.starts_with("proxies/"))
        .collect();
    assert!(!proxies.is_empty() && proxies.iter().all(|name| name.starts_with("proxies/web/")));
}

#[test]
fn a_dry_run_writes_nothing() {
    let world = world();
    let folder = Folder::new("dry");
    let run = report(&world, &folder, &["--dry-run", "--exclude", "web"]);
    assert_eq!(
        run.stdout,
        "log    istio-system/istiod-1 discovery\n\
         log    shop/cart-1 istio-proxy\nlog    shop/cart-1 istio-proxy (previous)\n\
         proxy  shop/cart-1\n"
    );
    assert_eq!((run.exit, fs::read_dir(&folder.0).unwrap().count()), (0, 0));
}

#[test]
fn flags_win_over_the_file_and_are_checked() {
    let world = world();
    let folder = Folder::new("file");
    let file = folder.0.join("settings.yaml");
    fs::write(&file, "include: [web]\ndryRun: true\n").unwrap();
    let file = file.display().to_string();
    let run = report(&world, &folder, &["-f", &file]);
    assert!(
        run.stdout.contains("web-1") && !run.stdout.contains("cart-1"),
        "{}",
        run.stdout
    );
    let run = report(&world, &folder, &["-f", &file, "--include", "shop"]);
    assert!(
        run.stdout.contains("cart-1") && !run.stdout.contains("web-1"),
        "{}",
        run.stdout
    );
    let refused = |flags: &[&str], why: &str| {
        let run = report(&world, &folder, flags);
        assert!(run.exit != 0 && run.stderr.contains(why), "{}", run.stderr);
    };
    refused(&["--include", "a///b"], "bad label/annotation selection b");
    refused(
        &["--start-time", "yesterday"],
        "bad format for start-time: yesterday",
    );
    refused(
        &["--start-time", "2026-11-21T03:30:00Z", "--duration", "1h"],
        "only one --start-time or --duration may be set",
    );
    refused(
        &[
            "--start-time",
            "2026-11-21T03:30:00Z",
            "--end-time",
            "2026-11-21T03:00:00Z",
        ],
        "start-time is after end-time",
    );
}

#[test]
fn too_many_logs_leave_out_the_least_important() {
    let world = world();
    let folder = Folder::new("small");
    let run = report(&world, &folder, &["--max-size", "0"]);
    assert_eq!(run.exit, 75);
    assert!(
        run.stderr
            .contains("log of web/web-1 istio-proxy: left out"),
        "{}",
        run.stderr
    );
    let logs: Vec<String> = names(&folder)
        .into_iter()
        .filter(|name| name.starts_with("logs/"))
        .collect();
    assert_eq!(logs, ["logs/index.txt"]);
}

#[test]
fn a_silent_cluster_ends_with_the_time() {
    let silent = Loopback::start(|_| None);
    let folder = Folder::new("silent");
    let kubeconfig = silent.kubeconfig();
    let kubeconfig = kubeconfig.display().to_string();
    let output = folder.0.display().to_string();
    let start = Instant::now();
    let run = meshctl(&[
        "bug-report",
        "-c",
        &kubeconfig,
        "--output-dir",
        &output,
        "--timeout",
        "1s",
    ]);
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(run.exit, 69, "{}", run.stderr);
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
}

#[test]
#[cfg(unix)]
fn an_interrupt_leaves_nothing_behind() {
    let world = World::start(
        json!({
            "objects": [pod("shop", "cart-1", json!({"app": "cart"}), &["cart", "istio-proxy"], 0)],
            "admin": {"shop/cart-1:15000": [{"path": "*", "silent": true}]},
            "xds": {},
        }),
        Path::new("/"),
        Duration::ZERO,
    );
    let kubeconfig = world.kubeconfig.display().to_string();
    for command in ["bug-report", "snapshot create"] {
        let folder = Folder::new("interrupted");
        let output = folder.0.display().to_string();
        let mut words: Vec<&str> = command.split(' ').chain(["-c", &kubeconfig]).collect();
        let archive = format!("{output}/mesh.tgz");
        match command {
            "bug-report" => words.extend(["--output-dir", &output, "--dir", &output]),
            _ => words.extend(["-o", &archive]),
        }
        let mut child = program(&words)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let start = Instant::now();
        let asked = |world: &World| {
            world
                .requests()
                .iter()
                .any(|line| line.starts_with("ADMIN"))
        };
        while !asked(&world) {
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "nothing is asked"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1, "{command}");
        let id = child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &id]).status();
        assert!(sent.unwrap().success());
        let status = child.wait().unwrap();
        let mut told = String::new();
        std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut told).unwrap();
        assert_eq!(
            status.code(),
            Some(Exit::Interrupted as i32),
            "{command}: {told}"
        );
        assert!(told.contains("interrupted"), "{told}");
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0, "{command}");
        assert!(start.elapsed() < Duration::from_secs(25), "{command}");
        world.forget();
    }
}
