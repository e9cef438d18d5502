#!/bin/sh
# Registers the namespace unless it exists. The container is started again when the server is not ready yet.
set -eu
if temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1; then
  echo "Namespace $TEMPORAL_NAMESPACE exists."
  exit 0
fi
temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention "$RETENTION"
