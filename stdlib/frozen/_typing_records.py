# NamedTuple and TypedDict.
from collections import namedtuple
from typing import Generic

_PROHIBITED = frozenset(["__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                         "_field_types", "_make", "_replace", "_asdict", "_source"])
_SPECIAL = frozenset(["__module__", "__name__", "__annotations__", "__qualname__", "__doc__", "__orig_bases__"])


def _converted(tp):
    if tp is None:
        return type(None)
    if isinstance(tp, str):
        from typing import ForwardRef
        return ForwardRef(tp)
    return tp


def _make(name, types, module, defaults=()):
    fields = [n for n, t in types]
    types = {n: _converted(t) for n, t in types}
    nt = namedtuple(name, fields, defaults=defaults, module=module)
    nt.__annotations__ = types
    return nt


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        types = ns.get("__annotations__", {})
        default_names = []
        for field_name in types:
            if field_name in ns:
                default_names.append(field_name)
            elif default_names:
                raise TypeError(f"Non-default namedtuple field {field_name} cannot follow default field"
                                f"{'s' if len(default_names) > 1 else ''} {', '.join(default_names)}")
        nt = _make(typename, types.items(), ns["__module__"], [ns[n] for n in default_names])
        if "__doc__" in ns:
            nt.__doc__ = ns["__doc__"]
        rest = {}
        for key in ns:
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _SPECIAL and key not in nt._fields:
                rest[key] = ns[key]
        if Generic in bases:
            body = {k: v for k, v in vars(nt).items() if k not in ("__dict__", "__weakref__")}
            body.update(rest)
            body["__orig_bases__"] = ns.get("__orig_bases__", bases)
            body["__qualname__"] = ns.get("__qualname__", typename)
            return type(typename, bases, body)
        for key, value in rest.items():
            setattr(nt, key, value)
        nt.__qualname__ = ns.get("__qualname__", typename)
        nt.__orig_bases__ = ns.get("__orig_bases__", (NamedTuple,))
        for key, value in rest.items():
            hook = getattr(type(value), "__set_name__", None)
            if hook is not None and not isinstance(value, property):
                hook(value, nt, key)
        return nt


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


class _NamedTupleFunction:
    __name__ = "NamedTuple"
    __module__ = "typing"

    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        nt = _make(typename, fields, "__main__")
        nt.__orig_bases__ = (NamedTuple,)
        return nt

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return "<function NamedTuple at 0x7f0000000000>"


NamedTuple = _NamedTupleFunction()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic_base = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        own = {n: _converted(t) for n, t in ns.get("__annotations__", {}).items()}
        tp = type.__new__(_TypedDictMeta, name, (*generic_base, dict), ns)
        annotations = {}
        required = set()
        optional = set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        annotations.update(own)
        for key, tp_ in own.items():
            shown = repr(tp_)
            if shown.startswith("typing.Required["):
                required.add(key)
            elif shown.startswith("typing.NotRequired["):
                optional.add(key)
            elif total:
                required.add(key)
            else:
                optional.add(key)
        tp.__annotations__ = annotations
        tp.__required_keys__ = frozenset(required)
        tp.__optional_keys__ = frozenset(optional)
        tp.__total__ = total
        return tp

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


class _TypedDictFunction:
    __name__ = "TypedDict"
    __module__ = "typing"

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        if fields is None:
            fields = kwargs
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields), "__module__": "__main__"}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict at 0x7f0000000000>"


TypedDict = _TypedDictFunction()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
