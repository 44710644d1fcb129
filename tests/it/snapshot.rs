//! Snapshots: what is loaded of them is what a cluster gave, without its secrets.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use mesh_model::kind::{KINDS, Kind};
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use meshctl::error::{Exit, Result};
use meshctl::source::{SnapshotOptions, Source, SourceArgs, Taken, XdsArgs, inventory};
use serde_json::{Value, json};

use crate::support::context;
use crate::support::program::meshctl;
use crate::support::world::World;

/// A file that is removed when it is dropped.
struct Archive(PathBuf);

impl Archive {
    fn new(name: &str) -> Self {
        let name = format!("meshctl-snapshot-{}-{name}.tgz", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn open(&self) -> Result<Source> {
        open(&self.0)
    }
}

impl Drop for Archive {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn open(path: &Path) -> Result<Source> {
    let context = context(Path::new("/nonexistent"), Duration::from_secs(1));
    let args = SourceArgs {
        from: Some(path.display().to_string()),
        ..SourceArgs::default()
    };
    Source::open_with(&context, &args, &XdsArgs::default())
}

fn live(world: &World) -> Source {
    let context = context(&world.kubeconfig, Duration::from_secs(10));
    let args = SourceArgs {
        timeout: Some(Duration::from_secs(20)),
        ..SourceArgs::default()
    };
    Source::open(&context, &args).unwrap()
}

fn take(world: &World, archive: &Archive) -> Taken {
    let options = SnapshotOptions {
        proxies: true,
        ..SnapshotOptions::default()
    };
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    live(world)
        .snapshot(&archive.0, time, &options, &mut |_| {})
        .unwrap()
}

fn everything(mesh: &Mesh) -> Vec<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let kinds = KINDS.iter().flat_map(|kind| mesh.of_kind(kind));
    let objects = kinds.map(|object| object.body.to_string());
    let proxies = mesh
        .proxy_dumps()
        .map(|(name, bytes)| format!("{name} {}", text(bytes)));
    let replies = mesh
        .control_plane_replies()
        .map(|(name, bytes)| format!("{name} {}", text(bytes)));
    objects.chain(proxies).chain(replies).collect()
}

#[test]
fn a_snapshot_loads_as_the_cluster_did() {
    let Some(world) = World::conformance() else {
        return;
    };
    let archive = Archive::new("same");
    let taken = take(&world, &archive);
    assert_eq!(taken.manifest.taken_at, "2026-01-01T00:00:00Z");
    assert_eq!(
        taken.manifest.istiods,
        ["istiod-1", "istiod-2", "istiod-c", "istiod-e", "istiod-z"]
    );
    let needs = ["pods", "services", "deployments", "namespaces"]
        .iter()
        .fold(Needs::default(), |needs, name| {
            needs.all(Kind::named(name).unwrap())
        })
        .proxy("shop", "cart-v1-abc", "/config_dump?include_eds=true")
        .proxy("shop", "cart-v1-abc", "/clusters?format=json")
        .proxy("shop", "cart-v1-abc", "/clusters")
        .proxy("shop", "cart-v1-abc", "/stats")
        .proxy("shop", "cart-v1-abc", "/stats?format=json")
        .proxy("istio-system", "ztunnel-a", "/config_dump")
        .debug("/debug/syncz")
        .debug("/debug/clusterz")
        .debug("/page/syncz");
    let from_cluster = live(&world).load(&needs).unwrap();
    let from_archive = archive.open().unwrap().load(&needs).unwrap();
    assert_eq!(everything(&from_cluster), everything(&from_archive));
    let gaps = |mesh: &Mesh| {
        mesh.gaps()
            .iter()
            .map(|gap| gap.subject.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(gaps(&from_archive), [""; 0]);
    assert_eq!(gaps(&from_cluster), [""; 0]);
    assert_eq!(
        from_archive.captured_at(),
        Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600))
    );
    // What istiod sent to a proxy is kept of the istiod that it is connected to.
    let needs = Needs::default().debug("/debug/config_dump?proxyID=cart-v1-def.shop");
    let mesh = archive.open().unwrap().load(&needs).unwrap();
    let answers: Vec<&str> = mesh
        .control_plane_answers("/debug/config_dump?proxyID=cart-v1-def.shop")
        .map(|(istiod, _)| istiod)
        .collect();
    assert_eq!(answers, ["istiod-2"]);
}

#[test]
fn what_could_not_be_had_keeps_its_reason() {
    let Some(world) = World::conformance() else {
        return;
    };
    let archive = Archive::new("gaps");
    let taken = take(&world, &archive);
    let gap = |subject: &str| {
        let mut gaps = taken.manifest.gaps.iter();
        gaps.find(|gap| gap.subject == subject)
            .map(|gap| gap.reason.clone())
    };
    assert_eq!(
        gap("proxy shop/err-1 /stats").as_deref(),
        Some("port 15000 of pod shop/err-1 answers GET /stats with status 503: no")
    );
    assert_eq!(
        gap("istiod istiod-e").as_deref(),
        Some("istiod istiod-e does not accept the credentials: authentication failure")
    );
    let needs = Needs::default()
        .all(Kind::named("secrets").unwrap())
        .all(Kind::named("pods").unwrap())
        .proxy("shop", "err-1", "/stats");
    let mesh = archive.open().unwrap().load(&needs).unwrap();
    let gaps: Vec<String> = mesh
        .gaps()
        .iter()
        .map(|gap| format!("{}: {}", gap.subject, gap.reason))
        .collect();
    let expected = "proxy shop/err-1 /stats: not captured: port 15000 of pod shop/err-1 answers GET /stats with status 503: no";
    assert_eq!(gaps, ["secrets: not captured", expected]);
}

/// A mesh full of secrets, each of which contains the word.
fn secretive(word: &str) -> Value {
    let pod = json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {
            "name": "cart", "namespace": "shop",
            "annotations": {"kubectl.kubernetes.io/last-applied-configuration": word, "note": "kept"}
        },
        "spec": {"containers": [
            {"name": "app", "image": "x", "env": [{"name": "DATABASE", "value": word}]},
            {"name": "istio-proxy", "image": "x", "env": [{"name": "POD_NAME", "value": "kept"}, {"name": "API_TOKEN", "value": word}]}
        ]},
        "status": {"phase": "Running"}
    });
    let dump = json!({"configs": [
        {"private_key": {"inline_bytes": word}, "certificate_chain": {"inline_bytes": "kept"}},
        {"request_headers_to_add": [{"header": {"key": "authorization", "value": word}}]},
        {"text": format!("-----BEGIN PRIVATE KEY-----\n{word}")}
    ]});
    let route = json!({
        "apiVersion": "networking.istio.io/v1", "kind": "VirtualService",
        "metadata": {"name": "cart", "namespace": "shop"},
        "spec": {"http": [{"headers": {"request": {"set": {"Authorization": format!("Bearer {word}")}}}}]}
    });
    json!({
        "objects": [
            pod,
            route,
            {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s", "namespace": "shop"}, "data": {"key": word}},
            {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c", "namespace": "shop"}, "data": {"password.txt": word}},
        ],
        "admin": {"shop/cart:15000": [
            {"path": "/config_dump*", "body": dump.to_string()},
            {"path": "*", "body": "{}"}
        ]},
        "xds": {}
    })
}

#[test]
fn secrets_never_enter() {
    let word = "S3cr3tW0rd";
    let world = World::start(secretive(word), Path::new("/"), Duration::ZERO);
    let archive = Archive::new("secrets");
    let taken = take(&world, &archive);
    assert!(taken.manifest.redacted >= 4, "{}", taken.manifest.redacted);
    let asked = world.requests();
    assert!(
        asked.iter().all(|line| !line.contains("/secrets")),
        "{asked:?}"
    );
    let folder = archive.0.with_extension("unpacked");
    unpack(&archive.0, &folder);
    let mut kept = 0;
    for (name, _) in inventory(&folder).unwrap().files {
        let content = std::fs::read_to_string(folder.join(&name)).unwrap();
        assert!(!content.contains(word), "{name}: {content}");
        kept += content.matches("kept").count();
    }
    assert_eq!(kept, 3);
    // The unpacked folder is as good as the archive.
    let needs =
        Needs::default()
            .all(Kind::named("pods").unwrap())
            .proxy("shop", "cart", "/config_dump");
    let from_folder = open(&folder).unwrap().load(&needs).unwrap();
    let from_archive = archive.open().unwrap().load(&needs).unwrap();
    assert_eq!(everything(&from_folder), everything(&from_archive));
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Unpacks by a tar of others, so that the archive is what it says.
fn unpack(archive: &Path, folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    let status = std::process::Command::new("tar")
        .arg("-xzf")
        .arg(archive)
        .arg("-C")
        .arg(folder)
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn broken_archives_are_refused_with_the_reason() {
    let world = World::start(secretive("x"), Path::new("/"), Duration::ZERO);
    let archive = Archive::new("whole");
    take(&world, &archive);
    let whole = std::fs::read(&archive.0).unwrap();
    let check = |name: &str, content: &[u8], expected: &str| {
        let broken = Archive::new(name);
        std::fs::write(&broken.0, content).unwrap();
        let error = broken.open().err().unwrap();
        assert_eq!(error.exit(), Exit::BadInput, "{name}: {error}");
        let text = error.to_string();
        let text = text.replace(&broken.0.display().to_string(), "FILE");
        assert!(text.contains(expected), "{name}: {text}");
    };
    for part in [3, whole.len() / 3, whole.len() / 2, whole.len() - 60] {
        check("cut", &whole[..part], "is cut off");
    }
    check("empty", b"", "FILE is not a snapshot: it is empty");
    check("foreign", b"PK\x03\x04 some zip", "FILE is not a snapshot");
    let error = open(Path::new("/nonexistent.tgz")).err().unwrap();
    assert_eq!(error.exit(), Exit::BadInput);
}

#[test]
fn the_program_takes_shows_and_lists() {
    let world = World::start(secretive("x"), Path::new("/"), Duration::ZERO);
    let archive = Archive::new("program");
    let (file, kubeconfig) = (archive.0.display(), world.kubeconfig.display());
    let run = |line: &str| meshctl(&line.split(' ').collect::<Vec<_>>());
    let taken = run(&format!(
        "snapshot create -o {file} --kubeconfig {kubeconfig}"
    ));
    // There is no istiod in this mesh.
    assert_eq!(taken.exit, Exit::Partial as i32, "{}", taken.stderr);
    assert_eq!(taken.stdout, "");
    assert!(
        taken
            .stderr
            .contains("warning: istiod: no istiod runs in namespace istio-system"),
        "{}",
        taken.stderr
    );
    let shown = run(&format!("snapshot show {file}"));
    assert!(shown.stdout.contains("proxies  1\n"), "{}", shown.stdout);
    let manifest = run(&format!("snapshot show {file} -o json"));
    let manifest: Value = serde_json::from_str(&manifest.stdout).unwrap();
    assert_eq!(manifest["format"], "meshctl-snapshot");
    assert_eq!(manifest["proxies"], json!(["shop/cart"]));
    let listed = run(&format!("snapshot list {file}"));
    let names: Vec<&str> = listed
        .stdout
        .lines()
        .filter_map(|line| line.split_whitespace().nth(1))
        .collect();
    for name in [
        "manifest.json",
        "objects/pods.json",
        "proxies/shop/cart/config_dump.json",
    ] {
        assert!(names.contains(&name), "{names:?}");
    }
    let nowhere = run("snapshot create -o /tmp/x.tgz --kubeconfig /nonexistent");
    assert_eq!(nowhere.exit, Exit::Failed as i32);
}

/// Commands that read, against the recorded cluster and against a snapshot of it: each at least once, most in
/// all their formats, and some that fail.
const READING: &[&str] = &[
    "admin log",
    "admin log -o json",
    "admin log istiod-2 -o yaml",
    "admin log istiod-9",
    "analyze -A",
    "analyze -n shop -o json",
    "authz check cart-v1-abc.shop",
    "authz check deploy/cart -n shop",
    "authz check ghost.shop",
    "check-inject cart-v1-abc.shop",
    "check-inject deploy/cart -n shop",
    "describe pod cart-v1-abc.shop",
    "describe service cart.shop",
    "experimental authz check cart-v1-abc.shop",
    "experimental envoy-stats cart-v1-abc.shop",
    "experimental envoy-stats cart-v1-abc.shop -o prom",
    "experimental envoy-stats cart-v1-abc.shop -t clusters -o yaml",
    "experimental envoy-stats err-1.shop",
    "experimental internal-debug syncz",
    "experimental internal-debug syncz --all",
    "experimental internal-debug --list",
    "experimental precheck",
    "experimental precheck -o json",
    "experimental precheck --from-version 1.20",
    "experimental precheck --skip-controlplane",
    "injector list",
    "injector list -o json",
    "proxy-config all cart-v1-abc.shop",
    "proxy-config all cart-v1-abc.shop -o json",
    "proxy-config bootstrap cart-v1-abc.shop",
    "proxy-config bootstrap cart-v1-abc.shop -o short",
    "proxy-config certs cart-v1-abc.shop",
    "proxy-config certs cart-v1-abc.shop -o wide",
    "proxy-config certs cart-v1-abc.shop -o json",
    "proxy-config certs cart-v1-abc.shop -o yaml",
    "proxy-config certs cart-v1-abc.shop -o name",
    "proxy-config certs cart-v1-def.shop",
    "proxy-config cluster deploy/cart.shop",
    "proxy-config cluster deploy/cart.shop -o yaml",
    "proxy-config cluster cart-v1-abc",
    "proxy-config cluster cart-v1-ab.shop",
    "proxy-config cluster plain-1.shop",
    "proxy-config ecds cart-v1-abc.shop",
    "proxy-config eds cart-v1-abc.shop",
    "proxy-config endpoint cart-v1-abc -n shop",
    "proxy-config endpoint cart-v1-abc.shop -o name",
    "proxy-config listener svc/cart -n shop -o json",
    "proxy-config listener waypoint-77.shop",
    "proxy-config log cart-v1-abc.shop",
    "proxy-config log deploy/cart -n shop",
    "proxy-config log -l app=cart -n shop",
    "proxy-config rootca-compare cart-v1-abc.shop cart-v1-def.shop",
    "proxy-config route cart-v1-abc.shop",
    "proxy-config route cart-v1-abc.shop -o json",
    "proxy-config secret prom-1.shop -o json",
    "proxy-config secret ghost.shop",
    "proxy-config stats cart-v1-abc.shop",
    "proxy-config stats cart-v1-abc.shop -o json",
    "proxy-config stats deploy/cart.shop",
    "proxy-config stats deploy/cart.shop -o yaml",
    "proxy-config stats deploy/cart.shop -t clusters -o json",
    "proxy-status",
    "proxy-status -r canary",
    "proxy-status -v 1 -o json",
    "proxy-status cart-v1-abc.shop",
    "remote-clusters",
    "tag list",
    "tag list -o json",
    "verify --set profile=minimal",
    "version",
    "version -o json",
    "waypoint list -A",
    "waypoint list -n shop",
    "waypoint status -n shop",
    "ztunnel-config all",
    "ztunnel-config all -o json",
    "ztunnel-config certificate --node node-a",
    "ztunnel-config connections --node node-a",
    "ztunnel-config log",
    "ztunnel-config policy",
    "ztunnel-config service -o yaml",
    "ztunnel-config workload w2.b",
];

/// Commands with `--from` that a snapshot alone does not answer, and why.
const OTHERS: &[(&str, &str)] = &[
    ("kube-inject", "it writes what it reads from files"),
    ("metrics", "Prometheus keeps the figures"),
];

/// The commands that take `--from`, without the old paths of the same.
fn readers(command: &clap::Command, path: &str, found: &mut Vec<String>) {
    let own = |argument: &clap::Arg| argument.get_long() == Some("from");
    if command.get_arguments().any(own) {
        found.push(path.to_owned());
    }
    for sub in command.get_subcommands() {
        if sub.get_name() != "experimental" {
            let path = format!("{path} {}", sub.get_name());
            readers(sub, path.trim(), found);
        }
    }
}

#[test]
fn every_command_that_reads_is_tried() {
    let mut found = Vec::new();
    readers(&meshctl::cli::tree(), "", &mut found);
    assert!(found.len() > 25, "{found:?}");
    let is_tried = |path: &String| {
        let starts = |line: &&str| {
            let line = line.strip_prefix("experimental ").unwrap_or(line);
            line == path || line.starts_with(&format!("{path} "))
        };
        READING.iter().any(starts) || OTHERS.iter().any(|(other, _)| other == path)
    };
    found.retain(|path| !is_tried(path));
    assert_eq!(found, [""; 0]);
}

#[test]
fn commands_print_the_same_of_a_snapshot_as_of_the_cluster() {
    let certificates = json!({"certificates": [{
        "ca_cert": [{"path": "<inline>", "serial_number": "1d", "subject_alt_names": [], "days_until_expiration": "900",
            "valid_from": "2020-01-01T00:00:00Z", "expiration_time": "2099-01-01T00:00:00Z"}],
        "cert_chain": [{"path": "<inline>", "serial_number": "2d",
            "subject_alt_names": [{"uri": "spiffe://cluster.local/ns/shop/sa/cart"}, {"dns": "cart.shop"}],
            "days_until_expiration": "0", "valid_from": "2020-01-01T00:00:00Z", "expiration_time": "2020-01-02T00:00:00Z"}],
    }]});
    let changed = World::conformance_with(|world| {
        let page = json!({"path": "/certs", "body": certificates.to_string()});
        let pages = world["admin"]["shop/cart-v1-abc:15000"].as_array_mut();
        pages.unwrap().push(page);
    });
    let Some(world) = changed else {
        return;
    };
    let archive = Archive::new("commands");
    take(&world, &archive);
    let (from, kubeconfig) = (
        archive.0.display().to_string(),
        world.kubeconfig.display().to_string(),
    );
    let mut different = Vec::new();
    let mut printed = 0;
    for line in READING {
        let run = |extra: [&str; 2]| {
            let arguments: Vec<&str> = line.split(' ').chain(extra).collect();
            meshctl(&arguments)
        };
        let live = run(["--kubeconfig", &kubeconfig]);
        let kept = run(["--from", &from]);
        printed += usize::from(!live.stdout.is_empty());
        // Rules about Secrets do not run on a snapshot, which says so and is partial.
        let is_as_good = live.exit == kept.exit
            || line.starts_with("analyze") && kept.exit == Exit::Partial as i32;
        if !is_as_good || live.stdout != kept.stdout {
            different.push(format!(
                "{line}: live {} {}\n{}\nsnapshot {} {}\n{}",
                live.exit, live.stderr, live.stdout, kept.exit, kept.stderr, kept.stdout
            ));
        }
    }
    println!(
        "{} commands, {printed} with a result, {} different",
        READING.len(),
        different.len()
    );
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn a_pod_of_another_namespace_is_offered() {
    let Some(world) = World::conformance() else {
        return;
    };
    let kubeconfig = world.kubeconfig.display().to_string();
    let run = |line: &str| {
        let words = line.split(' ').chain(["--kubeconfig", &kubeconfig]);
        meshctl(&words.collect::<Vec<_>>())
    };
    for (line, hint) in [
        (
            "proxy-config cluster cart-v1-abc -n default",
            "there is a pod cart-v1-abc in namespace shop: add -n shop",
        ),
        (
            "authz check deploy/cart -n default",
            "there is a deployment cart in namespace shop: add -n shop",
        ),
        (
            "proxy-status cart-v1-def -n default",
            "there is a pod cart-v1-def in namespace shop: add -n shop",
        ),
    ] {
        let refused = run(line);
        assert_eq!(refused.exit, 1, "{line}: {}", refused.stderr);
        assert!(refused.stderr.contains(hint), "{line}: {}", refused.stderr);
    }
}

#[test]
fn what_an_older_snapshot_lacks_is_named() {
    let world = World::start(secretive("x"), Path::new("/"), Duration::ZERO);
    let archive = Archive::new("older");
    take(&world, &archive);
    let folder = archive.0.with_extension("unpacked");
    unpack(&archive.0, &folder);
    let from = folder.display().to_string();
    let run = |line: &str| {
        meshctl(&[&line.split(' ').collect::<Vec<_>>()[..], &["--from", &from]].concat())
    };
    let whole = run("experimental precheck");
    assert_eq!(whole.exit, 0, "{}", whole.stderr);
    assert!(whole.stderr.contains("safe to install"), "{}", whole.stderr);
    std::fs::remove_file(folder.join("permissions.json")).unwrap();
    let older = run("experimental precheck");
    assert_eq!(older.exit, Exit::Partial as i32, "{}", older.stderr);
    assert!(
        older.stderr.contains("warning: permissions: not captured"),
        "{}",
        older.stderr
    );
    assert!(
        !older.stderr.contains("safe to install"),
        "{}",
        older.stderr
    );
    let document = run("experimental precheck -o json");
    assert_eq!(document.exit, Exit::Partial as i32, "{}", document.stderr);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn levels_of_a_snapshot_are_shown_and_not_set() {
    let Some(world) = World::conformance() else {
        return;
    };
    let archive = Archive::new("levels");
    take(&world, &archive);
    let from = archive.0.display().to_string();
    let run = |from: &str, line: &str| {
        meshctl(&[&line.split(' ').collect::<Vec<_>>()[..], &["--from", from]].concat())
    };
    for setting in ["admin log --level ads:debug", "admin log --reset"] {
        let refused = run(&from, setting);
        assert_eq!(refused.exit, Exit::Usage as i32, "{}", refused.stderr);
        assert!(
            refused
                .stderr
                .contains("the levels of a snapshot cannot be set"),
            "{}",
            refused.stderr
        );
    }
    let folder = archive.0.with_extension("unpacked");
    unpack(&archive.0, &folder);
    std::fs::remove_file(folder.join("control-plane/istiod-1/scopej.json")).unwrap();
    let folder_text = folder.display().to_string();
    let named = run(&folder_text, "admin log istiod-1");
    assert_eq!(named.exit, Exit::Failed as i32, "{}", named.stdout);
    assert!(
        named
            .stderr
            .contains("istiod istiod-1 /scopej: not captured"),
        "{}",
        named.stderr
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
