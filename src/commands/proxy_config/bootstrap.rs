//! `meshctl proxy-config bootstrap`.

use envoy_dump::bootstrap::{Bootstrap, Versions};

use super::input::{InputArgs, bad_dump};
use super::show::{self, ShowArgs};
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config bootstrap`, whose default format is JSON.
///
/// Example: meshctl proxy-config bootstrap deploy/reviews-v1 -o short
#[derive(clap::Args, Debug)]
pub struct BootstrapArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
}

impl BootstrapArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("bootstrap")?;
        let show = self.show.get_or("json")?;
        let path = "/config_dump?mask=bootstrap";
        if show.needs_messages() {
            let mut section = self.input.section("BootstrapConfigDump", &["bootstrap"]);
            self.input.read(context, path, &mut [&mut section])?;
            let fields = section.finish().map_err(bad_dump)?;
            show::print_object(context, &show, &fields)?;
            return Ok(Exit::Success);
        }
        let mut bootstrap = Bootstrap::default();
        self.input.read(context, path, &mut [&mut bootstrap])?;
        let versions = bootstrap.finish().map_err(bad_dump)?;
        context.streams.result(&summary(&versions).print())?;
        Ok(Exit::Success)
    }
}

/// The versions, one line for each that is known.
pub(super) fn summary(versions: &Versions) -> Table {
    let mut table = Table::new(1);
    for (label, version) in [
        ("Istio Version:", &versions.istio),
        ("Istio Proxy Version:", &versions.proxy),
        ("Envoy Version:", &versions.envoy),
    ] {
        if !version.is_empty() {
            table.row([label, version]);
        }
    }
    table
}
