CONFIG = """
; global settings
name = demo app
debug = yes

[server]
host = localhost
port = 8080
timeout=2.5
tags = web, api , , beta

[server.tls]
enabled: no
cert = ${server.host}.pem   # inline comment

[database]
url = db://${server.host}:${database.port}/${name}
port = 5432
password = "p@ss # word"
retries = 3
"""


class ConfigError(Exception):
    def __init__(self, message, line=None):
        super().__init__(f"line {line}: {message}" if line else message)
        self.line = line


def strip_comment(text):
    quoted = False
    for i, ch in enumerate(text):
        if ch == '"':
            quoted = not quoted
        elif ch in "#;" and not quoted and (i == 0 or text[i - 1].isspace()):
            return text[:i]
    return text


def convert(text):
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1]
    lowered = text.lower()
    if lowered in ("yes", "true", "on"):
        return True
    if lowered in ("no", "false", "off"):
        return False
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    if "," in text:
        return [convert(p.strip()) for p in text.split(",") if p.strip()]
    return text


class Config:
    def __init__(self, text):
        self.values = {}
        section = ""
        for n, line in enumerate(text.splitlines(), 1):
            line = strip_comment(line).strip()
            if not line:
                continue
            if line.startswith("["):
                if not line.endswith("]"):
                    raise ConfigError(f"unterminated section {line!r}", n)
                section = line[1:-1].strip()
                if not section:
                    raise ConfigError("empty section name", n)
                continue
            positions = [p for p in (line.find("="), line.find(":")) if p > 0]
            if not positions:
                raise ConfigError(f"expected key = value, got {line!r}", n)
            at = min(positions)
            key = (section + "." if section else "") + line[:at].strip()
            if key in self.values:
                raise ConfigError(f"duplicate key {key!r}", n)
            self.values[key] = line[at + 1:].strip()

    def raw(self, key, seen=()):
        if key in seen:
            raise ConfigError("circular reference: " + " -> ".join((*seen, key)))
        try:
            text = self.values[key]
        except KeyError:
            raise ConfigError(f"missing key {key!r}") from None
        while "${" in text:
            start = text.index("${")
            end = text.find("}", start)
            if end < 0:
                raise ConfigError(f"unclosed reference in {key!r}")
            text = text[:start] + self.raw(text[start + 2:end], (*seen, key)) + text[end + 1:]
        return text

    def __getitem__(self, key):
        return convert(self.raw(key))

    def get(self, key, default=None, kind=None):
        try:
            value = self[key]
        except ConfigError:
            return default
        if kind and not isinstance(value, kind):
            raise ConfigError(f"{key!r} should be {kind.__name__}, not {type(value).__name__}")
        return value

    def section(self, prefix):
        return {k[len(prefix) + 1:]: self[k] for k in self.values if k.startswith(prefix + ".")}

    def tree(self):
        root = {}
        for key in self.values:
            *parents, last = key.split(".")
            node = root
            for p in parents:
                node = node.setdefault(p, {})
            node[last] = self[key]
        return root


c = Config(CONFIG)
for key in c.values:
    print(f"{key:<20} {c[key]!r} ({type(c[key]).__name__})")
print(c.section("server"), c.get("server.port", kind=int) + 1, c.get("nope", "fallback"))
print(c.tree())
for source in ("[a", "[]", "novalue", "a=1\na=2", "a = ${b}\nb = ${a}", "a = ${zzz}", "a = ${b", "=x"):
    try:
        cfg = Config(source)
        print(repr(source), {k: cfg[k] for k in cfg.values})
    except ConfigError as e:
        print(repr(source), "->", e, e.line)
try:
    c.get("name", kind=int)
except ConfigError as e:
    print(e)


def dump(tree, prefix=""):
    simple = {k: v for k, v in tree.items() if not isinstance(v, dict)}
    lines = [f"[{prefix}]"] if prefix and simple else []
    for k, v in simple.items():
        text = ", ".join(map(str, v)) if isinstance(v, list) else {True: "yes", False: "no"}.get(v, v) if isinstance(v, bool) else f'"{v}"' if isinstance(v, str) and ("#" in v or ";" in v) else v
        lines.append(f"{k} = {text}")
    for k, v in tree.items():
        if isinstance(v, dict):
            lines += dump(v, f"{prefix}.{k}" if prefix else k)
    return lines


text = "\n".join(dump(c.tree()))
print(text)
print(Config(text).tree() == c.tree())
