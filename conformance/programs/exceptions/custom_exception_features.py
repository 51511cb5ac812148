# Attributes, class constants, factories, equality, comparison by type, exceptions as values and keys.
class AppError(Exception):
    code = 500
    def __init__(self, message="", **context):
        super().__init__(message)
        self.context = context
    def __str__(self):
        base = super().__str__() or type(self).__name__
        return f"[{self.code}] {base}" + (f" {self.context}" if self.context else "")
    @classmethod
    def wrap(cls, e): 
        new = cls(f"{type(e).__name__}: {e}")
        new.__cause__ = e
        return new
class NotFound(AppError): code = 404
class Invalid(AppError, ValueError):
    code = 400
    def __init__(self, field, reason): super().__init__(f"{field}: {reason}", field=field)
for e in (AppError(), NotFound("page", path="/x"), Invalid("age", "negative"), NotFound.wrap(KeyError("k"))):
    print(e, "|", repr(e), "|", e.args, e.code, isinstance(e, ValueError), e.__cause__)
def handle(e):
    try: raise e
    except NotFound: return "not found"
    except (Invalid, KeyError) as x: return f"bad: {x}"
    except AppError as x: return f"app: {x.code}"
    except Exception as x: return f"other: {x!r}"
print([handle(e) for e in (NotFound(), Invalid("f", "r"), AppError("x"), KeyError("k"), TypeError("t"))])
errors = {NotFound: 1, Invalid: 2}
print(errors[type(NotFound())], NotFound() == NotFound(), [c.__name__ for c in Invalid.__mro__[:4]], sorted([NotFound, AppError], key=lambda c: c.code)[0].__name__)
class WithFields(Exception):
    def __init__(self, a, b=2): self.a, self.b = a, b
print(WithFields(1).args, WithFields(1, b=3).args, str(WithFields(1)), repr(WithFields(1, 5)), vars(WithFields(7)))
class Falsy(Exception):
    def __bool__(self): return False
    def __len__(self): return 0
try: raise Falsy("still raised")
except Falsy as e: print(bool(e), e)
class Iterable(Exception):
    def __iter__(self): return iter(self.args)
try: raise Iterable(1, 2)
except Iterable as e:
    a, b = e
    print(a, b, [*e])
try: raise type("Dynamic", (Exception,), {"extra": 5})("made on the spot")
except Exception as e: print(type(e).__name__, e, e.extra)
results = []
for f in (lambda: 1, lambda: 1 / 0, lambda: int("x")):
    try: results.append(f())
    except Exception as e: results.append(e)
print([r if not isinstance(r, Exception) else type(r).__name__ for r in results])
