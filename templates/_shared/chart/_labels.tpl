{{- /* Names and labels that all charts share. */ -}}

{{- /* The revision as a label value. */ -}}
{{- define "istio.revision" -}}
{{ .Values.revision | default "default" }}
{{- end }}

{{- /* What the revision appends to a name. */ -}}
{{- define "istio.suffix" -}}
{{ with .Values.revision }}-{{ . }}{{ end }}
{{- end }}

{{- /* The chart's labels, on every object and pod. */ -}}
{{- define "istio.labels" -}}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/part-of: istio
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- /* Who installed an object, as uninstall and pruning read it. Takes (root, component). */ -}}
{{- define "istio.ownerLabels" -}}
{{- $root := index . 0 -}}
istio.io/rev: {{ include "istio.revision" $root | quote }}
install.operator.istio.io/owning-resource: {{ $root.Values.ownerName | default "unknown" | quote }}
operator.istio.io/component: {{ index . 1 }}
release: {{ $root.Release.Name | quote }}
{{- end }}

{{- /* The platform, or nothing in particular. */ -}}
{{- define "istio.platform" -}}
{{ .Values.platform | default (.Values.global).platform }}
{{- end }}

{{- /* Which objects to render. */ -}}
{{- define "istio.scope" -}}
{{ .Values.resourceScope | default (.Values.global).resourceScope | required "global.resourceScope must be all, cluster or namespace" }}
{{- end }}

{{- /* Not empty when that includes the cluster-scoped ones. */ -}}
{{- define "istio.scope.cluster" -}}
{{ if has (include "istio.scope" .) (list "all" "cluster") }}true{{ end }}
{{- end }}

{{- /* Not empty when that includes the namespaced ones. */ -}}
{{- define "istio.scope.namespace" -}}
{{ if has (include "istio.scope" .) (list "all" "namespace") }}true{{ end }}
{{- end }}

{{- /* Where proxies find the istiod of their revision. */ -}}
{{- define "istio.istiod" -}}
istiod{{ include "istio.suffix" . }}.{{ .Values.istioNamespace | default (.Values.global).istioNamespace }}.svc:15012
{{- end }}

{{- /* imagePullSecrets of a ServiceAccount or pod, from a list of names or of {name}. */ -}}
{{- define "istio.imagePullSecrets" -}}
{{- with . -}}
imagePullSecrets:
{{- range . }}
- name: {{ if kindIs "map" . }}{{ .name }}{{ else }}{{ . }}{{ end }}
{{- end }}
{{- end }}
{{- end }}

{{- /* An image: a name with a slash is complete. Takes hub, image, tag, variant. */ -}}
{{- define "istio.image" -}}
{{- if contains "/" .image -}}
{{ .image }}
{{- else -}}
{{ .hub }}/{{ .image }}{{ with .tag }}:{{ . }}{{ end }}{{ with .variant }}-{{ . }}{{ end }}
{{- end }}
{{- end }}

{{- /* The rules of a webhook or policy that looks at all of Istio's configuration. */ -}}
{{- define "istio.configRules" -}}
- operations: [CREATE, UPDATE]
  apiGroups:
  - security.istio.io
  - networking.istio.io
  - telemetry.istio.io
  - extensions.istio.io
  apiVersions: ["*"]
  resources: ["*"]
{{- end }}
