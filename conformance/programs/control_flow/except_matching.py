# Which clause catches what; tuples, hierarchies, expressions, bare except.
def classify(exc):
    try:
        raise exc
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except LookupError:
        return "other lookup"
    except ArithmeticError as e:
        return "arith " + str(e)
    except (TypeError, *(ValueError, OSError)) as e:
        return "unpacked tuple " + type(e).__name__
    except Exception:
        return "exception"
    except:
        return "bare"

for e in (KeyError(1), IndexError(), LookupError(), ZeroDivisionError("z"), OverflowError("o"), TypeError(),
          ValueError(), OSError(), RuntimeError(), KeyboardInterrupt(), SystemExit(1), KeyError, UnicodeError()):
    print(classify(e))

def choose(flag):
    print("choose")
    return ValueError if flag else TypeError

for flag in (True, False):
    try:
        try:
            raise ValueError("x")
        except choose(flag):
            print("caught")
    except ValueError:
        print("passed on")
try:
    int("x")
except ValueError as e:
    print(e)
try:
    e
except NameError as err:
    print(err)
e = "kept?"
try:
    raise ValueError
except ValueError as e:
    e = 5
try:
    e
except NameError as err:
    print(err)
try:
    try:
        raise ValueError("a")
    except 5:
        pass
except TypeError as err:
    print(err)
try:
    try:
        raise ValueError("a")
    except (ValueError, "x"):
        print("first element matched")
except TypeError as err:
    print(err)
try:
    try:
        raise ValueError("a")
    except (TypeError, "x"):
        print("no")
except TypeError as err:
    print(err)
try:
    print("no error; the clause is not evaluated")
except undefined_name:
    pass
class Mine(ValueError):
    pass
try:
    raise Mine("m")
except ValueError as err:
    print(type(err).__name__, err)
try:
    pass
except ():
    pass
try:
    try:
        1 / 0
    except ():
        print("no")
except ZeroDivisionError:
    print("empty tuple catches nothing")
