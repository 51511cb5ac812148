# __init_subclass__ with keywords, __set_name__ failures, registries and validation.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, priority=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        cls.priority = priority
        Plugin.registry[cls.name] = cls
        print("registered", cls.name, priority)

class Alpha(Plugin, priority=2): pass
class Beta(Plugin, name="second"): pass
class Gamma(Alpha, name="third", priority=1): pass
print(sorted(Plugin.registry), sorted(Plugin.registry.values(), key=lambda c: c.priority)[0].__name__)
try:
    class Bad(Plugin, unknown=1): pass
except TypeError as e:
    print(e)
try:
    class Bad2(x=1): pass
except TypeError as e:
    print(e)
class Validated:
    required = ()
    def __init_subclass__(cls):
        missing = [r for r in cls.required if not hasattr(cls, r)]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {', '.join(missing)}")
class Shape(Validated):
    required = ("area", "name")
    area = name = None
try:
    class Square(Validated):
        required = ("area", "name")
        name = "square"
except TypeError as e:
    print(e)
class Base1:
    def __init_subclass__(cls, **kw):
        print("Base1", cls.__name__, kw)
        super().__init_subclass__(**kw)
class Base2:
    def __init_subclass__(cls, tag="none", **kw):
        print("Base2", cls.__name__, tag)
        super().__init_subclass__(**kw)
class Joint(Base1, Base2, tag="T"): pass
class Explicit:
    @classmethod
    def __init_subclass__(cls): print("explicit classmethod", cls.__name__)
class Ex(Explicit): pass
class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
class Owner:
    a = Named()
    b = c = Named()
    d = [Named()]
Owner.late = Named()
class Fails:
    def __set_name__(self, owner, name): raise ValueError("refused")
try:
    class F:
        attr = Fails()
except (ValueError, RuntimeError) as e:
    print(type(e).__name__, e, repr(e.__cause__))
class WrongArgs:
    def __set_name__(self): pass
try:
    class W:
        w = WrongArgs()
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e, repr(e.__cause__))
T = type("Dynamic", (Plugin,), {"x": 1}, name="dyn", priority=9)
print(T.name, T.priority, T.x)
class Enumish:
    def __init_subclass__(cls):
        cls.members = {k: v for k, v in vars(cls).items() if not k.startswith("_")}
        for k, v in cls.members.items():
            inst = object.__new__(cls)
            inst.key, inst.value = k, v
            setattr(cls, k, inst)
    def __repr__(self): return f"<{type(self).__name__}.{self.key}: {self.value}>"
class Color(Enumish):
    RED = 1
    BLUE = 2
print(Color.RED, Color.BLUE.value, list(Color.members))
