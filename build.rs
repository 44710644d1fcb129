//! Embeds the charts and profiles, one sorted table of path and bytes, the pages of codes, and the name of the compiler.
//!
//! `templates/` becomes `charts/` and `profiles/` stays, the layout of a `--manifests` folder.
//! Links are followed, so a file shared by several charts is one file in the repository.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let mut files = Vec::new();
    for (folder, target) in [("templates", "charts"), ("profiles", "profiles")] {
        println!("cargo::rerun-if-changed={folder}");
        walk(&Path::new(&root).join(folder), target, &mut files);
    }
    files.sort();
    let mut table = String::from("[\n");
    for (name, path) in files {
        writeln!(table, "    ({name:?}, include_bytes!({path:?}) as &[u8]),")
            .expect("a String takes it");
    }
    table.push_str("]\n");
    let out = std::env::var("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("assets.in"), table).expect("write the table of assets");
    println!("cargo::rustc-env=MESHCTL_TOOLCHAIN={}", toolchain());
    let pages = pages(&Path::new(&root).join("docs/codes"));
    std::fs::write(Path::new(&out).join("pages.in"), pages).expect("write the table of pages");
    match target("ENV").as_str() {
        "gnu" if target("OS") == "linux" => link_for_a_fast_start(),
        "musl" if target("ARCH") == "x86_64" => link_fast_memory(),
        _ => {}
    }
}

/// A part of the target's name.
fn target(part: &str) -> String {
    std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default()
}

/// Links functions of our own that copy and compare memory, in place of those of musl.
fn link_fast_memory() {
    println!("cargo::rerun-if-changed=src/memory.c");
    cc::Build::new()
        .file("src/memory.c")
        .opt_level(2)
        // A loop that copies must not become a call of what it is part of.
        .flag("-fno-builtin")
        .flag("-fno-tree-loop-distribute-patterns")
        .compile("memory");
}

/// Links the program with the GNU C library so that it starts fast. `.cargo/config.toml` does so for the static program.
///
/// It has a fixed address, as Go's programs have: else the loader writes 20,000 pointers into their places, which took
/// longer than the rest of a start. Only the program itself loses its random address; its stack, heap and libraries
/// keep theirs, and `unsafe` code is forbidden in it. And it needs no library but that of C: the unwinder is linked in.
fn link_for_a_fast_start() {
    println!("cargo::rustc-link-arg-bins=-no-pie");
    let is_native = std::env::var("HOST") == std::env::var("TARGET");
    if let Some(folder) = unwinder().filter(|_| is_native) {
        println!("cargo::rustc-link-search=native={}", folder.display());
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
}

/// The folder where the C compiler has the unwinder for linking in.
fn unwinder() -> Option<PathBuf> {
    let asked = std::process::Command::new("cc")
        .arg("-print-file-name=libgcc_eh.a")
        .output();
    let path = PathBuf::from(String::from_utf8(asked.ok()?.stdout).ok()?.trim_end());
    // A name without a folder means that there is none.
    path.parent().filter(|_| path.exists()).map(Path::to_owned)
}

/// The name and version of the compiler: `rustc 1.95.0`.
fn toolchain() -> String {
    let compiler = std::env::var("RUSTC").expect("cargo sets it");
    let output = std::process::Command::new(compiler)
        .arg("--version")
        .output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let text = text.unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().take(2).collect();
    words.join(" ")
}

/// The pages of codes by code: `docs/codes/IST0101.md` is that of `IST0101`.
fn pages(folder: &Path) -> String {
    println!("cargo::rerun-if-changed=docs/codes");
    let mut files = Vec::new();
    walk(folder, "", &mut files);
    files.sort();
    let mut table = String::from("[\n");
    for (name, path) in files {
        let code = name.trim_matches('/').trim_end_matches(".md");
        writeln!(table, "    ({code:?}, include_str!({path:?})),").expect("a String takes it");
    }
    table.push_str("]\n");
    table
}

fn walk(folder: &Path, target: &str, files: &mut Vec<(String, String)>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry
            .file_name()
            .into_string()
            .expect("file names are ASCII");
        // Shared files stand in folders of their own and are reached through links.
        if name.starts_with("_shared") || name == "README.md" {
            continue;
        }
        let target = format!("{target}/{name}");
        if path.is_dir() {
            walk(&path, &target, files);
        } else {
            files.push((target, path.to_str().expect("paths are UTF-8").to_owned()));
        }
    }
}
