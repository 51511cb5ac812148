"""Escaping of text for HTML and back."""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """The text with &, < and > (and quotes) as entities."""
    s = s.replace("&", "&amp;")
    s = s.replace("<", "&lt;")
    s = s.replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;")
        s = s.replace("'", "&#x27;")
    return s


# What browsers make of the numbers of Windows-1252's control characters.
_WINDOWS = {
    0x00: "\ufffd", 0x0D: "\r", 0x80: "\u20ac", 0x81: "\x81", 0x82: "\u201a", 0x83: "\u0192", 0x84: "\u201e",
    0x85: "\u2026", 0x86: "\u2020", 0x87: "\u2021", 0x88: "\u02c6", 0x89: "\u2030", 0x8A: "\u0160", 0x8B: "\u2039",
    0x8C: "\u0152", 0x8D: "\x8d", 0x8E: "\u017d", 0x8F: "\x8f", 0x90: "\x90", 0x91: "\u2018", 0x92: "\u2019",
    0x93: "\u201c", 0x94: "\u201d", 0x95: "\u2022", 0x96: "\u2013", 0x97: "\u2014", 0x98: "\u02dc", 0x99: "\u2122",
    0x9A: "\u0161", 0x9B: "\u203a", 0x9C: "\u0153", 0x9D: "\x9d", 0x9E: "\u017e", 0x9F: "\u0178",
}


def _is_refused(number):
    return (0x1 <= number <= 0x8 or 0xE <= number <= 0x1F or 0x7F <= number <= 0x9F or 0xFDD0 <= number <= 0xFDEF
            or number == 0xB or number & 0xFFFE == 0xFFFE and number >= 0xFFFE)


def _replaced(match):
    from html.entities import html5

    reference = match.group(1)
    if reference[0] == "#":
        number = int(reference[2:].rstrip(";"), 16) if reference[1] in "xX" else int(reference[1:].rstrip(";"))
        if number in _WINDOWS:
            return _WINDOWS[number]
        if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            return "\ufffd"
        if _is_refused(number):
            return ""
        return chr(number)
    if reference in html5:
        return html5[reference]
    for length in range(len(reference) - 1, 1, -1):
        if reference[:length] in html5:
            return html5[reference[:length]] + reference[length:]
    return "&" + reference


_references = None


def unescape(s):
    """The text with named and numbered characters in their place."""
    global _references
    if "&" not in s:
        return s
    if _references is None:
        import re

        _references = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
    return _references.sub(_replaced, s)
