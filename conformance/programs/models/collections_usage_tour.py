from collections import Counter, OrderedDict, defaultdict, deque, namedtuple, ChainMap

Point = namedtuple("Point", ["x", "y"])
Employee = namedtuple("Employee", "name dept salary", defaults=[1000])


def namedtuples():
    p = Point(3, y=4)
    print(p, p.x + p.y, p._replace(x=10), p._asdict(), Point._fields, Point._make([7, 8]))
    print(Employee("Ann", "IT"), Employee("Bob", "HR", 5) > Employee("Bob", "HR", 4), Employee._field_defaults)
    x, y = p
    print(x, y, p == (3, 4), sorted([Point(2, 1), Point(1, 5)]))
    try:
        p.x = 5
    except AttributeError as e:
        print("AttributeError", e)
    try:
        Point(1)
    except TypeError as e:
        print("TypeError", e)


def counters():
    c = Counter("mississippi")
    print(c, c.most_common(2), c["z"], sum(c.values()), sorted(c.elements())[:5])
    c.update("miss")
    c.subtract(Counter(s=4))
    print(dict(c), +Counter(a=1, b=-1), Counter("aab") + Counter("abc"), Counter("aab") & Counter("ab"), Counter("aab") | Counter("abbb"), Counter("aab") - Counter("a"))
    del c["m"]
    print("m" in c, c["m"], len(c))


def defaultdicts():
    groups = defaultdict(list)
    for w in "apple bob art bus cat".split():
        groups[w[0]].append(w)
    print(dict(groups), groups["zz"], "zz" in groups, groups.get("q"))
    tree = lambda: defaultdict(tree)
    t = tree()
    t["a"]["b"]["c"] = 1
    print(t["a"]["b"]["c"], list(t), defaultdict(int, a=1)["b"])


def ordered():
    od = OrderedDict.fromkeys("abcd", 0)
    od.move_to_end("a")
    od.move_to_end("d", last=False)
    print(list(od), od.popitem(), od.popitem(last=False), od == OrderedDict(b=0, c=0), od == {"c": 0, "b": 0}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))


def chain_map():
    defaults, env, args = {"color": "red", "user": "guest"}, {"user": "ann"}, {"color": "blue"}
    cm = ChainMap(args, env, defaults)
    print(cm["color"], cm["user"], len(cm), sorted(cm), cm.maps[0], cm.get("zz", "none"))
    cm["new"] = 1
    print(args, cm.new_child({"user": "kid"})["user"], cm.parents["color"])


def deques():
    d = deque([1, 2, 3], maxlen=4)
    d.append(4)
    d.append(5)
    d.appendleft(0)
    d.rotate(1)
    print(d, d.maxlen, d[0], d[-1], d.index(3), list(reversed(d)), deque("abc") == deque("abc"), 3 in d)


for f in (namedtuples, counters, defaultdicts, ordered, chain_map, deques):
    print("--", f.__name__)
    f()
