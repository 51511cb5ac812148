# NotImplementedError, hooks that must be overridden, template methods, mixins that demand attributes.
class Base:
    def run(self):
        self.setup()
        try: return self.work()
        finally: self.teardown()
    def setup(self): print("setup", type(self).__name__)
    def teardown(self): print("teardown", type(self).__name__)
    def work(self): raise NotImplementedError(f"{type(self).__name__}.work()")
class Good(Base):
    def work(self): return "done"
class Failing(Base):
    def work(self): raise ValueError("failed")
class Quiet(Good):
    def setup(self): pass
    teardown = setup
for cls in (Good, Failing, Quiet, Base):
    try: print(cls().run())
    except (NotImplementedError, ValueError) as e: print(type(e).__name__, e)
class Json:
    def to_json(self): return "{" + ", ".join(f'"{k}": {v!r}' for k, v in sorted(vars(self).items())) + "}"
class Compare:
    def __eq__(self, o): return type(self) is type(o) and self.key() == o.key()
    def __lt__(self, o): return self.key() < o.key()
    def __hash__(self): return hash(self.key())
class Point(Json, Compare):
    def __init__(self, x, y): self.x, self.y = x, y
    def key(self): return self.x, self.y
class Incomplete(Compare): pass
print(Point(1, 2).to_json(), Point(1, 2) == Point(1, 2), sorted([Point(2, 1), Point(1, 5)])[0].to_json(), len({Point(1, 1), Point(1, 1)}), Point.__mro__[1:3] == (Json, Compare))
try: Incomplete() == Incomplete()
except AttributeError as e: print(e)
class Plugin:
    plugins = []
    required = ("name",)
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        for r in cls.required:
            if not hasattr(cls, r): raise TypeError(f"{cls.__name__} needs {r}")
        Plugin.plugins.append(cls)
class One(Plugin): name = "one"
try:
    class Two(Plugin): pass
except TypeError as e: print(e)
print([p.name for p in Plugin.plugins], NotImplementedError.__mro__[1].__name__, isinstance(NotImplementedError(), RuntimeError))
try: raise NotImplementedError
except RuntimeError as e: print(repr(e))
try: NotImplemented()
except TypeError as e: print(e)
