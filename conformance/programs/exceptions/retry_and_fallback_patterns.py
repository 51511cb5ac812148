# How programs recover: retries, fallbacks, error collection, result objects.
class TransientError(Exception):
    def __init__(self, attempt):
        super().__init__(f"transient failure on attempt {attempt}")
        self.attempt = attempt

class PermanentError(Exception):
    pass

def retry(max_attempts, exceptions=(Exception,), on_error=None):
    def decorator(func):
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, max_attempts + 1):
                try:
                    return func(*args, attempt=attempt, **kwargs)
                except exceptions as e:
                    last = e
                    if on_error:
                        on_error(attempt, e)
            raise PermanentError(f"{func.__name__} failed after {max_attempts} attempts") from last
        return wrapper
    return decorator

history = []

@retry(3, (TransientError,), lambda n, e: history.append((n, str(e))))
def fetch(need, attempt):
    if attempt < need:
        raise TransientError(attempt)
    return f"data after {attempt}"

print(fetch(1), fetch(3), history)
try:
    fetch(9)
except PermanentError as e:
    print(e, "<-", repr(e.__cause__))

def first_working(*functions):
    errors = []
    for f in functions:
        try:
            return f()
        except Exception as e:
            errors.append(f"{type(e).__name__}: {e}")
    raise ExceptionGroup("all failed", [RuntimeError(x) for x in errors])

print(first_working(lambda: 1 / 0, lambda: int("7")))
try:
    first_working(lambda: 1 / 0, lambda: int("seven"), lambda: {}["x"])
except ExceptionGroup as g:
    print(g, *g.exceptions, sep="\n  ")

def parse_all(lines):
    good, bad = [], []
    for number, line in enumerate(lines, 1):
        try:
            name, value = line.split("=")
            good.append((name.strip(), float(value)))
        except ValueError as e:
            bad.append((number, str(e)))
    return good, bad

good, bad = parse_all(["a = 1", "b=2.5", "c", "d==4", "e = x", "f=-inf"])
print(good)
for b in bad:
    print(b)

class Result:
    def __init__(self, value=None, error=None):
        self.value, self.error = value, error
    @classmethod
    def of(cls, f, *args):
        try:
            return cls(f(*args))
        except Exception as e:
            return cls(error=e)
    def then(self, f):
        return self if self.error else Result.of(f, self.value)
    def __repr__(self):
        return f"Err({self.error!r})" if self.error else f"Ok({self.value!r})"

print(Result.of(int, "12").then(lambda x: x / 4).then(round))
print(Result.of(int, "zz").then(lambda x: x / 4))
print(Result.of(int, "0").then(lambda x: 1 / x).then(str))
