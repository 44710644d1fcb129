{{- /* How values resolve, see zz-shared/values.yaml. */ -}}
{{- define "chart.flat" }}{{ end }}
{{- define "chart.block" }}{{ end }}

{{- /* What makes this one the ingress gateway. The templates in gateway/ are shared with the other one. */ -}}
{{- define "gateway.key" -}}istio-ingressgateway{{- end }}
{{- define "gateway.component" -}}IngressGateways{{- end }}
{{- define "gateway.istioLabel" -}}ingressgateway{{- end }}
{{- define "gateway.extraPorts" -}}ingressPorts{{- end }}
