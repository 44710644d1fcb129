//! Logs of istiods, proxies and ztunnels: the times and levels of their lines, how much they matter, and what must not
//! leave a cluster.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::time::Moment;

/// Levels, most serious first (`tools/bug-report/pkg/processlog/processlog.go`).
const LEVELS: [&str; 6] = ["fatal", "error", "warn", "info", "debug", "trace"];

/// A line that begins an entry of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub time: Moment,
    /// The level, as it is written.
    pub level: String,
    /// The rest.
    pub text: String,
}

impl LogLine {
    /// Reads a line: fields separated by tabs, JSON, or as ztunnel writes when it does not write JSON.
    pub fn parse(line: &str) -> Option<Self> {
        if line.starts_with('{') {
            return Self::of_json(line);
        }
        let mut fields = line.splitn(3, '\t');
        match (fields.next(), fields.next(), fields.next()) {
            (Some(time), Some(level), Some(text)) => Self::of(time, level, text),
            _ => Self::of_ztunnel(line),
        }
    }

    fn of(time: &str, level: &str, text: &str) -> Option<Self> {
        let is_level = LEVELS.contains(&level.to_ascii_lowercase().as_str());
        Some(Self {
            time: Moment::parse(time).filter(|_| is_level)?,
            level: level.to_owned(),
            text: text.to_owned(),
        })
    }

    fn of_json(line: &str) -> Option<Self> {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        // Go reads names of fields in any case.
        let field = |name: &str| {
            let mut fields = line.as_object()?.iter();
            let (_, value) = fields.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
            value.as_str()
        };
        let (level, text) = (field("level")?, field("msg")?);
        let is_level = LEVELS.contains(&level) && !text.is_empty();
        Self::of(field("time")?, level, text).filter(|_| is_level)
    }

    /// `2026-11-21T03:04:48.5Z  INFO ztunnel::proxy: text`, with or without a word before the level.
    fn of_ztunnel(line: &str) -> Option<Self> {
        let (time, rest) = line.split_once(char::is_whitespace)?;
        if !time.ends_with('Z') || !time.contains('.') {
            return None;
        }
        let (first, behind) = rest.trim_start().split_once(char::is_whitespace)?;
        Self::of(time, first, behind.trim_start()).or_else(|| {
            let (level, text) = behind.trim_start().split_once(char::is_whitespace)?;
            Self::of(time, level, text.trim_start())
        })
    }
}

/// Which lines of a log lie between two times, both of which count. Lines that have no time go with the one before.
#[derive(Clone, Debug)]
pub struct TimeRange {
    start: Option<Moment>,
    end: Option<Moment>,
    within: bool,
}

impl TimeRange {
    /// The range between two times; an open end is `None`.
    pub fn new(start: Option<Moment>, end: Option<Moment>) -> Self {
        Self {
            start,
            end,
            within: start.is_none() && end.is_none(),
        }
    }

    /// Whether the next line is within the range.
    pub fn keeps(&mut self, line: &str) -> bool {
        if self.start.is_none() && self.end.is_none() {
            return true;
        }
        if let Some(LogLine { time, .. }) = LogLine::parse(line) {
            let after_start = self.start.is_none_or(|start| time >= start);
            self.within = after_start && self.end.is_none_or(|end| time <= end);
        }
        self.within
    }

    /// The lines of a whole text that are within the range.
    pub fn filter(mut self, text: &str) -> String {
        let mut kept = String::new();
        for line in text.split('\n').filter(|line| self.keeps(line)) {
            kept.push_str(line);
            kept.push('\n');
        }
        kept
    }
}

/// How much is wrong in a log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Lines of level `fatal`.
    pub fatal: usize,
    /// Lines of level `error`.
    pub errors: usize,
    /// Lines of level `warn`.
    pub warnings: usize,
    /// Lines with an error that was said to be critical.
    pub critical: usize,
}

impl Stats {
    /// Counts a line, unless its text is one of those to ignore.
    pub fn count(&mut self, line: &str, errors: &ErrorPatterns) {
        let Some(LogLine { level, text, .. }) = LogLine::parse(line) else {
            return;
        };
        let counter = match level.to_ascii_lowercase().as_str() {
            "fatal" => &mut self.fatal,
            "error" => &mut self.errors,
            "warn" => &mut self.warnings,
            _ => return,
        };
        if errors.ignored.iter().any(|glob| glob.is_match(&text)) {
            return;
        }
        *counter += 1;
        if errors.critical.iter().any(|glob| glob.is_match(&text)) {
            self.critical += 1;
        }
    }

    /// How much the log matters; any critical error matters more than all others.
    pub fn importance(&self) -> (usize, usize) {
        let weighed = 1000 * self.fatal + 100 * self.errors + 10 * self.warnings;
        (self.critical, weighed)
    }
}

/// Errors that make a log important, and those that do not count.
#[derive(Clone, Debug, Default)]
pub struct ErrorPatterns {
    critical: Vec<Regex>,
    ignored: Vec<Regex>,
}

impl ErrorPatterns {
    /// Globs of whole texts of errors: `*` is anything, `?` one character.
    pub fn new(critical: &[String], ignored: &[String]) -> Self {
        let read = |globs: &[String]| globs.iter().map(|glob| error_glob(glob)).collect();
        Self {
            critical: read(critical),
            ignored: read(ignored),
        }
    }
}

fn error_glob(pattern: &str) -> Regex {
    let escaped = regex::escape(pattern);
    let expression = escaped.replace("\\*", ".*").replace("\\?", ".");
    Regex::new(&format!("^(?s:{expression})$")).expect("an escaped text is a valid expression")
}

/// What stands in place of a secret.
const REDACTED: &str = "[redacted]";

/// Tokens of three parts, credentials of HTTP, and values whose names say what they are.
static SECRETS: LazyLock<Regex> = LazyLock::new(|| {
    let expression = concat!(
        r"(?P<token>eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)",
        r"|(?P<scheme>(?i:bearer|basic)\s+)(?P<credentials>[A-Za-z0-9._~+/=-]{8,})",
        r#"|(?P<name>(?i:password|passwd|secret|api[_-]?key|access[_-]?token|client[_-]?secret)["']?\s*[:=]\s*["']?)(?P<value>[^\s"',;&}]+)"#,
    );
    Regex::new(expression).expect("the expression is valid")
});

/// Takes secrets out of a log, line by line, and counts them.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    within_key: bool,
    /// Secrets so far.
    pub count: usize,
}

impl Redactor {
    /// A line without its secrets; `None` for one of a private key, but for its first.
    pub fn line(&mut self, line: &str) -> Option<String> {
        if self.within_key {
            self.within_key = !is_key_border(line, "-----END ");
            return None;
        }
        if is_key_border(line, "-----BEGIN ") {
            self.count += 1;
            let start = line.find("-----BEGIN ").unwrap_or_default();
            // A key in one line, its lines written as \n, ends where it begins.
            self.within_key = !is_key_border(&line[start..], "-----END ");
            return Some(format!("{}{REDACTED}", &line[..start]));
        }
        let redacted = SECRETS.replace_all(line, |found: &Captures<'_>| {
            self.count += 1;
            let kept = found.name("scheme").or_else(|| found.name("name"));
            format!("{}{REDACTED}", kept.map_or("", |kept| kept.as_str()))
        });
        Some(redacted.into_owned())
    }
}

fn is_key_border(line: &str, border: &str) -> bool {
    line.find(border)
        .is_some_and(|at| line[at..].contains("PRIVATE KEY-----"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_each_kind() {
        let level = |line: &str| LogLine::parse(line).map(|line| line.level);
        let some = |level: &str| Some(level.to_owned());
        assert_eq!(level("2026-11-21T03:04:48.5Z\twarn\tads\tx"), some("warn"));
        assert_eq!(
            level("2026-11-21T03:04:48.5Z  INFO ztunnel::proxy: x"),
            some("INFO")
        );
        assert_eq!(
            level("2026-11-21T03:04:48.5Z main ERROR ztunnel: x"),
            some("ERROR")
        );
        assert_eq!(
            level(r#"{"level":"warn","time":"2026-11-21T03:04:48.5Z","msg":"x"}"#),
            some("warn")
        );
        assert_eq!(level(r#"{"level":"warn","time":"now","msg":"x"}"#), None);
        assert_eq!(level("2026-11-21T03:04:48.5Z\tloud\tads\tx"), None);
        assert_eq!(
            level("[2026-11-21T03:04:48.5Z] \"GET / HTTP/1.1\" 200"),
            None
        );
        assert_eq!(level(""), None);
    }

    #[test]
    fn lines_without_a_time_go_with_the_one_before() {
        let log = "2026-11-21T03:04:01Z\tinfo\ta\tone\n  more\n2026-11-21T03:04:02Z\tinfo\ta\ttwo\n  more of two\n\
                   2026-11-21T03:04:03Z\tinfo\ta\tthree\n";
        let at = |second: i64| Moment::parse(&format!("2026-11-21T03:04:0{second}Z"));
        let kept = TimeRange::new(at(2), at(2)).filter(log);
        assert_eq!(kept, "2026-11-21T03:04:02Z\tinfo\ta\ttwo\n  more of two\n");
        assert!(
            TimeRange::new(None, at(1))
                .filter(log)
                .ends_with("  more\n")
        );
    }

    #[test]
    fn what_is_critical_comes_first() {
        let mut stats = Stats::default();
        let errors = ErrorPatterns::new(
            &["*connection refused*".to_owned()],
            &["harmless?".to_owned()],
        );
        for line in [
            "2026-11-21T03:04:01Z\terror\tads: connection refused",
            "2026-11-21T03:04:01Z\terror\tharmless!",
            "2026-11-21T03:04:01Z\tfatal\tx",
            "2026-11-21T03:04:01Z\tinfo\tconnection refused",
            "no entry",
        ] {
            stats.count(line, &errors);
        }
        let expected = Stats {
            fatal: 1,
            errors: 1,
            warnings: 0,
            critical: 1,
        };
        assert_eq!(stats, expected);
        assert_eq!(stats.importance(), (1, 1100));
    }

    #[test]
    fn secrets_are_taken_out() {
        let mut redactor = Redactor::default();
        let mut check = |line: &str, expected: Option<&str>| {
            assert_eq!(redactor.line(line).as_deref(), expected, "{line}");
        };
        check("nothing to hide", Some("nothing to hide"));
        check(
            "authorization: Bearer abcdefghijkl.mnop tail",
            Some("authorization: Bearer [redacted] tail"),
        );
        check(
            "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl!",
            Some("token [redacted]!"),
        );
        check(
            "password=hunter2 user=a",
            Some("password=[redacted] user=a"),
        );
        check(
            r#"{"client_secret": "s3cret", "a": 1}"#,
            Some(r#"{"client_secret": "[redacted]", "a": 1}"#),
        );
        check("-----BEGIN RSA PRIVATE KEY-----", Some("[redacted]"));
        check("MIIEpAIBAAKCAQEA", None);
        check("-----END RSA PRIVATE KEY-----", None);
        check("after", Some("after"));
        check(
            r"key: -----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n",
            Some("key: [redacted]"),
        );
        check("after", Some("after"));
        assert_eq!(redactor.count, 6);
    }
}
