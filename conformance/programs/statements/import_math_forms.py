# Every import statement form, on the module that exists.
import math
import math as m, math
from math import pi, sqrt as root
from math import (ceil, floor,
                  trunc as cut,)
from math import *
print(math is m, pi == math.pi, root(16), ceil(1.2), floor(-1.2), cut(-1.7), sin(0), gcd(12, 18))
def f():
    import math
    from math import tau
    return math.cos(0), tau
print(f())
class C:
    import math as inner
    from math import e
print(C.inner is math, C.e)
if True:
    from math import inf as infinity
print(infinity)
for name in ("a",):
    import math as loop_module
print(loop_module.fabs(-2))
try:
    import math.nope
except ImportError as e2:
    print(type(e2).__name__, e2)
try:
    from math import no_such_name
except ImportError as e3:
    print(type(e3).__name__, e3.name)
def late():
    try:
        return math2.pi
    except NameError as err:
        return str(err)
print(late())
import math as math2
print(late() == pi)
del math2
print(late())
math = "shadowed"
print(math, m.pi > 3)
import math
print(math.pi, math.__name__, math.sqrt.__name__, type(math).__name__, hasattr(math, "__doc__"))
try:
    math.pi = 3
    math.pi
except (AttributeError, TypeError):
    pass
