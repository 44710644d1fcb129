//! `meshctl proxy-config secret`.

use envoy_dump::secret::{Secret, Secrets};
use envoy_dump::time::Moment;

use super::input::{InputArgs, bad_dump};
use super::show::{self, Show, ShowArgs};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;

/// Arguments of `meshctl proxy-config secret`.
///
/// Example: meshctl proxy-config secret deploy/reviews-v1
#[derive(clap::Args, Debug)]
pub struct SecretArgs {
    #[command(flatten)]
    pub(super) input: InputArgs,
    #[command(flatten)]
    show: ShowArgs,
}

/// What the mask of a dump leaves for this command.
pub(super) const PATH: &str = "/config_dump?mask=dynamic_active_secrets,dynamic_warming_secrets";

impl SecretArgs {
    pub(super) fn run(&self, context: &mut Context) -> Result<Exit> {
        self.input.check("secret")?;
        let show = self.show.get()?;
        if show.needs_messages() {
            let mask = &["dynamic_active_secrets", "dynamic_warming_secrets"];
            let mut section = self.input.section("SecretsConfigDump", mask);
            self.input.read(context, PATH, &mut [&mut section])?;
            let fields = section
                .finish()
                .map_err(|error| Error::failed("sidecar doesn't support secrets").because(error))?;
            show::print_object(context, &show, &fields)?;
            return Ok(Exit::Success);
        }
        let mut secrets = Secrets::default();
        self.input.read(context, PATH, &mut [&mut secrets])?;
        let secrets = secrets.finish().map_err(bad_dump)?;
        let text = match show {
            Show::Name => secrets
                .iter()
                .map(|secret| format!("secret/{}\n", secret.name))
                .collect(),
            _ => summary(&secrets, context.now().into(), ""),
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}

/// The table of secrets, whose names follow a prefix, or the sentence that there are none.
pub(super) fn summary(secrets: &[Secret], now: Moment, prefix: &str) -> String {
    if secrets.is_empty() {
        return "No active or warming secrets found.\n".to_owned();
    }
    let federated = secrets.iter().all(|secret| !secret.trust_domain.is_empty());
    let mut table = Table::new(5);
    for title in [
        "RESOURCE NAME",
        "TYPE",
        "STATUS",
        "VALID CERT",
        "SERIAL NUMBER",
        "NOT AFTER",
        "NOT BEFORE",
    ] {
        table.cell(title);
    }
    if federated {
        table.cell("TRUST DOMAIN");
    }
    table.end_row();
    for secret in secrets {
        let certificate = secret.certificate.as_ref();
        let text =
            |part: fn(&envoy_dump::certificate::Certificate) -> &str| certificate.map_or("", part);
        table.cell_of(format_args!("{prefix}{}", secret.name));
        table.cell(text(|certificate| {
            if certificate.is_authority {
                "CA"
            } else {
                "Cert Chain"
            }
        }));
        table.cell(secret.status);
        let valid = certificate.is_some_and(|certificate| certificate.is_valid_at(now));
        table.cell(if valid { "true" } else { "false" });
        table.cell(text(|certificate| &certificate.serial));
        table.cell(text(|certificate| &certificate.not_after));
        table.cell(text(|certificate| &certificate.not_before));
        if federated {
            table.cell(&secret.trust_domain);
        }
        table.end_row();
    }
    table.print()
}
