# Enumerations. Members are made in __new__ of the metaclass, from the namespace that its __prepare__ watched; looking
# one up by value, hashing and the name and value attributes are native (_enum).
from _enum import call, hash_of, make_property
from types import DynamicClassAttribute, MappingProxyType

__all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
           "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
           "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
           "NAMED_FLAGS", "UNIQUE"]

Enum = ReprEnum = _Flag = _EJECT = None
_builtin_property = property


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    def __init__(self, value=None):
        self.value = _auto_null if value is None else value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class _AutoNull:
    def __repr__(self):
        return "_auto_null"


_auto_null = _AutoNull()


class property(DynamicClassAttribute):
    member = None
    name = None
    clsname = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            found = ownerclass._member_map_.get(self.name) if self.name is not None else None
            if found is not None:
                return found
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        if self.fget is None:
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(obj):
    cls = type(obj)
    return hasattr(cls, "__get__") or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    start = "_%s__" % cls_name
    return len(name) > len(start) and name.startswith(start) and (name[-1] != "_" or name[-2] != "_")


def _is_single_bit(num):
    return num > 0 and num & (num - 1) == 0


def _bits_of(num):
    while num:
        bit = num & -num
        yield bit
        num ^= bit


_SUNDERS = frozenset(["_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
                      "_iter_member_by_value_", "_iter_member_by_def_"])


class _EnumDict(dict):
    def __init__(self):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = None
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif key[0] == "_" and _is_sunder(key):
            if key not in _SUNDERS:
                raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        elif key[0] == "_" and _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                if value.value is _auto_null:
                    value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                    self._auto_called = True
                value = value.value
            elif type(value) is tuple and any(isinstance(v, auto) for v in value):
                parts = []
                for v in value:
                    if isinstance(v, auto):
                        if v.value is _auto_null:
                            v.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                            self._auto_called = True
                        v = v.value
                    parts.append(v)
                value = tuple(parts)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def update(self, members, **more):
        pairs = members.items() if hasattr(members, "keys") else members
        for name, value in pairs:
            self[name] = value
        for name, value in more.items():
            self[name] = value


def _find_data_type(cls_name, bases):
    types = set()
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if Enum is not None and isinstance(base, EnumType):
                if base._member_type_ is not object:
                    types.add(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                types.add(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(types) > 1:
        raise TypeError("too many data types for %r: %r" % (cls_name, types))
    return types.pop() if types else None


def _find_data_repr(bases):
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if Enum is not None and isinstance(base, EnumType):
                return base._value_repr_
            if "__repr__" in base.__dict__:
                return base.__dict__["__repr__"]
    return None


def _find_new(classdict, member_type, first_enum):
    new = classdict.get("__new__")
    save = first_enum is not None and new is not None
    if new is None:
        for method in ("__new_member__", "__new__"):
            for possible in (member_type, first_enum):
                target = getattr(possible, method, None)
                if target is not None and target is not object.__new__ and target is not Enum.__new__ \
                        and target is not None.__new__:
                    new = target
                    break
            if new is not None:
                break
        else:
            new = object.__new__
    return new, save, not (first_enum is None or new is object.__new__)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (cls, base))
        enum_dict = _EnumDict()
        enum_dict._cls_name = cls
        if bases and Enum is not None:
            first_enum = bases[-1]
            if not isinstance(first_enum, EnumType):
                raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] "
                                "enum_type)`")
            enum_dict._generate_next_value = first_enum._generate_next_value_
        return enum_dict

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = list(classdict._member_names)
        body = dict(classdict)
        ignored = classdict._ignore
        for name in (*ignored, "_ignore_"):
            body.pop(name, None)
        invalid = {"mro", ""} & set(names)
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(repr(n) for n in invalid))
        order = body.pop("_order_", None)
        next_value = body.get("_generate_next_value_")
        if next_value is not None and not isinstance(next_value, staticmethod):
            body["_generate_next_value_"] = staticmethod(next_value)
        member_values = {n: body.pop(n) for n in names if n in body}
        if Enum is None:  # the root itself
            member_type, first_enum, new, save_new, use_args = object, None, object.__new__, False, False
            value_repr = None
        else:
            first_enum = bases[-1]
            member_type = _find_data_type(cls, bases) or object
            new, save_new, use_args = _find_new(classdict, member_type, first_enum)
            value_repr = _find_data_repr(bases) or repr
        body["_new_member_"] = new
        body["_use_args_"] = use_args
        body["_member_names_"] = []
        body["_member_map_"] = {}
        body["_value2member_map_"] = {}
        body["_unhashable_values_"] = []
        body["_member_type_"] = member_type
        body["_value_repr_"] = value_repr
        body["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
        body["_flag_mask_"] = 0
        body["_singles_mask_"] = 0
        body["_all_bits_"] = 0
        body["_inverted_"] = None
        enum_class = super().__new__(metacls, cls, bases, body, **kwds)
        is_flag = _Flag is not None and issubclass(enum_class, _Flag)
        for name in names:
            if name in member_values:
                _add_member(enum_class, name, member_values[name], new, use_args, member_type, is_flag)
        if Enum is not None:
            _inherit_methods(enum_class, body, member_type, first_enum)
            if save_new:
                enum_class.__new_member__ = enum_class.__dict__["__new__"].__func__ \
                    if isinstance(enum_class.__dict__["__new__"], staticmethod) else enum_class.__dict__["__new__"]
            type.__setattr__(enum_class, "__new__", Enum.__new__)
        if is_flag:
            _finish_flag(enum_class, names)
        if order is not None:
            if isinstance(order, str):
                order = order.replace(",", " ").split()
            found = [n for n in enum_class._member_names_]
            aliases = enum_class._member_map_.keys() - set(found)
            if found != [o for o in order if o not in aliases]:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (found, order))
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    __call__ = call

    def __bool__(cls):
        return True

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            import warnings
            warnings.warn("in 3.12 __contains__ will no longer raise TypeError, but will return True or\nFalse "
                          "depending on whether the value is a member or the value of a member",
                          DeprecationWarning, stacklevel=2)
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (
                type(member).__qualname__, cls.__class__.__qualname__))
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __dir__(cls):
        interesting = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__",
                       "__module__", "__name__", "__qualname__", "_generate_next_value_", "_missing_", *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            interesting.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            interesting.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(interesting - {"_generate_next_value_", "_missing_"})
        return sorted(set(dir(cls._member_type_)) - {"__dict__"} | (interesting - {"_generate_next_value_", "_missing_"}))

    def __getattr__(cls, name):
        if _is_dunder(name):
            raise AttributeError(name)
        try:
            return cls._member_map_[name]
        except KeyError:
            raise AttributeError(name) from None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        map_ = cls._member_map_
        return (map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if _Flag is not None and issubclass(cls, _Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        member_map = cls.__dict__.get("_member_map_", {})
        if name in member_map:
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def _call(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names = names, []
            last = []
            for count, name in enumerate(original):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names:
            if isinstance(item, str):
                name, value = item, names[item]
            else:
                name, value = item
            classdict[name] = value
        classdict["__module__"] = module or "__main__"
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)


EnumMeta = EnumType


def _add_member(cls, name, value, new, use_args, member_type, is_flag):
    args = value if type(value) is tuple else (value,)
    if member_type is tuple:
        args = (args,)
    if not use_args:
        obj = new(cls)
    else:
        obj = new(cls, *args)
    if not hasattr(obj, "_value_"):
        if member_type is object:
            obj._value_ = value
        else:
            try:
                obj._value_ = member_type(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from exc
    value = obj._value_
    obj._name_ = name
    obj.__objclass__ = cls
    obj._sort_order_ = len(cls._member_names_)
    init = cls.__init__
    if init is not _no_init:
        obj.__init__(*args)
    found = None
    try:
        found = cls._value2member_map_.get(value)
        hashable = True
    except TypeError:
        hashable = False
        for other in cls._member_map_.values():
            if other._value_ == value:
                found = other
                break
    if found is None:
        if not is_flag or (type(value) is int and _is_single_bit(value)) or not isinstance(value, int):
            cls._member_names_.append(name)
        if is_flag:
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        if hashable:
            cls._value2member_map_.setdefault(value, obj)
        else:
            cls._unhashable_values_.append(value)
    else:
        obj = found
    for base in cls.__mro__[1:]:
        descriptor = base.__dict__.get(name)
        if descriptor is not None:
            if isinstance(descriptor, (property, DynamicClassAttribute)):
                redirect = property(descriptor.fget, descriptor.fset, descriptor.fdel)
                redirect.member = obj
                redirect.__set_name__(cls, name)
                type.__setattr__(cls, name, redirect)
                break
            if isinstance(descriptor, _NATIVE_PROPERTY):
                redirect = property(descriptor.fget)
                redirect.member = obj
                redirect.__set_name__(cls, name)
                type.__setattr__(cls, name, redirect)
                break
    else:
        type.__setattr__(cls, name, obj)
    if name not in cls.__dict__:
        type.__setattr__(cls, name, obj)
    cls._member_map_[name] = obj


def _inherit_methods(cls, body, member_type, first_enum):
    if ReprEnum is not None and issubclass(cls, ReprEnum) and "__format__" not in body:
        type.__setattr__(cls, "__format__", member_type.__format__)
    if ReprEnum is not None and issubclass(cls, ReprEnum) and "__str__" not in body:
        method = member_type.__str__
        if method is object.__str__:
            method = member_type.__repr__
        type.__setattr__(cls, "__str__", method)
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in body or name in cls.__dict__:
            continue
        class_method = getattr(cls, name, None)
        if class_method is None:
            continue
        obj_method = getattr(member_type, name, None)
        enum_method = getattr(first_enum, name, None)
        if obj_method is not None and obj_method is class_method:
            type.__setattr__(cls, name, enum_method)
        elif enum_method is not None and class_method is not enum_method and member_type is not object:
            for base in cls.__mro__:
                if name in base.__dict__:
                    if not isinstance(base, EnumType):
                        type.__setattr__(cls, name, enum_method)
                    break
    if _Flag is not None and issubclass(cls, _Flag):
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if name not in body:
                type.__setattr__(cls, name, getattr(first_enum, name))


def _finish_flag(cls, names):
    values = [cls._member_map_[n]._value_ for n in cls._member_names_]
    if sorted(values) != values:
        cls._iter_member_ = cls._iter_member_by_def_
    if "_order_" in names:
        cls._iter_member_ = cls._iter_member_by_def_


_NATIVE_PROPERTY = type(make_property("_x_"))


def _no_init(self, *args, **kwds):
    pass


class Enum(metaclass=EnumType):
    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for member in cls._member_map_.values():
                if member._value_ == value:
                    return member
        exc = result = None
        try:
            result = cls._missing_(value)
        except Exception as e:
            exc = e
        if isinstance(result, cls):
            return result
        if _Flag is not None and issubclass(cls, _Flag) and cls._boundary_ is _EJECT and isinstance(result, int):
            return result
        ve_exc = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if result is None and exc is None:
            raise ve_exc
        if exc is None:
            exc = TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (
                cls.__name__, result))
        if not isinstance(exc, ValueError):
            exc.__context__ = ve_exc
        raise exc

    __init__ = _no_init

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = last_values[-1]
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        import warnings
        try:
            last_values.sort()
            return last_values[-1] + 1
        except TypeError:
            for v in reversed(last_values):
                try:
                    return v + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        v_repr = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, v_repr(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        interesting = set()
        if self.__class__._member_type_ is not object:
            interesting = set(object.__dir__(self))
        for name in getattr(self, "__dict__", []):
            if name[0] != "_" and name not in self.__class__._member_map_:
                interesting.add(name)
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] != "_" and name not in self.__class__._member_map_:
                    interesting.add(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | interesting)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    __hash__ = hash_of

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


type.__setattr__(Enum, "name", make_property("_name_"))
type.__setattr__(Enum, "value", make_property("_value_"))


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2],))
        value = str(*values)
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def _install(flag, eject):
    # Flags live in a module of their own, which most enumerations do not need.
    global _Flag, _EJECT
    _Flag = flag
    _EJECT = eject
