//! Clusters of a dump, as `proxy-config cluster` shows them.

use serde::Deserialize;

use crate::dump::{Collect, Take};
use crate::error::Result;
use crate::gathered::Gathered;
use crate::message::Message;
use crate::name::{Metadata, SubsetKey, origin, sort_by_cluster};
use crate::proto::{Choice, Text};
use crate::quick::{self, Part};

/// Which clusters are wanted. Each text is looked for anywhere in the name
/// (`istioctl/pkg/writer/envoy/configdump/cluster.go`).
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Part of the name.
    pub fqdn: String,
    /// Part of the name.
    pub direction: String,
    /// Part of the name.
    pub subset: String,
    /// Port in the name; 0 is any.
    pub port: i64,
}

impl Filter {
    /// The texts that a name has to contain.
    fn needles(&self) -> Vec<String> {
        let mut needles = vec![
            self.fqdn.clone(),
            self.direction.clone(),
            self.subset.clone(),
        ];
        if self.port != 0 {
            needles.push(format!("|{}|", self.port));
        }
        needles.retain(|needle| !needle.is_empty());
        needles
    }
}

/// A cluster.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// Its whole name.
    pub name: String,
    /// How its endpoints are found: `STATIC`, `EDS` and so on.
    pub discovery: &'static str,
    /// DestinationRule that shaped it, as `name.namespace`.
    pub rule: String,
    /// The cluster itself, when that was asked for.
    pub json: Option<Message>,
}

impl Cluster {
    /// The parts of the name, when it has them.
    pub fn key(&self) -> Option<SubsetKey<'_>> {
        SubsetKey::in_table(&self.name)
    }
}

/// The type of section.
const SECTION: &str = "ClustersConfigDump";

/// Collects clusters.
#[derive(Debug)]
pub struct Clusters {
    needles: Vec<String>,
    keep_json: bool,
    gathered: Gathered<Cluster>,
}

const DISCOVERY: [&str; 5] = ["STATIC", "STRICT_DNS", "LOGICAL_DNS", "EDS", "ORIGINAL_DST"];

#[derive(Deserialize)]
struct Entry<T> {
    #[serde(default = "Option::default")]
    cluster: Option<T>,
}

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, rename = "type")]
    discovery: Choice<'a>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

impl Clusters {
    /// Collects the clusters that pass a filter, with their JSON when that is to be printed.
    pub fn new(filter: &Filter, keep_json: bool) -> Self {
        Self {
            needles: filter.needles(),
            keep_json,
            gathered: Gathered::new(),
        }
    }

    /// The clusters in the order of tables.
    ///
    /// # Errors
    /// When there was no section of clusters or none in it, whatever the filter.
    pub fn finish(self) -> Result<Vec<Cluster>> {
        let found = self.gathered.finish(SECTION, "clusters")?;
        Ok(sort_by_cluster(found, |cluster| &cluster.name))
    }

    /// Whether the bytes of an entry cannot belong to a name that passes the filter.
    fn is_hopeless(&self, entry: &[u8]) -> bool {
        self.gathered.has_any()
            && self
                .needles
                .iter()
                .any(|needle| memchr::memmem::find(entry, needle.as_bytes()).is_none())
            && memchr::memchr(b'\\', entry).is_none()
    }
}

impl Collect for Clusters {
    fn section(&self) -> &'static str {
        SECTION
    }

    fn begin(&mut self) {
        self.gathered.begin();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_active_clusters" | "static_clusters" => Take::Each,
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
        if !self.needles.is_empty() {
            return Ok(None);
        }
        self.read(field, bytes, Part::First).map(Some)
    }
}

impl Clusters {
    /// Reads an entry that some bytes are, or start with; gives its length.
    fn read(&mut self, field: &str, bytes: &[u8], part: Part) -> serde_json::Result<usize> {
        let (entry, length): (Entry<Fields<'_>>, _) = quick::value(bytes, part)?;
        let Some(fields) = entry.cluster else {
            return Ok(length);
        };
        self.gathered.note();
        let needles = &mut self.needles.iter();
        if needles.all(|needle| fields.name.contains(needle.as_str())) {
            let json = match self.keep_json {
                true => quick::value::<Entry<Message>>(bytes, part)?.0.cluster,
                false => None,
            };
            let cluster = Cluster {
                name: fields.name.0.into_owned(),
                discovery: fields.discovery.among(&DISCOVERY),
                rule: origin(fields.metadata.as_ref()),
                json,
            };
            self.gathered.push(field, cluster);
        }
        Ok(length)
    }
}
