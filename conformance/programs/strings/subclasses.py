# Instances of subclasses of str: attributes, methods that give plain str, overridden dunders.
class Name(str):
    def __new__(cls, text, origin="nowhere"):
        self = super().__new__(cls, text)
        self.origin = origin
        return self

    def shout(self):
        return self.upper() + "!"


ada = Name("Ada", origin="London")
print(ada, repr(ada), ada.origin, ada.shout(), len(ada), ada[1], ada[::-1])
print(type(ada).__name__, type(ada + "x").__name__, type(ada.lower()).__name__, type(ada[:]).__name__, type(str(ada)).__name__)
print(ada == "Ada", "Ada" == ada, hash(ada) == hash("Ada"), {"Ada": 1}[ada], {ada: 2}["Ada"])
print(isinstance(ada, str), "d" in ada, ada < "Bob", sorted([Name("b"), Name("a")]))
print(f"{ada}", f"{ada:>6}", "%s" % ada, "{}".format(ada), "-".join([ada, ada]), ada * 2)
ada.extra = [1]
print(ada.__dict__)
print(type(Name("x").replace("y", "z")).__name__, type(Name("x").strip()).__name__, type("".join([Name("x")])).__name__)


class Loud(str):
    def __str__(self):
        return "loud"

    def __repr__(self):
        return "LOUD"

    def __len__(self):
        return 99

    def __eq__(self, other):
        return True

    __hash__ = str.__hash__

    def __format__(self, spec):
        return "<" + spec + ">"

    def __add__(self, other):
        return "added"

    def __mod__(self, other):
        return "modded"

    def __getitem__(self, key):
        return "item"

    def __contains__(self, item):
        return False

    def __iter__(self):
        return iter([1, 2])


loud = Loud("quiet")
print(str(loud), repr(loud), len(loud), loud == 5, f"{loud}", f"{loud:x}", f"{loud!s}", loud + "x", loud % 1)
print(loud[0], "q" in loud, list(loud), "%s" % loud, "{}".format(loud), "x".join([loud]), loud.upper())
print(bool(Loud("")), "a" + loud, [loud], str.__len__(loud), str.__str__(loud))


class Empty(str):
    pass


print(Empty() == "", repr(Empty()), bool(Empty()), Empty("é").encode(), Empty(5), Empty(b"x", "ascii"))
