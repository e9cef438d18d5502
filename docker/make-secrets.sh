#!/bin/sh
# Makes the passwords and the encryption key that compose.yaml reads, once: a second run changes nothing. Back the folder up, and keep the
# copy of encryption-keys apart from the backups of the data: whoever has both can read them, whoever loses it cannot.
set -eu
cd "$(dirname "$0")"
mkdir -p -m 700 secrets

make_password() {
  [ -e "secrets/$1" ] || openssl rand -hex 24 | tr -d '\n' >"secrets/$1"
}

make_password postgres-password
make_password temporal-password
make_password corroborate-password
[ -e secrets/encryption-keys ] || openssl rand -hex 32 >secrets/encryption-keys
[ -e secrets/database-url ] ||
  printf 'postgres://corroborate:%s@postgres:5432/corroborate' "$(cat secrets/corroborate-password)" >secrets/database-url

# The containers run as several users; the folder keeps this machine's other users out.
chmod 444 secrets/*
