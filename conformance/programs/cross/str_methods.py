# Every str method with every combination of arguments from a small pool.
subjects = ["", "abc", "Hello World", " a,b ,c ", "aXbXc", "12", "é中😀", "\tx\ny "]
args = [(), ("",), ("a",), ("X",), (" ",), (",", 1), ("b", "Z"), ("a", "b", 1), (1,), (5, "*"), (3,), (None,), (None, 1), (("a", "H"),), (["a"],), ("a", 1, 2), ("l", -3), (b"a",), (1.5,), ("a", None), ({97: "q"},), (["x", "y"],), (True,)]
methods = "capitalize casefold center count endswith expandtabs find index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill".split()
def show(f, *a):
    try:
        return repr(f(*a))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
for m in methods:
    print("##", m)
    for a in args:
        results = [show(getattr(s, m), *a) for s in subjects]
        print(a, results[0] if len(set(results)) == 1 else " | ".join(results))
