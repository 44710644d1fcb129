//! `meshctl proxy-config listener`.

use envoy_dump::listener::{self, Detail, Filter, Listener, Listeners};
use envoy_dump::message::Message;

use super::input::{InputArgs, bad_dump};
use super::show::{self, Results, Show, ShowArgs};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config listener`. With --verbose=false there is one row for each
/// listener, with its type.
///
/// Example: meshctl proxy-config listener deploy/reviews-v1 --port 15006
#[derive(clap::Args, Debug)]
pub struct ListenerArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
    #[command(flatten)]
    filter: ListenerFilter,
    /// Only listeners of this port
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true,
        allow_negative_numbers = true
    )]
    port: i64,
    /// Show the listeners and filter chains of a waypoint
    #[arg(long, hide = true)]
    waypoint: bool,
}

/// Flags that choose listeners.
#[derive(clap::Args, Debug)]
pub(super) struct ListenerFilter {
    /// Only listeners with this address, without a port
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "",
        hide_default_value = true
    )]
    pub(super) address: String,
    /// Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN
    #[arg(
        long = "type",
        value_name = "TYPE",
        default_value = "",
        hide_default_value = true
    )]
    kind: String,
}

impl ListenerFilter {
    pub(super) fn filter(&self, port: i64) -> Filter {
        Filter {
            address: self.address.clone(),
            port: wrapped(port),
            kind: self.kind.clone(),
        }
    }
}

/// A port as the peer takes it: modulo 2^32.
pub(super) fn wrapped(port: i64) -> u32 {
    u32::try_from(port.rem_euclid(1 << 32)).unwrap_or(0)
}

/// How much of listeners a format needs.
pub(super) fn detail(show: &Show, terse: bool) -> Detail {
    match show {
        Show::Table { .. } if !terse => Detail::Chains,
        _ => Detail::Type,
    }
}

/// What the mask of a dump leaves for this command.
const PATH: &str = "/config_dump?mask=dynamic_listeners,static_listeners";

impl ListenerArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("listener")?;
        if self.waypoint {
            return self.show_waypoint(context);
        }
        let show = self.show.get()?;
        let terse = context.settings.terse;
        let filter = self.filter.filter(self.port);
        let mut listeners = Listeners::new(filter, detail(&show, terse), show.needs_messages());
        self.input.read(context, PATH, &mut [&mut listeners])?;
        let mut listeners = finish(listeners)?;
        if !show.needs_messages() {
            listeners = in_order(listeners);
        }
        let found = Found { listeners, terse };
        show::print(context, &show, &found)?;
        self.input.let_go(found);
        Ok(Exit::Success)
    }

    /// The filter chains of a waypoint; neither filters nor formats apply, as in the peer.
    fn show_waypoint(&self, context: &mut Context) -> Result<Exit> {
        let mut listeners = Listeners::new(Filter::default(), Detail::Matcher, false);
        self.input.read(context, PATH, &mut [&mut listeners])?;
        let mut table = Table::with_header(1, &["LISTENER", "CHAIN", "MATCH", "DESTINATION"]);
        for listener in listener::sort_for_waypoint(finish(listeners)?) {
            let url = format!("envoy://{}", listener.name);
            let is_own =
                |name: &str| listener.internal && listener.chains.len() == 1 && name == url;
            for chain in &listener.chains {
                let label = if is_own(&chain.name) {
                    "internal"
                } else {
                    &url
                };
                for condition in &chain.conditions {
                    table.row([label, &chain.name, condition, &chain.destination]);
                }
            }
        }
        context.streams.result(&table.print())?;
        Ok(Exit::Success)
    }
}

/// The listeners that were collected.
pub(super) fn finish(listeners: Listeners) -> Result<Vec<Listener>> {
    listeners.finish().map_err(|error| match error {
        envoy_dump::Error::NoSection(_) => Error::failed("listener dump").because(error),
        _ => bad_dump(error),
    })
}

/// The listeners and their chains in the order of tables.
pub(super) fn in_order(listeners: Vec<Listener>) -> Vec<Listener> {
    let mut listeners = listener::sort(listeners);
    listeners.iter_mut().for_each(Listener::sort_chains);
    listeners
}

struct Found {
    listeners: Vec<Listener>,
    terse: bool,
}

impl Results for Found {
    fn table(&self, wide: bool) -> Table {
        table(
            &self.listeners,
            self.terse,
            if wide { Name::Last } else { Name::None },
        )
    }

    fn names(&self) -> Vec<String> {
        let names = self.listeners.iter();
        names
            .map(|listener| format!("listener/{}", listener.name))
            .collect()
    }

    fn messages(&self) -> Vec<&Message> {
        let listeners = self.listeners.iter();
        listeners
            .filter_map(|listener| listener.json.as_ref())
            .collect()
    }
}

/// Where the name of a listener stands in its rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    None,
    First,
    Last,
}

/// The table of listeners, one row for each filter chain or, when terse, for each listener.
pub(super) fn table(listeners: &[Listener], terse: bool, name: Name) -> Table {
    let mut table = Table::new(1);
    let titles: &[&str] = if terse {
        &["TYPE"]
    } else {
        &["MATCH", "DESTINATION"]
    };
    row(
        &mut table,
        name,
        "NAME",
        ["ADDRESSES", "PORT"].iter().chain(titles),
    );
    for listener in listeners {
        let label = match name {
            Name::First => format!("listener/{}", listener.name),
            _ => listener.name.clone(),
        };
        let (addresses, port) = (listener.addresses.join(","), listener.port.to_string());
        if terse {
            row(
                &mut table,
                name,
                &label,
                [addresses.as_str(), &port, listener.kind],
            );
            continue;
        }
        for chain in &listener.chains {
            let condition = chain.conditions.first().map_or("", String::as_str);
            row(
                &mut table,
                name,
                &label,
                [addresses.as_str(), &port, condition, &chain.destination],
            );
        }
    }
    table
}

fn row(
    table: &mut Table,
    name: Name,
    label: &str,
    cells: impl IntoIterator<Item = impl AsRef<str>>,
) {
    if name == Name::First {
        table.cell(label);
    }
    for cell in cells {
        table.cell(cell.as_ref());
    }
    if name == Name::Last {
        table.cell(label);
    }
    table.end_row();
}
