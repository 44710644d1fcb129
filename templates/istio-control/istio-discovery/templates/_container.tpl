{{- /* The container of istiod's Deployment. */ -}}
{{- define "istiod.container" -}}
- name: discovery
  image: {{ include "istio.image" (dict
    "image" (.Values.image | default "pilot")
    "hub" (.Values.hub | default .Values.global.hub)
    "tag" (.Values.tag | default .Values.global.tag)
    "variant" (.Values.variant | default .Values.global.variant)) | quote }}
  {{- with .Values.global.imagePullPolicy }}
  imagePullPolicy: {{ . }}
  {{- end }}
  {{- with .Values.terminationMessagePolicy }}
  terminationMessagePolicy: {{ . }}
  {{- end }}
  args:
  - discovery
  - --monitoringAddr=:15014
  {{- with .Values.global.logging.level }}
  - --log_output_level={{ . }}
  {{- end }}
  {{- if .Values.global.logAsJson }}
  - --log_as_json
  {{- end }}
  - --domain
  - {{ .Values.global.proxy.clusterDomain }}
  {{- with .Values.taint.namespace }}
  - --cniNamespace={{ . }}
  {{- end }}
  - --keepaliveMaxServerConnectionAge
  - {{ .Values.keepaliveMaxServerConnectionAge | quote }}
  {{- with .Values.extraContainerArgs }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
  ports:
  - {name: http-debug, containerPort: 8080, protocol: TCP}
  - {name: grpc-xds, containerPort: 15010, protocol: TCP}
  - {name: tls-xds, containerPort: 15012, protocol: TCP}
  - {name: https-webhooks, containerPort: 15017, protocol: TCP}
  - {name: http-monitoring, containerPort: 15014, protocol: TCP}
  readinessProbe:
    httpGet:
      path: /ready
      port: 8080
    initialDelaySeconds: 1
    periodSeconds: 3
    timeoutSeconds: 5
  env:
  {{- include "istiod.environment" . | nindent 2 }}
  resources:
    {{- include "istiod.resources" . | indent 4 }}
  securityContext:
    allowPrivilegeEscalation: false
    readOnlyRootFilesystem: true
    runAsNonRoot: true
    capabilities:
      drop: [ALL]
    {{- with .Values.seccompProfile }}
    seccompProfile:
      {{- toYaml . | nindent 6 }}
    {{- end }}
  volumeMounts:
  {{- include "istiod.mounts" . | nindent 2 }}
{{- end }}

{{- /* Resources of istiod; a null takes a default away. */ -}}
{{- define "istiod.resources" -}}
{{- range $kind, $amounts := .Values.resources | default .Values.global.defaultResources }}
{{ $kind }}:
  {{- range $name, $amount := $amounts }}
  {{- if not (kindIs "invalid" $amount) }}
  {{ $name }}: {{ $amount }}
  {{- end }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "istiod.environment" -}}
- name: REVISION
  value: {{ include "istio.revision" . | quote }}
- name: PILOT_CERT_PROVIDER
  value: {{ .Values.global.pilotCertProvider }}
{{- range $name, $path := dict "POD_NAME" "metadata.name" "POD_NAMESPACE" "metadata.namespace" "SERVICE_ACCOUNT" "spec.serviceAccountName" }}
- name: {{ $name }}
  valueFrom:
    fieldRef:
      apiVersion: v1
      fieldPath: {{ $path }}
{{- end }}
- name: KUBECONFIG
  value: /var/run/secrets/remote/config
{{- if not (hasKey .Values.env "CA_TRUSTED_NODE_ACCOUNTS") }}
# Node proxies that may ask for certificates of the workloads of their node.
- name: CA_TRUSTED_NODE_ACCOUNTS
  value: {{ .Values.trustedZtunnelNamespace | default .Release.Namespace }}/{{ .Values.trustedZtunnelName | default "ztunnel" }}
{{- end }}
{{- include "istio.env" .Values.env }}
{{- if eq (toString .Values.env.COMPLIANCE_POLICY) "fips-140-3" }}
- name: GODEBUG
  value: fips140=only
{{- end }}
{{- with .Values.envVarFrom }}
{{ toYaml . }}
{{- end }}
{{- with .Values.traceSampling }}
- name: PILOT_TRACE_SAMPLING
  value: {{ . | quote }}
{{- end }}
{{- if .Values.taint.enabled }}
- name: PILOT_ENABLE_NODE_UNTAINT_CONTROLLERS
  value: "true"
- name: PILOT_NODE_UNTAINT_CONTROLLERS_TAINT_NAME
  value: {{ .Values.taint.name | quote }}
{{- end }}
{{- if and .Values.global.externalIstiod (not (hasKey .Values.env "EXTERNAL_ISTIOD")) }}
- name: EXTERNAL_ISTIOD
  value: {{ .Values.global.externalIstiod | quote }}
{{- end }}
{{- with .Values.global.trustBundleName }}
- name: PILOT_CA_CERT_CONFIGMAP
  value: {{ . | quote }}
{{- end }}
{{- with .Values.crlConfigMapName }}
- name: PILOT_CRL_CONFIGMAP
  value: {{ . | quote }}
{{- end }}
- name: PILOT_ENABLE_ANALYSIS
  value: {{ .Values.global.istiod.enableAnalysis | quote }}
- name: CLUSTER_ID
  value: {{ .Values.global.multiCluster.clusterName | default "Kubernetes" | quote }}
- name: PLATFORM
  value: {{ include "istio.platform" . | quote }}
{{- end }}

{{- /* Mounts and volumes, in one order. */ -}}
{{- define "istiod.mounts" -}}
- {name: istio-token, mountPath: /var/run/secrets/tokens, readOnly: true}
- {name: local-certs, mountPath: /var/run/secrets/istio-dns}
- {name: cacerts, mountPath: /etc/cacerts, readOnly: true}
- {name: istio-kubeconfig, mountPath: /var/run/secrets/remote, readOnly: true}
{{- if .Values.jwksResolverExtraRootCA }}
- {name: extracacerts, mountPath: /cacerts}
{{- end }}
- {name: istio-csr-dns-cert, mountPath: /var/run/secrets/istiod/tls, readOnly: true}
- {name: istio-csr-ca-configmap, mountPath: /var/run/secrets/istiod/ca, readOnly: true}
{{- with .Values.volumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "istiod.volumes" -}}
# The certificate that istiod serves with, when it signs it itself.
- name: local-certs
  emptyDir:
    medium: Memory
{{ include "istio.tokenVolume" .Values.global.sds.token.aud }}
# A signing certificate of the user's own.
- name: cacerts
  secret:
    secretName: cacerts
    optional: true
# Access to the cluster with the configuration, when that is another one.
- name: istio-kubeconfig
  secret:
    secretName: istio-kubeconfig
    optional: true
# Certificates that istio-csr issues.
- name: istio-csr-dns-cert
  secret:
    secretName: istiod-tls
    optional: true
- name: istio-csr-ca-configmap
  {{- if include "istiod.trustBundles" . }}
  projected:
    sources:
    - clusterTrustBundle:
        name: istio.io:istiod-ca:{{ .Values.global.trustBundleName | default "root-cert" }}
        path: root-cert.pem
        optional: true
  {{- else }}
  configMap:
    name: {{ .Values.global.trustBundleName | default "istio-ca-root-cert" }}
    defaultMode: 420
    optional: true
  {{- end }}
{{- if .Values.jwksResolverExtraRootCA }}
- name: extracacerts
  configMap:
    name: pilot-jwks-extra-cacerts{{ include "istio.suffix" . }}
{{- end }}
{{- with .Values.volumes }}
{{ toYaml . }}
{{- end }}
{{- end }}
