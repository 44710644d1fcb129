//! Preferences between regions, zones and subzones.

use std::collections::BTreeMap;

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;

/// Labels of nodes that say where they are.
const TOPOLOGY: [&str; 3] = [
    "topology.kubernetes.io/region",
    "topology.kubernetes.io/zone",
    "topology.istio.io/subzone",
];

/// Checks `localityLbSetting`, with or without outlier detection beside it.
pub(super) fn check<'a>(report: &mut Report<'a>, setting: &'a Value, detects_outliers: bool) {
    let (distribute, failover) = (setting.list("distribute"), setting.list("failover"));
    if !distribute.is_empty() && !failover.is_empty() {
        report.error(
            (setting, "failover"),
            "distribute and failover cannot be used together; keep one",
        );
        return;
    }
    if !failover.is_empty()
        && let Some((item, label)) = priorities(setting).find(|(_, label)| TOPOLOGY.contains(label))
    {
        report.error(
            item,
            format!(
                "failover already orders regions; remove {label} from failoverPriority, or failover"
            ),
        );
        return;
    }
    for rule in distribute {
        let mut total = 0;
        for (locality, weight) in rule.entries("to") {
            let number = super::fields::whole(weight).unwrap_or_default();
            if !(1..=100).contains(&number) {
                report.error(
                    weight,
                    format!("the share of {locality} is {number}; it must be between 1 and 100"),
                );
                return;
            }
            total += number;
        }
        if total != 100 {
            report.error(
                (rule, "to"),
                format!(
                    "the shares of {:?} add up to {total}; they must add up to 100",
                    rule.text("from")
                ),
            );
            return;
        }
        let targets = rule.entries("to");
        check_localities(report, targets);
    }
    check_localities(
        report,
        distribute.iter().map(|rule| (rule.text("from"), rule)),
    );
    check_failover(report, setting, detects_outliers);
}

/// Checks `zoneAwareLbSetting`, with or without outlier detection beside it.
pub(super) fn check_zone_aware<'a>(
    report: &mut Report<'a>,
    setting: &'a Value,
    detects_outliers: bool,
) {
    for (item, label) in priorities(setting).filter(|(_, label)| TOPOLOGY.contains(label)) {
        report.error(
            item,
            format!("zone aware balancing already looks at regions and zones; remove {label} from failoverPriority"),
        );
    }
    check_failover(report, setting, detects_outliers);
}

fn priorities(setting: &Value) -> impl Iterator<Item = (&Value, &str)> {
    setting.texts("failoverPriority")
}

fn check_failover<'a>(report: &mut Report<'a>, setting: &'a Value, detects_outliers: bool) {
    let failover = setting.list("failover");
    let has_order = !failover.is_empty() || !setting.list("failoverPriority").is_empty();
    if has_order && !detects_outliers {
        report.warning(
            (setting, ""),
            "failover does nothing without outlierDetection, which tells when endpoints fail",
        );
    }
    for rule in failover {
        let (from, to) = (rule.text("from"), rule.text("to"));
        if from == to {
            report.error(
                rule,
                format!("failover from {from:?} to itself; name two regions"),
            );
        }
        if from.contains('/') || to.contains('/') {
            report.error(
                rule,
                format!("failover is between regions; {from:?} to {to:?} names a zone"),
            );
        }
        if from.contains('*') || to.contains('*') {
            report.error(
                rule,
                format!("failover from {from:?} to {to:?} has a `*`; name regions"),
            );
        }
    }
}

/// What is known of a region: all of it, or parts of it.
#[derive(Default)]
struct Parts<'a> {
    /// Whether the whole is named.
    whole: bool,
    /// Parts by name.
    parts: BTreeMap<&'a str, Self>,
}

/// Checks that localities are written right and do not overlap with earlier ones; the first problem ends the check.
fn check_localities<'a>(
    report: &mut Report<'a>,
    localities: impl Iterator<Item = (&'a str, &'a Value)>,
) {
    let mut known = Parts::default();
    for (locality, at) in localities {
        let stars = locality.matches('*').count();
        if stars > 1 || stars == 1 && !locality.ends_with('*') {
            report.error(
                at,
                format!("the locality {locality:?} may have one `*`, at its end"),
            );
            return;
        }
        if known.parts.contains_key("*") {
            report.error(
                at,
                format!("the locality {locality:?} is already covered by `*`"),
            );
            return;
        }
        let steps: Vec<&str> = locality.splitn(3, '/').collect();
        if steps.contains(&"") {
            report.error(
                at,
                format!("the locality {locality:?} has an empty part; write REGION, REGION/ZONE or REGION/ZONE/SUBZONE"),
            );
            return;
        }
        if !known.add(&steps) {
            report.error(
                at,
                format!("the locality {locality:?} overlaps with an earlier one"),
            );
            return;
        }
    }
}

impl<'a> Parts<'a> {
    /// Adds a locality; false when it overlaps with one that is there.
    fn add(&mut self, steps: &[&'a str]) -> bool {
        let [first, rest @ ..] = steps else {
            return true;
        };
        if self.whole || self.parts.contains_key("*") {
            return false;
        }
        match self.parts.get_mut(first) {
            Some(part) => !rest.is_empty() && part.add(rest),
            None => {
                let mut part = Parts {
                    whole: rest.is_empty(),
                    parts: BTreeMap::new(),
                };
                part.add(rest);
                self.parts.insert(first, part);
                true
            }
        }
    }
}
