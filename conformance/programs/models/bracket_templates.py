class TemplateError(Exception):
    pass


FILTERS = {"upper": str.upper, "lower": str.lower, "title": str.title, "length": len, "join": lambda v, sep=", ": sep.join(map(str, v)), "default": lambda v, d="": v if v not in (None, "") else d, "money": lambda v: f"${v:,.2f}", "repeat": lambda v, n="2": str(v) * int(n), "first": lambda v: v[0]}


def lex(source):
    pos = 0
    while pos < len(source):
        a, b = source.find("{{", pos), source.find("{%", pos)
        start = min((i for i in (a, b) if i >= 0), default=-1)
        if start < 0:
            yield "text", source[pos:]
            return
        if start > pos:
            yield "text", source[pos:start]
        kind, close = ("expr", "}}") if start == a else ("tag", "%}")
        end = source.find(close, start)
        if end < 0:
            raise TemplateError(f"unclosed {source[start:start + 2]} at {start}")
        yield kind, source[start + 2:end].strip()
        pos = end + 2


def parse(tokens, stops=()):
    nodes = []
    for kind, value in tokens:
        if kind != "tag":
            nodes.append((kind, value))
            continue
        word, *rest = value.split(None, 1)
        if word in stops:
            return nodes, word
        match word:
            case "for":
                var, _, expr = rest[0].partition(" in ")
                body, stop = parse(tokens, ("empty", "endfor"))
                other = parse(tokens, ("endfor",))[0] if stop == "empty" else []
                nodes.append(("for", var.strip(), expr.strip(), body, other))
            case "if":
                body, stop = parse(tokens, ("else", "endif"))
                other = parse(tokens, ("endif",))[0] if stop == "else" else []
                nodes.append(("if", rest[0], body, other))
            case _:
                raise TemplateError(f"unexpected tag {word!r}")
    if stops:
        raise TemplateError(f"missing {' or '.join(stops)}")
    return nodes, None


def lookup(path, scope):
    if path[:1] in "'\"":
        return path[1:-1]
    if path.lstrip("-").isdigit():
        return int(path)
    value = scope
    for part in path.split("."):
        if isinstance(value, dict) and part in value:
            value = value[part]
        elif part.isdigit() and isinstance(value, (list, tuple)):
            value = value[int(part)]
        elif not part.startswith("_") and hasattr(value, part):
            value = getattr(value, part)
        else:
            return None
    return value


def evaluate(expr, scope):
    head, *filters = [p.strip() for p in expr.split("|")]
    negate = head.startswith("not ")
    value = lookup(head.removeprefix("not "), scope)
    for f in filters:
        name, *args = f.split(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name!r}")
        value = FILTERS[name](value, *(lookup(a, scope) if a[:1] in "'\"" else a for a in args))
    return not value if negate else value


def render(nodes, scope):
    out = []
    for node in nodes:
        match node:
            case ("text", text): out.append(text)
            case ("expr", expr):
                v = evaluate(expr, scope)
                out.append("" if v is None else str(v))
            case ("if", cond, body, other): out.append(render(body if evaluate(cond, scope) else other, scope))
            case ("for", var, expr, body, other):
                items = list(evaluate(expr, scope) or ())
                for i, item in enumerate(items):
                    out.append(render(body, scope | {var: item, "loop": {"index": i + 1, "last": i == len(items) - 1}}))
                if not items:
                    out.append(render(other, scope))
    return "".join(out)


def template(source, **scope):
    return render(parse(lex(source))[0], scope)


class User:
    def __init__(self, name, tags):
        self.name, self.tags = name, tags


print(template("Hello {{ user.name|title }}! You have {{ items|length }} items.", user=User("ann lee", []), items=[1, 2]))
print(template("{% for u in users %}{{ loop.index }}. {{ u.name|upper }}{% if u.tags %} [{{ u.tags|join:'/' }}]{% else %} (none){% endif %}{% if not loop.last %}; {% endif %}{% endfor %}", users=[User("bob", ["a", "b"]), User("cy", [])]))
print(template("{% for x in missing %}{{ x }}{% empty %}nothing{% endfor %} {{ price|money }} {{ a.b.1 }} {{ no|default:'n/a' }} {{ 'ab'|repeat:3 }} {{ 5 }} {{ _x }}|", price=1234.5, a={"b": [7, 8]}))
print(template("{% for r in rows %}{% for c in r %}{{ c }}{% if not loop.last %},{% endif %}{% endfor %}\n{% endfor %}", rows=[[1, 2], [3]]), end="")
for bad in ("{{ x", "{% if x %}", "{% nope %}", "{{ x|zap }}", "{% for x in y %}{% else %}{% endfor %}", "{{ x|length }}"):
    try:
        print(repr(template(bad, y=[])))
    except (TemplateError, TypeError) as e:
        print(f"{bad!r}: {type(e).__name__}: {e}")
