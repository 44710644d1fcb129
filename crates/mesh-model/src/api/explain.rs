//! `explain`: what a kind or field is for, its type and limits, and the fields below it.

use std::fmt::{self, Write as _};

use super::model::{Api, Field, Kind, Message, Shape, Type};
use super::rule::Rule;
use crate::suggest::nearest;

/// A path that names no field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPath {
    /// What the path starts with that exists; empty when the kind does not.
    pub known: String,
    /// The name that is not there.
    pub name: String,
    /// The name that was probably meant.
    pub nearest: Option<String>,
}

impl fmt::Display for UnknownPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known.as_str() {
            "" => write!(formatter, "there is no kind `{}`", self.name)?,
            known => write!(formatter, "`{known}` has no field `{}`", self.name)?,
        }
        match &self.nearest {
            Some(near) => write!(formatter, "; did you mean `{near}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownPath {}

/// What is at a path such as `VirtualService.spec.http.retries`, as text of at most 100 columns.
///
/// The kind may be written as kubectl takes it (`vs`, `virtualservices`, `virtualservices.networking.istio.io`), in any
/// case; lists and maps are passed through.
///
/// # Errors
/// When the kind or a field does not exist, with the nearest name.
pub fn explain(path: &str) -> Result<String, UnknownPath> {
    let api = super::api();
    let (kind, fields) = split(api, path)?;
    let mut text = heading(kind);
    let mut known = kind.name.to_owned();
    let mut place = Place::Root(kind);
    for name in fields {
        place = place.step(api, name).map_err(|nearest| UnknownPath {
            known: known.clone(),
            name: name.to_owned(),
            nearest,
        })?;
        write!(known, ".{name}").expect("a String takes it");
    }
    place.print(api, &known, &mut text);
    Ok(text)
}

/// The kind that a path starts with, and the names of fields after it.
fn split<'p>(
    api: &'static Api,
    path: &'p str,
) -> Result<(&'static Kind, Vec<&'p str>), UnknownPath> {
    for kind in &api.kinds {
        let full = kind.definition_name();
        let names = [&full, kind.plural, kind.name]
            .into_iter()
            .chain(kind.short_names.iter().copied());
        for name in names {
            let Some((start, rest)) = path.split_at_checked(name.len()) else {
                continue;
            };
            if start.eq_ignore_ascii_case(name) && (rest.is_empty() || rest.starts_with('.')) {
                return Ok((
                    kind,
                    rest.split('.').filter(|name| !name.is_empty()).collect(),
                ));
            }
        }
    }
    let name = path.split('.').next().unwrap_or_default();
    let names = api.kinds.iter().flat_map(|kind| [kind.name, kind.plural]);
    Err(UnknownPath {
        known: String::new(),
        name: name.to_owned(),
        nearest: nearest(name, names).map(str::to_owned),
    })
}

fn heading(kind: &Kind) -> String {
    let versions = kind.versions.iter().map(|version| match version.stored {
        true => format!("{} (stored)", version.name),
        false => version.name.to_owned(),
    });
    let versions: Vec<String> = versions.collect();
    format!(
        "KIND:     {}\nGROUP:    {}\nVERSIONS: {}\n",
        kind.name,
        kind.group,
        versions.join(", ")
    )
}

/// Where the path has led.
enum Place {
    Root(&'static Kind),
    Spec(&'static Kind),
    Status,
    Field(&'static Field),
}

impl Place {
    /// The place below, or the nearest name there.
    fn step(&self, api: &'static Api, name: &str) -> Result<Self, Option<String>> {
        let near = |names: &[&str]| nearest(name, names.iter().copied()).map(str::to_owned);
        if let Self::Root(kind) = self {
            return match name {
                "spec" => Ok(Self::Spec(kind)),
                "status" => Ok(Self::Status),
                _ => Err(near(&["spec", "status"])),
            };
        }
        let message = self.message(api).ok_or(None)?;
        let names: Vec<&str> = message.fields.iter().map(|field| field.name).collect();
        message
            .field(name)
            .map(Self::Field)
            .ok_or_else(|| near(&names))
    }

    fn message(&self, api: &'static Api) -> Option<&'static Message> {
        match self {
            Self::Root(_) => None,
            Self::Spec(kind) => message_of(api, &kind.spec),
            Self::Status => Some(api.message(super::model::STATUS)),
            Self::Field(field) => message_of(api, &field.value),
        }
    }

    fn print(&self, api: &'static Api, known: &str, text: &mut String) {
        match self {
            Self::Root(kind) => {
                paragraph(text, &kind.description);
                text.push_str("\nFIELDS:\n");
                let required = if kind.spec_required {
                    " -required-"
                } else {
                    ""
                };
                entry(
                    text,
                    &format!("spec <{}>{required}", type_text(&kind.spec)),
                    "What is wanted.",
                );
                entry(
                    text,
                    "status <IstioStatus>",
                    &api.message(super::model::STATUS).description,
                );
                return;
            }
            Self::Field(field) => {
                let value = &field.value;
                writeln!(
                    text,
                    "FIELD:    {known} <{}>{}",
                    type_text(value),
                    marks(field)
                )
                .expect("a String takes it");
                paragraph(text, &field.description);
                rules(
                    text,
                    value
                        .layers()
                        .flat_map(|layer| &layer.rules)
                        .map(Rule::message),
                );
                enumeration(api, value, text);
            }
            Self::Spec(_) | Self::Status => {
                writeln!(text, "FIELD:    {known}").expect("a String takes it");
            }
        }
        if let Some(message) = self.message(api) {
            fields(message, text);
        }
    }
}

fn message_of(api: &'static Api, value: &Type) -> Option<&'static Message> {
    match value.layers().last()?.shape {
        Shape::Message(name) => Some(api.message(name)),
        _ => None,
    }
}

fn enumeration(api: &Api, value: &Type, text: &mut String) {
    let Some(Shape::Enum(name)) = value.layers().last().map(|layer| &layer.shape) else {
        return;
    };
    text.push_str("\nVALUES:\n");
    for value in &api.enumeration(name).values {
        entry(text, value.name, &value.description);
    }
}

fn fields(message: &Message, text: &mut String) {
    paragraph(text, &message.description);
    let groups = message.oneofs().into_iter();
    let groups = groups.map(|group| Rule::AtMostOne(group).message());
    rules(text, groups.chain(message.rules.iter().map(Rule::message)));
    text.push_str("\nFIELDS:\n");
    for field in &message.fields {
        let head = format!(
            "{} <{}>{}",
            field.name,
            type_text(&field.value),
            marks(field)
        );
        entry(text, &head, &field.description);
    }
}

fn rules(text: &mut String, messages: impl Iterator<Item = String>) {
    let mut before = "\n";
    for message in messages {
        text.push_str(before);
        wrap(text, "", &format!("Rule: {message}."));
        before = "";
    }
}

fn marks(field: &Field) -> &'static str {
    if field.required { " -required-" } else { "" }
}

/// `[]string`, `map[string]StringMatch`, `integer 1..65535`, `string of 1..253 letters`.
fn type_text(value: &Type) -> String {
    match &value.shape {
        Shape::List(item) => format!("[]{}{}", type_text(item), range(value, " of ", " items")),
        Shape::Map(item) => format!(
            "map[string]{}{}",
            type_text(item),
            range(value, " of ", " keys")
        ),
        Shape::String => format!("{}{}", value.name, range(value, " of ", " letters")),
        Shape::Struct => "object".to_owned(),
        _ => format!("{}{}", value.name, range(value, " ", "")),
    }
}

fn range(value: &Type, before: &str, after: &str) -> String {
    let text = |bound: Option<u64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    match (value.bounds.min, value.bounds.max) {
        (None, None) => String::new(),
        (min, max) => format!("{before}{}..{}{after}", text(min), text(max)),
    }
}

/// A name on its own line, and what it means indented below.
fn entry(text: &mut String, head: &str, description: &str) {
    writeln!(text, "  {head}").expect("a String takes it");
    wrap(text, "    ", description);
}

fn paragraph(text: &mut String, description: &str) {
    text.push('\n');
    wrap(text, "", description);
}

fn wrap(text: &mut String, indent: &str, description: &str) {
    let mut line = indent.to_owned();
    for word in description.split_whitespace() {
        if line.len() > indent.len() && line.len() + 1 + word.len() > 100 {
            text.push_str(&line);
            text.push('\n');
            line = indent.to_owned();
        }
        if line.len() > indent.len() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if line.len() > indent.len() {
        text.push_str(&line);
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::explain;

    #[test]
    fn a_message() {
        let text = explain("vs.spec.http.match.uri").unwrap();
        assert_eq!(
            text,
            "\
KIND:     VirtualService
GROUP:    networking.istio.io
VERSIONS: v1 (stored), v1alpha3, v1beta1
FIELD:    VirtualService.spec.http.match.uri <StringMatch>

The path, without the query.

A text to compare with: all of it, its start, or a regular expression.

Rule: at most one of exact, prefix, regex may be set.

FIELDS:
  exact <string>
    The whole text, case-sensitive.
  prefix <string>
    What the text starts with, case-sensitive.
  regex <string>
    A regular expression (RE2) for the whole text, up to 1024 characters.
"
        );
    }

    #[test]
    fn an_enum_and_a_scalar() {
        let text = explain(
            "DestinationRules.networking.istio.io.spec.trafficPolicy.proxyProtocol.version",
        )
        .unwrap();
        assert!(text.ends_with("<ProxyProtocolVersion>\n\nIts version.\n\nVALUES:\n  V1\n    text.\n  V2\n    binary.\n"), "{text}");
        let text = explain("serviceentry.spec.hosts").unwrap();
        assert!(
            text.contains("<[]string of 1..256 items> -required-\n"),
            "{text}"
        );
        assert!(
            text.ends_with("\nRule: the host * is not allowed.\n"),
            "{text}"
        );
    }

    #[test]
    fn a_kind() {
        let text = explain("se").unwrap();
        assert!(
            text.ends_with(
                "  status <IstioStatus>\n    What the control plane says about the object.\n"
            ),
            "{text}"
        );
    }

    #[track_caller]
    fn fails(path: &str, expected: &str) {
        assert_eq!(explain(path).unwrap_err().to_string(), expected);
    }

    #[test]
    fn unknown_names() {
        fails(
            "VirtualServce.spec",
            "there is no kind `VirtualServce`; did you mean `VirtualService`?",
        );
        fails(
            "vs.sepc",
            "`VirtualService` has no field `sepc`; did you mean `spec`?",
        );
        fails(
            "vs.spec.http.retrys",
            "`VirtualService.spec.http` has no field `retrys`; did you mean `retries`?",
        );
        fails(
            "vs.spec.hosts.name",
            "`VirtualService.spec.hosts` has no field `name`",
        );
        fails("", "there is no kind ``");
    }
}
