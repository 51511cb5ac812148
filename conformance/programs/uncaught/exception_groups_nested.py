# Groups in groups with notes, a cause and tracebacks of their own.
def f(n):
    raise ValueError(n)
excs = []
for i in range(3):
    try: f(i)
    except ValueError as e:
        e.add_note("note %d\nsecond" % i)
        excs.append(e)
try:
    raise ExceptionGroup("inner", excs[:2])
except ExceptionGroup as e:
    inner = e
raise ExceptionGroup("outer", [inner, excs[2], ExceptionGroup("bare", [KeyError("z"), ExceptionGroup("deep", [OSError(2, "x")])])]) from KeyError("cause")
