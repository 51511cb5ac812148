# Which handler runs: order, tuples, dynamic expressions, nested tuples and wrong types.
def attempt(exc, *handlers):
    for i, h in enumerate(handlers):
        pass
    try:
        raise exc
    except handlers[0]:
        return 0
    except handlers[1]:
        return 1

print(attempt(ValueError(), ValueError, Exception))
print(attempt(KeyError(), ValueError, Exception))
print(attempt(KeyError(), (ValueError, LookupError), Exception))
print(attempt(UnicodeDecodeError("utf-8", b"x", 0, 1, "r"), (KeyError, TypeError, ValueError), Exception))
try:
    print(attempt(ValueError(), (KeyError, (TypeError, ValueError)), Exception))
except TypeError as e:
    print(e)
try:
    print(attempt(KeyError(), (), ValueError))
except KeyError as e:
    print("no handler", repr(e))
for bad in (5, "KeyError", (KeyError, 5), None, [KeyError]):
    try:
        print(attempt(ValueError(), bad, Exception))
    except TypeError as e:
        print(e, "| context", repr(e.__context__))

def evaluated(name, kind):
    print("evaluate", name)
    return kind

try:
    raise IndexError
except evaluated("first", KeyError):
    print("no")
except evaluated("second", IndexError):
    print("yes")
except evaluated("third", Exception):
    print("never")

class Meta(type):
    def __instancecheck__(cls, instance):
        return True
    def __subclasscheck__(cls, sub):
        return True

class Everything(Exception, metaclass=Meta):
    pass

try:
    try:
        raise ValueError("hooks are not asked")
    except Everything:
        print("caught by hook")
except ValueError as e:
    print(e)

class A(Exception): pass
class B(A): pass
class C(B, KeyError): pass
for exc in (A, B, C):
    for handler in (C, B, A, LookupError, KeyError):
        try:
            try:
                raise exc("x")
            except handler:
                print(exc.__name__, "by", handler.__name__)
        except Exception:
            pass
try:
    raise C
except A as e:
    print(repr(e), isinstance(e, LookupError))
def raise_class_needing_args():
    class Needs(Exception):
        def __init__(self, a):
            pass
    raise Needs
try:
    raise_class_needing_args()
except TypeError as e:
    print(e)
for bad in (5, "text", object(), int, None):
    try:
        raise bad
    except TypeError as e:
        print(e)
