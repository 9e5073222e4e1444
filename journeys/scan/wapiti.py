"""Debian's Wapiti 3.0.4, with two defects of it worked around, and an end to each kind of attack.

wapiti.py SECONDS_FOR_EACH_MODULE WAPITI_OPTIONS...

A module looks at the clock between two forms only, and a form with sixty fields takes it an hour: that is how a scan
ended without its report. Here the first request after a module's time ends the module.
"""
import fnmatch
import re
import sys
import time

import wapitiCore.language.logger as logger
import wapitiCore.net.crawler as crawler
from wapitiCore.main.wapiti import wapiti_main


class TimeIsOver(Exception):
    """Not one of the failures of the network, which modules catch and go on from."""


seconds = int(sys.argv.pop(1))
until = None


def bounded(send):
    def wrapped(*args, **kwargs):
        global until
        if until is not None and time.time() > until:
            until = None  # what a module still has to ask once it has ended, it may
            raise TimeIsOver()
        return send(*args, **kwargs)

    return wrapped


def watched(log):
    """Wapiti tells its log when a module begins: there its clock is set."""

    def wrapped(self, text, *args, **kwargs):
        global until
        if text.startswith("[*] Launching module"):
            until = time.time() + seconds
        return log(self, text, *args, **kwargs)

    return wrapped


# Debian's Wapiti can't read its own wildcards under its own Python; fnmatch does.
crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
crawler.Crawler.send = bounded(crawler.Crawler.send)
logger.ConsoleLogger.log_green = watched(logger.ConsoleLogger.log_green)
sys.argv[0] = "wapiti"
wapiti_main()
