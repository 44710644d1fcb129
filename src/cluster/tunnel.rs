//! A local port behind which is a port of a pod, for as long as the user likes; when the pod is replaced, its successor.

use std::future::poll_fn;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncWriteExt, DuplexStream, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{self, UnboundedSender};

use crate::cluster::Client;
use crate::cluster::forward::told;
use crate::error::{Error, Exit, Result};

/// A port of a pod.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PodPort {
    /// Namespace of the pod.
    pub namespace: String,
    /// Name of the pod.
    pub pod: String,
    /// The port.
    pub port: u16,
}

/// Finds the pod that is meant now. It may block.
pub type Lookup = Box<dyn FnMut() -> Result<PodPort> + Send>;

/// The name that stands for both addresses of this machine.
pub const LOCALHOST: &str = "localhost";

/// Pause after a connection could not be accepted, such as for want of file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Local ports that are listened on.
pub struct Listeners {
    sockets: Vec<TcpListener>,
    address: String,
    port: u16,
}

impl Listeners {
    /// Listens on the first of the ports that is free; 0 is any. `localhost` means both of its addresses, or the one
    /// that this machine has.
    ///
    /// # Errors
    /// When the address is none of this machine, or none of the ports is free.
    pub async fn bind(address: &str, ports: &[u16]) -> Result<Self> {
        let addresses = match address {
            LOCALHOST => vec![IpAddr::V4(Ipv4Addr::LOCALHOST), Ipv6Addr::LOCALHOST.into()],
            _ => vec![address.parse().map_err(|_| {
                Error::failed(format!(
                    "--address {address:?} is neither localhost nor an IP address"
                ))
            })?],
        };
        let mut refusal = Error::failed("no port to listen on");
        for port in ports {
            match listen(&addresses, *port).await {
                Ok((sockets, port)) => {
                    return Ok(Self {
                        sockets,
                        address: address.to_owned(),
                        port,
                    });
                }
                Err(error) => {
                    let text = format!("listen on port {port} of {address}");
                    refusal = Error::failed(text).because(error);
                }
            }
        }
        Err(refusal)
    }

    /// `host:port`, as a URL has it.
    pub fn authority(&self) -> String {
        let Self { address, port, .. } = self;
        match address.contains(':') {
            true => format!("[{address}]:{port}"),
            false => format!("{address}:{port}"),
        }
    }

    async fn accept(&self) -> io::Result<TcpStream> {
        poll_fn(|context| {
            for socket in &self.sockets {
                if let Poll::Ready(outcome) = socket.poll_accept(context) {
                    return Poll::Ready(outcome.map(|(stream, _)| stream));
                }
            }
            Poll::Pending
        })
        .await
    }
}

/// Listens on a port of all addresses that this machine has.
async fn listen(addresses: &[IpAddr], port: u16) -> io::Result<(Vec<TcpListener>, u16)> {
    let mut sockets: Vec<TcpListener> = Vec::new();
    let (mut port, mut refusal) = (port, None);
    for address in addresses {
        match TcpListener::bind(SocketAddr::new(*address, port)).await {
            Ok(socket) => {
                port = socket.local_addr()?.port();
                sockets.push(socket);
            }
            // Somebody else would answer at one of the addresses.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Err(error),
            Err(error) => refusal = Some(error),
        }
    }
    match (sockets.is_empty(), refusal) {
        (true, Some(error)) => Err(error),
        _ => Ok((sockets, port)),
    }
}

/// Connects what comes to local ports with a port of a pod.
pub struct Tunnel {
    client: Client,
    state: Mutex<State>,
    lookup: Arc<Mutex<Lookup>>,
}

struct State {
    target: PodPort,
    /// Whether the last connection ended as if the pod were gone.
    doubtful: bool,
}

/// A connection to a pod, and what tells why it breaks.
type Connection = (
    DuplexStream,
    futures::future::BoxFuture<'static, Option<String>>,
);

impl Tunnel {
    /// Prepares a tunnel to a pod, and makes sure that the API server lets one through.
    ///
    /// # Errors
    /// When no pod is meant, or it cannot be connected to.
    pub async fn open(client: Client, lookup: Lookup, target: PodPort) -> Result<Arc<Self>> {
        let tunnel = Self {
            client,
            state: Mutex::new(State {
                target: target.clone(),
                doubtful: false,
            }),
            lookup: Arc::new(Mutex::new(lookup)),
        };
        drop(tunnel.connect(&target).await?);
        Ok(Arc::new(tunnel))
    }

    /// Serves connections until `stop` is there. `tell` hears what goes wrong, and what was done about it.
    pub async fn serve(
        self: Arc<Self>,
        listeners: &Listeners,
        stop: impl Future<Output = ()>,
        mut tell: impl FnMut(&str),
    ) {
        let (sender, mut receiver) = mpsc::unbounded_channel::<String>();
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => return,
                Some(news) = receiver.recv() => tell(&news),
                accepted = listeners.accept() => match accepted {
                    Ok(stream) => {
                        tokio::spawn(self.clone().carry(stream, sender.clone()));
                    }
                    Err(error) => {
                        tell(&format!("accept a connection: {error}"));
                        tokio::time::sleep(PAUSE).await;
                    }
                },
            }
        }
    }

    /// Carries one connection from its begin to its end.
    async fn carry(self: Arc<Self>, mut near: TcpStream, news: UnboundedSender<String>) {
        let (mut far, reason) = match self.reach(&news).await {
            Ok(connection) => connection,
            Err(error) => {
                let _ = news.send(error.to_string());
                return;
            }
        };
        // How either end goes away is no news, but that the pod sent nothing at all is.
        let received = copy_bidirectional(&mut near, &mut far).await;
        let _ = near.shutdown().await;
        let sent_nothing = !matches!(received, Ok((_, 1..)));
        if sent_nothing && let Some(reason) = told(reason).await {
            let mut state = self.state.lock().expect("no holder panics");
            state.doubtful = true;
            let PodPort {
                namespace,
                pod,
                port,
            } = &state.target;
            let _ = news.send(format!("port {port} of pod {namespace}/{pod}: {reason}"));
        }
    }

    /// Connects to the pod, or if that fails to the one that has taken its place.
    async fn reach(&self, news: &UnboundedSender<String>) -> Result<Connection> {
        let (target, doubtful) = {
            let state = self.state.lock().expect("no holder panics");
            (state.target.clone(), state.doubtful)
        };
        let failure = match doubtful {
            true => None,
            false => match self.connect(&target).await {
                Ok(connection) => return Ok(connection),
                Err(error) => Some(error),
            },
        };
        let found = self.look_up().await.map_err(|error| match failure {
            Some(failure) => Error::new(failure.exit(), failure.to_string()).because(error),
            None => error,
        })?;
        let connection = self.connect(&found).await?;
        let mut state = self.state.lock().expect("no holder panics");
        if state.target != found {
            let (old, new) = (&state.target.pod, &found.pod);
            let _ = news.send(format!(
                "pod {old} is replaced by {new}, which is connected to now"
            ));
        }
        *state = State {
            target: found,
            doubtful: false,
        };
        Ok(connection)
    }

    async fn look_up(&self) -> Result<PodPort> {
        let lookup = self.lookup.clone();
        let look = move || {
            let mut lookup = lookup.lock().expect("no holder panics");
            (*lookup)()
        };
        let failed = |error| Error::failed("look the pod up again").because(error);
        tokio::task::spawn_blocking(look).await.map_err(failed)?
    }

    async fn connect(&self, target: &PodPort) -> Result<Connection> {
        let PodPort {
            namespace,
            pod,
            port,
        } = target;
        let deadline = self.client.timeout;
        let connect = self.client.forward_raw(namespace, pod, *port);
        tokio::time::timeout(deadline, connect).await.map_err(|_| {
            let text = format!(
                "connect to port {port} of pod {namespace}/{pod}: no answer in {deadline:?}"
            );
            Error::new(Exit::Unreachable, text)
        })?
    }
}

/// What is there once the user, or the system, asks the program to end; from the call on, that does not end it at once.
///
/// # Errors
/// When the system does not tell of such requests.
pub fn interrupted() -> Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let listen = |kind| {
            let failed = |error| Error::failed("listen for signals").because(error);
            signal(kind).map_err(failed)
        };
        let mut interrupt = listen(SignalKind::interrupt())?;
        let mut terminate = listen(SignalKind::terminate())?;
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bind(address: &str, ports: &[u16]) -> Result<Listeners> {
        crate::cluster::run(Listeners::bind(address, ports))
    }

    #[test]
    fn a_taken_port_is_left_to_its_owner() {
        let first = bind("127.0.0.1", &[0]).unwrap();
        let error = bind("127.0.0.1", &[first.port]).err().unwrap();
        let text = format!("listen on port {} of 127.0.0.1: ", first.port);
        assert!(error.to_string().starts_with(&text), "{error}");
        let other = bind(LOCALHOST, &[first.port, 0]).unwrap();
        assert_ne!(first.port, other.port);
        assert_eq!(other.authority(), format!("localhost:{}", other.port));
    }

    #[test]
    fn addresses_are_checked() {
        let error = bind("example.com", &[0]).err().unwrap();
        assert_eq!(
            error.to_string(),
            "--address \"example.com\" is neither localhost nor an IP address"
        );
    }
}
