//! Addresses of listeners and endpoints.

use serde::Deserialize;

use crate::proto::{Number, Text};

/// One of the kinds of address.
#[derive(Deserialize, Default)]
pub(crate) struct Address<'a> {
    #[serde(borrow, default, alias = "socketAddress")]
    socket_address: Option<SocketAddress<'a>>,
    #[serde(borrow, default)]
    // What is rare has its own place, so that addresses stay small.
    pipe: Option<Box<Pipe<'a>>>,
    #[serde(borrow, default, alias = "envoyInternalAddress")]
    envoy_internal_address: Option<Box<InternalAddress<'a>>>,
}

/// An additional address of a listener or endpoint.
#[derive(Deserialize, Default)]
pub(crate) struct Additional<'a> {
    #[serde(borrow, default)]
    pub(crate) address: Option<Address<'a>>,
}

#[derive(Deserialize)]
struct SocketAddress<'a> {
    #[serde(borrow, default)]
    address: Text<'a>,
    #[serde(default, alias = "portValue")]
    port_value: Number,
}

#[derive(Deserialize)]
struct Pipe<'a> {
    #[serde(borrow, default)]
    path: Text<'a>,
}

#[derive(Deserialize)]
struct InternalAddress<'a> {
    #[serde(borrow, default, alias = "serverListenerName")]
    server_listener_name: Option<Text<'a>>,
    #[serde(borrow, default, alias = "endpointId")]
    endpoint_id: Text<'a>,
}

impl Address<'_> {
    /// The host of a socket address.
    pub(crate) fn socket_host(&self) -> Option<&str> {
        self.socket_address.as_ref().map(|socket| &*socket.address)
    }

    /// The host and port of a socket address.
    pub(crate) fn socket(&self) -> Option<String> {
        let SocketAddress {
            address,
            port_value,
        } = self.socket_address.as_ref()?;
        let port = port_value.0.to_string();
        let mut text = String::with_capacity(address.len() + 1 + port.len());
        text.push_str(address);
        text.push(':');
        text.push_str(&port);
        Some(text)
    }

    /// The port of a socket address, else 0.
    pub(crate) fn port(&self) -> u32 {
        self.socket_address
            .as_ref()
            .map_or(0, |socket| socket.port_value.0)
    }

    /// The path of a pipe.
    pub(crate) fn pipe_path(&self) -> Option<&str> {
        self.pipe.as_ref().map(|pipe| &*pipe.path)
    }

    /// An internal listener's address as a URL.
    pub(crate) fn internal_url(&self) -> Option<String> {
        let internal = self.envoy_internal_address.as_ref()?;
        let listener = internal.server_listener_name.as_ref()?;
        Some(format!(
            "envoy://{}/{}",
            &**listener, &*internal.endpoint_id
        ))
    }
}
