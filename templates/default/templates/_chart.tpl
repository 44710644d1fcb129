{{- /* How values resolve, see zz-shared/values.yaml. */ -}}
{{- define "chart.flat" }}{{ end }}
{{- define "chart.block" }}{{ end }}

{{- /* The istiod that becomes the default. */ -}}
{{- define "istiod.name" -}}
istiod{{ include "istio.suffix" . }}
{{- end }}

{{- define "istiod.ownerLabels" -}}
{{ include "istio.ownerLabels" (list . "Pilot") }}
app.kubernetes.io/name: istiod
{{ include "istio.labels" . }}
{{- end }}
