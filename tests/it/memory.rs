//! The functions on memory of the static program: a program in C compares them with naive ones.

use std::path::Path;
use std::process::Command;

#[test]
fn memory_is_copied_and_compared_byte_for_byte() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/memory.c");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("memory");
    let built = Command::new("cc")
        .args(["-O2", "-fno-builtin", "-fno-tree-loop-distribute-patterns"])
        .arg("-o")
        .args([&program, &source])
        .status();
    assert!(built.unwrap().success());
    let output = Command::new(program).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
}
