{{- /*
Bundled values: files/values/<kind>/<name>.yaml, shared by all charts. Takes (root, kind, name).
*/ -}}
{{- define "chart.bundled" -}}
{{- $root := index . 0 }}
{{- $kind := index . 1 }}
{{- $folder := printf "files/values/%s" (replace " " "-" $kind) }}
{{- with index . 2 }}
{{- $values := $root.Files.Get (printf "%s/%v.yaml" $folder .) }}
{{- if not $values }}{{ include "chart.unknown" (list $root $folder $kind .) }}{{ end }}
{{- $values }}
{{- end }}
{{- end }}

{{- /* Fails, naming what would be known. Takes (root, folder, kind, name). */ -}}
{{- define "chart.unknown" -}}
{{- $known := list }}
{{- range $file, $_ := (index . 0).Files.Glob (printf "%s/*.yaml" (index . 1)) }}
{{- $known = append $known (base $file | trimSuffix ".yaml") }}
{{- end }}
{{- fail (printf "unknown %s %v, known: %s" (index . 2) (index . 3) (sortAlpha $known | join ", ")) }}
{{- end }}
