{{- /* The ports of the Service. A gateway between networks has those that other clusters expect. */ -}}
{{- define "gateway.ports" -}}
{{- if .Values.networkGateway }}
{{- range $name := list "status-port" "tls" "tls-istiod" "tls-webhook" }}
{{- $port := get $.Values.networkGatewayPorts $name | required (printf "networkGatewayPorts.%s is missing" $name) }}
- {{- mustMergeOverwrite (dict "name" $name "protocol" "TCP") $port | toYaml | nindent 2 }}
{{- end }}
{{- else if .Values.service.ports }}
{{ toYaml .Values.service.ports }}
{{- else }}
{{- fail "service.ports must not be empty when networkGateway is not set" }}
{{- end }}
{{- end }}
