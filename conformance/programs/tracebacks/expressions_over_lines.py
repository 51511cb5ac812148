# Displays and operators over several lines.
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
    x + (
      broken
    )


def case_1():
    (x +
      broken)


def case_2():
    (x + x
      + broken
      + x)


def case_3():
    [
      undefined
    ]


def case_4():
    {
      "a": undefined,
      "b": 1
    }


def case_5():
    {
      [] : 1
    }


def case_6():
    [q for q
      in broken]


def case_7():
    [
      q.foo
      for q in items
    ]


def case_8():
    [
      q
      for q in Steps(1)
    ]


def case_9():
    q = (
       undefined)


def case_10():
    q = [1,
       2, broken.foo]


def case_11():
    raise ValueError(
       "a"
    )


def case_12():
    raise ValueError(1,
       undefined
    )


def case_13():
    q = 1 + \
       undefined


def case_14():
    items[0] \
       .foo


def case_15():
    print("a" \
       + x)


def attempt(case):
    try:
        case()
    except Exception as error:
        errors.append(error)


for case in [case_0, case_1, case_2, case_3, case_4, case_5, case_6, case_7, case_8, case_9, case_10, case_11,
             case_12, case_13, case_14, case_15]:
    attempt(case)
groups = [ExceptionGroup(f"part {i // 15}", errors[i:i + 15]) for i in range(0, len(errors), 15)]
raise ExceptionGroup("expressions over lines", groups)
