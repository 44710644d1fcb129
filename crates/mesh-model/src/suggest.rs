//! The name that was probably meant.

/// The candidate nearest to a name that is not among them, when one is near enough to be a misspelling.
///
/// Case counts less than letters; of equally near candidates the first one is given.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // One wrong letter in three is still a misspelling, more is another word.
    let limit = 2 * (name.chars().count().max(3) / 3);
    let rated = candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate));
    let near = rated.filter(|(distance, _)| *distance <= limit);
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Half steps from one name to another: a letter inserted, removed, replaced or swapped with the next one is two,
/// another case is one.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).map(|column| 2 * column).collect();
    for (i, a) in from.iter().enumerate() {
        let mut next = vec![2 * (i + 1)];
        for (j, b) in to.iter().enumerate() {
            let changed = row[j] + price(*a, *b);
            let mut least = changed.min(row[j + 1] + 2).min(next[j] + 2);
            if i > 0 && j > 0 && from[i - 1] == *b && *a == to[j - 1] {
                least = least.min(before[j - 1] + 2);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[to.len()]
}

fn price(a: char, b: char) -> usize {
    match a == b {
        true => 0,
        false => 2 - usize::from(a.eq_ignore_ascii_case(&b)),
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    fn check(name: &str, candidates: &[&str], expected: Option<&str>) {
        assert_eq!(
            nearest(name, candidates.iter().copied()),
            expected,
            "{name}"
        );
    }

    #[test]
    fn misspellings() {
        let profiles = ["ambient", "default", "demo", "empty", "minimal", "preview"];
        check("dmeo", &profiles, Some("demo"));
        check("defualt", &profiles, Some("default"));
        check("Minimal", &profiles, Some("minimal"));
        check("min", &profiles, None);
        check("production", &profiles, None);
        check("", &profiles, None);
        check("hpaSpecs", &["hpaSpec", "env"], Some("hpaSpec"));
        check(
            "ingressgateways",
            &["ingressGateways", "egressGateways"],
            Some("ingressGateways"),
        );
        check(
            "virtualservce",
            &["virtualservices", "serviceentries"],
            Some("virtualservices"),
        );
    }
}
