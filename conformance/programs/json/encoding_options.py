# Writing: formatting, order, separators, objects of the program's own.
import json
from json import JSONEncoder, dumps

data = {"name": "Ada", "tags": ["x", "y"], "nested": {"empty": [], "none": None}, "n": 1.5, "big": 2 ** 70}
print(dumps(data))
print(dumps(data, indent=4))
print(dumps(data, sort_keys=True, separators=(",", ":")))
print(dumps(["foo", {"bar": ("baz", None, 1.0, 2)}]))
print(dumps("\"foo\bar"))
print(dumps("\u1234"), dumps("\\"), dumps("\u1234\U0001F600", ensure_ascii=False))
print(dumps({"4": 5, "6": 7}, sort_keys=True, indent=4))


class ComplexEncoder(JSONEncoder):
    def default(self, obj):
        if isinstance(obj, complex):
            return [obj.real, obj.imag]
        return JSONEncoder.default(self, obj)


print(dumps(2 + 1j, cls=ComplexEncoder), ComplexEncoder().encode([2 + 1j]))
print(list(ComplexEncoder().iterencode(2 + 1j)))
try:
    dumps({1, 2}, cls=ComplexEncoder)
except TypeError as error:
    print(error)


class Upper(JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for chunk in super().iterencode(o):
            yield chunk.upper()


print(dumps({"key": [True, "v"]}, cls=Upper))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


print(dumps([Point(1, 2), {"p": Point(3, 4)}], default=lambda o: o.__dict__))
print(dumps([Point(1, 2)], default=vars, indent=1))
print(dumps([], default=1 / 2), dumps((1, (2,))), dumps({}), dumps({"a": {}}, indent=2))


class Sink:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


sink = Sink()
json.dump({"a": [1, {"b": None}], "c": "d"}, sink, indent=2)
print(sink.pieces)
print("".join(sink.pieces))


class Changes(dict):
    def items(self):
        return [("one", 1), ("two", [2])]


print(dumps(Changes(x=1)), dumps(Changes(x=1), indent=1))

# A default that changes what is being written.
values = [1, object(), 2]


def shrink(o):
    values.clear()
    return "gone"


print(dumps(values, default=shrink))
mapping = {"a": object(), "b": 2}


def grow(o):
    mapping[len(mapping)] = 1
    return "more"


print(dumps(mapping, default=grow))

loop = []
loop.append({"again": loop})
for options in ({}, {"indent": 1}):
    try:
        dumps(loop, **options)
    except ValueError as error:
        print(error)
try:
    dumps(object(), default=lambda o: o)
except ValueError as error:
    print(error)
deep = []
for _ in range(5000):
    deep = [deep]
try:
    dumps(deep)
except RecursionError as error:
    print(error)
