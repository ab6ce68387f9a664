{{/* What the program and the migration have in common: no rights, nothing writable but keys, photos and /tmp. */}}
{{- define "cartrade.pod" -}}
automountServiceAccountToken: false
securityContext:
  runAsNonRoot: true
  runAsUser: 1654
  fsGroup: 1654
  seccompProfile: { type: RuntimeDefault }
volumes:
  - name: keys
    persistentVolumeClaim: { claimName: {{ .Values.keysClaim }} }
  - name: photos
    persistentVolumeClaim: { claimName: {{ .Values.photosClaim }} }
  - name: tmp
    emptyDir: {}
{{- end }}

{{- define "cartrade.container" -}}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
env:
  - { name: PublicOrigin, value: {{ .Values.publicOrigin | quote }} }
  - { name: AdminOrigin, value: {{ .Values.adminOrigin | quote }} }
  - { name: Keys__Path, value: /keys }
  - { name: Photos__Path, value: /photos }
  - { name: ASPNETCORE_FORWARDEDHEADERS_ENABLED, value: "true" }
volumeMounts:
  - { name: keys, mountPath: /keys }
  - { name: photos, mountPath: /photos }
  - { name: tmp, mountPath: /tmp }
{{- end }}
