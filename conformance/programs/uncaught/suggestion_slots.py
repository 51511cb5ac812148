class A:
    __slots__ = ("alpha", "beta")
A().alpa
