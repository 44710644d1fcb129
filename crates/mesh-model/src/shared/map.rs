//! The members of an object.

use super::node::Notes;
use super::{Parts, Text, Value};

/// The members of an object, sorted by their keys. Copies share them until one of them changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map(Parts<(Text, Value)>);

impl Map {
    /// No members.
    pub const fn new() -> Self {
        Self(Parts::new())
    }

    /// Members in any order; `None` when a key is there twice.
    pub fn from_members(mut members: Vec<(Text, Value)>) -> Option<Self> {
        if !is_rising(&members) {
            members.sort_unstable_by(|one, other| one.0.cmp(&other.0));
            if !is_rising(&members) {
                return None;
            }
        }
        Some(Self(members.into()))
    }

    /// What is known of the object; nothing of one without members.
    pub fn notes(&self) -> Option<&Notes> {
        self.0.notes()
    }

    /// Whether others have it, too.
    pub(super) fn is_shared(&self) -> bool {
        self.0.is_shared()
    }

    /// Where a key is, or would be.
    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(name, _)| name.as_str().cmp(key))
    }

    fn find(&self, key: &str) -> Option<usize> {
        let members = &self.0;
        // Few members are looked through faster than they are halved.
        if members.len() <= 16 {
            return members.iter().position(|(name, _)| name.as_str() == key);
        }
        self.place(key).ok()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.find(key).map(|place| &self.0[place].1)
    }

    /// The value of a key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        let place = self.find(key)?;
        Some(&mut self.0[place].1)
    }

    /// The value of a key, made null when it is not there.
    pub fn at_mut(&mut self, key: impl AsRef<str> + Into<Text>) -> &mut Value {
        let place = match self.find(key.as_ref()) {
            Some(place) => place,
            None => {
                let place = self.place(key.as_ref()).unwrap_or_else(|place| place);
                self.0.insert(place, (key.into(), Value::Null));
                place
            }
        };
        &mut self.0[place].1
    }

    /// Whether there is a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets a member, and gives what it was.
    pub fn insert(&mut self, key: impl AsRef<str> + Into<Text>, value: Value) -> Option<Value> {
        match self.place(key.as_ref()) {
            Ok(place) => Some(std::mem::replace(&mut self.0[place].1, value)),
            Err(place) => {
                self.0.insert(place, (key.into(), value));
                None
            }
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.find(key)?;
        Some(self.0.remove(place).1)
    }

    /// Takes everything out.
    pub fn clear(&mut self) {
        self.0 = Parts::new();
    }

    /// Keeps the members that a question is true for.
    pub fn retain(&mut self, mut is_kept: impl FnMut(&Text, &mut Value) -> bool) {
        if !self.is_empty() {
            self.0.retain_mut(|(key, value)| is_kept(key, value));
        }
    }

    /// The members by their keys.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.iter())
    }

    /// The members by their keys, to change the values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Text, &mut Value)> {
        let members = (&mut self.0).into_iter();
        members.map(|(key, value)| (&*key, value))
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &Text> + Clone {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values by their keys.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.iter().map(|(_, value)| value)
    }
}

/// Whether members are sorted by their keys, and no key is there twice.
fn is_rising(members: &[(Text, Value)]) -> bool {
    let mut pairs = members.windows(2);
    pairs.all(|pair| pair[0].0 < pair[1].0)
}

/// The members of a [`Map`].
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, (Text, Value)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a Text, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a Text, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Map {
    type Item = (Text, Value);
    type IntoIter = std::vec::IntoIter<(Text, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: AsRef<str> + Into<Text>> Extend<(K, Value)> for Map {
    fn extend<T: IntoIterator<Item = (K, Value)>>(&mut self, members: T) {
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}

impl<K: AsRef<str> + Into<Text>> FromIterator<(K, Value)> for Map {
    fn from_iter<T: IntoIterator<Item = (K, Value)>>(members: T) -> Self {
        let members = members.into_iter().map(|(key, value)| (key.into(), value));
        let members: Vec<(Text, Value)> = members.collect();
        // Most come sorted; of the others the last one of a key counts.
        if is_rising(&members) {
            return Self(members.into());
        }
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
        assert_eq!(map.get("b"), Some(&Value::from(3)));
        *map.at_mut("c") = Value::from(4);
        *map.at_mut("a") = Value::from(5);
        assert_eq!(map.remove("a"), Some(Value::from(5)));
        assert_eq!((map.len(), map.get("a")), (2, None));
        map.extend((0..40).map(|number| (format!("k{number}"), Value::from(number))));
        assert_eq!(map.get("k7"), Some(&Value::from(7)));
        map.retain(|key, _| key.starts_with("k3"));
        assert_eq!(map.len(), 11);
        assert!(!map.contains_key("k40"));
        let twice = vec![("a".into(), Value::Null), ("a".into(), Value::Null)];
        assert_eq!(Map::from_members(twice), None);
        let twice = Map::from_iter([("a", Value::from(1)), ("a", Value::from(2))]);
        assert_eq!((twice.len(), twice.get("a")), (1, Some(&Value::from(2))));
    }
}
