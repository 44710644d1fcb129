//! The two ways in which specs compare names.

/// Whether a text contains what a pattern asks for: `*` is anything, and both ends are open
/// (`tools/bug-report/pkg/cluster/cluster.go`).
pub(super) fn occurs(pattern: &str, text: &str) -> bool {
    let mut rest = text;
    pattern.split('*').all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

/// Whether a whole text is what a pattern says, as Go's `filepath.Match` has it: `*` and `?` stand for anything but
/// a slash, `[a-z]` and `[^a-z]` for one letter, `\` takes what follows as it is. A broken pattern matches nothing.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    // Where the last star was, and how much of the text it took: enough to go back, for it may always take more.
    let (mut at, mut seen) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    loop {
        if pattern.get(at) == Some(&'*') {
            star = Some((at + 1, seen));
            at += 1;
            continue;
        }
        if at == pattern.len() && seen == text.len() {
            return true;
        }
        match text
            .get(seen)
            .and_then(|&letter| one(&pattern[at..], letter))
        {
            Some(length) => {
                at += length;
                seen += 1;
            }
            None => match star {
                Some((behind, taken)) if text.get(taken).is_some_and(|&letter| letter != '/') => {
                    star = Some((behind, taken + 1));
                    (at, seen) = (behind, taken + 1);
                }
                _ => return false,
            },
        }
    }
}

/// The length of the piece in front of a pattern, when it stands for this letter.
fn one(pattern: &[char], letter: char) -> Option<usize> {
    match pattern {
        ['?', ..] => (letter != '/').then_some(1),
        ['\\', escaped, ..] => (*escaped == letter).then_some(2),
        ['[', class @ ..] => class_of(class, letter),
        [plain, ..] => (*plain == letter).then_some(1),
        [] => None,
    }
}

/// The length of a class with its brackets, when the letter is in it; `class` begins behind the first bracket.
fn class_of(class: &[char], letter: char) -> Option<usize> {
    let negated = class.first() == Some(&'^');
    let mut at = usize::from(negated);
    let mut found = false;
    let mut first = true;
    loop {
        if class.get(at) == Some(&']') && !first {
            return (found != negated).then_some(at + 2);
        }
        first = false;
        let low = member(class, &mut at)?;
        let high = match class.get(at) {
            Some('-') => {
                at += 1;
                member(class, &mut at)?
            }
            _ => low,
        };
        found |= (low..=high).contains(&letter);
    }
}

fn member(class: &[char], at: &mut usize) -> Option<char> {
    let mut letter = *class.get(*at)?;
    if letter == '-' || letter == ']' {
        return None;
    }
    if letter == '\\' {
        *at += 1;
        letter = *class.get(*at)?;
    }
    *at += 1;
    Some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_with_open_ends() {
        assert!(occurs("in-", "x-in-namespace"));
        assert!(occurs("*space1", "in-namespace1"));
        assert!(occurs("n*s*1", "in-namespace12"));
        assert!(!occurs("e*n", "in-namespace"));
        assert!(occurs("", "anything"));
        // The parts do not overlap.
        assert!(!occurs("ab*ba", "aba"));
    }

    #[test]
    fn whole_names() {
        let check = |pattern: &str, text: &str, expected: bool| {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        };
        check("p*", "p1", true);
        check("*", "", true);
        check("a*b*c", "aXbYbZc", true);
        check("a*b", "aXbY", false);
        check("a?c", "abc", true);
        check("a*c", "a/c", false);
        check("[a-c]x", "bx", true);
        check("[^a-c]x", "bx", false);
        check("[]x", "x", false);
        check("[a", "a", false);
        check("\\*", "*", true);
        check("\\*", "x", false);
        check("", "x", false);
        check("*é?", "caféx", true);
    }
}
