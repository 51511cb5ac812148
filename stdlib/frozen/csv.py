"""Reading and writing of tables as comma-separated values."""

from _csv import make_reader as _make_reader, make_writer as _make_writer

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "__doc__", "excel",
           "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
           "Sniffer", "unregister_dialect", "__version__", "DictReader", "DictWriter", "unix_dialect"]
__version__ = "1.0"

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Error(Exception):
    __module__ = "_csv"


_limit = [131072]
_dialects = {}
_absent = object()


def _character(name, value):
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


def _character_or_none(name, value):
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string or None, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


def _truth(name, value):
    return True if value else False


def _text(name, value):
    if value is not None and not isinstance(value, str):
        raise TypeError(f'"{name}" must be a string')
    return value


def _integer(name, value):
    if type(value) is not int:
        raise TypeError(f'"{name}" must be an integer')
    return value


_OPTIONS = (("delimiter", _character, ","), ("doublequote", _truth, True), ("escapechar", _character_or_none, None),
            ("lineterminator", _text, "\r\n"), ("quotechar", _character_or_none, '"'), ("quoting", _integer, 0),
            ("skipinitialspace", _truth, False), ("strict", _truth, False))
_NAMES = frozenset(name for name, _, _ in _OPTIONS)


class _Dialect:
    # The checked form of a dialect.
    __slots__ = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
                 "skipinitialspace", "strict", "_options")

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")


_Dialect.__name__ = _Dialect.__qualname__ = "Dialect"
_Dialect.__module__ = "_csv"


def _checked(dialect, keywords):
    for name in keywords:
        if name not in _NAMES:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    if not keywords and isinstance(dialect, _Dialect):
        return dialect
    self = _Dialect.__new__(_Dialect)
    assign = object.__setattr__
    quoting_given = "quoting" in keywords
    for name, check, default in _OPTIONS:
        value = keywords.get(name, _absent)
        if value is _absent and dialect is not None:
            value = getattr(dialect, name, _absent)
            if name == "quoting" and value is not _absent:
                quoting_given = True
        assign(self, name, default if value is _absent else check(name, value))
    if not 0 <= self.quoting <= 3:
        raise TypeError('bad "quoting" value')
    if self.quotechar is None and not quoting_given:
        assign(self, "quoting", QUOTE_NONE)
    if self.quoting != QUOTE_NONE and self.quotechar is None:
        raise TypeError("quotechar must be set if quoting enabled")
    if self.lineterminator is None:
        raise TypeError("lineterminator must be set")
    assign(self, "_options", (self.delimiter, self.quotechar, self.escapechar, self.doublequote,
                              self.skipinitialspace, self.quoting, self.strict))
    return self


class Dialect:
    """A way of writing tables; subclasses set its attributes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _checked(self, {})
        except TypeError as e:
            raise Error(str(e))


class excel(Dialect):
    """What Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """The same with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Every field in quotes, lines that end in a newline."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


def register_dialect(name, dialect=None, /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _checked(dialect, fmtparams)


def unregister_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


def field_size_limit(*arguments):
    """The limit of a field's size; with an argument, sets it."""
    old = _limit[0]
    if arguments:
        if type(arguments[0]) is not int:
            raise TypeError("limit must be an integer")
        _limit[0] = arguments[0]
    return old


def reader(*arguments, **fmtparams):
    """An iterator over the rows of an iterable of lines."""
    if not arguments:
        raise TypeError(" expected at least 1 argument, got 0")
    dialect = fmtparams.pop("dialect", None) if len(arguments) < 2 else arguments[1]
    iterable = iter(arguments[0])
    checked = _checked(dialect, fmtparams)
    return _make_reader(iterable, checked, checked._options, _limit)


def writer(*arguments, **fmtparams):
    """An object whose writerow() writes a row to a file."""
    if not arguments:
        raise TypeError(" expected at least 1 argument, got 0")
    dialect = fmtparams.pop("dialect", None) if len(arguments) < 2 else arguments[1]
    checked = _checked(dialect, fmtparams)
    write = getattr(arguments[0], "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _make_writer(write, checked, checked._options, checked.lineterminator)


class DictReader:
    """Rows as dictionaries; the first one names the fields unless they are given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        d = dict(zip(names, row))
        have = len(row)
        want = len(names)
        if want < have:
            d[self.restkey] = row[want:]
        elif want > have:
            for key in names[have:]:
                d[key] = self.restval
        return d


class DictWriter:
    """Writes dictionaries as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses the dialect of a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        # Quoted text between two delimiters, behind a line's start, before its end, or alone on it.
        import re

        mark = r"(?P<delim>[^\w\n\"\'])(?P<space> ?)"
        quoted = r"(?P<quote>[\"\']).*?(?P=quote)"
        matches = []
        for pattern in (mark + quoted + "(?P=delim)", r"(?:^|\n)" + quoted + mark, mark + quoted + r"(?:$|\n)",
                        r"(?:^|\n)" + quoted + r"(?:$|\n)"):
            matches = list(re.finditer(pattern, data, re.DOTALL | re.MULTILINE))
            if matches:
                break
        if not matches:
            return "", False, None, 0
        quotes = {}
        delims = {}
        spaces = 0
        for match in matches:
            groups = match.groupdict()
            quote = groups["quote"]
            if quote:
                quotes[quote] = quotes.get(quote, 0) + 1
            if "delim" not in groups:
                continue
            delim = groups["delim"]
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if groups["space"]:
                spaces += 1
        quotechar = max(quotes, key=quotes.get)
        if delims:
            delim = max(delims, key=delims.get)
            skipinitialspace = delims[delim] == spaces
            if delim == "\n":
                delim = ""
        else:
            delim = ""
            skipinitialspace = 0
        edge = re.escape(delim)
        inner = f"[^{edge}\\n]*"
        doubled = re.search(rf"(({edge})|^)\W*{quotechar}{inner}{quotechar}{inner}{quotechar}\W*(({edge})|$)", data,
                            re.MULTILINE)
        return quotechar, bool(doubled), delim, skipinitialspace

    def _spaced(self, line, delim):
        return line.count(delim) == line.count("%c " % delim)

    def _guess_delimiter(self, data, delimiters):
        # A character that occurs as often on (nearly) every line.
        data = [line for line in data.split("\n") if line]
        size = min(10, len(data))
        rounds = 0
        counts = {}
        modes = {}
        delims = {}
        start, end = 0, size
        while start < len(data):
            rounds += 1
            for line in data[start:end]:
                for char in map(chr, range(127)):
                    seen = counts.setdefault(char, {})
                    count = line.count(char)
                    seen[count] = seen.get(count, 0) + 1
            for char, seen in counts.items():
                items = list(seen.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    mode = max(items, key=lambda item: item[1])
                    items.remove(mode)
                    modes[char] = (mode[0], mode[1] - sum(item[1] for item in items))
                else:
                    modes[char] = items[0]
            total = float(min(size * rounds, len(data)))
            consistency = 1.0
            while not delims and consistency >= 0.9:
                for char, (count, lines) in modes.items():
                    if count > 0 and lines > 0 and lines / total >= consistency:
                        if delimiters is None or char in delimiters:
                            delims[char] = (count, lines)
                consistency -= 0.01
            if len(delims) == 1:
                delim = list(delims)[0]
                return delim, self._spaced(data[0], delim)
            start = end
            end += size
        if not delims:
            return "", 0
        if len(delims) > 1:
            for delim in self.preferred:
                if delim in delims:
                    return delim, self._spaced(data[0], delim)
        delim = max((value, key) for key, value in delims.items())[1]
        return delim, self._spaced(data[0], delim)

    def has_header(self, sample):
        """Whether the first row looks unlike the others."""
        from io import StringIO

        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        columns = len(header)
        kinds = {i: None for i in range(columns)}
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != columns:
                continue
            for column in list(kinds):
                kind = complex
                try:
                    kind(row[column])
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
