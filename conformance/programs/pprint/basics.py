from pprint import pprint, pformat, pp, PrettyPrinter, saferepr, isreadable, isrecursive
from collections import OrderedDict, defaultdict, Counter, deque
from dataclasses import dataclass
from types import SimpleNamespace

data = {"name": "x" * 30, "items": list(range(30)), "nested": {"b": [1, 2, {"deep": "y" * 60}], "a": (1, "two", 3.0)}}
pprint(data)
pprint(data, width=40)
pprint(data, indent=4, width=50)
pprint(data, depth=1)
pprint(list(range(40)), compact=True)
pprint([["word" * 3] * 5] * 3)
pprint({"z": 1, "a": 2}, sort_dicts=False)
pp({"z": 1, "a": 2})
pprint("short")
pprint("a long text " * 20)
pprint({"k": "a long text " * 10})
pprint({3, 1, 2})
pprint({"s" * 20, "t" * 20, "u" * 20, "v" * 20})
pprint(frozenset(range(40)))
pprint((1,))
pprint(("x" * 50, "y" * 50))
pprint([])
pprint({})
pprint(None)
pprint(b"bytes " * 20)
pprint(OrderedDict([("key" * 10, 1), ("other" * 10, 2), ("third" * 5, 3)]))
pprint(defaultdict(list, {"key" * 10: [1, 2, 3], "other" * 10: list(range(20))}))
pprint(Counter("abracadabra" * 3))
pprint(Counter({"word" * 10: 3, "other" * 12: 2, "third" * 10: 1}))
pprint(deque(range(50)))
pprint(deque(["x" * 40, "y" * 40], maxlen=3))


@dataclass
class Point:
    name: str
    values: list


pprint(Point("n", [1, 2]))
pprint(Point("name" * 10, list(range(30))))
pprint(SimpleNamespace(alpha="x" * 40, beta="y" * 40))
a = [1]
a.append(a)
print(isrecursive(a), isreadable([1, 2]), isreadable([object()]), saferepr({"b": 1, "a": 2}))
print(pformat([1, "a" * 80]), pformat(1234567, underscore_numbers=True))
PrettyPrinter(width=20, indent=2).pprint([{"a": 1, "b": [1, 2, 3]}, "text"])
for bad in ({"indent": -1}, {"width": 0}, {"depth": 0}):
    try:
        PrettyPrinter(**bad)
    except ValueError as error:
        print(error)
