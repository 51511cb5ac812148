LOG = """\
2024-01-15 10:00:01 INFO  auth    User alice logged in
2024-01-15 10:00:05 ERROR db      Connection timeout after 30s
2024-01-15 10:01:12 WARN  disk    Usage at 91%
2024-01-15 10:02:30 INFO  auth    User bob logged in
malformed line here
2024-01-15 10:03:00 ERROR db      Connection timeout after 45s
2024-01-15 10:03:59 ERROR api     500 on /orders: 'NoneType' object has no attribute 'id'
2024-01-15 11:15:00 INFO  auth    User alice logged out
2024-01-15 11:59:59 DEBUG cache   hit ratio 0.934

2024-01-15 12:00:00 WARN  disk    Usage at 97%
"""

LEVELS = {name: i for i, name in enumerate(["DEBUG", "INFO", "WARN", "ERROR"])}


class LogEntry:
    def __init__(self, date, time, level, component, message):
        self.date = tuple(int(p) for p in date.split("-"))
        h, m, s = (int(p) for p in time.split(":"))
        self.seconds = h * 3600 + m * 60 + s
        self.level = level
        self.component = component
        self.message = message

    @classmethod
    def parse(cls, line, number):
        parts = line.split(None, 4)
        if len(parts) != 5:
            raise ValueError(f"line {number}: expected 5 fields, got {len(parts)}")
        if parts[2] not in LEVELS:
            raise ValueError(f"line {number}: unknown level {parts[2]!r}")
        return cls(*parts)

    @property
    def time(self):
        m, s = divmod(self.seconds, 60)
        h, m = divmod(m, 60)
        return f"{h:02d}:{m:02d}:{s:02d}"

    def __repr__(self):
        return f"<{self.level} {self.component} @{self.time}>"


def read(text):
    entries, errors = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            entries.append(LogEntry.parse(line, number))
        except ValueError as e:
            errors.append(str(e))
    return entries, errors


entries, errors = read(LOG)
print(len(entries), errors)
by_level = {}
for e in entries:
    by_level.setdefault(e.level, []).append(e)
for level in sorted(by_level, key=LEVELS.get, reverse=True):
    print(f"{level:<6}{len(by_level[level]):>3} {'*' * len(by_level[level])}")
print([e for e in entries if LEVELS[e.level] >= LEVELS["WARN"]])
sessions, open_sessions = [], {}
for e in entries:
    match e.message.split():
        case ["User", name, "logged", "in"]:
            open_sessions[name] = e.seconds
        case ["User", name, "logged", "out"]:
            start = open_sessions.pop(name, None)
            if start is not None:
                sessions.append((name, e.seconds - start))
print(sessions, sorted(open_sessions))
timeouts = [int(e.message.rsplit(" ", 1)[1].rstrip("s")) for e in entries if "timeout" in e.message]
print(f"timeouts: n={len(timeouts)} avg={sum(timeouts) / len(timeouts):.1f} max={max(timeouts)}")
per_hour = {}
for e in entries:
    hour = e.time[:2]
    per_hour[hour] = per_hour.get(hour, 0) + 1
print(per_hour, max(per_hour.items(), key=lambda kv: kv[1]))
gaps = [(b.seconds - a.seconds, a.time, b.time) for a, b in zip(entries, entries[1:])]
print(max(gaps), min(gaps), [g for g, *_ in gaps])
components = sorted({e.component for e in entries})
matrix = {c: [sum(e.component == c and e.level == l for e in entries) for l in LEVELS] for c in components}
print(f"{'':<8}" + "".join(f"{l:>7}" for l in LEVELS))
for c, row in matrix.items():
    print(f"{c:<8}" + "".join(f"{v or '-':>7}" for v in row))
usage = [int(e.message[e.message.index("at ") + 3:-1]) for e in entries if e.component == "disk"]
print(usage, "rising" if usage == sorted(usage) else "falling", entries[0].date)
