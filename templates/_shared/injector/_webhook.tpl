{{- /*
Shared by the charts of the control plane and of the default revision.

The injection webhooks of a revision or tag: which pods it injects. A pod's own label wins over that
of its namespace, and a revision over the general switch.
Takes root, revision (the value of the label istio.io/rev) and isDefault (pods that only say "inject").
*/ -}}
{{- define "istiod.injectors" -}}
{{- $revision := list "istio.io/rev" "In" (list .revision) }}
{{- $noRevision := list "istio.io/rev" "DoesNotExist" }}
{{- $noSwitch := list "istio-injection" "DoesNotExist" }}
{{- $notRefused := list "sidecar.istio.io/inject" "NotIn" (list "false") }}
{{- include "istiod.injector" (dict "root" .root "name" "rev.namespace"
  "namespaces" (list $revision $noSwitch) "pods" (list $notRefused)) }}
{{ include "istiod.injector" (dict "root" .root "name" "rev.object"
  "namespaces" (list $noRevision $noSwitch) "pods" (list $notRefused $revision)) }}
{{- if .isDefault }}
{{ include "istiod.injector" (dict "root" .root "name" "namespace"
  "namespaces" (list (list "istio-injection" "In" (list "enabled"))) "pods" (list $notRefused)) }}
{{ include "istiod.injector" (dict "root" .root "name" "object"
  "namespaces" (list $noSwitch $noRevision)
  "pods" (list (list "sidecar.istio.io/inject" "In" (list "true")) $noRevision)) }}
{{- if .root.Values.sidecarInjectorWebhook.enableNamespacesByDefault }}
{{ include "istiod.injector" (dict "root" .root "name" "auto"
  "namespaces" (list $noSwitch $noRevision (list "kubernetes.io/metadata.name" "NotIn" (list "kube-system" "kube-public" "kube-node-lease" "local-path-storage")))
  "pods" (list (list "sidecar.istio.io/inject" "DoesNotExist") $noRevision)) }}
{{- end }}
{{- end }}
{{- end }}

{{- /* One injection webhook. Takes root, name, and the expressions that select namespaces and pods. */ -}}
{{- define "istiod.injector" -}}
{{- $remote := .root.Values.istiodRemote -}}
- name: {{ .name }}.sidecar-injector.istio.io
  clientConfig:
    {{- if $remote.injectionURL }}
    url: {{ $remote.injectionURL | quote }}
    {{- else }}
    service:
      name: {{ include "istiod.name" .root }}
      namespace: {{ .root.Release.Namespace }}
      path: {{ $remote.injectionPath | quote }}
      port: 443
    {{- end }}
    {{- with $remote.injectionCABundle }}
    caBundle: {{ . | quote }}
    {{- end }}
  rules:
  - operations: [CREATE]
    apiGroups: [""]
    apiVersions: [v1]
    resources: [pods]
  namespaceSelector:
    matchExpressions:
    {{- include "istiod.expressions" .namespaces | indent 4 }}
  objectSelector:
    matchExpressions:
    {{- include "istiod.expressions" .pods | indent 4 }}
  failurePolicy: Fail
  sideEffects: None
  {{- with .root.Values.sidecarInjectorWebhook.reinvocationPolicy }}
  reinvocationPolicy: {{ . }}
  {{- end }}
  admissionReviewVersions: [v1]
{{- end }}

{{- /* Label expressions from (key, operator, values or nothing) each. */ -}}
{{- define "istiod.expressions" -}}
{{- range . }}
- key: {{ index . 0 }}
  operator: {{ index . 1 }}
  {{- if gt (len .) 2 }}
  values: {{ index . 2 | toJson }}
  {{- end }}
{{- end }}
{{- end }}

{{- /* The metadata of an injection webhook configuration. Takes root, name, and tag if it is one. */ -}}
{{- define "istiod.injectorMetadata" -}}
name: {{ .name }}{{ if ne .root.Release.Namespace "istio-system" }}-{{ .root.Release.Namespace }}{{ end }}
labels:
  app: sidecar-injector
  {{- with .tag }}
  istio.io/tag: {{ . | quote }}
  {{- end }}
  {{- include "istiod.ownerLabels" .root | nindent 2 }}
{{- with .root.Values.sidecarInjectorWebhookAnnotations }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}
