class Stage:
    """Base class: subclasses register themselves by name."""

    registry = {}
    name = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = cls.name or cls.__name__.lower()
        if cls.name in Stage.registry:
            raise TypeError(f"stage {cls.name!r} is defined twice")
        Stage.registry[cls.name] = cls

    def __init__(self, **options):
        unknown = set(options) - set(self.defaults)
        if unknown:
            raise TypeError(f"{self.name}: unknown options {sorted(unknown)}")
        self.options = {**self.defaults, **options}

    defaults = {}

    def process(self, items):
        raise NotImplementedError

    def __or__(self, other):
        return Pipeline([self]) | other


class Filter(Stage):
    defaults = {"key": None, "min": float("-inf"), "max": float("inf")}

    def process(self, items):
        k = self.options["key"]
        return [i for i in items if self.options["min"] <= i[k] <= self.options["max"]]


class Select(Stage):
    defaults = {"fields": ()}

    def process(self, items):
        return [{f: i[f] for f in self.options["fields"]} for i in items]


class Sort(Stage):
    defaults = {"by": "id", "reverse": False}

    def process(self, items):
        return sorted(items, key=lambda i: i[self.options["by"]], reverse=self.options["reverse"])


class Compute(Stage):
    def __init__(self, **formulas):
        self.options = formulas

    def process(self, items):
        return [{**i, **{k: f(i) for k, f in self.options.items()}} for i in items]


class Group(Stage):
    name = "groupby"
    defaults = {"by": None, "agg": len}

    def process(self, items):
        groups = {}
        for i in items:
            groups.setdefault(i[self.options["by"]], []).append(i)
        return [{self.options["by"]: k, "value": self.options["agg"](v)} for k, v in groups.items()]


class Pipeline:
    def __init__(self, stages=()):
        self.stages = list(stages)

    def __or__(self, other):
        if isinstance(other, Pipeline):
            return Pipeline(self.stages + other.stages)
        if isinstance(other, Stage):
            return Pipeline(self.stages + [other])
        return NotImplemented

    def __call__(self, items):
        for n, stage in enumerate(self.stages):
            try:
                items = stage.process(items)
            except Exception as e:
                raise RuntimeError(f"stage {n} ({stage.name}) failed") from e
        return items

    def __len__(self):
        return len(self.stages)

    def __repr__(self):
        return " | ".join(s.name for s in self.stages)


people = [{"id": 1, "name": "Ann", "age": 34, "city": "Rome"}, {"id": 2, "name": "Bob", "age": 19, "city": "Oslo"}, {"id": 3, "name": "Cid", "age": 51, "city": "Rome"}, {"id": 4, "name": "Dee", "age": 27, "city": "Kyiv"}]
pipe = Filter(key="age", min=20) | Sort(by="age", reverse=True) | Compute(senior=lambda p: p["age"] > 50, label=lambda p: f"{p['name']}@{p['city']}") | Select(fields=("label", "senior"))
print(pipe, len(pipe))
print(*pipe(people), sep="\n")
print((Filter(key="age") | Group(by="city", agg=lambda v: sum(p["age"] for p in v) / len(v)))(people))
config = [("filter", {"key": "id", "max": 2}), ("groupby", {"by": "city"})]
print(Pipeline(Stage.registry[n](**o) for n, o in config)(people))
for bad in (lambda: Filter(kee="x"), lambda: pipe | 5, lambda: Stage.registry["nope"], lambda: (Sort(by="height") | Select(fields=()))(people), lambda: Pipeline([Stage()])([]), lambda: type("Filter2", (Stage,), {"name": "filter"}) if False else Filter(key="name", min=1).process(people)):
    try:
        bad()
    except Exception as e:
        print(f"{type(e).__name__}: {e}", f"<- {e.__cause__!r}" if e.__cause__ else "")
try:
    class Sort(Stage):
        pass
except TypeError as e:
    print(e)
print(sorted(Stage.registry), Pipeline()([1, 2]), repr(Pipeline([Sort()]) | Pipeline([Select()])))
