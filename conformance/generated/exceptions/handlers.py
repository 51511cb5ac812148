# Written by conformance/generate.py: 168 checks of exceptions, handlers.
nan = float("nan")
inf = float("inf")
def func(a, b=2): return (a, b)
def gen(): yield 1; yield "x"
class Thing:
    x = 1
def show(v):
    name = type(v).__name__
    if name in ("set", "frozenset") and not all(type(x) is int for x in v):
        r = name + " of " + repr(sorted(map(repr, v)))
    elif name == "memoryview":
        try: r = "memory of " + repr(v.tolist())
        except Exception as e: r = "memory: " + str(e)
    elif hasattr(v, "__next__"):
        items = []
        try:
            for i in range(9): items.append(repr(next(v)))
            items.append("...")
        except StopIteration: pass
        except Exception as e: items.append(type(e).__name__ + ": " + str(e))
        r = name + " of " + ", ".join(items)
    else:
        r = repr(v)
    return r if len(r) < 120 else r[:70] + "... " + str(len(r)) + " ..." + r[-30:]
def no_address(r):
    parts = r.split(" at 0x")
    return parts[0] + "".join([" at" + part.lstrip("0123456789abcdef") for part in parts[1:]])
def run(subjects, functions, shapes, mutable=False):
    for s, make in subjects:
        for f, get in functions:
            for a, call in shapes:
                subject = make()
                try: r = show(call(get(subject)))
                except BaseException as e: r = type(e).__name__ + ": " + str(e)
                if mutable: r += " | " + show(subject)
                r = s + f + a + " -> " + no_address(r).replace("\n", "\\n")
                print(r.encode("ascii", "backslashreplace").decode() if not r.isprintable() else r)
def attempt(e):
    def g(a, b):
        try:
            try: raise e
            except a: return 'first'
        except b: return 'second'
        return 'none'
    return g
s0 = [('ValueError(1)', lambda: ValueError(1)), ('KeyError(1)', lambda: KeyError(1)), ('ZeroDivisionError()', lambda: ZeroDivisionError()), ('FileNotFoundError()', lambda: FileNotFoundError()), ('KeyboardInterrupt()', lambda: KeyboardInterrupt()), ('UnicodeError()', lambda: UnicodeError()), ('StopIteration()', lambda: StopIteration())]
f1 = [('', lambda s: attempt(s))]
a2 = [(' except Exception / Exception', lambda f: f(Exception, Exception)), (' except Exception / ValueError', lambda f: f(Exception, ValueError)), (' except Exception / LookupError', lambda f: f(Exception, LookupError)), (' except ValueError / Exception', lambda f: f(ValueError, Exception)), (' except ValueError / ValueError', lambda f: f(ValueError, ValueError)), (' except ValueError / LookupError', lambda f: f(ValueError, LookupError)), (' except LookupError / Exception', lambda f: f(LookupError, Exception)), (' except LookupError / ValueError', lambda f: f(LookupError, ValueError)), (' except LookupError / LookupError', lambda f: f(LookupError, LookupError)), (' except ArithmeticError / Exception', lambda f: f(ArithmeticError, Exception)), (' except ArithmeticError / ValueError', lambda f: f(ArithmeticError, ValueError)), (' except ArithmeticError / LookupError', lambda f: f(ArithmeticError, LookupError)), (' except OSError / Exception', lambda f: f(OSError, Exception)), (' except OSError / ValueError', lambda f: f(OSError, ValueError)), (' except OSError / LookupError', lambda f: f(OSError, LookupError)), (' except BaseException / Exception', lambda f: f(BaseException, Exception)), (' except BaseException / ValueError', lambda f: f(BaseException, ValueError)), (' except BaseException / LookupError', lambda f: f(BaseException, LookupError)), (' except (KeyError, TypeError) / Exception', lambda f: f((KeyError, TypeError), Exception)), (' except (KeyError, TypeError) / ValueError', lambda f: f((KeyError, TypeError), ValueError)), (' except (KeyError, TypeError) / LookupError', lambda f: f((KeyError, TypeError), LookupError)), (' except () / Exception', lambda f: f((), Exception)), (' except () / ValueError', lambda f: f((), ValueError)), (' except () / LookupError', lambda f: f((), LookupError))]
run(s0, f1, a2)
