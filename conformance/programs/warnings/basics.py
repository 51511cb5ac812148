import warnings

warnings.simplefilter("default")

warnings.warn("first")
warnings.warn("deprecated", DeprecationWarning)
warnings.warn("second", RuntimeWarning)
for i in range(3):
    warnings.warn("once per place")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one")
    warnings.warn("two", FutureWarning)
    warnings.warn(UserWarning("three"))
    print([(str(w.message), w.category.__name__) for w in caught], len(caught), caught[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("hidden")
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", UserWarning)
    except UserWarning as error:
        print("caught", error)
with warnings.catch_warnings(record=True) as caught:
    warnings.filterwarnings("ignore", message="skip.*")
    warnings.filterwarnings("always", category=RuntimeWarning)
    warnings.warn("skip this")
    warnings.warn("keep", RuntimeWarning)
    print([str(w.message) for w in caught])
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", 3), lambda: warnings.simplefilter("nope")):
    try:
        bad()
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)
print(warnings.formatwarning("text", UserWarning, "f.py", 3, "line"))
