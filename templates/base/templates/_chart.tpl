{{- /* How values resolve, see zz-shared/values.yaml. */ -}}
{{- define "chart.flat" }}{{ end }}
{{- define "chart.block" }}{{ end }}

{{- define "base.readerName" -}}istio-reader-service-account{{- end }}

{{- /* The istiod that serves the default revision. */ -}}
{{- define "base.istiod" -}}
istiod{{ if ne .Values.defaultRevision "default" }}-{{ .Values.defaultRevision }}{{ end }}
{{- end }}
