//! TLS to istiods: whom to trust, and the certificate that is shown.

use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::error::{Error, Exit, Result};

/// What a TLS connection trusts and shows.
#[derive(Clone, Debug)]
pub struct Trust {
    /// The name that the server must prove.
    pub server_name: String,
    /// Root certificates in PEM; `None` trusts anyone.
    pub roots: Option<Vec<u8>>,
    /// The certificate that is shown.
    pub credentials: Option<Arc<Credentials>>,
}

/// A certificate chain with its key, and the root of the other side, in PEM.
pub struct Credentials {
    chain: Vec<u8>,
    key: Vec<u8>,
    /// Root certificates of servers.
    pub roots: Vec<u8>,
}

/// Says nothing of the key.
impl std::fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Credentials")
    }
}

impl Credentials {
    /// Reads `cert-chain.pem`, `key.pem` and `root-cert.pem` of a folder.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn read(folder: &Path) -> Result<Self> {
        let read = |file: &str| {
            let path = folder.join(file);
            std::fs::read(&path).map_err(|error| {
                Error::failed(format!("read the certificates: {}", path.display())).because(error)
            })
        };
        Ok(Self {
            chain: read("cert-chain.pem")?,
            key: read("key.pem")?,
            roots: read("root-cert.pem")?,
        })
    }
}

/// Makes a TLS connection for HTTP/2.
pub(super) async fn connect<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    trust: &Trust,
    server: &str,
) -> Result<TlsStream<S>> {
    let config = config(trust, server)?;
    let name = ServerName::try_from(trust.server_name.clone()).map_err(|error| {
        Error::usage(format!("\"{}\" is no name of a server", trust.server_name)).because(error)
    })?;
    TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
        .map_err(|error| {
            Error::new(Exit::Unreachable, format!("TLS with istiod {server}")).because(error)
        })
}

fn config(trust: &Trust, server: &str) -> Result<ClientConfig> {
    let bad =
        |what: &str, why: String| Error::failed(format!("TLS with istiod {server}: {what}: {why}"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier: Arc<dyn ServerCertVerifier> = match &trust.roots {
        None => Arc::new(Anyone(provider.clone())),
        Some(pem) => {
            let mut roots = RootCertStore::empty();
            let found = CertificateDer::pem_slice_iter(pem).flatten();
            roots.add_parsable_certificates(found);
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone())
                .build()
                .map_err(|error| bad("the root certificates", error.to_string()))?
        }
    };
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| bad("the protocol", error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match &trust.credentials {
        None => builder.with_no_client_auth(),
        Some(credentials) => {
            let chain: Vec<CertificateDer<'static>> =
                CertificateDer::pem_slice_iter(&credentials.chain)
                    .collect::<Result<_, _>>()
                    .map_err(|error| bad("cert-chain.pem", error.to_string()))?;
            let key = PrivateKeyDer::from_pem_slice(&credentials.key)
                .map_err(|error| bad("key.pem", error.to_string()))?;
            builder
                .with_client_auth_cert(chain, key)
                .map_err(|error| bad("the certificate", error.to_string()))?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(config)
}

/// Takes every certificate: the stream to a pod is the API server's, which is trusted already, or the user asked for it.
#[derive(Debug)]
struct Anyone(Arc<rustls::crypto::CryptoProvider>);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
