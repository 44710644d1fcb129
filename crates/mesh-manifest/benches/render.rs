//! Time of the steps of `manifest generate` for each profile: `cargo bench -p mesh-manifest`.
//!
//! With `MESHCTL_TEST_MANIFESTS`, the charts and profiles of that folder instead of our own.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use mesh_manifest::Assets;
use mesh_manifest::generate::manifest_yaml;
use mesh_manifest::iop::{Inputs, resolve};
use mesh_manifest::render::{RenderOptions, render};

fn main() {
    let assets = assets();
    println!(
        "{:20} {:>8} {:>8} {:>8} {:>8} ms",
        "", "resolve", "render", "print", "all"
    );
    for profile in [
        "empty",
        "minimal",
        "default",
        "demo",
        "ambient",
        "openshift",
    ] {
        measure(&assets, &[&format!("profile={profile}")]);
    }
    measure(
        &assets,
        &["profile=default", "components.base.enabled=false"],
    );
}

fn assets() -> Assets {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut assets = Assets::new();
    match std::env::var_os("MESHCTL_TEST_MANIFESTS").map(PathBuf::from) {
        Some(folder) => add_folder(&mut assets, &folder, ""),
        None => {
            add_folder(&mut assets, &repository.join("templates"), "charts/");
            add_folder(&mut assets, &repository.join("profiles"), "profiles/");
        }
    }
    assets
}

fn add_folder(assets: &mut Assets, folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{prefix}{}", entry.file_name().display());
        match fs::read(entry.path()) {
            Ok(bytes) => assets.insert(name, bytes),
            Err(_) => add_folder(assets, &entry.path(), &format!("{name}/")),
        }
    }
}

/// Prints the best of some runs, as processor speed on a shared machine varies.
fn measure(assets: &Assets, set: &[&str]) {
    let runs = (0..20).map(|_| run(assets, set));
    let best = runs.fold([f64::INFINITY; 4], |best, run| {
        std::array::from_fn(|step| best[step].min(run[step]))
    });
    let [resolve, render, print, all] = best.map(|seconds| seconds * 1e3);
    let name = set.last().copied().unwrap_or_default();
    println!("{name:20.20} {resolve:8.2} {render:8.2} {print:8.2} {all:8.2}");
}

/// The seconds of each step and of all.
fn run(assets: &Assets, set: &[&str]) -> [f64; 4] {
    let mut inputs = Inputs::new(assets);
    inputs.set = set.iter().map(|text| (*text).to_owned()).collect();
    let start = Instant::now();
    let resolved = resolve(&inputs).expect("our profiles are valid");
    let resolve = start.elapsed();
    let rendered = render(&resolved, assets, &RenderOptions::default()).expect("our charts render");
    let render = start.elapsed();
    black_box(manifest_yaml(&rendered).len());
    let all = start.elapsed();
    [resolve, render - resolve, all - render, all].map(|time| time.as_secs_f64())
}
