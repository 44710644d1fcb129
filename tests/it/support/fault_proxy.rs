//! A proxy between the program and an API server that counts requests, and spoils those it is told to.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use kube::client::Body;
use tokio::runtime::{Builder, Runtime};

use super::loopback::{Kubeconfig, kubeconfig};

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// It is refused for lack of a permission.
    Forbidden,
    /// It is refused because somebody else changed the object.
    Conflict,
    /// It is refused because there are too many, with the time after which to come back.
    Busy,
    /// The server fails.
    Broken,
    /// It is executed, and the connection breaks within the answer.
    Cut,
    /// It is executed, and not answered.
    Silent,
    /// It is answered late, within the deadline.
    Late,
}

/// How long a late answer is held back.
pub(crate) const LATENESS: Duration = Duration::from_millis(400);

/// A running proxy.
pub(crate) struct FaultProxy {
    state: Arc<Mutex<State>>,
    kubeconfig: Kubeconfig,
}

/// What was asked since [`FaultProxy::plan`].
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    /// Faults by the index of the request that they meet.
    faults: BTreeMap<usize, Fault>,
    /// Method and path of each request.
    pub(crate) requests: Vec<String>,
    /// The indexes of requests that met a fault.
    pub(crate) met: BTreeSet<usize>,
    asked_for_pause: bool,
}

impl State {
    /// The requests that write. Asking what a write would do, or what is permitted, is none.
    pub(crate) fn writes(&self) -> Vec<&String> {
        let only_asks = |one: &str| one.contains("dryRun=All") || one.contains("accessreviews");
        let reads = |one: &&String| one.starts_with("GET ") || only_asks(one);
        self.requests.iter().filter(|one| !reads(one)).collect()
    }
}

impl FaultProxy {
    /// Starts a proxy to the server of a kubeconfig, with the credentials that it holds.
    pub(crate) fn to(server: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let kubeconfig = kubeconfig(&format!("http://{}", listener.local_addr().unwrap()));
        let state: Arc<Mutex<State>> = Arc::default();
        let (shared, server) = (state.clone(), server.to_owned());
        thread::spawn(move || {
            let runtime = Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()
                .unwrap();
            let client = runtime.block_on(super::raw(&server));
            let runtime = Arc::new(runtime);
            for stream in listener.incoming().flatten() {
                let (state, client, runtime) = (shared.clone(), client.clone(), runtime.clone());
                thread::spawn(move || serve(stream, &state, &client, &runtime));
            }
        });
        Self { state, kubeconfig }
    }

    /// A kubeconfig for the proxy.
    pub(crate) fn kubeconfig(&self) -> &Path {
        &self.kubeconfig
    }

    /// Counts from 0 again, and spoils requests by their index.
    pub(crate) fn plan(&self, faults: impl IntoIterator<Item = (usize, Fault)>) {
        let faults = faults.into_iter().collect();
        *self.state.lock().unwrap() = State {
            faults,
            ..State::default()
        };
    }

    /// What was asked since then.
    pub(crate) fn state(&self) -> State {
        self.state.lock().unwrap().clone()
    }
}

struct Answer {
    code: u16,
    headers: String,
    body: Vec<u8>,
}

/// Answers the requests of one connection until it is closed.
fn serve(mut stream: TcpStream, state: &Mutex<State>, client: &kube::Client, runtime: &Runtime) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    while let Some(request) = read(&mut reader) {
        let fault = note(&mut state.lock().unwrap(), &request);
        let answer = match fault {
            Some(Fault::Forbidden) => refusal(403, "Forbidden", "the test forbids it", ""),
            Some(Fault::Conflict) => refusal(409, "Conflict", "the object has been modified", ""),
            Some(Fault::Busy) => {
                refusal(429, "TooManyRequests", "too many requests", &pause(state))
            }
            Some(Fault::Broken) => refusal(500, "InternalError", "etcd is away", ""),
            _ => forward(request, client, runtime),
        };
        match fault {
            Some(Fault::Silent) => continue,
            Some(Fault::Late) => thread::sleep(LATENESS),
            _ => {}
        }
        let head = format!(
            "HTTP/1.1 {} X\r\nContent-Type: application/json\r\n{}Content-Length: {}\r\n\r\n",
            answer.code,
            answer.headers,
            answer.body.len()
        );
        let whole = [head.as_bytes(), &answer.body].concat();
        let length = if fault == Some(Fault::Cut) {
            whole.len() / 2
        } else {
            whole.len()
        };
        if stream.write_all(&whole[..length]).is_err() || fault == Some(Fault::Cut) {
            let _ = stream.shutdown(Shutdown::Both);
            return;
        }
    }
}

/// Counts a request and tells what is to happen to it.
fn note(state: &mut State, request: &http::Request<Vec<u8>>) -> Option<Fault> {
    let index = state.requests.len();
    state
        .requests
        .push(format!("{} {}", request.method(), request.uri()));
    let fault = state.faults.get(&index).copied();
    if fault.is_some() {
        state.met.insert(index);
    }
    fault
}

/// The header by which a busy server asks for a pause, once in a run, since each costs a second.
fn pause(state: &Mutex<State>) -> String {
    let state = &mut *state.lock().unwrap();
    match std::mem::replace(&mut state.asked_for_pause, true) {
        true => String::new(),
        false => "Retry-After: 1\r\n".to_owned(),
    }
}

fn refusal(code: u16, reason: &str, message: &str, headers: &str) -> Answer {
    let status = serde_json::json!({
        "kind": "Status", "apiVersion": "v1", "status": "Failure", "code": code, "reason": reason, "message": message,
    });
    Answer {
        code,
        headers: headers.to_owned(),
        body: status.to_string().into_bytes(),
    }
}

fn forward(request: http::Request<Vec<u8>>, client: &kube::Client, runtime: &Runtime) -> Answer {
    let (code, body) = runtime.block_on(async {
        let response = client.send(request.map(Body::from)).await.unwrap();
        (
            response.status().as_u16(),
            response.into_body().collect_bytes().await.unwrap(),
        )
    });
    Answer {
        code,
        headers: String::new(),
        body: body.to_vec(),
    }
}

/// The next request of a connection.
fn read(reader: &mut impl BufRead) -> Option<http::Request<Vec<u8>>> {
    let mut line = String::new();
    reader
        .read_line(&mut line)
        .ok()
        .filter(|length| *length > 0)?;
    let mut words = line.split(' ');
    let mut request = http::Request::builder()
        .method(words.next()?)
        .uri(words.next()?);
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim().split_once(": ") else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap(),
            "content-type" | "accept" => request = request.header(name, value),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(request.body(body).unwrap())
}
