# Mixins with cooperative super, diamond initialisation, method order changes, name collisions.
class Base:
    def __init__(self): self.log = ["Base"]
    def save(self): return ["Base.save"]
class Timestamp(Base):
    def __init__(self): super().__init__(); self.log.append("Timestamp")
    def save(self): return ["Timestamp.save"] + super().save()
class Validate(Base):
    def __init__(self): super().__init__(); self.log.append("Validate")
    def save(self): return ["Validate.save"] + super().save()
class Model(Timestamp, Validate):
    def __init__(self): super().__init__(); self.log.append("Model")
class Other(Validate, Timestamp): pass
print(Model().log, Model().save(), Other().log, Other().save())
print([c.__name__ for c in Model.__mro__], [c.__name__ for c in Other.__mro__])
class A:
    x = "A"
    def who(self): return "A"
class B(A): pass
class C(A):
    x = "C"
    def who(self): return "C>" + super().who()
class D(B, C): pass
print(D().x, D().who(), D.who is C.who, super(B, D()).who(), super(C, D()).x)
class Loud:
    def speak(self): return super().speak().upper() + "!"
class Twice:
    def speak(self): return super().speak() * 2
class Dog:
    def speak(self): return "woof"
class LoudTwice(Loud, Twice, Dog): pass
class TwiceLoud(Twice, Loud, Dog): pass
print(LoudTwice().speak(), TwiceLoud().speak())
try: Loud().speak()
except AttributeError as e: print(e)
for bases in ((A, B), (B, C, A), (A, C), (D, B)):
    try: print([c.__name__ for c in type("T", bases, {}).__mro__])
    except TypeError as e: print(str(e).replace("\n", " "))
class ReprMixin:
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in sorted(vars(self).items()))})"
class EqMixin:
    def __eq__(self, o): return type(o) is type(self) and vars(o) == vars(self)
    def __hash__(self): return hash(tuple(sorted(vars(self).items())))
class P(ReprMixin, EqMixin):
    def __init__(self, **kw): vars(self).update(kw)
print(P(a=1, b="x"), P(a=1) == P(a=1), len({P(a=1), P(a=1), P(a=2)}), isinstance(P(), EqMixin), issubclass(P, (int, ReprMixin)))
class ListMixin:
    def first(self): return self[0]
    def __getitem__(self, i): return super().__getitem__(i) if not isinstance(i, str) else len(self)
class L(ListMixin, list): pass
l = L([3, 4])
print(l.first(), l["n"], l[1:], l + [5], type(l).__mro__[2].__name__)
