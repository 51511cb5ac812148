# Looking at live objects: signatures, kinds, members, documentation. There are no frames and no sources here.
import types
from _inspect import flags, parameters, state

__all__ = ["Attribute", "BlockFinder", "BoundArguments", "Parameter", "Signature", "classify_class_attrs", "cleandoc",
           "formatannotation", "get_annotations", "getattr_static", "getclasstree", "getcoroutinestate", "getdoc",
           "getfullargspec", "getgeneratorstate", "getmembers", "getmembers_static", "getmodule", "getmro",
           "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscoroutine",
           "iscoroutinefunction", "isdatadescriptor", "isfunction", "isgenerator", "isgeneratorfunction",
           "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismodule", "isroutine",
           "signature", "unwrap"]
__all__.remove("BlockFinder")
__all__.remove("Attribute")
__all__.remove("classify_class_attrs")
__all__.remove("getclasstree")

CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def _code_flags(f):
    while ismethod(f):
        f = f.__func__
    while type(f).__name__ == "partial":
        f = f.func
    return flags(f)


def isgeneratorfunction(obj):
    return _code_flags(obj) == 1


def iscoroutinefunction(obj):
    return _code_flags(obj) == 2


def isasyncgenfunction(obj):
    return _code_flags(obj) == 3


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__get__") and not hasattr(tp, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__set__") or hasattr(tp, "__delete__")


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None)) \
        and type(object) is not type


def getmro(cls):
    return cls.__mro__


def getmodule(object, _filename=None):
    return None


def _members(object, predicate, getter):
    if isclass(object):
        mro = (object,) + getmro(object)
    else:
        mro = ()
    results = []
    processed = set()
    for key in dir(object):
        try:
            value = getter(object, key)
            if key in processed:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
        processed.add(key)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    own = _sentinel
    klass = obj if isclass(obj) else type(obj)
    if not isclass(obj):
        own = getattr(obj, "__dict__", {}).get(attr, _sentinel)
    for base in klass.__mro__:
        if attr in base.__dict__:
            found = base.__dict__[attr]
            if own is not _sentinel and not (hasattr(type(found), "__get__") and hasattr(type(found), "__set__")):
                return own
            return found
    if own is not _sentinel:
        return own
    if isclass(obj):
        for base in type(obj).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip())
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin is not None:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        for base in object.__mro__[1:]:
            if base is not type(object) and getattr(base, "__doc__", None) is not None and base is not _OBJECT:
                doc = base.__doc__
                break
    if doc is None and ismethod(object):
        owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
        for base in owner.__mro__:
            found = base.__dict__.get(object.__name__)
            doc = getattr(found, "__doc__", None)
            if doc is not None:
                break
    return cleandoc(doc) if isinstance(doc, str) else None


_OBJECT = object


def unwrap(func, *, stop=None):
    seen = {id(func)}
    while hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError("wrapper loop when unwrapping {!r}".format(func))
        seen.add(id(func))
    return func


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        found = obj.__dict__.get("__annotations__", {})
    elif callable(obj) or ismodule(obj):
        found = getattr(obj, "__annotations__", None) or {}
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if not eval_str:
        return dict(found)
    from typing import get_type_hints
    return get_type_hints(obj, globals, locals, include_extras=True)


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class _empty:
    pass


_empty.__name__ = "_empty"


class _Kind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = name
        self.description = description
        return self

    def __str__(self):
        return self.name

    @property
    def value(self):
        return int(self)

    def __repr__(self):
        return "<_ParameterKind.%s: %d>" % (self.name, int(self))


_POSITIONAL_ONLY = _Kind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _Kind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _Kind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _Kind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _Kind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = {"/": _POSITIONAL_ONLY, "": _POSITIONAL_OR_KEYWORD, "*": _VAR_POSITIONAL, "k": _KEYWORD_ONLY, "**": _VAR_KEYWORD}


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, _Kind):
            for each in _KINDS.values():
                if each == kind:
                    kind = each
                    break
            else:
                raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(kind.description))
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_empty, kind=_empty, annotation=_empty, default=_empty):
        return type(self)(self._name if name is _empty else name, self._kind if kind is _empty else kind,
                          default=self._default if default is _empty else default,
                          annotation=self._annotation if annotation is _empty else annotation)

    def __str__(self):
        formatted = self._name
        if self._annotation is not _empty:
            formatted = "{}: {}".format(formatted, formatannotation(self._annotation))
        if self._default is not _empty:
            formatted = ("{} = {}" if self._annotation is not _empty else "{}={}").format(
                formatted, repr(self._default))
        if self._kind is _VAR_POSITIONAL:
            formatted = "*" + formatted
        elif self._kind is _VAR_KEYWORD:
            formatted = "**" + formatted
        return formatted

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == (
            other._name, other._kind, other._default, other._annotation)


class BoundArguments:
    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        new = []
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                new.append((name, self.arguments[name]))
            elif param.default is not _empty:
                new.append((name, param.default))
            elif param.kind is _VAR_POSITIONAL:
                new.append((name, ()))
            elif param.kind is _VAR_KEYWORD:
                new.append((name, {}))
        self.arguments = dict(new)

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        return "<{} ({})>".format(self.__class__.__name__, ", ".join(
            "{}={!r}".format(k, v) for k, v in self.arguments.items()))


class Signature:
    __slots__ = ("_return_annotation", "_parameters")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        params = {}
        top = _POSITIONAL_ONLY
        seen_default = False
        for param in parameters or ():
            if param.kind < top:
                raise ValueError("wrong parameter order: {} parameter before {} parameter".format(
                    top.description, param.kind.description))
            if param.kind > top:
                top = param.kind
            if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if param.default is _empty:
                    if seen_default:
                        raise ValueError("non-default argument follows default argument")
                else:
                    seen_default = True
            if param.name in params:
                raise ValueError("duplicate parameter name: {!r}".format(param.name))
            params[param.name] = param
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature(obj, follow_wrapped, eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return type(self)(self._parameters.values() if parameters is _empty else parameters,
                          return_annotation=self._return_annotation if return_annotation is _empty
                          else return_annotation)

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self._parameters.values()) == list(other._parameters.values()) and \
            self._return_annotation == other._return_annotation

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        params = list(self._parameters.values())
        args = list(args)
        at = 0
        while at < len(params):
            param = params[at]
            if param.kind is _VAR_POSITIONAL:
                if args:
                    arguments[param.name] = tuple(args)
                    args = []
                at += 1
                continue
            if param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                break
            if args:
                if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument {arg!r}".format(arg=param.name)) from None
                arguments[param.name] = args.pop(0)
                at += 1
                continue
            if param.kind is _POSITIONAL_ONLY:
                if param.name in kwargs:
                    raise TypeError("{arg!r} parameter is positional only, but was passed as a keyword".format(
                        arg=param.name)) from None
                if param.default is _empty and not partial:
                    raise TypeError("missing a required argument: {arg!r}".format(arg=param.name)) from None
                at += 1
                continue
            break
        if args:
            raise TypeError("too many positional arguments") from None
        kwargs_param = None
        for param in params[at:]:
            if param.kind is _VAR_KEYWORD:
                kwargs_param = param
                continue
            if param.kind is _VAR_POSITIONAL:
                continue
            if param.name in kwargs:
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError("missing a required argument: {arg!r}".format(arg=param.name)) from None
        if kwargs:
            if kwargs_param is None:
                raise TypeError("got an unexpected keyword argument {arg!r}".format(arg=next(iter(kwargs))))
            arguments[kwargs_param.name] = kwargs
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, self)

    def __str__(self):
        result = []
        pos_only = False
        kw_separator = True
        for param in self._parameters.values():
            formatted = str(param)
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                pos_only = True
            elif pos_only:
                result.append("/")
                pos_only = False
            if kind == _VAR_POSITIONAL:
                kw_separator = False
            elif kind == _KEYWORD_ONLY and kw_separator:
                result.append("*")
                kw_separator = False
            result.append(formatted)
        if pos_only:
            result.append("/")
        rendered = "({})".format(", ".join(result))
        if self._return_annotation is not _empty:
            rendered += " -> {}".format(formatannotation(self._return_annotation))
        return rendered


class _NativeDefault:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


_LITERALS = {"None": None, "True": True, "False": False, "0": 0, "-1": -1, "1": 1, "''": "", "' '": " "}


def _from_text(shown):
    result = []
    kind = _POSITIONAL_OR_KEYWORD
    parts = []
    depth = 0
    piece = ""
    quote = ""
    for c in shown[1:-1] if shown.endswith(")") else shown[1:]:
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(piece.strip())
            piece = ""
            continue
        piece += c
    if piece.strip():
        parts.append(piece.strip())
    for part in parts:
        if part == "/":
            result = [p.replace(kind=_POSITIONAL_ONLY) for p in result]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part.startswith("**"):
            result.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith("*"):
            result.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        elif "=" in part:
            name, default = part.split("=", 1)
            value = _LITERALS[default] if default in _LITERALS else _NativeDefault(default)
            result.append(Parameter(name, kind, default=value))
        else:
            result.append(Parameter(part, kind))
    return result


def _function_signature(func, eval_str=False):
    found = parameters(func)
    if found is None:
        return None
    if isinstance(found, str):
        return Signature(_from_text(found))
    annotations = get_annotations(func, eval_str=eval_str)
    params = []
    for name, kind, default, has_default in found:
        params.append(Parameter(name, _KINDS[kind], default=default if has_default else _empty,
                                annotation=annotations.get(name, _empty)))
    return Signature(params, return_annotation=annotations.get("return", _empty))


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind is not _VAR_POSITIONAL:
        params = params[1:]
    return sig.replace(parameters=params)


def _signature(obj, follow_wrapped=True, eval_str=False):
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if isinstance(obj, types.MethodType):
        return _without_first(_signature(obj.__func__, follow_wrapped, eval_str))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
        if isinstance(obj, types.MethodType):
            return _signature(obj, follow_wrapped, eval_str)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(given))
        return given
    if isfunction(obj):
        return _function_signature(obj, eval_str)
    if type(obj).__name__ == "partial":
        return _partial_signature(obj, follow_wrapped, eval_str)
    if isclass(obj):
        call = _own(type(obj), "__call__", type)
        if call is not None and isfunction(call):
            return _without_first(_signature(call, follow_wrapped, eval_str))
        new = _own(obj, "__new__", _OBJECT)
        init = _own(obj, "__init__", _OBJECT)
        for candidate in (new, init):
            if isinstance(candidate, staticmethod):
                candidate = candidate.__func__
            if candidate is not None and isfunction(candidate):
                return _without_first(_signature(candidate, follow_wrapped, eval_str))
        if new is None and init is None:
            if obj.__mro__[-2:-1] and type not in obj.__mro__:
                return Signature([])
        raise ValueError("no signature found for builtin type {!r}".format(obj))
    if isbuiltin(obj) or ismethoddescriptor(obj):
        receiver = getattr(obj, "__self__", None)
        if receiver is not None and not ismodule(receiver):
            for base in type(receiver).__mro__:
                if obj.__name__ in base.__dict__:
                    sig = _function_signature(base.__dict__[obj.__name__])
                    if sig is not None:
                        return _without_first(sig)
                    break
        sig = _function_signature(obj)
        if sig is not None:
            return sig
        raise ValueError("no signature found for builtin {!r}".format(obj))
    call = _own(type(obj), "__call__", _OBJECT)
    if call is not None and isfunction(call):
        return _without_first(_signature(call, follow_wrapped, eval_str))
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def _own(cls, name, stop):
    for base in cls.__mro__:
        if base is stop:
            return None
        if name in base.__dict__:
            return base.__dict__[name]
    return None


def _partial_signature(obj, follow_wrapped, eval_str):
    sig = _signature(obj.func, follow_wrapped, eval_str)
    bound = sig.bind_partial(*obj.args, **obj.keywords)
    params = []
    keyword_only = False
    for param in sig.parameters.values():
        if param.name in obj.keywords:
            keyword_only = param.kind is not _KEYWORD_ONLY or keyword_only
            params.append(param.replace(kind=_KEYWORD_ONLY if param.kind is _POSITIONAL_OR_KEYWORD else param.kind,
                                        default=obj.keywords[param.name]))
        elif param.name in bound.arguments and param.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            continue
        elif keyword_only and param.kind is _POSITIONAL_OR_KEYWORD:
            params.append(param.replace(kind=_KEYWORD_ONLY))
        elif keyword_only and param.kind is _VAR_POSITIONAL:
            continue
        else:
            params.append(param)
    return sig.replace(parameters=params)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature(obj, follow_wrapped, eval_str)


def getfullargspec(func):
    from collections import namedtuple
    try:
        sig = _signature(func, False)
    except Exception as ex:
        raise TypeError("unsupported callable") from ex
    if ismethod(func):
        sig = _signature(func.__func__, False)
    args, varargs, varkw, posonly, kwonly = [], None, None, [], []
    annotations, defaults, kwdefaults = {}, (), {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():
        if param.kind is _POSITIONAL_ONLY:
            posonly.append(param.name)
        elif param.kind is _POSITIONAL_OR_KEYWORD:
            args.append(param.name)
        elif param.kind is _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind is _KEYWORD_ONLY:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and param.default is not _empty:
            defaults += (param.default,)
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    spec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
    return spec(posonly + args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getgeneratorstate(generator):
    return (GEN_CREATED, GEN_SUSPENDED, GEN_RUNNING, GEN_CLOSED)[state(generator)]


def getcoroutinestate(coroutine):
    return (CORO_CREATED, CORO_SUSPENDED, CORO_RUNNING, CORO_CLOSED)[state(coroutine)]


def _refuse(name):
    def refused(*args, **kwargs):
        raise OSError("inspect.%s is not available here: there are no sources and no frames" % name)

    return refused


getsource = _refuse("getsource")
getsourcelines = _refuse("getsourcelines")
getfile = _refuse("getfile")
getsourcefile = _refuse("getsourcefile")
getcomments = _refuse("getcomments")
currentframe = _refuse("currentframe")
stack = _refuse("stack")
trace = _refuse("trace")
getframeinfo = _refuse("getframeinfo")
