def attempt(text):
    print(text, end=": ")


attempt("collections.nothing")
try:
    import collections.nothing
except ModuleNotFoundError as error:
    print(error, error.name)
attempt("json.nothing")
try:
    import json.nothing
except ImportError as error:
    print(error, error.name)
attempt("math.nothing")
try:
    import math.nothing
except ImportError as error:
    print(error, error.name)
attempt("nothing.at_all")
try:
    import nothing.at_all
except ImportError as error:
    print(error, error.name)
attempt("from nothing")
try:
    from nothing import something
except ImportError as error:
    print(error, error.name)
