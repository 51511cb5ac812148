# `from None` hides the context.
try:
    {}["x"]
except KeyError:
    raise LookupError("hidden context") from None
