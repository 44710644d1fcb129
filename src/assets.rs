//! The charts and profiles: embedded ones, or a folder of the user's.

use std::borrow::Cow;
use std::path::Path;

use mesh_manifest::assets::Assets;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::source::files;

/// The version of Istio that the embedded charts and profiles install.
pub const ISTIO_VERSION: &str = "1.30.0";

/// Path and bytes of every embedded file, sorted by path.
static EMBEDDED: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/assets.in"));

/// The charts and profiles of this program.
pub fn embedded() -> Assets {
    EMBEDDED
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), Cow::Borrowed(*bytes)))
        .collect()
}

/// The charts and profiles of a folder, when one is given, else the embedded ones.
///
/// # Errors
/// When the folder, or a file in it, cannot be read.
pub fn load(context: &Context, folder: Option<&str>) -> Result<Assets> {
    match folder {
        Some(folder) => from_folder(&context.path(folder)),
        None => Ok(embedded()),
    }
}

/// The charts and profiles of a folder that has `charts/` and `profiles/`.
///
/// # Errors
/// When the folder, or a file in it, cannot be read.
pub fn from_folder(folder: &Path) -> Result<Assets> {
    let mut assets = Vec::new();
    for part in ["charts", "profiles"] {
        let path = folder.join(part);
        if !path.is_dir() {
            continue;
        }
        let found = files::read_folder(&path)
            .map_err(|error| Error::failed("read the manifests").because(error))?;
        assets.extend(
            found
                .into_iter()
                .map(|(name, bytes)| (format!("{part}/{name}"), Cow::Owned(bytes))),
        );
    }
    if assets.is_empty() {
        let error = Error::failed(format!(
            "no charts or profiles found in {}",
            folder.display()
        ));
        return Err(
            error.hint("the folder given with --manifests has the sub-folders charts and profiles")
        );
    }
    Ok(assets.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_is_of_the_version_of_istio() {
        let assets = embedded();
        let charts: Vec<_> = assets
            .below("charts")
            .filter(|(path, _)| path.ends_with("Chart.yaml"))
            .collect();
        assert!(charts.len() >= 8, "{}", charts.len());
        for (path, text) in charts {
            let text = String::from_utf8_lossy(text);
            assert!(
                text.contains(&format!("appVersion: {ISTIO_VERSION}\n")),
                "{path}"
            );
        }
    }
}
