{{- /* How values resolve, see zz-shared/values.yaml. */ -}}
{{- define "chart.flat" }}{{ end }}
{{- define "chart.block" }}{{ end }}

{{- /* What makes this one the egress gateway. The templates in gateway/ are shared with the other one. */ -}}
{{- define "gateway.key" -}}istio-egressgateway{{- end }}
{{- define "gateway.component" -}}EgressGateways{{- end }}
{{- define "gateway.istioLabel" -}}egressgateway{{- end }}
{{- define "gateway.extraPorts" -}}egressPorts{{- end }}
