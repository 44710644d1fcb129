//! The functions of injection templates, over those of Sprig.
//!
//! Several share a name with a function of Sprig or Helm and mean something else: `indent` leaves
//! the first line alone, `toYaml` keeps the last line break, `omit` takes a map of strings, `env`
//! has a default (`pkg/kube/inject/template.go`).

use std::cell::Cell;
use std::rc::Rc;

use gotmpl::Param::{Any, Named, Str, StrMap};
use gotmpl::{
    Elem, FunctionError, Functions, List, Map, Param, Signature, Value, format_value, to_json_text,
    write_json_text,
};
use mesh_model::yaml;

use super::{mesh, multus, telemetry, wellknown};

const METADATA: Param = Named("v1.ObjectMeta");
const CONTAINERS: Param = Named("[]v1.Container");
const DURATION: Param = Named("*durationpb.Duration");
const MESH_CONFIG: Param = Named("*v1alpha1.MeshConfig");

/// The environment that the function `env` reads.
pub type Environment = dyn Fn(&str) -> Option<String>;

/// The functions of an injection template; `env` reads `environment`.
pub fn functions(environment: Rc<Environment>) -> Functions {
    let mut functions = Functions::sprig();
    let to = &mut functions;
    plain(
        to,
        "annotation",
        Signature::new(&[METADATA, Str, Any]),
        annotation,
    );
    plain(
        to,
        "applicationPorts",
        Signature::new(&[CONTAINERS]),
        |args| container_ports(args, |name| name != "istio-proxy"),
    );
    plain(
        to,
        "appendMultusNetwork",
        Signature::new(&[Str, Str]),
        |args| Ok(multus::append_network(text(args, 0), text(args, 1)).into()),
    );
    plain(to, "contains", Signature::new(&[Str, Str]), |args| {
        Ok(text(args, 1).contains(text(args, 0)).into())
    });
    plain(to, "directory", Signature::new(&[Str]), directory);
    plain(
        to,
        "excludeInboundPort",
        Signature::new(&[Any, Str]),
        exclude_inbound_port,
    );
    plain(to, "excludeInterfaces", Signature::new(&[Str]), |args| {
        Ok(args[0].clone())
    });
    plain(to, "formatDuration", Signature::new(&[DURATION]), |args| {
        Ok(wellknown::duration_text(&args[0])
            .unwrap_or_else(|| "0s".to_owned())
            .into())
    });
    plain(to, "fromJSON", Signature::new(&[Str]), |args| {
        Ok(serde_json::from_str(text(args, 0))
            .map_or_else(|_| Value::from("{}"), |json| Value::from_json(&json)))
    });
    plain(
        to,
        "includeInboundPorts",
        Signature::new(&[CONTAINERS]),
        |args| container_ports(args, |_| true),
    );
    plain(to, "indent", Signature::new(&[Param::Int, Str]), indent);
    plain(to, "isset", Signature::new(&[StrMap, Str]), |args| {
        Ok(map(&args[0]).contains_key(text(args, 1)).into())
    });
    plain(to, "kubevirtInterfaces", Signature::new(&[Str]), |args| {
        Ok(args[0].clone())
    });
    plain(to, "mergeMaps", Signature::variadic(&[], StrMap), |args| {
        Ok(merged(args).into())
    });
    plain(to, "omit", Signature::variadic(&[StrMap], Str), omit);
    plain(to, "omitNil", Signature::new(&[Any]), |args| {
        Ok(without_nil(&args[0], 0)?.unwrap_or(Value::Nil))
    });
    plain(
        to,
        "otelResourceAttributes",
        Signature::new(&[MESH_CONFIG, StrMap, StrMap, Str, CONTAINERS]),
        resource_attributes,
    );
    plain(to, "protoToJSON", Signature::new(&[Any]), |args| {
        Ok(mesh::message_json(&args[0]).into())
    });
    plain(to, "strdict", Signature::variadic(&[], Str), string_map);
    to.add_text("structToJSON", Signature::new(&[Any]), struct_to_json);
    plain(to, "toJSON", Signature::new(&[StrMap]), |args| {
        Ok(to_json_text(&map(&args[0]).into())?.into())
    });
    plain(
        to,
        "toJsonMap",
        Signature::variadic(&[], StrMap),
        |args| match args {
            [] => Ok("null".into()),
            maps => Ok(to_json_text(&merged(maps).into())?.into()),
        },
    );
    plain(to, "toLower", Signature::new(&[Str]), |args| {
        Ok(text(args, 0).to_lowercase().into())
    });
    plain(to, "toYaml", Signature::new(&[Any]), |args| {
        Ok(yaml::to_string(&args[0].to_json()?).into())
    });
    plain(
        to,
        "valueOrDefault",
        Signature::new(&[Any, Any]),
        value_or_default,
    );
    functions.add("env", Signature::new(&[Str, Str]), move |_, args| {
        let value = environment(text(args, 0)).filter(|value| !value.is_empty());
        Ok(value.map_or_else(|| args[1].clone(), Value::from))
    });
    functions.set_repeatable(REPEATABLE);
    functions.set_lookup("annotation", &["Annotations"]);
    functions.set_lookup("isset", &[]);
    functions
}

/// Functions that come to the same each time, change nothing and make no map.
const REPEATABLE: &[&str] = &[
    "annotation",
    "appendMultusNetwork",
    "applicationPorts",
    "contains",
    "directory",
    "excludeInboundPort",
    "excludeInterfaces",
    "formatDuration",
    "includeInboundPorts",
    "indent",
    "isset",
    "kubevirtInterfaces",
    "otelResourceAttributes",
    "protoToJSON",
    "structToJSON",
    "toJSON",
    "toJsonMap",
    "toLower",
    "toYaml",
    "valueOrDefault",
];

type Outcome = Result<Value, FunctionError>;

fn plain(
    functions: &mut Functions,
    name: &'static str,
    signature: Signature,
    body: fn(&[Value]) -> Outcome,
) {
    functions.add_plain(name, signature, body);
}

fn text(args: &[Value], index: usize) -> &str {
    args[index].as_str().unwrap_or_default()
}

/// A map argument; a nil map is an empty one.
fn map(value: &Value) -> Map {
    value.as_map().cloned().unwrap_or_default()
}

/// The annotation, be it empty, or the default as text.
fn annotation(args: &[Value]) -> Outcome {
    thread_local! {
        static NEAR: Cell<usize> = const { Cell::new(0) };
    }
    let annotations = match &args[0] {
        Value::Object(object) => NEAR.with(|near| object.member("Annotations", near)),
        _ => None,
    };
    let annotations = annotations.unwrap_or(Value::Nil);
    let found = annotations.as_map().and_then(|map| map.get(text(args, 1)));
    Ok(found.unwrap_or_else(|| match &args[2] {
        default @ Value::Str(_) => default.clone(),
        default => format_value(default).into(),
    }))
}

fn field(value: &Value, name: &str) -> Value {
    match value {
        Value::Object(object) => object.field(name).unwrap_or(Value::Nil),
        _ => Value::Nil,
    }
}

/// The ports of the containers as a comma list, but for UDP and SCTP.
fn container_ports(args: &[Value], is_included: fn(&str) -> bool) -> Outcome {
    let mut ports = Vec::new();
    for container in args[0].as_list().cloned().unwrap_or_default().iter() {
        if !is_included(&format_value(&field(container, "Name"))) {
            continue;
        }
        for port in field(container, "Ports")
            .as_list()
            .cloned()
            .unwrap_or_default()
            .iter()
        {
            let protocol = format_value(&field(port, "Protocol"));
            if !matches!(protocol.as_str(), "UDP" | "SCTP") {
                ports.push(format_value(&field(port, "ContainerPort")));
            }
        }
    }
    Ok(ports.join(",").into())
}

/// Up to and including the last slash.
fn directory(args: &[Value]) -> Outcome {
    let path = text(args, 0);
    Ok(path[..path.rfind('/').map_or(0, |slash| slash + 1)].into())
}

/// Adds a port to a comma list of excluded ones. The entries are compared as they are written,
/// so ` 8080` is not the port 8080.
fn exclude_inbound_port(args: &[Value]) -> Outcome {
    let port = format_value(&args[0]);
    let (port, excluded) = (port.trim(), text(args, 1));
    if matches!(port, "" | "0") || excluded.split(',').any(|entry| entry == port) {
        return Ok(args[1].clone());
    }
    let entries = excluded
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty());
    Ok(entries.chain([port]).collect::<Vec<_>>().join(",").into())
}

/// Indents every line but the first.
fn indent(args: &[Value]) -> Outcome {
    const MOST: i64 = 1000;
    let spaces = args[0].as_int().unwrap_or_default();
    if !(0..=MOST).contains(&spaces) {
        return Err(format!("an indentation of {spaces} is not between 0 and {MOST}").into());
    }
    let line_break = format!("\n{}", " ".repeat(spaces as usize));
    Ok(text(args, 1).replace('\n', &line_break).into())
}

/// The maps as one; of two values of a key the later wins.
fn merged(maps: &[Value]) -> Map {
    let all = Map::of(Elem::Str);
    for (key, value) in maps.iter().flat_map(|value| map(value).entries()) {
        all.insert(key, value);
    }
    all
}

fn omit(args: &[Value]) -> Outcome {
    let kept = merged(&args[..1]);
    for key in &args[1..] {
        kept.remove(key.as_str().unwrap_or_default());
    }
    Ok(kept.into())
}

/// The value without nil, and without the maps and lists that were empty but for nil.
fn without_nil(value: &Value, depth: usize) -> Result<Option<Value>, FunctionError> {
    const MOST: usize = 200;
    if depth > MOST {
        return Err(format!("the value nests deeper than {MOST} levels, or holds itself").into());
    }
    Ok(match value {
        Value::Missing | Value::Nil => None,
        Value::Map(map) => {
            let kept = Map::of(map.elem());
            for (key, value) in map.entries() {
                if let Some(value) = without_nil(&value, depth + 1)? {
                    kept.insert(key, value);
                }
            }
            (!kept.is_empty()).then(|| kept.into())
        }
        Value::List(list) => {
            let kept = list.iter().map(|item| without_nil(item, depth + 1));
            let kept: Vec<Value> = kept
                .filter_map(Result::transpose)
                .collect::<Result<_, _>>()?;
            (!kept.is_empty()).then(|| List::of(list.elem(), kept).into())
        }
        value => Some(value.clone()),
    })
}

/// A map of the arguments in pairs; a key without a value has the empty one.
fn string_map(args: &[Value]) -> Outcome {
    let map = Map::of(Elem::Str);
    for pair in args.chunks(2) {
        map.insert(
            text(pair, 0),
            pair.get(1).cloned().unwrap_or_else(|| "".into()),
        );
    }
    Ok(map.into())
}

/// JSON with the members of structs in the order of their fields.
fn struct_to_json(out: &mut String, args: &[Value]) -> Result<(), FunctionError> {
    match &args[0] {
        value if value.is_nil() => out.push_str("{}"),
        value => write_json_text(out, value)?,
    }
    Ok(())
}

/// The default only for nil and the empty string: 0 and false are values.
fn value_or_default(args: &[Value]) -> Outcome {
    let is_unset = args[0].is_nil() || args[0].as_str() == Some("");
    Ok(args[usize::from(is_unset)].clone())
}

fn resource_attributes(args: &[Value]) -> Outcome {
    let mesh = super::Typed::json(&args[0]);
    let workload = telemetry::Workload {
        annotations: map(&args[1]),
        labels: map(&args[2]),
        namespace: text(args, 3),
        containers: &args[4].as_list().cloned().unwrap_or_default(),
    };
    Ok(telemetry::resource_attributes(mesh, &workload).into())
}
