//! What a dump's bootstrap tells of versions, as `proxy-config bootstrap` shows it.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::dump::{self, Collect, Take};
use crate::error::Result;
use crate::proto::Number;

/// The versions of a proxy; what is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    /// Version of Istio.
    pub istio: String,
    /// Build of Istio's proxy.
    pub proxy: String,
    /// Version of Envoy and of what it was built with.
    pub envoy: String,
}

/// Collects the bootstrap's versions.
#[derive(Debug, Default)]
pub struct Bootstrap {
    begun: bool,
    versions: Versions,
}

#[derive(Deserialize, Default)]
struct Fields {
    #[serde(default)]
    node: Option<Node>,
}

#[derive(Deserialize, Default)]
struct Node {
    #[serde(default)]
    metadata: Option<Map<String, Value>>,
    #[serde(default, alias = "userAgentBuildVersion")]
    user_agent_build_version: Option<Build>,
}

#[derive(Deserialize, Default)]
struct Build {
    #[serde(default)]
    version: Option<Semantic>,
    #[serde(default)]
    metadata: Option<Map<String, Value>>,
}

#[derive(Deserialize, Default)]
struct Semantic {
    #[serde(default, alias = "majorNumber")]
    major_number: Number,
    #[serde(default, alias = "minorNumber")]
    minor_number: Number,
    #[serde(default)]
    patch: Number,
}

impl Bootstrap {
    /// The versions.
    ///
    /// # Errors
    /// When there was no section of the bootstrap.
    pub fn finish(self) -> Result<Versions> {
        if !self.begun {
            return Err(dump::missing(&self));
        }
        Ok(self.versions)
    }
}

impl Collect for Bootstrap {
    fn section(&self) -> &'static str {
        "BootstrapConfigDump"
    }

    fn begin(&mut self) {
        self.begun = true;
        self.versions = Node::default().versions();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "bootstrap" => Take::Whole,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        let fields: Option<Fields> = serde_json::from_slice(value)?;
        let node = fields.unwrap_or_default().node.unwrap_or_default();
        self.versions = node.versions();
        Ok(())
    }
}

impl Node {
    /// As the peer reads them (`istioctl/pkg/writer/envoy/configdump/configdump.go`).
    fn versions(self) -> Versions {
        let metadata = self.metadata.unwrap_or_default();
        let text = |key: &str| {
            metadata
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let hash = text("ISTIO_PROXY_SHA");
        let build = self.user_agent_build_version.unwrap_or_default();
        let version = build.version.unwrap_or_default();
        let mut envoy = format!(
            "{}.{}.{}",
            version.major_number.0, version.minor_number.0, version.patch.0
        );
        let parts = build.metadata.unwrap_or_default();
        for (key, sign) in [
            ("build.label", '-'),
            ("revision.status", '/'),
            ("build.type", '/'),
            ("ssl.version", '/'),
        ] {
            if let Some(part) = parts.get(key) {
                envoy.push(sign);
                envoy.push_str(part.as_str().unwrap_or_default());
            }
        }
        Versions {
            istio: text("ISTIO_VERSION").to_owned(),
            proxy: hash.split(':').nth(1).unwrap_or(hash).to_owned(),
            envoy,
        }
    }
}
