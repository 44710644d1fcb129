{{- /* The labels of the gateway's pods: those that select them, and what telemetry calls them. */ -}}
{{- define "gateway.podLabels" -}}
{{- $gateway := get .Values.gateways (include "gateway.key" .) }}
{{- $revision := .Values.revision }}
{{- $isInjected := not (empty $gateway.injectionTemplate) }}
{{- $version := get $gateway.labels "app.kubernetes.io/version" | default $gateway.labels.version }}
{{- $labels := include "gateway.ownerLabels" . | fromYaml }}
{{- if ne .Release.Namespace "istio-system" }}{{ $labels = omit $labels "release" }}{{ end }}
{{- if and $isInjected (not $revision) }}{{ $labels = omit $labels "istio.io/rev" }}{{ end }}
{{- $labels = mustMergeOverwrite $labels (include "gateway.selector" . | fromYaml) -}}
{{ toYaml $labels }}
{{- if eq .Release.Namespace "istio-system" }}
heritage: Tiller
chart: gateways
{{- end }}
service.istio.io/canonical-name: {{ include "gateway.name" . }}
service.istio.io/canonical-revision: {{ $version | default $revision | default "latest" | quote }}
sidecar.istio.io/inject: {{ $isInjected | quote }}
{{- if not $isInjected }}
istio.io/dataplane-mode: none
{{- end }}
{{- end }}

{{- /* Where the pods may run: by architecture and node label, and apart from other pods. */ -}}
{{- define "gateway.affinity" -}}
{{- $gateway := get .Values.gateways (include "gateway.key" .) }}
{{- $nodes := $gateway.nodeSelector | default .Values.global.defaultNodeSelector }}
{{- $architectures := dict }}
{{- range $name, $weight := .Values.global.arch }}
{{- if gt (int $weight) 0 }}{{ $_ := set $architectures $name (int $weight) }}{{ end }}
{{- end -}}
nodeAffinity:
  requiredDuringSchedulingIgnoredDuringExecution:
  {{- if or $nodes $architectures }}
    nodeSelectorTerms:
    - matchExpressions:
      {{- with $architectures }}
      - key: kubernetes.io/arch
        operator: In
        values: {{ keys . | sortAlpha | toJson }}
      {{- end }}
      {{- range $key, $value := $nodes }}
      - key: {{ $key }}
        operator: In
        values: [{{ $value | quote }}]
      {{- end }}
  {{- end }}
  preferredDuringSchedulingIgnoredDuringExecution:
  {{- range $name, $weight := $architectures }}
  - weight: {{ $weight }}
    preference:
      matchExpressions:
      - key: kubernetes.io/arch
        operator: In
        values: [{{ $name | quote }}]
  {{- end }}
{{- if or $gateway.podAntiAffinityLabelSelector $gateway.podAntiAffinityTermLabelSelector }}
podAntiAffinity:
  {{- with $gateway.podAntiAffinityLabelSelector }}
  requiredDuringSchedulingIgnoredDuringExecution:
  {{- range . }}
  - {{- include "gateway.podAffinityTerm" . | nindent 4 }}
  {{- end }}
  {{- end }}
  {{- with $gateway.podAntiAffinityTermLabelSelector }}
  preferredDuringSchedulingIgnoredDuringExecution:
  {{- range . }}
  - weight: 100
    podAffinityTerm:
      {{- include "gateway.podAffinityTerm" . | nindent 6 }}
  {{- end }}
  {{- end }}
{{- end }}
{{- end }}

{{- /* Takes key, operator, topologyKey and, comma-separated, values and namespaces. */ -}}
{{- define "gateway.podAffinityTerm" -}}
labelSelector:
  matchExpressions:
  - key: {{ .key }}
    operator: {{ .operator }}
    {{- with .values }}
    values: {{ splitList "," . | toJson }}
    {{- end }}
{{- with .namespaces }}
namespaces: {{ splitList "," . | toJson }}
{{- end }}
topologyKey: {{ .topologyKey }}
{{- end }}
