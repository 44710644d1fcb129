{{- /* What istiod's Service and those of its tags have in common. */ -}}
{{- define "istiod.servicePorts" -}}
- {name: grpc-xds, port: 15010, protocol: TCP}
- {name: https-dns, port: 15012, protocol: TCP}
- {name: https-webhook, port: 443, targetPort: 15017, protocol: TCP}
- {name: http-monitoring, port: 15014, protocol: TCP}
{{- end }}

{{- /* ipFamilyPolicy and ipFamilies. Takes the values that hold them. */ -}}
{{- define "istiod.ipFamilies" -}}
{{- with .ipFamilyPolicy }}
ipFamilyPolicy: {{ . }}
{{- end }}
{{- with .ipFamilies }}
ipFamilies:
{{- toYaml . | nindent 0 }}
{{- end }}
{{- end }}

{{- /* A Service with istiod's pods behind it. Takes root, name, and tag if it is one. */ -}}
{{- define "istiod.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
  namespace: {{ .root.Release.Namespace }}
  {{- with .root.Values.serviceAnnotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  labels:
    app: istiod
    istio: pilot
    {{- with .tag }}
    istio.io/tag: {{ . | quote }}
    {{- end }}
    {{- include "istiod.ownerLabels" .root | nindent 4 }}
spec:
  {{- include "istiod.ipFamilies" .root.Values | indent 2 }}
  {{- with .root.Values.trafficDistribution }}
  trafficDistribution: {{ . }}
  {{- end }}
  ports:
  {{- include "istiod.servicePorts" . | nindent 2 }}
  selector:
    {{- include "istiod.selector" .root | nindent 4 }}
{{- end }}

{{- /* The name under which proxies find an istiod elsewhere. */ -}}
{{- define "istiod.remoteName" -}}
{{ include "istiod.name" . }}{{ if .Values.istiodRemote.enabledLocalInjectorIstiod }}-remote{{ end }}
{{- end }}

{{- /* IPv4 or IPv6 when global.remotePilotAddress is an address, nothing when it is a host name. */ -}}
{{- define "istiod.remoteAddressType" -}}
{{- if regexMatch "^([0-9]{1,3}\\.){3}[0-9]{1,3}$" .Values.global.remotePilotAddress }}IPv4
{{- else if regexMatch "^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$" .Values.global.remotePilotAddress }}IPv6
{{- end }}
{{- end }}
