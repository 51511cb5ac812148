# AttributeError texts for builtin and own objects, classes, functions; with suggestions only in uncaught errors.
class A:
    class_attr = 1
    def method(self): pass
    @property
    def prop(self): return 1
def f(): pass
a = A()
for label, g in {"int": lambda: (5).x, "str": lambda: "a".foo, "list": lambda: [].push, "dict": lambda: {}.a, "tuple": lambda: ().append, "set": lambda: set().push, "none": lambda: None.strip, "float": lambda: 1.5.foo, "bool": lambda: True.foo, "range": lambda: range(3).foo,
                 "inst": lambda: a.foo, "class": lambda: A.foo, "func": lambda: f.foo, "method": lambda: a.method.foo, "builtin": lambda: len.foo, "bmeth": lambda: [].append.foo, "type": lambda: int.foo, "typeobj": lambda: type.foo, "exc": lambda: ValueError("x").foo, "gen": lambda: (x for x in []).foo,
                 "iter": lambda: iter([]).foo, "view": lambda: {}.keys().foo, "slice": lambda: slice(1).foo, "ellipsis": lambda: ....foo, "ni": lambda: NotImplemented.foo, "map": lambda: map(len, []).foo, "bytes": lambda: b"".foo, "complex": lambda: 1j.foo, "super": lambda: super(A, a).foo, "prop": lambda: A.prop.foo}.items():
    try:
        g()
    except AttributeError as e:
        print(label, "|", e, "|", e.name)
def attempt(g):
    try:
        g()
        print("ok")
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr("a", "upper", 1))
attempt(lambda: setattr([], "x", 1))
attempt(lambda: setattr({}, "x", 1))
attempt(lambda: setattr(None, "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr(str, "upper", 1))
attempt(lambda: setattr(a, "prop", 1))
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: setattr(range(3), "start", 1))
attempt(lambda: setattr(a.method, "x", 1))
attempt(lambda: delattr(5, "x"))
attempt(lambda: delattr(5, "real"))
attempt(lambda: delattr([], "append"))
attempt(lambda: delattr(a, "x"))
attempt(lambda: delattr(a, "class_attr"))
attempt(lambda: delattr(A, "x"))
attempt(lambda: delattr(int, "x"))
attempt(lambda: delattr(a, "prop"))
attempt(lambda: getattr(a, "x y"))
attempt(lambda: getattr(a, ""))
attempt(lambda: getattr(a, 5))
attempt(lambda: setattr(a, 5, 1))
attempt(lambda: setattr(a, "x y", 1))
print(a.__dict__, getattr(a, "x y"), hasattr(a, "zz"), getattr(a, "zz", None))
