# Sourced by ./scan: how each scanner is let loose on the pages an account reaches (its folder holds them), and what
# it told. Knows $url, $here, $sink, $tls, $minutes. A scanner names itself to the product, so that answers are counted.

# Ending the session, or closing the account's own way in, would make the rest of a scan worthless.
leaves='/logout|/account/|/login|/text/|/gallery|/acting'

by_sqlmap() { # folder cookie agent
  local list
  for list in forms marked; do
    if [ "$list" = marked ] && [ ! -s "$1/marked" ]; then continue; fi
    # Tokens of a session stay good: no page needs to be fetched before each form.
    timeout -k 10 $((minutes * 30)) sqlmap -m "$1/$([ $list = forms ] && echo pages || echo marked)" \
      $([ $list = forms ] && echo --forms) --cookie "$2" --user-agent "$3" --batch --flush-session \
      --output-dir "$1/sqlmap-$list" --scope "^(?!.*($leaves))" --level 2 --risk 1 --smart --dbms PostgreSQL \
      --skip '_csrf,ZHICHENG_SESSION,version' --timeout 10 --retries 1 \
      --answers 'sitemap=N,normalize=Y,store=N,fill=Y,resend=N' >"$1/sqlmap-$list.log" 2>&1
  done
}

told_by_sqlmap() { # folder
  local hits
  hits=$(cat "$1"/sqlmap-*.log | grep -aci 'is vulnerable\|^Parameter: .* (')
  echo "  $(cat "$1"/sqlmap-*.log | grep -ac 'heuristic (basic)') parameters tried in" \
    "$(cat "$1"/sqlmap-*.log | grep -ac '^\[[0-9]*/[0-9?]*\] \(Form\|URL\)') forms and addresses, $hits vulnerable"
  [ "$hits" = 0 ]
}

by_wapiti() { # folder cookie agent
  local modules=exec,file,sql,xss,xxe,ssrf,redirect,crlf,csp,http_headers,cookieflags,methods,csrf,backup
  timeout -k 30 $((minutes * 60 + 120)) /usr/bin/python3 journeys/scan/wapiti.py $((minutes * 5)) \
    -u "$url/help" -s "$1/pages" --scope domain -H "Cookie: $2" -A "$3" -x "$url/logout*" -x "$url/account/*" \
    -x "$url/login*" -x "$url/text/*" -x "$url/gallery*" -x "$url/acting*" --endpoint "http://localhost:$sink/" \
    --max-scan-time $((minutes * 15)) --max-links-per-page 40 -d 1 --flush-session --flush-attacks --no-bugreport \
    --store-session "$1/wapiti" -m "$modules" -f json -o "$1/wapiti.json" >"$1/wapiti.log" 2>&1
}

told_by_wapiti() { # folder
  python3 - "$1/wapiti.json" <<'REPORT'
import json, sys
try:
    report = json.load(open(sys.argv[1]))
except OSError:
    sys.exit("  no report: see the log")
bad = 0
for kind in ("vulnerabilities", "anomalies"):
    for name, lines in report[kind].items():
        bad += len(lines)
        for line in lines[:5]:
            print("  %s: %s %s %s" % (name, line["method"], line["path"], line["info"]))
print("  %d findings" % bad)
sys.exit(1 if bad else 0)
REPORT
}

# nikto knows some thousand addresses of other products that lie about, and heads that are missing. It does not crawl.
by_nikto() { # folder cookie agent
  sed -e '/^#/d' -e '/^USERAGENT=/d' -e '/^RFIURL=/d' -e '/^UPDATES=/d' /etc/nikto/config.txt >"$1/nikto.conf"
  printf '%s\n' "USERAGENT=$3" "RFIURL=http://localhost:$sink/rfi" "UPDATES=no" "STATIC-COOKIE=\"${2%%=*}\"=\"${2#*=}\"" >>"$1/nikto.conf"
  timeout -k 30 $((minutes * 60 + 60)) nikto -config "$1/nikto.conf" -host "$url" -ask no -nointeractive \
    -maxtime $((minutes * 60))s -Format csv -output "$1/nikto.csv" >"$1/nikto.log" 2>&1
}

told_by_nikto() { # folder
  grep '^+ ' "$1/nikto.log" | grep -v '^+ \(Target\|Start Time\|End Time\|Server\|[0-9]* host\)' | cut -c1-200 | sed 's/^/  /'
  # What it ends with: the items it asked for, and how many it has something to say about.
  grep -o '[0-9]* items checked: .*' "$1/nikto.log" | sed 's/^/  /'
  grep -q ' 0 item(s) reported' "$1/nikto.log"
}

# The doors of docs/install.zh-CN.md: deploy/nginx with a certificate of its own, judged by testssl.sh.
by_tls() {
  local folder=$here/tls nginx
  mkdir -p "$folder/cache"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost -keyout "$folder/zhicheng.key" -out "$folder/zhicheng.pem" 2>/dev/null
  {
    [ "$(id -u)" != 0 ] || echo "user root;"
    echo "pid $folder/nginx.pid; daemon off; events {} http { types { text/html html; } access_log $folder/access.log;"
    for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $folder/$kind;"; done
    sed -e "s#10.0.0.11:8080#127.0.0.1:$port#" -e '/10.0.0.12/d' -e 's#listen 80;#listen 127.0.0.1:'$((tls + 1))';#' \
      -e "s#listen 443 #listen 127.0.0.1:$tls #" -e 's#zhicheng.example.cn#localhost#' \
      -e "s#/var/cache/nginx/zhicheng#$folder/cache#" -e "s#/etc/nginx/tls#$folder#" \
      -e "s#/etc/nginx/zhicheng;#$root/deploy/nginx;#" deploy/nginx/zhicheng.conf
    echo "}"
  } >"$folder/nginx.conf"
  nginx -c "$folder/nginx.conf" -e "$folder/error.log" >"$folder/nginx.log" 2>&1 &
  nginx=$!
  until curl -sk -o /dev/null "https://localhost:$tls/"; do
    kill -0 "$nginx" 2>/dev/null || { cat "$folder/error.log" >&2; return 1; }
    sleep 1
  done
  echo "TLS:"
  testssl --quiet --color 0 --warnings off --nodns none --csvfile "$folder/testssl.csv" \
    --severity LOW "https://localhost:$tls/" >"$folder/testssl.log" 2>&1
  kill "$nginx"
  wait "$nginx" 2>/dev/null
  if [ ! -s "$folder/testssl.csv" ]; then
    echo "  no report: see $folder/testssl.log"
    return 1
  fi
  awk -F '","' 'NR > 1 { print "  " $4 ": " $1 " " $5; bad++ } END { print "  " bad + 0 " findings"; exit bad > 0 }' "$folder/testssl.csv"
}
