//! The frame of a dump: sections by type, and in them the fields that a collector takes.
//!
//! `{"configs": [{"@type": "…ClustersConfigDump", "dynamic_active_clusters": [{…}, …]}, …]}`

use std::borrow::Cow;
use std::io::Read;

use serde::Deserialize;

use crate::error::{ADMIN, Error, Result};
use crate::quick::Part;
use crate::reader::Reader;

/// What a collector does with a field of its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// Nothing.
    Skip,
    /// Reads each element of a list.
    Each,
    /// Reads the value whole.
    Whole,
}

/// Something that reads one type of section.
pub trait Collect {
    /// The type of section, such as `ClustersConfigDump`.
    fn section(&self) -> &'static str;

    /// A section of that type begins. The last one counts, so what an earlier one gave is forgotten.
    fn begin(&mut self);

    /// What to do with a field, named in snake case.
    fn wants(&self, field: &str) -> Take;

    /// Reads a value or an element of a list.
    ///
    /// # Errors
    /// When it is not of the type that Envoy gives it.
    fn take(&mut self, field: &str, value: &[u8]) -> serde_json::Result<()>;

    /// Reads an element from the first of some bytes, among which it may or may not end, and gives its length; none
    /// when only [`Collect::take`] will do. It is faster, as nobody has to find the end before.
    ///
    /// # Errors
    /// When they are not of the type that Envoy gives it, or too few. Then nothing was taken, and `take` is asked.
    fn take_first(&mut self, field: &str, bytes: &[u8]) -> serde_json::Result<Option<usize>> {
        let _ = (field, bytes);
        Ok(None)
    }
}

/// Reads a dump from its first byte to its last and gives the collectors what they want.
///
/// # Errors
/// When the input fails, is not JSON, or is not a dump.
pub fn read(input: impl Read, collectors: &mut [&mut dyn Collect]) -> Result<()> {
    let mut reader = Reader::new(input);
    let mut seen = false;
    reader.object(|reader, key| {
        if key != "configs" {
            return reader.skip();
        }
        if std::mem::replace(&mut seen, true) {
            return Err(reader.malformed(0, "duplicate field `configs`"));
        }
        if reader.peek()? == Some(b'n') {
            return reader.skip();
        }
        reader.list(|reader| section(reader, collectors))
    })?;
    reader.finish()
}

fn section<R: Read>(reader: &mut Reader<R>, collectors: &mut [&mut dyn Collect]) -> Result<()> {
    if reader.starts_with_key("@type")? {
        let mut chosen = None;
        let mut seen = Vec::new();
        return reader.object(|reader, key| match key {
            "@type" => {
                let kind: String = reader.decode()?;
                chosen = choose(collectors, &kind);
                Ok(())
            }
            _ => match chosen {
                Some(index) => field(reader, key, &mut seen, collectors[index]),
                None => reader.skip(),
            },
        });
    }
    if reader.peek()? != Some(b'{') {
        return Err(reader.malformed(0, "an object is expected"));
    }
    // Nothing that Envoy writes: the type has to be found before anything can be decoded.
    reader.whole(|bytes| {
        let kind: Typed<'_> = Reader::new(bytes).value(|_| serde_json::from_slice(bytes))?;
        let Some(index) = choose(collectors, &kind.name) else {
            return Ok(());
        };
        let mut seen = Vec::new();
        Reader::new(bytes).object(|reader, key| match key {
            "@type" => reader.skip(),
            _ => field(reader, key, &mut seen, collectors[index]),
        })
    })
}

#[derive(Deserialize)]
struct Typed<'a> {
    #[serde(rename = "@type", borrow, default)]
    name: Cow<'a, str>,
}

/// The collector of a type of section, which is told that one begins.
fn choose(collectors: &mut [&mut dyn Collect], kind: &str) -> Option<usize> {
    let kind = kind.strip_prefix(ADMIN)?;
    let index = collectors
        .iter()
        .position(|collector| collector.section() == kind)?;
    collectors[index].begin();
    Some(index)
}

fn field<R: Read>(
    reader: &mut Reader<R>,
    key: &str,
    seen: &mut Vec<String>,
    collector: &mut dyn Collect,
) -> Result<()> {
    let name = snake_case(key);
    let take = collector.wants(&name);
    if take == Take::Skip {
        return reader.skip();
    }
    if seen.iter().any(|before| *before == name) {
        return Err(reader.malformed(0, &format!("duplicate field `{name}`")));
    }
    seen.push(name.to_string());
    match take {
        Take::Each if reader.peek()? != Some(b'n') => reader.list(|reader| {
            if reader.first(|bytes| collector.take_first(&name, bytes))? {
                return Ok(());
            }
            reader.value(|value| collector.take(&name, value))
        }),
        Take::Whole => reader.value(|value| collector.take(&name, value)),
        _ => reader.skip(),
    }
}

/// Reads each element of one list of a document that is not a dump, such as the `cluster_statuses`
/// of Envoy's clusters; other fields are passed over, and `null` is a document without any. `take` reads an element
/// from the first of some bytes and gives its length; when they are too few, it takes nothing and is asked again.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_list(
    input: impl Read,
    list: &str,
    mut take: impl FnMut(&[u8], Part) -> serde_json::Result<usize>,
) -> Result<()> {
    let mut reader = Reader::new(input);
    if reader.peek()? == Some(b'n') {
        reader.skip()?;
        return reader.finish();
    }
    let mut seen = false;
    reader.object(|reader, key| {
        if snake_case(key) != list || reader.peek()? == Some(b'n') {
            return reader.skip();
        }
        if std::mem::replace(&mut seen, true) {
            return Err(reader.malformed(0, &format!("duplicate field `{list}`")));
        }
        reader.list(|reader| {
            if reader.first(|bytes| take(bytes, Part::First).map(Some))? {
                return Ok(());
            }
            reader.value(|value| take(value, Part::Whole).map(|_| ()))
        })
    })?;
    reader.finish()
}

/// The name of a field as Envoy writes it, also from the other spelling of JSON for protobuf.
pub(crate) fn snake_case(name: &str) -> Cow<'_, str> {
    if !name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Borrowed(name);
    }
    let mut snake = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    Cow::Owned(snake)
}

/// The answer of a collector whose section was not there.
pub(crate) fn missing(collector: &dyn Collect) -> Error {
    Error::NoSection(collector.section())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes the elements of `items` and the whole `note`.
    #[derive(Default)]
    struct Probe {
        begun: usize,
        taken: Vec<String>,
    }

    impl Collect for Probe {
        fn section(&self) -> &'static str {
            "ProbeConfigDump"
        }

        fn begin(&mut self) {
            self.begun += 1;
            self.taken.clear();
        }

        fn wants(&self, field: &str) -> Take {
            match field {
                "dynamic_items" => Take::Each,
                "note" => Take::Whole,
                _ => Take::Skip,
            }
        }

        fn take(&mut self, field: &str, value: &[u8]) -> serde_json::Result<()> {
            let value: serde_json::Value = serde_json::from_slice(value)?;
            self.taken.push(format!("{field}={value}"));
            Ok(())
        }
    }

    fn taken(text: &str) -> Result<(usize, String), String> {
        let mut probe = Probe::default();
        read(text.as_bytes(), &mut [&mut probe]).map_err(|error| error.to_string())?;
        Ok((probe.begun, probe.taken.join(" ")))
    }

    const TYPE: &str = r#""@type": "type.googleapis.com/envoy.admin.v3.ProbeConfigDump""#;

    #[test]
    fn fields_reach_their_collector() {
        let section = format!(
            r#"{{{TYPE}, "version_info": "1", "dynamic_items": [1, {{"a": []}}], "note": [2]}}"#
        );
        let all = "dynamic_items=1 dynamic_items={\"a\":[]} note=[2]";
        let check = |text: &str, begun: usize, expected: &str| {
            assert_eq!(taken(text), Ok((begun, expected.to_owned())), "{text}");
        };
        check(
            &format!(r#"{{"configs": [{{}}, {section}], "x": 1}}"#),
            1,
            all,
        );
        // The type comes last, and the other spelling of fields.
        let last = format!(r#"{{"dynamicItems": [1, {{"a": []}}], "note": [2], {TYPE}}}"#);
        check(&format!(r#"{{"configs": [{last}]}}"#), 1, all);
        // The last of two sections counts.
        check(
            &format!(r#"{{"configs": [{section}, {{{TYPE}, "dynamic_items": null, "note": 3}}]}}"#),
            2,
            "note=3",
        );
        for without in [
            "{}",
            r#"{"configs": null}"#,
            r#"{"configs": [{"@type": "x", "note": 1}]}"#,
        ] {
            check(without, 0, "");
        }
    }

    #[test]
    fn what_is_no_dump_is_refused() {
        let check = |text: &str, why: &str| {
            let error = taken(text).unwrap_err();
            assert!(error.ends_with(why), "{text}: {error}");
        };
        check("", "line 1: the input ends too early");
        check("null", "an object is expected");
        check(r#"{"configs": {}}"#, "a list is expected");
        check(
            r#"{"configs": [], "configs": []}"#,
            "duplicate field `configs`",
        );
        check(
            &format!("{{\"configs\": [{{{TYPE},\n\"note\": 1,\n\"note\": 2}}]}}"),
            "line 3: duplicate field `note`",
        );
        check(
            &format!("{{\"configs\": [\n{{\"note\": 1,\n\"note\": 2, {TYPE}}}]}}"),
            "line 3: duplicate field `note`",
        );
        check("{\"configs\": [3]}", "an object is expected");
    }
}
