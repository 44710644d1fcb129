//! Defaults of flags, from the environment and from configuration files: our own, then the one of istioctl.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mesh_model::suggest;
use serde_json::Value;

use super::Environment;
use crate::cli::switches::truth;
use crate::error::{Error, Result};
use crate::source::files;

/// A flag that can have a default.
pub struct Key {
    /// Its name in configuration files.
    pub name: &'static str,
    /// The variable that sets it.
    variable: Option<&'static str>,
    /// The variable of istioctl that sets it.
    peers_variable: Option<&'static str>,
    /// What holds otherwise.
    default: &'static str,
}

impl Key {
    /// Whether istioctl has it (`istioctl/pkg/config/config.go`).
    pub fn is_of_the_peer(&self) -> bool {
        self.peers_variable.is_some()
    }
}

/// A flag of meshctl alone.
const fn own(name: &'static str, variable: &'static str, default: &'static str) -> Key {
    Key {
        name,
        variable: Some(variable),
        peers_variable: None,
        default,
    }
}

/// A flag that istioctl has too.
const fn shared(name: &'static str, variable: &'static str, default: &'static str) -> Key {
    Key {
        name,
        variable: None,
        peers_variable: Some(variable),
        default,
    }
}

/// The flags that can have a default, by name.
pub const KEYS: [Key; 13] = [
    shared("authority", "ISTIOCTL_AUTHORITY", ""),
    shared("cert-dir", "ISTIOCTL_CERT_DIR", ""),
    own("color", "MESHCTL_COLOR", "auto"),
    own("context", "MESHCTL_CONTEXT", ""),
    shared("insecure", "ISTIOCTL_INSECURE", ""),
    Key {
        name: "istioNamespace",
        variable: Some("MESHCTL_ISTIO_NAMESPACE"),
        peers_variable: Some("ISTIOCTL_ISTIONAMESPACE"),
        default: "istio-system",
    },
    own("kubeconfig", "MESHCTL_KUBECONFIG", ""),
    own("namespace", "MESHCTL_NAMESPACE", ""),
    shared("plaintext", "ISTIOCTL_PLAINTEXT", ""),
    shared("prefer-experimental", "ISTIOCTL_PREFER_EXPERIMENTAL", ""),
    own("request-timeout", "MESHCTL_REQUEST_TIMEOUT", "15s"),
    shared("xds-address", "ISTIOCTL_XDS_ADDRESS", ""),
    shared("xds-port", "ISTIOCTL_XDS_PORT", "15012"),
];

/// The variable that names another configuration file.
const FILE_VARIABLE: &str = "MESHCTL_CONFIG";
/// The variable that names another configuration file of istioctl.
const PEERS_FILE_VARIABLE: &str = "ISTIOCONFIG";
/// The file of istioctl as istioctl calls it (`istioctl/pkg/root/root.go`).
const PEERS_FILE: &str = "$HOME/.istioctl/config.yaml";

/// A value, and what it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The value; it may be empty.
    pub value: String,
    /// A variable with `$`, a file, or `default`.
    pub from: String,
}

/// The defaults of flags. A variable wins over a file, what is ours over what is istioctl's.
#[derive(Clone, Debug, Default)]
pub struct Config {
    settings: BTreeMap<&'static str, Setting>,
}

impl Config {
    /// Reads the environment and the files.
    ///
    /// # Errors
    /// When a file that was named is missing, or one is not valid. The file of istioctl in its usual place may be
    /// either, as in istioctl.
    pub fn load(environment: &Environment) -> Result<Self> {
        let own_file = own_file(environment)?;
        let peers_file = peers_file(environment)?;
        let mut settings = BTreeMap::new();
        for key in &KEYS {
            let of_variable = |name: &str| {
                let value = environment.get(name)?;
                Some((value, format!("${name}")))
            };
            let variable = key.variable.and_then(of_variable);
            let found = variable
                .filter(|(value, _)| !value.is_empty())
                .or_else(|| key.peers_variable.and_then(of_variable))
                .or_else(|| own_file.setting(key.name))
                .or_else(|| {
                    let file = peers_file.as_ref().filter(|_| key.is_of_the_peer())?;
                    file.setting(key.name)
                });
            if let Some((value, from)) = found {
                settings.insert(key.name, Setting { value, from });
            }
        }
        Ok(Self { settings })
    }

    /// The value of a flag when it is not empty.
    pub fn get(&self, key: &str) -> Option<&str> {
        let value = self.settings.get(key).map(|found| found.value.as_str());
        value.filter(|value| !value.is_empty())
    }

    /// The value of a flag that is on or off.
    ///
    /// # Errors
    /// When it is something else.
    pub fn switch(&self, key: &str) -> Result<Option<bool>> {
        self.parsed(key, "true or false", truth)
    }

    /// The value of a flag as `parse` reads it.
    ///
    /// # Errors
    /// When it cannot be read; `expected` says what is.
    pub fn parsed<T>(
        &self,
        key: &str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let Some(setting) = self
            .settings
            .get(key)
            .filter(|found| !found.value.is_empty())
        else {
            return Ok(None);
        };
        let Setting { value, from } = setting;
        match parse(value) {
            Some(parsed) => Ok(Some(parsed)),
            None => Err(Error::usage(format!(
                "invalid value \"{value}\" of {key} from {from}: {expected} is expected"
            ))),
        }
    }

    /// The value that a flag has when it is not given, and what that comes from.
    pub fn effective(&self, key: &Key) -> Setting {
        let default = || Setting {
            value: key.default.to_owned(),
            from: "default".to_owned(),
        };
        self.settings.get(key.name).cloned().unwrap_or_else(default)
    }
}

/// What a configuration file holds.
#[derive(Default)]
struct File {
    name: String,
    /// Values by key in small letters.
    values: BTreeMap<String, String>,
}

impl File {
    fn setting(&self, key: &str) -> Option<(String, String)> {
        let value = self.values.get(&key.to_ascii_lowercase())?;
        Some((value.clone(), self.name.clone()))
    }
}

fn own_file(environment: &Environment) -> Result<File> {
    let variable = |name: &str| environment.variable(name);
    let (path, required) = match variable(FILE_VARIABLE) {
        Some(path) => (PathBuf::from(path), true),
        None => match (variable("XDG_CONFIG_HOME"), variable("HOME")) {
            (Some(folder), _) => (Path::new(&folder).join("meshctl/config.yaml"), false),
            (None, Some(home)) => (Path::new(&home).join(".config/meshctl/config.yaml"), false),
            (None, None) => return Ok(File::default()),
        },
    };
    let text = match files::read_text(&path) {
        Ok(text) => text,
        Err(error) if required => {
            return Err(Error::failed("read the configuration file").because(error));
        }
        Err(_) => return Ok(File::default()),
    };
    let name = path.display().to_string();
    let values = parse(&text, &name)?;
    for key in values.keys() {
        check_key(key, &name)?;
    }
    Ok(file(name, values))
}

/// Refuses a key that no flag has. Small and capital letters count in our own file.
fn check_key(key: &str, file: &str) -> Result<()> {
    if KEYS.iter().any(|known| known.name == key) {
        return Ok(());
    }
    let names = KEYS.iter().map(|known| known.name);
    let error = Error::failed(format!("configuration file {file}: unknown key \"{key}\""));
    Err(match suggest::nearest(key, names.clone()) {
        Some(name) => error.hint(format!("did you mean \"{name}\"?")),
        None => {
            let names: Vec<&str> = names.collect();
            error.hint(format!("the keys are {}", names.join(", ")))
        }
    })
}

/// The file of istioctl, whose other keys do not concern us.
fn peers_file(environment: &Environment) -> Result<Option<File>> {
    let variable = |name: &str| environment.variable(name);
    let named = variable(PEERS_FILE_VARIABLE).filter(|path| *path != PEERS_FILE);
    let Some(path) = named else {
        let home = variable("HOME").map(PathBuf::from);
        let path = home.map(|home| home.join(".istioctl/config.yaml"));
        let text = path.and_then(|path| files::read_text(&path).ok());
        let values = text.and_then(|text| parse(&text, PEERS_FILE).ok());
        return Ok(values.map(|values| file(PEERS_FILE.to_owned(), values)));
    };
    let home = variable("HOME").unwrap_or_default();
    let real = path.replace("${HOME}", &home).replace("$HOME", &home);
    let text = files::read_text(Path::new(&real)).map_err(|error| {
        Error::failed(format!(
            "read the configuration file of {PEERS_FILE_VARIABLE}"
        ))
        .because(error)
    })?;
    Ok(Some(file(path.clone(), parse(&text, &path)?)))
}

fn file(name: String, values: BTreeMap<String, String>) -> File {
    let small = |(key, value): (String, String)| (key.to_ascii_lowercase(), value);
    File {
        name,
        values: values.into_iter().map(small).collect(),
    }
}

/// Reads names and values in YAML, of which JSON is a part.
fn parse(text: &str, name: &str) -> Result<BTreeMap<String, String>> {
    let value = mesh_model::yaml::from_str(text).map_err(|error| {
        Error::failed(format!("parse the configuration file {name}")).because(error)
    })?;
    let map = match value {
        Value::Null => return Ok(BTreeMap::new()),
        Value::Object(map) => map,
        _ => {
            return Err(Error::failed(format!(
                "configuration file {name}: a mapping of names to values is expected"
            )));
        }
    };
    let text = |value| match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    };
    Ok(map
        .into_iter()
        .map(|(key, value)| (key, text(value)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        let pair = |&(name, value): &(&str, &str)| (name.to_owned(), value.to_owned());
        Environment::Given(variables.iter().map(pair).collect())
    }

    #[test]
    fn unknown_keys_name_the_nearest() {
        let error = check_key("istionamespace", "config.yaml").unwrap_err();
        assert_eq!(
            error.to_string(),
            "configuration file config.yaml: unknown key \"istionamespace\""
        );
        assert_eq!(error.hints(), ["did you mean \"istioNamespace\"?"]);
    }

    #[test]
    fn our_variables_win_over_those_of_the_peer() {
        let namespace = |variables: &[(&str, &str)]| {
            let config = Config::load(&environment(variables)).unwrap();
            config.effective(&KEYS[5])
        };
        let setting = |value: &str, from: &str| Setting {
            value: value.to_owned(),
            from: from.to_owned(),
        };
        let peers = ("ISTIOCTL_ISTIONAMESPACE", "theirs");
        assert_eq!(namespace(&[]), setting("istio-system", "default"));
        assert_eq!(
            namespace(&[peers]),
            setting("theirs", "$ISTIOCTL_ISTIONAMESPACE")
        );
        assert_eq!(
            namespace(&[peers, ("MESHCTL_ISTIO_NAMESPACE", "ours")]),
            setting("ours", "$MESHCTL_ISTIO_NAMESPACE")
        );
        assert_eq!(
            namespace(&[("MESHCTL_ISTIO_NAMESPACE", "")]),
            setting("istio-system", "default")
        );
    }

    #[test]
    fn switches_are_true_or_false() {
        let switch = |value: &str| {
            let config = Config::load(&environment(&[("ISTIOCTL_INSECURE", value)])).unwrap();
            config.switch("insecure")
        };
        assert_eq!(switch("t").unwrap(), Some(true));
        assert_eq!(switch("").unwrap(), None);
        assert_eq!(
            switch("maybe").unwrap_err().to_string(),
            "invalid value \"maybe\" of insecure from $ISTIOCTL_INSECURE: true or false is expected"
        );
    }
}
