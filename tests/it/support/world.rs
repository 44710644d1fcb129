//! A cluster described by a file: an API server with its objects, pods behind port-forward, and istiods with their
//! debug service. The description is the one of `conformance/proxy/incluster/world.json` (see the README beside it).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use futures::{SinkExt, StreamExt};
use mesh_model::kind::{KINDS, Kind};
use mesh_model::selector::{Selector, labels};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Message, Role};

use super::loopback::{Kubeconfig, kubeconfig};
use super::protobuf;

/// Where users ask what they may do.
const REVIEWS: &str = "/selfsubjectaccessreviews";

/// The token that the server gives to everyone.
const TOKEN: &str = "fake-token";

/// Certificate and key of every istiod.
const ISTIOD_PEM: &[u8] = include_bytes!("istiod.pem");

/// A running cluster; it goes on until the process ends.
pub(crate) struct World {
    /// Names the API server.
    pub(crate) kubeconfig: Kubeconfig,
    /// `host:port` of the istiod `istio-system/direct-plain`, without TLS.
    pub(crate) plaintext: String,
    /// `host:port` of the same istiod, with TLS.
    pub(crate) tls: String,
    state: Arc<State>,
}

struct State {
    world: RwLock<Arc<Value>>,
    /// Where the files that it names are.
    root: PathBuf,
    requests: Mutex<Vec<String>>,
    /// How long each connection to a pod takes to be made.
    latency: Duration,
}

impl World {
    /// Serves the description in the conformance data; `None` without that.
    pub(crate) fn conformance() -> Option<Self> {
        Self::conformance_with(|_| {})
    }

    /// Serves that description with changes.
    pub(crate) fn conformance_with(change: impl FnOnce(&mut Value)) -> Option<Self> {
        let root = super::conformance("proxy")?;
        let text = std::fs::read_to_string(root.join("incluster/world.json")).unwrap();
        let mut world = serde_json::from_str(&text).unwrap();
        change(&mut world);
        Some(Self::start(world, &root, Duration::ZERO))
    }

    /// Serves a description whose files are relative to a folder.
    pub(crate) fn start(mut world: Value, root: &Path, latency: Duration) -> Self {
        introspection(&mut world);
        let state = Arc::new(State {
            world: RwLock::new(Arc::new(world)),
            root: root.to_owned(),
            requests: Mutex::default(),
            latency,
        });
        let (sender, receiver) = std::sync::mpsc::channel();
        let served = state.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let mut listeners = Vec::new();
                for _ in 0..3 {
                    listeners.push(TcpListener::bind("127.0.0.1:0").await.unwrap());
                }
                let address = |one: &TcpListener| one.local_addr().unwrap().to_string();
                sender
                    .send(listeners.iter().map(address).collect::<Vec<_>>())
                    .unwrap();
                let [api, plaintext, tls] = listeners.try_into().unwrap();
                tokio::join!(
                    accept(api, served.clone(), serve_api),
                    accept(plaintext, served.clone(), |stream, state| {
                        serve_istiod(stream, "istio-system/direct-plain".to_owned(), state)
                    }),
                    accept(tls, served, |stream, state| {
                        serve_tls(stream, "istio-system/direct-plain".to_owned(), state)
                    }),
                );
            });
        });
        let addresses: Vec<String> = receiver.recv().unwrap();
        Self {
            kubeconfig: kubeconfig(&format!("http://{}", addresses[0])),
            plaintext: addresses[1].clone(),
            tls: addresses[2].clone(),
            state,
        }
    }

    /// Describes the cluster anew.
    pub(crate) fn become_like(&self, mut world: Value) {
        introspection(&mut world);
        *self.state.world.write().unwrap() = Arc::new(world);
    }

    /// Forgets what was asked so far.
    pub(crate) fn forget(&self) {
        self.state.requests.lock().unwrap().clear();
    }

    /// What was asked so far: `K8S GET path`, `PORTFORWARD ns/pod:port`, `ADMIN ns/pod:port GET path content`,
    /// `XDS ns/pod type=… names=… auth=…`.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.state.requests.lock().unwrap().clone()
    }
}

impl State {
    fn note(&self, line: String) {
        self.requests.lock().unwrap().push(line);
    }

    fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.root.join(name)).unwrap()
    }

    fn world(&self) -> Arc<Value> {
        self.world.read().unwrap().clone()
    }
}

/// Every istiod with debug pages has the scopes of its logging too, unless others are described.
fn introspection(world: &mut Value) {
    let Some(admin) = world["admin"].as_object_mut() else {
        return;
    };
    let istiods: Vec<String> = admin
        .keys()
        .filter_map(|name| name.strip_suffix("5014"))
        .map(|name| format!("{}9876", &name[..name.len() - 1]))
        .collect();
    let scopes = json!([{"name": "ads", "description": "ads debugging", "output_level": "info",
        "stack_trace_level": "none", "log_callers": false}]);
    for istiod in istiods {
        let rules = json!([{"path": "/scopej", "body": scopes.to_string()}]);
        admin.entry(istiod).or_insert(rules);
    }
}

fn objects(world: &Value) -> &[Value] {
    world["objects"].as_array().unwrap()
}

async fn accept<F: Future<Output = ()> + Send + 'static>(
    listener: TcpListener,
    state: Arc<State>,
    serve: impl Fn(TcpStream, Arc<State>) -> F,
) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        tokio::spawn(serve(stream, state.clone()));
    }
}

/// The head of an HTTP request.
struct Head {
    method: String,
    path: String,
    query: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// Reads one request. `None` at the end.
async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Head> {
    let mut text = Vec::new();
    while !text.ends_with(b"\r\n\r\n") {
        text.push(stream.read_u8().await.ok()?);
    }
    let text = String::from_utf8(text).ok()?;
    let mut lines = text.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length = headers.get("content-length").map_or("0", String::as_str);
    let mut body = vec![0; length.parse().ok()?];
    stream.read_exact(&mut body).await.ok()?;
    Some(Head {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body,
    })
}

async fn respond(
    stream: &mut (impl AsyncWrite + Unpin),
    status: u64,
    kind: &str,
    body: &[u8],
) -> Option<()> {
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    stream.write_all(body).await.ok()?;
    stream.flush().await.ok()
}

async fn serve_api(mut stream: TcpStream, state: Arc<State>) {
    while let Some(head) = read_request(&mut stream).await {
        let is_refused = |what: &str| state.world()["refused"][what] == true;
        if head.path.ends_with("/exec") {
            return execute(stream, &head, state).await;
        }
        if head.path.ends_with("/portforward") && is_refused("portforward") {
            let message = "pods \"x\" is forbidden: User \"jane\" cannot create resource \"pods/portforward\" in API group \"\" in the namespace \"shop\"";
            let body =
                json!({"kind": "Status", "code": 403, "reason": "Forbidden", "message": message});
            let body = body.to_string();
            respond(&mut stream, 403, "application/json", body.as_bytes()).await;
            return;
        }
        if head.path.ends_with("/portforward") {
            return forward(stream, &head, state).await;
        }
        let question = match head.query.trim_matches('&') {
            "" => head.path.clone(),
            query => format!("{}?{query}", head.path),
        };
        state.note(format!("K8S {} {question}", head.method));
        if head.path.ends_with("/log") {
            let (status, text) = log(&head, &state);
            respond(&mut stream, status, "text/plain", text.as_bytes()).await;
            continue;
        }
        let (status, answer) = match is_allowed(&head, &state) {
            true => answer(&head, &state),
            false => forbidden(&head.path),
        };
        let body = answer.to_string();
        let sent = respond(&mut stream, status, "application/json", body.as_bytes()).await;
        if sent.is_none() {
            return;
        }
    }
}

/// The log of a container, by `namespace/pod/container`, and with `?previous` the one before it.
fn log(head: &Head, state: &State) -> (u64, String) {
    let parts: Vec<&str> = head.path.split('/').collect();
    let parameters = || head.query.split('&');
    let container = parameters().find_map(|part| part.strip_prefix("container="));
    let previous = match parameters().any(|part| part == "previous=true") {
        true => "?previous",
        false => "",
    };
    let name = format!("{}/{}/{}{previous}", parts[4], parts[6], container.unwrap());
    let world = state.world();
    match world["logs"][&name].as_str() {
        Some(text) => (200, text.to_owned()),
        None => (404, not_found(&name).1.to_string()),
    }
}

/// Whether the user may read there; `namespaces` are the only ones when they are given.
fn is_allowed(head: &Head, state: &State) -> bool {
    let world = state.world();
    let Some(namespaces) = world["namespaces"].as_array() else {
        return true;
    };
    if head.path.ends_with(REVIEWS) {
        return true;
    }
    let is_in = |namespace: &Value| {
        let namespace = namespace.as_str().unwrap();
        head.path.contains(&format!("/namespaces/{namespace}/"))
    };
    namespaces.iter().any(is_in)
}

fn forbidden(path: &str) -> (u64, Value) {
    let message = format!("{path} is forbidden: User \"jane\" cannot do that");
    (
        403,
        json!({"kind": "Status", "status": "Failure", "code": 403, "reason": "Forbidden", "message": message}),
    )
}

fn answer(head: &Head, state: &State) -> (u64, Value) {
    let parts: Vec<&str> = head.path.trim_matches('/').split('/').collect();
    let (group, rest) = match parts.as_slice() {
        ["version"] => {
            return (
                200,
                json!({"major": "1", "minor": "36", "gitVersion": "v1.36.1"}),
            );
        }
        ["api", _, rest @ ..] => ("", rest),
        ["apis", group, _, rest @ ..] => (*group, rest),
        _ => return not_found(&head.path),
    };
    let (namespace, plural, rest) = match rest {
        ["namespaces", namespace, plural, rest @ ..] => (*namespace, *plural, rest),
        [plural, rest @ ..] => ("", *plural, rest),
        [] => return not_found(&head.path),
    };
    if head.method == "POST" && rest.last() == Some(&"token") {
        return (201, json!({"status": {"token": TOKEN}}));
    }
    if head.path.ends_with(REVIEWS) {
        return (201, json!({"status": {"allowed": true}}));
    }
    let is_kind = |kind: &&Kind| kind.group == group && kind.plural == plural;
    let Some(kind) = KINDS.iter().find(is_kind) else {
        return not_found(&head.path);
    };
    let known = |object: &&Value| {
        let api_version = object["apiVersion"].as_str().unwrap_or_default();
        let own = object["metadata"]["namespace"].as_str().unwrap_or_default();
        object["kind"] == kind.name
            && api_version.rsplit_once('/').map_or("", |(group, _)| group) == group
            && (namespace.is_empty() || own == namespace)
    };
    let world = state.world();
    let mut objects = objects(&world).iter().filter(known);
    if let [name] = rest {
        let found = objects.find(|object| object["metadata"]["name"] == *name);
        return match found {
            Some(object) => (200, object.clone()),
            None => not_found(&format!("{plural} \"{name}\"")),
        };
    }
    let items: Vec<Value> = objects
        .filter(|object| is_selected(object, &head.query))
        .cloned()
        .collect();
    (200, json!({"kind": "List", "items": items}))
}

fn not_found(what: &str) -> (u64, Value) {
    let message = format!("{what} not found");
    (
        404,
        json!({"kind": "Status", "status": "Failure", "code": 404, "reason": "NotFound", "message": message}),
    )
}

fn is_selected(object: &Value, query: &str) -> bool {
    query.split('&').all(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let value = value
            .replace("%3D", "=")
            .replace("%2C", ",")
            .replace("%2F", "/")
            .replace("%21", "!")
            .replace("%28", "(")
            .replace("%29", ")")
            .replace('+', " ");
        match key {
            _ if value.is_empty() => true,
            "labelSelector" => Selector::parse(&value)
                .unwrap()
                .matches(&labels(&object["metadata"]["labels"])),
            "fieldSelector" => value.split(',').all(|one| {
                let (path, value) = one.split_once('=').unwrap();
                let pointer = format!("/{}", path.replace('.', "/"));
                object.pointer(&pointer).and_then(Value::as_str) == Some(value)
            }),
            _ => true,
        }
    })
}

/// Port-forward in the protocol of one channel for data and one for errors
/// (`k8s.io/kubelet/pkg/cri/streaming/portforward/websocket.go`).
async fn forward(mut stream: TcpStream, head: &Head, state: Arc<State>) {
    let parts: Vec<&str> = head.path.split('/').collect();
    let pod = format!("{}/{}", parts[4], parts[6]);
    let port = head.query.split("ports=").nth(1).unwrap();
    let port: u16 = port.parse().unwrap();
    let is_pod = |object: &&Value| {
        object["kind"] == "Pod"
            && object["metadata"]["namespace"] == parts[4]
            && object["metadata"]["name"] == parts[6]
    };
    // Looking a pod up among thousands takes longer than answering for it.
    let has_answers = !state.world()["admin"][format!("{pod}:{port}")].is_null();
    if !has_answers && !objects(&state.world()).iter().any(|object| is_pod(&object)) {
        let (status, body) = not_found(&format!("pods \"{}\"", parts[6]));
        let body = body.to_string();
        respond(&mut stream, status, "application/json", body.as_bytes()).await;
        return;
    }
    tokio::time::sleep(state.latency).await;
    state.note(format!("PORTFORWARD {pod}:{port}"));
    let Some(socket) = upgrade(stream, head).await else {
        return;
    };
    let (mut sink, mut source) = socket.split();
    for channel in 0..2 {
        let [low, high] = port.to_le_bytes();
        let _ = sink.send(Message::binary(vec![channel, low, high])).await;
    }
    let (near, far) = tokio::io::duplex(1 << 20);
    let target = format!("{pod}:{port}");
    if !state.world()["admin"][&target].is_null() {
        tokio::spawn(serve_admin(far, target, state));
    } else if port == 15012 && !state.world()["xds"][&pod].is_null() {
        tokio::spawn(serve_tls(far, pod, state));
    } else {
        let mut refusal = vec![1];
        refusal.extend_from_slice(
            format!("failed to connect to localhost:{port} inside the pod: connection refused")
                .as_bytes(),
        );
        let _ = sink.send(Message::binary(refusal)).await;
        let _ = sink.send(Message::Close(None)).await;
        return;
    }
    let (mut reader, mut writer) = tokio::io::split(near);
    let inward = async {
        while let Some(Ok(message)) = source.next().await {
            match message {
                Message::Binary(bytes) if bytes.first() == Some(&0) => {
                    let written = writer.write_all(&bytes[1..]).await;
                    if written.is_err() {
                        break;
                    }
                }
                Message::Close(_) => break,
                _ => {}
            }
        }
        let _ = writer.shutdown().await;
    };
    let outward = async {
        let mut part = vec![0; 32 << 10];
        while let Ok(length @ 1..) = reader.read(&mut part).await {
            let mut message = vec![0];
            message.extend_from_slice(&part[..length]);
            if sink.send(Message::binary(message)).await.is_err() {
                break;
            }
        }
        let _ = sink.send(Message::Close(None)).await;
    };
    tokio::join!(inward, outward);
}

async fn upgrade(mut stream: TcpStream, head: &Head) -> Option<WebSocketStream<TcpStream>> {
    let key = derive_accept_key(head.headers["sec-websocket-key"].as_bytes());
    let switch = format!(
        "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: v4.channel.k8s.io\r\nSec-WebSocket-Accept: {key}\r\n\r\n"
    );
    stream.write_all(switch.as_bytes()).await.ok()?;
    Some(WebSocketStream::from_raw_socket(stream, Role::Server, None).await)
}

/// `pilot-agent request METHOD PATH` in the container of a proxy, which asks its port 15000.
async fn execute(stream: TcpStream, head: &Head, state: Arc<State>) {
    let parts: Vec<&str> = head.path.split('/').collect();
    let pod = format!("{}/{}", parts[4], parts[6]);
    let words: Vec<String> = head
        .query
        .split('&')
        .filter_map(|part| part.strip_prefix("command="))
        .map(|word| {
            word.replace("%3D", "=")
                .replace("%3F", "?")
                .replace("%2F", "/")
        })
        .collect();
    state.note(format!("EXEC {pod} {}", words.join(" ")));
    let path = format!("/{}", words.last().unwrap());
    let world = state.world();
    let rules = world["admin"][format!("{pod}:15000")].as_array();
    let rule = rules
        .into_iter()
        .flatten()
        .find(|rule| rule["path"] == path.as_str());
    let Some(socket) = upgrade(stream, head).await else {
        return;
    };
    let (mut sink, _) = socket.split();
    if let Some(rule) = rule.filter(|rule| rule["cut"].is_string()) {
        // The stream ends without the status that tells how the command ended.
        let text = rule["body"].as_str().unwrap();
        let message = [&[1], &text.as_bytes()[..text.len() / 2]].concat();
        let _ = sink.send(Message::binary(message)).await;
        let _ = sink.send(Message::Close(None)).await;
        return;
    }
    let (channel, text, status) = match rule {
        Some(rule) => (
            1,
            rule["body"].as_str().unwrap(),
            json!({"status": "Success"}),
        ),
        None => (
            2,
            "Error: connection refused",
            json!({"status": "Failure", "message": "exit code 1"}),
        ),
    };
    for (channel, text) in [(channel, text.to_owned()), (3, status.to_string())] {
        let message = [&[channel], text.as_bytes()].concat();
        let _ = sink.send(Message::binary(message)).await;
    }
    let _ = sink.send(Message::Close(None)).await;
}

/// The HTTP server at a port of a pod.
async fn serve_admin(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    target: String,
    state: Arc<State>,
) {
    while let Some(head) = read_request(&mut stream).await {
        let path = match head.query.as_str() {
            "" => head.path.clone(),
            query => format!("{}?{query}", head.path),
        };
        let body = String::from_utf8_lossy(&head.body);
        let request = format!("ADMIN {target} {} {path} {body}", head.method);
        state.note(request.trim_end_matches(' ').to_owned());
        let world = state.world();
        let Some(rules) = world["admin"][&target].as_array() else {
            return;
        };
        let rule = rules.iter().find(|rule| {
            let wanted = rule["path"].as_str().unwrap();
            let fits = match wanted.strip_suffix('*') {
                Some(prefix) => path.starts_with(prefix),
                None => path == wanted,
            };
            fits && (rule["method"].is_null() || rule["method"] == head.method.as_str())
        });
        let (status, body) = match rule {
            Some(rule) if rule["silent"] == true => return std::future::pending().await,
            Some(rule) => {
                let body = match rule["file"].as_str() {
                    Some(file) => state.file(file),
                    None => rule["body"].as_str().unwrap_or_default().into(),
                };
                (rule["status"].as_u64().unwrap_or(200), body)
            }
            None => (404, b"404 page not found\n".to_vec()),
        };
        // Other headers go behind the one of the content's type.
        let mut kind = "text/plain".to_owned();
        if let Some(location) = rule.and_then(|rule| rule["location"].as_str()) {
            kind += &format!("\r\nLocation: {location}");
        }
        if let Some(date) = world["date"].as_str() {
            kind += &format!("\r\nDate: {date}");
        }
        let cut = rule.and_then(|rule| rule["cut"].as_str());
        if let Some(cut) = cut {
            return break_off(&mut stream, cut, &body).await;
        }
        if respond(&mut stream, status, &kind, &body).await.is_none() {
            return;
        }
    }
}

/// Begins an answer and goes after half of it. Envoy sends its own in chunks.
async fn break_off(stream: &mut (impl AsyncWrite + Unpin), cut: &str, body: &[u8]) {
    let half = &body[..body.len() / 2];
    let head = match cut {
        "length" => format!("HTTP/1.1 200 X\r\nContent-Length: {}\r\n\r\n", body.len()),
        _ => format!(
            "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n",
            half.len()
        ),
    };
    let sent = [
        head.as_bytes(),
        half,
        if cut == "length" { b"" } else { b"\r\n" },
    ]
    .concat();
    let _ = stream.write_all(&sent).await;
    let _ = stream.flush().await;
}

async fn serve_tls(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    istiod: String,
    state: Arc<State>,
) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(ISTIOD_PEM).unwrap()],
            PrivateKeyDer::from_pem_slice(ISTIOD_PEM).unwrap(),
        )
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    if let Ok(stream) = TlsAcceptor::from(Arc::new(config)).accept(stream).await {
        serve_istiod(stream, istiod, state).await;
    }
}

/// The debug service of an istiod.
async fn serve_istiod(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    istiod: String,
    state: Arc<State>,
) {
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    while let Some(Ok((request, answer))) = connection.accept().await {
        let (istiod, state) = (istiod.clone(), state.clone());
        tokio::spawn(serve_stream(request, answer, istiod, state));
    }
}

async fn serve_stream(
    request: http::Request<h2::RecvStream>,
    mut answer: h2::server::SendResponse<bytes::Bytes>,
    istiod: String,
    state: Arc<State>,
) {
    let token = request.headers().get("authorization").cloned();
    let token = token.map(|token| token.to_str().unwrap().to_owned());
    let mut body = request.into_body();
    let mut received = Vec::new();
    while received.len() < 5
        || received.len() - 5 < u32::from_be_bytes(received[1..5].try_into().unwrap()) as usize
    {
        match body.data().await {
            Some(Ok(part)) => received.extend_from_slice(&part),
            _ => return,
        }
    }
    let (type_url, names) = protobuf::request(&received[5..]);
    let auth = token.clone().unwrap_or_default();
    state.note(format!(
        "XDS {istiod} type={type_url} names={names:?} auth={auth:?}"
    ));
    let world = state.world();
    let own = &world["xds"][&istiod];
    if own["silent"] == true {
        return std::future::pending().await;
    }
    let is_known = token.is_none_or(|token| token == format!("Bearer {TOKEN}"));
    let head = http::Response::builder()
        .header("content-type", "application/grpc")
        .body(())
        .unwrap();
    let mut stream = answer.send_response(head, false).unwrap();
    if let Some(error) = own["error"]
        .as_str()
        .or((!is_known).then_some("who are you?"))
    {
        let mut trailers = http::HeaderMap::new();
        trailers.insert("grpc-status", "16".parse().unwrap());
        trailers.insert("grpc-message", error.replace(' ', "%20").parse().unwrap());
        let _ = stream.send_trailers(trailers);
        return;
    }
    let resources: Vec<(&str, Vec<u8>)> = match type_url.as_str() {
        "istio.io/debug/syncz" => {
            let clients = own["clients"].as_array().into_iter().flatten();
            clients
                .map(|client| (protobuf::CLIENT_CONFIG, protobuf::client(client)))
                .collect()
        }
        _ => {
            let name = names.first().map_or("", String::as_str);
            let dump = name
                .strip_prefix("config_dump?proxyID=")
                .and_then(|proxy| own["dumps"][proxy].as_str());
            let page = match (own["debug"][name].as_str(), dump) {
                (Some(text), _) => text.as_bytes().to_vec(),
                (None, Some(file)) => state.file(file),
                (None, None) => b"404 page not found".to_vec(),
            };
            vec![("", page)]
        }
    };
    let identifier = match own["nocp"].is_null() {
        true => own["identifier"].as_str(),
        false => None,
    };
    let content = protobuf::response(&type_url, &resources, identifier);
    let mut message = vec![0];
    message.extend_from_slice(&(content.len() as u32).to_be_bytes());
    message.extend_from_slice(&content);
    if own["cut"] == true {
        message.truncate(message.len() / 2);
        let _ = stream.send_data(message.into(), true);
        return;
    }
    let _ = stream.send_data(message.into(), false);
    // The stream stays open until the client goes.
    while let Some(Ok(_)) = body.data().await {}
}
