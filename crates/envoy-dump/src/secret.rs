//! Secrets of a dump, as `proxy-config secret` shows them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::certificate::Certificate;
use crate::dump::{self, Collect, Take};
use crate::error::Result;
use crate::proto::{List, Text, each};

/// A secret, or one trust domain of a bundle.
#[derive(Clone, Debug)]
pub struct Secret {
    /// Its name.
    pub name: String,
    /// `WARMING`, `ACTIVE` or `UNINITIALIZED`.
    pub status: &'static str,
    /// Its first certificate, when it has one that can be read.
    pub certificate: Option<Certificate>,
    /// The trust domain that it is for, as a bundle or the certificate says.
    pub trust_domain: String,
    /// The text of its certificates.
    pub pem: Vec<u8>,
}

/// Collects secrets.
#[derive(Debug, Default)]
pub struct Secrets {
    begun: bool,
    warming: Vec<Secret>,
    active: Vec<Secret>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "versionInfo")]
    version_info: Text<'a>,
    #[serde(borrow, default)]
    secret: Option<Fields<'a>>,
}

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "tlsCertificate")]
    tls_certificate: Option<TlsCertificate<'a>>,
    #[serde(borrow, default, alias = "validationContext")]
    validation_context: Option<Validation<'a>>,
}

#[derive(Deserialize)]
struct TlsCertificate<'a> {
    #[serde(borrow, default, alias = "certificateChain")]
    certificate_chain: Option<Source<'a>>,
}

#[derive(Deserialize)]
struct Validation<'a> {
    #[serde(borrow, default, alias = "trustedCa")]
    trusted_ca: Option<Source<'a>>,
    #[serde(borrow, default, alias = "customValidatorConfig")]
    custom_validator_config: Option<Validator<'a>>,
}

#[derive(Deserialize)]
struct Validator<'a> {
    #[serde(borrow, default, alias = "typedConfig")]
    typed_config: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Spiffe<'a> {
    #[serde(borrow, default, rename = "@type")]
    kind: Text<'a>,
    #[serde(borrow, default, alias = "trustDomains")]
    trust_domains: List<Domain<'a>>,
}

#[derive(Deserialize)]
struct Domain<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
    #[serde(borrow, default, alias = "trustBundle")]
    trust_bundle: Option<Source<'a>>,
}

#[derive(Deserialize)]
struct Source<'a> {
    #[serde(borrow, default, alias = "inlineBytes")]
    inline_bytes: Text<'a>,
}

const SPIFFE: &str =
    "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig";

impl Secrets {
    /// The secrets, warming ones first.
    ///
    /// # Errors
    /// When there was no section of secrets.
    pub fn finish(mut self) -> Result<Vec<Secret>> {
        if !self.begun {
            return Err(dump::missing(&self));
        }
        self.warming.append(&mut self.active);
        Ok(self.warming)
    }
}

impl Collect for Secrets {
    fn section(&self) -> &'static str {
        "SecretsConfigDump"
    }

    fn begin(&mut self) {
        self.begun = true;
        self.warming.clear();
        self.active.clear();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_warming_secrets" | "dynamic_active_secrets" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, field: &str, entry: &[u8]) -> serde_json::Result<()> {
        let entry: Entry<'_> = serde_json::from_slice(entry)?;
        if field == "dynamic_warming_secrets" {
            self.warming.extend(entry.secrets("WARMING")?);
        } else {
            // The peer means to tell this and does not (`istioctl/pkg/writer/compare/sds/util.go`).
            let fresh = &*entry.version_info == "uninitialized";
            let status = if fresh { "UNINITIALIZED" } else { "ACTIVE" };
            self.active.extend(entry.secrets(status)?);
        }
        Ok(())
    }
}

impl Entry<'_> {
    fn secrets(&self, status: &'static str) -> serde_json::Result<Vec<Secret>> {
        let secret = self.secret.as_ref();
        let validation = secret.and_then(|secret| secret.validation_context.as_ref());
        let chain = secret
            .and_then(|secret| secret.tls_certificate.as_ref())
            .and_then(|certificate| certificate.certificate_chain.as_ref());
        let authority = validation.and_then(|validation| validation.trusted_ca.as_ref());
        for source in [chain, authority] {
            let pem = Source::decode(source)?;
            if !pem.is_empty() {
                return Ok(vec![Secret::new(&self.name, status, pem, "")]);
            }
        }
        let validator = validation
            .and_then(|validation| validation.custom_validator_config.as_ref())
            .and_then(|validator| validator.typed_config);
        if let (Some(secret), Some(raw)) = (secret, validator) {
            let bundle: Spiffe<'_> = serde_json::from_str(raw.get())?;
            if &*bundle.kind == SPIFFE {
                return each(&bundle.trust_domains)
                    .iter()
                    .map(|domain| {
                        let pem = Source::decode(domain.trust_bundle.as_ref())?;
                        Ok(Secret::new(&secret.name, status, pem, &domain.name))
                    })
                    .collect();
            }
        }
        Ok(vec![Secret::new(&self.name, status, Vec::new(), "")])
    }
}

impl Source<'_> {
    fn decode(source: Option<&Self>) -> serde_json::Result<Vec<u8>> {
        let text = source.map_or("", |source| &*source.inline_bytes);
        STANDARD
            .decode(text)
            .map_err(|error| serde::de::Error::custom(format!("invalid base64: {error}")))
    }
}

impl Secret {
    fn new(name: &str, status: &'static str, pem: Vec<u8>, domain: &str) -> Self {
        let certificate = Certificate::from_pem(&pem);
        let trust_domain = match &certificate {
            Some(certificate) if domain.is_empty() => certificate.trust_domain.clone(),
            Some(_) => domain.to_owned(),
            None => String::new(),
        };
        Self {
            name: name.to_owned(),
            status,
            certificate,
            trust_domain,
            pem,
        }
    }
}
