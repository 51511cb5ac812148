# Own exceptions as a program uses them: hierarchy, payload, translation, retry, cleanup.
class AppError(Exception):
    """Base of the application."""
    code = 500
    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details
    def __str__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return f"[{self.code}] {self.args[0]}" + (f" ({extra})" if extra else "")

class NotFound(AppError):
    code = 404

class Invalid(AppError, ValueError):
    code = 400

def find(table, key):
    try:
        return table[key]
    except KeyError as e:
        raise NotFound("no such row", key=key) from e

def parse(text):
    try:
        value = int(text)
    except ValueError as e:
        raise Invalid("not a number", text=text) from e
    else:
        if value < 0:
            raise Invalid("negative", value=value)
        return value

for f in (lambda: find({"a": 1}, "a"), lambda: find({}, "b"), lambda: parse("12"), lambda: parse("x"), lambda: parse("-3")):
    try:
        print("ok", f())
    except NotFound as e:
        print("not found:", e, repr(e.__cause__))
    except ValueError as e:
        print("value error:", e, type(e).__name__, repr(e.__cause__), e.details)

def retry(f, times):
    for attempt in range(1, times + 1):
        try:
            return f(attempt)
        except AppError as e:
            print("attempt", attempt, "failed:", e)
            last = e
    raise last

def flaky(n):
    if n < 3:
        raise AppError("busy", n=n)
    return "done"

print(retry(flaky, 5))
try:
    retry(flaky, 2)
except AppError as e:
    print("gave up:", e)

class Resource:
    log = []
    def __init__(self, name): self.name = name
    def __enter__(self):
        self.log.append("open " + self.name)
        return self
    def __exit__(self, kind, e, tb):
        self.log.append(f"close {self.name} {kind.__name__ if kind else None}")
        return isinstance(e, NotFound)

with Resource("a"), Resource("b"):
    raise NotFound("gone")
print(Resource.log)
print(issubclass(Invalid, ValueError), [c.__name__ for c in Invalid.__mro__], AppError.__doc__, isinstance(Invalid("x"), AppError))
errors = []
for v in ("1", "two", "-3", "4"):
    try:
        errors.append(parse(v))
    except Invalid as e:
        errors.append(e.details)
print(errors)
