//! Findings that were accepted earlier, so that only new ones count.

use super::order::display_name;
use mesh_model::finding::Finding;
use mesh_model::yaml;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Accepted findings and how often each occurs. Lines do not matter, so that an edit elsewhere in a file
/// does not bring a finding back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeMap<Key, usize>,
}

/// Code, object and message.
type Key = (String, String, String);

fn key(finding: &Finding) -> Key {
    let place = finding.place.as_ref();
    (
        finding.code.to_owned(),
        place
            .map(|place| display_name(&place.object))
            .unwrap_or_default(),
        finding.message.clone(),
    )
}

impl Baseline {
    /// The baseline that accepts these findings.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut known = BTreeMap::new();
        for finding in findings {
            *known.entry(key(finding)).or_default() += 1;
        }
        Self { known }
    }

    /// How many findings it accepts.
    pub fn len(&self) -> usize {
        self.known.values().sum()
    }

    /// Whether it accepts none.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Reads the text of a baseline file.
    ///
    /// # Errors
    /// The text is not a baseline; the message says where.
    pub fn parse(text: &str) -> Result<Self, String> {
        let value = yaml::from_str(text).map_err(|error| error.to_string())?;
        match value["version"].as_u64() {
            Some(1) => {}
            Some(version) => {
                return Err(format!(
                    "version {version} of baselines is not known, only 1 is"
                ));
            }
            None => return Err("not a baseline: it has no `version`".to_owned()),
        }
        let findings = match &value["findings"] {
            Value::Array(findings) => findings.as_slice(),
            Value::Null => &[],
            _ => return Err("`findings` is not a list".to_owned()),
        };
        let mut known = BTreeMap::new();
        for (index, finding) in findings.iter().enumerate() {
            let text = |name: &str| finding[name].as_str().map(str::to_owned);
            let (Some(code), Some(message)) = (text("code"), text("message")) else {
                return Err(format!("findings[{index}] has no `code` or no `message`"));
            };
            let count = match &finding["count"] {
                Value::Null => 1,
                count => count
                    .as_u64()
                    .and_then(|count| usize::try_from(count).ok())
                    .ok_or_else(|| format!("findings[{index}].count is not a number"))?,
            };
            *known
                .entry((code, text("object").unwrap_or_default(), message))
                .or_default() += count;
        }
        Ok(Self { known })
    }

    /// The text of the baseline file: sorted, so that its history can be read.
    pub fn print(&self) -> String {
        let findings = self.known.iter().map(|((code, object, message), count)| {
            let mut finding = json!({"code": code, "message": message});
            if !object.is_empty() {
                finding["object"] = object.as_str().into();
            }
            if *count > 1 {
                finding["count"] = (*count).into();
            }
            finding
        });
        let findings: Vec<Value> = findings.collect();
        yaml::to_string(&json!({"version": 1, "findings": findings}))
    }

    /// The findings that are new, how many are known, and how many known ones were not met.
    pub(super) fn split(
        &self,
        findings: impl IntoIterator<Item = Finding>,
    ) -> (Vec<Finding>, usize, usize) {
        let mut open = self.known.clone();
        let mut new = Vec::new();
        let mut known = 0;
        for finding in findings {
            match open.get_mut(&key(&finding)) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    known += 1;
                }
                _ => new.push(finding),
            }
        }
        (new, known, open.values().sum())
    }
}
