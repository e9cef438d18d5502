#!/bin/sh
# Brings both of Temporal's databases to the schema of this image's version. Both steps skip what is already done.
set -eu
SQL_PASSWORD=$(cat /run/secrets/temporal-password)
export SQL_PASSWORD

bring_up() {
  tool="temporal-sql-tool --plugin postgres12 --endpoint $SQL_HOST --port $SQL_PORT --user $SQL_USER --database $1"
  $tool setup-schema --version 0.0
  $tool update-schema --schema-dir "/etc/temporal/schema/postgresql/v12/$2/versioned"
}

bring_up temporal temporal
bring_up temporal_visibility visibility
