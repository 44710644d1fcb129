//! The known name that an unknown one was probably meant to be.

/// The name that differs least from `name`, unless they all differ by more than a third of its letters.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = name.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|other| (distance(name, other), other))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, other)| other)
}

/// Levenshtein's distance, without regard to case.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right
        .chars()
        .map(|char| char.to_ascii_lowercase())
        .collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, char) in left
        .chars()
        .map(|char| char.to_ascii_lowercase())
        .enumerate()
    {
        let mut diagonal = std::mem::replace(&mut row[0], index + 1);
        for (column, other) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(char != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(
            nearest(name, ["autoscaleMin", "autoscaleMax", "image", "env"]),
            expected
        );
    }

    #[test]
    fn the_least_different_name() {
        check("autoScaleMin", Some("autoscaleMin"));
        check("imgae", Some("image"));
        check("envs", Some("env"));
        check("replicas", None);
    }
}
