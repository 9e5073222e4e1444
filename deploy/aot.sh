#!/usr/bin/env bash
# Unpacks the product's jar and lets a first start write what later starts need not find out again (JEP 483, 514).
# The database it starts on is named by the product's own variables (ZHICHENG_DB_URL and the like) and may be empty.
# Usage: deploy/aot.sh app-1-SNAPSHOT-exec.jar FOLDER
# Afterwards: java @FOLDER/java.options -XX:AOTCache=FOLDER/zhicheng.aot -jar FOLDER/zhicheng.jar, with the JDK used here.
set -eu
jar=$1 folder=$2
java=${JAVA:-java}
port=${AOT_PORT:-18080}

rm -rf "$folder"
packed=$(mktemp -d)
cp "$jar" "$packed/zhicheng.jar"
"$java" -Xmx256m -Djarmode=tools -jar "$packed/zhicheng.jar" extract --destination "$folder" >/dev/null
rm -rf "$packed"
cp "$(dirname "$0")/java.options" "$(dirname "$0")/../ops" "$folder/"

ZHICHENG_PORT=$port "$java" -Xmx512m "@$folder/java.options" -XX:AOTCacheOutput="$folder/zhicheng.aot" -jar "$folder/zhicheng.jar" >"$folder/training.log" 2>&1 &
product=$!
trap 'kill "$product" 2>/dev/null || true' EXIT

# One page by plain bash: the image has no other client.
page() {
  { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n' "$1" >&3
  head -1 <&3 | grep -q ' 200'
}

for try in $(seq 240); do
  if page /; then break; fi
  if ! kill -0 "$product" 2>/dev/null || [ "$try" = 240 ]; then
    tail -30 "$folder/training.log" >&2
    echo "The training run showed no page." >&2
    exit 1
  fi
  sleep 0.5
done
# The cache keeps what was learned about busy methods too (JEP 515): some hundred pages teach more than one.
for round in $(seq 40); do
  for path in / /login /login/preset /plans /bulletins /help /verify; do page "$path" || true; done
done
kill "$product"
wait "$product" || true
trap - EXIT
if [ ! -s "$folder/zhicheng.aot" ]; then
  tail -30 "$folder/training.log" >&2
  echo "No AOT cache was written." >&2
  exit 1
fi
rm -f "$folder/training.log"
du -h "$folder/zhicheng.aot"
