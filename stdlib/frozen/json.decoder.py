"""Reading JSON."""

__all__ = ["JSONDecoder", "JSONDecodeError"]

from _json_read import scanstring, skip as _skip
import json.scanner as scanner
from json.scanner import _constant

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")
py_scanstring = c_scanstring = scanstring


class JSONDecodeError(ValueError):
    """A text that is not JSON: what is wrong, in which document, where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONDecoder:
    """Reads JSON; the hooks say what becomes of objects and numbers."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        """What a whole text says."""
        obj, end = self.raw_decode(s, idx=_skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """What a text says from an index on, and where that ends; more may follow."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as err:
            stop = err.value
        raise JSONDecodeError("Expecting value", s, stop)
