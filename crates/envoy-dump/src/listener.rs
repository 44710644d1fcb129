//! Listeners of a dump, as `proxy-config listener` shows them.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::address::{Additional, Address};
use crate::chain::{ChainFields, HTTP, TCP};
use crate::dump::{Collect, Take};
use crate::error::Result;
use crate::gathered::Gathered;
use crate::matcher::Matcher;
use crate::message::Message;
use crate::proto::{List, Text, each};
use crate::quick::{self, Part};
use crate::sort::sort_like_go;

/// Which listeners are wanted (`istioctl/pkg/writer/envoy/configdump/listener.go`).
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// One of the addresses, whatever its case; empty is any.
    pub address: String,
    /// Port; 0 is any.
    pub port: u32,
    /// Type, whatever its case; empty is any.
    pub kind: String,
}

/// What is needed of a listener beside its address and type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    #[default]
    Type,
    /// Its filter chains.
    Chains,
    /// Its filter chains with the conditions of a waypoint's matcher.
    Matcher,
}

/// A listener.
#[derive(Clone, Debug)]
pub struct Listener {
    /// Its name.
    pub name: String,
    /// Its addresses, the primary one first.
    pub addresses: Vec<String>,
    /// Port of its primary address.
    pub port: u32,
    /// `HTTP`, `TCP`, `HTTP+TCP` or `UNKNOWN`.
    pub kind: &'static str,
    /// Whether it only takes connections from inside the proxy.
    pub internal: bool,
    /// Its filter chains, the default one last, when they were asked for.
    pub chains: Vec<Chain>,
    /// The listener itself, when that was asked for.
    pub json: Option<Message>,
}

/// A filter chain.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Its name.
    pub name: String,
    /// Which connections it takes; several where a matcher leads to it several times.
    pub conditions: Vec<String>,
    /// Where it sends them.
    pub destination: String,
}

/// The type of section.
const SECTION: &str = "ListenersConfigDump";

/// Collects listeners.
#[derive(Debug)]
pub struct Listeners {
    filter: Filter,
    detail: Detail,
    keep_json: bool,
    gathered: Gathered<Listener>,
}

#[derive(Deserialize)]
struct Entry<T> {
    #[serde(default = "Option::default", alias = "activeState")]
    active_state: Option<State<T>>,
    #[serde(default = "Option::default")]
    listener: Option<T>,
}

#[derive(Deserialize)]
struct State<T> {
    #[serde(default = "Option::default")]
    listener: Option<T>,
}

impl<T> Entry<T> {
    /// The listener of an entry of one of the lists.
    fn of(self, list: &str) -> Option<T> {
        match list {
            "static_listeners" => self.listener,
            _ => self.active_state.and_then(|state| state.listener),
        }
    }
}

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default)]
    address: Option<Address<'a>>,
    #[serde(borrow, default, alias = "additionalAddresses")]
    additional_addresses: List<Additional<'a>>,
    #[serde(borrow, default, alias = "filterChains")]
    filter_chains: List<ChainFields<'a>>,
    #[serde(borrow, default, alias = "defaultFilterChain")]
    default_filter_chain: Option<Box<ChainFields<'a>>>,
    #[serde(borrow, default, alias = "internalListener")]
    internal_listener: Option<&'a RawValue>,
    #[serde(borrow, default, alias = "filterChainMatcher")]
    filter_chain_matcher: Option<&'a RawValue>,
}

impl Listeners {
    /// Collects the listeners that pass a filter, with their JSON when that is to be printed.
    pub fn new(filter: Filter, detail: Detail, keep_json: bool) -> Self {
        Self {
            filter,
            detail,
            keep_json,
            gathered: Gathered::new(),
        }
    }

    /// The listeners in the order of the dump, dynamic ones first.
    ///
    /// # Errors
    /// When there was no section of listeners or none in it, whatever the filter.
    pub fn finish(self) -> Result<Vec<Listener>> {
        let found = self.gathered.finish(SECTION, "listeners")?;
        Ok(found)
    }

    /// Whether the bytes of an entry cannot be those of a listener that passes the filter.
    fn is_hopeless(&self, entry: &[u8]) -> bool {
        let lacks = |text: &str| memchr::memmem::find(entry, text.as_bytes()).is_none();
        let plain = |text: &str| {
            text.bytes()
                .all(|byte| !byte.is_ascii_alphabetic() && byte.is_ascii())
        };
        self.gathered.has_any()
            && ((self.filter.port != 0 && lacks(&self.filter.port.to_string()))
                || (plain(&self.filter.address) && lacks(&self.filter.address)))
    }
}

/// Sorts as tables do: by port, address and type.
pub fn sort(listeners: Vec<Listener>) -> Vec<Listener> {
    sort_like_go(listeners, |left, right| left.order() < right.order())
}

/// Sorts as the table of a waypoint does: internal listeners among them by name.
pub fn sort_for_waypoint(listeners: Vec<Listener>) -> Vec<Listener> {
    sort_like_go(listeners, |left, right| {
        if left.internal && right.internal {
            left.name < right.name
        } else {
            left.order() < right.order()
        }
    })
}

impl Listener {
    fn order(&self) -> (u32, Option<&String>, &'static str) {
        (self.port, self.addresses.first(), self.kind)
    }

    /// Sorts its chains as tables do: by destination, the last one first.
    pub fn sort_chains(&mut self) {
        let chains = std::mem::take(&mut self.chains);
        self.chains = sort_like_go(chains, |left, right| left.destination > right.destination);
    }
}

impl Collect for Listeners {
    fn section(&self) -> &'static str {
        SECTION
    }

    fn begin(&mut self) {
        self.gathered.begin();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_listeners" | "static_listeners" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, field: &str, entry: &[u8]) -> serde_json::Result<()> {
        if !self.is_hopeless(entry) {
            self.read(field, entry, Part::Whole)?;
        }
        Ok(())
    }

    fn take_first(&mut self, field: &str, bytes: &[u8]) -> serde_json::Result<Option<usize>> {
        // With a filter most entries can be passed without being decoded, once their end is known.
        if self.filter.port != 0 || !self.filter.address.is_empty() {
            return Ok(None);
        }
        self.read(field, bytes, Part::First).map(Some)
    }
}

impl Listeners {
    /// Reads an entry that some bytes are, or start with; gives its length.
    fn read(&mut self, field: &str, bytes: &[u8], part: Part) -> serde_json::Result<usize> {
        let (entry, length): (Entry<Fields<'_>>, _) = quick::value(bytes, part)?;
        let Some(fields) = entry.of(field) else {
            return Ok(length);
        };
        self.gathered.note();
        if let Some(mut listener) = fields.listener(&self.filter, self.detail)? {
            if self.keep_json {
                listener.json = quick::value::<Entry<Message>>(bytes, part)?.0.of(field);
            }
            self.gathered.push(field, listener);
        }
        Ok(length)
    }
}

impl Fields<'_> {
    fn listener(&self, filter: &Filter, detail: Detail) -> serde_json::Result<Option<Listener>> {
        let port = self.address.as_ref().map_or(0, Address::port);
        if filter.port != 0 && filter.port != port {
            return Ok(None);
        }
        let addresses = self.addresses();
        let is_wanted = |address: &String| address.to_lowercase() == filter.address.to_lowercase();
        if !filter.address.is_empty() && !addresses.iter().any(is_wanted) {
            return Ok(None);
        }
        let kind = self.kind();
        if !filter.kind.is_empty() && !filter.kind.eq_ignore_ascii_case(kind) {
            return Ok(None);
        }
        let matcher: Option<Matcher> = match (detail, self.filter_chain_matcher) {
            (Detail::Matcher, Some(raw)) => Some(quick::whole(raw.get().as_bytes())?),
            _ => None,
        };
        let mut chains = Vec::new();
        if detail != Detail::Type {
            for chain in self.chains() {
                let name = chain.name();
                chains.push(Chain {
                    name: name.to_owned(),
                    conditions: match &matcher {
                        Some(matcher) => matcher.conditions_of(name),
                        None => vec![chain.condition()],
                    },
                    destination: chain.destination()?,
                });
            }
        }
        Ok(Some(Listener {
            name: self.name.to_string(),
            addresses,
            port,
            kind,
            internal: self.internal_listener.is_some(),
            chains,
            json: None,
        }))
    }

    fn addresses(&self) -> Vec<String> {
        let primary = self.address.as_ref().map_or("", |address| {
            address
                .socket_host()
                .or(address.pipe_path())
                .unwrap_or_default()
        });
        let mut addresses = vec![primary.to_owned()];
        for additional in each(&self.additional_addresses) {
            let host = additional.address.as_ref().and_then(Address::socket_host);
            addresses.push(host.unwrap_or_default().to_owned());
        }
        addresses
    }

    fn chains(&self) -> impl Iterator<Item = &ChainFields<'_>> {
        each(&self.filter_chains)
            .iter()
            .chain(self.default_filter_chain.as_deref())
    }

    fn kind(&self) -> &'static str {
        let has = |name| self.chains().any(|chain| chain.decides(name));
        match (has(HTTP), has(TCP)) {
            (true, false) => "HTTP",
            (true, true) => "HTTP+TCP",
            (false, true) => "TCP",
            (false, false) => "UNKNOWN",
        }
    }
}
