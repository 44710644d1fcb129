{{- /* The container of ztunnel. */ -}}
{{- define "ztunnel.container" -}}
- name: istio-proxy
  image: {{ include "istio.image" (dict "image" .Values.image "hub" .Values.hub "tag" .Values.tag "variant" .Values.variant) | quote }}
  {{- with .Values.imagePullPolicy }}
  imagePullPolicy: {{ . }}
  {{- end }}
  args: [proxy, ztunnel]
  ports:
  - {name: ztunnel-stats, containerPort: 15020, protocol: TCP}
  readinessProbe:
    httpGet:
      path: /healthz/ready
      port: 15021
  securityContext:
    # Enters the network namespaces of pods (SYS_ADMIN), binds there and keeps the addresses of
    # clients (NET_ADMIN, NET_RAW).
    allowPrivilegeEscalation: true
    privileged: false
    capabilities:
      drop: [ALL]
      add: [NET_ADMIN, SYS_ADMIN, NET_RAW]
    readOnlyRootFilesystem: true
    runAsUser: 0
    runAsGroup: 1337
    runAsNonRoot: false
    {{- with .Values.seLinuxOptions }}
    seLinuxOptions:
      {{- toYaml . | nindent 6 }}
    {{- end }}
  env:
  {{- include "ztunnel.environment" . | nindent 2 }}
  resources:
    {{- toYaml .Values.resources | nindent 4 }}
  volumeMounts:
  - {name: istiod-ca-cert, mountPath: /var/run/secrets/istio}
  - {name: istio-token, mountPath: /var/run/secrets/tokens}
  - {name: cni-ztunnel-sock-dir, mountPath: /var/run/ztunnel}
  - {name: tmp, mountPath: /tmp}
  {{- if .Values.peerCaCrl.enabled }}
  - {name: crl-volume, mountPath: /var/run/secrets/istio/crl, readOnly: true}
  {{- end }}
  {{- with .Values.volumeMounts }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end }}

{{- define "ztunnel.environment" -}}
- name: CA_ADDRESS
  value: {{ .Values.caAddress | default (include "istio.istiod" .) }}
- name: XDS_ADDRESS
  value: {{ .Values.xdsAddress | default (include "istio.istiod" .) }}
{{- if .Values.logAsJson }}
- name: LOG_FORMAT
  value: json
{{- end }}
{{- with .Values.network }}
- name: NETWORK
  value: {{ . | quote }}
{{- end }}
- name: RUST_LOG
  value: {{ .Values.logLevel | quote }}
- name: RUST_BACKTRACE
  value: "1"
- name: ISTIO_META_CLUSTER_ID
  value: {{ .Values.multiCluster.clusterName | default "Kubernetes" }}
- name: INPOD_ENABLED
  value: "true"
- name: TERMINATION_GRACE_PERIOD_SECONDS
  value: {{ .Values.terminationGracePeriodSeconds | quote }}
{{- range list (list "POD_NAME" "metadata.name") (list "POD_NAMESPACE" "metadata.namespace") (list "NODE_NAME" "spec.nodeName") (list "INSTANCE_IP" "status.podIP") (list "SERVICE_ACCOUNT" "spec.serviceAccountName") }}
{{ include "istio.envField" . }}
{{- end }}
{{- include "istio.env" (.Values.meshConfig.defaultConfig).proxyMetadata }}
# The number of threads follows from the limit or, without one, from the node.
{{ include "istio.envResource" (list "ZTUNNEL_CPU_LIMIT" "limits.cpu") }}
{{- if ((.Values.resources).limits).cpu }}
{{ include "istio.envResource" (list "ZTUNNEL_RESOURCE_CPU_LIMIT" "limits.cpu") }}
{{- end }}
{{- if ((.Values.resources).requests).cpu }}
{{ include "istio.envResource" (list "ZTUNNEL_RESOURCE_CPU_REQUEST" "requests.cpu") }}
{{- end }}
{{- include "istio.env" .Values.env }}
{{- if .Values.peerCaCrl.enabled }}
- name: CRL_PATH
  value: /var/run/secrets/istio/crl/ca-crl.pem
{{- end }}
{{- end }}

{{- define "ztunnel.volumes" -}}
{{ include "istio.tokenVolume" "istio-ca" }}
# The root with which ztunnel checks istiod.
- name: istiod-ca-cert
  {{- if eq (toString (.Values.env).ENABLE_CLUSTER_TRUST_BUNDLE_API) "true" }}
  projected:
    sources:
    - clusterTrustBundle:
        name: istio.io:istiod-ca:{{ .Values.trustBundleName | default "root-cert" }}
        path: root-cert.pem
  {{- else }}
  configMap:
    name: {{ .Values.trustBundleName | default "istio-ca-root-cert" }}
  {{- end }}
# The CNI agent reaches ztunnel here.
- name: cni-ztunnel-sock-dir
  hostPath:
    path: /var/run/ztunnel
    type: DirectoryOrCreate
# Profiling needs a place to write to.
- name: tmp
  emptyDir: {}
{{- if .Values.peerCaCrl.enabled }}
- name: crl-volume
  configMap:
    name: istio-ca-crl
    optional: true
{{- end }}
{{- with .Values.volumes }}
{{ toYaml . }}
{{- end }}
{{- end }}
