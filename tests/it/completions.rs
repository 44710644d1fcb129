//! The checked-in completion scripts are those of the command tree.

use std::fs;
use std::path::Path;

use meshctl::commands::completion::{SHELLS, script};

#[test]
fn completions_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    let update = std::env::var_os("UPDATE").is_some();
    for (shell, name) in SHELLS {
        let path = folder.join(name);
        let expected = script(shell);
        if update {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &expected).unwrap();
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == expected,
            "{name} is stale: run UPDATE=1 cargo test completions"
        );
    }
}
