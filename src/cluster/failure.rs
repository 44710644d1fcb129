//! What went wrong with a request, in words for an operator, and whether trying again may help.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::time::Duration;

use kube::core::Status;

use crate::cluster::Resource;
use crate::error::{Error, Exit};

/// What a request was to do, to what.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    /// The verb as permissions name it.
    pub(super) verb: &'static str,
    /// Kind of the objects; `None` for what is no object, such as the server's version.
    pub(super) resource: Option<&'a Resource>,
    /// Namespace; empty for all, or for objects of the whole cluster.
    pub(super) namespace: &'a str,
    /// Name; empty when the request is about many objects.
    pub(super) name: &'a str,
}

impl fmt::Display for Operation<'_> {
    /// `apply Deployment istio-system/istiod`, `list services`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.verb == "patch" {
            "apply"
        } else {
            self.verb
        };
        let Some(resource) = self.resource else {
            return write!(formatter, "{verb} the server's version");
        };
        match (self.name, self.namespace) {
            ("", "") => write!(formatter, "{verb} {}", resource.plural),
            ("", namespace) => write!(formatter, "{verb} {} in {namespace}", resource.plural),
            (name, "") => write!(formatter, "{verb} {} {name}", resource.kind),
            (name, namespace) => write!(formatter, "{verb} {} {namespace}/{name}", resource.kind),
        }
    }
}

/// How a request failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// The connection was made, or was still being made, when the deadline passed.
    Silent(Duration),
    /// The request failed.
    Request(kube::Error),
}

/// Pause before trying again, when that may help.
pub(super) fn pause(error: &kube::Error, backoff: Duration) -> Option<Duration> {
    match error {
        kube::Error::Api(status) if matches!(status.code, 429 | 500 | 502 | 503 | 504) => {
            Some(asked_pause(status).map_or(backoff, |asked| asked.max(backoff)))
        }
        kube::Error::Api(status) if status.code == 409 && status.reason == "Conflict" => {
            Some(backoff)
        }
        kube::Error::SerdeError(error) if error.is_eof() => Some(backoff),
        kube::Error::HyperError(_) | kube::Error::Service(_) | kube::Error::ReadEvents(_)
            if was_cut(error) =>
        {
            Some(backoff)
        }
        _ => None,
    }
}

fn asked_pause(status: &Status) -> Option<Duration> {
    let seconds = status.details.as_ref()?.retry_after_seconds;
    (seconds > 0).then(|| Duration::from_secs(u64::from(seconds)))
}

/// Whether a connection broke that had been made.
fn was_cut(error: &kube::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    io_error(error).is_none_or(|error| {
        matches!(
            error.kind(),
            BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof
        )
    })
}

/// The error of the operating system below a failure, if there is one.
fn io_error(error: &kube::Error) -> Option<&io::Error> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return Some(error);
        }
        cause = error.source();
    }
    None
}

/// The innermost cause of a failure, without the number of the system's error.
fn root_cause(error: &kube::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = error.to_string();
        cause = error.source();
    }
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            format!("{}{}", first.to_lowercase(), &text[first.len_utf8()..])
        }
        _ => text.to_owned(),
    }
}

impl Failure {
    /// The failure of an operation as an error of the command.
    pub(super) fn explain(self, operation: &Operation<'_>, server: &str) -> Error {
        match self {
            Self::Silent(deadline) => {
                unreachable(operation, server, &format!("no answer within {deadline:?}"))
                    .hint("a longer deadline is set by --request-timeout")
            }
            Self::Request(kube::Error::Api(status)) => refused(operation, server, &status),
            Self::Request(kube::Error::Auth(error)) => Error::new(
                Exit::Denied,
                format!("{operation}: get the credentials of the kubeconfig"),
            )
            .because(error),
            Self::Request(kube::Error::SerdeError(error)) => unreachable(
                operation,
                server,
                "the answer is not that of a Kubernetes API server",
            )
            .because(error),
            Self::Request(error) => {
                let cause = root_cause(&error);
                let timed_out =
                    io_error(&error).is_some_and(|error| error.kind() == io::ErrorKind::TimedOut);
                let cause = if timed_out {
                    "no connection in time".to_owned()
                } else {
                    cause
                };
                unreachable(operation, server, &cause).hint(
                    "check that the cluster runs, and that --context and --kubeconfig name it",
                )
            }
        }
    }
}

fn unreachable(operation: &Operation<'_>, server: &str, why: &str) -> Error {
    Error::new(
        Exit::Unreachable,
        format!("{operation}: the API server {server} cannot be reached: {why}"),
    )
}

/// The error for an answer that is a refusal.
fn refused(operation: &Operation<'_>, server: &str, status: &Status) -> Error {
    let message = status.message.trim();
    match status.code {
        401 => Error::new(
            Exit::Denied,
            format!("{operation}: the API server {server} does not accept the credentials"),
        )
        .hint("log in again, or choose another context by --context"),
        403 if message.contains(" cannot ") => denied(operation, message),
        403 => Error::new(Exit::Denied, format!("{operation}: {message}")),
        429 | 502..=504 => unreachable(
            operation,
            server,
            &format!("it keeps answering {} ({message})", status.code),
        ),
        500.. => Error::failed(format!(
            "{operation}: the API server {server} failed: {message}"
        )),
        _ if message.contains("field is immutable") => {
            Error::failed(format!("{operation}: {message}")).hint(format!(
                "the field cannot be changed in place; delete the object first: {}",
                delete_command(operation)
            ))
        }
        _ => Error::failed(format!("{operation}: {message}")),
    }
}

/// The error for a missing permission: names it and the rule that would grant it.
fn denied(operation: &Operation<'_>, message: &str) -> Error {
    let user = message
        .split("User \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or("this user");
    let Some(resource) = operation.resource else {
        return Error::new(Exit::Denied, format!("{operation}: {message}"));
    };
    let verb = operation.verb;
    let place = match operation.namespace {
        "" => "in the whole cluster".to_owned(),
        namespace => format!("in namespace {namespace}"),
    };
    let text = format!(
        "{operation}: {user} may not {verb} {} {place}",
        resource.full_name()
    );
    let (group, plural) = (resource.group(), &resource.plural);
    Error::new(Exit::Denied, text).hint(format!(
        "the missing rule: apiGroups [\"{group}\"], resources [\"{plural}\"], verbs [\"{verb}\"]"
    ))
}

fn delete_command(operation: &Operation<'_>) -> String {
    let resource = operation
        .resource
        .map(Resource::full_name)
        .unwrap_or_default();
    match operation.namespace {
        "" => format!("kubectl delete {resource} {}", operation.name),
        namespace => format!(
            "kubectl delete {resource} {} -n {namespace}",
            operation.name
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(code: u16, reason: &str, message: &str) -> Status {
        let mut status = Status::failure(message, reason);
        status.code = code;
        status
    }

    fn explained(code: u16, message: &str) -> Error {
        let resource = Resource::builtin("deployments");
        let operation = Operation {
            verb: "patch",
            resource: Some(&resource),
            namespace: "mesh",
            name: "istiod",
        };
        Failure::Request(kube::Error::Api(Box::new(status(code, "", message))))
            .explain(&operation, "https://api:6443")
    }

    #[test]
    fn a_missing_permission_is_named_with_its_rule() {
        let message = "deployments.apps \"istiod\" is forbidden: User \"jane\" cannot patch resource \"deployments\" in API group \"apps\"";
        let error = explained(403, message);
        assert_eq!(error.exit(), Exit::Denied);
        assert_eq!(
            error.to_string(),
            "apply Deployment mesh/istiod: jane may not patch deployments.apps in namespace mesh"
        );
        assert_eq!(
            error.hints(),
            [
                "the missing rule: apiGroups [\"apps\"], resources [\"deployments\"], verbs [\"patch\"]"
            ]
        );
    }

    #[test]
    fn an_admission_refusal_keeps_its_own_words() {
        let error = explained(403, "istiod is forbidden: exceeded quota: pods");
        assert_eq!(
            error.to_string(),
            "apply Deployment mesh/istiod: istiod is forbidden: exceeded quota: pods"
        );
    }

    #[test]
    fn codes_lead_to_exits() {
        let check =
            |code: u16, expected: Exit| assert_eq!(explained(code, "x").exit(), expected, "{code}");
        check(401, Exit::Denied);
        check(422, Exit::Failed);
        check(500, Exit::Failed);
        check(429, Exit::Unreachable);
        check(503, Exit::Unreachable);
    }

    #[test]
    fn an_immutable_field_comes_with_a_way_out() {
        let error = explained(422, "spec.selector: Invalid value: field is immutable");
        let hint = error.hints().first().map(String::as_str);
        assert_eq!(
            hint,
            Some(
                "the field cannot be changed in place; delete the object first: kubectl delete deployments.apps istiod -n mesh"
            )
        );
    }

    #[test]
    fn busy_servers_and_conflicts_are_tried_again() {
        let check = |code: u16, reason: &str, expected: bool| {
            let error = kube::Error::Api(Box::new(status(code, reason, "x")));
            assert_eq!(
                pause(&error, Duration::from_millis(1)).is_some(),
                expected,
                "{code} {reason}"
            );
        };
        check(429, "TooManyRequests", true);
        check(503, "ServiceUnavailable", true);
        check(409, "Conflict", true);
        check(409, "AlreadyExists", false);
        check(403, "Forbidden", false);
        check(422, "Invalid", false);
    }
}
