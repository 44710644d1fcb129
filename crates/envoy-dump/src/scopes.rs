//! Logging scopes of istiods, as their introspection server has them at `/scopej` (`pkg/ctrlz/topics/scopes.go`,
//! `istioctl/pkg/admin/istiodconfig.go`).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A scope.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Scope {
    /// Its name.
    pub name: String,
    /// What it is about.
    #[serde(default)]
    pub description: String,
    /// From which level on it logs.
    #[serde(default)]
    pub output_level: String,
    /// From which level on it adds a stack trace.
    #[serde(default)]
    pub stack_trace_level: String,
}

/// A scope as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its name.
    #[serde(rename = "scope_name")]
    pub name: String,
    /// From which level on it logs.
    pub log_level: String,
    /// From which level on it adds a stack trace.
    pub stack_trace_level: String,
    /// What it is about.
    pub description: String,
}

/// What is to be set of a scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Name of the scope.
    pub name: String,
    /// From which level on it is to log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_level: Option<String>,
    /// From which level on it is to add a stack trace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack_trace_level: Option<String>,
}

/// What flags ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Everything back to its default.
    pub reset: bool,
    /// The levels of logging back to theirs.
    pub log_reset: bool,
    /// The levels of stack traces back to theirs.
    pub stack_trace_reset: bool,
    /// Levels of logging to set: `ads:debug,validation:warn`.
    pub level: String,
    /// Levels of stack traces to set.
    pub stack_trace_level: String,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show all scopes.
    Show,
    /// Set the levels of all scopes back.
    Reset(Reset),
    /// Set some levels.
    Set(Vec<Change>),
}

/// Which levels are set back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// All.
    All,
    /// Those of logging.
    Log,
    /// Those of stack traces.
    StackTrace,
}

/// A text that is not `scope:level`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairError(String);

/// The columns of the table.
pub const HEADER: [&str; 4] = [
    "ACTIVE SCOPE",
    "DESCRIPTION",
    "LOG LEVEL",
    "STACK TRACE LEVEL",
];

/// The levels.
pub const LEVELS: [&str; 5] = ["none", "error", "warn", "info", "debug"];

/// The level of logging of a scope that nobody changed.
const DEFAULT_LEVEL: &str = "info";
/// The level of stack traces of such a scope.
const DEFAULT_STACK_TRACE_LEVEL: &str = "none";

impl fmt::Display for PairError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "pattern {} did not match", self.0)
    }
}

impl std::error::Error for PairError {}

/// The scopes of an answer by name.
///
/// # Errors
/// When it is none.
pub fn decode(answer: &[u8]) -> serde_json::Result<Vec<Scope>> {
    let scopes: Option<Vec<Scope>> = serde_json::from_slice(answer)?;
    let mut scopes = scopes.unwrap_or_default();
    scopes.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(scopes)
}

/// Divides `scope:level`.
///
/// # Errors
/// When there is no scope, or no such level.
pub fn pair(text: &str) -> Result<(&str, &str), PairError> {
    let is_name = |name: &str| {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || "_- ".contains(letter);
        !name.is_empty() && name.chars().all(is_part)
    };
    match text.split_once(':') {
        Some((scope, level)) if is_name(scope) && LEVELS.contains(&level) => Ok((scope, level)),
        _ => Err(PairError(text.to_owned())),
    }
}

impl Request {
    /// What the flags mean together: setting back goes before setting.
    ///
    /// # Errors
    /// When a level is to be set that is none.
    pub fn action(&self) -> Result<Action, PairError> {
        let resets = match (self.reset, self.log_reset, self.stack_trace_reset) {
            (true, _, _) | (_, true, true) => Some(Reset::All),
            (_, true, _) => Some(Reset::Log),
            (_, _, true) => Some(Reset::StackTrace),
            _ => None,
        };
        if let Some(reset) = resets {
            return Ok(Action::Reset(reset));
        }
        if self.level.is_empty() && self.stack_trace_level.is_empty() {
            return Ok(Action::Show);
        }
        let pairs = |text: &str| -> Result<Vec<(String, String)>, PairError> {
            let items = text.split(',').filter(|_| !text.is_empty());
            let owned = |(scope, level): (&str, &str)| (scope.to_owned(), level.to_owned());
            items.map(|item| pair(item).map(owned)).collect()
        };
        let levels = pairs(&self.level)?.into_iter();
        let stack_traces = pairs(&self.stack_trace_level)?.into_iter();
        let levels = levels.map(|(name, level)| Change {
            name,
            output_level: Some(level),
            stack_trace_level: None,
        });
        let stack_traces = stack_traces.map(|(name, level)| Change {
            name,
            output_level: None,
            stack_trace_level: Some(level),
        });
        Ok(Action::Set(levels.chain(stack_traces).collect()))
    }

    /// The flags that have no effect beside others.
    #[must_use]
    pub fn ignored(&self) -> Vec<&'static str> {
        let resets = self.reset || self.log_reset || self.stack_trace_reset;
        let levels = [
            ("--level", &self.level),
            ("--stack-trace-level", &self.stack_trace_level),
        ];
        let given = levels
            .into_iter()
            .filter(|(_, text)| resets && !text.is_empty());
        given.map(|(flag, _)| flag).collect()
    }
}

impl Reset {
    /// What has to be set of a scope.
    #[must_use]
    pub fn of(self, scope: &Scope) -> Change {
        let levels = [
            (self != Self::StackTrace).then_some(DEFAULT_LEVEL),
            (self != Self::Log).then_some(DEFAULT_STACK_TRACE_LEVEL),
        ];
        let [output_level, stack_trace_level] = levels.map(|level| level.map(str::to_owned));
        Change {
            name: scope.name.clone(),
            output_level,
            stack_trace_level,
        }
    }
}

impl Change {
    /// The content of the request that sets it.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        let mut body = serde_json::to_vec(self).unwrap_or_default();
        body.push(b'\n');
        body
    }

    /// Where that request goes.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/scopej/{}", self.name.replace(' ', "%20"))
    }
}

impl From<Scope> for Row {
    fn from(scope: Scope) -> Self {
        Self {
            name: scope.name,
            log_level: scope.output_level,
            stack_trace_level: scope.stack_trace_level,
            description: scope.description,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_checked() {
        assert_eq!(pair("ads:debug"), Ok(("ads", "debug")));
        assert_eq!(pair("a b-c:none"), Ok(("a b-c", "none")));
        for bad in [
            "",
            "ads",
            "ads:",
            ":debug",
            "ads:trace",
            "ads:debugging",
            "a/b:info",
            "ads:debug:x",
        ] {
            let error = pair(bad).unwrap_err();
            assert_eq!(error.to_string(), format!("pattern {bad} did not match"));
        }
    }

    #[test]
    fn setting_back_goes_before_setting() {
        let request = Request {
            log_reset: true,
            level: "ads:debug".to_owned(),
            ..Request::default()
        };
        assert_eq!(request.action(), Ok(Action::Reset(Reset::Log)));
        assert_eq!(request.ignored(), ["--level"]);
        let both = Request {
            stack_trace_reset: true,
            ..request.clone()
        };
        assert_eq!(both.action(), Ok(Action::Reset(Reset::All)));
        assert_eq!(Request::default().action(), Ok(Action::Show));
        let set = Request {
            level: "ads:debug,x:loud".to_owned(),
            ..Request::default()
        };
        assert!(set.action().is_err());
    }

    #[test]
    fn changes_say_only_what_is_set() {
        let scopes =
            decode(br#"[{"name": "b", "output_level": "debug"}, {"name": "a b"}]"#).unwrap();
        let bodies = |reset: Reset| String::from_utf8(reset.of(&scopes[0]).body()).unwrap();
        assert_eq!(
            bodies(Reset::Log),
            "{\"name\":\"a b\",\"output_level\":\"info\"}\n"
        );
        assert_eq!(
            bodies(Reset::StackTrace),
            "{\"name\":\"a b\",\"stack_trace_level\":\"none\"}\n"
        );
        assert_eq!(Reset::All.of(&scopes[0]).path(), "/scopej/a%20b");
        assert_eq!(decode(b"null").unwrap(), []);
    }
}
