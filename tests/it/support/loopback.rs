//! Servers on loopback that misbehave.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A server that treats every connection alike, as long as the process lives.
pub(crate) struct Loopback {
    /// Its URL.
    pub(crate) url: String,
    requests: Arc<AtomicUsize>,
}

impl Loopback {
    /// Starts a server that answers the n-th request, counted from 1, with what `answer` returns;
    /// `None` leaves it without answer.
    pub(crate) fn start(answer: impl Fn(usize) -> Option<String> + Send + Sync + 'static) -> Self {
        Self::serving(move |number, _| answer(number))
    }

    /// Starts a server that answers by the first line of the request.
    pub(crate) fn answering(
        answer: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        Self::serving(move |_, line| answer(line))
    }

    fn serving(answer: impl Fn(usize, &str) -> Option<String> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let (count, answer) = (requests.clone(), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (count, answer) = (count.clone(), answer.clone());
                thread::spawn(move || serve(stream, &count, answer.as_ref()));
            }
        });
        Self { url, requests }
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// A kubeconfig for the server.
    pub(crate) fn kubeconfig(&self) -> Kubeconfig {
        kubeconfig(&self.url)
    }
}

/// A kubeconfig that is removed when it is dropped.
pub(crate) struct Kubeconfig(PathBuf);

impl Deref for Kubeconfig {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Kubeconfig {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A kubeconfig for a server without credentials.
pub(crate) fn kubeconfig(url: &str) -> Kubeconfig {
    let name = url.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let path = std::env::temp_dir().join(format!(
        "meshctl-it-{}-{name}.kubeconfig",
        std::process::id()
    ));
    std::fs::write(&path, super::kubeconfig(url, "", "")).unwrap();
    Kubeconfig(path)
}

/// A URL on which nothing listens.
pub(crate) fn closed_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

fn serve(
    mut stream: TcpStream,
    count: &AtomicUsize,
    answer: &(dyn Fn(usize, &str) -> Option<String> + Send + Sync),
) {
    let mut received: Vec<u8> = Vec::new();
    let mut part = [0; 4096];
    loop {
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return,
            Ok(length) => received.extend(&part[..length]),
        }
        if received.windows(4).any(|window| window == b"\r\n\r\n") {
            let request = String::from_utf8_lossy(&received).into_owned();
            let line = request.lines().next().unwrap_or_default();
            received.clear();
            if let Some(answer) = answer(count.fetch_add(1, Ordering::SeqCst) + 1, line) {
                let _ = stream.write_all(answer.as_bytes());
                if answer.contains("close") {
                    return;
                }
            }
        }
    }
}

/// An answer with a JSON body.
pub(crate) fn json(code: u16, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {code} X\r\nContent-Type: application/json\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
