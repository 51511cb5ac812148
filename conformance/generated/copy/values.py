# Written by conformance/generate_containers.py
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


def show(value):
    if hasattr(value, "__next__"):
        return type(value).__name__ + " of " + show_items(value)
    if type(value) is tuple and any(hasattr(item, "__next__") for item in value):
        return "(" + ", ".join(map(show, value)) + ")"
    text = repr(value)
    return text if len(text) < 160 else text[:100] + "..." + str(len(text))


def show_items(iterator):
    items = []
    try:
        for _ in range(7):
            items.append(show(next(iterator)))
        items.append("...")
    except StopIteration:
        pass
    except Exception as error:
        items.append(type(error).__name__ + ": " + str(error))
    return ", ".join(items)


def check(number, function, subject=None):
    try:
        value = function() if subject is None else function(subject)
        text = show(value)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text if subject is None else text + " | " + show(subject))


N = namedtuple("N", "a b")


class Plain:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.__dict__})"


class Slotted:
    __slots__ = ("p", "q")

    def __init__(self, p):
        self.p = p

    def __repr__(self):
        return f"Slotted({self.p}, {hasattr(self, 'q')})"


class Many(list):
    pass


class Keyed(dict):
    pass


class Number(int):
    pass


class Text(str):
    pass


class Failure(Exception):
    pass


class Custom(Plain):
    def __init__(self):
        self.v = 0

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return ["deep", len(memo)]


class Reduced(Plain):
    def __reduce__(self):
        return (Reduced, (self.v * 2,), {"extra": 1})


class Stated(Plain):
    def __init__(self):
        self.v = 1

    def __getstate__(self):
        return {"v": 10}

    def __setstate__(self, state):
        self.v = state["v"] + 1


def both(function, value):
    if hasattr(value, "v") or isinstance(value, (list, dict)):
        try:
            value.mark = [1]
        except AttributeError:
            pass
    made = function(value)
    inner = ""
    if isinstance(value, (list, tuple)) and value and made and not isinstance(made, str):
        inner = made[-1] is value[-1]
    text = "same" if made is value else repr(made)
    return text, type(made).__name__, inner, getattr(made, "mark", "no mark") if isinstance(value, (Many, Keyed)) else ""

check(1, lambda: both(copy.copy, 1))
check(2, lambda: both(copy.copy, 2.5))
check(3, lambda: both(copy.copy, 'a'))
check(4, lambda: both(copy.copy, None))
check(5, lambda: both(copy.copy, (1, 2)))
check(6, lambda: both(copy.copy, [1, [2]]))
check(7, lambda: both(copy.copy, {'a': [1]}))
check(8, lambda: both(copy.copy, {1, 2}))
check(9, lambda: both(copy.copy, frozenset([1])))
check(10, lambda: both(copy.copy, bytearray(b'x')))
check(11, lambda: both(copy.copy, b'x'))
check(12, lambda: both(copy.copy, range(3)))
check(13, lambda: both(copy.copy, slice(1, 2)))
check(14, lambda: both(copy.copy, len))
check(15, lambda: both(copy.copy, int))
check(16, lambda: both(copy.copy, 2**70))
check(17, lambda: both(copy.copy, 1j))
check(18, lambda: both(copy.copy, ...))
check(19, lambda: both(copy.copy, NotImplemented))
check(20, lambda: both(copy.copy, ValueError('x', 1)))
check(21, lambda: both(copy.copy, deque([1, [2]], 5)))
check(22, lambda: both(copy.copy, Counter('aab')))
check(23, lambda: both(copy.copy, OrderedDict(a=[1])))
check(24, lambda: both(copy.copy, defaultdict(list, {1: [2]})))
check(25, lambda: both(copy.copy, N([1], 2)))
check(26, lambda: both(copy.copy, Plain(3)))
check(27, lambda: both(copy.copy, Slotted(4)))
check(28, lambda: both(copy.copy, Many([1])))
check(29, lambda: both(copy.copy, Keyed(a=[1])))
check(30, lambda: both(copy.copy, Number(5)))
check(31, lambda: both(copy.copy, Text('t')))
check(32, lambda: both(copy.copy, Custom()))
check(33, lambda: both(copy.copy, Reduced(2)))
check(34, lambda: both(copy.copy, Stated()))
check(35, lambda: both(copy.copy, (x for x in ())))
check(36, lambda: both(copy.copy, copy))
check(37, lambda: both(copy.copy, [[]] * 2))
check(38, lambda: both(copy.copy, {}.keys()))
check(39, lambda: both(copy.copy, print))
check(40, lambda: both(copy.copy, Plain))
check(41, lambda: both(copy.copy, [].append))
check(42, lambda: both(copy.copy, ([],)))
check(43, lambda: both(copy.copy, ((), (1, ()))))
check(44, lambda: both(copy.copy, KeyError('k')))
check(45, lambda: both(copy.copy, Failure('x')))
check(46, lambda: both(copy.copy, property(len)))
check(47, lambda: both(copy.copy, memoryview(b'a')))
check(48, lambda: both(copy.deepcopy, 1))
check(49, lambda: both(copy.deepcopy, 2.5))
check(50, lambda: both(copy.deepcopy, 'a'))
check(51, lambda: both(copy.deepcopy, None))
check(52, lambda: both(copy.deepcopy, (1, 2)))
check(53, lambda: both(copy.deepcopy, [1, [2]]))
check(54, lambda: both(copy.deepcopy, {'a': [1]}))
check(55, lambda: both(copy.deepcopy, {1, 2}))
check(56, lambda: both(copy.deepcopy, frozenset([1])))
check(57, lambda: both(copy.deepcopy, bytearray(b'x')))
check(58, lambda: both(copy.deepcopy, b'x'))
check(59, lambda: both(copy.deepcopy, range(3)))
check(60, lambda: both(copy.deepcopy, slice(1, 2)))
check(61, lambda: both(copy.deepcopy, len))
check(62, lambda: both(copy.deepcopy, int))
check(63, lambda: both(copy.deepcopy, 2**70))
check(64, lambda: both(copy.deepcopy, 1j))
check(65, lambda: both(copy.deepcopy, ...))
check(66, lambda: both(copy.deepcopy, NotImplemented))
check(67, lambda: both(copy.deepcopy, ValueError('x', 1)))
check(68, lambda: both(copy.deepcopy, deque([1, [2]], 5)))
check(69, lambda: both(copy.deepcopy, Counter('aab')))
check(70, lambda: both(copy.deepcopy, OrderedDict(a=[1])))
check(71, lambda: both(copy.deepcopy, defaultdict(list, {1: [2]})))
check(72, lambda: both(copy.deepcopy, N([1], 2)))
check(73, lambda: both(copy.deepcopy, Plain(3)))
check(74, lambda: both(copy.deepcopy, Slotted(4)))
check(75, lambda: both(copy.deepcopy, Many([1])))
check(76, lambda: both(copy.deepcopy, Keyed(a=[1])))
check(77, lambda: both(copy.deepcopy, Number(5)))
check(78, lambda: both(copy.deepcopy, Text('t')))
check(79, lambda: both(copy.deepcopy, Custom()))
check(80, lambda: both(copy.deepcopy, Reduced(2)))
check(81, lambda: both(copy.deepcopy, Stated()))
check(82, lambda: both(copy.deepcopy, (x for x in ())))
check(83, lambda: both(copy.deepcopy, copy))
check(84, lambda: both(copy.deepcopy, [[]] * 2))
check(85, lambda: both(copy.deepcopy, {}.keys()))
check(86, lambda: both(copy.deepcopy, print))
check(87, lambda: both(copy.deepcopy, Plain))
check(88, lambda: both(copy.deepcopy, [].append))
check(89, lambda: both(copy.deepcopy, ([],)))
check(90, lambda: both(copy.deepcopy, ((), (1, ()))))
check(91, lambda: both(copy.deepcopy, KeyError('k')))
check(92, lambda: both(copy.deepcopy, Failure('x')))
check(93, lambda: both(copy.deepcopy, property(len)))
check(94, lambda: both(copy.deepcopy, memoryview(b'a')))
check(95, lambda: copy.deepcopy([1, 2], {}))
check(96, lambda: copy.deepcopy([1], None))
check(97, lambda: copy.Error('x'))
check(98, lambda: issubclass(copy.Error, Exception))
