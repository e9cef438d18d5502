#!/bin/sh
# Run once by the image on an empty data folder: one role for the product, one for Temporal, each with databases of its own.
set -eu
psql --set=ON_ERROR_STOP=1 --no-psqlrc --username="${POSTGRES_USER:-postgres}" --dbname=postgres \
  --set=corroborate="$(cat /run/secrets/corroborate-password)" \
  --set=temporal="$(cat /run/secrets/temporal-password)" <<'SQL'
CREATE ROLE corroborate LOGIN PASSWORD :'corroborate';
CREATE DATABASE corroborate OWNER corroborate;
REVOKE ALL ON DATABASE corroborate FROM PUBLIC;

CREATE ROLE temporal LOGIN PASSWORD :'temporal';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
REVOKE ALL ON DATABASE temporal, temporal_visibility FROM PUBLIC;
SQL
