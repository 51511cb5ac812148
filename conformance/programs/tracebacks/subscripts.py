# Marks of subscripts: the brackets get carets.
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
    broken[0]


def case_1():
    node.broken[0]


def case_2():
    broken [ 0 ]


def case_3():
    (broken)[0]


def case_4():
    ((broken))[(0)]


def case_5():
    broken[0, 1]


def case_6():
    broken[0, 1,]


def case_7():
    broken[(0, 1)]


def case_8():
    broken[0:1]


def case_9():
    broken[::2, ...]


def case_10():
    broken[x + 1][2]


def case_11():
    node.table[x][2]


def case_12():
    node.table["key"].foo


def case_13():
    items[10]


def case_14():
    items[ 10 ] + 1


def case_15():
    items[10] = 1


def case_16():
    items[x * 2] = items[0]


def case_17():
    items[10] += 1


def case_18():
    items[0] += "a"


def case_19():
    broken[0] += 1


def case_20():
    del items[10]


def case_21():
    del broken[1], x


def case_22():
    {"a": 1}["b"]


def case_23():
    [1, 2][5]


def case_24():
    (1, 2)[5]


def case_25():
    "abc"[5]


def case_26():
    text[1:broken]


def case_27():
    text["a":2]


def case_28():
    items[text]


def case_29():
    items[1:2:0]


def attempt(case):
    try:
        case()
    except Exception as error:
        errors.append(error)


for case in [case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11,
             case_12, case_13, case_14, case_15, case_16, case_17, case_18, case_19, case_20, case_21, case_22,
             case_23, case_24, case_25, case_26, case_27, case_28, case_29]:
    attempt(case)
groups = [ExceptionGroup(f"part {i // 15}", errors[i:i + 15]) for i in range(0, len(errors), 15)]
raise ExceptionGroup("subscripts", groups)
