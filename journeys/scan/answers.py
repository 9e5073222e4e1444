"""What the product answered to a scanner, from its own access log: how many of each status, and every 5xx.

answers.py LOG AGENT

LOG is a folder of lines of status, microseconds, "agent", method and address. Ends with status 1 where something was
answered 5xx, and with 2 where nothing was scanned: no request, nearly all led to the door, or no form taken.
"""
import collections
import glob
import re
import sys

LINE = re.compile(r'(\d{3}|-) (\d+|-) "(.*?)" (\S+) (.*)')


def main():
    folder, agent = sys.argv[1:3]
    counts, failures, slowest = collections.Counter(), [], (0, "")
    for name in glob.glob(folder + "/*.log"):
        with open(name, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                match = LINE.match(line)
                if not match or agent not in match[3]:
                    continue
                status, micros, _, method, address = match.groups()
                counts[method if method in ("GET", "POST") else "others", status] += 1
                if status.startswith("5") and status != "501":  # 501: a method no server here knows
                    failures.append("%s %s %s" % (status, method, address))
                if micros.isdigit() and int(micros) > slowest[0]:
                    slowest = (int(micros), method + " " + address)
    total = sum(counts.values())
    for method in ("GET", "POST", "others"):
        told = ["%s x %d" % (status, n) for (by, status), n in sorted(counts.items()) if by == method]
        if told:
            print("  %s %s" % (method, ", ".join(told)))
    if slowest[0]:
        print("  slowest %.1f s: %s" % (slowest[0] / 1e6, slowest[1][:120]))
    for failure in failures[:20]:
        print("  FAILURE " + failure[:200])
    door = sum(n for (_, status), n in counts.items() if status == "302")
    posts = [status for by, status in counts if by == "POST"]
    if not total:
        print("  FAILED: it sent nothing")
    elif door * 2 > total:
        print("  FAILED: it was led to the door")
    elif posts and set(posts) <= {"400", "403"} and not agent.startswith("nikto"):  # nikto knows no forms
        print("  FAILED: not one of its forms got through")
    else:
        sys.exit(1 if failures else 0)
    sys.exit(2)


main()
