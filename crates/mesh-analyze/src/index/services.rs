//! Services by what they select.

use super::selector::Equals;
use crate::view::list;
use mesh_model::object::Object;
use mesh_model::selector::Labels;
use mesh_model::value::Value;
use std::collections::HashMap;

/// A Service and its selector.
#[derive(Debug)]
pub struct Service<'a> {
    /// The Service.
    pub object: &'a Object,
    /// What it selects; everything in its namespace when empty.
    pub selector: Equals<'a>,
}

impl<'a> Service<'a> {
    /// Its ports as written.
    pub fn ports(&self) -> &'a [Value] {
        list(&self.object.body["spec"]["ports"])
    }
}

/// Services by namespace and the first label that they ask for.
#[derive(Debug)]
pub struct Services<'a> {
    by_label: HashMap<(&'a str, &'a str, &'a str), Vec<Service<'a>>>,
    without_selector: HashMap<&'a str, Vec<Service<'a>>>,
}

impl<'a> Services<'a> {
    pub(super) fn new(services: &[&'a Object]) -> Self {
        let mut found = Self {
            by_label: HashMap::new(),
            without_selector: HashMap::new(),
        };
        for object in services {
            let selector = Equals::from_json(&object.body["spec"]["selector"]);
            let namespace = object.namespace.as_str();
            let list = match selector.pairs().first() {
                Some((key, value)) => found.by_label.entry((namespace, key, value)).or_default(),
                None => found.without_selector.entry(namespace).or_default(),
            };
            list.push(Service { object, selector });
        }
        found
    }

    /// The Services of a namespace whose selector, which is not empty, matches labels.
    pub fn selecting<'s>(
        &'s self,
        namespace: &'s str,
        labels: &'s Labels,
    ) -> impl Iterator<Item = &'s Service<'a>> {
        let candidates = labels.iter().filter_map(move |(key, value)| {
            self.by_label
                .get(&(namespace, key.as_str(), value.as_str()))
        });
        candidates
            .flatten()
            .filter(|service| service.selector.matches(labels))
    }

    /// The Services of a namespace without a selector.
    pub fn without_selector(&self, namespace: &str) -> &[Service<'a>] {
        self.without_selector
            .get(namespace)
            .map_or(&[], Vec::as_slice)
    }
}
