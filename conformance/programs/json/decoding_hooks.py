# Reading: documents, hooks, decoder classes, errors with their places.
import json
from json import JSONDecodeError, JSONDecoder, loads

print(loads('["foo", {"bar":["baz", null, 1.0, 2]}]'))
print(loads('"\\"foo\\bar"'))
print(loads('{"__complex__": true, "real": 1, "imag": 2}',
            object_hook=lambda d: complex(d["real"], d["imag"]) if "__complex__" in d else d))
print(loads("1.1", parse_float=lambda text: ("number", text)))
print(loads('{"b": 1, "a": {"c": 2}}', object_pairs_hook=lambda pairs: pairs))
print(loads('{"a": 1}', object_hook=lambda d: "hook", object_pairs_hook=lambda pairs: "pairs"))
print(loads("[NaN, Infinity, -Infinity]"), loads("[NaN, -Infinity]", parse_constant=str.lower))
print(loads("123456789012345678901234567890"), loads("-0"), loads("-0.0"), loads("1E400"))
print(loads(' \t\r\n{ "a" : [ ] , "b" : { } } \n'))
print(loads(b'{"k": "\xe2\x82\xac"}'), loads(bytearray(b"[1]")), loads("[1]".encode("utf-16")))
print(JSONDecoder().raw_decode('{"a": 1} tail'), JSONDecoder().raw_decode("x[1]y", 1))

for text in ["", "[1, 2", '{"a" 1}', '{"a": 1,}', "[1,]", '"abc', '"\\q"', "{\n  'a': 1\n}", "[1]\n[2]", "nul", "\ufeff1"]:
    try:
        loads(text)
    except JSONDecodeError as error:
        print(repr(text), "|", error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == text)
print(issubclass(JSONDecodeError, ValueError), JSONDecodeError.__module__, JSONDecodeError is json.decoder.JSONDecodeError)


class Pairs(JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_pairs_hook=self.pairs, **options)
        self.count = 0

    def pairs(self, items):
        self.count += 1
        return tuple(items)


decoder = Pairs()
print(decoder.decode('{"a": {"b": 1}, "a": 2}'), decoder.count)
print(loads('{"x": [{"y": 1}]}', cls=Pairs))


def fail(text):
    raise KeyError(text)


try:
    loads("[1, 2.5]", parse_float=fail)
except KeyError as error:
    print("hook:", error)
for opening in ("[", '{"a":'):
    try:
        loads(opening * 100000)
    except RecursionError as error:
        print(error)
try:
    loads("1" * 5000)
except ValueError as error:
    print(error)
keys = [key for entry in loads('[{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]') for key in entry]
print(keys)


class Source:
    def read(self):
        return '{"from": "file"}'


print(json.load(Source()))
text = json.dumps({"name": "\u20ac\U0001f600", "list": list(range(40)), "f": [0.1, 1e22, 5e-324]})
print(text)
print(loads(text) == {"name": "\u20ac\U0001f600", "list": list(range(40)), "f": [0.1, 1e22, 5e-324]})
