//! The members of an object.

use super::Value;
use std::sync::Arc;

/// The members of an object, sorted by their keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    members: Vec<(Arc<str>, Value)>,
}

impl Map {
    /// No members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Members in any order; `None` when a key is there twice.
    pub fn from_members(mut members: Vec<(Arc<str>, Value)>) -> Option<Self> {
        let is_rising = |members: &[(Arc<str>, Value)]| {
            let mut pairs = members.windows(2);
            pairs.all(|pair| pair[0].0 < pair[1].0)
        };
        // Most are written in order.
        if !is_rising(&members) {
            members.sort_unstable_by(|one, other| one.0.cmp(&other.0));
            if !is_rising(&members) {
                return None;
            }
        }
        members.shrink_to_fit();
        Some(Self { members })
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        // Few members are looked through faster than they are halved.
        if self.members.len() <= 8 {
            let found = self.members.iter().find(|(name, _)| **name == *key);
            return found.map(|(_, value)| value);
        }
        self.place(key).ok().map(|place| &self.members[place].1)
    }

    /// Whether there is a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The members by their keys.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.members.iter())
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> + Clone {
        self.members.iter().map(|(key, _)| &**key)
    }

    /// The values by their keys.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.members.iter().map(|(_, value)| value)
    }

    /// Sets a member, and gives what it was.
    pub fn insert(&mut self, key: impl AsRef<str> + Into<Arc<str>>, value: Value) -> Option<Value> {
        match self.place(key.as_ref()) {
            Ok(place) => Some(std::mem::replace(&mut self.members[place].1, value)),
            Err(place) => {
                self.members.insert(place, (key.into(), value));
                None
            }
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.place(key).ok()?;
        Some(self.members.remove(place).1)
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.members.binary_search_by(|(name, _)| (**name).cmp(key))
    }
}

/// The members of a [`Map`].
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, (Arc<str>, Value)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (&**key, value))
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Map {
    type Item = (Arc<str>, Value);
    type IntoIter = std::vec::IntoIter<(Arc<str>, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<K: AsRef<str> + Into<Arc<str>>> Extend<(K, Value)> for Map {
    fn extend<T: IntoIterator<Item = (K, Value)>>(&mut self, members: T) {
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}

impl<K: AsRef<str> + Into<Arc<str>>> FromIterator<(K, Value)> for Map {
    fn from_iter<T: IntoIterator<Item = (K, Value)>>(members: T) -> Self {
        let mut map = Self::new();
        map.extend(members);
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        let mut map: Map = [("b", Value::from(1)), ("a", Value::from(2))]
            .into_iter()
            .collect();
        assert_eq!(map.insert("b", Value::from(3)), Some(Value::from(1)));
        assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((map.get("b"), map.get("c")), (Some(&Value::from(3)), None));
        assert_eq!(map.remove("a"), Some(Value::from(2)));
        assert_eq!(map.len(), 1);
        map.extend((0..20).map(|number| (format!("k{number}"), Value::from(number))));
        assert_eq!(map.get("k7"), Some(&Value::from(7)));
        assert!(!map.contains_key("k20"));
        let twice = vec![("a".into(), Value::Null), ("a".into(), Value::Null)];
        assert_eq!(Map::from_members(twice), None);
    }
}
