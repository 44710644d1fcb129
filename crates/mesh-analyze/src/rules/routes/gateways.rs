//! Gateways of the Gateway API.

use super::grants::{self, Grants};
use super::{Reference, is_known};
use crate::code::{GWA0007, GWA0008, GWA0009};
use crate::input::Input;
use crate::report::Report;
use crate::scope::Scope;
use crate::view::{list, steps, text};
use mesh_model::object::Object;
use mesh_model::suggest::nearest;

/// Classes that istiod makes (`pilot/pkg/config/kube/gateway/gatewayclass.go`).
const OWN_CLASSES: &[&str] = &["istio", "istio-east-west", "istio-remote", "istio-waypoint"];

pub(super) fn run(scope: &Scope, report: &mut Report) {
    let grants = Grants::new(scope);
    let knows_classes = is_known(scope, Input::GatewayClass);
    let knows_secrets = is_known(scope, Input::Secret);
    for gateway in scope.objects(Input::KubernetesGateway) {
        if knows_classes {
            check_class(scope, gateway, report);
        }
        check_certificates(scope, gateway, &grants, knows_secrets, report);
    }
}

fn check_class(scope: &Scope, gateway: &Object, report: &mut Report) {
    let class = text(&gateway.body["spec"]["gatewayClassName"]);
    if OWN_CLASSES.contains(&class) || scope.find(Input::GatewayClass, "", class).is_some() {
        return;
    }
    let classes = scope
        .objects(Input::GatewayClass)
        .iter()
        .map(|class| class.name.as_str());
    let nearest = nearest(class, classes.chain(OWN_CLASSES.iter().copied()));
    let hint = nearest
        .map(|name| format!("; did you mean `{name}`?"))
        .unwrap_or_default();
    let message = format!("the GatewayClass {class} does not exist{hint}");
    report.at(&GWA0009, gateway, &["spec", "gatewayClassName"], message);
}

fn check_certificates(
    scope: &Scope,
    gateway: &Object,
    grants: &Grants,
    is_known: bool,
    report: &mut Report,
) {
    for (i, listener) in list(&gateway.body["spec"]["listeners"]).iter().enumerate() {
        for (j, certificate) in list(&listener["tls"]["certificateRefs"]).iter().enumerate() {
            let reference = Reference::new(certificate, "", "Secret", &gateway.namespace);
            let path = steps!["spec", "listeners", i, "tls", "certificateRefs", j];
            if !grants.permit(gateway, &reference) {
                report.at(
                    &GWA0007,
                    gateway,
                    &path,
                    grants::message(gateway, &reference),
                );
            }
            let is_secret = reference.group.is_empty() && reference.kind == "Secret";
            let secret = scope.find(Input::Secret, reference.namespace, reference.name);
            if is_known && is_secret && secret.is_none() {
                let message = format!(
                    "the Secret {} of a certificate does not exist",
                    reference.full_name()
                );
                report.at(&GWA0008, gateway, &path, message);
            }
        }
    }
}
