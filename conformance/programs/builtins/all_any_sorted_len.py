# all, any, sorted, len over every kind of iterable.
print(all([]), any([]), all([1, "a", [0]]), all([1, 0]), any([0, "", None]), any([0, 1]), all({}), any({0: 1}), any({1: 0}), all("abc"), any(""), all(range(1, 3)), all(range(3)), any(x > 2 for x in range(5)), all(x for x in [True]))
log = []
print(any(log.append(x) or x == 2 for x in range(10)), log)
log.clear()
print(all(log.append(x) or x < 2 for x in range(10)), log)
print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted({3, 1}), sorted((3, 1), reverse=True), sorted(["B", "a"], key=str.lower), sorted([], key=5), sorted(range(3, 0, -1)), sorted(x % 3 for x in range(6)), sorted([[2], [1]]), sorted(iterable := [2, 1]), sorted([1, 2], reverse=0), sorted([(1, 2), (1, 1)], key=lambda t: t[1]))
print(len([]), len("é😀"), len((1,)), len({1: 2}), len({1}), len(range(10)), len(b"ab"), len(frozenset()), len({}.keys()), len({1: 2}.items()), len([[]] * 5), len("".join(["ab"] * 3)))
class L:
    def __len__(self): return 7
class B:
    def __len__(self): return 7
    def __bool__(self): return False
print(len(L()), bool(L()), bool(B()), any([B()]), all([L()]))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: all(5))
attempt(lambda: any(None))
attempt(lambda: all())
attempt(lambda: any([1], [2]))
attempt(lambda: all([1 / 0]))
attempt(lambda: sorted(None))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([1], 2))
attempt(lambda: sorted())
attempt(lambda: sorted([1], key=len))
attempt(lambda: sorted([2, 1], reverse="yes"))
attempt(lambda: sorted([2, 1], reverse=None))
attempt(lambda: sorted([1, 2], cmp=1))
attempt(lambda: sorted(iterable=[1]))
attempt(lambda: len(5))
attempt(lambda: len(x for x in []))
attempt(lambda: len(int))
attempt(lambda: len(lambda: 0))
attempt(lambda: len())
attempt(lambda: len([], []))
class T:
    def __bool__(self): raise ValueError("no truth")
attempt(lambda: all([T()]))
attempt(lambda: any([0, T()]))
attempt(lambda: sorted([1, 2], key=lambda x: T()))
