def section(n): print('==',n)
section('traceback object')
e = ValueError("a")
print(e.__traceback__)
try: raise e
except ValueError as q: tb = q.__traceback__
print(tb is not None, tb is e.__traceback__, type(tb).__name__, tb.tb_lineno, repr(tb)[:20])
print(e.with_traceback(None) is e, e.__traceback__)
e.with_traceback(tb); print(e.__traceback__ is tb)
e.__traceback__ = None
print(e.__traceback__)
for bad in (5, "x", e):
    try: e.__traceback__ = bad
    except TypeError as x: print(x)
    try: e.with_traceback(bad)
    except TypeError as x: print(x)
try: del e.__traceback__
except TypeError as x: print(x)
class C:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t, v, tb is not None, tb is v.__traceback__ if v else tb, tb and tb.tb_lineno)
        return True
with C(): pass
with C(): 1/0
with C():
    raise KeyError("k")
section('context')
try:
    try: 1/0
    except ZeroDivisionError as a:
        raise ValueError("v") from None
except ValueError as v:
    print(v.__cause__, repr(v.__context__), v.__suppress_context__)
    v.__suppress_context__ = False
    print(v.__suppress_context__)
    v.__cause__ = KeyError(1)
    print(v.__suppress_context__, repr(v.__cause__))
    try: v.__cause__ = 5
    except TypeError as x: print(x)
    try: v.__context__ = 5
    except TypeError as x: print(x)
    try: v.__suppress_context__ = "a"
    except TypeError as x: print(x)
section('finally')
def f1():
    for i in range(3):
        try: raise ValueError
        finally: continue
    return "cont"
print(f1())
def f2():
    while True:
        try: 1/0
        finally: break
    return "broke"
print(f2())
def f3():
    try: return "try"
    finally: return "finally"
print(f3())
def f4():
    try:
        raise ValueError
    except ValueError:
        return "except"
    else: return "else"
    finally: print("fin")
print(f4())
def f5():
    try:
        try: 1/0
        finally: raise KeyError("q")
    except KeyError as k: return repr(k.__context__)
print(f5())
section('reraise')
try:
    raise
except RuntimeError as x: print(x)
def g():
    try: 1/0
    except ZeroDivisionError:
        try: raise ValueError
        except ValueError: pass
        raise
try: g()
except ZeroDivisionError as z: print(z, z.__context__)
section('notes')
e = ValueError("n")
e.add_note("a"); e.add_note("b")
print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
section('stop')
def gen():
    raise StopIteration(5)
    yield
try: next(gen())
except RuntimeError as r: print(r, repr(r.__cause__), repr(r.__context__), r.__suppress_context__)
def gen():
    yield 1
    next(iter([]))
try: list(gen())
except RuntimeError as r: print(r, repr(r.__cause__))
g = gen(); next(g)
try: g.throw(ValueError, "x", 5)
except TypeError as x: print(x)
try: g.throw(ValueError, "x", tb)
except ValueError as x: print(x)
print(list(g))
section('dir')
print([n for n in dir(e) if not n.startswith("__")])
