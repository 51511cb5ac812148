"""singledispatch, singledispatchmethod and partialmethod: what `functools` has in Python."""

from functools import partial, update_wrapper

__all__ = ["partialmethod", "singledispatch", "singledispatchmethod"]


class partialmethod:
    """A method with some of its arguments given, to be used in a class body."""

    __module__ = "functools"

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)]
        parts += map(repr, self.args)
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        result = None
        if hasattr(self.func, "__get__"):
            bound = self.func.__get__(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


# ---- singledispatch

def _best_match(cls, registry):
    """The class of the registry whose function is for `cls`."""
    order = cls.__mro__
    virtual = [typ for typ in registry if typ not in order and isinstance(typ, type) and _is_sub(cls, typ)]
    for base in order:
        if base in registry and base is not object:
            return base
        # Abstract classes that this one, and none of its bases, belongs to.
        here = [typ for typ in virtual
                if _is_sub(base, typ) and not any(_is_sub(above, typ) for above in base.__bases__)]
        if here:
            best = here[0]
            for other in here[1:]:
                if _is_sub(other, best):
                    best = other
                elif not _is_sub(best, other):
                    raise RuntimeError(f"Ambiguous dispatch: {best} or {other}")
            return best
    return object


def _is_sub(cls, typ):
    try:
        return issubclass(cls, typ)
    except TypeError:
        return False


def _union_members(value):
    if isinstance(value, type(int | str)):
        return value.__args__
    return None


def singledispatch(func):
    """Turns a function into a generic one: what runs depends on the type of the first argument."""
    registry = {}
    dispatch_cache = {}

    def dispatch(cls):
        impl = dispatch_cache.get(cls)
        if impl is None:
            impl = registry.get(cls)
            if impl is None:
                impl = registry[_best_match(cls, registry)]
            dispatch_cache[cls] = impl
        return impl

    def is_dispatch_type(cls):
        if isinstance(cls, type) and not isinstance(cls, type(list[int])):
            return True
        members = _union_members(cls)
        return members is not None and all(isinstance(member, type) for member in members)

    def register(cls, func=None):
        if is_dispatch_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. "
                                "Use either `@register(some_class)` or plain `@register` on an annotated function.")
            func = cls
            argument, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                from typing import get_type_hints
                argument, cls = next(iter(get_type_hints(func).items()))
            if not is_dispatch_type(cls):
                if _union_members(cls) is not None:
                    raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {argument!r}. {cls!r} is not a class.")
        members = _union_members(cls)
        for member in (cls,) if members is None else members:
            registry[member] = func
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(object.__dict__)(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """singledispatch for methods: by the type of the first argument behind self or cls."""

    __module__ = "functools"

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(args[0].__class__)
            return method.__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
