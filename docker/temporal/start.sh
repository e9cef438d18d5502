#!/bin/sh
# The server takes its database password from the environment only; the secret is a file.
set -eu
POSTGRES_PWD=$(cat /run/secrets/temporal-password)
export POSTGRES_PWD
exec /etc/temporal/entrypoint.sh
