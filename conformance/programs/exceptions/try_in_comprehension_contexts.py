# Errors in comprehensions, generator expressions, lambdas, default values, class bodies, decorators and f-strings are caught where they surface.
def attempt(name, f):
    try: print(name, "->", f())
    except Exception as e: print(name, "->", type(e).__name__, e)
attempt("list", lambda: [1 / x for x in (1, 0)])
attempt("genexp at creation", lambda: (x for x in 5))
attempt("genexp later", lambda: list(1 / x for x in (1, 0)))
attempt("dict key", lambda: {[]: 1 for _ in "a"})
attempt("set", lambda: {x for x in [[1]]})
attempt("condition", lambda: [x for x in "ab" if x > 1])
attempt("nested", lambda: [[y for y in x] for x in (1, 2)])
attempt("lambda", lambda: (lambda x: x.y)(1))
attempt("default", lambda: (lambda x=1: x / 0)())
attempt("f-string", lambda: f"{1 / 0}")
attempt("format spec", lambda: f"{1:{'zz'}}")
attempt("sort key", lambda: sorted([1, 0], key=lambda x: 1 / x))
attempt("map", lambda: list(map(int, ["1", "x"])))
attempt("unpack", lambda: (lambda a, b: a)(*[1]))
attempt("star", lambda: [*range(2), *None])
attempt("subscript chain", lambda: {"a": [1]}["a"][0]["b"])
attempt("attribute chain", lambda: "x".upper().lower().nope)
attempt("conditional", lambda: 1 if undefined else 2)
attempt("walrus", lambda: [y := 1, y / 0])
attempt("slice", lambda: [1, 2]["a":])
attempt("comparison chain", lambda: 1 < 2 < "3")
attempt("and", lambda: 0 or 1 / 0)
def class_body():
    class K: x = 1 / 0
def decorator():
    @(lambda f: f.missing)
    def g(): pass
def default_value():
    def g(x=[][0]): pass
def annotation():
    def g(x: 1 / 0): pass
def base():
    class K(5): pass
def meta():
    class K(metaclass=lambda *a: 1 / 0): pass
def loop_target():
    for [][0] in (1,): pass
def with_target():
    with open_cm() as d["k"]: pass
def del_target():
    del {}["k"]
def import_error():
    import no_such_module_anywhere
def assertion(): assert not [1], "list is full"
def star_assign(): a, *b, c = [1]
def aug(): x = 1; x += "a"
def global_missing(): return not_defined_anywhere
for f in (class_body, decorator, default_value, annotation, base, meta, loop_target, with_target, del_target, import_error, assertion, star_assign, aug, global_missing): attempt(f.__name__, f)
