//! Sprig's semantic versions, with the constraints of Masterminds/semver.

use std::cmp::Ordering;
use std::rc::Rc;

use ::semver::{BuildMetadata, Prerelease};

use super::args::text;
use super::{Entry, Outcome, fixed};
use crate::Param::Str;
use crate::{FunctionError, IntType, Object, Value};

pub(super) const TABLE: &[Entry] = &[
    fixed("semver", &[Str], |args| {
        Ok(Value::object(Version::parse(text(args, 0))?))
    }),
    fixed("semverCompare", &[Str, Str], semver_compare),
];

fn semver_compare(args: &[Value]) -> Outcome {
    let constraint = text(args, 0);
    let groups: Result<Vec<_>, _> = with_ranges(constraint).split("||").map(group).collect();
    let groups = groups?;
    let version = Version::parse(text(args, 1))?;
    Ok(groups
        .iter()
        .any(|group| is_met(group, &version.parsed))
        .into())
}

/// A version as it was written, and what it means.
#[derive(Clone)]
struct Version {
    original: Rc<str>,
    parsed: ::semver::Version,
}

const INVALID: &str = "invalid semantic version";

impl Version {
    /// Parts may be missing, and a `v` may stand before.
    fn parse(text: &str) -> Result<Self, FunctionError> {
        let rest = text.strip_prefix('v').unwrap_or(text);
        let (rest, metadata) = rest.split_once('+').unwrap_or((rest, ""));
        let (core, prerelease) = match rest.split_once('-') {
            Some((_, "")) => return Err(INVALID.into()),
            Some(parts) => parts,
            None => (rest, ""),
        };
        if text.ends_with('+') {
            return Err(INVALID.into());
        }
        let mut numbers = [0; 3];
        let parts: Vec<_> = core.split('.').collect();
        if parts.len() > numbers.len() {
            return Err(INVALID.into());
        }
        for (number, part) in numbers.iter_mut().zip(parts) {
            *number = digits(part)?;
        }
        let [major, minor, patch] = numbers;
        let pre = Prerelease::new(prerelease).map_err(|_| INVALID)?;
        let build = BuildMetadata::new(metadata).map_err(|_| INVALID)?;
        let parsed = ::semver::Version {
            major,
            minor,
            patch,
            pre,
            build,
        };
        Ok(Self {
            original: text.into(),
            parsed,
        })
    }

    fn argument(args: &[Value]) -> Result<::semver::Version, FunctionError> {
        match args {
            [Value::Object(other)] => match other.downcast::<Self>() {
                Some(version) => Ok(version.parsed.clone()),
                None => Err(format!("expected *semver.Version; got {}", other.type_name()).into()),
            },
            _ => Err("expected one argument, a *semver.Version".into()),
        }
    }

    fn bumped(&self, major: u64, minor: u64, patch: u64) -> Value {
        let parsed = ::semver::Version::new(major, minor, patch);
        let prefix = if self.original.starts_with('v') {
            "v"
        } else {
            ""
        };
        Value::object(Self {
            original: format!("{prefix}{parsed}").into(),
            parsed,
        })
    }
}

fn digits(text: &str) -> Result<u64, FunctionError> {
    let is_number = !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    if is_number {
        text.parse().map_err(|_| INVALID.into())
    } else {
        Err(INVALID.into())
    }
}

/// Order by precedence: build metadata does not count.
fn compare(left: &::semver::Version, right: &::semver::Version) -> Ordering {
    left.cmp_precedence(right)
}

fn number(value: u64) -> Value {
    Value::Sized(IntType::Uint64, i64::try_from(value).unwrap_or(i64::MAX))
}

impl Object for Version {
    fn type_name(&self) -> &str {
        "*semver.Version"
    }

    fn kind(&self) -> &'static str {
        "ptr"
    }

    fn call(&self, name: &str, args: &[Value]) -> Option<Result<Value, FunctionError>> {
        let version = &self.parsed;
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let other = || Self::argument(args);
        Some(match name {
            "Major" => Ok(number(major)),
            "Minor" => Ok(number(minor)),
            "Patch" => Ok(number(patch)),
            "Prerelease" => Ok(version.pre.as_str().into()),
            "Metadata" => Ok(version.build.as_str().into()),
            "Original" => Ok(self.original.clone().into()),
            "String" => Ok(self.display().into()),
            "IncMajor" => Ok(self.bumped(major + 1, 0, 0)),
            "IncMinor" => Ok(self.bumped(major, minor + 1, 0)),
            "IncPatch" if !version.pre.is_empty() => Ok(self.bumped(major, minor, patch)),
            "IncPatch" => Ok(self.bumped(major, minor, patch + 1)),
            "Compare" => other().map(|other| Value::Int(compare(version, &other) as i64)),
            "Equal" => other().map(|other| compare(version, &other).is_eq().into()),
            "LessThan" => other().map(|other| compare(version, &other).is_lt().into()),
            "GreaterThan" => other().map(|other| compare(version, &other).is_gt().into()),
            "LessThanEqual" => other().map(|other| compare(version, &other).is_le().into()),
            "GreaterThanEqual" => other().map(|other| compare(version, &other).is_ge().into()),
            _ => return None,
        })
    }

    fn names(&self) -> Vec<&str> {
        vec![
            "Major",
            "Minor",
            "Patch",
            "Prerelease",
            "Metadata",
            "Original",
            "Compare",
        ]
    }

    fn display(&self) -> String {
        self.parsed.to_string()
    }

    fn to_json(&self) -> serde_json::Value {
        self.display().into()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Tilde,
    Caret,
}

/// Longest first, for a prefix must not win.
const OPERATORS: &[(&str, Operator)] = &[
    ("!=", Operator::NotEqual),
    (">=", Operator::GreaterOrEqual),
    ("=>", Operator::GreaterOrEqual),
    ("<=", Operator::LessOrEqual),
    ("=<", Operator::LessOrEqual),
    ("~>", Operator::Tilde),
    ("~", Operator::Tilde),
    ("^", Operator::Caret),
    (">", Operator::Greater),
    ("<", Operator::Less),
    ("=", Operator::Equal),
];

/// How many parts of the constraint's version were given; the others are wild.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Given {
    Nothing,
    Major,
    Minor,
    Patch,
}

struct Constraint {
    operator: Operator,
    version: ::semver::Version,
    given: Given,
}

/// `1.2 - 2.3` is `>= 1.2, <= 2.3`.
fn with_ranges(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    let mut index = 0;
    while index < words.len() {
        match words.get(index + 1..index + 3) {
            Some(["-", end]) => {
                out.push_str(&format!(" >={}, <={end}", words[index]));
                index += 3;
            }
            _ => {
                out.push_str(&format!(" {}", words[index]));
                index += 1;
            }
        }
    }
    out
}

/// The constraints of which all must be met.
fn group(text: &str) -> Result<Vec<Constraint>, FunctionError> {
    let improper = || FunctionError::new(format!("improper constraint: {:?}", text.trim()));
    let mut constraints = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let found = OPERATORS.iter().find(|(sign, _)| rest.starts_with(sign));
        let (sign, operator) = found.copied().unwrap_or(("", Operator::Equal));
        let version = rest[sign.len()..].trim_start();
        let length = version.find([' ', ',']).unwrap_or(version.len());
        constraints.push(constraint(operator, &version[..length]).ok_or_else(improper)?);
        let after = version[length..].trim_start();
        rest = match after.strip_prefix(',') {
            Some(next) if next.trim().is_empty() => return Err(improper()),
            Some(next) => next.trim_start(),
            None => after,
        };
    }
    if constraints.is_empty() {
        Err(improper())
    } else {
        Ok(constraints)
    }
}

fn constraint(operator: Operator, text: &str) -> Option<Constraint> {
    let rest = text.strip_prefix('v').unwrap_or(text);
    let (rest, _) = rest.split_once('+').unwrap_or((rest, ""));
    let (core, prerelease) = rest.split_once('-').unwrap_or((rest, ""));
    let mut numbers = [0; 3];
    let mut known = 0;
    let parts: Vec<_> = core.split('.').collect();
    for (index, part) in parts.iter().enumerate() {
        let is_wild = matches!(*part, "x" | "X" | "*");
        if is_wild || index > 2 {
            if index > 2 {
                return None;
            }
            continue;
        }
        let value = digits(part).ok()?;
        if known == index {
            numbers[index] = value;
            known += 1;
        }
    }
    let given = [Given::Nothing, Given::Major, Given::Minor, Given::Patch][known];
    let [major, minor, patch] = numbers;
    let pre = Prerelease::new(prerelease).ok()?;
    let version = ::semver::Version {
        major,
        minor,
        patch,
        pre,
        build: BuildMetadata::EMPTY,
    };
    Some(Constraint {
        operator,
        version,
        given,
    })
}

/// A prerelease meets only groups that name one.
fn is_met(group: &[Constraint], version: &::semver::Version) -> bool {
    let names_prerelease = group
        .iter()
        .any(|constraint| !constraint.version.pre.is_empty());
    let is_candidate = version.pre.is_empty() || names_prerelease;
    is_candidate && group.iter().all(|constraint| constraint.accepts(version))
}

impl Constraint {
    fn accepts(&self, version: &::semver::Version) -> bool {
        let order = compare(version, &self.version);
        let is_whole = self.given == Given::Patch;
        match self.operator {
            Operator::Equal if !is_whole => self.accepts_tilde(version),
            Operator::Equal => order.is_eq(),
            Operator::NotEqual if !is_whole => !self.is_within(version),
            Operator::NotEqual => order.is_ne(),
            Operator::Greater if !is_whole => order.is_gt() && !self.is_within(version),
            Operator::Greater => order.is_gt(),
            Operator::GreaterOrEqual => order.is_ge(),
            Operator::Less => order.is_lt(),
            Operator::LessOrEqual if !is_whole => order.is_le() || self.is_within(version),
            Operator::LessOrEqual => order.is_le(),
            Operator::Tilde => self.accepts_tilde(version),
            Operator::Caret => self.accepts_caret(version),
        }
    }

    /// Whether the given parts are those of the version.
    fn is_within(&self, version: &::semver::Version) -> bool {
        let own = &self.version;
        match self.given {
            Given::Nothing => true,
            Given::Major => version.major == own.major,
            Given::Minor | Given::Patch => (version.major, version.minor) == (own.major, own.minor),
        }
    }

    fn accepts_tilde(&self, version: &::semver::Version) -> bool {
        let own = &self.version;
        let is_any = (own.major, own.minor, own.patch) == (0, 0, 0)
            && matches!(self.given, Given::Nothing | Given::Patch);
        compare(version, own).is_ge() && (is_any || self.is_within(version))
    }

    /// The left-most part that is not zero must be the same.
    fn accepts_caret(&self, version: &::semver::Version) -> bool {
        let own = &self.version;
        if compare(version, own).is_lt() {
            return false;
        }
        if own.major > 0 || self.given == Given::Major {
            return version.major == own.major;
        }
        if version.major > 0 {
            return false;
        }
        if own.minor > 0 || self.given == Given::Minor {
            return version.minor == own.minor;
        }
        version.minor == 0 && version.patch == own.patch
    }
}
