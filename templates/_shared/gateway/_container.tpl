{{- /* The container of the gateway: what istiod fills in for injected ones is left out there. */ -}}
{{- define "gateway.container" -}}
{{- $gateway := get .Values.gateways (include "gateway.key" .) }}
{{- $isInjected := not (empty $gateway.injectionTemplate) -}}
- name: istio-proxy
  {{- if $isInjected }}
  image: auto
  {{- else }}
  image: {{ include "istio.image" (dict
    "image" .Values.global.proxy.image
    "hub" .Values.global.hub
    "tag" ($gateway.tag | default .Values.global.tag)
    "variant" ($gateway.variant | default .Values.global.variant)) | quote }}
  {{- end }}
  {{- with .Values.global.imagePullPolicy }}
  imagePullPolicy: {{ . }}
  {{- end }}
  ports:
  {{- range $gateway.ports }}
  - containerPort: {{ .targetPort | default .port }}
    protocol: {{ .protocol | default "TCP" }}
  {{- end }}
  - {name: http-envoy-prom, containerPort: 15090, protocol: TCP}
  {{- if not $isInjected }}
  args:
  - proxy
  - router
  - --domain
  - $(POD_NAMESPACE).svc.{{ .Values.global.proxy.clusterDomain }}
  {{- with .Values.global.proxy.logLevel }}
  - --proxyLogLevel={{ . }}
  {{- end }}
  {{- with .Values.global.proxy.componentLogLevel }}
  - --proxyComponentLogLevel={{ . }}
  {{- end }}
  {{- with .Values.global.logging.level }}
  - --log_output_level={{ . }}
  {{- end }}
  {{- if .Values.global.logAsJson }}
  - --log_as_json
  {{- end }}
  {{- with .Values.global.sts.servicePort }}
  - --stsPort={{ . }}
  {{- end }}
  readinessProbe:
    httpGet:
      path: /healthz/ready
      port: 15021
      scheme: HTTP
    initialDelaySeconds: 1
    periodSeconds: 2
    timeoutSeconds: 1
    successThreshold: 1
    failureThreshold: 30
  {{- end }}
  {{- if not $gateway.runAsRoot }}
  securityContext:
    allowPrivilegeEscalation: false
    privileged: false
    readOnlyRootFilesystem: true
    capabilities:
      drop: [ALL]
  {{- end }}
  {{- with $gateway.resources | default .Values.global.defaultResources }}
  resources:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  env:
  {{- include "gateway.environment" . | indent 2 }}
  volumeMounts:
  {{- include "gateway.mounts" . | indent 2 }}
{{- end }}

{{- define "gateway.environment" -}}
{{- $gateway := get .Values.gateways (include "gateway.key" .) }}
{{- $isInjected := not (empty $gateway.injectionTemplate) }}
{{- $name := include "gateway.name" . }}
{{- $trustDomain := .Values.meshConfig.trustDomain }}
{{- if not $isInjected }}
- name: PILOT_CERT_PROVIDER
  value: {{ .Values.global.pilotCertProvider }}
- name: CA_ADDR
  value: {{ .Values.global.caAddress | default (include "istio.istiod" .) }}
{{- range list (list "NODE_NAME" "spec.nodeName") (list "POD_NAME" "metadata.name") (list "POD_NAMESPACE" "metadata.namespace") (list "INSTANCE_IP" "status.podIP") (list "HOST_IP" "status.hostIP") }}
- name: {{ first . }}
  valueFrom:
    fieldRef:
      apiVersion: v1
      fieldPath: {{ last . }}
{{- end }}
{{ include "istio.envResource" (list "ISTIO_CPU_LIMIT" "limits.cpu") }}
{{ include "istio.envField" (list "SERVICE_ACCOUNT" "spec.serviceAccountName") }}
- name: ISTIO_META_WORKLOAD_NAME
  value: {{ $name }}
- name: ISTIO_META_OWNER
  value: kubernetes://apis/apps/v1/namespaces/{{ .Release.Namespace }}/deployments/{{ $name }}
{{- with .Values.global.meshID | default $trustDomain }}
- name: ISTIO_META_MESH_ID
  value: {{ . | quote }}
{{- end }}
{{- with $trustDomain }}
- name: TRUST_DOMAIN
  value: {{ . | quote }}
{{- end }}
{{- end }}
{{- if not $gateway.runAsRoot }}
- name: ISTIO_META_UNPRIVILEGED_POD
  value: "true"
{{- end }}
{{- include "istio.env" $gateway.env }}
{{- if not $isInjected }}
{{- include "istio.env" (.Values.meshConfig.defaultConfig).proxyMetadata }}
{{- if and .Values.global.network (not (hasKey ($gateway.env | default dict) "ISTIO_META_NETWORK")) }}
- name: ISTIO_META_NETWORK
  value: {{ .Values.global.network | quote }}
{{- end }}
- name: ISTIO_META_CLUSTER_ID
  value: {{ .Values.global.multiCluster.clusterName | default "Kubernetes" | quote }}
{{ include "istio.envField" (list "ISTIO_META_NODE_NAME" "spec.nodeName") }}
{{- end }}
{{- end }}

{{- define "gateway.mounts" -}}
{{- $gateway := get .Values.gateways (include "gateway.key" .) }}
{{- if not $gateway.injectionTemplate }}
- {name: workload-socket, mountPath: /var/run/secrets/workload-spiffe-uds}
- {name: credential-socket, mountPath: /var/run/secrets/credential-uds}
- {name: workload-certs, mountPath: /var/run/secrets/workload-spiffe-credentials}
- {name: istio-envoy, mountPath: /etc/istio/proxy}
- {name: config-volume, mountPath: /etc/istio/config}
{{- if eq .Values.global.pilotCertProvider "istiod" }}
- {name: istiod-ca-cert, mountPath: /var/run/secrets/istio}
{{- end }}
- {name: istio-token, mountPath: /var/run/secrets/tokens, readOnly: true}
{{- if .Values.global.mountMtlsCerts }}
- {name: istio-certs, mountPath: /etc/certs, readOnly: true}
{{- end }}
- {name: istio-data, mountPath: /var/lib/istio/data}
- {name: podinfo, mountPath: /etc/istio/pod}
{{- end }}
{{- range $gateway.secretVolumes }}
- {name: {{ .name }}, mountPath: {{ .mountPath | quote }}, readOnly: true}
{{- end }}
{{- range $gateway.configVolumes }}
{{- if .mountPath }}
- {name: {{ .name }}, mountPath: {{ .mountPath | quote }}, readOnly: true}
{{- end }}
{{- end }}
{{- end }}

{{- define "gateway.volumes" -}}
{{- $gateway := get .Values.gateways (include "gateway.key" .) }}
{{- if not $gateway.injectionTemplate }}
# Sockets and certificates, where a node agent provides them.
- name: workload-socket
  emptyDir: {}
- name: credential-socket
  emptyDir: {}
- name: workload-certs
  emptyDir: {}
{{- if eq .Values.global.pilotCertProvider "istiod" }}
# The root with which the agent checks istiod.
- name: istiod-ca-cert
  {{- if eq (toString ((.Values.pilot).env).ENABLE_CLUSTER_TRUST_BUNDLE_API) "true" }}
  projected:
    sources:
    - clusterTrustBundle:
        name: istio.io:istiod-ca:{{ .Values.global.trustBundleName | default "root-cert" }}
        path: root-cert.pem
  {{- else }}
  configMap:
    name: {{ .Values.global.trustBundleName | default "istio-ca-root-cert" }}
  {{- end }}
{{- end }}
- name: podinfo
  downwardAPI:
    items:
    - path: labels
      fieldRef:
        fieldPath: metadata.labels
    - path: annotations
      fieldRef:
        fieldPath: metadata.annotations
- name: istio-envoy
  emptyDir: {}
- name: istio-data
  emptyDir: {}
{{ include "istio.tokenVolume" .Values.global.sds.token.aud }}
{{- if .Values.global.mountMtlsCerts }}
- name: istio-certs
  secret:
    secretName: istio.{{ include "gateway.key" . }}-service-account
    optional: true
{{- end }}
- name: config-volume
  configMap:
    name: istio{{ include "istio.suffix" . }}
    optional: true
{{- end }}
{{- range $gateway.secretVolumes }}
- name: {{ .name }}
  secret:
    secretName: {{ .secretName | quote }}
    optional: true
{{- end }}
{{- range $gateway.configVolumes }}
- name: {{ .name }}
  configMap:
    name: {{ .configMapName | quote }}
    optional: true
{{- end }}
{{- end }}
