//! What the targets share: the charts and profiles of the repository.

use std::fs;
use std::path::Path;

use mesh_manifest::Assets;

/// The repository's charts and profiles, as the program embeds them.
pub fn assets() -> Assets {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut assets = Assets::new();
    add(&mut assets, &root.join("templates"), "charts");
    add(&mut assets, &root.join("profiles"), "profiles");
    assets
}

fn add(assets: &mut Assets, folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).expect("the repository's folders").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = format!("{prefix}/{}", name.to_string_lossy());
        if path.is_dir() {
            add(assets, &path, &name);
        } else {
            assets.insert(name, fs::read(&path).expect("a readable file"));
        }
    }
}
