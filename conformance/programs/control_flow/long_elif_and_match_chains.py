# Long chains pick the right branch.
def by_elif(n):
    if n == 0: return "zero"
    elif n == 1: return "one"
    elif n == 2: return "two"
    elif n == 3: return "three"
    elif n == 4: return "four"
    elif n == 5: return "five"
    elif n == 6: return "six"
    elif n == 7: return "seven"
    elif n < 0: return "negative"
    elif n > 100 and n % 2 == 0: return "big even"
    elif n > 100: return "big odd"
    elif isinstance(n, float): return "float"
    else: return "other"
def by_match(n):
    match n:
        case 0: return "zero"
        case 1: return "one"
        case 2: return "two"
        case 3: return "three"
        case 4: return "four"
        case 5: return "five"
        case 6: return "six"
        case 7: return "seven"
        case _ if n < 0: return "negative"
        case _ if n > 100 and n % 2 == 0: return "big even"
        case _ if n > 100: return "big odd"
        case float(): return "float"
        case _: return "other"
for n in (0, 1, 2, 3, 4, 5, 6, 7, -3, 102, 103, 50, 8.5, 2.0, True, 10 ** 20):
    assert by_elif(n) == by_match(n)
    print(n, by_elif(n))
def http(code):
    match code:
        case 200 | 201 | 204: return "ok"
        case 301 | 302: return "moved"
        case 400: return "bad request"
        case 401 | 403: return "denied"
        case 404: return "not found"
        case c if 500 <= c < 600: return f"server error {c}"
        case _: return "?"
print([http(c) for c in (200, 204, 302, 400, 403, 404, 503, 999)])
def size(n):
    return "tiny" if n < 1 else "small" if n < 10 else "medium" if n < 100 else "large" if n < 1000 else "huge"
print([size(10 ** k // 2) for k in range(6)])
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b if b else None}
def calc(a, op, b):
    if op in ops:
        return ops[op](a, b)
    elif op == "**":
        return a ** b
    raise ValueError(f"unknown operator {op!r}")
for e in ((1, "+", 2), (5, "/", 0), (2, "**", 10), (1, "?", 1)):
    try:
        print(calc(*e))
    except ValueError as err:
        print(err)
