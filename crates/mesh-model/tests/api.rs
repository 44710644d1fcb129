//! The description of Istio's API against its generated definitions, against recorded ones and against recorded
//! objects. Recordings are in the folder that `MESHCTL_CONFORMANCE` names; those tests are skipped without it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use mesh_model::api::{self, Kind};
use mesh_model::kind;

/// The generated definitions, which the base chart installs.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/base/files/crds")
}

fn text(kind: &Kind) -> String {
    api::crd(kind).to_string() + "\n"
}

/// `UPDATE=1` writes them.
#[test]
fn definitions_are_fresh() {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut expected = BTreeSet::new();
    for kind in api::kinds() {
        let name = format!("{}.json", kind.definition_name());
        let path = folder().join(&name);
        if update {
            std::fs::create_dir_all(folder()).unwrap();
            std::fs::write(&path, text(kind)).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text(kind),
            "{} is stale: run this test with UPDATE=1",
            path.display()
        );
        expected.insert(name);
    }
    let files = std::fs::read_dir(folder()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.collect::<BTreeSet<_>>(), expected);
}

/// The table of kinds, which knows more than Istio's, says the same.
#[test]
fn the_table_of_kinds_agrees() {
    for described in api::kinds() {
        let api_version = format!("{}/", described.group);
        let known = kind::Kind::of(&api_version, described.name).expect(described.name);
        assert_eq!(known.plural, described.plural);
        assert_eq!(known.short_names, described.short_names);
        let versions: BTreeSet<_> = described
            .versions
            .iter()
            .map(|version| version.name)
            .collect();
        assert_eq!(
            versions,
            known.versions.iter().copied().collect(),
            "{}",
            described.name
        );
    }
}
