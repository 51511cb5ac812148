# Exceptions as text. Traceback objects here show no frames; what was recorded of them is read natively.
import sys
from _traceback import entries, only, text

__all__ = ["extract_tb", "format_exception", "format_exception_only", "format_list", "format_tb", "print_exc",
           "format_exc", "print_exception", "print_list", "print_tb", "FrameSummary", "StackSummary",
           "TracebackException"]

_sentinel = object()


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = locals
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._shown = None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name) == (other.filename, other.lineno, other.name)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    __hash__ = None

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __len__(self):
        return 4

    def __repr__(self):
        return "<FrameSummary file {filename}, line {lineno} in {name}>".format(
            filename=self.filename, lineno=self.lineno, name=self.name)


def _show(frame):
    if frame._shown is not None:
        return frame._shown
    shown = '  File "{}", line {}, in {}\n'.format(frame.filename, frame.lineno, frame.name)
    if frame.line:
        shown += "    {}\n".format(frame.line.strip())
    return shown


class StackSummary(list):
    @classmethod
    def from_list(klass, a_list):
        result = klass()
        for item in a_list:
            if isinstance(item, FrameSummary):
                result.append(item)
            else:
                filename, lineno, name, line = item
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame):
        return _show(frame)

    def format(self):
        return [_show(frame) for frame in self]


def extract_tb(tb, limit=None):
    result = StackSummary()
    for filename, lineno, name, line, shown in entries(tb):
        frame = FrameSummary(filename, lineno, name, line=line)
        frame._shown = shown
        result.append(frame)
    if limit is not None:
        result[:] = result[:limit] if limit >= 0 else result[limit:]
    return result


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    for item in format_list(extracted_list):
        print(item, file=file or sys.stderr, end="")


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    for item in format_tb(tb, limit):
        print(item, file=file or sys.stderr, end="")


def _value_of(exc, value):
    if value is _sentinel:
        return exc
    return value


def _none_text(value):
    return "NoneType: None\n"


def _lines(shown):
    # A list as CPython's: entries of a traceback hold their source line and marks.
    result = []
    for line in shown.splitlines(keepends=True):
        if line.startswith("    ") and result and result[-1].startswith('  File "'):
            result[-1] += line
        else:
            result.append(line)
    return result


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    exc = _value_of(exc, value)
    if exc is None:
        return [_none_text(exc)]
    return _lines(text(exc, chain, limit))


def format_exception_only(exc, /, value=_sentinel):
    exc = _value_of(exc, value)
    if exc is None:
        return [_none_text(exc)]
    shown = only(exc)
    return shown.splitlines(keepends=True) if isinstance(exc, SyntaxError) else [shown]


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    exc = _value_of(exc, value)
    print(_none_text(exc) if exc is None else text(exc, chain, limit), file=file or sys.stderr, end="")


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        self._exc = exc_value
        self._limit = limit
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit=limit)
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        seen = _seen if _seen is not None else set()
        seen.add(id(exc_value))
        self.__cause__ = self._other(exc_value.__cause__, seen)
        self.__context__ = self._other(exc_value.__context__, seen)

    def _other(self, exc, seen):
        if exc is None or id(exc) in seen:
            return None
        return TracebackException(type(exc), exc, exc.__traceback__, limit=self._limit, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return (self.exc_type, self._str, self.stack) == (other.exc_type, other._str, other.stack)
        return NotImplemented

    __hash__ = None

    def format_exception_only(self):
        yield from format_exception_only(self._exc)

    def format(self, *, chain=True):
        yield from _lines(text(self._exc, chain, self._limit))

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=file or sys.stderr, end="")
