//! Pods by their labels.

use super::selector::Equals;
use mesh_model::object::Object;
use std::collections::HashMap;

/// Pods by namespace and label.
#[derive(Debug)]
pub struct Pods<'a> {
    all: Vec<&'a Object>,
    by_label: HashMap<(&'a str, &'a str), Vec<&'a Object>>,
    by_namespace: HashMap<&'a str, Vec<&'a Object>>,
    by_namespace_and_label: HashMap<(&'a str, &'a str, &'a str), Vec<&'a Object>>,
}

impl<'a> Pods<'a> {
    pub(super) fn new(pods: &[&'a Object]) -> Self {
        let mut found = Self {
            all: pods.to_vec(),
            by_label: HashMap::new(),
            by_namespace: HashMap::new(),
            by_namespace_and_label: HashMap::new(),
        };
        for pod in pods {
            let namespace = pod.namespace.as_str();
            found.by_namespace.entry(namespace).or_default().push(pod);
            for (key, value) in &pod.labels {
                found.by_label.entry((key, value)).or_default().push(pod);
                let name = (namespace, key.as_str(), value.as_str());
                found
                    .by_namespace_and_label
                    .entry(name)
                    .or_default()
                    .push(pod);
            }
        }
        found
    }

    /// Every pod.
    pub fn all(&self) -> &[&'a Object] {
        &self.all
    }

    /// The pods of a namespace.
    pub fn in_namespace(&self, namespace: &str) -> &[&'a Object] {
        self.by_namespace.get(namespace).map_or(&[], Vec::as_slice)
    }

    /// The pods of all namespaces that a selector matches.
    pub fn matching<'s>(
        &'s self,
        selector: &'s Equals<'_>,
    ) -> impl Iterator<Item = &'a Object> + 's {
        let lists = selector.pairs().iter();
        let lists = lists.map(|pair| self.by_label.get(pair).map_or(&[][..], Vec::as_slice));
        let fewest = lists.min_by_key(|list| list.len()).unwrap_or(&self.all);
        fewest
            .iter()
            .copied()
            .filter(|pod| selector.matches(&pod.labels))
    }

    /// The pods of a namespace that a selector matches.
    pub fn matching_in<'s>(
        &'s self,
        namespace: &'s str,
        selector: &'s Equals<'_>,
    ) -> impl Iterator<Item = &'a Object> + 's {
        let lists = selector.pairs().iter().map(|(key, value)| {
            let list = self.by_namespace_and_label.get(&(namespace, *key, *value));
            list.map_or(&[][..], Vec::as_slice)
        });
        let fewest = lists.min_by_key(|list| list.len());
        let fewest = fewest.unwrap_or_else(|| self.in_namespace(namespace));
        fewest
            .iter()
            .copied()
            .filter(|pod| selector.matches(&pod.labels))
    }
}
