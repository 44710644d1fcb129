//! The manifest of a snapshot: what it is of, when it was taken, what could not be had.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use envoy_dump::time::Moment;
use mesh_model::mesh::Gap;
use serde::{Deserialize, Serialize};

/// What the manifest of every snapshot says it is.
const FORMAT: &str = "meshctl-snapshot";

/// The version of the layout that is written, and the newest that is read.
const VERSION: u32 = 1;

/// The name of the manifest in a snapshot.
pub(crate) const MANIFEST: &str = "manifest.json";

/// The manifest of a snapshot.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    format: String,
    version: u32,
    /// When it was taken, in RFC 3339.
    pub taken_at: String,
    /// The version of meshctl that took it.
    pub meshctl: String,
    /// The kubeconfig context.
    pub context: String,
    /// The version of the API server; empty when unknown.
    #[serde(default)]
    pub server_version: String,
    /// The namespace of that context.
    pub namespace: String,
    /// The namespace of the control plane.
    pub istio_namespace: String,
    /// The namespaces that it was limited to; none for the whole mesh.
    #[serde(default)]
    pub namespaces: Vec<String>,
    /// Kinds that were listed, by their full names.
    pub kinds: Vec<String>,
    /// Number of objects.
    pub objects: usize,
    /// Istiods that answered.
    pub istiods: Vec<String>,
    /// Proxies that answered, `namespace/pod`.
    pub proxies: Vec<String>,
    /// Texts that were taken out as secrets.
    pub redacted: usize,
    /// What was asked for and could not be had.
    pub gaps: Vec<Missing>,
}

/// Something that a snapshot lacks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Missing {
    /// What, as in the gaps of a mesh.
    pub subject: String,
    /// Why.
    pub reason: String,
}

impl From<&Gap> for Missing {
    fn from(gap: &Gap) -> Self {
        Self {
            subject: gap.subject.clone(),
            reason: gap.reason.clone(),
        }
    }
}

impl Manifest {
    /// The manifest of a snapshot that is being taken.
    pub(super) fn new(time: SystemTime) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            taken_at: Moment::from(time).rfc3339(),
            meshctl: env!("CARGO_PKG_VERSION").to_owned(),
            context: String::new(),
            server_version: String::new(),
            namespace: String::new(),
            istio_namespace: String::new(),
            namespaces: Vec::new(),
            kinds: Vec::new(),
            objects: 0,
            istiods: Vec::new(),
            proxies: Vec::new(),
            redacted: 0,
            gaps: Vec::new(),
        }
    }

    /// Reads a manifest.
    ///
    /// # Errors
    /// When it is not one of a snapshot, or of a newer version.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let value: serde_json::Value = serde_json::from_slice(bytes)
            .map_err(|error| format!("{MANIFEST} is not JSON: {error}"))?;
        if value["format"] != FORMAT {
            return Err(format!("{MANIFEST} is not that of a snapshot of meshctl"));
        }
        match value["version"].as_u64() {
            Some(version) if version <= u64::from(VERSION) => {}
            Some(version) => {
                return Err(format!(
                    "the snapshot has version {version}, and this meshctl reads up to {VERSION}"
                ));
            }
            None => return Err(format!("{MANIFEST} has no version")),
        }
        serde_json::from_value(value).map_err(|error| format!("{MANIFEST}: {error}"))
    }

    /// When the snapshot was taken.
    pub(super) fn time(&self) -> Option<SystemTime> {
        let moment = Moment::parse(&self.taken_at)?;
        let seconds = u64::try_from(moment.seconds).ok()?;
        Some(UNIX_EPOCH + Duration::new(seconds, moment.nanoseconds))
    }

    /// Why something is missing, if that is known.
    pub(super) fn reason(&self, subject: &str) -> Option<&str> {
        let gap = self.gaps.iter().find(|gap| gap.subject == subject)?;
        Some(&gap.reason)
    }
}
