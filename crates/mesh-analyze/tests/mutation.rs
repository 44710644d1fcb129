//! Breaks a healthy mesh in one place at a time: the analysis must notice, and must say nothing of the healthy mesh.
//!
//! Most mutants follow from the description of the API: every field that the mesh sets is misspelt, gets a value of
//! another type, and so on. The others are mistakes of meaning, listed in `mutation/mistakes.txt`.

#![expect(clippy::unwrap_used, reason = "the whole file is a test")]

use std::collections::{BTreeMap, BTreeSet};

use mesh_analyze::{Options, analyze};
use mesh_model::api::{self, Shape, Type};
use mesh_model::finding::Finding;
use mesh_model::mesh::MeshBuilder;
use mesh_model::object::{Object, Origin, from_text};
use serde_json::{Value, json};

const SHOP: &str = include_str!("mutation/shop.yaml");
const MISTAKES: &str = include_str!("mutation/mistakes.txt");

/// What each mutant breaks, where, and how.
struct Mutant {
    breakage: &'static str,
    /// Index of the object.
    object: usize,
    /// Steps to the value.
    path: Vec<String>,
    change: Change,
}

enum Change {
    Remove,
    Rename(String),
    Set(Value),
    /// Sets a member of the value.
    Add(&'static str, Value),
    /// Appends to the list.
    Append(Value),
}

fn objects() -> Vec<Object> {
    let objects = from_text("shop.yaml", SHOP).into_iter();
    objects.map(|object| object.unwrap()).collect()
}

fn findings(objects: impl Iterator<Item = Object>) -> Vec<Finding> {
    let mesh = objects.fold(MeshBuilder::default(), MeshBuilder::object);
    analyze(&mesh.build(), &Options::default())
}

/// A finding without its position, which moves when the file changes.
fn saying(finding: &Finding) -> String {
    let object = finding.place.as_ref().map(|place| place.object.to_string());
    format!(
        "{} {} {}",
        finding.code,
        object.unwrap_or_default(),
        finding.message
    )
}

/// Each EnvoyFilter is warned of, however healthy it is.
fn is_caution(finding: &Finding) -> bool {
    let place = finding.place.as_ref();
    finding.code == "IST0133"
        && place.is_some_and(|place| place.object.kind == "EnvoyFilter" && place.path == ["spec"])
}

#[test]
fn nothing_is_said_of_a_healthy_mesh() {
    let found = findings(objects().into_iter());
    let said: Vec<String> = found
        .iter()
        .filter(|finding| !is_caution(finding))
        .map(saying)
        .collect();
    assert_eq!(said, Vec::<String>::new());
    assert_eq!(found.len(), 1);
    let kinds: BTreeSet<String> = objects().into_iter().map(|object| object.kind).collect();
    for kind in api::kinds() {
        assert!(kinds.contains(kind.name), "no {}", kind.name);
    }
}

#[test]
fn breakage_is_found() {
    let objects = objects();
    let healthy: BTreeSet<String> = findings(objects.iter().cloned())
        .iter()
        .map(saying)
        .collect();
    let mut mutants = of_description(&objects);
    mutants.extend(of_meaning(&objects));
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for mutant in &mutants {
        let broken = mutant.apply(&objects[mutant.object]);
        let others = objects
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != mutant.object);
        let mesh = others.map(|(_, object)| object.clone()).chain([broken]);
        let is_found = findings(mesh)
            .iter()
            .any(|finding| !healthy.contains(&saying(finding)));
        let (found, all) = counts.entry(mutant.breakage).or_default();
        *found += usize::from(is_found);
        *all += 1;
        if !is_found {
            let object = &objects[mutant.object];
            missed.push(format!(
                "{}: {} {}",
                mutant.breakage,
                object.identity(),
                mutant.path.join(".")
            ));
        }
    }
    for (breakage, (found, all)) in &counts {
        println!("{breakage}: found {found} of {all}");
    }
    let found = mutants.len() - missed.len();
    println!(
        "found {found} of {} mutants of {} kinds",
        mutants.len(),
        counts.len()
    );
    println!("missed:\n{}", missed.join("\n"));
    assert!(mutants.len() >= 200 && counts.len() >= 15);
    assert!(
        found * 100 >= mutants.len() * 95,
        "missed:\n{}",
        missed.join("\n")
    );
}

impl Mutant {
    fn apply(&self, object: &Object) -> Object {
        let mut body = object.body.to_json();
        let (last, parents) = self.path.split_last().unwrap();
        let parent = parents
            .iter()
            .fold(&mut body, |value, step| member(value, step));
        match &self.change {
            Change::Remove => match parent {
                Value::Object(members) => drop(members.remove(last)),
                Value::Array(items) => drop(items.remove(last.parse().unwrap())),
                _ => unreachable!("{}", self.path.join(".")),
            },
            Change::Rename(name) => {
                let members = parent.as_object_mut().unwrap();
                let value = members.remove(last).unwrap();
                members.insert(name.clone(), value);
            }
            Change::Set(value) => *member(parent, last) = value.clone(),
            Change::Add(name, value) => member(parent, last)[*name] = value.clone(),
            Change::Append(value) => {
                let list = member(parent, last).as_array_mut();
                list.expect("a list").push(value.clone());
            }
        }
        let origin = Origin::File {
            path: "shop.yaml".into(),
            line: 1,
            column: 1,
        };
        Object::from_json(body, origin).unwrap()
    }
}

fn member<'a>(value: &'a mut Value, step: &str) -> &'a mut Value {
    match value {
        Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
        other => &mut other[step],
    }
}

/// Mutants that follow from the description of the API.
fn of_description(objects: &[Object]) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        let Some(kind) = api::kind(object.group(), &object.kind) else {
            continue;
        };
        let mut path = vec!["spec".to_owned()];
        visit(
            &kind.spec,
            &object.body["spec"].to_json(),
            &mut path,
            &mut |path, of, required| {
                for (breakage, change) in breakages(path, of, required) {
                    mutants.push(Mutant {
                        breakage,
                        object: index,
                        path: path.to_vec(),
                        change,
                    });
                }
            },
        );
    }
    mutants
}

/// Visits every field that is set, with its type and whether it must be.
fn visit(
    of: &Type,
    value: &Value,
    path: &mut Vec<String>,
    see: &mut impl FnMut(&[String], &Type, bool),
) {
    match (&of.shape, value) {
        (Shape::Message(name), Value::Object(members)) => {
            for (name, field) in members
                .keys()
                .filter_map(|member| Some((member, api::api().message(name).field(member)?)))
            {
                path.push(name.clone());
                see(path, &field.value, field.required);
                visit(&field.value, &members[name], path, see);
                path.pop();
            }
        }
        (Shape::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                path.push(index.to_string());
                visit(item, value, path, see);
                path.pop();
            }
        }
        (Shape::Map(item), Value::Object(members)) => {
            for (name, value) in members {
                path.push(name.clone());
                visit(item, value, path, see);
                path.pop();
            }
        }
        _ => {}
    }
}

/// How a field of a type can be broken.
fn breakages(path: &[String], of: &Type, required: bool) -> Vec<(&'static str, Change)> {
    let name = path.last().unwrap();
    let mut breakages = vec![("unknown field", Change::Rename(misspelt(name)))];
    let wrong = match of.shape {
        Shape::String | Shape::Time | Shape::Bytes | Shape::Bool | Shape::Enum(_) => {
            json!(["a", "b"])
        }
        Shape::IntOrString => json!([]),
        _ => json!("text"),
    };
    breakages.push(("wrong type", Change::Set(wrong)));
    match of.shape {
        Shape::Enum(_) => breakages.push(("typo in an enum", Change::Set(json!("STRIKT")))),
        Shape::Int32 | Shape::Uint32 => {
            breakages.push((
                "number that does not fit",
                Change::Set(json!(5_000_000_000_u64)),
            ));
        }
        _ => {}
    }
    if of.name == "duration" {
        breakages.push(("bad duration", Change::Set(json!("5 minutes"))));
    }
    if name == "number" || name == "port" && matches!(of.shape, Shape::Uint32) {
        breakages.push(("port out of range", Change::Set(json!(70_000))));
    }
    if required {
        breakages.push(("missing field", Change::Remove));
    }
    breakages
}

/// A name with two letters swapped, or one doubled where they are the same.
fn misspelt(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = letters.len() / 2;
    if letters[at - 1] == letters[at] {
        letters.insert(at, letters[at]);
    } else {
        letters.swap(at - 1, at);
    }
    letters.into_iter().collect()
}

/// Mutants that are mistakes of meaning.
fn of_meaning(objects: &[Object]) -> Vec<Mutant> {
    let lines = MISTAKES.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| mistake(objects, line)).collect()
}

fn mistake(objects: &[Object], line: &'static str) -> Mutant {
    let parts: Vec<&str> = line.splitn(4, " | ").collect();
    let [breakage, object, path, change] = parts[..] else {
        panic!("{line}");
    };
    let json =
        |text: &str| serde_json::from_str(text).unwrap_or_else(|error| panic!("{line}: {error}"));
    let change = match change.split_once(' ').unwrap_or((change, "")) {
        ("remove", _) => Change::Remove,
        ("set", value) => Change::Set(json(value)),
        ("append", value) => Change::Append(json(value)),
        ("add", member) => {
            let (name, value) = member.split_once(' ').unwrap();
            Change::Add(name, json(value))
        }
        _ => panic!("{line}"),
    };
    let is_meant = |found: &Object| format!("{}/{}", found.kind, found.name) == object;
    Mutant {
        breakage,
        object: objects
            .iter()
            .position(is_meant)
            .unwrap_or_else(|| panic!("{line}")),
        path: path.split('/').map(str::to_owned).collect(),
        change,
    }
}
