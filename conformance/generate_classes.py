# SPDX-License-Identifier: Apache-2.0
"""Writes conformance/generated/{dataclasses,enum,typing,...}/NAME.py: checks of the modules about classes, one line each.
Their expectations come from the oracle:

    python3.11 conformance/generate_classes.py
    pyexec-conformance --update --oracle python3.11 --filter generated/dataclasses/ ...
"""
import itertools
import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "generated")

HEAD = '''\
# Written by conformance/generate_classes.py
{imports}


def check(number, function):
    try:
        text = repr(function())
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text if len(text) < 300 else text[:200] + "..." + str(len(text)))


'''


def write(area, name, imports, checks, prelude=""):
    folder = os.path.join(ROOT, area)
    os.makedirs(folder, exist_ok=True)
    lines = [f"check({number}, lambda: {line})" for number, line in enumerate(dict.fromkeys(checks), 1)]
    with open(os.path.join(folder, name + ".py"), "w") as out:
        out.write(HEAD.format(imports=imports) + prelude + "\n" + "\n".join(lines) + "\n")
    return len(lines)


def dataclasses():
    prelude = '''
def make(fields, **options):
    body = {"__annotations__": {}, "__module__": "__main__", "__qualname__": "K"}
    for name, annotation, *default in fields:
        body["__annotations__"][name] = annotation
        if default:
            body[name] = default[0]
    return dataclass(**options)(type("K", (), body))


PLAIN = [("a", int), ("b", str, "x")]
LISTS = [("a", int), ("b", list, field(default_factory=list))]
KEYWORD = [("a", int), ("_", KW_ONLY), ("b", int, 2), ("c", str)]
HIDDEN = [("a", int, field(repr=False)), ("b", int, field(default=1, compare=False)), ("c", int, field(default=3, init=False))]
INIT = [("a", int), ("b", "InitVar[int]", 3), ("c", "ClassVar[int]", 4)]
'''
    checks = []
    kinds = {"PLAIN": ["1", "1, 'y'", "", "1, 2, 3", "a=1", "b='q'", "1, a=2", "1, z=2", "a=1, b=2"],
             "LISTS": ["1", "1, [2]", "", "1, b=[3]"],
             "KEYWORD": ["1, c='z'", "1", "1, 2", "1, b=5, c='w'", "c='z'", "1, c=1, d=2"],
             "HIDDEN": ["1", "1, 2", "1, 2, 3", "1, c=3"],
             "INIT": ["1", "1, 2", "1, c=2"]}
    options = ["", "order=True", "frozen=True", "eq=False", "repr=False", "unsafe_hash=True", "slots=True",
               "kw_only=True", "frozen=True, order=True", "frozen=True, slots=True", "order=True, eq=False",
               "match_args=False", "unsafe_hash=True, order=True"]
    for kind, calls in kinds.items():
        for option in options:
            made = f"make({kind}{', ' if option else ''}{option})"
            for call in calls:
                if "repr=False" not in option:
                    checks.append(f"{made}({call})")
            good = calls[0] if "kw_only" not in option else ("a=1, c='z'" if kind == "KEYWORD" else "a=1")
            checks += [f"(lambda K: K({good}) == K({good}))({made})",
                       f"(lambda K: K({good}) != K({good}))({made})",
                       f"(lambda K: K({good}) < K({good}))({made})",
                       f"(lambda K: K({good}) >= K({good}))({made})",
                       f"(lambda a, b: hash(a) == hash(b))(*(lambda K: (K({good}), K({good})))({made}))",
                       f"(lambda K: setattr(K({good}), 'a', 2))({made})",
                       f"(lambda K: delattr(K({good}), 'a'))({made})",
                       f"(lambda K: setattr(K({good}), 'new', 2))({made})",
                       f"(lambda K: [f.name for f in fields(K)])({made})",
                       f"(lambda K: getattr(K, '__match_args__', None))({made})",
                       f"(lambda K: replace(K({good}), a=9).a)({made})",
                       f"(lambda K: asdict(K({good})))({made})",
                       f"(lambda K: astuple(K({good})))({made})",
                       f"(lambda K: str(inspect.signature(K)))({made})",
                       f"(lambda K: K.__dataclass_params__)({made})",
                       f"(lambda K: sorted(n for n in vars(K) if n in "
                       f"('__eq__', '__hash__', '__init__', '__lt__', '__repr__', '__setattr__', '__slots__')))({made})"]
    return write("dataclasses", "options", "import inspect\nfrom dataclasses import *\nfrom typing import ClassVar",
                 checks, prelude)


def enums():
    prelude = '''
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


class Num(IntEnum):
    ONE = 1
    TWO = 2
    THREE = 3


class Text(StrEnum):
    A = "a"
    B = auto()


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


class Bits(IntFlag):
    A = 1
    B = 2
    D = 8


class Mixed(str, Enum):
    P = "p"
    Q = "q"
'''
    classes = {"Color": ["RED", "GREEN", "CRIMSON"], "Num": ["ONE", "THREE"], "Text": ["A", "B"],
               "Perm": ["R", "W", "RWX"], "Bits": ["A", "D"], "Mixed": ["P"]}
    values = ["0", "1", "2", "3", "5", "7", "9", "-1", "'a'", "'p'", "None", "1.0", "True", "(1,)", "[1]"]
    checks = []
    for name, members in classes.items():
        checks += [f"{name}({v})" for v in values]
        checks += [f"list({name})", f"len({name})", f"list({name}.__members__)", f"{name}['nope']", f"{name}.NOPE", name,
                   f"list(reversed({name}))", f"{name}.__members__", f"bool({name})", f"type({name})",
                   f"{name}.__mro__[1:]", f"setattr({name}, '{members[0]}', 1)", f"delattr({name}, '{members[0]}')",
                   f"sorted({name})", f"max({name})", f"type('Sub', ({name},), {{}})", f"{name}.__doc__",
                   f"unique({name})", f"dir({name if name in ('Color', 'Perm') else 'Color'})", f"{name}.__module__", f"hasattr({name}, 'x')"]
        for member in members:
            m = f"{name}.{member}"
            checks += [m, f"str({m})", f"format({m})", f"f'{{{m}:>12}}'", f"'%s' % {m}", f"{m}.name", f"{m}.value",
                       f"{m} is {name}({m}.value)", f"{name}({m})", f"hash({m}) == hash({m})", f"{m} in {name}",
                       f"bool({m})", f"type({m})", f"setattr({m}, 'name', 1)", f"setattr({m}, 'value', 1)",
                       f"setattr({m}, 'other', 1)", f"isinstance({m}, Enum)", f"isinstance({m}, (int, str))",
                       f"{{{m}: 1}}", f"{m}.__class__", f"{m}._name_", f"{m}._value_", f"copy.deepcopy({m}) is {m}",
                       f"{m} == {m}.value", f"{m} != {m}.value", f"int({m})", f"{m} + 1", f"{m} < 2", f"-{m}", f"~{m}"]
            for other in ("1", "'x'", "None", f"{name}.{members[0]}", f"{name}.{members[-1]}"):
                checks += [f"{m} {op} {other}" for op in ("==", "|", "&", "^", "<", "+")]
    for a, b in itertools.product(["R", "W", "X", "RWX"], repeat=2):
        checks += [f"Perm.{a} {op} Perm.{b}" for op in ("|", "&", "^")]
        checks += [f"list(Perm.{a} | Perm.{b})", f"Perm.{a} in Perm.{b}", f"str(Perm.{a} | Perm.{b})", f"len(Perm.{a} & Perm.{b})"]
    for n in range(-4, 20):
        checks += [f"Bits({n})", f"str(Bits({n}))", f"list(Bits({n}))", f"Bits({n}).name", f"Perm({n})", f"~Bits({n})"]
    for names in ("'A B C'", "'A, B'", "['A', 'B']", "[('A', 1), ('B', 5)]", "{'A': 'x', 'B': 'y'}", "()", "'A A'", "3"):
        for base in ("Enum", "IntEnum", "Flag", "IntFlag", "StrEnum"):
            checks += [f"list({base}('Made', {names}))", f"list({base}('Made', {names}, start=3))"]
    return write("enum", "members", "import copy\nfrom enum import *", checks, prelude)


def typings():
    prelude = '''
T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str)
P = ParamSpec("P")
N = NewType("N", int)


class Box(Generic[T]):
    pass


class Pair(Generic[K, V]):
    pass


class Plain:
    pass
'''
    arguments = ["int", "str", "None", "Any", "T", "'Fwd'", "List[int]", "list[str]", "int | None", "Plain", "Box[T]",
                 "...", "(int, str)", "(int, T)", "(int, str, float)", "()", "Callable", "Literal[1]", "N", "3", "[int]"]
    forms = ["List", "Dict", "Set", "FrozenSet", "Tuple", "Optional", "Union", "Type", "Sequence", "Mapping", "Iterable",
             "Iterator", "Callable", "Literal", "ClassVar", "Final", "Annotated", "Generator", "Deque", "DefaultDict",
             "Counter", "Box", "Pair", "Generic", "Concatenate", "TypeGuard", "NoReturn", "Any", "Awaitable",
             "MutableMapping", "AbstractSet", "Collection", "Required", "Hashable", "Sized"]
    checks = []
    for form in forms:
        checks += [form, f"get_origin({form})", f"get_args({form})", f"getattr({form}, '__name__', None)",
                   f"isinstance([], {form})", f"issubclass(list, {form})",
                   f"{form} | None"]
        if form != "Annotated":
            checks.append(f"type('S', types.resolve_bases(({form},)), {{}}).__mro__")
        if form not in ("Box", "Pair", "Generic"):
            checks.append(f"{form}()")
        for argument in arguments:
            item = argument[1:-1] if argument.startswith("(") and argument != "()" else argument
            if (form, argument) != ("Box", "[int]"):
                checks.append(f"{form}[{item}]")
            if argument in ("int", "T", "(int, T)", "None", "'Fwd'"):
                checks += [f"get_origin({form}[{item}])", f"get_args({form}[{item}])",
                           f"{form}[{item}].__parameters__", f"{form}[{item}][str]",
                           f"{form}[{item}] == {form}[{item}]", f"hash({form}[{item}]) == hash({form}[{item}])"]
    for a, b in itertools.product(["int", "None", "T", "List[int]", "Union[int, str]", "Any", "'F'"], repeat=2):
        checks += [f"Union[{a}, {b}]", f"Union[{a}, {b}] == Union[{b}, {a}]",
                   f"Dict[{a}, {b}]", f"Callable[[{a}], {b}]", f"get_args(Callable[[{a}], {b}])", f"Tuple[{a}, {b}]"]
    for v in ("T", "K", "V", "P", "N"):
        checks += [v, f"{v}.__name__", f"{v}.__module__", f"getattr({v}, '__bound__', 0)", f"getattr({v}, '__constraints__', 0)",
                   f"getattr({v}, '__covariant__', 0)", f"isinstance(3, {v})", f"{v} | int"]
    for call in ("'X'", "'X', int", "'X', int, str", "'X', bound=int", "'X', covariant=True", "'X', int, bound=str", ""):
        checks += [f"TypeVar({call})"]
    return write("typing", "forms", "import types\nfrom typing import *", checks, prelude)


def containers():
    prelude = '''
def cls(*names, **more):
    body = {name: (lambda self, *args: 0) for name in names}
    body.update(more)
    return type("K", (), body)
'''
    methods = ["__len__", "__iter__", "__contains__", "__getitem__", "__next__", "__reversed__", "__hash__", "__call__",
               "__await__", "__aiter__", "__anext__", "send", "throw", "close"]
    names = ["Hashable", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Iterable",
             "Iterator", "Reversible", "Generator", "Sized", "Container", "Collection", "Callable", "Set", "MutableSet",
             "Mapping", "MutableMapping", "Sequence", "MutableSequence", "ByteString"]
    checks = []
    for name in names:
        checks += [f"c.{name}", f"c.{name}.__abstractmethods__ == c.{name}.__abstractmethods__ and sorted(c.{name}.__abstractmethods__)",
                   f"c.{name}()", f"c.{name}[int]", f"[b.__name__ for b in c.{name}.__mro__]", f"c.{name}.__module__"]
        for combo in [(m,) for m in methods] + [("__len__", "__iter__", "__contains__"), ("__iter__", "__next__"),
                                                ("__iter__", "__reversed__"), ("__await__", "send", "throw", "close"),
                                                ("__iter__", "__next__", "send", "throw", "close")]:
            checks.append(f"issubclass(cls{combo!r}, c.{name})")
        checks.append(f"issubclass(cls('__iter__', __iter__=None), c.{name})")
        for value in ("[]", "()", "''", "b''", "{}", "set()", "frozenset()", "range(1)", "1", "None", "iter([])", "len",
                      "int", "{}.keys()", "{}.items()", "{}.values()", "(i for i in [])", "object()", "memoryview(b'')"):
            checks.append(f"isinstance({value}, c.{name})")
    return write("collections_abc", "checks", "import collections.abc as c", checks, prelude)


def main():
    print(dataclasses(), enums(), typings(), containers())


if __name__ == "__main__":
    main()
