//! `meshctl proxy-config ecds`.

use envoy_dump::ecds::Extensions;
use serde_json::value::RawValue;

use super::input::{InputArgs, bad_dump};
use super::show::{self, Show, ShowArgs};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config ecds`.
///
/// Example: meshctl proxy-config ecds deploy/reviews-v1
#[derive(clap::Args, Debug)]
pub struct EcdsArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
}

impl EcdsArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("ecds")?;
        let show = self.show.get()?;
        let mut extensions = Extensions::default();
        self.input.read(
            context,
            "/config_dump?include_eds=true",
            &mut [&mut extensions],
        )?;
        let (extensions, json) = extensions.finish().map_err(bad_dump)?;
        if show.needs_messages() {
            let list: Vec<&str> = json.iter().map(|raw| raw.get()).collect();
            let list = RawValue::from_string(format!("[{}]", list.join(",")))
                .map_err(|error| Error::failed("print the extensions").because(error))?;
            show::print_object(context, &show, &[("ecds_filters".to_owned(), list)])?;
            return Ok(Exit::Success);
        }
        let text = match show {
            Show::Name => extensions
                .iter()
                .map(|extension| format!("ecds/{}\n", extension.name))
                .collect(),
            _ => {
                let mut table = Table::with_header(5, &["ECDS NAME", "TYPE"]);
                for extension in &extensions {
                    table.row([&extension.name, &extension.kind]);
                }
                table.print()
            }
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}
