def read_lines(text):
    for number, line in enumerate(text.splitlines(), start=1):
        yield number, line.rstrip()


def strip_comments(lines):
    for number, line in lines:
        code, _, _ = line.partition("#")
        if code.strip():
            yield number, code.rstrip()


def parse_pairs(lines):
    section = "main"
    for number, line in lines:
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif "=" in line:
            key, value = (p.strip() for p in line.split("=", 1))
            yield section, key, convert(value)
        else:
            print(f"line {number}: cannot parse {line!r}")


def convert(value):
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            pass
    if value.lower() in ("yes", "true", "on"):
        return True
    if value.lower() in ("no", "false", "off"):
        return False
    if "," in value:
        return [convert(v.strip()) for v in value.split(",")]
    return value


def collect(triples):
    result = {}
    for section, key, value in triples:
        result.setdefault(section, {})[key] = value
    return result


def batch(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def running(items, f, initial):
    state = initial
    for item in items:
        state = f(state, item)
        yield state


def compose(*stages):
    def pipeline(source):
        for stage in stages:
            source = stage(source)
        return source
    return pipeline


CONFIG = """
# server settings
name = demo
port = 8080   # default
ratio = 0.75

[limits]
users = 100
strict = yes
colors = red, green, 3
broken line
[empty]
path = a=b
"""
config = compose(read_lines, strip_comments, parse_pairs, collect)(CONFIG)
for section, values in config.items():
    print(f"[{section}]")
    for k, v in values.items():
        print(f"  {k} = {v!r} ({type(v).__name__})")
print(list(batch(range(7), 3)), list(running([3, 1, 4, 1, 5], lambda a, b: a + b, 0)), list(running("abc", str.__add__, "")))
evens = (n for n in range(20) if n % 2 == 0)
squares = (n * n for n in evens)
big = (n for n in squares if n > 50)
print(next(big), next(big), sum(big), list(big))
print(compose(lambda s: (c for c in s if c.isalpha()), lambda s: map(str.upper, s), "".join)("a1b2 c3!"))
