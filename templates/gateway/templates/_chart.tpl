{{- /* How values resolve, see zz-shared/values.yaml: what stands below `global` moves to the top level. */ -}}
{{- define "chart.flat" }}true{{ end }}
{{- define "chart.block" }}{{ end }}

{{- define "gateway.name" -}}
{{ .Values.name | default .Release.Name }}
{{- end }}

{{- define "gateway.serviceAccount" -}}
{{- if .Values.serviceAccount.create -}}
{{ .Values.serviceAccount.name | default (include "gateway.name" .) }}
{{- else -}}
{{ .Values.serviceAccount.name | default "default" }}
{{- end }}
{{- end }}

{{- /* What selects the gateway's pods. Cannot change while it is installed. */ -}}
{{- define "gateway.selector" -}}
app: {{ .Values.labels.app | default (include "gateway.name" .) | quote }}
istio: {{ .Values.labels.istio | default (include "gateway.name" . | trimPrefix "istio-") | quote }}
{{- end }}

{{- /* The labels of objects. */ -}}
{{- define "gateway.labels" -}}
app.kubernetes.io/name: {{ include "gateway.name" . }}
{{ include "istio.labels" . }}
{{ include "gateway.selector" . }}
# Gateways terminate HBONE themselves.
istio.io/dataplane-mode: none
{{- range $key, $value := omit .Values.labels "app" "istio" }}
{{ $key | quote }}: {{ $value | quote }}
{{- end }}
{{- end }}

{{- /* What the pods and the Service of a gateway between networks have in addition. */ -}}
{{- define "gateway.networkLabel" -}}
{{- with .Values.networkGateway }}
topology.istio.io/network: {{ . | quote }}
{{- end }}
{{- end }}

{{- /* The start of an object. Takes (root, apiVersion, kind). */ -}}
{{- define "gateway.object" -}}
{{- $root := index . 0 -}}
apiVersion: {{ index . 1 }}
kind: {{ index . 2 }}
metadata:
  name: {{ include "gateway.name" $root }}
  namespace: {{ $root.Release.Namespace }}
  labels:
    {{- include "gateway.labels" $root | nindent 4 }}
{{- end }}

{{- /* The start of an object that is named for the service account. Takes (root, kind). */ -}}
{{- define "gateway.rbacObject" -}}
{{- $root := index . 0 -}}
apiVersion: rbac.authorization.k8s.io/v1
kind: {{ index . 1 }}
metadata:
  name: {{ include "gateway.serviceAccount" $root }}
  namespace: {{ $root.Release.Namespace }}
  labels:
    {{- include "gateway.labels" $root | nindent 4 }}
  annotations:
    {{- toYaml ($root.Values.annotations | default dict) | nindent 4 }}
{{- end }}
