{{- /* What the charts of the control plane share about admission. */ -}}

{{- /*
The part of a validating webhook that follows its name. Takes (root, name of istiod's Service).
Without a CA bundle the webhook fails open when it is first installed: istiod adds the bundle and
sets Fail when it is ready, and an upgrade leaves that alone.
*/ -}}
{{- define "istio.validation" -}}
{{- $root := index . 0 -}}
{{- $base := $root.Values.base -}}
clientConfig:
  {{- if $base.validationURL }}
  url: {{ $base.validationURL | quote }}
  {{- else }}
  service:
    name: {{ index . 1 }}
    namespace: {{ $root.Values.global.istioNamespace }}
    path: /validate
  {{- end }}
  {{- with $base.validationCABundle }}
  caBundle: {{ . | quote }}
  {{- end }}
rules:
{{ include "istio.configRules" $root }}
{{- if $base.validationCABundle }}
failurePolicy: Fail
{{- else if $base.validationFailurePolicy }}
failurePolicy: {{ $base.validationFailurePolicy }}
{{- else if not $root.Release.IsUpgrade }}
failurePolicy: Ignore
{{- end }}
sideEffects: None
admissionReviewVersions: [v1]
{{- end }}

{{- /*
The policy that refuses experimental fields and resources, with its binding.
Takes root, name, binding; and labels of its own, or the revision that it looks at.
*/ -}}
{{- define "istio.stablePolicy" -}}
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: {{ .name }}
  labels:
    {{- with .labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
    app.kubernetes.io/name: istiod
    {{- include "istio.labels" .root | nindent 4 }}
spec:
  failurePolicy: Fail
  matchConstraints:
    {{- with .revision }}
    objectSelector:
      matchExpressions:
      - key: istio.io/rev
        operator: In
        values: [{{ . | quote }}]
    {{- end }}
    resourceRules:
    {{- include "istio.configRules" .root | nindent 4 }}
  variables:
  {{- range list "EnvoyFilter" "WasmPlugin" "ProxyConfig" "Telemetry" "AuthorizationPolicy" }}
  - name: is{{ . }}
    expression: object.kind == '{{ . }}'
  {{- end }}
  validations:
  - expression: "!variables.isEnvoyFilter"
  - expression: "!variables.isWasmPlugin"
  - expression: "!variables.isProxyConfig"
  - expression: |
      !(
        variables.isTelemetry && (
          (has(object.spec.tracing) ? object.spec.tracing : {}).exists(t, has(t.useRequestIdForTraceSampling)) ||
          (has(object.spec.metrics) ? object.spec.metrics : {}).exists(m, has(m.reportingInterval)) ||
          (has(object.spec.accessLogging) ? object.spec.accessLogging : {}).exists(l, has(l.filter))
        )
      )
  - expression: |-
      !(
        variables.isAuthorizationPolicy &&
        has(object.spec.rules) &&
        object.spec.rules.exists(r,
          has(r.from) && r.from.exists(f,
            has(f.source) && (has(f.source.trustDomains) || has(f.source.notTrustDomains))
          )
        )
      )
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: {{ .binding }}
spec:
  policyName: {{ .name }}
  validationActions: [Deny]
{{- end }}
