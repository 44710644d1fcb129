//! Sets of JSON web keys (RFC 7517), as far as the control plane's library looks at them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use mesh_model::value::Value;

/// The indexes of keys that hold a private part.
///
/// # Errors
/// What keeps the text from being a set of keys.
pub(super) fn parse(text: &str) -> Result<Vec<usize>, String> {
    let set: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let Some(set) = set.as_object() else {
        return Err("it is not an object".to_owned());
    };
    let single = Value::Object(set.clone());
    let keys = match set.get("keys") {
        None => std::slice::from_ref(&single),
        Some(keys) => keys.as_array().ok_or("keys is not a list")?,
    };
    let mut private = Vec::new();
    for (index, key) in keys.iter().enumerate() {
        if is_private(key).map_err(|why| format!("key {index}: {why}"))? {
            private.push(index);
        }
    }
    Ok(private)
}

fn is_private(key: &Value) -> Result<bool, String> {
    let kind = key["kty"].as_str().ok_or("it has no kty")?;
    let (required, secret): (&[&str], &str) = match kind {
        "RSA" => (&["n", "e"], "d"),
        "EC" => (&["x", "y"], "d"),
        "OKP" => (&["x"], "d"),
        "oct" => (&["k"], "k"),
        other => {
            return Err(format!(
                "the kty {other:?} is not known: use RSA, EC, OKP or oct"
            ));
        }
    };
    for field in required {
        let text = key[*field].as_str();
        let text = text.ok_or_else(|| format!("a key of type {kind} needs {field}"))?;
        if URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).is_err() {
            return Err(format!("{field} is not in base64url"));
        }
    }
    for field in ["alg", "kid", "use", "x5t", "x5t#S256", "x5u"] {
        if key
            .get(field)
            .is_some_and(|value| !value.is_string() && !value.is_null())
        {
            return Err(format!("{field} is not a text"));
        }
    }
    if key
        .get("key_ops")
        .is_some_and(|value| !value.is_string() && !value.is_array())
    {
        return Err("key_ops is not a list of texts".to_owned());
    }
    if matches!(kind, "EC" | "OKP") && !key["crv"].is_string() {
        return Err("it has no crv".to_owned());
    }
    Ok(key.get(secret).is_some())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn sets() {
        assert_eq!(parse(r#"{"keys":[]}"#), Ok(vec![]));
        assert_eq!(parse(r#"{"kty":"RSA","n":"AAAA","e":"AQAB"}"#), Ok(vec![]));
        let keys = r#"{"keys":[{"kty":"RSA","n":"AAAA","e":"AQAB"},{"kty":"oct","k":"AA"}]}"#;
        assert_eq!(parse(keys), Ok(vec![1]));
        for text in [
            "x",
            "[]",
            "{}",
            r#"{"keys":1}"#,
            r#"{"kty":"RSA"}"#,
            r#"{"kty":"EC","x":"AA","y":"AA"}"#,
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
