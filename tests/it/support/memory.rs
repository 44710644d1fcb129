//! An API server in memory: it holds the objects of some files, and does to them what is asked.
//!
//! It knows neither schemas nor admission; the cases that are recorded against an in-memory cluster
//! of the peer need no more.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use mesh_manifest::plan::ObjectId;
use mesh_model::kind::Kind;
use mesh_model::selector::{self, Selector};
use serde_json::{Value, json};

use super::loopback::{Kubeconfig, kubeconfig};

/// A running server.
pub(crate) struct Memory {
    objects: Arc<Mutex<Vec<Value>>>,
    permissions: Arc<Mutex<Permissions>>,
    kubeconfig: Kubeconfig,
    url: String,
}

impl Memory {
    /// Starts a server that holds the objects of some YAML files.
    pub(crate) fn with_files(files: &[PathBuf]) -> Self {
        Self::with(objects_of(files))
    }

    /// Starts a server that holds some objects.
    pub(crate) fn with(objects: Vec<Value>) -> Self {
        Self::of_version("36", objects)
    }

    /// Starts a server of a minor version of Kubernetes that holds some objects.
    pub(crate) fn of_version(minor: &str, objects: Vec<Value>) -> Self {
        let minor: Arc<str> = minor.into();
        let objects: Vec<Value> = objects
            .into_iter()
            .filter(|one| one["kind"].is_string())
            .collect();
        let objects = Arc::new(Mutex::new(objects));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let kubeconfig = kubeconfig(&url);
        let permissions: Arc<Mutex<Permissions>> = Arc::default();
        let shared = (objects.clone(), permissions.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (minor, (objects, permissions)) = (minor.clone(), shared.clone());
                thread::spawn(move || serve(stream, &minor, &objects, &permissions));
            }
        });
        Self {
            objects,
            permissions,
            kubeconfig,
            url,
        }
    }

    /// Where the server listens.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What the user may not do, and what was asked about it.
    pub(crate) fn permissions(&self) -> MutexGuard<'_, Permissions> {
        self.permissions.lock().unwrap()
    }

    /// A kubeconfig for the server.
    pub(crate) fn kubeconfig(&self) -> &Path {
        &self.kubeconfig
    }

    /// The names of the objects of a kind.
    pub(crate) fn names(&self, kind: &str) -> Vec<String> {
        let objects = self.objects.lock().unwrap();
        let mut names: Vec<String> = objects
            .iter()
            .filter(|one| one["kind"] == kind)
            .map(|one| ObjectId::of(one).name)
            .collect();
        names.sort();
        names
    }

    /// An object.
    pub(crate) fn object(&self, kind: &str, name: &str) -> Option<Value> {
        let objects = self.objects.lock().unwrap();
        let mut found = objects
            .iter()
            .filter(|one| one["kind"] == kind && one["metadata"]["name"] == name);
        found.next().cloned()
    }
}

/// The objects of some YAML files.
pub(crate) fn objects_of(files: &[PathBuf]) -> Vec<Value> {
    let texts = files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap());
    texts
        .flat_map(|text| mesh_model::yaml::all_from_str(&text).unwrap())
        .collect()
}

/// The permissions of the user.
#[derive(Debug, Default)]
pub(crate) struct Permissions {
    /// The kinds that may not be created, and why.
    pub(crate) denied: BTreeMap<String, String>,
    /// The questions: `create deployments "istio-system"`.
    pub(crate) questions: Vec<String>,
}

impl Permissions {
    fn review(&mut self, mut review: Value) -> Value {
        let asked = review["spec"]["resourceAttributes"].take();
        let text = |key: &str| asked[key].as_str().unwrap().to_owned();
        let (verb, resource) = (text("verb"), text("resource"));
        self.questions
            .push(format!("{verb} {resource} {:?}", text("namespace")));
        review["status"] = match self.denied.get(&resource) {
            Some(reason) => json!({"allowed": false, "reason": reason}),
            None => json!({"allowed": true}),
        };
        review
    }
}

/// Answers the requests of one connection until it is closed.
fn serve(
    mut stream: TcpStream,
    minor: &str,
    objects: &Mutex<Vec<Value>>,
    permissions: &Mutex<Permissions>,
) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some((method, target, body)) = request(&mut reader) {
        let body = mesh_model::yaml::from_str(&body).unwrap();
        let (code, answer) = match target.contains("/selfsubjectaccessreviews") {
            true => (201, permissions.lock().unwrap().review(body)),
            false => answer(&method, &target, body, minor, &mut objects.lock().unwrap()),
        };
        let answer = answer.to_string();
        let head = format!(
            "HTTP/1.1 {code} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            answer.len()
        );
        if stream.write_all((head + &answer).as_bytes()).is_err() {
            return;
        }
    }
}

/// Method, target and body of the next request.
fn request(reader: &mut impl BufRead) -> Option<(String, String, String)> {
    let mut line = String::new();
    reader
        .read_line(&mut line)
        .ok()
        .filter(|length| *length > 0)?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim().split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((method, target, String::from_utf8(body).unwrap()))
}

/// What a path is about.
struct Place<'a> {
    group: &'a str,
    version: String,
    namespace: &'a str,
    plural: &'a str,
    name: &'a str,
}

impl<'a> Place<'a> {
    fn of(path: &'a str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let (group, version, rest) = match parts.as_slice() {
            ["api", version, rest @ ..] => ("", (*version).to_owned(), rest),
            ["apis", group, version, rest @ ..] => (*group, format!("{group}/{version}"), rest),
            _ => return None,
        };
        let (namespace, rest) = match rest {
            ["namespaces", namespace, rest @ ..] if !rest.is_empty() => (*namespace, rest),
            rest => ("", rest),
        };
        let (plural, name) = (rest.first()?, rest.get(1).copied().unwrap_or_default());
        Some(Self {
            group,
            version,
            namespace,
            plural,
            name,
        })
    }

    fn is_of(&self, object: &Value) -> bool {
        let id = ObjectId::of(object);
        let kind = Kind::of(object["apiVersion"].as_str().unwrap_or_default(), &id.kind);
        id.group == self.group
            && kind.is_some_and(|kind| kind.plural == self.plural)
            && (self.namespace.is_empty() || id.namespace == self.namespace)
            && (self.name.is_empty() || id.name == self.name)
    }
}

fn answer(
    method: &str,
    target: &str,
    body: Value,
    minor: &str,
    objects: &mut Vec<Value>,
) -> (u16, Value) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path == "/version" {
        return (
            200,
            json!({"major": "1", "minor": minor, "gitVersion": format!("v1.{minor}.0")}),
        );
    }
    if path.ends_with("/token") && method == "POST" {
        return (201, json!({"status": {"token": ""}}));
    }
    let Some(place) = Place::of(path) else {
        return not_found(path);
    };
    let present = objects.iter().position(|one| place.is_of(one));
    match (method, present) {
        ("GET", _) if place.name.is_empty() => {
            let selector = Selector::parse(&parameter(query, "labelSelector")).unwrap();
            let items: Vec<Value> = objects
                .iter()
                .filter(|one| place.is_of(one))
                .filter(|one| selector.matches(&selector::labels(&one["metadata"]["labels"])))
                .cloned()
                .collect();
            (
                200,
                json!({"kind": "List", "apiVersion": place.version, "metadata": {}, "items": items}),
            )
        }
        ("GET", Some(index)) => (200, objects[index].clone()),
        ("PATCH" | "PUT", Some(index)) => {
            objects[index] = body.clone();
            (200, body)
        }
        ("PATCH" | "POST", None) => {
            objects.push(body.clone());
            (201, body)
        }
        ("DELETE", Some(index)) => (200, objects.remove(index)),
        _ => not_found(path),
    }
}

fn not_found(path: &str) -> (u16, Value) {
    let message = format!("{path} not found");
    (
        404,
        json!({"kind": "Status", "status": "Failure", "code": 404, "reason": "NotFound", "message": message}),
    )
}

/// A parameter of a query, decoded.
fn parameter(query: &str, name: &str) -> String {
    let found = query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let mut bytes = found.unwrap_or_default().bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).unwrap()
}
