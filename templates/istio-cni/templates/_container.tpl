{{- /* The container of the agent, which installs the plugin and serves it. */ -}}
{{- define "cni.container" -}}
- name: install-cni
  image: {{ include "istio.image" (dict
    "image" (.Values.image | default "install-cni")
    "hub" (.Values.hub | default .Values.global.hub)
    "tag" (.Values.tag | default .Values.global.tag)
    "variant" (.Values.variant | default .Values.global.variant)) | quote }}
  {{- with .Values.pullPolicy | default .Values.global.imagePullPolicy }}
  imagePullPolicy: {{ . }}
  {{- end }}
  command: [install-cni]
  args:
  {{- with .Values.logging.level | default .Values.global.logging.level }}
  - --log_output_level={{ . }}
  {{- end }}
  {{- if .Values.global.logAsJson }}
  - --log_as_json
  {{- end }}
  ports:
  - {name: metrics, containerPort: 15014, protocol: TCP}
  readinessProbe:
    httpGet:
      path: /readyz
      port: 8000
  securityContext:
    privileged: false
    runAsUser: 0
    runAsGroup: 0
    runAsNonRoot: false
    capabilities:
      drop: [ALL]
      # Write rules (NET_ADMIN, NET_RAW) in the network namespaces of pods, which are found in /proc
      # (SYS_PTRACE) and entered (SYS_ADMIN), and files of other users (DAC_OVERRIDE).
      add: [NET_ADMIN, NET_RAW, SYS_PTRACE, SYS_ADMIN, DAC_OVERRIDE]
    {{- with .Values.seLinuxOptions }}
    seLinuxOptions:
      {{- merge (deepCopy .) (dict "type" "spc_t") | toYaml | nindent 6 }}
    {{- end }}
    {{- if not .Values.useAppArmorAnnotation }}
    appArmorProfile:
      type: Unconfined
    {{- end }}
    {{- with .Values.seccompProfile }}
    seccompProfile:
      {{- toYaml . | nindent 6 }}
    {{- end }}
  envFrom:
  - configMapRef:
      name: {{ include "cni.name" . }}-config
  env:
  {{- include "cni.environment" . | nindent 2 }}
  volumeMounts:
  {{- include "cni.mounts" . | nindent 2 }}
  resources:
    {{- toYaml (.Values.resources | default .Values.global.defaultResources) | nindent 4 }}
{{- end }}

{{- define "cni.environment" -}}
{{ include "istio.envField" (list "REPAIR_NODE_NAME" "spec.nodeName") }}
- name: REPAIR_RUN_AS_DAEMON
  value: "true"
- name: REPAIR_SIDECAR_ANNOTATION
  value: sidecar.istio.io/status
{{- if not (include "cni.sharesHostNetwork" .) }}
- name: ALLOW_SWITCH_TO_HOST_NS
  value: "true"
{{- end }}
- name: NODE_NAME
  valueFrom:
    fieldRef:
      apiVersion: v1
      fieldPath: spec.nodeName
{{ include "istio.envResource" (list "GOMEMLIMIT" "limits.memory") }}
{{ include "istio.envField" (list "POD_NAME" "metadata.name") }}
{{ include "istio.envField" (list "POD_NAMESPACE" "metadata.namespace") }}
{{- include "istio.env" .Values.env }}
{{- end }}

{{- define "cni.mounts" -}}
- {name: cni-bin-dir, mountPath: /host/opt/cni/bin}
{{- if include "cni.entersPods" . }}
- {name: cni-host-procfs, mountPath: /host/proc, readOnly: true}
{{- end }}
- {name: cni-net-dir, mountPath: /host/etc/cni/net.d}
- {name: cni-socket-dir, mountPath: /var/run/istio-cni}
{{- if .Values.ambient.enabled }}
- {name: cni-netns-dir, mountPath: /host/var/run/netns, mountPropagation: HostToContainer}
- {name: cni-ztunnel-sock-dir, mountPath: /var/run/ztunnel}
{{- end }}
{{- end }}

{{- define "cni.volumes" -}}
- name: cni-bin-dir
  hostPath:
    path: {{ include "cni.binDir" . }}
{{- if include "cni.entersPods" . }}
- name: cni-host-procfs
  hostPath:
    path: /proc
    type: Directory
{{- end }}
{{- if .Values.ambient.enabled }}
- name: cni-ztunnel-sock-dir
  hostPath:
    path: /var/run/ztunnel
    type: DirectoryOrCreate
{{- end }}
- name: cni-net-dir
  hostPath:
    path: {{ .Values.cniConfDir }}
# The plugin reaches the agent here.
- name: cni-socket-dir
  hostPath:
    path: /var/run/istio-cni
- name: cni-netns-dir
  hostPath:
    path: {{ .Values.cniNetnsDir | default "/var/run/netns" }}
    type: DirectoryOrCreate
{{- end }}
