//! The pages that explain codes, `docs/codes/`, embedded.

/// Code and page, sorted by code.
static PAGES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/pages.in"));

/// The page of a code.
pub fn of(code: &str) -> Option<&'static str> {
    let index = PAGES.binary_search_by_key(&code, |(code, _)| *code).ok()?;
    Some(PAGES[index].1)
}

/// Every code that has a page.
pub fn codes() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(code, _)| *code)
}

/// What happens in the mesh while nothing is done: the first paragraph below *Effect*, on one line.
pub fn effect(code: &str) -> Option<String> {
    paragraph(of(code)?, "Effect")
}

fn paragraph(page: &str, heading: &str) -> Option<String> {
    let mut lines = page.lines();
    lines.find(|line| line.strip_prefix("## ") == Some(heading))?;
    let lines = lines.skip_while(|line| line.is_empty());
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs() {
        let page = "# X\n\n## Meaning\n\na\n\n## Effect\n\nb\nc\n\nd\n";
        assert_eq!(paragraph(page, "Effect").as_deref(), Some("b c"));
        assert_eq!(paragraph(page, "Meaning").as_deref(), Some("a"));
        assert_eq!(paragraph(page, "Fix"), None);
        assert_eq!(of("IST9999"), None);
    }
}
