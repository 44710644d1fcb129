{{- /* Values that moved, one warning a line. They still have the effect that they had. */ -}}
{{- define "istiod.deprecations" -}}
{{- $moved := list
  (list "global.outboundTrafficPolicy" "meshConfig.outboundTrafficPolicy")
  (list "global.certificates" "meshConfig.certificates")
  (list "global.localityLbSetting" "meshConfig.localityLbSetting")
  (list "global.policyCheckFailOpen" "meshConfig.policyCheckFailOpen")
  (list "global.enableTracing" "meshConfig.enableTracing")
  (list "global.proxy.accessLogFormat" "meshConfig.accessLogFormat")
  (list "global.proxy.accessLogFile" "meshConfig.accessLogFile")
  (list "global.proxy.concurrency" "meshConfig.defaultConfig.concurrency")
  (list "global.proxy.envoyAccessLogService" "meshConfig.defaultConfig.envoyAccessLogService")
  (list "global.proxy.envoyAccessLogService.enabled" "meshConfig.enableEnvoyAccessLogService")
  (list "global.proxy.envoyMetricsService" "meshConfig.defaultConfig.envoyMetricsService")
  (list "global.proxy.protocolDetectionTimeout" "meshConfig.protocolDetectionTimeout")
  (list "global.proxy.holdApplicationUntilProxyStarts" "meshConfig.defaultConfig.holdApplicationUntilProxyStarts")
  (list "pilot.ingress" "meshConfig.ingressService, ingressControllerMode and ingressClass")
  (list "global.mtls.enabled" "a PeerAuthentication")
  (list "global.mtls.auto" "meshConfig.enableAutoMtls")
  (list "global.tracer.lightstep.address" "meshConfig.defaultConfig.tracing.lightstep.address")
  (list "global.tracer.lightstep.accessToken" "meshConfig.defaultConfig.tracing.lightstep.accessToken")
  (list "global.tracer.zipkin.address" "meshConfig.defaultConfig.tracing.zipkin.address")
  (list "global.tracer.datadog.address" "meshConfig.defaultConfig.tracing.datadog.address")
  (list "global.meshExpansion.enabled" "Gateway resources")
  (list "istiocoredns.enabled" "ISTIO_META_DNS_CAPTURE of meshConfig.defaultConfig.proxyMetadata") }}
{{- range $moved }}
{{- if include "istiod.isSet" (list $.UserValues (first .)) }}
WARNING: {{ first . | quote }} is deprecated; use {{ last . | quote }} instead.
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
