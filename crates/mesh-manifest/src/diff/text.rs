//! Differences as text.

use std::fmt::{self, Write as _};

use serde_json::Value;

use super::{Change, Diff, Fate};
use crate::plan::ObjectId;
use crate::profile::{self, Change as LineChange};

/// Lines of a text of which each one that differs is shown; of more the rest is counted.
const SHOWN_LINES: usize = 40;

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Which objects differ.
    Objects,
    /// In which fields they differ.
    Fields,
}

/// Differences to be displayed: one line for each object, below it one for each field, and the sum.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The differences.
    pub diff: &'a Diff,
    /// How much is told.
    pub detail: Detail,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (id, fate) in &self.diff.objects {
            match fate {
                Fate::Created => writeln!(formatter, "+ {id}")?,
                Fate::Removed => writeln!(formatter, "- {id}")?,
                Fate::Changed(changes) => {
                    writeln!(formatter, "~ {id}")?;
                    if self.detail == Detail::Fields {
                        changes
                            .iter()
                            .try_for_each(|change| field(formatter, id, change))?;
                    }
                }
            }
        }
        let [created, changed, removed] = self.diff.counts();
        let unchanged = self.diff.unchanged;
        writeln!(
            formatter,
            "{created} to create, {changed} to change, {removed} to remove; {unchanged} unchanged"
        )?;
        match self.diff.hidden {
            0 => Ok(()),
            1 => writeln!(
                formatter,
                "1 difference in a field that istiod owns is not shown"
            ),
            hidden => writeln!(
                formatter,
                "{hidden} differences in fields that istiod owns are not shown"
            ),
        }
    }
}

fn field(formatter: &mut fmt::Formatter<'_>, id: &ObjectId, change: &Change) -> fmt::Result {
    let path = &change.path;
    if id.kind == "Secret" && path.contains("ata.") {
        return writeln!(
            formatter,
            "    {path}: differs (the value of a Secret is not shown)"
        );
    }
    match (&change.before, &change.after) {
        (Some(Value::String(before)), Some(Value::String(after)))
            if before.contains('\n') || after.contains('\n') =>
        {
            writeln!(formatter, "    {path}:")?;
            formatter.write_str(&lines(before, after))
        }
        (Some(before), Some(after)) => writeln!(formatter, "    {path}: {before} -> {after}"),
        (None, Some(after)) => writeln!(formatter, "    {path}: added {after}"),
        (Some(before), None) => writeln!(formatter, "    {path}: removed {before}"),
        (None, None) => Ok(()),
    }
}

/// The lines in which two texts differ.
fn lines(before: &str, after: &str) -> String {
    let all = profile::difference(before, after).unwrap_or_default();
    let changed: Vec<_> = all
        .iter()
        .filter(|line| line.change != LineChange::Same)
        .collect();
    let mut text = String::new();
    for line in changed.iter().take(SHOWN_LINES) {
        let _ = writeln!(text, "      {}{}", line.change.sign(), line.text);
    }
    if changed.len() > SHOWN_LINES {
        let _ = writeln!(
            text,
            "      … and {} more lines",
            changed.len() - SHOWN_LINES
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn differences_read_as_a_list() {
        let object = |kind: &str, name: &str, data: Value| json!({"apiVersion": "v1", "kind": kind, "metadata": {"name": name}, "data": data});
        let before = [
            object(
                "ConfigMap",
                "a",
                json!({"x": "one\ntwo\n", "y": "1", "z": "1"}),
            ),
            object("Secret", "s", json!({"key": "YQ=="})),
            object("ConfigMap", "gone", json!({})),
        ];
        let after = [
            object("ConfigMap", "a", json!({"x": "one\n2\n", "y": "b"})),
            object("Secret", "s", json!({"key": "Yg=="})),
        ];
        let diff = Diff::between(&before, &after);
        let text = Text {
            diff: &diff,
            detail: Detail::Fields,
        }
        .to_string();
        let expected = "~ ConfigMap/a\n    data.x:\n      -two\n      +2\n    data.y: \"1\" -> \"b\"\n    data.z: removed \"1\"\n\
                        - ConfigMap/gone\n\
                        ~ Secret/s\n    data.key: differs (the value of a Secret is not shown)\n\
                        0 to create, 2 to change, 1 to remove; 0 unchanged\n";
        assert_eq!(text, expected);
        let short = Text {
            diff: &diff,
            detail: Detail::Objects,
        }
        .to_string();
        assert!(
            short.starts_with("~ ConfigMap/a\n- ConfigMap/gone\n~ Secret/s\n"),
            "{short}"
        );
    }
}
