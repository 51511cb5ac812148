"""What help(obj) prints: the layout of pydoc's plain text."""

import inspect

_HIDDEN = frozenset((
    "__author__", "__builtins__", "__cached__", "__credits__", "__date__", "__doc__", "__docformat__", "__file__",
    "__loader__", "__module__", "__name__", "__package__", "__path__", "__qualname__", "__slots__", "__spec__", "__version__"))
_RULE = "-" * 70


def _indent(text, prefix="    "):
    lines = [prefix + line for line in text.split("\n")]
    if lines:
        lines[-1] = lines[-1].rstrip()
    return "\n".join(lines)


def _name_of(cls, module):
    own = getattr(cls, "__module__", None)
    return cls.__name__ if own == module else f"{own}.{cls.__name__}"


def _signature(obj):
    try:
        return str(inspect.signature(obj))
    except (ValueError, TypeError):
        return None


def _is_bound(obj):
    return inspect.ismethod(obj) or (inspect.isbuiltin(obj) and isinstance(getattr(obj, "__self__", None), type))


def _doc(obj, name, cls):
    """The own text, or that of the method which this one overrides."""
    text = getattr(obj, "__doc__", None)
    if text is None and cls is not None and not isinstance(obj, type):
        for base in cls.__mro__:
            text = getattr(vars(base).get(name), "__doc__", None)
            if text is not None:
                break
        else:
            return None
    return inspect.cleandoc(text) if isinstance(text, str) else None


def _doc(obj, name, cls):
    """The own text, or that of the method which this one overrides."""
    text = getattr(obj, "__doc__", None)
    if text is None and cls is not None and not isinstance(obj, type):
        for base in cls.__mro__:
            text = getattr(vars(base).get(name), "__doc__", None)
            if text is not None:
                break
        else:
            return None
    return inspect.cleandoc(text) if isinstance(text, str) else None


def _routine(obj, name, module, cls=None):
    real = getattr(obj, "__name__", name)
    name = name or real
    note = ""
    if _is_bound(obj):
        owner = type(obj.__self__)
        if cls is not None:
            if owner is not cls:
                note = " from " + _name_of(owner, module)
        elif inspect.ismethod(obj):
            note = f" method of {_name_of(owner, None)} instance"
    title = name if name == real else f"{name} = {real}"
    signature = _signature(obj) or "(...)"
    if real == "<lambda>":
        title = f"{name} lambda "
        signature = signature[1:-1]
    asynchronous = "async " if inspect.iscoroutinefunction(obj) or inspect.isasyncgenfunction(obj) else ""
    owner = getattr(obj, "__self__", None)
    text = _doc(obj, real, cls or (None if owner is None else owner if isinstance(owner, type) else type(owner))) or ""
    return f"{asynchronous}{title}{signature}{note}\n" + (_indent(text).rstrip() + "\n" if text else "")


def _data(name, doc):
    return f"{name}\n" + (_indent(doc) + "\n" if doc else "")


def _other(value, name):
    shown = repr(value)
    line = f"{name} = {shown}"
    room = 70 - len(line)
    return f"{name} = {shown[:room]}..." if room < 0 else line


def _kind(value):
    if isinstance(value, staticmethod) or (type(value).__name__ == "builtin_function_or_method"):
        return "static"
    if isinstance(value, classmethod):
        return "class"
    if isinstance(value, property):
        return "readonly" if value.fset is None and value.fdel is None else "data"
    if inspect.isroutine(value):
        return "method"
    if hasattr(type(value), "__get__") and hasattr(type(value), "__set__"):
        return "data"
    return "other"


def _attributes(cls):
    found = {}
    for base in reversed(cls.__mro__):
        for name, value in vars(base).items():
            found[name] = (base, value)
    # The first class without __slots__ is where instances got their namespace.
    plain = [base for base in cls.__mro__ if base.__module__ != "builtins" and "__slots__" not in vars(base)]
    if plain:
        found["__dict__"] = found["__weakref__"] = (plain[-1], None)
    return [(name, *found[name]) for name in sorted(found) if _is_visible(name)]


def _is_visible(name):
    if name in _HIDDEN:
        return False
    return (name.startswith("__") and name.endswith("__")) or not name.startswith("_")


def _slot_text(name):
    if name == "__dict__":
        return "dictionary for instance variables"
    return "list of weak references to the object"


def _class(cls, name=None):
    module = cls.__module__
    name = name or cls.__name__
    title = f"class {name}" if name == cls.__name__ else f"{name} = class {cls.__name__}"
    if cls.__bases__:
        title += "(" + ", ".join(_name_of(base, module) for base in cls.__bases__) + ")"
    lines = []
    signature = _signature(cls)
    if signature and signature != "()":
        lines.append(name + signature + "\n")
    text = _doc(cls, name, None)
    if text:
        lines.append(text + "\n")
    mro = list(cls.__mro__)
    if len(mro) > 2:
        lines.append("Method resolution order:")
        lines += ["    " + _name_of(base, module) for base in mro]
        lines.append("")
    attributes = _attributes(cls)
    needs_rule = False

    def section(heading, entries):
        nonlocal needs_rule
        if entries:
            if needs_rule:
                lines.append(_RULE)
            needs_rule = True
            lines.append(heading + ":\n")
            lines.extend(entries)

    for base in mro:
        own = [(each, value) for each, owner, value in attributes if owner is base]
        if base is object and cls is not object:
            continue
        tag = "defined here" if base is cls else "inherited from " + _name_of(base, module)
        kinds = {"method": [], "class": [], "static": [], "readonly": [], "data": [], "other": []}
        for each, value in own:
            if each in ("__dict__", "__weakref__"):
                kinds["data"].append(_data(each, _slot_text(each)))
                continue
            kind = _kind(value)
            if kind in ("method", "class", "static"):
                kinds[kind].append(_routine(getattr(cls, each), each, module, cls))
            elif kind in ("readonly", "data"):
                kinds[kind].append(_data(each, inspect.getdoc(value)))
            else:
                kinds["other"].append(_other(getattr(cls, each), each) + "\n")
        section(f"Methods {tag}", kinds["method"])
        section(f"Class methods {tag}", kinds["class"])
        section(f"Static methods {tag}", kinds["static"])
        section(f"Readonly properties {tag}", kinds["readonly"])
        section(f"Data descriptors {tag}", kinds["data"])
        section(f"Data and other attributes {tag}", kinds["other"])
    body = "\n".join(lines)
    return f"{title}\n{_indent(body.rstrip(), ' |  ')}\n" if body else title + "\n"


def _describe(obj):
    if inspect.isbuiltin(obj):
        return "built-in function " + obj.__name__
    if isinstance(obj, type):
        return "class " + obj.__name__
    if inspect.isfunction(obj):
        return "function " + obj.__name__
    if inspect.ismethod(obj):
        return "method " + obj.__name__
    if type(obj).__name__ == "module":
        return "module " + obj.__name__
    return type(obj).__name__


def _module(module):
    lines = ["NAME", _indent(module.__name__), ""]
    if module.__doc__:
        lines += ["DESCRIPTION", _indent(module.__doc__.strip()), ""]
    names = [name for name in dir(module) if not name.startswith("_")]
    for heading, chosen in (
        ("CLASSES", [n for n in names if isinstance(getattr(module, n), type)]),
        ("FUNCTIONS", [n for n in names if inspect.isroutine(getattr(module, n))]),
        ("DATA", [n for n in names if not isinstance(getattr(module, n), type) and not inspect.isroutine(getattr(module, n))]),
    ):
        if not chosen:
            continue
        lines.append(heading)
        for name in chosen:
            value = getattr(module, name)
            if heading == "FUNCTIONS":
                lines.append(_indent(_routine(value, name, module.__name__).rstrip()) + "\n")
            elif heading == "CLASSES":
                lines.append(_indent(_class(value, name).rstrip()) + "\n")
            else:
                lines.append(_indent(_other(value, name)))
        lines.append("")
    return "\n".join(lines)


def help(*request):
    if not request:
        print("Type help(object) for help about object.")
        return
    (obj,) = request
    if isinstance(obj, str):
        print(f"No Python documentation found for {obj!r}.\nUse help(str) for help on the str class.\n")
        return
    description = _describe(obj)
    is_described = (
        isinstance(obj, (type, property)) or inspect.isroutine(obj) or type(obj).__name__ == "module")
    module = getattr(obj, "__module__", None) if is_described else type(obj).__module__
    if module and type(obj).__name__ != "module":
        description += " in module " + module
    if not is_described:
        obj = type(obj)
        description += " object"
    if isinstance(obj, type):
        text = _class(obj)
    elif type(obj).__name__ == "module":
        text = _module(obj)
    elif isinstance(obj, property):
        text = _data(getattr(obj.fget, "__name__", ""), inspect.getdoc(obj))
    else:
        text = _routine(obj, None, module)
    print(f"Help on {description}:\n\n{text}")
