# get_type_hints: annotations given as text are read by a small parser of type expressions, since nothing here
# evaluates text. Names are looked up among the namespaces given, the program's globals and the builtins.
from _typing import find_global
from typing import Annotated, ForwardRef, Generic, Optional, Union, get_args, get_origin


class _Reader:
    def __init__(self, text, names):
        self.text = text
        self.names = names
        self.at = 0

    def blank(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\n":
            self.at += 1

    def peek(self):
        self.blank()
        return self.text[self.at] if self.at < len(self.text) else ""

    def fail(self):
        raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")

    def expect(self, char):
        if self.peek() != char:
            self.fail()
        self.at += 1

    def expression(self):
        value = self.primary()
        while self.peek() == "|":
            self.at += 1
            right = self.primary()
            value = Union[value, right] if isinstance(value, str) or isinstance(right, str) else value | right
        return value

    def items(self, close):
        result = []
        comma = False
        while self.peek() != close:
            if self.peek() == "*":
                self.at += 1
                result.extend(self.expression())
            else:
                result.append(self.expression())
            comma = False
            if self.peek() == ",":
                self.at += 1
                comma = True
            elif self.peek() != close:
                self.fail()
        self.at += 1
        return result, comma

    def primary(self):
        c = self.peek()
        start = self.at
        if c == "(":
            self.at += 1
            items, comma = self.items(")")
            value = items[0] if len(items) == 1 and not comma else tuple(items)
        elif c == "[":
            self.at += 1
            value, comma = self.items("]")
        elif self.text.startswith("...", self.at):
            self.at += 3
            value = ...
        elif c in "'\"" and c:
            end = self.text.find(c, self.at + 1)
            if end < 0:
                self.fail()
            value = self.text[self.at + 1:end]
            self.at = end + 1
        elif c.isdigit() or c == "-":
            self.at += 1
            while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "._"):
                self.at += 1
            literal = self.text[start:self.at]
            value = float(literal) if "." in literal else int(literal, 0)
        elif c.isidentifier():
            while self.at < len(self.text) and self.text[start:self.at + 1].isidentifier():
                self.at += 1
            value = self.name(self.text[start:self.at])
        else:
            self.fail()
        while True:
            c = self.peek()
            if c == ".":
                self.at += 1
                self.blank()
                start = self.at
                while self.at < len(self.text) and self.text[start:self.at + 1].isidentifier():
                    self.at += 1
                value = getattr(value, self.text[start:self.at])
            elif c == "[":
                self.at += 1
                items, comma = self.items("]")
                value = value[items[0] if len(items) == 1 and not comma else tuple(items)]
            else:
                return value

    def name(self, name):
        if name in ("None", "True", "False"):
            return {"None": None, "True": True, "False": False}[name]
        for names in self.names:
            if name in names:
                return names[name]
        return find_global(name)

    def all(self):
        value = self.expression()
        if self.peek():
            self.fail()
        return value


def evaluate(tp, names, seen=()):
    if tp is None:
        return type(None)
    if isinstance(tp, str):
        tp = ForwardRef(tp)
    if isinstance(tp, ForwardRef):
        text = tp.__forward_arg__
        if text in seen:
            return tp
        return evaluate(_Reader(text, names).all(), names, (*seen, text))
    origin = get_origin(tp)
    if origin is None or origin is tp:
        return tp
    args = tp.__args__
    new = tuple(evaluate(a, names, seen) if a is not ... and not isinstance(a, (list, tuple)) else a for a in args) \
        if repr(tp).find("typing.Literal[") != 0 else args
    if new == args and all(a is b for a, b in zip(new, args)):
        return tp
    if origin is Annotated:
        return Annotated[(new[0], *tp.__metadata__)]
    if origin is Union:
        return Union[new]
    shown = repr(tp)
    if type(tp).__name__ == "UnionType":
        result = new[0]
        for each in new[1:]:
            result = result | each
        return result
    if type(tp).__name__ == "GenericAlias":
        return type(tp)(origin, new)
    if shown.startswith("typing.Callable["):
        from typing import Callable
        return Callable[list(new[:-1]), new[-1]] if new[0] is not ... else Callable[..., new[-1]]
    if shown.startswith("typing."):
        import typing
        return getattr(typing, tp._name)[new if len(new) != 1 else new[0]]
    return origin[new if len(new) != 1 else new[0]]


def _stripped(tp):
    origin = get_origin(tp)
    if origin is Annotated:
        return _stripped(tp.__origin__)
    if origin is None or origin is tp:
        return tp
    if repr(tp).startswith(("typing.Required[", "typing.NotRequired[")):
        return _stripped(tp.__args__[0])
    args = tp.__args__
    new = tuple(a if a is ... or isinstance(a, (list, tuple, str, int)) else _stripped(a) for a in args)
    if all(a is b for a, b in zip(args, new)):
        return tp
    if origin is Union:
        return Union[new]
    if type(tp).__name__ == "GenericAlias":
        return type(tp)(origin, new)
    if type(tp).__name__ == "UnionType":
        result = new[0]
        for each in new[1:]:
            result = result | each
        return result
    if repr(tp).startswith("typing.") and hasattr(tp, "_name"):
        import typing
        if tp._name == "Callable":
            return typing.Callable[list(new[:-1]), new[-1]]
        return getattr(typing, tp._name)[new if len(new) != 1 else new[0]]
    return origin[new if len(new) != 1 else new[0]]


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    names = [n for n in (localns, globalns) if n is not None]
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            for name, value in base.__dict__.get("__annotations__", {}).items():
                hints[name] = evaluate(value, [*names, base.__dict__])
    else:
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if callable(obj) or type(obj).__name__ == "module":
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in annotations.items():
            hints[name] = evaluate(value, names)
    return hints if include_extras else {k: _stripped(t) for k, t in hints.items()}
