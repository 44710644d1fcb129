//! The line of a file that a finding is about, and what of it to underline.

/// A line of a file and the part of it that matters, counted in characters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The line, cut to what fits.
    pub(super) line: String,
    /// How many characters stand before the part.
    pub(super) indent: usize,
    /// How many characters the part has, at least one.
    pub(super) width: usize,
}

/// Widest excerpt; manifests on one line are longer.
const WIDTH: usize = 120;

impl Excerpt {
    /// The excerpt at a line and column (from 1) of a text; `key` is the last step of the path that led there.
    pub(super) fn of(text: &str, line: usize, column: usize, key: Option<&str>) -> Option<Self> {
        let line = text.lines().nth(line.checked_sub(1)?)?;
        let letters: Vec<char> = line
            .trim_end()
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let start = (column.checked_sub(1)?).min(letters.len());
        let (before, width) = part(&letters, start, key);
        let start = start + before;
        let first = match start + width > WIDTH {
            true => start.saturating_sub(WIDTH / 3),
            false => 0,
        };
        let last = letters.len().min(first + WIDTH);
        let mut shown: String = letters.get(first..last)?.iter().collect();
        let mut indent = start - first;
        if first > 0 {
            shown.insert(0, '…');
            indent += 1;
        }
        if last < letters.len() {
            shown.push('…');
        }
        let width = width.min(last.saturating_sub(start)).max(1);
        Some(Self {
            line: shown,
            indent,
            width,
        })
    }
}

/// Where the part that matters begins after `start`, and how long it is: the value when key and value stand there.
fn part(letters: &[char], start: usize, key: Option<&str>) -> (usize, usize) {
    let rest = &letters[start..];
    let in_flow = letters[..start].iter().any(|letter| "{[".contains(*letter));
    let whole = length(rest, in_flow);
    let Some(key) = key else {
        return (0, whole);
    };
    let quote = usize::from(rest.first().is_some_and(|letter| "\"'".contains(*letter)));
    let name_end = quote + key.chars().count();
    let is_key = rest
        .iter()
        .skip(quote)
        .copied()
        .take(key.chars().count())
        .eq(key.chars())
        && rest.get(name_end + quote) == Some(&':');
    if !is_key {
        return (0, whole);
    }
    let value = name_end + quote + 1;
    let blanks = rest[value..]
        .iter()
        .take_while(|letter| letter.is_whitespace())
        .count();
    let width = length(&rest[value + blanks..], in_flow);
    if width == 0 {
        (0, name_end + quote)
    } else {
        (value + blanks, width)
    }
}

/// How long the value is that begins here, without a comment behind it.
fn length(rest: &[char], in_flow: bool) -> usize {
    if let Some(quote) = rest.first().filter(|letter| "\"'".contains(**letter))
        && let Some(end) = rest.iter().skip(1).position(|letter| letter == quote)
    {
        return end + 2;
    }
    let ends = |index: usize| match rest[index] {
        '#' => index == 0 || rest[index - 1] == ' ',
        ',' | '}' | ']' => in_flow,
        _ => false,
    };
    let end = (0..rest.len())
        .find(|index| ends(*index))
        .unwrap_or(rest.len());
    let trailing = rest[..end]
        .iter()
        .rev()
        .take_while(|letter| letter.is_whitespace());
    end - trailing.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, column: usize, key: Option<&str>, expected: &str) {
        let excerpt = Excerpt::of(line, 1, column, key).unwrap();
        let underline = format!(
            "{}{}",
            " ".repeat(excerpt.indent),
            "^".repeat(excerpt.width)
        );
        assert_eq!(format!("{}\n{underline}", excerpt.line), expected);
    }

    #[test]
    fn the_value_is_underlined() {
        check(
            "  subset: v9  # new",
            3,
            Some("subset"),
            "  subset: v9  # new\n          ^^",
        );
        check(
            "  subset: \"v 9\"",
            3,
            Some("subset"),
            "  subset: \"v 9\"\n          ^^^^^",
        );
        check(
            "{a: {host: x, b: 1}}",
            6,
            Some("host"),
            "{a: {host: x, b: 1}}\n           ^",
        );
        check(
            "{\"host\": \"x\"}",
            2,
            Some("host"),
            "{\"host\": \"x\"}\n         ^^^",
        );
    }

    #[test]
    fn without_a_value_the_key_or_the_item_is() {
        check("  http:", 3, Some("http"), "  http:\n  ^^^^");
        check("  - a.shop", 5, Some("0"), "  - a.shop\n    ^^^^^^");
        check("kind: Gateway", 1, None, "kind: Gateway\n^^^^^^^^^^^^^");
        check("\tx: ü", 2, Some("x"), " x: ü\n    ^");
    }

    #[test]
    fn long_lines_are_cut_and_missing_ones_are_none() {
        let line = format!("{}host: x{}", "a".repeat(300), "b".repeat(300));
        let excerpt = Excerpt::of(&line, 1, 301, Some("host")).unwrap();
        assert_eq!(excerpt.line.chars().count(), WIDTH + 2);
        assert_eq!(excerpt.line.chars().nth(excerpt.indent), Some('x'));
        assert_eq!(Excerpt::of("a", 2, 1, None), None);
        assert_eq!(
            Excerpt::of("a", 1, 9, None).map(|excerpt| excerpt.width),
            Some(1)
        );
        assert_eq!(Excerpt::of("a", 0, 0, None), None);
    }
}
