# Every combination of where an exception is raised and where it is handled in two nested try statements.
def run(inner_raise, inner_handle, outer_handle, finally_raise):
    log = []
    try:
        try:
            log.append("body")
            if inner_raise: raise inner_raise("i")
        except inner_handle as e:
            log.append(f"inner {e!r}")
            if inner_raise is KeyError: raise TypeError("from handler")
        else: log.append("else")
        finally:
            log.append("finally")
            if finally_raise: raise finally_raise("f")
    except outer_handle as e: log.append(f"outer {e!r} ctx {e.__context__!r}")
    return log
for args in ((None, ValueError, Exception, None), (ValueError, ValueError, Exception, None), (KeyError, LookupError, Exception, None), (OSError, ValueError, Exception, None), (ValueError, ValueError, Exception, RuntimeError), (OSError, ValueError, Exception, RuntimeError), (None, ValueError, RuntimeError, RuntimeError), (KeyError, KeyError, Exception, RuntimeError)):
    print([a.__name__ if a else None for a in args], run(*args))
try: run(OSError, ValueError, KeyError, None)
except OSError as e: print("escaped", repr(e))
