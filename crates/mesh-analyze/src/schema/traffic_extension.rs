//! TrafficExtension.

use super::fields::Fields;
use super::report::Report;
use super::wasm_plugin::{check_match, check_module};
use super::{Subject, selector};

/// Longest program in Lua, in bytes.
const LONGEST: usize = 65536;

/// Checks a TrafficExtension.
pub(super) fn check<'a>(report: &mut Report<'a>, extension: &Subject<'a>) {
    let spec = extension.spec;
    if spec.has("wasm") == spec.has("lua") {
        report.error((spec, ""), "the extension needs either wasm or lua");
    }
    selector::check_policy(report, spec);
    if let Some(lua) = spec.get("lua") {
        match lua.text("inlineCode").len() {
            0 => report.error((lua, "inlineCode"), "inlineCode is empty"),
            length if length > LONGEST => report.error(
                (lua, "inlineCode"),
                format!("inlineCode has {length} bytes; at most {LONGEST} are possible"),
            ),
            _ => {}
        }
    }
    if let Some(module) = spec.get("wasm") {
        check_module(report, module);
    }
    check_match(report, spec);
}
