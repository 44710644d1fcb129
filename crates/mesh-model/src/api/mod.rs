//! The one description of Istio's API: its kinds, messages, fields, limits and what they mean.
//!
//! Custom resource definitions ([`crd`]), structural validation ([`validate`]) and `explain` ([`explain`]) all come
//! from the files in `schema/`, one for each kind and `common.api` for what kinds share.
//!
//! # The form
//!
//! Three forms of Sidecar (21 fields, 5 messages, 2 enums) were written and compared:
//!
//! | Form | Lines | Bytes | What it lacks |
//! |---|---|---|---|
//! | Rust types with derived schemas | 124 | 5,300 | one-of groups, rules and int-or-string need hooks by hand; a copy for each version; 150 types to compile |
//! | Rust tables, formatted | 232 | 7,400 | half of it is punctuation and names of fields |
//! | text | 47 | 3,200 | the compiler does not read it, tests do; needs a parser (470 lines, once) |
//!
//! Text won: a field is a line with its name, type, limits and meaning, and a reviewer needs no Rust. All versions of a
//! kind share one schema, as they do in Istio. The text is embedded and read once, on first use.
//!
//! ```text
//! kind VirtualService | what it is                 a kind: names, versions (* is stored), columns, its spec
//!   names     virtualservices.networking.istio.io vs
//!   versions  v1* v1alpha3 v1beta1
//!   column    Hosts string .spec.hosts | what it shows
//!   spec      VirtualService                       with `spec!` an object must have one
//!
//! message HTTPRedirect | what it is
//!   uri       string(1..64 /^[a-z]+$/) | text      limits: length, pattern
//!   hosts!    [string](1..256 key=name) | text     a list with limits of its size; `!`: required
//!   labels    {string @no-wildcard} | text         a map; `@`: a rule, by name (see `rule.rs`)
//!   limit     uint32?(1..100) | text               `?`: null is allowed
//!             | more text
//!   oneof                                          at most one of the fields below that are indented more
//!     port        port | text
//!     derivePort  RedirectPort | text
//!   rule at-most-one(uri hosts)                    a rule over the whole message
//!
//! enum RedirectPort | what it is
//!   FROM_REQUEST_PORT | what the value means
//!
//! scalar port uint32 @port | a name for a type with its limits and rules
//! ```
//!
//! Types are `string`, `bool`, `int32`, `uint32`, `uint64`, `double`, `time` (RFC 3339), `bytes` (base64),
//! `int-or-string`, `struct` (any fields), a scalar, a message or an enum. Facts are those of the API's
//! `kubernetes/customresourcedefinitions.gen.yaml` in istio/api; the words are ours.

mod crd;
mod explain;
mod model;
mod parse;
mod rule;
mod type_reader;
pub mod url;
mod validate;

use std::sync::LazyLock;

pub use crd::crd;
pub use explain::{UnknownPath, explain};
pub use model::{Api, Bounds, Column, Enum, Field, Kind, Message, Shape, Type, Value, Version};
pub use rule::Rule;
pub use validate::{Violation, validate};

/// The files of the description: shared parts first, then the kinds by name.
const FILES: &[(&str, &str)] = &[
    ("common.api", include_str!("schema/common.api")),
    (
        "authorization_policy.api",
        include_str!("schema/authorization_policy.api"),
    ),
    (
        "destination_rule.api",
        include_str!("schema/destination_rule.api"),
    ),
    ("envoy_filter.api", include_str!("schema/envoy_filter.api")),
    ("gateway.api", include_str!("schema/gateway.api")),
    (
        "peer_authentication.api",
        include_str!("schema/peer_authentication.api"),
    ),
    ("proxy_config.api", include_str!("schema/proxy_config.api")),
    (
        "request_authentication.api",
        include_str!("schema/request_authentication.api"),
    ),
    (
        "service_entry.api",
        include_str!("schema/service_entry.api"),
    ),
    ("sidecar.api", include_str!("schema/sidecar.api")),
    ("telemetry.api", include_str!("schema/telemetry.api")),
    (
        "traffic_extension.api",
        include_str!("schema/traffic_extension.api"),
    ),
    (
        "virtual_service.api",
        include_str!("schema/virtual_service.api"),
    ),
    ("wasm_plugin.api", include_str!("schema/wasm_plugin.api")),
    (
        "workload_entry.api",
        include_str!("schema/workload_entry.api"),
    ),
    (
        "workload_group.api",
        include_str!("schema/workload_group.api"),
    ),
];

static API: LazyLock<Api> = LazyLock::new(|| {
    parse::parse(FILES).unwrap_or_else(|error| panic!("the description of the API: {error}"))
});

/// The whole description, read on first use.
pub fn api() -> &'static Api {
    &API
}

/// All kinds, by name.
pub fn kinds() -> &'static [Kind] {
    &api().kinds
}

/// The kind of that group and name, such as `networking.istio.io` and `Gateway`.
pub fn kind(group: &str, name: &str) -> Option<&'static Kind> {
    kinds()
        .iter()
        .find(|kind| kind.name == name && kind.group == group)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Shape, Type, api};

    #[test]
    fn everything_is_described() {
        let kinds = api()
            .kinds
            .iter()
            .map(|kind| (kind.name, &kind.description));
        let messages = api().messages().flat_map(|message| {
            let fields = message.fields.iter();
            fields
                .map(|field| (field.name, &field.description))
                .chain([(message.name, &message.description)])
        });
        let enums = api().enums().flat_map(|each| {
            let values = each.values.iter();
            values
                .map(|value| (value.name, &value.description))
                .chain([(each.name, &each.description)])
        });
        for (name, description) in kinds.chain(messages).chain(enums) {
            assert!(description.ends_with('.'), "{name}: {description:?}");
        }
    }

    #[test]
    fn everything_is_used() {
        let mut used = BTreeSet::from(["IstioStatus"]);
        collect(
            &mut used,
            &api()
                .message("IstioStatus")
                .fields
                .iter()
                .map(|field| &field.value)
                .collect::<Vec<_>>(),
        );
        collect(
            &mut used,
            &api()
                .kinds
                .iter()
                .map(|kind| &kind.spec)
                .collect::<Vec<_>>(),
        );
        let names = api().messages().map(|message| message.name);
        let names: BTreeSet<_> = names.chain(api().enums().map(|each| each.name)).collect();
        assert_eq!(names, used);
    }

    fn collect(used: &mut BTreeSet<&'static str>, types: &[&'static Type]) {
        for layer in types.iter().flat_map(|value| value.layers()) {
            match layer.shape {
                Shape::Enum(name) => drop(used.insert(name)),
                Shape::Message(name) if used.insert(name) => {
                    let fields = api().message(name).fields.iter();
                    collect(used, &fields.map(|field| &field.value).collect::<Vec<_>>());
                }
                _ => {}
            }
        }
    }
}
