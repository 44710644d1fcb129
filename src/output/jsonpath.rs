//! The templates of kubectl's `-o jsonpath`: `{.metadata.name}`, `{range .items[*]}{.name}{"\n"}{end}`.

use std::fmt;

use serde_json::Value;

/// A template of paths.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonPath(Vec<Part>);

/// Why a text is not a template, or a path leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError(String);

impl fmt::Display for PathError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for PathError {}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Path(Path),
    /// A path and what is printed for each of its values.
    Range(Path, Vec<Self>),
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Path {
    /// Whether it starts at the document and not at the value of the range around it.
    from_root: bool,
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    /// A field by its name.
    Field(String),
    /// Every element or field.
    Every,
    /// Every value below, and the value itself.
    Below,
    /// Elements from, to and by how many; each may be missing.
    Slice([Option<i64>; 3]),
    /// One element, counted from the end when negative.
    Index(i64),
    /// Several fields or elements.
    Union(Vec<Self>),
    /// Elements for which a comparison holds; without one those that have the path.
    Filter(Path, Option<(String, Operand)>),
}

#[derive(Clone, Debug, PartialEq)]
enum Operand {
    Value(Value),
    Path(Path),
}

type Result<T> = std::result::Result<T, PathError>;

impl JsonPath {
    /// Reads a template; a text without braces is one path.
    ///
    /// # Errors
    /// When it is not a template.
    pub fn parse(template: &str) -> Result<Self> {
        let bare = !template.contains('{');
        let text = if bare {
            format!("{{{template}}}")
        } else {
            template.to_owned()
        };
        let mut tokens = pieces(&text)?.into_iter();
        let parts = parts(&mut tokens, false)?;
        Ok(Self(parts))
    }

    /// The text that a document gives.
    ///
    /// # Errors
    /// When a field that is named is not there.
    pub fn print(&self, document: &Value) -> Result<String> {
        let mut out = String::new();
        print(&self.0, document, document, &mut out)?;
        Ok(out)
    }
}

/// A text outside braces, or the inside of a pair of them.
enum Piece {
    Text(String),
    Action(String),
}

fn pieces(template: &str) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        if at > 0 {
            pieces.push(Piece::Text(rest[..at].to_owned()));
        }
        rest = &rest[at + 1..];
        let mut quote = None;
        let end = rest.char_indices().find(|&(_, character)| match quote {
            None if character == '}' => true,
            None => {
                quote = (character == '"' || character == '\'').then_some(character);
                false
            }
            Some(open) => {
                if character == open {
                    quote = None;
                }
                false
            }
        });
        let Some((end, _)) = end else {
            return Err(PathError("a brace is not closed".to_owned()));
        };
        pieces.push(Piece::Action(rest[..end].trim().to_owned()));
        rest = &rest[end + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    Ok(pieces)
}

fn parts(pieces: &mut impl Iterator<Item = Piece>, in_range: bool) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    while let Some(piece) = pieces.next() {
        let action = match piece {
            Piece::Text(text) => {
                parts.push(Part::Text(text));
                continue;
            }
            Piece::Action(action) => action,
        };
        if action == "end" {
            return if in_range {
                Ok(parts)
            } else {
                Err(PathError("{end} without {range}".to_owned()))
            };
        }
        if let Some(path) = action.strip_prefix("range ") {
            parts.push(Part::Range(
                path_of(path.trim())?,
                self::parts(pieces, true)?,
            ));
        } else if action.starts_with(['"', '\'']) {
            parts.push(Part::Text(unquote(&action)?));
        } else {
            parts.push(Part::Path(path_of(&action)?));
        }
    }
    if in_range {
        return Err(PathError("{range} without {end}".to_owned()));
    }
    Ok(parts)
}

/// The inside of quotes, with its escapes.
fn unquote(text: &str) -> Result<String> {
    let broken = || PathError(format!("{text} is not a quoted text"));
    let quote = text.chars().next().ok_or_else(broken)?;
    let inner = text[1..].strip_suffix(quote).ok_or_else(broken)?;
    let mut out = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        out.push(match character {
            '\\' => match characters.next().ok_or_else(broken)? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            },
            other => other,
        });
    }
    Ok(out)
}

fn path_of(text: &str) -> Result<Path> {
    let (path, rest) = path_and_rest(text)?;
    if rest.trim().is_empty() {
        Ok(path)
    } else {
        Err(PathError(format!("{rest:?} is not a part of a path")))
    }
}

/// The path at the start of a text, and what follows it.
fn path_and_rest(text: &str) -> Result<(Path, &str)> {
    let mut path = Path::default();
    let mut rest = text;
    if let Some(after) = rest.strip_prefix('$') {
        path.from_root = true;
        rest = after;
    } else if let Some(after) = rest.strip_prefix('@') {
        rest = after;
    } else if !rest.starts_with(['.', '[']) {
        return Err(PathError(format!(
            "{text:?} is not a path, which starts with a dot"
        )));
    }
    loop {
        if let Some(after) = rest.strip_prefix("..") {
            path.steps.push(Step::Below);
            rest = after;
            if !rest.starts_with('[') {
                rest = field(rest, &mut path);
            }
        } else if let Some(after) = rest.strip_prefix('.') {
            rest = field(after, &mut path);
        } else if rest.starts_with('[') {
            let (inside, after) = brackets(rest)?;
            path.steps.push(step(inside)?);
            rest = after;
        } else {
            return Ok((path, rest));
        }
    }
}

/// Takes the name of a field, in which a backslash keeps a dot.
fn field<'a>(text: &'a str, path: &mut Path) -> &'a str {
    let mut name = String::new();
    let mut characters = text.char_indices();
    let mut end = text.len();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => name.extend(characters.next().map(|(_, next)| next)),
            '.' | '[' | ' ' | ',' | ')' | '=' | '!' | '<' | '>' => {
                end = at;
                break;
            }
            _ => name.push(character),
        }
    }
    match name.as_str() {
        "" => {}
        "*" => path.steps.push(Step::Every),
        _ => path.steps.push(Step::Field(name)),
    }
    &text[end..]
}

/// The inside of the brackets that a text starts with, and what follows them.
fn brackets(text: &str) -> Result<(&str, &str)> {
    let mut depth = 0;
    let mut quote = None;
    for (at, character) in text.char_indices() {
        match (quote, character) {
            (Some(open), _) if character == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(character),
            (None, '[') => depth += 1,
            (None, ']') => {
                depth -= 1;
                if depth == 0 {
                    return Ok((&text[1..at], &text[at + 1..]));
                }
            }
            _ => {}
        }
    }
    Err(PathError("a bracket is not closed".to_owned()))
}

fn step(inside: &str) -> Result<Step> {
    let inside = inside.trim();
    let broken = || PathError(format!("[{inside}] selects nothing"));
    if let Some(filter) = inside.strip_prefix("?(") {
        return filter_step(filter.strip_suffix(')').ok_or_else(broken)?);
    }
    if inside == "*" {
        return Ok(Step::Every);
    }
    if inside.contains(',') {
        let steps = inside.split(',').map(step).collect::<Result<_>>()?;
        return Ok(Step::Union(steps));
    }
    if inside.starts_with(['"', '\'']) {
        return unquote(inside).map(Step::Field);
    }
    let number = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| broken()),
    };
    let bounds: Vec<Option<i64>> = inside.split(':').map(number).collect::<Result<_>>()?;
    match bounds[..] {
        [Some(index)] => Ok(Step::Index(index)),
        [from, to] => Ok(Step::Slice([from, to, None])),
        [from, to, by] => Ok(Step::Slice([from, to, by])),
        _ => Err(broken()),
    }
}

fn filter_step(text: &str) -> Result<Step> {
    let (path, rest) = path_and_rest(text.trim())?;
    let rest = rest.trim();
    if rest.is_empty() {
        return Ok(Step::Filter(path, None));
    }
    let operators = ["==", "!=", "<=", ">=", "<", ">"];
    let Some(operator) = operators
        .iter()
        .find(|operator| rest.starts_with(**operator))
    else {
        return Err(PathError(format!("{rest:?} is not a comparison")));
    };
    let right = rest[operator.len()..].trim();
    let operand = if right.starts_with(['@', '$', '.']) {
        Operand::Path(path_of(right)?)
    } else if right.starts_with(['"', '\'']) {
        Operand::Value(Value::String(unquote(right)?))
    } else {
        let value = serde_json::from_str(right);
        Operand::Value(value.map_err(|_| PathError(format!("{right:?} is not a value")))?)
    };
    Ok(Step::Filter(path, Some(((*operator).to_owned(), operand))))
}

fn print(parts: &[Part], root: &Value, current: &Value, out: &mut String) -> Result<()> {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Path(path) => {
                let texts: Vec<String> =
                    select(path, root, current)?.into_iter().map(text).collect();
                out.push_str(&texts.join(" "));
            }
            Part::Range(path, inner) => {
                for value in select(path, root, current)? {
                    print(inner, root, value, out)?;
                }
            }
        }
    }
    Ok(())
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The values that a path leads to. Only a field that is named and missing is an error.
fn select<'v>(path: &Path, root: &'v Value, current: &'v Value) -> Result<Vec<&'v Value>> {
    let mut values = vec![if path.from_root { root } else { current }];
    let mut searching = false;
    for step in &path.steps {
        let mut next = Vec::new();
        for value in values {
            take(step, root, value, &mut next)?;
        }
        if let (Step::Field(name), true, false) = (step, next.is_empty(), searching) {
            return Err(PathError(format!("{name} is not found")));
        }
        searching |= matches!(
            step,
            Step::Below | Step::Every | Step::Filter(..) | Step::Slice(_)
        );
        values = next;
    }
    Ok(values)
}

fn take<'v>(
    step: &Step,
    root: &'v Value,
    value: &'v Value,
    next: &mut Vec<&'v Value>,
) -> Result<()> {
    match step {
        Step::Field(name) => next.extend(value.get(name)),
        Step::Every => next.extend(children(value)),
        Step::Below => {
            next.push(value);
            for child in children(value) {
                take(step, root, child, next)?;
            }
        }
        Step::Index(index) => {
            let list = value.as_array().map_or(&[][..], Vec::as_slice);
            let length = i64::try_from(list.len()).unwrap_or(i64::MAX);
            let at = if *index < 0 { index + length } else { *index };
            match usize::try_from(at).ok().and_then(|at| list.get(at)) {
                Some(element) => next.push(element),
                None => {
                    return Err(PathError(format!(
                        "there is no element {index} in a list of {length}"
                    )));
                }
            }
        }
        Step::Slice([from, to, by]) => {
            let list = value.as_array().map_or(&[][..], Vec::as_slice);
            let length = i64::try_from(list.len()).unwrap_or(i64::MAX);
            let bound =
                |bound: i64| (if bound < 0 { bound + length } else { bound }).clamp(0, length);
            let range = bound(from.unwrap_or(0))..bound(to.unwrap_or(length));
            let by = usize::try_from(by.unwrap_or(1)).unwrap_or(0).max(1);
            let range = range.step_by(by).filter_map(|at| usize::try_from(at).ok());
            next.extend(range.filter_map(|at| list.get(at)));
        }
        Step::Union(steps) => {
            for step in steps {
                take(step, root, value, next)?;
            }
        }
        Step::Filter(path, comparison) => {
            for child in children(value) {
                if holds(path, comparison.as_ref(), root, child) {
                    next.push(child);
                }
            }
        }
    }
    Ok(())
}

fn children(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(map) => map.values().collect(),
        _ => Vec::new(),
    }
}

fn holds(path: &Path, comparison: Option<&(String, Operand)>, root: &Value, value: &Value) -> bool {
    let first = |path| select(path, root, value).ok()?.first().copied();
    let Some(left) = first(path) else {
        return false;
    };
    let Some((operator, operand)) = comparison else {
        return true;
    };
    let right = match operand {
        Operand::Value(value) => Some(value),
        Operand::Path(path) => first(path),
    };
    let Some(right) = right else {
        return false;
    };
    let order = match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => left
            .as_f64()
            .zip(right.as_f64())
            .and_then(|(left, right)| left.partial_cmp(&right)),
    };
    match operator.as_str() {
        "==" => left == right || order.is_some_and(std::cmp::Ordering::is_eq),
        "!=" => left != right && !order.is_some_and(std::cmp::Ordering::is_eq),
        "<" => order.is_some_and(std::cmp::Ordering::is_lt),
        "<=" => order.is_some_and(std::cmp::Ordering::is_le),
        ">" => order.is_some_and(std::cmp::Ordering::is_gt),
        _ => order.is_some_and(std::cmp::Ordering::is_ge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &str, expected: &str) {
        let document = serde_json::json!([
            {"name": "a", "port": 80, "tags": ["x", "y", "z"], "in.dots": {"k": true}},
            {"name": "b", "port": 9080, "tags": []},
        ]);
        let printed = JsonPath::parse(template).and_then(|path| path.print(&document));
        assert_eq!(
            printed.as_deref().map_err(ToString::to_string),
            Ok(expected),
            "{template}"
        );
    }

    #[test]
    fn paths_pick_values() {
        check("{[*].name}", "a b");
        check(".[0].port", "80");
        check("{$[-1].name}", "b");
        check("{[0]['name','port']}", "a 80");
        check("{[0].tags[1:]}", "y z");
        check("{[0].tags[::2]}", "x z");
        check(r"{[0].in\.dots.k}", "true");
        check("{..name}", "a b");
        check("{[0].tags}", r#"["x","y","z"]"#);
        check("{[?(@.port>80)].name}", "b");
        check("{[?(@.name==\"a\")].port}", "80");
        check("{[?(@.in\\.dots)].name}", "a");
    }

    #[test]
    fn ranges_repeat_their_inside() {
        check(
            "{range [*]}{.name}:{.port}{\"\\n\"}{end}done",
            "a:80\nb:9080\ndone",
        );
        check("{range [*]}{range .tags[*]}{@} {end}{end}", "x y z ");
    }

    #[test]
    fn what_is_wrong_is_told() {
        let error = |template: &str| {
            let document = serde_json::json!({"a": [1]});
            let printed = JsonPath::parse(template).and_then(|path| path.print(&document));
            printed.unwrap_err().to_string()
        };
        assert_eq!(error("{.b}"), "b is not found");
        assert_eq!(error("{.a[3]}"), "there is no element 3 in a list of 1");
        assert_eq!(error("{.a"), "a brace is not closed");
        assert_eq!(error("{range .a}"), "{range} without {end}");
        assert_eq!(error("{a}"), "\"a\" is not a path, which starts with a dot");
        assert_eq!(error("{.a[x]}"), "[x] selects nothing");
    }
}
