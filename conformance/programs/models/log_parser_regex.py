import re
from collections import Counter, defaultdict

LOG = """\
2024-01-15 10:23:45,123 INFO  [main] Server started on port 8080
2024-01-15 10:23:46,001 DEBUG [worker-1] Connection from 192.168.1.10
2024-01-15 10:24:00,500 WARN  [worker-2] Slow query took 1523ms: SELECT * FROM users
2024-01-15 10:24:12,250 ERROR [worker-1] NullPointerException at Handler.java:42
    at com.example.Handler.process
    at com.example.Server.run
2024-01-15 10:25:00,000 INFO  [main] Health check ok
not a log line
2024-01-15 11:00:01,999 ERROR [worker-3] Timeout after 30s contacting 10.0.0.7
2024-01-15 11:00:05,010 WARN  [worker-2] Slow query took 877ms: UPDATE t SET x=1
"""

PATTERN = re.compile(r"""
    ^(?P<date>\d{4}-\d{2}-\d{2})\s
    (?P<hour>\d{2}):(?P<minute>\d{2}):(?P<second>\d{2}),\d{3}\s
    (?P<level>[A-Z]+)\s+
    \[(?P<thread>[\w-]+)\]\s
    (?P<message>.*)$
""", re.VERBOSE)


def parse(text):
    entry = None
    for number, line in enumerate(text.splitlines(), 1):
        m = PATTERN.match(line)
        if m:
            if entry:
                yield entry
            entry = {**m.groupdict(), "line": number, "extra": []}
        elif entry and line.startswith("    "):
            entry["extra"].append(line.strip())
        else:
            print(f"skipping line {number}: {line!r}")
    if entry:
        yield entry


entries = list(parse(LOG))
print(len(entries), "entries")
levels = Counter(e["level"] for e in entries)
for level, n in sorted(levels.items()):
    print(f"{level:<6}{n}")
by_thread = defaultdict(list)
for e in entries:
    by_thread[e["thread"]].append(e["level"][0])
print({t: "".join(v) for t, v in sorted(by_thread.items())})
times = [int(m.group(1)) for e in entries if (m := re.search(r"took (\d+)ms", e["message"]))]
print("slow queries:", times, sum(times) / len(times))
ips = re.findall(r"\b(?:\d{1,3}\.){3}\d{1,3}\b", LOG)
print(ips, [ip for ip in ips if re.fullmatch(r"10\..*", ip)])
for e in entries:
    if e["level"] == "ERROR":
        print(f"{e['hour']}:{e['minute']} {e['message']} (+{len(e['extra'])} lines) {e['extra'][:1]}")
print(re.sub(r"\d{1,3}\.\d{1,3}$", "x.x", ips[0]), re.split(r"[:,\s]+", "a:b, c  d"), re.sub(r"(\w+)@(\w+)", r"\2 at \1", "me@home you@work"))
