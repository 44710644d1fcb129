//! `meshctl validate`: files and folders, broken input, formats and exit codes.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use crate::support::program::{meshctl, meshctl_reading};

const GATEWAY: &str = "\
apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: web
spec:
  servers:
  - port: {number: 80, name: http, protocol: HTTP}
    hosts: [shop.example.com]
";

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("meshctl-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        text(&path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

#[test]
fn what_is_valid_is_said_so() {
    let folder = Folder::new("validate-valid");
    folder.file("a.yaml", GATEWAY);
    folder.file("below/b.yml", GATEWAY.replace('\n', "\r\n"));
    folder.file("notes.txt", "not: [looked at");
    let run = meshctl(&["validate", "-f", &text(&folder.0)]);
    let expected = format!(
        "\"{0}/a.yaml\" is valid\n\"{0}/below/b.yml\" is valid\n",
        folder.0.display()
    );
    assert_eq!(
        (run.exit, run.stdout.as_str(), run.stderr.as_str()),
        (0, expected.as_str(), "")
    );
    let json = r#"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}"#;
    let run = meshctl_reading(&["x", "v", "-f", "-"], json);
    assert_eq!(
        (run.exit, run.stdout.as_str()),
        (0, "\"standard input\" is valid\n")
    );
    assert!(run.stderr.contains("ConfigMap (1)"), "{}", run.stderr);
}

#[test]
fn problems_have_a_place_and_the_code_is_the_same_in_every_format() {
    let folder = Folder::new("validate-problems");
    // Anchors, a list, a tab in a text and a key written twice.
    let objects = format!(
        "{GATEWAY}---\napiVersion: v1\nkind: List\nitems:\n- apiVersion: networking.istio.io/v1\n  kind: Sidecar\n  \
         metadata: {{name: a}}\n  spec:\n    egress:\n    - &all\n      hosts: [web]\n    - *all\n---\na: 1\na: 2\n"
    );
    let file = folder.file("a.yaml", objects);
    for format in [
        "human", "log", "json", "yaml", "json-v1", "sarif", "junit", "github", "gitlab",
    ] {
        let run = meshctl(&["validate", "-f", &file, "-o", format]);
        assert_eq!(run.exit, 1, "{format}");
        assert!(
            run.stderr
                .contains(":23:1: key `a` is already set on line 22"),
            "{format}: {}",
            run.stderr
        );
    }
    let run = meshctl(&["v", &file, "-o", "log"]);
    assert!(
        run.stdout.contains("Error [IST0106] (Sidecar a ")
            && run
                .stdout
                .contains("a.yaml:19) the host \"web\" has no namespace"),
        "{}",
        run.stdout
    );
}

#[test]
fn input_that_cannot_be_read_is_named() {
    let folder = Folder::new("validate-unreadable");
    let binary = folder.file("binary.yaml", [0xff, 0xfe, 0, 1, 2]);
    let broken = folder.file("broken.yaml", "a: [\n");
    let tabs = folder.file("tabs.yaml", "a:\n\tb: 1\n");
    let locked = folder.file("locked.yaml", GATEWAY);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o0)).unwrap();
    let is_root = fs::read(&locked).is_ok();
    let missing = text(&folder.0.join("missing.yaml"));
    for (file, expected) in [
        (
            &binary,
            "binary.yaml: cannot be read: stream did not contain valid UTF-8",
        ),
        (&broken, "broken.yaml:1:4: unclosed bracket"),
        (&tabs, "tabs.yaml:2:"),
        (&missing, "missing.yaml: cannot be read: No such file"),
        (&locked, "locked.yaml: cannot be read: Permission denied"),
    ] {
        if file == &locked && is_root {
            continue;
        }
        let run = meshctl(&["validate", "-f", file]);
        assert_eq!((run.exit, run.stdout.as_str()), (1, ""), "{file}");
        assert!(run.stderr.contains(expected), "{expected}: {}", run.stderr);
    }
    fs::remove_file(&locked).unwrap();
    symlink(&folder.0, folder.0.join("loop")).unwrap();
    let run = meshctl(&["validate", "-f", &text(&folder.0)]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr.contains("folders nest too deeply"),
        "{}",
        run.stderr
    );
}

#[test]
fn large_inputs_end_well() {
    let folder = Folder::new("validate-large");
    let huge = folder.file("huge.yaml", "");
    fs::File::options()
        .write(true)
        .open(&huge)
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    let run = meshctl(&["validate", "-f", &huge]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr
            .contains("huge.yaml: cannot be read: larger than 64 MiB"),
        "{}",
        run.stderr
    );
    let many = folder.file("many.yaml", vec![GATEWAY; 10_000].join("---\n"));
    let run = meshctl(&["validate", "-f", &many]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout, format!("\"{many}\" is valid\n"));
}

#[test]
fn something_must_be_named() {
    let run = meshctl(&["validate"]);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("-f"), "{}", run.stderr);
}
