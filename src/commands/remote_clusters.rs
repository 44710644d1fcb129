//! `meshctl remote-clusters`: the clusters whose API servers istiods read.

use std::collections::HashMap;

use envoy_dump::status::{REMOTE_CLUSTERS_HEADER, remote_clusters};
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;
use crate::source::{Source, SourceArgs, XdsArgs};

/// Arguments of `meshctl remote-clusters`.
#[derive(clap::Args, Debug)]
pub struct RemoteClustersArgs {
    #[command(flatten)]
    source: SourceArgs,

    #[command(flatten)]
    xds: XdsArgs,
}

/// The page with the clusters of an istiod.
const PAGE: &str = "/debug/clusterz";

/// The label with the revision of an istiod.
const REVISION: &str = "istio.io/rev";

impl RemoteClustersArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let mut source = Source::open_with(context, &self.source, &self.xds)?;
        let pods = Kind::named("pods").map_err(|error| Error::failed(error.to_string()))?;
        let namespace = context.settings.istio_namespace.clone();
        let needs = Needs::default().debug(PAGE).in_namespace(pods, &namespace);
        let mesh = source.load(&needs)?;
        let revisions: HashMap<&str, &str> = mesh
            .in_namespace(pods, &namespace)
            .filter_map(|pod| Some((pod.name.as_str(), pod.labels.get(REVISION)?.as_str())))
            .collect();
        let mut errors: Vec<Error> = mesh
            .gaps()
            .iter()
            .map(|gap| Error::failed(format!("{}: {}", gap.subject, gap.reason)))
            .collect();
        let mut table = Table::with_header(5, &REMOTE_CLUSTERS_HEADER);
        let mut answered = false;
        for (istiod, answer) in mesh.control_plane_answers(PAGE) {
            let revision = revisions.get(istiod).copied().unwrap_or_default();
            match remote_clusters(istiod, revision, answer) {
                Ok(rows) => {
                    answered = true;
                    rows.into_iter().for_each(|row| table.row(row));
                }
                Err(error) => {
                    errors.push(Error::failed(format!("istiod {istiod}")).because(error));
                }
            }
        }
        if !answered {
            return Err(match errors.pop() {
                Some(error) => error,
                None => Error::failed("unable to find any Istiod instances"),
            });
        }
        context.streams.result(&table.print())?;
        for error in &errors {
            context.streams.error(error);
        }
        match errors.is_empty() {
            true => Ok(Exit::Success),
            false => Ok(Exit::Partial),
        }
    }
}
