//! What the suites share: recorded data, folders of charts, and the comparison of objects.

#![expect(clippy::print_stdout, reason = "the suites print what passed")]

pub(crate) mod compare;
pub(crate) mod expect;

use std::fs;
use std::path::{Path, PathBuf};

use mesh_manifest::Assets;
use mesh_model::yaml;
use serde_json::Value;

/// A folder of recorded data, below the one that `MESHCTL_CONFORMANCE` names. Without the
/// variable the suite is skipped, and says so.
pub(crate) fn conformance(folder: &str) -> Option<PathBuf> {
    let root = std::env::var_os("MESHCTL_CONFORMANCE");
    if root.is_none() {
        println!("{folder}: skipped, MESHCTL_CONFORMANCE is not set");
    }
    root.map(|root| Path::new(&root).join(folder))
}

/// The folders of charts to test: our own, and the one that `MESHCTL_TEST_MANIFESTS` names.
pub(crate) fn manifests() -> Vec<(&'static str, Assets)> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut own = Assets::new();
    add_folder(&mut own, &repository.join("templates"), "charts");
    add_folder(&mut own, &repository.join("profiles"), "profiles");
    let mut found = Vec::new();
    if own.has_folder("profiles") {
        found.push(("own charts", own));
    }
    if let Some(folder) = std::env::var_os("MESHCTL_TEST_MANIFESTS") {
        let mut given = Assets::new();
        add_folder(&mut given, Path::new(&folder), "");
        found.push(("given charts", given));
    }
    found
}

fn add_folder(assets: &mut Assets, folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let name = if prefix.is_empty() {
            name
        } else {
            format!("{prefix}/{name}")
        };
        if path.is_dir() {
            add_folder(assets, &path, &name);
        } else {
            assets.insert(name, fs::read(&path).expect("a readable file"));
        }
    }
}

/// The text of a recorded file.
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The cases of a suite.
pub(crate) fn cases(file: &Path) -> Vec<Value> {
    let document = yaml::from_str(&read(file)).expect("cases are YAML");
    document["cases"]
        .as_array()
        .expect("a list of cases")
        .clone()
}

/// Counts what passes and prints what does not.
pub(crate) struct Score {
    suite: String,
    passed: usize,
    failed: Vec<String>,
}

impl Score {
    pub(crate) fn new(suite: &str, charts: &str) -> Self {
        Self {
            suite: format!("{suite} ({charts})"),
            passed: 0,
            failed: Vec::new(),
        }
    }

    /// Notes one case; an empty list of differences is a pass.
    pub(crate) fn add(&mut self, case: &Value, differences: Vec<String>) {
        let name = case["name"].as_str().expect("a case has a name");
        if differences.is_empty() {
            self.passed += 1;
            return;
        }
        println!("{}: {name} differs", self.suite);
        differences
            .iter()
            .take(12)
            .for_each(|difference| println!("    {difference}"));
        self.failed.push(name.to_owned());
    }

    /// Prints the count; only the cases in `on_purpose` may have failed, and they must have.
    pub(crate) fn finish(self, on_purpose: &[&str]) {
        println!(
            "{}: {} of {}",
            self.suite,
            self.passed,
            self.passed + self.failed.len()
        );
        assert_eq!(
            self.failed, on_purpose,
            "{}: these differ, and those are expected to",
            self.suite
        );
    }
}
