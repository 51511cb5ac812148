# How several missing or surplus arguments are listed.
def attempt(function):
    try:
        function()
    except TypeError as e:
        print(e)

def m2(aa, bb): pass
def m4(aa, bb, cc, dd): pass
def kw3(*, one, two, three): pass
def mixed(a, b, *, k1, k2): pass
def dflt(a, b=1, c=2): pass
def big(a, b, c, d, e, f, g): pass
attempt(lambda: m2())
attempt(lambda: m4())
attempt(lambda: m4(1))
attempt(lambda: m4(1, 2))
attempt(lambda: m4(1, 2, 3))
attempt(lambda: m4(bb=1, dd=2))
attempt(lambda: kw3())
attempt(lambda: kw3(two=1))
attempt(lambda: kw3(one=1, two=2))
attempt(lambda: mixed())
attempt(lambda: mixed(1))
attempt(lambda: mixed(1, 2))
attempt(lambda: mixed(1, 2, 3))
attempt(lambda: mixed(1, 2, 3, k1=1))
attempt(lambda: mixed(1, 2, 3, k1=1, k2=2))
attempt(lambda: mixed(1, 2, k1=1, k2=2, k3=3))
attempt(lambda: mixed(1, 2, k3=3))
attempt(lambda: dflt())
attempt(lambda: dflt(1, 2, 3, 4))
attempt(lambda: dflt(1, 2, 3, 4, 5))
attempt(lambda: big())
attempt(lambda: big(1, 2, 3, 4, 5, 6, 7, 8))
attempt(lambda: big(1, g=2))
attempt(lambda: big(1, a=2))
attempt(lambda: big(1, 2, b=3, a=4))
attempt(lambda: big(z=1, y=2))
