# Weak references. Nothing here counts references, so what they refer to lives as long as they do.
from collections.abc import MutableMapping, MutableSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyTypes",
           "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

_WITHOUT = (int, str, float, complex, bool, bytes, tuple, list, dict, type(None), range, slice, bytearray, type(...))


class ReferenceType:
    __slots__ = ("_target", "_hash", "__callback__")

    def __new__(cls, object, callback=None, /):
        kind = type(object)
        if kind in _WITHOUT or "__slots__" in kind.__dict__ and not hasattr(object, "__dict__") \
                and "__weakref__" not in kind.__slots__ and kind.__module__ == "__main__":
            raise TypeError("cannot create weak reference to '%s' object" % kind.__name__)
        self = super().__new__(cls)
        self._target = object
        self._hash = None
        self.__callback__ = callback
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return self._target

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._target)
        return self._hash

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._target is other._target or self._target == other._target

    def __repr__(self):
        return "<weakref at %#x; to '%s' at %#x>" % (id(self), type(self._target).__name__, id(self._target))


ref = ReferenceType


class _Proxy:
    __slots__ = ("_ref",)

    def __init__(self, reference):
        object.__setattr__(self, "_ref", reference)

    def __getattribute__(self, name):
        target = object.__getattribute__(self, "_ref")()
        if target is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return getattr(target, name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        return repr(_target(self))

    def __str__(self):
        return str(_target(self))

    def __len__(self):
        return len(_target(self))

    def __iter__(self):
        return iter(_target(self))

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __contains__(self, key):
        return key in _target(self)

    def __bool__(self):
        return bool(_target(self))

    def __eq__(self, other):
        return _target(self) == other

    __hash__ = None

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


def _target(proxy_object):
    target = object.__getattribute__(proxy_object, "_ref")()
    if target is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return target


ProxyType = CallableProxyType = _Proxy
ProxyTypes = (_Proxy,)


def proxy(object, callback=None):
    return _Proxy(ref(object))


def getweakrefcount(object):
    return 0


def getweakrefs(object):
    return []


class WeakMethod:
    def __init__(self, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not {}".format(type(meth))) from None
        self._obj = ref(obj)
        self._func = func
        self._kind = type(meth)

    def __call__(self):
        obj = self._obj()
        return None if obj is None else self._kind(self._func, obj)

    def __eq__(self, other):
        return isinstance(other, WeakMethod) and self() == other()

    def __hash__(self):
        return hash(self._func)


class WeakValueDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        found = self.data[key]()
        if found is None:
            raise KeyError(key)
        return found

    def __delitem__(self, key):
        del self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = ref(value)

    def __contains__(self, key):
        found = self.data.get(key)
        return found is not None and found() is not None

    def __iter__(self):
        for key, reference in list(self.data.items()):
            if reference() is not None:
                yield key

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def copy(self):
        new = WeakValueDictionary()
        for key, reference in self.data.items():
            value = reference()
            if value is not None:
                new[key] = value
        return new

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for reference in list(self.data):
            key = reference()
            if key is not None:
                yield key

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def copy(self):
        new = WeakKeyDictionary()
        new.update(self)
        return new

    def keyrefs(self):
        return list(self.data)


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return sum(1 for _ in self)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.add(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def clear(self):
        self.data.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return self.__class__(self)

    def union(self, other):
        return self.__class__(e for s in (self, other) for e in s)

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    def difference(self, other):
        new = self.copy()
        for item in other:
            new.discard(item)
        return new

    def issubset(self, other):
        return all(item in other for item in self)

    def issuperset(self, other):
        return all(item in self for item in other)

    def __repr__(self):
        return repr(self.data)


class finalize:
    # Never called by the collector: there are no finalisers. Calling it runs the function once.
    def __init__(self, obj, func, /, *args, **kwargs):
        self._info = (ref(obj), func, args, kwargs)
        self.atexit = True

    def __call__(self, _=None):
        info, self._info = self._info, None
        if info is not None:
            return info[1](*info[2], **info[3])
        return None

    def detach(self):
        info, self._info = self._info, None
        if info is not None and info[0]() is not None:
            return (info[0](), *info[1:])
        return None

    def peek(self):
        info = self._info
        if info is not None and info[0]() is not None:
            return (info[0](), *info[1:])
        return None

    @property
    def alive(self):
        return self._info is not None
