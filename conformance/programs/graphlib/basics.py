from graphlib import TopologicalSorter, CycleError

graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}
print(sorted(TopologicalSorter({"b": ["a"], "c": ["b"]}).static_order()), list(TopologicalSorter({"b": ["a"], "c": ["b"], "d": ["c"]}).static_order()))
ts = TopologicalSorter()
ts.add(1, 2, 3)
ts.add(2, 4)
ts.add(3, 4)
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready)
    ts.done(*ready)
print(bool(ts))
for make in (lambda: list(TopologicalSorter({1: [2], 2: [1]}).static_order()), lambda: TopologicalSorter().get_ready(), lambda: ts.done(1), lambda: ts.add(9), lambda: ts.prepare(), lambda: ts.done(99)):
    try:
        print(make())
    except CycleError as error:
        print("cycle", error.args[0], error.args[1])
    except ValueError as error:
        print(error)
print(list(TopologicalSorter(graph).static_order())[0], list(TopologicalSorter({}).static_order()))
