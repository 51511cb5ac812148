"""Module documentation
on two lines."""
x = 1
"""A string in the middle does nothing."""
def f():
    'single quotes'
    "second string is not part of it"
    return f.__doc__
def g():
    r"""raw \n doc"""
def h():
    u"unicode doc"
def i():
    ("parenthesised")
def j():
    "a" "b" 'c'
def k(): "one line"; return 1
def m():
    # a comment first
    """after a comment"""
def n():

    """after a blank line"""
class C:
    '''class doc'''
    x = 1
    'not the doc'
class D: "inline"
class E:
    __doc__ = "assigned"
class F:
    x = 1
    "too late"
lam = lambda: "returns, no doc"
print(repr(__doc__))
for o in (f, g, h, i, j, k, m, n, C, D, E, F, lam):
    print(repr(o.__doc__))
print(f(), k(), lam())
