#!/bin/sh
# Makes the passwords that compose.yaml reads, once: a second run changes nothing. Back the folder up with the databases.
set -eu
cd "$(dirname "$0")"
mkdir -p -m 700 secrets

make_password() {
  [ -e "secrets/$1" ] || openssl rand -hex 24 | tr -d '\n' >"secrets/$1"
}

make_password postgres-password
make_password temporal-password
make_password corroborate-password
[ -e secrets/database-url ] ||
  printf 'postgres://corroborate:%s@postgres:5432/corroborate' "$(cat secrets/corroborate-password)" >secrets/database-url

# The containers run as several users; the folder keeps this machine's other users out.
chmod 444 secrets/*
