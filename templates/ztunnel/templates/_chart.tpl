{{- /* How values resolve, see zz-shared/values.yaml: what stands below `global` moves to the top level. */ -}}
{{- define "chart.flat" }}true{{ end }}
{{- define "chart.block" }}{{ end }}

{{- define "ztunnel.name" -}}
{{ .Values.resourceName | default "ztunnel" }}
{{- end }}

{{- define "ztunnel.chartLabels" -}}
app.kubernetes.io/name: ztunnel
{{ include "istio.labels" . }}
{{- end }}

{{- define "ztunnel.labels" -}}
{{ include "ztunnel.chartLabels" . }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- /* The annotations of the objects. */ -}}
{{- define "ztunnel.annotations" -}}
{{- $annotations := .Values.annotations | default dict }}
{{- with .Values.revision }}{{ $annotations = merge (dict "istio.io/rev" .) $annotations }}{{ end -}}
annotations:
  {{- toYaml $annotations | nindent 2 }}
{{- end }}

{{- /* The metadata of the roles that OpenShift asks for. */ -}}
{{- define "ztunnel.roleMetadata" -}}
name: {{ include "ztunnel.name" . }}
labels:
  app: ztunnel
  release: {{ include "ztunnel.name" . }}
  install.operator.istio.io/owning-resource: {{ .Values.ownerName | default "unknown" }}
  {{- include "ztunnel.chartLabels" . | nindent 2 }}
{{ include "ztunnel.annotations" . }}
{{- end }}
