# Groups in practice: collecting, flattening, filtering, re-raising the rest.
def validate(record):
    problems = []
    if not record.get("name"): problems.append(ValueError("name is missing"))
    if not isinstance(record.get("age"), int): problems.append(TypeError(f"age must be int, not {type(record.get('age')).__name__}"))
    elif record["age"] < 0: problems.append(ValueError("age is negative"))
    if "@" not in record.get("email", ""): problems.append(LookupError("email is odd"))
    if problems: raise ExceptionGroup(f"record {record.get('id')}", problems)
    return record["name"]
for r in ({"id": 1, "name": "A", "age": 3, "email": "a@b"}, {"id": 2, "age": -1}, {"id": 3, "name": "C", "age": "x", "email": "c@d"}, {"id": 4}):
    try:
        print("ok", validate(r))
    except* ValueError as g:
        print("values:", [str(e) for e in g.exceptions])
    except* TypeError as g:
        print("types:", [str(e) for e in g.exceptions], "in", g.message)
    except* LookupError:
        print("lookup")
def flatten(g):
    for e in g.exceptions:
        if isinstance(e, BaseExceptionGroup): yield from flatten(e)
        else: yield e
nested = ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [KeyError(2), ExceptionGroup("c", [OSError(3)])])])
print([repr(e) for e in flatten(nested)])
def run_all(jobs):
    errors, results = [], []
    for j in jobs:
        try:
            results.append(j())
        except Exception as e:
            errors.append(e)
    if errors: raise ExceptionGroup(f"{len(errors)} of {len(jobs)} failed", errors)
    return results
print(run_all([lambda: 1, lambda: 2]))
try:
    try:
        run_all([lambda: 1 / 0, lambda: int("x"), lambda: [][1], lambda: 5])
    except* ArithmeticError as g:
        print("arithmetic", g.exceptions)
except ExceptionGroup as rest:
    print(rest, [type(e).__name__ for e in rest.exceptions])
count = 0
def counting(e):
    global count
    count += 1
    return isinstance(e, KeyError)
print(nested.subgroup(counting).exceptions, count)
try:
    raise ExceptionGroup("only", [ValueError("v")])
except ExceptionGroup as g:
    print(g.exceptions[0], isinstance(g, Exception), g.args)
def f():
    try:
        raise ExceptionGroup("g", [ValueError()])
    except* ValueError:
        pass
    return "after"
print(f())
