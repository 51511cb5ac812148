# Comprehensions are functions of their own; their steps stand at the whole comprehension.
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
    [broken.foo for q in items]


def case_1():
    [q for q in broken]


def case_2():
    [q for q in Steps(1)]


def case_3():
    [q for q in items if broken]


def case_4():
    [q for q in items if x if broken]


def case_5():
    [q for q in items if x < 10 < 20 if broken]


def case_6():
    [q for q in items if x < 10 < broken]


def case_7():
    [q for q in items for r in broken]


def case_8():
    [q for q in items if x < 10 < 20 for r in broken]


def case_9():
    [q for q in items for r in Steps(1)]


def case_10():
    [q for q in 5]


def case_11():
    {q: broken for q in [broken]}


def case_12():
    {q: q for q in [[]]}


def case_13():
    {q for q in [[]]}


def case_14():
    {[] for q in items if 1 < x < 10}


def case_15():
    {q.foo: 1 for q in items}


def case_16():
    {q: q.foo for q in items}


def case_17():
    [[r.foo for r in items] for q in items]


def case_18():
    list(q.foo for q in items)


def case_19():
    list(q for q in items if broken)


def case_20():
    list(q for q in Steps(1))


def case_21():
    (q for q in 5)


def case_22():
    (q for q in broken)


def case_23():
    list(r for q in items for r in broken)


def case_24():
    sum(q / 0 for q in items)


def case_25():
    [q for q, r in items]


def case_26():
    [q for (q, r) in items]


def case_27():
    [q for broken.foo in items]


def case_28():
    [node.boom(q) for q in items][0]


def attempt(case):
    try:
        case()
    except Exception as error:
        errors.append(error)


for case in [case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11,
             case_12, case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22,
             case_23, case_24, case_25, case_26, case_27, case_28]:
    attempt(case)
groups = [ExceptionGroup(f"part {i // 15}", errors[i:i + 15]) for i in range(0, len(errors), 15)]
raise ExceptionGroup("comprehensions", groups)
