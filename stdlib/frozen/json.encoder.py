"""Writing JSON."""

from _json_write import encode as _encode, encode_basestring, encode_basestring_ascii

INFINITY = float("inf")
py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    """Writes Python data as JSON; a subclass's default() says what becomes of other objects."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What to write for an object that JSON does not know; a TypeError here."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The text of an object."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        if type(self).iterencode is not JSONEncoder.iterencode or "iterencode" in self.__dict__:
            chunks = self.iterencode(o, _one_shot=True)
            if not isinstance(chunks, (list, tuple)):
                chunks = list(chunks)
            return "".join(chunks)
        return self._text(o)

    def _text(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        item_separator = self.item_separator
        key_separator = self.key_separator
        for place, separator in ((5, key_separator), (6, item_separator)):
            if not isinstance(separator, str):
                raise TypeError(f"make_encoder() argument {place} must be str, not {type(separator).__name__}")
        default = self.default
        if getattr(default, "__func__", None) is JSONEncoder.default:
            default = None
        return _encode(o, default, self.ensure_ascii, indent, key_separator, item_separator, self.sort_keys,
                       self.skipkeys, self.allow_nan, self.check_circular)

    def iterencode(self, o, _one_shot=False):
        """The pieces of an object's text, one after the other."""
        if _one_shot and self.indent is None:
            return (self._text(o),)
        return _pieces(self, o)


def _pieces(self, o):
    markers = {} if self.check_circular else None
    quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
    indent = self.indent
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    item_separator = self.item_separator
    key_separator = self.key_separator
    skipkeys = self.skipkeys
    allow_nan = self.allow_nan

    def number(value):
        if value != value:
            text = "NaN"
        elif value == INFINITY:
            text = "Infinity"
        elif value == -INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(value)
        if not allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(value))
        return text

    def scalar(value):
        # The text of what has no parts; None for what has.
        if isinstance(value, str):
            return quote(value)
        if value is None:
            return "null"
        if value is True:
            return "true"
        if value is False:
            return "false"
        if isinstance(value, int):
            return int.__repr__(value)
        if isinstance(value, float):
            return number(value)
        return None

    def enter(value):
        if markers is not None:
            if id(value) in markers:
                raise ValueError("Circular reference detected")
            markers[id(value)] = value

    def of_list(values, level):
        if not values:
            yield "[]"
            return
        enter(values)
        before = "["
        separator = item_separator
        if indent is not None:
            new_line = "\n" + indent * (level + 1)
            separator += new_line
            before += new_line
        for value in values:
            text = scalar(value)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from parts(value, level + 1)
            before = separator
        if indent is not None:
            yield "\n" + indent * level
        yield "]"
        if markers is not None:
            del markers[id(values)]

    def of_dict(values, level):
        if not values:
            yield "{}"
            return
        enter(values)
        yield "{"
        separator = item_separator
        if indent is not None:
            new_line = "\n" + indent * (level + 1)
            separator += new_line
            yield new_line
        items = sorted(values.items()) if self.sort_keys else values.items()
        first = True
        for key, value in items:
            if isinstance(key, str):
                pass
            elif isinstance(key, float):
                key = number(key)
            elif key is None or isinstance(key, int):
                key = scalar(key)
            elif skipkeys:
                continue
            else:
                raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
            if first:
                first = False
            else:
                yield separator
            yield quote(key)
            yield key_separator
            text = scalar(value)
            if text is not None:
                yield text
            else:
                yield from parts(value, level + 1)
        if indent is not None:
            yield "\n" + indent * level
        yield "}"
        if markers is not None:
            del markers[id(values)]

    def parts(value, level):
        text = scalar(value)
        if text is not None:
            yield text
        elif isinstance(value, (list, tuple)):
            yield from of_list(value, level)
        elif isinstance(value, dict):
            yield from of_dict(value, level)
        else:
            enter(value)
            yield from parts(self.default(value), level)
            if markers is not None:
                del markers[id(value)]

    return parts(o, 0)
