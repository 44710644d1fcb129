{{- /* How values resolve, see zz-shared/values.yaml: what stands below `cni` moves to the top level. */ -}}
{{- define "chart.flat" }}{{ end }}
{{- define "chart.block" }}cni{{ end }}

{{- /* The name of the node agent's objects: one for each cluster. */ -}}
{{- define "cni.name" -}}istio-cni{{- end }}

{{- define "cni.labels" -}}
app.kubernetes.io/name: {{ include "cni.name" . }}
{{ include "istio.labels" . }}
{{- end }}

{{- define "cni.ownerLabels" -}}
{{ include "istio.ownerLabels" (list . "Cni") }}
{{ include "cni.labels" . }}
{{- end }}

{{- /* Not empty when the agent runs in the network of its node. */ -}}
{{- define "cni.sharesHostNetwork" -}}
{{ if and .Values.ambient.enabled .Values.ambient.shareHostNetworkNamespace }}true{{ end }}
{{- end }}

{{- /* Not empty when the agent enters the network namespaces of pods. */ -}}
{{- define "cni.entersPods" -}}
{{ if or .Values.repair.repairPods .Values.ambient.enabled }}true{{ end }}
{{- end }}

{{- /* Where the container runtime looks for CNI plugins. */ -}}
{{- define "cni.binDir" -}}
{{ .Values.cniBinDir | default (ternary "/home/kubernetes/bin" "/opt/cni/bin" (contains "-gke" .Capabilities.KubeVersion.GitVersion)) }}
{{- end }}

{{- /* A ClusterRoleBinding of the agent. Takes root, name, role, and the label that names its part. */ -}}
{{- define "cni.clusterRoleBinding" -}}
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: {{ .name }}
  labels:
    {{ .label | default "app: istio-cni" }}
    {{- include "cni.ownerLabels" .root | nindent 4 }}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: {{ .role | default .name }}
subjects:
- kind: ServiceAccount
  name: {{ include "cni.name" .root }}
  namespace: {{ .root.Release.Namespace }}
{{- end }}
