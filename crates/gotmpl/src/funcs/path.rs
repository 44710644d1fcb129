//! Sprig's functions about paths, with slashes on every system.

use super::args::text;
use super::{Entry, fixed};
use crate::Param::Str;

pub(super) const TABLE: &[Entry] = &[
    fixed("base", &[Str], |args| Ok(base(text(args, 0)).into())),
    fixed("clean", &[Str], |args| Ok(clean(text(args, 0)).into())),
    fixed("dir", &[Str], |args| Ok(dir(text(args, 0)).into())),
    fixed("ext", &[Str], |args| Ok(ext(text(args, 0)).into())),
    fixed("isAbs", &[Str], |args| {
        Ok(text(args, 0).starts_with('/').into())
    }),
    fixed("osBase", &[Str], |args| Ok(base(text(args, 0)).into())),
    fixed("osClean", &[Str], |args| Ok(clean(text(args, 0)).into())),
    fixed("osDir", &[Str], |args| Ok(dir(text(args, 0)).into())),
    fixed("osExt", &[Str], |args| Ok(ext(text(args, 0)).into())),
    fixed("osIsAbs", &[Str], |args| {
        Ok(text(args, 0).starts_with('/').into())
    }),
];

fn base(path: &str) -> &str {
    if path.is_empty() {
        return ".";
    }
    let path = path.trim_end_matches('/');
    if path.is_empty() {
        "/"
    } else {
        path.rsplit('/').next().unwrap_or(path)
    }
}

fn dir(path: &str) -> String {
    clean(&path[..path.rfind('/').map_or(0, |slash| slash + 1)])
}

fn ext(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rfind('.').map_or("", |dot| &name[dot..])
}

fn clean(path: &str) -> String {
    let is_rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if is_rooted => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (is_rooted, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".to_owned(),
        (false, false) => joined,
    }
}
