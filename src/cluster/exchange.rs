//! One request and its answer, with what the headers of the answer say.

use std::time::Duration;

use http::{Request, Response, header};
use kube::client::Body;
use kube::core::Status;
use kube::core::response::StatusDetails;
use serde_json::Value;

/// What a server answered.
#[derive(Debug)]
pub(super) struct Answer {
    /// The object.
    pub(super) value: Value,
    /// What the server warns of, such as a deprecated API.
    pub(super) warnings: Vec<String>,
}

/// Sends a request and reads its answer to the end.
pub(super) async fn exchange(
    client: &kube::Client,
    request: Request<Vec<u8>>,
) -> Result<Answer, kube::Error> {
    let response = client.send(request.map(Body::from)).await?;
    let (status, warnings) = (response.status(), warnings(&response));
    let retry_after = retry_after(&response);
    let bytes = response.into_body().collect_bytes().await?;
    if status.is_client_error() || status.is_server_error() {
        let refusal = refusal(&bytes, status.as_u16(), retry_after);
        return Err(kube::Error::Api(Box::new(refusal)));
    }
    let value = serde_json::from_slice(&bytes).map_err(kube::Error::SerdeError)?;
    Ok(Answer { value, warnings })
}

/// The refusal that an answer holds. Where a server is too busy it sends a plain text, and the time
/// after which to ask again only in a header.
pub(super) fn refusal(body: &[u8], code: u16, retry_after: Option<Duration>) -> Status {
    let mut status = serde_json::from_slice::<Status>(body).unwrap_or_else(|_| {
        let text = String::from_utf8_lossy(body);
        Status::failure(text.trim(), "").with_code(code)
    });
    if status.code == 0 {
        status.code = code;
    }
    if let Some(pause) = retry_after {
        let details = status.details.get_or_insert_with(no_details);
        if details.retry_after_seconds == 0 {
            details.retry_after_seconds = u32::try_from(pause.as_secs()).unwrap_or(u32::MAX);
        }
    }
    status
}

fn no_details() -> StatusDetails {
    StatusDetails {
        name: String::new(),
        group: String::new(),
        kind: String::new(),
        uid: String::new(),
        causes: Vec::new(),
        retry_after_seconds: 0,
    }
}

fn retry_after<T>(response: &Response<T>) -> Option<Duration> {
    let seconds = response.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    seconds.trim().parse().ok().map(Duration::from_secs)
}

/// The texts of the warning headers: `299 - "text"`.
fn warnings<T>(response: &Response<T>) -> Vec<String> {
    let headers = response.headers().get_all(header::WARNING).iter();
    headers
        .filter_map(|header| {
            let (_, quoted) = header.to_str().ok()?.split_once('"')?;
            let text = quoted.trim_end().strip_suffix('"').unwrap_or(quoted);
            Some(text.replace("\\\"", "\"").replace("\\\\", "\\"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(name: &str, values: &[&str]) -> Response<()> {
        let mut response = Response::builder();
        for value in values {
            response = response.header(name, *value);
        }
        response.body(()).unwrap()
    }

    #[test]
    fn warnings_are_read_from_their_headers() {
        let headers = [
            "299 - \"v1 Endpoints is deprecated\"",
            "299 - \"unknown field \\\"spec.x\\\"\"",
        ];
        assert_eq!(
            warnings(&response("Warning", &headers)),
            ["v1 Endpoints is deprecated", "unknown field \"spec.x\""]
        );
        assert!(warnings(&response("Date", &["x"])).is_empty());
    }

    #[test]
    fn a_busy_server_says_in_a_header_when_to_come_back() {
        let pause = retry_after(&response("Retry-After", &["7"]));
        let status = refusal(b"Too many requests\n", 429, pause);
        assert_eq!(
            (status.code, status.message.as_str()),
            (429, "Too many requests")
        );
        assert_eq!(status.details.unwrap().retry_after_seconds, 7);
        let status = refusal(
            b"{\"kind\":\"Status\",\"code\":409,\"reason\":\"Conflict\"}",
            409,
            None,
        );
        assert_eq!((status.code, status.reason.as_str()), (409, "Conflict"));
    }
}
