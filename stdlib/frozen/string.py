"""Constants of characters, templates and the formatter behind str.format as a class."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Each word capitalised; without a separator, runs of white space become one blank."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_absent = {}


class _TemplatePattern:
    # The compiled pattern of a template class, made when it is first asked for.
    def __get__(self, instance, owner):
        import re

        owner_patterns = owner.__dict__.get("_compiled")
        if owner_patterns is not None:
            return owner_patterns
        delimiter = re.escape(owner.delimiter)
        braced = owner.braceidpattern or owner.idpattern
        text = rf"""
            {delimiter}(?:
              (?P<escaped>{delimiter})  |
              (?P<named>{owner.idpattern})  |
              {{(?P<braced>{braced})}}  |
              (?P<invalid>)
            )
            """
        owner._compiled = compiled = re.compile(text, owner.flags | re.VERBOSE)
        return compiled


class Template:
    """Text with $-placeholders."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2  # re.IGNORECASE
    pattern = _TemplatePattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            import re

            text = cls.__dict__["pattern"]
            cls.pattern = re.compile(text, cls.flags | re.VERBOSE) if isinstance(text, str) else text

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        i = mo.start("invalid")
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len("".join(lines[:-1]))
            lineno = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (lineno, colno))

    def substitute(self, mapping=_absent, /, **kws):
        """The text with every placeholder replaced; a KeyError for one without a value."""
        if mapping is _absent:
            mapping = kws
        elif kws:
            mapping = {**_plain(mapping), **kws} if isinstance(mapping, dict) else _chained(kws, mapping)

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                return str(mapping[named])
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                self._invalid(mo)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_absent, /, **kws):
        """The same; what has no value or is no placeholder stays as it is."""
        if mapping is _absent:
            mapping = kws
        elif kws:
            mapping = _chained(kws, mapping)

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                try:
                    return str(mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                return mo.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        for mo in self.pattern.finditer(self.template):
            if mo.group("invalid") is not None:
                return False
        return True

    def get_identifiers(self):
        ids = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group("named") or mo.group("braced")
            if named is not None and named not in ids:
                ids.append(named)
        return ids


def _plain(mapping):
    return dict(mapping)


class _Chained:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        return self.first[key] if key in self.first else self.second[key]


def _chained(first, second):
    return _Chained(first, second)


def _field_end(text, start):
    # The index of the brace that closes the field opened before `start`, nested braces and [keys] skipped.
    depth = 1
    i = start
    bracket = False
    in_name = True
    while i < len(text):
        c = text[i]
        if bracket:
            if c == "]":
                bracket = False
        elif c == "[" and in_name and depth == 1:
            bracket = True
        elif c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                return i
        elif depth == 1 and (c == ":" or c == "!"):
            in_name = False
        i += 1
    return -1


def _parse(text):
    # Pairs of literal text and field, as (literal, name, specification, conversion).
    i = 0
    size = len(text)
    while i < size:
        literal = ""
        start = i
        while i < size and text[i] not in "{}":
            i += 1
        literal = text[start:i]
        if i == size:
            yield literal, None, None, None
            return
        if i + 1 < size and text[i + 1] == text[i]:
            yield literal + text[i], None, None, None
            i += 2
            continue
        if text[i] == "}":
            raise ValueError("Single '}' encountered in format string")
        i += 1
        if i == size:
            raise ValueError("Single '{' encountered in format string")
        end = _field_end(text, i)
        # The name runs to the first '!' or ':' outside of brackets.
        j = i
        bracket = False
        while j < size and j != end:
            c = text[j]
            if c == "[":
                bracket = True
            elif c == "]":
                bracket = False
            elif not bracket and c in "!:":
                break
            elif not bracket and c == "{":
                raise ValueError("unexpected '{' in field name")
            j += 1
        if end < 0 and j >= size:
            raise ValueError("expected '}' before end of string")
        name = text[i:j]
        conversion = None
        spec = ""
        if text[j] == "!":
            if j + 1 >= size:
                raise ValueError("end of string while looking for conversion specifier")
            if end < 0:
                raise ValueError("unmatched '{' in format spec")
            conversion = text[j + 1]
            j += 2
            if j < size and text[j] == ":":
                spec = text[j + 1:end]
            elif j < end or conversion == "}":
                if conversion == "}":
                    raise ValueError("unmatched '{' in format spec")
                raise ValueError("expected ':' after conversion specifier")
        elif text[j] == ":":
            if end < 0:
                raise ValueError("unmatched '{' in format spec")
            spec = text[j + 1:end]
        yield literal, name, spec, conversion
        i = end + 1


def _split_name(name):
    # The first part of a field's name and the steps behind it, as (is_attribute, key).
    i = 0
    while i < len(name) and name[i] not in ".[":
        i += 1
    first = name[:i]
    if first.isdecimal() and first.isascii():
        first = int(first)
    return first, _steps(name, i)


def _steps(name, i):
    while i < len(name):
        if name[i] == ".":
            j = i + 1
            while j < len(name) and name[j] not in ".[":
                j += 1
            if j == i + 1:
                raise ValueError("Empty attribute in format string")
            yield True, name[i + 1:j]
            i = j
        elif name[i] == "[":
            j = name.find("]", i + 1)
            if j < 0:
                raise ValueError("Missing ']' in format string")
            key = name[i + 1:j]
            if not key:
                raise ValueError("Empty attribute in format string")
            yield False, int(key) if key.isdecimal() and key.isascii() else key
            i = j + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


class Formatter:
    """What str.format does, in steps that a subclass may replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            if field_name == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field_name = str(auto_arg_index)
                auto_arg_index += 1
            elif field_name.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1,
                                                        auto_arg_index=auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(f"expected str, got {type(format_string).__name__}")
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, key in rest:
            obj = getattr(obj, key) if is_attr else obj[key]
        return obj, first
