{{- /*
Shared by the ingress and the egress gateway's chart. A gateway's values stand below
gateways.<key>; its name is that of the item in the IstioOperator document.
*/ -}}

{{- define "gateway.name" -}}
{{ (get .Values.gateways (include "gateway.key" .)).name | default (include "gateway.key" .) }}
{{- end }}

{{- /* What selects the gateway: its own labels. */ -}}
{{- define "gateway.selector" -}}
{{ (get .Values.gateways (include "gateway.key" .)).labels | toYaml }}
{{- end }}

{{- /* The labels of the owner and of the chart. */ -}}
{{- define "gateway.ownerLabels" -}}
{{ include "istio.ownerLabels" (list . (include "gateway.component" .)) }}
app.kubernetes.io/name: {{ include "gateway.key" . }}
{{ include "istio.labels" . }}
{{- end }}

{{- /* All labels of an object. The gateway's own win, because they select its pods. */ -}}
{{- define "gateway.labels" -}}
{{ mustMergeOverwrite
  (include "gateway.ownerLabels" . | fromYaml)
  (include "gateway.selector" . | fromYaml) | toYaml }}
{{- end }}
