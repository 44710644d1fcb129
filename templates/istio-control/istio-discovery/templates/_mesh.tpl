{{- /* MeshConfig as it follows from values other than meshConfig. */ -}}
{{- define "istiod.meshConfig" -}}
trustDomain: cluster.local
# Configuration in this namespace applies to the whole mesh.
rootNamespace: {{ .Values.meshConfig.rootNamespace | default .Values.global.istioNamespace }}
{{- with .Values.telemetry }}
{{- if and .enabled .v2.enabled (not $.Values.meshConfig.defaultProviders) }}
{{- $stackdriver := .v2.stackdriver.enabled }}
{{- if or .v2.prometheus.enabled $stackdriver }}
defaultProviders:
  metrics:
  {{- if .v2.prometheus.enabled }}
  - prometheus
  {{- end }}
  {{- if $stackdriver }}
  - stackdriver
  accessLogging:
  - stackdriver
  {{- end }}
{{- end }}
{{- end }}
{{- end }}
defaultConfig:
  discoveryAddress: {{ include "istiod.discoveryAddress" . }}
  {{- with .Values.global.meshID }}
  meshId: {{ . | quote }}
  {{- end }}
  {{- with .Values.global.proxy.variant | default .Values.global.variant }}
  image:
    imageType: {{ . }}
  {{- end }}
  {{- with include "istiod.tracing" . }}
  tracing:
    {{- . | nindent 4 }}
  {{- end }}
{{- end }}

{{- /* Where proxies find istiod. */ -}}
{{- define "istiod.discoveryAddress" -}}
{{- $name := include "istiod.name" . }}
{{- if .Values.global.remotePilotAddress }}
{{- $name = empty .Values.istiodRemote.enabledLocalInjectorIstiod | ternary "istiod" "istiod-remote" }}
{{- end -}}
{{ $name }}.{{ .Release.Namespace }}.svc:15012
{{- end }}

{{- /* The tracer that global.proxy.tracer names, with its settings from global.tracer. */ -}}
{{- define "istiod.tracing" -}}
{{- $tracer := toString .Values.global.proxy.tracer }}
{{- $settings := get (.Values.global.tracer | default dict) $tracer | default dict }}
{{- if eq $tracer "lightstep" -}}
lightstep:
  address: {{ $settings.address }}
  accessToken: {{ $settings.accessToken }}
{{- else if eq $tracer "zipkin" -}}
zipkin:
  address: {{ $settings.address | default (print "zipkin." .Values.global.istioNamespace ":9411") }}
{{- else if eq $tracer "datadog" -}}
datadog:
  address: {{ $settings.address | default "$(HOST_IP):8126" }}
{{- else if eq $tracer "stackdriver" -}}
stackdriver:
  debug: false
  maxNumberOfAttributes: 200
  maxNumberOfAnnotations: 200
  maxNumberOfMessageEvents: 200
{{- end }}
{{- end }}
