# Generators: what fails inside, what is thrown in, what StopIteration becomes.
class Broken:
    """Every operation raises."""
    def __bool__(self):
        raise ValueError("bool")
    def __getattr__(self, name):
        raise KeyError(name)
    def __setattr__(self, name, value):
        raise KeyError(name)
    def __delattr__(self, name):
        raise KeyError(name)
    def __getitem__(self, index):
        raise LookupError("get")
    def __setitem__(self, index, value):
        raise LookupError("set")
    def __delitem__(self, index):
        raise LookupError("delete")
    def fail(self, *arguments):
        raise ArithmeticError("operator")
    __add__ = __radd__ = __iadd__ = __sub__ = __mul__ = __pow__ = __neg__ = __lt__ = __gt__ = __eq__ = fail
    __contains__ = __floordiv__ = __and__ = __matmul__ = fail
    def __call__(self, *arguments, **keywords):
        raise RuntimeError("call")
    def __iter__(self):
        raise OSError("iter")
    def __format__(self, spec):
        raise ValueError("format")
    def __repr__(self):
        raise ValueError("repr")
    def __str__(self):
        raise ValueError("str")
    def __hash__(self):
        raise ValueError("hash")
    def __enter__(self):
        raise ValueError("enter")
    def __exit__(self, *details):
        raise ValueError("exit")


class Node:
    def __init__(self):
        self.broken = broken
        self.items = [1, 2]
        self.table = {}
    def me(self, *arguments, **keywords):
        return self
    def boom(self, *arguments, **keywords):
        raise BufferError(arguments)


class Steps:
    """An iterator that fails after n steps."""
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise OSError("next")
        self.n -= 1
        return self.n


class Leaving:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        raise OverflowError("leaving")


broken = Broken()
node = Node()
call = node.boom
items = [1, 2, 3]
table = {}
x = 5
text = "text"
errors = []


def case_0():
    def g():
        yield 1
        undefined
    list(g())


def case_1():
    def g():
        q = yield 1
        q.foo
    h = g(); next(h); h.send(5)


def case_2():
    def g():
        q = 1 + (yield 1)
    h = g(); next(h); h.send("a")


def case_3():
    def g():
        q = call((yield 1), 2)
    h = g(); next(h); h.send("a")


def case_4():
    def g():
        yield 1
    h = g(); next(h); h.throw(ValueError("t"))


def case_5():
    def same(f):
        return f
    @same
    def g():
        yield 1
    h = g(); h.throw(ValueError("t"))


def case_6():
    def g():
        yield from broken
    list(g())


def case_7():
    def g():
        yield from Steps(1)
    list(g())


def case_8():
    def g():
        q = yield from inner()
    def inner():
        yield 1
        node.boom(1)
    list(g())


def case_9():
    def g():
        yield
        raise StopIteration
    list(g())


def case_10():
    def g():
        return next(iter([]))
        yield
    list(g())


def case_11():
    def g():
        with Leaving():
            yield 1
    list(g())


def case_12():
    def g():
        if (yield) + 1: pass
    h = g(); next(h); h.send("a")


def case_13():
    def g():
        for q in (yield): pass
    h = g(); next(h); h.send(5)


def case_14():
    def g():
        broken[(yield)] = 1
    h = g(); next(h); h.send(5)


def case_15():
    def g():
        items[(yield)] += 1
    h = g(); next(h); h.send(15)


def case_16():
    def g():
        q = [1, (yield), undefined]
    h = g(); next(h); h.send(15)


def case_17():
    def g():
        while (yield) < "a": pass
    h = g(); next(h); h.send(15)


def case_18():
    def g():
        assert (yield), "msg"
    h = g(); next(h); h.send(0)


def case_19():
    def g():
        raise (yield)
    h = g(); next(h); h.send(ValueError("s"))


def case_20():
    def g():
        print(f"{(yield)} {undefined}")
    h = g(); next(h); h.send(0)


def case_21():
    def g():
        node.me((yield)).boom((yield))
    h = g(); next(h); h.send(0); h.send(1)


def attempt(case):
    try:
        case()
    except Exception as error:
        errors.append(error)


for case in [case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11,
             case_12, case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21]:
    attempt(case)
groups = [ExceptionGroup(f"part {i // 15}", errors[i:i + 15]) for i in range(0, len(errors), 15)]
raise ExceptionGroup("generators", groups)
