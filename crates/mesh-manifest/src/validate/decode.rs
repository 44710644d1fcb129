//! Whether a document has only the fields that it may have, with values of their types.

use serde_json::Value;

use super::Report;
use super::duration::Duration;
use super::problem::Problem;
use super::quantity;
use super::schema::{self, Dialect, Schema, Type};
use crate::layer::{Data, Layered, Step, path_text};
use mesh_model::suggest::nearest;

/// The package of the messages of [`schema::VALUES`], as messages name them.
const VALUES_PACKAGE: &str = "istio.operator.v1alpha1";

/// Checks that `node`, which stands at `path`, is of a message type of a schema.
pub(super) fn check(
    report: &mut Report,
    node: &Layered,
    path: &[&str],
    schema: &'static Schema,
    name: &'static str,
) {
    let path = path.iter().map(|key| Step::Key(key)).collect();
    let mut decoder = Decoder {
        report,
        path,
        schema,
    };
    decoder.value(node, &Type::Message(name));
}

/// Walks a document along a schema.
struct Decoder<'a, 'd> {
    report: &'a mut Report,
    path: Vec<Step<'d>>,
    schema: &'static Schema,
}

impl<'d> Decoder<'_, 'd> {
    fn value(&mut self, node: &'d Layered, kind: &Type) {
        match (kind, &node.data) {
            (_, Data::Leaf(Value::Null)) | (Type::Any, _) | (Type::Struct, Data::Map(_)) => {}
            (Type::List(kind), Data::List(items)) => self.items(items, kind),
            (Type::Map(kind), Data::Map(members)) => {
                members
                    .iter()
                    .for_each(|(key, value)| self.step(Step::Key(key), value, kind));
            }
            (Type::Message(name), Data::Map(_)) => self.message(node, name),
            (Type::Kubernetes(name), Data::Map(_)) => self.kubernetes(node, name),
            (kind, Data::Leaf(value)) => {
                if let Err(expected) = leaf(value, kind, self.schema.dialect) {
                    self.mismatch(node, &expected);
                }
            }
            (kind, _) => self.mismatch(node, expected(kind)),
        }
    }

    fn step(&mut self, step: Step<'d>, node: &'d Layered, kind: &Type) {
        self.path.push(step);
        self.value(node, kind);
        self.path.pop();
    }

    fn items(&mut self, items: &'d [Layered], kind: &Type) {
        for (index, item) in items.iter().enumerate() {
            let is_null_object = item.is_null() && matches!(kind, Type::Message(_));
            if is_null_object && self.schema.dialect == Dialect::Kubernetes {
                self.path.push(Step::Index(index));
                self.mismatch(item, "an object");
                self.path.pop();
            }
            self.step(Step::Index(index), item, kind);
        }
    }

    /// Checks a value against a type of Kubernetes, read as Kubernetes does.
    fn kubernetes(&mut self, node: &'d Layered, name: &'static str) {
        let schema = std::mem::replace(&mut self.schema, &schema::OPERATOR);
        self.message(node, name);
        self.schema = schema;
    }

    fn message(&mut self, node: &'d Layered, name: &str) {
        let fields = self.schema.fields(name);
        for (key, value) in node.members() {
            let canonical = self.canonical(key);
            match fields.get(&canonical) {
                Some(kind) => self.step(Step::Key(key), value, kind),
                None => self.other_name(key, value, name),
            }
        }
    }

    /// The name that a key stands for.
    fn canonical(&self, key: &str) -> String {
        match self.schema.dialect {
            Dialect::MeshConfig => camel_case(key),
            Dialect::Kubernetes | Dialect::Values => key.to_owned(),
        }
    }

    /// Reports a key that is not the name of a field.
    fn other_name(&mut self, key: &'d str, value: &'d Layered, name: &str) {
        let fields = self.schema.fields(name);
        if let Some(field) = fields.aliased(key) {
            let text = format!("{key:?} has no effect; the charts read {field:?}");
            let problem = self.problem(Step::Key(key), value, text, None);
            self.report.warnings.push(problem);
            let kind = fields.get(field).expect("an alias stands for a field");
            return self.step(Step::Key(key), value, kind);
        }
        let hint = match nearest(key, fields.names()) {
            Some(nearest) => Some(format!("did you mean {nearest:?}?")),
            None if self.schema.dialect == Dialect::Values => {
                Some("values that only the charts know belong in spec.unvalidatedValues".to_owned())
            }
            None => None,
        };
        let text = match self.schema.dialect {
            Dialect::Values => format!("unknown field {key:?} in {VALUES_PACKAGE}.{name}"),
            Dialect::Kubernetes | Dialect::MeshConfig => format!("unknown field {key:?}"),
        };
        let problem = self.problem(Step::Key(key), value, text, hint);
        match self.schema.dialect {
            Dialect::MeshConfig => self.report.warnings.push(problem),
            Dialect::Kubernetes | Dialect::Values => self.report.errors.push(problem),
        }
    }

    fn problem(
        &mut self,
        step: Step<'d>,
        node: &Layered,
        text: String,
        hint: Option<String>,
    ) -> Problem {
        self.path.push(step);
        let path = path_text(&self.path);
        self.path.pop();
        Problem {
            path,
            hint,
            ..Problem::new(&node.origin, text)
        }
    }

    fn mismatch(&mut self, node: &Layered, expected: &str) {
        let text = format!("expected {expected}, found {}", found(node));
        let is_number = node.leaf().is_some_and(Value::is_number);
        let hint =
            (is_number && expected == "a text").then(|| "write it in quotes in a file".to_owned());
        let path = path_text(&self.path);
        self.report.errors.push(Problem {
            path,
            hint,
            ..Problem::new(&node.origin, text)
        });
    }
}

/// Whether a text, number or bool is of a type; if not, what it should be.
fn leaf(value: &Value, kind: &Type, dialect: Dialect) -> Result<(), String> {
    let is_proto = dialect != Dialect::Kubernetes;
    let is_valid = match kind {
        Type::String => value.is_string(),
        Type::Bool => value.is_boolean(),
        Type::Integer(least, most) => {
            let number = integer(value, is_proto);
            return match number.is_some_and(|number| (*least..=*most).contains(&number)) {
                true => Ok(()),
                false if number.is_some() => Err(format!("a number from {least} to {most}")),
                false => Err("a whole number".to_owned()),
            };
        }
        Type::Float => value.is_number() || (is_proto && is_float_text(value)),
        Type::Quantity => match value {
            Value::String(text) => quantity::is_quantity(text),
            other => other.is_number(),
        },
        Type::IntOrString => value.is_string() || integer(value, false).is_some_and(is_i32),
        Type::Duration => value
            .as_str()
            .is_some_and(|text| Duration::parse(text).is_ok()),
        Type::Enum(names) => {
            let is_name = value.as_str().is_some_and(|text| names.contains(&text));
            return match is_name || integer(value, false).is_some_and(is_i32) {
                true => Ok(()),
                false => Err(format!("one of {}", names.join(", "))),
            };
        }
        Type::Scalar | Type::Any => true,
        Type::Struct | Type::List(_) | Type::Map(_) | Type::Message(_) | Type::Kubernetes(_) => {
            false
        }
    };
    if is_valid {
        Ok(())
    } else {
        Err(expected(kind).to_owned())
    }
}

fn expected(kind: &Type) -> &'static str {
    match kind {
        Type::String | Type::Enum(_) => "a text",
        Type::Bool => "a bool (true or false, without quotes)",
        Type::Integer(..) => "a whole number",
        Type::Float => "a number",
        Type::Quantity => "a quantity such as 500m or 2Gi",
        Type::IntOrString => "a whole number or a text such as 25%",
        Type::Scalar => "a text, number or bool",
        Type::Any => "anything",
        Type::Duration => "a duration such as 1m30s",
        Type::List(_) => "a list",
        Type::Struct | Type::Map(_) | Type::Message(_) | Type::Kubernetes(_) => "an object",
    }
}

fn found(node: &Layered) -> String {
    match &node.data {
        Data::Map(_) => "an object".to_owned(),
        Data::List(_) => "a list".to_owned(),
        Data::Leaf(Value::String(text)) => format!("the text {text:?}"),
        Data::Leaf(Value::Number(number)) => format!("the number {number}"),
        Data::Leaf(value) => value.to_string(),
    }
}

/// The whole number that a value is, or that its text is.
fn integer(value: &Value, accepts_text: bool) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) if accepts_text => {
            let text = text.trim();
            if text.starts_with('+') {
                None
            } else {
                text.parse().ok()
            }
        }
        _ => None,
    }
}

/// The whole number that a float is; only below 2^53 are all of them exact.
fn whole(float: f64) -> Option<i64> {
    let is_whole = float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0;
    is_whole.then_some(float as i64)
}

fn is_i32(number: i64) -> bool {
    i32::try_from(number).is_ok()
}

fn is_float_text(value: &Value) -> bool {
    let Some(text) = value.as_str() else {
        return false;
    };
    matches!(text, "NaN" | "Infinity" | "-Infinity")
        || text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// `connect_timeout` as `connectTimeout`.
fn camel_case(key: &str) -> String {
    let mut words = key.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{Report, check, schema};
    use crate::layer::{Layer, Layered, Origin};
    use serde_json::{Value, json};

    /// Checks what is reported for a document of a schema, warnings after errors.
    #[track_caller]
    fn check_texts(
        schema: &'static schema::Schema,
        name: &'static str,
        document: Value,
        expected: &[&str],
    ) {
        let mut report = Report::default();
        let document = Layered::new(document, &Origin::of(Layer::Cluster));
        check(&mut report, &document, &[], schema, name);
        let problems = report.errors.iter().chain(&report.warnings);
        let texts: Vec<_> = problems
            .map(|problem| problem.to_string().replace("found in the cluster: ", ""))
            .collect();
        assert_eq!(texts, expected);
    }

    #[track_caller]
    fn check_component(component: Value, expected: &[&str]) {
        check_texts(&schema::OPERATOR, "ComponentSpec", component, expected);
    }

    #[track_caller]
    fn check_values(values: Value, expected: &[&str]) {
        check_texts(&schema::VALUES, "Values", values, expected);
    }

    #[track_caller]
    fn check_mesh_config(config: Value, expected: &[&str]) {
        check_texts(&schema::MESH_CONFIG, "MeshConfig", config, expected);
    }

    #[test]
    fn components_are_read_strictly() {
        check_component(
            json!({ "enabled": true, "tag": 1.1, "k8s": { "replicaCount": 2, "env": null } }),
            &[],
        );
        check_component(
            json!({ "enabled": "true", "k8s": { "replicaCount": -1, "nodeSelector": { "a": 5 } } }),
            &[
                "enabled: expected a bool (true or false, without quotes), found the text \"true\"",
                "k8s.nodeSelector.a: expected a text, found the number 5; write it in quotes in a file",
                "k8s.replicaCount: expected a number from 0 to 4294967295, found the number -1",
            ],
        );
        check_component(
            json!({ "k8s": { "affinity": { "nodeAffinty": {} }, "resources": { "limits": { "cpu": "abc", "memory": 1 } } } }),
            &[
                "k8s.affinity.nodeAffinty: unknown field \"nodeAffinty\"; did you mean \"nodeAffinity\"?",
                "k8s.resources.limits.cpu: expected a quantity such as 500m or 2Gi, found the text \"abc\"",
            ],
        );
        check_component(
            json!({ "k8s": { "tolerations": [null, { "tolerationSeconds": "5" }] } }),
            &[
                "k8s.tolerations[0]: expected an object, found null",
                "k8s.tolerations[1].tolerationSeconds: expected a whole number, found the text \"5\"",
            ],
        );
    }

    #[test]
    fn values_are_read_as_protobuf_does() {
        let pilot = |field: &str, value: Value| json!({ "pilot": { field: value } });
        check_values(pilot("autoscaleMin", json!("3")), &[]);
        check_values(pilot("keepaliveMaxServerConnectionAge", json!("60m")), &[]);
        check_values(
            pilot("autoscaleMin", json!("1e2")),
            &["pilot.autoscaleMin: expected a whole number, found the text \"1e2\""],
        );
        check_values(
            pilot("resources", json!({ "requests": { "cpu": 1 } })),
            &[
                "pilot.resources.requests.cpu: expected a text, found the number 1; write it in quotes in a file",
            ],
        );
        check_values(
            json!({ "global": { "resourceScope": "CLUSTER" } }),
            &[
                "global.resourceScope: expected one of undefined, all, cluster, namespace, found the text \"CLUSTER\"",
            ],
        );
        check_values(
            json!({ "pilot": { "pdb": {} }, "cni": { "affinity": { "foo": 1 } } }),
            &[
                "cni.affinity.foo: unknown field \"foo\"",
                "pilot.pdb: unknown field \"pdb\" in istio.operator.v1alpha1.PilotConfig; \
                 values that only the charts know belong in spec.unvalidatedValues",
            ],
        );
        check_values(
            json!({ "cni": { "resource_quotas": { "enabled": 1 } } }),
            &[
                "cni.resource_quotas.enabled: expected a bool (true or false, without quotes), found the number 1",
                "cni.resource_quotas: \"resource_quotas\" has no effect; the charts read \"resourceQuotas\"",
            ],
        );
    }

    #[test]
    fn unknown_fields_of_the_mesh_config_are_tolerated() {
        check_mesh_config(
            json!({ "access_log_file": "/dev/stdout", "enableAutoMtls": true }),
            &[],
        );
        check_mesh_config(
            json!({ "accessLogFlie": "x", "access_log_encoding": "XML" }),
            &[
                "access_log_encoding: expected one of TEXT, JSON, found the text \"XML\"",
                "accessLogFlie: unknown field \"accessLogFlie\"; did you mean \"accessLogFile\"?",
            ],
        );
    }
}
