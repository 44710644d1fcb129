//! The tree by which a waypoint's listener chooses a filter chain
//! (`istioctl/pkg/writer/envoy/configdump/listener.go`, `newMatcher`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::chain::Range;
use crate::proto::{List, Text, each};

/// A matcher.
#[derive(Deserialize, Default)]
#[serde(bound(deserialize = "'de: 'a"))]
pub(crate) struct Matcher<'a> {
    #[serde(default, alias = "onNoMatch")]
    on_no_match: Option<Outcome<'a>>,
    #[serde(default, alias = "matcherTree")]
    matcher_tree: Option<Tree<'a>>,
}

/// Where a match leads: to a filter chain by its name, or to another matcher.
#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
struct Outcome<'a> {
    #[serde(default)]
    action: Option<Action<'a>>,
    #[serde(default)]
    matcher: Option<Box<Matcher<'a>>>,
}

#[derive(Deserialize)]
struct Action<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
struct Tree<'a> {
    #[serde(default)]
    input: Option<Action<'a>>,
    #[serde(default, alias = "exactMatchMap")]
    exact_match_map: Option<Map<'a>>,
    #[serde(default, alias = "prefixMatchMap")]
    prefix_match_map: Option<Map<'a>>,
    #[serde(default, alias = "customMatch")]
    custom_match: Option<Custom<'a>>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
struct Map<'a> {
    #[serde(default = "BTreeMap::new")]
    map: BTreeMap<String, Outcome<'a>>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
struct Custom<'a> {
    #[serde(default, alias = "typedConfig")]
    typed_config: Option<Ranges<'a>>,
}

/// An IP matcher; other types have none of its fields.
#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
struct Ranges<'a> {
    #[serde(default = "Option::default", alias = "rangeMatchers")]
    range_matchers: List<RangeMatcher<'a>>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
struct RangeMatcher<'a> {
    #[serde(default = "Option::default")]
    ranges: List<Range<'a>>,
    #[serde(default, alias = "onMatch")]
    on_match: Option<Outcome<'a>>,
}

impl Matcher<'_> {
    /// The conditions under which a filter chain is chosen.
    pub(crate) fn conditions_of(&self, chain: &str) -> Vec<String> {
        if let Some(outcome) = &self.on_no_match
            && outcome.leads_to(chain)
        {
            return vec!["UNMATCHED".to_owned()];
        }
        let found = self.search(chain);
        if found.is_empty() {
            return vec!["NONE".to_owned()];
        }
        found
    }

    /// The paths through this matcher that lead to a chain.
    fn search(&self, chain: &str) -> Vec<String> {
        if let Some(outcome) = &self.on_no_match {
            if outcome.leads_to(chain) {
                return vec!["ANY".to_owned()];
            }
            // What else the tree holds is not looked at then, as in the peer.
            if outcome.action.is_none()
                && let Some(matcher) = &outcome.matcher
            {
                let found = matcher.search(chain);
                return if found.is_empty() {
                    vec!["NONE".to_owned()]
                } else {
                    found
                };
            }
        }
        let Some(tree) = &self.matcher_tree else {
            return Vec::new();
        };
        let input = tree.input.as_ref().map_or("", |input| &*input.name);
        let mut found = Vec::new();
        for (condition, outcome) in tree.branches() {
            if outcome.action.is_some() {
                if outcome.leads_to(chain) {
                    found.push(format!("{input}{condition}"));
                }
            } else if let Some(matcher) = &outcome.matcher {
                for rest in matcher.search(chain) {
                    found.push(format!("{input}{condition} -> {rest}"));
                }
            }
        }
        found
    }
}

impl Outcome<'_> {
    fn leads_to(&self, chain: &str) -> bool {
        self.action
            .as_ref()
            .is_some_and(|action| &*action.name == chain)
    }
}

impl<'a> Tree<'a> {
    /// The conditions of the tree in their order of text, with where they lead.
    fn branches(&self) -> BTreeMap<String, &Outcome<'a>> {
        let mut branches = BTreeMap::new();
        if let Some(map) = &self.exact_match_map {
            branches.extend(map.map.iter().map(|(key, to)| (format!("={key}"), to)));
        } else if let Some(map) = &self.prefix_match_map {
            branches.extend(map.map.iter().map(|(key, to)| (format!("^{key}"), to)));
        } else if let Some(ranges) = self
            .custom_match
            .as_ref()
            .and_then(|custom| custom.typed_config.as_ref())
        {
            for matcher in each(&ranges.range_matchers) {
                let Some(to) = &matcher.on_match else {
                    continue;
                };
                for range in each(&matcher.ranges) {
                    let length = match range.length() {
                        32 | 128 => String::new(),
                        length => format!("/{length}"),
                    };
                    branches.insert(format!("={}{length}", &*range.address_prefix), to);
                }
            }
        }
        branches
    }
}
