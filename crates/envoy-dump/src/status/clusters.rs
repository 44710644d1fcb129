//! Clusters whose API servers an istiod reads, from its page `/debug/clusterz`
//! (`istioctl/pkg/proxyconfig/clusters.go`).

use serde::Deserialize;

use super::StatusError;

/// Columns of the table.
pub const REMOTE_CLUSTERS_HEADER: [&str; 5] = ["NAME", "SECRET", "STATUS", "ISTIOD", "REVISION"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cluster {
    #[serde(default)]
    id: String,
    #[serde(default)]
    secret_name: String,
    #[serde(default)]
    sync_status: String,
}

/// The rows of one istiod of a revision.
///
/// # Errors
/// When the answer is not such a page.
pub fn remote_clusters(
    istiod: &str,
    revision: &str,
    answer: &[u8],
) -> Result<Vec<[String; 5]>, StatusError> {
    let clusters: Option<Vec<Cluster>> = serde_json::from_slice(answer)?;
    let row = |cluster: Cluster| {
        [
            cluster.id,
            cluster.secret_name,
            cluster.sync_status,
            istiod.to_owned(),
            revision.to_owned(),
        ]
    };
    Ok(clusters.unwrap_or_default().into_iter().map(row).collect())
}
