{{- /* Pieces of workloads that several charts share. */ -}}

{{- /* An autoscaling metric. Takes (resource, percent of the request). */ -}}
{{- define "istio.utilization" -}}
type: Resource
resource:
  name: {{ index . 0 }}
  target:
    type: Utilization
    averageUtilization: {{ index . 1 }}
{{- end }}

{{- /* Environment variables from a map, sorted by name. */ -}}
{{- define "istio.env" -}}
{{- range $name, $value := . }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}

{{- /* An environment variable that holds a field of the pod. Takes (name, field path). */ -}}
{{- define "istio.envField" -}}
- name: {{ index . 0 }}
  valueFrom:
    fieldRef:
      fieldPath: {{ index . 1 }}
{{- end }}

{{- /* An environment variable that holds a resource of the container. Takes (name, resource). */ -}}
{{- define "istio.envResource" -}}
- name: {{ index . 0 }}
  valueFrom:
    resourceFieldRef:
      resource: {{ index . 1 }}
      divisor: "1"
{{- end }}

{{- /* A volume with a service account token for istiod. Takes the audience. */ -}}
{{- define "istio.tokenVolume" -}}
- name: istio-token
  projected:
    sources:
    - serviceAccountToken:
        path: istio-token
        expirationSeconds: 43200
        audience: {{ . }}
{{- end }}

{{- /* The spec of a quota for system-node-critical pods. Takes their number. */ -}}
{{- define "istio.criticalPodsQuota" -}}
spec:
  hard:
    pods: {{ . | quote }}
  scopeSelector:
    matchExpressions:
    - scopeName: PriorityClass
      operator: In
      values: [system-node-critical]
{{- end }}
