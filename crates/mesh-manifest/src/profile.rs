//! Profiles: which there are, what a document consists of, and how two documents differ.

use crate::assets::Assets;

/// The profile below all others.
pub const DEFAULT: &str = "default";
/// The folder of the profiles.
const FOLDER: &str = "profiles";

/// The names of all profiles, sorted.
pub fn list(assets: &Assets) -> Vec<String> {
    let names = assets
        .below(FOLDER)
        .filter_map(|(path, _)| path.strip_suffix(".yaml"));
    names
        .filter(|name| !name.contains('/'))
        .map(str::to_owned)
        .collect()
}

/// The file of a profile.
pub(crate) fn path(name: &str) -> String {
    format!("{FOLDER}/{name}.yaml")
}
