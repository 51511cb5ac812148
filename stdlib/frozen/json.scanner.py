"""The function that reads one JSON value, made for a decoder's hooks."""

__all__ = ["make_scanner"]

from _json_read import scan as _scan


def _constant(name):
    return {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}[name]


def make_scanner(context):
    strict = bool(context.strict)
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    if parse_float is float:
        parse_float = None
    if parse_int is int:
        parse_int = None
    if parse_constant is _constant:
        parse_constant = None

    def scan_once(string, idx):
        return _scan(string, idx, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)

    return scan_once


py_make_scanner = c_make_scanner = make_scanner
