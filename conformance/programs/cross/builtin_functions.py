# Every builtin function with every combination of arguments from a pool.
class C:
    x = 1
args = [(), (1,), (-5,), (2.5,), ("abc",), ("12",), ([3, 1, 2],), ((1, 2),), ({"k": 1},), ({7},), (None,), (True,), (range(3),), (C,), (len,), (1, 2), ("a", 1), (1, "a"), ([1, 2], 1), ("x", "y"), (int, str), (1, int), (C, "x"), (C, "y"), (C, "y", 5), (str, "ab"), (None, [0, 1]), ([1], [2]), (1, 2, 3), (b"ab",), ([["a", 1]],), (2, 3, 5), ([],), ("",), (10, 3), (lambda x: x, [1, 2]), (iter([9]),), (1j,), ("zz", 36), (5, 2)]
names = "abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate filter float format frozenset getattr hasattr hash hex int isinstance issubclass iter len list map max min next oct ord pow range repr reversed round set slice sorted str sum tuple zip".split()
table = dict(abs=abs, all=all, any=any, ascii=ascii, bin=bin, bool=bool, bytearray=bytearray, bytes=bytes, callable=callable, chr=chr, complex=complex, dict=dict, divmod=divmod, enumerate=enumerate, filter=filter, float=float, format=format, frozenset=frozenset, getattr=getattr, hasattr=hasattr, hash=hash, hex=hex, int=int, isinstance=isinstance, issubclass=issubclass, iter=iter, len=len, list=list, map=map, max=max, min=min, next=next, oct=oct, ord=ord, pow=pow, range=range, repr=repr, reversed=reversed, round=round, set=set, slice=slice, sorted=sorted, str=str, sum=sum, tuple=tuple, zip=zip)
def label(a): return "(" + ", ".join(x.__name__ if callable(x) else type(x).__name__ if hasattr(x, "__next__") else repr(x) for x in a) + ")"
for n in names:
    print("##", n)
    for a in args:
        if n in ("hash", "repr", "ascii", "str", "format") and a and (callable(a[0]) or isinstance(a[0], (str, bytes, type(None))) and n == "hash" or hasattr(a[0], "__next__")):
            continue
        a = tuple(iter([9]) if hasattr(x, "__next__") else x for x in a)
        try:
            r = table[n](*a)
            if n in ("set", "frozenset"):
                r = sorted(map(repr, r))
            elif n in ("enumerate", "filter", "map", "reversed", "zip", "iter"):
                try:
                    r = type(r).__name__, [x for _, x in zip(range(12), r)]
                except Exception as e:
                    r = type(r).__name__, f"{type(e).__name__}: {e}"
            if callable(r):
                r = "callable"
            r = repr(r)
            if " object at " in r or "<function" in r:
                r = "an object"
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(label(a), "->", r)
