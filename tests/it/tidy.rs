//! Rules of the repository that the compiler does not check: who may touch the outside world.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Fails when a file of `src/` outside the allowed places contains one of the words.
fn only_in(allowed: &[&str], words: &[&str]) {
    let mut offences = Vec::new();
    for path in sources(&root().join("src"), "rs") {
        let name = path
            .strip_prefix(root())
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        if allowed.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let product = text.split("\n#[cfg(test)]\nmod tests").next().unwrap();
        for (number, line) in product.lines().enumerate() {
            if let Some(word) = words
                .iter()
                .find(|word| line.contains(**word) && !line.trim_start().starts_with("//"))
            {
                offences.push(format!("{name}:{}: {word}", number + 1));
            }
        }
    }
    assert!(
        offences.is_empty(),
        "allowed only in {allowed:?}:\n{}",
        offences.join("\n")
    );
}

#[test]
fn only_the_cluster_edge_uses_the_kubernetes_client() {
    only_in(
        &["src/cluster/"],
        &["use kube::", "kube::Client", "kube::Api"],
    );
}

#[test]
fn only_the_file_edge_touches_files() {
    only_in(&["src/source/", "src/cluster/"], &["std::fs", "File::open"]);
}

#[test]
fn only_the_context_reads_the_environment() {
    only_in(
        &["src/context.rs", "src/main.rs"],
        &["env::var", "env::current_dir", "SystemTime::now"],
    );
}

#[test]
fn only_output_writes_and_colours() {
    only_in(
        &["src/output/", "src/source/files.rs"],
        &["io::stdout", "io::stderr", "AnsiColor", "\\x1b["],
    );
}

#[test]
fn no_test_module_is_forgotten() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for entry in fs::read_dir(root().join("tests/it")).unwrap().flatten() {
        let name = entry
            .path()
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        assert!(
            name == "main" || main.contains(&format!("mod {name};")),
            "tests/it/{name} is not in main.rs"
        );
    }
}

#[test]
fn pure_crates_have_no_edges() {
    for entry in fs::read_dir(root().join("crates")).unwrap().flatten() {
        let manifest = fs::read_to_string(entry.path().join("Cargo.toml")).unwrap();
        for edge in ["kube", "k8s-openapi", "tokio", "reqwest", "rustls"] {
            let depends = manifest.lines().any(|line| {
                line.starts_with(&format!("{edge}.")) || line.starts_with(&format!("{edge} ="))
            });
            assert!(!depends, "{} depends on {edge}", entry.path().display());
        }
    }
}
