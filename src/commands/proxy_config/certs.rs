//! `meshctl proxy-config certs`.

use std::io::Read;

use envoy_dump::certs::{self, Page};
use envoy_dump::time::Moment;

use super::input::{InputArgs, bad_dump};
use super::show::{self, Show, ShowArgs};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config certs`. A file is one of /certs.
///
/// Example: meshctl proxy-config certs deploy/reviews-v1
#[derive(clap::Args, Debug)]
pub struct CertsArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
}

/// The page of the certificates.
const PATH: &str = "/certs";

impl CertsArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("certs")?;
        let show = self.show.get()?;
        let mut answer = Vec::new();
        self.input
            .load_dump(context, PATH)?
            .read_to_end(&mut answer)
            .map_err(|error| Error::failed("read the certificates").because(error))?;
        let page = Page::parse(&answer).map_err(bad_dump)?;
        match show {
            Show::Table { wide } => {
                let table = table(&page, context.now().into(), wide);
                context.streams.result(&table.print())?;
            }
            Show::Name => {
                let certificates = page.certificates().into_iter();
                let lines = certificates.map(|(_, one)| format!("cert/{}\n", one.serial_number));
                context.streams.result(&lines.collect::<String>())?;
            }
            _ => {
                let fields = certs::fields(&answer).map_err(bad_dump)?;
                show::print_object(context, &show, &fields)?;
            }
        }
        Ok(Exit::Success)
    }
}

/// The certificates; where they were read is wide.
fn table(page: &Page, now: Moment, wide: bool) -> Table {
    let header = [
        "TYPE",
        "VALID CERT",
        "SERIAL NUMBER",
        "NOT AFTER",
        "NOT BEFORE",
        "DAYS",
        "SUBJECT ALT NAMES",
    ];
    let mut table = Table::new(5);
    header.iter().for_each(|title| table.cell(title));
    if wide {
        table.cell("PATH");
    }
    table.end_row();
    for (role, certificate) in page.certificates() {
        table.cell(role.name());
        let valid = certificate.is_valid_at(now);
        table.cell(if valid { "true" } else { "false" });
        table.cell(&certificate.serial_number);
        table.cell(&certificate.expiration_time);
        table.cell(&certificate.valid_from);
        table.cell(&certificate.days());
        let names = certificate.names().join(",");
        table.cell(if names.is_empty() { "-" } else { &names });
        if wide {
            table.cell(&certificate.path);
        }
        table.end_row();
    }
    table
}
