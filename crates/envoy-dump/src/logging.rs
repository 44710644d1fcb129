//! Logging levels of Envoy, as `proxy-config log --level` takes them.

use std::fmt;

/// What is to be set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    /// The level of all loggers.
    pub all: Option<&'static str>,
    /// Levels of single loggers, in the order of the text.
    pub loggers: Vec<(String, &'static str)>,
}

/// Why a text is not a list of levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LevelError {
    /// The proxy has no such logger.
    Logger {
        /// What was asked for.
        name: String,
        /// The one that was probably meant.
        nearest: Option<String>,
    },
    /// There is no such level.
    Level(String),
}

/// The names of levels, with what is sent to Envoy for them.
const LEVELS: [(&str, &str); 8] = [
    ("trace", "trace"),
    ("debug", "debug"),
    ("info", "info"),
    ("warning", "warning"),
    ("warn", "warning"),
    ("error", "error"),
    ("critical", "critical"),
    ("off", "off"),
];

impl fmt::Display for LevelError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Logger { name, nearest } => {
                write!(formatter, "unrecognized logger name: {name}")?;
                match nearest {
                    Some(nearest) => write!(formatter, "; did you mean `{nearest}`?"),
                    None => Ok(()),
                }
            }
            Self::Level(level) => write!(formatter, "unrecognized logging level: {level}"),
        }
    }
}

impl std::error::Error for LevelError {}

impl Levels {
    /// Reads `info`, `http:debug,redis=info` or both, for loggers that a proxy has. Of several levels
    /// for all loggers the last one counts; the peer forgets what precedes it, meshctl does not.
    ///
    /// # Errors
    /// When a logger or level is unknown.
    pub fn parse<'a>(text: &str, known: impl Fn() -> Vec<&'a str>) -> Result<Self, LevelError> {
        let mut levels = Self::default();
        for item in text.split(',') {
            // A scope before `::` names the component that is meant anyway.
            let item = item.rsplit("::").next().unwrap_or(item);
            let Some((logger, level)) = item.split_once([':', '=']) else {
                levels.all = Some(level_of(item)?);
                continue;
            };
            let loggers = known();
            if logger == "level" {
                levels.all = Some(level_of(level)?);
            } else if loggers.is_empty() || loggers.contains(&logger) {
                levels.loggers.push((logger.to_owned(), level_of(level)?));
            } else {
                return Err(LevelError::Logger {
                    name: logger.to_owned(),
                    nearest: nearest(logger, &loggers),
                });
            }
        }
        Ok(levels)
    }

    /// The requests that set them: paths with queries.
    pub fn paths(&self) -> Vec<String> {
        let all = self.all.map(|level| format!("/logging?level={level}"));
        let single = self.loggers.iter();
        let single = single.map(|(logger, level)| format!("/logging?{logger}={level}"));
        all.into_iter().chain(single).collect()
    }
}

/// The loggers of an answer to `/logging`, whose lines are `  admin: warning`.
pub fn loggers(answer: &str) -> Vec<&str> {
    let lines = answer.lines().filter(|line| line.starts_with(' '));
    lines
        .filter_map(|line| line.trim().split_once(':'))
        .map(|(name, _)| name)
        .collect()
}

fn level_of(text: &str) -> Result<&'static str, LevelError> {
    LEVELS
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, sent)| *sent)
        .ok_or_else(|| LevelError::Level(text.to_owned()))
}

/// A logger that the given one is a part of, or begins like.
fn nearest(name: &str, loggers: &[&str]) -> Option<String> {
    let like =
        |logger: &&&str| !name.is_empty() && (logger.contains(name) || name.contains(**logger));
    loggers.iter().find(like).map(|logger| (*logger).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = "active loggers:\n  admin: warning\n  http: info\n  http2: info\n";

    fn paths(text: &str) -> Result<Vec<String>, String> {
        let levels = Levels::parse(text, || loggers(ANSWER));
        levels
            .map(|levels| levels.paths())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn levels_are_read() {
        let check = |text: &str, expected: &[&str]| {
            let expected = expected.iter().map(|path| (*path).to_owned()).collect();
            assert_eq!(paths(text), Ok(expected), "{text}");
        };
        check("debug", &["/logging?level=debug"]);
        check("warn", &["/logging?level=warning"]);
        check(
            "http:debug,admin=off",
            &["/logging?http=debug", "/logging?admin=off"],
        );
        check(
            "http:debug,info",
            &["/logging?level=info", "/logging?http=debug"],
        );
        check("istio::http:trace", &["/logging?http=trace"]);
        check("level:error", &["/logging?level=error"]);
    }

    #[test]
    fn unknown_names_are_refused() {
        assert_eq!(
            paths("none").unwrap_err(),
            "unrecognized logging level: none"
        );
        assert_eq!(paths("info,").unwrap_err(), "unrecognized logging level: ");
        assert_eq!(
            paths("DEBUG").unwrap_err(),
            "unrecognized logging level: DEBUG"
        );
        assert_eq!(
            paths("htt:debug").unwrap_err(),
            "unrecognized logger name: htt; did you mean `http`?"
        );
        assert_eq!(
            paths("xyz=info").unwrap_err(),
            "unrecognized logger name: xyz"
        );
    }
}
