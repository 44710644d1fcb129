//! ProxyConfig.

use super::report::Report;
use super::values::check_not_negative;
use super::{Subject, selector};

/// Checks a ProxyConfig.
pub(super) fn check<'a>(report: &mut Report<'a>, config: &Subject<'a>) {
    selector::check(report, config.spec, "selector");
    check_not_negative(report, config.spec, "concurrency");
}
