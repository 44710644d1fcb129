//! `meshctl profile`: the installation profiles, alone and in comparison.

use mesh_manifest::iop::Resolved;
use mesh_manifest::profile::{self, Change, Setting};

use crate::assets;
use crate::commands::operator_args::{OperatorArgs, operator_error};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Format, Role};

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Profile {
    /// List the profiles
    List(ListArgs),
    /// Show the configuration that a profile and files amount to
    Dump(DumpArgs),
    /// Show in which lines two profiles or files differ
    Diff(DiffArgs),
}

/// Arguments of `meshctl profile list`.
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    /// Folder with charts and profiles to use instead of the built-in ones
    #[arg(short = 'd', long, alias = "charts", value_name = "DIR")]
    manifests: Option<String>,
}

/// Arguments of `meshctl profile dump`.
///
/// Example: meshctl profile dump demo --config-path components.pilot
#[derive(clap::Args, Debug)]
pub struct DumpArgs {
    /// Profile to show [default: the one that the files choose, else default]
    profile: Option<String>,

    #[command(flatten)]
    operator: OperatorArgs,

    /// Only show what is below this path, such as values.global.proxy
    #[arg(short = 'p', long, value_name = "PATH")]
    config_path: Option<String>,

    /// yaml, json, or flags: one line for each setting, as --set takes it
    #[arg(short, long, value_name = "FORMAT", default_value = "yaml")]
    output: DumpFormat,

    /// Show each setting with the profile, file and line, or flag that set it
    #[arg(long)]
    explain_origin: bool,
}

/// Formats of a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum DumpFormat {
    Yaml,
    Json,
    Flags,
}

/// Arguments of `meshctl profile diff`.
///
/// Example: meshctl profile diff default demo
#[derive(clap::Args, Debug)]
pub struct DiffArgs {
    /// Profile, or path of an IstioOperator file
    first: String,
    /// Profile, or path of an IstioOperator file, to compare it with
    second: String,
    /// Folder with charts and profiles to use instead of the built-in ones
    #[arg(short = 'd', long, alias = "charts", value_name = "DIR")]
    manifests: Option<String>,
}

impl Profile {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::List(args) => args.run(context),
            Self::Dump(args) => args.run(context),
            Self::Diff(args) => args.run(context),
        }
    }
}

impl ListArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let assets = assets::load(context, self.manifests.as_deref())?;
        let names = profile::list(&assets);
        if names.is_empty() {
            context.streams.result("No profiles available.\n")?;
            return Ok(Exit::Success);
        }
        context.streams.result("Istio configuration profiles:\n")?;
        for name in names {
            context.streams.result(&format!("    {name}\n"))?;
        }
        Ok(Exit::Success)
    }
}

impl DumpArgs {
    fn run(mut self, context: &mut Context) -> Result<Exit> {
        if let Some(name) = self.profile.take() {
            if !self.operator.files.is_empty() {
                return Err(Error::failed(
                    "cannot specify both profile name and filename flag",
                ));
            }
            self.operator.set.insert(0, format!("profile={name}"));
        }
        let inputs = self.operator.load(context)?;
        let resolved = inputs.resolve(None, false)?;
        inputs.report_problems(context, &resolved);
        let text = self.text(context, &resolved)?;
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }

    fn text(&self, context: &Context, resolved: &Resolved) -> Result<String> {
        let path = self.config_path.as_deref();
        let format = match self.output {
            DumpFormat::Yaml => Format::Yaml,
            DumpFormat::Json => Format::Json,
            DumpFormat::Flags => return self.settings(context, resolved),
        };
        if self.explain_origin {
            return self.settings(context, resolved);
        }
        Ok(format.print(&profile::dump(resolved, path).map_err(operator_error)?))
    }

    fn settings(&self, context: &Context, resolved: &Resolved) -> Result<String> {
        let part =
            profile::subtree(resolved, self.config_path.as_deref()).map_err(operator_error)?;
        let line = |Setting {
                        path,
                        value,
                        origin,
                    }: &Setting| match self.explain_origin {
            true => format!(
                "{path}={value}  {}\n",
                context.streams.styled(Role::Dim, &format!("# {origin}"))
            ),
            false => format!("{path}={value}\n"),
        };
        Ok(profile::settings(part).iter().map(line).collect())
    }
}

impl DiffArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let first = self.document(context, &self.first)?;
        let second = self.document(context, &self.second)?;
        let Some(lines) = profile::difference(&first, &second) else {
            context.streams.result("Profiles are identical\n")?;
            return Ok(Exit::Success);
        };
        context
            .streams
            .result("The difference between profiles:\n")?;
        for line in lines {
            let text = format!("{}{}", line.change.sign(), line.text);
            let text = match line.change {
                Change::Same => text,
                Change::Removed => context.streams.styled(Role::Bad, &text),
                Change::Added => context.streams.styled(Role::Ok, &text),
            };
            context.streams.result(&format!("{text}\n"))?;
        }
        Ok(Exit::Failed)
    }

    /// The whole configuration that a profile or a file amounts to, as YAML.
    fn document(&self, context: &Context, name: &str) -> Result<String> {
        let mut operator = OperatorArgs {
            manifests: self.manifests.clone(),
            ..OperatorArgs::default()
        };
        if name.contains('/') || name.ends_with(".yaml") || name.ends_with(".yml") {
            operator.files.push(name.to_owned());
        } else {
            operator.set.push(format!("profile={name}"));
        }
        let resolved = operator.load(context)?.resolve(None, false)?;
        Ok(Format::Yaml.print(&profile::dump(&resolved, None).map_err(operator_error)?))
    }
}
