#!/usr/bin/env python3
"""Finds what an account reaches: every kind of address, by links, forms and the routes that stand for themselves.

reach.py ADDRESS COOKIE ROUTES SECONDS FOLDER

Scanners that crawl alone stay in the first list they meet. Here an address counts by its kind (ids and codes left out), and
two of each are kept. ROUTES is a file of lines that begin with a route; those without variables are asked for first.
Writes to FOLDER: pages (addresses that answered a page), and marked (the same addresses with every id and parameter
marked by * for sqlmap). Prints how many kinds were met.
"""
import html.parser
import random
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

# What ends the session, or changes the account's own way in, would make the rest of a scan worthless.
LEAVES = re.compile(r"/logout|/account/|/login|/text/|/gallery|/acting")
FILES = re.compile(r"\.(pdf|zip|docx|xlsx|ofd|jpg|png)$|/static/|/webjars/")
ID = re.compile(r"(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}|\d+|[A-Z][A-Z_]+)(?=/|$)")
KEPT = 2


class Links(html.parser.HTMLParser):
    """Where a page leads by GET: links, forms with their first values, and what htmx fetches."""

    def __init__(self):
        super().__init__()
        self.found = []
        self.form = None

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag == "form" and a.get("method", "get").lower() == "get":
            self.form = [a.get("action", ""), []]
        elif tag in ("input", "select", "textarea") and self.form and a.get("name"):
            self.form[1].append((a["name"], a.get("value") or "1"))
        for name in ("href", "hx-get"):
            if a.get(name):
                self.found.append(a[name])

    def handle_endtag(self, tag):
        if tag == "form" and self.form:
            self.found.append(self.form[0] + "?" + urllib.parse.urlencode(self.form[1]))
            self.form = None


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def kind(address):
    parts = urllib.parse.urlsplit(address)
    names = sorted(name for name, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
    return ID.sub("{}", parts.path), tuple(names)


def marked(address):
    """The address with a * behind every id, or behind every parameter's value; None where there is neither."""
    parts = urllib.parse.urlsplit(address)
    if parts.query:
        return address
    path = ID.sub(lambda m: m.group() + "*", parts.path)
    return parts._replace(path=path).geturl() if "*" in path else None


def reach(base, cookie, routes, seconds):
    opener = urllib.request.build_opener(Stay)
    opener.addheaders = [("Cookie", cookie), ("User-Agent", "reach")]
    waiting = [base + route for route in routes]
    met, pages, until = {}, [], time.time() + seconds
    while waiting and time.time() < until:
        address = waiting.pop(0)
        path = urllib.parse.urlsplit(address).path
        if LEAVES.search(path) or met.get(kind(address), 0) >= KEPT:
            continue
        met[kind(address)] = met.get(kind(address), 0) + 1
        if FILES.search(path):
            continue
        try:
            with opener.open(address, timeout=20) as answer:
                if "html" not in answer.headers.get("Content-Type", ""):
                    continue
                text = answer.read().decode("utf-8", "replace")
        except urllib.error.HTTPError:
            continue
        pages.append((met[kind(address)], address))
        links = Links()
        links.feed(text)
        for link in links.found:
            there = urllib.parse.urljoin(address, link.split("#")[0])
            if there.startswith(base + "/"):
                waiting.append(there)
    # One of each kind comes before a second one, and kinds are mixed: whoever has too little time sees some of all.
    random.Random(1).shuffle(pages)
    return [address for _, address in sorted(pages, key=lambda page: page[0])], len(met), len(waiting)


def main():
    base, cookie, routes, seconds, folder = sys.argv[1:]
    with open(routes, encoding="utf-8") as lines:
        alone = sorted({line.split()[0] for line in lines if line.startswith("/") and "{" not in line.split()[0]})
    pages, kinds, left = reach(base, cookie, alone, int(seconds))
    with open(folder + "/pages", "w", encoding="utf-8") as out:
        out.writelines(page + "\n" for page in pages)
    with open(folder + "/marked", "w", encoding="utf-8") as out:
        out.writelines(m + "\n" for m in dict.fromkeys(map(marked, pages)) if m)
    print("  %d pages of %d kinds of addresses%s" % (len(pages), kinds, ", cut off by time" if left else ""))


main()
