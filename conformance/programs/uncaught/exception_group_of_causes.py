# A cause that has a cause and notes.
def level1():
    e = ConnectionError("refused")
    e.add_note("host: example")
    raise e

def level2():
    try:
        level1()
    except ConnectionError as e:
        raise RuntimeError("service down") from e

def level3():
    try:
        level2()
    except RuntimeError as e:
        err = SystemError("fatal")
        err.add_note("giving up")
        raise err from e

level3()
