{{- /* The proxy's container: what istiod does not fill in. */ -}}
{{- define "gateway.container" -}}
- name: istio-proxy
  image: auto
  {{- with .Values.imagePullPolicy }}
  imagePullPolicy: {{ . }}
  {{- end }}
  securityContext:
    {{- with .Values.containerSecurityContext }}
    {{- toYaml . | nindent 4 }}
    {{- else }}
    allowPrivilegeEscalation: false
    privileged: false
    readOnlyRootFilesystem: true
    runAsNonRoot: true
    capabilities:
      drop: [ALL]
    {{- end }}
  env:
  {{- with .Values.networkGateway }}
  - name: ISTIO_META_REQUESTED_NETWORK_VIEW
    value: {{ . | quote }}
  {{- end }}
  {{- include "istio.env" .Values.env | indent 2 }}
  {{- with .Values.envVarFrom }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
  ports:
  - {name: http-envoy-prom, containerPort: 15090, protocol: TCP}
  resources:
    {{- toYaml .Values.resources | nindent 4 }}
  {{- range $key := list "volumeMounts" "lifecycle" "readinessProbe" }}
  {{- with get $.Values $key }}
  {{ $key }}:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- end }}
{{- end }}
