# *args alone is iterated over by the call, after the keywords; among other arguments at its own place.
def note(text):
    print("evaluates", text)
    return text
def items(*values):
    for value in values:
        print("iterates", value)
        yield value
def f(*args, **keywords):
    return args, keywords
print(f(*items(1, 2), k=note("k")))
print(f(0, *items(1, 2), k=note("k")))
print(f(*items(1), *items(2), k=note("k"), **{"m": note("m")}))
for call in (lambda: f(*1, k=note("k")), lambda: f(0, *1, k=note("k")), lambda: f(*1, **2), lambda: f(*[], **2),
             lambda: f(*1, *2), lambda: f(*"ab", **{"k": 1}, k=2), lambda: [].append(*1), lambda: len(*1, *2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
