//! No command hangs: each command of the tree, against API servers that refuse, say nothing, forbid or drip, ends in
//! time with a documented exit code and says why.

use std::collections::VecDeque;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use clap::Command;

use crate::support::loopback::{Kubeconfig, Loopback, closed_url, json, kubeconfig};
use crate::support::program::meshctl;

/// How long a run may take whose deadlines are a second: many run at the same time.
const LIMIT: Duration = Duration::from_secs(15);

/// Runs at the same time.
const THREADS: usize = 12;

/// What a command needs beside its name, and how it ends; `{}` is a folder with files.
struct Row {
    path: &'static str,
    arguments: &'static str,
    ends: Ends,
}

/// How runs end against a server that refuses connections, is silent, forbids, drips.
#[derive(Clone, Copy)]
enum Ends {
    /// No cluster is asked.
    Offline(i32),
    /// The same way for each server: unreachable, and denied by the one that forbids.
    Fails,
    /// Otherwise, for a reason.
    With([i32; 4], &'static str),
}

use Ends::{Fails, Offline, With};

const fn row(path: &'static str, arguments: &'static str, ends: Ends) -> Row {
    Row {
        path,
        arguments,
        ends,
    }
}

/// A row for each command. Those of the group `experimental` are the same commands.
const ROWS: &[Row] = &[
    row("admin log", "", Fails),
    row("analyze", "", Fails),
    row("authz check", "web-1.shop", Fails),
    row("bug-report", "--output-dir {} --dir {}", Fails),
    row("check-inject", "web-1", Fails),
    row("completion", "bash", Offline(0)),
    row("config list", "", Offline(0)),
    row("create-remote-secret", "", Fails),
    row("dashboard controlz", "istiod-1 --browser=false", Fails),
    row("dashboard envoy", "web-1.shop --browser=false", Fails),
    row("dashboard grafana", "--browser=false", Fails),
    row("dashboard istiod-debug", "istiod-1 --browser=false", Fails),
    row("dashboard jaeger", "--browser=false", Fails),
    row("dashboard kiali", "--browser=false", Fails),
    row("dashboard prometheus", "--browser=false", Fails),
    row("dashboard proxy", "web-1.shop --browser=false", Fails),
    row("dashboard skywalking", "--browser=false", Fails),
    row("dashboard zipkin", "--browser=false", Fails),
    row("describe pod", "web-1", Fails),
    row("describe service", "web", Fails),
    row("envoy-stats", "web-1.shop", Fails),
    row("explain", "IST0101", Offline(0)),
    row("images list", "", Offline(0)),
    row("injector list", "", Fails),
    row("install", "-y", Fails),
    row("internal-debug", "syncz", Fails),
    row("kube-inject", "-f {}/pod.yaml", Fails),
    row("man", "", Offline(0)),
    row("manifest diff", "{}/pod.yaml {}/pod.yaml", Offline(0)),
    row("manifest generate", "", Offline(0)),
    row("manifest generate", "--cluster-specific", Fails),
    row("manifest install", "-y", Fails),
    row("manifest translate", "-o {}/translated", Offline(0)),
    row("metrics", "web", Fails),
    row("precheck", "", Fails),
    row("profile diff", "default demo", Offline(1)),
    row("profile dump", "", Offline(0)),
    row("profile list", "", Offline(0)),
    row("proxy-config all", "web-1.shop", Fails),
    row("proxy-config bootstrap", "web-1.shop", Fails),
    row("proxy-config certs", "web-1.shop", Fails),
    row("proxy-config cluster", "web-1.shop", Fails),
    row("proxy-config ecds", "web-1.shop", Fails),
    row("proxy-config eds", "web-1.shop", Fails),
    row("proxy-config endpoint", "web-1.shop", Fails),
    row("proxy-config listener", "web-1.shop", Fails),
    row("proxy-config log", "web-1.shop", Fails),
    row(
        "proxy-config rootca-compare",
        "web-1.shop web-2.shop",
        Fails,
    ),
    row("proxy-config route", "web-1.shop", Fails),
    row("proxy-config secret", "web-1.shop", Fails),
    row("proxy-config stats", "web-1.shop", Fails),
    row("proxy-status", "", Fails),
    row("proxy-status", "web-1.shop", Fails),
    row("remote-clusters", "", Fails),
    row("snapshot create", "-o {}/mesh.tgz", Fails),
    row("snapshot list", "{}/none.tgz", Offline(65)),
    row("snapshot show", "{}/none.tgz", Offline(65)),
    row("tag generate", "prod --revision 1-31", Fails),
    row("tag list", "", Fails),
    row("tag remove", "prod -y", Fails),
    row("tag set", "prod --revision 1-31", Fails),
    row("uninstall", "--purge -y", Fails),
    row("upgrade", "-y", Fails),
    row("validate", "-f {}/pod.yaml", Offline(0)),
    row("verify", "", Fails),
    row("version", "--remote=false", Offline(0)),
    row(
        "version",
        "",
        With(
            [0; 4],
            "the version of the program is told whatever answers, as in the peer",
        ),
    ),
    row("wait", "virtualservice web.shop", Fails),
    row("waypoint apply", "", Fails),
    row("waypoint delete", "waypoint", Fails),
    row("waypoint generate", "", Offline(0)),
    row("waypoint list", "", Fails),
    row("waypoint status", "", Fails),
    row(
        "workload entry configure",
        "-f {}/group.yaml -o {} --clusterID east",
        Fails,
    ),
    row(
        "workload group create",
        "--name db --namespace shop",
        Offline(0),
    ),
    row("ztunnel-config all", "", Fails),
    row("ztunnel-config certificate", "", Fails),
    row("ztunnel-config connections", "", Fails),
    row("ztunnel-config log", "", Fails),
    row("ztunnel-config policy", "", Fails),
    row("ztunnel-config service", "", Fails),
    row("ztunnel-config workload", "", Fails),
];

/// Flags with deadlines, where a command has them.
const DEADLINES: [&str; 3] = ["timeout", "readiness-timeout", "waypoint-timeout"];

/// The commands that have none below them.
fn leaves<'a>(command: &'a Command, path: &[&'a str], found: &mut Vec<(String, &'a Command)>) {
    let mut subcommands = command.get_subcommands().peekable();
    if subcommands.peek().is_none() {
        let path: Vec<&str> = path
            .iter()
            .copied()
            .filter(|word| *word != "experimental")
            .collect();
        // The tag of a revision was called otherwise.
        let path = path.join(" ").replace("revision tag", "tag");
        found.push((path, command));
    }
    for subcommand in subcommands {
        leaves(
            subcommand,
            &[path, &[subcommand.get_name()]].concat(),
            found,
        );
    }
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn folder() -> Folder {
    let folder = std::env::temp_dir().join(format!("meshctl-no-hang-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let pod = "{apiVersion: v1, kind: Pod, metadata: {name: a, namespace: shop}, spec: {containers: [{name: a, image: a}]}}";
    fs::write(folder.join("pod.yaml"), pod).unwrap();
    let group = "{apiVersion: networking.istio.io/v1, kind: WorkloadGroup, metadata: {name: db, namespace: shop}, \
                 spec: {metadata: {}, template: {serviceAccount: db}}}";
    fs::write(folder.join("group.yaml"), group).unwrap();
    Folder(folder)
}

/// A server that answers and never comes to the end of it.
fn dripping() -> Kubeconfig {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{";
                let mut sent = stream.write_all(head.as_bytes());
                while sent.is_ok() {
                    thread::sleep(Duration::from_millis(100));
                    sent = stream.write_all(b" ");
                }
            });
        }
    });
    kubeconfig(&url)
}

/// The servers, in the order of [`Ends::With`].
fn servers() -> [(&'static str, Kubeconfig); 4] {
    let silent = Loopback::start(|_| None);
    let forbids = Loopback::start(|_| {
        let body = r#"{"kind":"Status","status":"Failure","code":403,"reason":"Forbidden","message":"pods is forbidden: User \"jane\" cannot list resource \"pods\" in API group \"\" at the cluster scope"}"#;
        Some(json(403, "", body))
    });
    [
        ("refused", kubeconfig(&closed_url())),
        ("silent", silent.kubeconfig()),
        ("forbidden", forbids.kubeconfig()),
        ("dripping", dripping()),
    ]
}

/// A run to make: the command line without the server, which server, and the exit code.
struct Job {
    line: Vec<String>,
    server: usize,
    exit: i32,
}

#[test]
fn every_command_ends_in_time_and_says_why() {
    let tree = meshctl::cli::tree();
    let mut found = Vec::new();
    leaves(&tree, &[], &mut found);
    let has_row = |path: &str| ROWS.iter().any(|row| row.path == path);
    let without: Vec<&String> = found
        .iter()
        .map(|(path, _)| path)
        .filter(|path| !has_row(path))
        .collect();
    assert!(
        without.is_empty(),
        "commands without a row in tests/it/no_hang.rs: {without:?}"
    );
    let folder = folder();
    let servers = servers();
    let mut jobs = VecDeque::new();
    for row in ROWS {
        let Some((_, command)) = found.iter().find(|(path, _)| path == row.path) else {
            println!("no hang: there is no {} yet", row.path);
            continue;
        };
        let exits = match row.ends {
            Offline(exit) => [exit; 4],
            Fails => [69, 69, 77, 69],
            With(exits, why) => {
                println!("no hang: {}: {why}", row.path);
                exits
            }
        };
        // Who asks nobody is run once.
        let runs = if matches!(row.ends, Offline(_)) {
            1
        } else {
            servers.len()
        };
        for (server, exit) in exits.into_iter().enumerate().take(runs) {
            let line = line(row, command, &folder.0);
            jobs.push_back(Job { line, server, exit });
        }
    }
    let total = jobs.len();
    let (jobs, wrong) = (Mutex::new(jobs), Mutex::new(Vec::new()));
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(job) = next(&jobs) {
                    if let Err(why) = run(&job, &servers) {
                        wrong.lock().unwrap().push(why);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    println!(
        "no hang: {} of {total} runs of {} commands in {:?}",
        total - wrong.len(),
        found.len(),
        start.elapsed()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn next(jobs: &Mutex<VecDeque<Job>>) -> Option<Job> {
    jobs.lock().unwrap().pop_front()
}

fn line(row: &Row, command: &Command, folder: &Path) -> Vec<String> {
    let arguments = row.arguments.replace("{}", &folder.display().to_string());
    let words = row.path.split(' ').chain(arguments.split_whitespace());
    let mut line: Vec<String> = words.map(str::to_owned).collect();
    for flag in DEADLINES {
        if command
            .get_arguments()
            .any(|arg| arg.get_long() == Some(flag))
        {
            line.push(format!("--{flag}=1s"));
        }
    }
    line.push("--request-timeout=500ms".to_owned());
    line
}

fn run(job: &Job, servers: &[(&str, Kubeconfig)]) -> Result<(), String> {
    let (name, kubeconfig) = &servers[job.server];
    let kubeconfig = kubeconfig.display().to_string();
    let mut line: Vec<&str> = job.line.iter().map(String::as_str).collect();
    line.extend(["-c", &kubeconfig]);
    let start = Instant::now();
    let run = meshctl(&line);
    let elapsed = start.elapsed();
    let wrong = |why: String| {
        let line = job.line.join(" ");
        Err(format!("{line} ({name}): {why}: {}", run.stderr.trim()))
    };
    if elapsed > LIMIT {
        return wrong(format!("took {elapsed:?}"));
    }
    if run.exit != job.exit {
        return wrong(format!("exit {} instead of {}", run.exit, job.exit));
    }
    let says = run
        .stderr
        .lines()
        .any(|line| line.contains("rror: ") && line.len() > 20);
    if matches!(job.exit, 69 | 77) && !says {
        return wrong("does not say why".to_owned());
    }
    Ok(())
}
