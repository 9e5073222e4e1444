#!/usr/bin/env bash
# Within the image's build: an empty PostgreSQL for the training run of aot.sh, gone afterwards. Not as root.
# Usage: deploy/train.sh app-1-SNAPSHOT-exec.jar FOLDER
set -eu
bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin | tail -1)}
data=$(mktemp -d)
"$bin/initdb" -D "$data/db" -U zhicheng -A trust --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=zh-Hans-CN >/dev/null
"$bin/pg_ctl" -D "$data/db" -w -o "-p 15432 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$data -c fsync=off" -l "$data/log" start >/dev/null
trap '"$bin/pg_ctl" -D "$data/db" -m immediate stop >/dev/null; rm -rf "$data"' EXIT
export ZHICHENG_DB_URL=jdbc:postgresql://127.0.0.1:15432/postgres ZHICHENG_DB_USER=zhicheng
# Keys of this run only: nothing it seals is kept.
ZHICHENG_DATA_KEY=$(head -c 32 /dev/urandom | base64) ZHICHENG_INDEX_KEY=$(head -c 32 /dev/urandom | base64) \
  ZHICHENG_OIDC_CLIENT_SECRET=training AOT_OPERATOR=training ZHICHENG_DOCUMENT_FOLDER=$data/documents "$(dirname "$0")/aot.sh" "$@"
