#!/usr/bin/env bash
# Unpacks the product's jar and lets a first start write what later starts need not find out again (JEP 483, 514).
# The database it starts on is named by the product's own variables (ZHICHENG_DB_URL and the like) and may be empty.
# Where it is thrown away afterwards, AOT_OPERATOR names an account of operations that is made in it and signs on:
# what signed-on pages need is in the cache too.
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

# Nobody is told to wait: the training asks faster than people do.
ZHICHENG_RATE_ACCOUNT_BURST=0 ZHICHENG_RATE_ADDRESS_BURST=0 ZHICHENG_RATE_SIGN_ON_BURST=0 ZHICHENG_PORT=$port \
  "$java" -Xmx512m "@$folder/java.options" -XX:AOTCacheOutput="$folder/zhicheng.aot" -jar "$folder/zhicheng.jar" >"$folder/training.log" 2>&1 &
product=$!
# It writes its cache even then: nobody may begin anew in the same folder meanwhile.
trap 'kill "$product" 2>/dev/null; wait "$product" 2>/dev/null || true' EXIT

# One request by plain bash, the image has no other client; what it is told of cookies and forms is kept for the next.
cookies='' token='' answer=''
ask() { # METHOD PATH [FORM]
  { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
  printf '%s %s HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\nCookie: %s\r\n' "$1" "$2" "$cookies" >&3
  printf 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s' "${#3}" "$3" >&3
  answer=$(tr -d '\000\r' <&3)
  exec 3>&-
  local told
  told=$(sed -n 's/^Set-Cookie: \(ZHICHENG_SESSION=[^;]*\).*/\1/p' <<<"$answer")
  cookies=${told:-$cookies}
  told=$(sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' <<<"$answer" | head -1)
  token=${told:-$token}
}
page() {
  ask GET "$1" "" && [[ $answer == HTTP/1.[01]\ 200* ]]
}
failed() {
  tail -30 "$folder/training.log" >&2
  echo "$1" >&2
  exit 1
}

for try in $(seq 240); do
  if page /; then break; fi
  if ! kill -0 "$product" 2>/dev/null || [ "$try" = 240 ]; then failed "The training run showed no page."; fi
  sleep 0.5
done
# The cache keeps what was learned about busy methods too (JEP 515): some hundred pages teach more than one.
learn() { # PATH...
  local round path
  for round in $(seq 40); do
    for path in "$@"; do page "$path" || failed "The training run did not see $path: ${answer%%$'\n'*}"; done
  done
}
learn / /login /login/preset /plans /bulletins /help /verify
if [ -n "${AOT_OPERATOR:-}" ]; then
  initial=$("$folder/ops" create-operator --login "$AOT_OPERATOR" --name 训练 | sed -n 's/^初始密码：//p')
  chosen=$(head -c 18 /dev/urandom | od -An -tx1 | tr -d ' \n')
  page /login/preset || failed "The training run found no door."
  ask POST /login/preset "_csrf=$token&loginName=$AOT_OPERATOR&password=$initial"
  page /account/password || failed "The training run could not sign on."
  ask POST /account/password "_csrf=$token&current=$initial&next=$chosen&again=$chosen"
  learn / /plans /help /account /account/sessions /messages /messages/count /organisations /organisations/import \
    /preset-requests /preset-accounts /bulletins/manage /bulletins/manage/new /categories /operations/look \
    /operations/deliveries /operations/erasures /operations/print-failures
  for round in $(seq 40); do
    ask POST /bulletins/manage "_csrf=$token&title=$round&text=$round"
    [[ $answer == HTTP/1.[01]\ 30* ]] || failed "The training run could not write: ${answer%%$'\n'*}"
  done
fi
kill "$product"
wait "$product" || true
trap - EXIT
[ -s "$folder/zhicheng.aot" ] || failed "No AOT cache was written."
rm -f "$folder/training.log"
du -h "$folder/zhicheng.aot"
