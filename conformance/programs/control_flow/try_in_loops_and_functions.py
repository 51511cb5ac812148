# try inside loops inside try, with every way of leaving.
def leave(how):
    out = []
    try:
        for i in range(3):
            try:
                out.append(("try", i))
                if i == 1:
                    if how == "break": break
                    if how == "continue": continue
                    if how == "return": return out
                    if how == "raise": raise ValueError("v")
                    if how == "key": raise KeyError("k")
                out.append(("end", i))
            except ValueError as e:
                out.append(("except", str(e)))
            else:
                out.append(("else", i))
            finally:
                out.append(("finally", i))
        else:
            out.append("loop else")
    except KeyError as e:
        out.append(("outer", e.args))
    finally:
        out.append("outer finally")
    return out
for how in ("none", "break", "continue", "return", "raise", "key"):
    print(how, leave(how))
def search(rows, wanted):
    for r in rows:
        try:
            value = r["v"]
        except KeyError:
            continue
        except TypeError:
            break
        if value == wanted:
            return "found"
    else:
        return "exhausted"
    return "broken off"
print(search([{"v": 1}, {}, {"v": 2}], 2), search([{}, {"v": 1}], 5), search([{}, None, {"v": 5}], 5))
def nested(n):
    try:
        try:
            try:
                if n == 1: raise KeyError(1)
                if n == 2: raise IndexError(2)
                if n == 3: raise TypeError(3)
                return "no error"
            except KeyError:
                raise IndexError("from key")
            finally:
                print("f1", end=" ")
        except IndexError as e:
            if n == 1: return "index " + str(e)
            raise TypeError("from index")
        finally:
            print("f2", end=" ")
    except TypeError as e:
        return "type " + str(e)
    finally:
        print("f3", end=" ")
for n in range(4):
    print(nested(n))
def finally_changes():
    for i in range(5):
        try:
            if i % 2: continue
            if i == 4: break
        finally:
            if i == 0: print("zero")
            if i == 4: return "from finally"
    return "end"
print(finally_changes())
count = 0
while True:
    try:
        count += 1
        if count < 3: raise RuntimeError
        break
    except RuntimeError:
        print("retry", count)
print(count)
def else_return():
    try:
        pass
    except Exception:
        return "except"
    else:
        return "else"
    finally:
        print("finally after else", end=" ")
print(else_return())
def generator_like():
    results = []
    for x in (1, 0, "a", None, 2):
        try:
            results.append(10 / x)
        except ZeroDivisionError:
            results.append("zero")
        except TypeError as e:
            results.append(type(x).__name__)
    return results
print(generator_like())
