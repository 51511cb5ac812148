# __init_subclass__ with keywords, __class_getitem__, __set_name__ order.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        print("register", cls.__name__, name)
        cls.registry[name or cls.__name__.lower()] = cls

class Csv(Plugin): pass
class Json(Plugin, name="js"): pass
class Deep(Csv, name="deep"): pass
print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class Bad(Plugin, nope=1): pass
except TypeError as e:
    print(e)
try:
    class Bad2(object, x=1): pass
except TypeError as e:
    print(e)

class Field:
    def __set_name__(self, owner, name):
        print("set_name", name, hasattr(owner, "marker"))
        self.name = name

class Model:
    def __init_subclass__(cls):
        print("init_subclass sees", [k for k, v in cls.__dict__.items() if isinstance(v, Field)])

class User(Model):
    id = Field()
    marker = 1
    email = Field()

class G:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

class H(G): pass
print(G[int], H[1, 2], G["x"])
try:
    User[int]
except TypeError as e:
    print(e)
print(list[int], dict[str, int], tuple[int, ...], set[str], type(list[int]).__name__, list[int]([1, 2]))
class Checked:
    def __init_subclass__(cls):
        if not hasattr(cls, "required"):
            raise TypeError(f"{cls.__name__} lacks 'required'")
class Ok(Checked):
    required = True
try:
    class NotOk(Checked): pass
except TypeError as e:
    print(e)
class BadSet:
    def __set_name__(self, owner, name):
        raise ValueError("in set_name")
try:
    class Uses:
        attr = BadSet()
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__))
