//! Keys that a file has twice in one object: the first value is lost without a word.

use crate::code::IST0133;
use mesh_model::finding::{Finding, Place};
use mesh_model::mesh::Mesh;
use mesh_model::object::Origin;

/// A finding for each key that is repeated, at the place where it stands again.
pub fn repeated_keys(mesh: &Mesh) -> Vec<Finding> {
    let mut findings = Vec::new();
    for object in mesh.objects() {
        for repeated in &object.repeated_keys {
            let mut place = Place::of(object);
            if let Origin::File { line, column, .. } = &mut place.origin {
                (*line, *column) = (repeated.again.line, repeated.again.column);
            }
            let (key, first) = (&repeated.key, repeated.first.line);
            let message =
                format!("key \"{key}\" is already set on line {first}; the last value counts");
            let finding = Finding::new(IST0133.id, IST0133.level, Some(place), message);
            findings.push(finding.remedy("remove the one that is not meant"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::mesh::MeshBuilder;
    use mesh_model::object::from_text;

    #[test]
    fn keys_are_told_where_they_stand_again() {
        let text = "\
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, metadata: {name: a}}
- apiVersion: v1
  kind: Pod
  metadata:
    name: b
    labels: {x: y, x: z}
---
apiVersion: v1
kind: Pod
metadata: {name: c}
metadata: {name: d}
";
        let objects = from_text("a.yaml", text).into_iter().map(Result::unwrap);
        let mesh = objects.fold(MeshBuilder::default(), MeshBuilder::object);
        let findings = repeated_keys(&mesh.build());
        let lines: Vec<_> = findings
            .iter()
            .map(|finding| {
                let place = finding.place.as_ref().unwrap();
                format!("{} {} {}", place.object, place.origin, finding.message)
            })
            .collect();
        let expected = [
            "Pod::b a.yaml:9:20 key \"x\" is already set on line 9; the last value counts",
            "Pod::d a.yaml:14:1 key \"metadata\" is already set on line 13; the last value counts",
        ];
        assert_eq!(lines, expected);
    }
}
