//! `meshctl proxy-config rootca-compare`.

use envoy_dump::certificate;
use envoy_dump::dump;
use envoy_dump::secret::{Secret, Secrets};

use super::input::{ProxyArgs, ask_pod, bad_dump, first_of};
use super::secret::PATH;
use crate::commands::targets::Pod;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::Source;

/// Arguments of `meshctl proxy-config rootca-compare`.
///
/// Example: meshctl proxy-config rootca-compare deploy/reviews-v1 deploy/ratings-v1.other
#[derive(clap::Args, Debug)]
pub struct RootCaArgs {
    /// The two proxies, each as [type/]name[.namespace]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,
    #[command(flatten)]
    proxy: ProxyArgs,
}

impl RootCaArgs {
    pub(super) fn run(self, context: &mut Context) -> Result<Exit> {
        let [first, second] = &self.targets[..] else {
            return Err(Error::failed(
                "rootca-compare requires 2 pods as an argument",
            ));
        };
        if self.proxy.at_address().is_some() {
            return Err(Error::failed(
                "rootca-compare compares pods, not --proxy-admin-address",
            ));
        }
        let mut source = self.proxy.source(context)?;
        let (first, first_roots) = roots(&mut source, first)?;
        let (second, second_roots) = roots(&mut source, second)?;
        let same = first_roots.iter().any(|root| second_roots.contains(root));
        let both = format!("[{first}] and [{second}]");
        if same {
            context.streams.message(&format!(
                "Both {both} have the identical ROOTCA, theoretically the connectivity between them is available"
            ));
            return Ok(Exit::Success);
        }
        Err(Error::failed(format!(
            "Both {both} have the non identical ROOTCA, theoretically the connectivity between them is unavailable"
        )))
    }
}

/// The first pod of a target and the root certificates that its proxy trusts.
fn roots(source: &mut Source, target: &str) -> Result<(Pod, Vec<Vec<u8>>)> {
    let pod = first_of(source, target)?;
    let answer = ask_pod(source, &pod, PATH)?;
    let mut secrets = Secrets::default();
    dump::read(answer.as_slice(), &mut [&mut secrets]).map_err(bad_dump)?;
    let secrets = secrets.finish().map_err(bad_dump)?;
    let roots = trusted(&secrets).map_err(|error| Error::failed(format!("{pod}: {error}")))?;
    Ok((pod, roots))
}

/// The certificates of the active secret ROOTCA; of a bundle, those of all trust domains.
fn trusted(secrets: &[Secret]) -> Result<Vec<Vec<u8>>, &'static str> {
    let mut roots: Vec<Vec<u8>> = Vec::new();
    let mut found = false;
    for secret in secrets {
        if secret.name == "ROOTCA" && secret.status != "WARMING" {
            found = true;
            let bundle = certificate::bundle(&secret.pem);
            roots.extend(bundle.ok_or("failed to parse certificates of the secret ROOTCA")?);
        }
    }
    if found {
        Ok(roots)
    } else {
        Err("cannot find ROOTCA from secret")
    }
}
