import json

BASE = '{"app": {"name": "demo", "debug": false, "ports": [80, 443]}, "db": {"host": "localhost", "port": 5432}, "features": ["a", "b"]}'
OVERRIDE = '{"app": {"debug": true}, "db": {"port": 6543, "user": "admin"}, "features": ["c"], "extra": null}'


def merge(a, b):
    result = dict(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merge(result[key], value)
        elif isinstance(value, list) and isinstance(result.get(key), list):
            result[key] = result[key] + [v for v in value if v not in result[key]]
        else:
            result[key] = value
    return result


def get_path(config, path, default=None):
    node = config
    for part in path.split("."):
        try:
            node = node[int(part)] if isinstance(node, list) else node[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return default
    return node


def flatten(node, prefix=""):
    if isinstance(node, dict):
        for k, v in node.items():
            yield from flatten(v, f"{prefix}.{k}" if prefix else k)
    elif isinstance(node, list):
        for i, v in enumerate(node):
            yield from flatten(v, f"{prefix}[{i}]")
    else:
        yield prefix, node


def diff(a, b):
    fa, fb = dict(flatten(a)), dict(flatten(b))
    for key in sorted(fa.keys() | fb.keys()):
        if fa.get(key, ...) != fb.get(key, ...):
            yield f"{key}: {json.dumps(fa[key]) if key in fa else '-'} -> {json.dumps(fb[key]) if key in fb else '-'}"


base, override = json.loads(BASE), json.loads(OVERRIDE)
config = merge(base, override)
print(json.dumps(config, indent=2, sort_keys=True))
for path in ("app.name", "app.ports.1", "db.user", "db.password", "features.9", "app.name.x"):
    print(f"{path:<14} {get_path(config, path, 'n/a')!r}")
print(*diff(base, config), sep="\n")
print(json.dumps({"unicode": "café ☕", "float": 1.0, "nested": [[], {}], "none": None, "t": (1, 2)}), json.dumps("é", ensure_ascii=False), json.dumps({1: 2, True: 3, None: 4}))
print(json.loads('[1e3, -0.5, "\\u00e9\\n", true, null]'), json.dumps([1, 2], separators=(",", ":")))
for bad in ('{"a": }', "[1, 2", "nope", '{"a" 1}', ""):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(f"{bad!r}: {e.msg} at line {e.lineno} column {e.colno}")
try:
    json.dumps({"s": {1}})
except TypeError as e:
    print(e)
