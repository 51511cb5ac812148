# A method call over several lines fails on the line of the attribute.
class A:
    def m(self, *a):
        return self
    def bad(self, *a):
        raise ValueError("x")
a = A()
r = (a
    .m(1,
       2)
    .m()
    .bad(
        3)
    .m())
