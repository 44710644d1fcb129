{{- /* Values that moved, one warning a line. */ -}}
{{- define "istiod.deprecations" -}}
{{- $moved := dict
  "global.certificates" "meshConfig.certificates"
  "global.enableTracing" "meshConfig.enableTracing"
  "global.localityLbSetting" "meshConfig.localityLbSetting"
  "global.meshExpansion.enabled" "Gateway resources"
  "global.mtls.auto" "meshConfig.enableAutoMtls"
  "global.mtls.enabled" "a PeerAuthentication"
  "global.outboundTrafficPolicy" "meshConfig.outboundTrafficPolicy"
  "global.policyCheckFailOpen" "meshConfig.policyCheckFailOpen"
  "global.proxy.accessLogFile" "meshConfig.accessLogFile"
  "global.proxy.accessLogFormat" "meshConfig.accessLogFormat"
  "global.proxy.concurrency" "meshConfig.defaultConfig.concurrency"
  "global.proxy.envoyAccessLogService" "meshConfig.defaultConfig.envoyAccessLogService"
  "global.proxy.envoyAccessLogService.enabled" "meshConfig.enableEnvoyAccessLogService"
  "global.proxy.envoyMetricsService" "meshConfig.defaultConfig.envoyMetricsService"
  "global.proxy.holdApplicationUntilProxyStarts" "meshConfig.defaultConfig.holdApplicationUntilProxyStarts"
  "global.proxy.protocolDetectionTimeout" "meshConfig.protocolDetectionTimeout"
  "global.tracer.datadog.address" "meshConfig.defaultConfig.tracing.datadog.address"
  "global.tracer.lightstep.accessToken" "meshConfig.defaultConfig.tracing.lightstep.accessToken"
  "global.tracer.lightstep.address" "meshConfig.defaultConfig.tracing.lightstep.address"
  "global.tracer.zipkin.address" "meshConfig.defaultConfig.tracing.zipkin.address"
  "istiocoredns.enabled" "ISTIO_META_DNS_CAPTURE of meshConfig.defaultConfig.proxyMetadata"
  "pilot.ingress" "meshConfig.ingressService, ingressControllerMode and ingressClass" }}
{{- range $old, $new := $moved }}
{{- if include "istiod.isSet" (list $.UserValues $old) }}
WARNING: {{ $old | quote }} is deprecated; use {{ $new | quote }} instead.
{{- end }}
{{- end }}
{{- end }}

{{- /* Fails on values that have no effect any more and would be missed. */ -}}
{{- define "istiod.refuseRemoved" -}}
{{- $limits := list "debug" "maxNumberOfAttributes" "maxNumberOfAnnotations" "maxNumberOfMessageEvents" }}
{{- $removed := list "telemetry.v2.prometheus.configOverride" "telemetry.v2.stackdriver.disableOutbound" }}
{{- range list "global.tracer.stackdriver" "meshConfig.defaultConfig.tracing.stackdriver" }}
{{- $parent := . }}
{{- range $limits }}{{ $removed = append $removed (print $parent "." .) }}{{ end }}
{{- end }}
{{- range $removed }}
{{- if include "istiod.isSet" (list $.Values .) }}{{ fail (print . " is removed") }}{{ end }}
{{- end }}
{{- if eq (toString .Values.global.pilotCertProvider) "kubernetes" }}
{{- fail "pilotCertProvider=kubernetes is not supported" }}
{{- end }}
{{- end }}

{{- /* Not empty when a value has something at a path. Takes (values, path). */ -}}
{{- define "istiod.isSet" -}}
{{- $at := first . }}
{{- range splitList "." (last .) }}
{{- if kindIs "map" $at }}{{ $at = get $at . }}{{ else }}{{ $at = "" }}{{ end }}
{{- end }}
{{- if not (or (kindIs "invalid" $at) (eq (toString $at) "")) }}true{{ end }}
{{- end }}
