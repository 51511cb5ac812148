# What the containers and the functions around them say when they are used wrongly.
class Thing:
    pass


def attempt(text, action):
    try:
        result = action()
    except Exception as error:
        print(text, '->', type(error).__name__, error)
    else:
        print(text, '==', result)


attempt('enumerate()', lambda: enumerate())
attempt('enumerate([], 1, 2)', lambda: enumerate([], 1, 2))
attempt('enumerate([], x=1)', lambda: enumerate([], x=1))
attempt('enumerate(5)', lambda: enumerate(5))
attempt('enumerate([], start="a")', lambda: enumerate([], start="a"))
attempt('zip(1)', lambda: zip(1))
attempt('zip([], x=1)', lambda: zip([], x=1))
attempt('zip([], 2)', lambda: zip([], 2))
attempt('map(1)', lambda: map(1))
attempt('map(None, 1)', lambda: map(None, 1))
attempt('filter(None)', lambda: filter(None))
attempt('filter(None, 1)', lambda: filter(None, 1))
attempt('reversed(1)', lambda: reversed(1))
attempt('reversed({1})', lambda: reversed({1}))
attempt('reversed()', lambda: reversed())
attempt('sum()', lambda: sum())
attempt('sum([1], "a")', lambda: sum([1], "a"))
attempt('sum(["a"], "")', lambda: sum(["a"], ""))
attempt('sum([b""], b"")', lambda: sum([b""], b""))
attempt('sum(["a"])', lambda: sum(["a"]))
attempt('sum(1)', lambda: sum(1))
attempt('sum([1], start="")', lambda: sum([1], start=""))
attempt('sum([[1]], [])', lambda: sum([[1]], []))
attempt('min()', lambda: min())
attempt('min(1)', lambda: min(1))
attempt('min([])', lambda: min([]))
attempt('max([], key=None)', lambda: max([], key=None))
attempt('min(1, 2, default=3)', lambda: min(1, 2, default=3))
attempt('max(1, x=3)', lambda: max(1, x=3))
attempt('min(1, "a")', lambda: min(1, "a"))
attempt('max([1, "a"])', lambda: max([1, "a"]))
attempt('min([1, 2], key=5)', lambda: min([1, 2], key=5))
attempt('any(1)', lambda: any(1))
attempt('all()', lambda: all())
attempt('len()', lambda: len())
attempt('len(1)', lambda: len(1))
attempt('len(Thing())', lambda: len(Thing()))
attempt('iter(1)', lambda: iter(1))
attempt('iter(1, 2)', lambda: iter(1, 2))
attempt('iter()', lambda: iter())
attempt('next(1)', lambda: next(1))
attempt('next()', lambda: next())
attempt('next([])', lambda: next([]))
attempt('next(iter([]), 1, 2)', lambda: next(iter([]), 1, 2))
attempt('sorted()', lambda: sorted())
attempt('sorted(1)', lambda: sorted(1))
attempt('sorted([1], 1)', lambda: sorted([1], 1))
attempt('sorted([1, "a"])', lambda: sorted([1, "a"]))
attempt('sorted([1, None])', lambda: sorted([1, None]))
attempt('sorted([(1, 2), (1, "a")])', lambda: sorted([(1, 2), (1, "a")]))
attempt('sorted([1, 2], reverse="a")', lambda: sorted([1, 2], reverse="a"))
attempt('sorted([1, 2], key=1)', lambda: sorted([1, 2], key=1))
attempt('[].sort(1)', lambda: [].sort(1))
attempt('[3, 1].sort(key=1)', lambda: [3, 1].sort(key=1))
attempt('range()', lambda: range())
attempt('range(1, 2, 3, 4)', lambda: range(1, 2, 3, 4))
attempt('range("a")', lambda: range("a"))
attempt('range(1.0)', lambda: range(1.0))
attempt('range(1, 2, 0)', lambda: range(1, 2, 0))
attempt('slice()', lambda: slice())
attempt('slice(1, 2, 3, 4)', lambda: slice(1, 2, 3, 4))
attempt('hash(slice(1))', lambda: hash(slice(1)))
attempt('[].pop()', lambda: [].pop())
attempt('[1].pop(5)', lambda: [1].pop(5))
attempt('[1].pop("a")', lambda: [1].pop("a"))
attempt('[].insert(1)', lambda: [].insert(1))
attempt('[].insert("a", 1)', lambda: [].insert("a", 1))
attempt('[].index(1)', lambda: [].index(1))
attempt('[1].index("a")', lambda: [1].index("a"))
attempt('[].remove(1)', lambda: [].remove(1))
attempt('[].append()', lambda: [].append())
attempt('[].append(1, 2)', lambda: [].append(1, 2))
attempt('[].append(x=1)', lambda: [].append(x=1))
attempt('[].extend(1)', lambda: [].extend(1))
attempt('[].copy(1)', lambda: [].copy(1))
attempt('{}.get()', lambda: {}.get())
attempt('{}.get(1, 2, 3)', lambda: {}.get(1, 2, 3))
attempt('{}.pop()', lambda: {}.pop())
attempt('{}.pop(1)', lambda: {}.pop(1))
attempt('{}.popitem()', lambda: {}.popitem())
attempt('{}.popitem(1)', lambda: {}.popitem(1))
attempt('{}.setdefault()', lambda: {}.setdefault())
attempt('{}.setdefault([])', lambda: {}.setdefault([]))
attempt('{}.update(1)', lambda: {}.update(1))
attempt('{}.update([1])', lambda: {}.update([1]))
attempt('{}.update([[1]])', lambda: {}.update([[1]]))
attempt('{}.update(1, 2)', lambda: {}.update(1, 2))
attempt('{}.update(["abc"])', lambda: {}.update(["abc"]))
attempt('dict(1)', lambda: dict(1))
attempt('dict([1])', lambda: dict([1]))
attempt('dict(1, 2)', lambda: dict(1, 2))
attempt('dict.fromkeys()', lambda: dict.fromkeys())
attempt('dict.fromkeys(1)', lambda: dict.fromkeys(1))
attempt('{}[[]]', lambda: {}[[]])
attempt('{}["a"]', lambda: {}["a"])
attempt('{}[1, 2]', lambda: {}[1, 2])
attempt('{[]: 1}', lambda: {[]: 1})
attempt('{[]}', lambda: {[]})
attempt('{{}: 1}', lambda: {{}: 1})
attempt('set(1)', lambda: set(1))
attempt('set(1, 2)', lambda: set(1, 2))
attempt('frozenset(1, 2)', lambda: frozenset(1, 2))
attempt('set().pop()', lambda: set().pop())
attempt('set().remove(1)', lambda: set().remove(1))
attempt('set().remove("a")', lambda: set().remove("a"))
attempt('set().discard([])', lambda: set().discard([]))
attempt('set().remove({1})', lambda: set().remove({1}))
attempt('set().add()', lambda: set().add())
attempt('set().add([])', lambda: set().add([]))
attempt('set().union(1)', lambda: set().union(1))
attempt('set() | []', lambda: set() | [])
attempt('set().isdisjoint(1)', lambda: set().isdisjoint(1))
attempt('set() < []', lambda: set() < [])
attempt('set() < 1', lambda: set() < 1)
attempt('tuple(1)', lambda: tuple(1))
attempt('tuple(1, 2)', lambda: tuple(1, 2))
attempt('list(1)', lambda: list(1))
attempt('list(1, 2)', lambda: list(1, 2))
attempt('list(x=1)', lambda: list(x=1))
attempt('(1,)[1]', lambda: (1,)[1])
attempt('(1,).__getitem__("a")', lambda: (1,).__getitem__("a"))
attempt('[1][1]', lambda: [1][1])
attempt('[1].__getitem__("a")', lambda: [1].__getitem__("a"))
attempt('[1] + 1', lambda: [1] + 1)
attempt('1 + [1]', lambda: 1 + [1])
attempt('[1] + (1,)', lambda: [1] + (1,))
attempt('[1] * "a"', lambda: [1] * "a")
attempt('"a" * [1]', lambda: "a" * [1])
attempt('[1] * [1]', lambda: [1] * [1])
attempt('[1] * 1.5', lambda: [1] * 1.5)
attempt('1.5 * [1]', lambda: 1.5 * [1])
attempt('(1,) + [1]', lambda: (1,) + [1])
attempt('(1,) * (1,)', lambda: (1,) * (1,))
attempt('range(3)[5]', lambda: range(3)[5])
attempt('range(3).__getitem__("a")', lambda: range(3).__getitem__("a"))
attempt('range(3)[::0]', lambda: range(3)[::0])
attempt('range(3).index(5)', lambda: range(3).index(5))
attempt('range(3).index("a")', lambda: range(3).index("a"))
attempt('range(3).count()', lambda: range(3).count())
attempt('range(3) + range(3)', lambda: range(3) + range(3))
attempt('len(range(10**30))', lambda: len(range(10**30)))
attempt('(1,).index(2)', lambda: (1,).index(2))
attempt('(1,).index()', lambda: (1,).index())
attempt('(1,).count()', lambda: (1,).count())
attempt('slice(1, 2).indices()', lambda: slice(1, 2).indices())
attempt('slice(1, 2).indices(-1)', lambda: slice(1, 2).indices(-1))
attempt('[1, 2]["a":]', lambda: [1, 2]["a":])
attempt('[1, 2][::0]', lambda: [1, 2][::0])
attempt('{} < {}', lambda: {} < {})
attempt('{}.keys() < 1', lambda: {}.keys() < 1)
attempt('{}.keys() - 1', lambda: {}.keys() - 1)
attempt('{}.values() | 1', lambda: {}.values() | 1)
attempt('[] < 1', lambda: [] < 1)
attempt('[] < ()', lambda: [] < ())
attempt('[] < None', lambda: [] < None)
attempt('1 in 1', lambda: 1 in 1)
attempt('[] in {}', lambda: [] in {})
attempt('1 in Thing()', lambda: 1 in Thing())
attempt('iter(Thing())', lambda: iter(Thing()))
attempt('Thing()[1]', lambda: Thing()[1])
attempt('[0][10**30]', lambda: [0][10**30])
attempt('[0][-2]', lambda: [0][-2])
attempt('{1: 2}.keys()[0]', lambda: {1: 2}.keys()[0])
attempt('{1: 2}.values()[0]', lambda: {1: 2}.values()[0])
attempt('frozenset().add(1)', lambda: frozenset().add(1))
attempt('().append(1)', lambda: ().append(1))
attempt('list.append()', lambda: list.append())
attempt('list.append(1, 2)', lambda: list.append(1, 2))
attempt('dict.get({})', lambda: dict.get({}))
attempt('set.add(1, 2)', lambda: set.add(1, 2))


def assign(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def slices():
    values = [1, 2, 3, 4, 5]
    values[::2] = [1, 2]


def slice_of_int():
    values = [1, 2]
    values[0:1] = 5


def extended_slice_of_int():
    values = [1, 2]
    values[::2] = 5


def tuple_item():
    values = (1, 2)
    values[0] = 5


def tuple_delete():
    values = (1, 2)
    del values[0]


def str_item():
    values = 'ab'
    values[0] = 'c'


def range_item():
    values = range(3)
    values[0] = 1


def set_item():
    values = {1}
    values[0] = 1


def list_range():
    values = []
    values[0] = 1


def list_delete():
    values = []
    del values[0]


def list_key():
    values = []
    values['a'] = 1


def dict_delete():
    values = {}
    del values['a']


def dict_changes():
    values = {1: 1}
    for key in values:
        values[key + 1] = 1


def dict_shrinks():
    values = {1: 1, 2: 2}
    for key in values.items():
        values.clear()


def set_changes():
    values = {1, 2}
    for key in values:
        values.add(key + 10)


def unpack_few():
    a, b = [1]


def unpack_many():
    a, b = [1, 2, 3]


def unpack_int():
    a, b = 5


def unpack_star():
    a, b, *c = [1]


for action in (slices, slice_of_int, extended_slice_of_int, tuple_item, tuple_delete, str_item, range_item, set_item,
               list_range, list_delete, list_key, dict_delete, dict_changes, dict_shrinks, set_changes, unpack_few,
               unpack_many, unpack_int, unpack_star):
    print(action.__name__, end=': ')
    assign(action)
