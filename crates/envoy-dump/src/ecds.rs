//! Extension configurations of a dump, as `proxy-config ecds` shows them.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::dump::{self, Collect, Take};
use crate::error::Result;
use crate::proto::Text;
use crate::sort::sort_like_go;

/// A filter that Envoy fetched on its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extension {
    /// Its name.
    pub name: String,
    /// The type of its configuration.
    pub kind: String,
}

/// Collects extension configurations, of all sections that there are.
#[derive(Debug, Default)]
pub struct Extensions {
    begun: bool,
    found: Vec<Extension>,
    /// The filters as they were in the dump.
    json: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default, alias = "ecdsFilter")]
    ecds_filter: Option<Fields<'a>>,
}

#[derive(Deserialize, Default)]
struct Fields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "typedConfig")]
    typed_config: Option<Typed<'a>>,
}

#[derive(Deserialize)]
struct Typed<'a> {
    #[serde(borrow, default, rename = "@type")]
    kind: Text<'a>,
}

impl Extensions {
    /// The filters in the order of tables, and as they were in the dump.
    ///
    /// # Errors
    /// When there was no section of extension configurations.
    pub fn finish(self) -> Result<(Vec<Extension>, Vec<Box<RawValue>>)> {
        if !self.begun {
            return Err(dump::missing(&self));
        }
        let mut found = sort_like_go(self.found, |left, right| {
            (&left.kind, &left.name) < (&right.kind, &right.name)
        });
        for extension in &mut found {
            if let Some(kind) = extension.kind.strip_prefix("type.googleapis.com/") {
                extension.kind = kind.to_owned();
            }
        }
        Ok((found, self.json))
    }
}

impl Collect for Extensions {
    fn section(&self) -> &'static str {
        "EcdsConfigDump"
    }

    fn begin(&mut self) {
        self.begun = true;
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "ecds_filters" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        let entry: Entry<'_> = serde_json::from_slice(value)?;
        let fields = entry.ecds_filter.unwrap_or_default();
        self.found.push(Extension {
            name: fields.name.to_string(),
            kind: fields
                .typed_config
                .map_or(String::new(), |typed| typed.kind.to_string()),
        });
        self.json.push(serde_json::from_slice(value)?);
        Ok(())
    }
}
