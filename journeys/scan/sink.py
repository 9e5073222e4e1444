"""The outside that scanners try to make the product call: answers everybody, and notes who asked for what.

sink.py PORT FILE
"""
import http.server
import sys


class Sink(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open(sys.argv[2], "a", encoding="utf-8") as asked:
            asked.write("%s %s\n" % (self.headers.get("User-Agent", "-"), self.path))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_GET

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Sink).serve_forever()
