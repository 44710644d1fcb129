{{- /* How values resolve, see zz-shared/values.yaml: what stands below `pilot` moves to the top level. */ -}}
{{- define "chart.flat" }}{{ end }}
{{- define "chart.block" }}pilot{{ end }}

{{- /* The name of the control plane's objects. */ -}}
{{- define "istiod.name" -}}
istiod{{ include "istio.suffix" . }}
{{- end }}

{{- /* The end of the name of a cluster-scoped object: [-revision]-namespace. */ -}}
{{- define "istiod.clusterSuffix" -}}
{{ include "istio.suffix" . }}-{{ .Release.Namespace }}
{{- end }}

{{- /* Not empty when istiod itself is installed here. */ -}}
{{- define "istiod.isLocal" -}}
{{ if or (not .Values.istiodRemote.enabled) .Values.istiodRemote.enabledLocalInjectorIstiod }}true{{ end }}
{{- end }}

{{- /* Not empty when this cluster holds the configuration that istiod reads. */ -}}
{{- define "istiod.readsConfig" -}}
{{ if or (include "istiod.isLocal" .) .Values.global.configCluster }}true{{ end }}
{{- end }}

{{- /* The labels of every object of the control plane. */ -}}
{{- define "istiod.labels" -}}
app.kubernetes.io/name: istiod
{{ include "istio.labels" . }}
{{- end }}

{{- define "istiod.ownerLabels" -}}
{{ include "istio.ownerLabels" (list . "Pilot") }}
{{ include "istiod.labels" . }}
{{- end }}

{{- /* Selects istiod's pods. Without a revision, only those without one. */ -}}
{{- define "istiod.selector" -}}
app: istiod
{{- with .Values.revision }}
istio.io/rev: {{ . | quote }}
{{- else }}
istio: pilot
{{- end }}
{{- end }}

{{- /* The API group of multi-cluster services. */ -}}
{{- define "istiod.mcsGroup" -}}
{{ .Values.env.MCS_API_GROUP | default "multicluster.x-k8s.io" }}
{{- end }}

{{- /* Not empty when roots of trust are published as ClusterTrustBundles. */ -}}
{{- define "istiod.trustBundles" -}}
{{ if eq (toString .Values.env.ENABLE_CLUSTER_TRUST_BUNDLE_API) "true" }}true{{ end }}
{{- end }}

{{- /* Not empty when istiod creates the workloads of Gateways. */ -}}
{{- define "istiod.managesGateways" -}}
{{ if ne (toString .Values.env.PILOT_ENABLE_GATEWAY_API_DEPLOYMENT_CONTROLLER) "false" }}true{{ end }}
{{- end }}

{{- /* A ClusterRoleBinding to the role of the same name. Takes root, name, app, account, namespace. */ -}}
{{- define "istiod.clusterRoleBinding" -}}
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: {{ .name }}
  labels:
    app: {{ .app }}
    release: {{ .root.Release.Name }}
    app.kubernetes.io/name: {{ .app }}
    {{- include "istio.labels" .root | nindent 4 }}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: {{ .name }}
subjects:
- kind: ServiceAccount
  name: {{ .account }}
  namespace: {{ .namespace }}
{{- end }}
