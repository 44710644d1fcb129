//! The order in which go-yaml v2 writes keys (`sorter.go`): `_x, A1, X, a2, a10`.
//!
//! Letters sort behind everything else and runs of digits by their value. The comparison is not a total order (it has
//! cycles), on which the standard library's sort may panic; the merge sort here only needs an answer for each pair.

use std::cmp::Ordering;

/// Whether keys are in the natural order.
pub(super) fn is_sorted<'a>(mut keys: impl Iterator<Item = &'a str>) -> bool {
    let Some(mut last) = keys.next() else {
        return true;
    };
    keys.all(|key| {
        let before = std::mem::replace(&mut last, key);
        !is_less(key, before)
    })
}

/// Sorts keys in the natural order.
pub(super) fn sort<T>(entries: &mut Vec<(&str, T)>) {
    *entries = merge_sort(std::mem::take(entries));
}

fn merge_sort<T>(mut left: Vec<(&str, T)>) -> Vec<(&str, T)> {
    if left.len() < 2 {
        return left;
    }
    let right = merge_sort(left.split_off(left.len() / 2));
    let mut left = merge_sort(left).into_iter().peekable();
    let mut right = right.into_iter().peekable();
    let mut merged = Vec::with_capacity(left.len() + right.len());
    while let (Some(first), Some(second)) = (left.peek(), right.peek()) {
        let next = if is_less(second.0, first.0) {
            right.next()
        } else {
            left.next()
        };
        merged.extend(next);
    }
    merged.extend(left);
    merged.extend(right);
    merged
}

/// Whether one key is written before another.
fn is_less(a: &str, b: &str) -> bool {
    let mut pairs = a.bytes().zip(b.bytes());
    if let Some((a, b)) = pairs.find(|(a, b)| a != b)
        && a.is_ascii_alphabetic()
        && b.is_ascii_alphabetic()
    {
        return a < b;
    }
    let same = common_prefix(a, b);
    let (mut rest_a, mut rest_b) = (a[same..].chars(), b[same..].chars());
    match (rest_a.next(), rest_b.next()) {
        (Some(first_a), Some(first_b)) if first_a.is_alphabetic() && first_b.is_alphabetic() => {
            first_a < first_b
        }
        (Some(first_a), Some(first_b)) if first_a.is_alphabetic() || first_b.is_alphabetic() => {
            first_b.is_alphabetic()
        }
        (Some(first_a), Some(first_b)) => compare_digits(a, b, same)
            .unwrap_or(first_a.cmp(&first_b))
            .is_lt(),
        (_, second) => second.is_some(),
    }
}

/// Length in bytes of the characters that both texts start with.
fn common_prefix(a: &str, b: &str) -> usize {
    let mut same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    while !a.is_char_boundary(same) || !b.is_char_boundary(same) {
        same -= 1;
    }
    same
}

/// Compares the runs of digits that start at `from`, by value and then by length.
fn compare_digits(a: &str, b: &str, from: usize) -> Option<Ordering> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    // Within a number that has begun, a zero counts: 10 and 1.
    let mut start = 0_i64;
    if a[from] == b'0' || b[from] == b'0' {
        let before = a[..from]
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit());
        start = i64::from(before.into_iter().any(|byte| *byte != b'0'));
    }
    let (value_a, length_a) = run(&a[from..], start);
    let (value_b, length_b) = run(&b[from..], start);
    Some(value_a.cmp(&value_b).then(length_a.cmp(&length_b))).filter(|order| order.is_ne())
}

/// The value (wrapping as in Go) and length of the digits at the start.
fn run(text: &[u8], start: i64) -> (i64, usize) {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold((start, 0), |(value, length), digit| {
        (
            value.wrapping_mul(10).wrapping_add(i64::from(digit - b'0')),
            length + 1,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::sort;

    fn check(expected: &[&str]) {
        let mut entries: Vec<(&str, ())> = expected.iter().map(|key| (*key, ())).collect();
        entries.sort();
        sort(&mut entries);
        let keys: Vec<&str> = entries.into_iter().map(|(key, ())| key).collect();
        assert_eq!(keys, expected);
    }

    #[test]
    fn natural_order() {
        check(&["_x", "A1", "X", "a2", "a10"]);
        check(&["", "1", "2", "10", "a", "a.b", "a/b", "ab"]);
        check(&["a1b2", "a1b10", "a01b1", "a01b3"]);
        check(&["é", "日"]);
    }

    #[test]
    fn many_cyclic_keys_do_not_panic() {
        let keys: Vec<String> = (0..5000_u32)
            .map(|i| format!("{:o}_{}-{:x}", i * 7919, i % 13, i * 31))
            .collect();
        let mut entries: Vec<(&str, ())> = keys.iter().map(|key| (key.as_str(), ())).collect();
        sort(&mut entries);
        assert_eq!(entries.len(), keys.len());
    }
}
