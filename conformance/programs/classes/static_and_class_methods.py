# Binding of staticmethod and classmethod, through classes, instances and subclasses.
class Pizza:
    size = 1
    def __init__(self, *toppings):
        self.toppings = toppings
    @classmethod
    def margherita(cls):
        return cls("mozzarella", "tomato")
    @staticmethod
    def area(r):
        return 3 * r * r
    @classmethod
    def grow(cls):
        cls.size += 1
        return cls.__name__, cls.size
    def __repr__(self):
        return f"{type(self).__name__}{self.toppings}"

class Calzone(Pizza):
    @classmethod
    def margherita(cls):
        p = super().margherita()
        p.folded = True
        return p
    @staticmethod
    def area(r):
        return Pizza.area(r) // 2

print(Pizza.margherita(), Calzone.margherita(), Calzone("x").margherita().folded)
print(Pizza.area(2), Pizza().area(2), Calzone.area(2))
print(Pizza.grow(), Calzone.grow(), Calzone.grow(), Pizza.size, Calzone.size)
print(Calzone.__dict__["area"].__class__.__name__, Pizza.__dict__["grow"].__class__.__name__)
f = Pizza.grow
print(f(), f.__self__ is Pizza, f.__name__)
print(type(Pizza.area).__name__, type(Pizza.grow).__name__, type(Pizza.__init__).__name__)
sm = staticmethod(lambda x: x + 1)
print(sm(1), sm.__func__(2))
class Late:
    helper = staticmethod(len)
    maker = classmethod(lambda cls, *a: (cls.__name__, a))
    builtin = len
print(Late.helper("abc"), Late().helper("ab"), Late.maker(1), Late().maker(2), Late().builtin("four"))
class Plain:
    def no_self():
        return "called through the class"
print(Plain.no_self())
@staticmethod
def module_level():
    return "callable since 3.10"
print(module_level())
class Chain:
    @classmethod
    def a(cls):
        return [cls.__name__]
    @classmethod
    def b(cls):
        return cls.a() + ["b"]
class ChainSub(Chain):
    @classmethod
    def a(cls):
        return super().a() + ["sub"]
print(Chain.b(), ChainSub.b(), ChainSub().b())
