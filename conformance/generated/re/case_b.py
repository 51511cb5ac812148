# Written by conformance/generate_re.py: 64 checks of letters in several cases.
import re

def show(value):
    if isinstance(value, re.Match):
        return "match %r last %r of %r" % (value.regs, value.lastindex, value.groupdict())
    if isinstance(value, re.Pattern):
        return "%r with %d groups %r" % (value, value.groups, dict(value.groupindex))
    if isinstance(value, list) and value and isinstance(value[0], re.Match):
        return "[" + ", ".join([show(item) for item in value]) + "]"
    return repr(value)

def run(operation, pattern, text, flags=0, *rest):
    if operation == "compile":
        return re.compile(pattern, flags)
    compiled = re.compile(pattern, flags)
    if operation == "search":
        return compiled.search(text, *rest)
    if operation == "match":
        return compiled.match(text, *rest)
    if operation == "fullmatch":
        return compiled.fullmatch(text, *rest)
    if operation == "findall":
        return compiled.findall(text, *rest)
    if operation == "finditer":
        return list(compiled.finditer(text, *rest))
    if operation == "split":
        return compiled.split(text, *rest)
    if operation == "sub":
        return compiled.sub(rest[0], text, *rest[1:])
    if operation == "subn":
        return compiled.subn(rest[0], text, *rest[1:])
    if operation == "expand":
        return compiled.search(text).expand(rest[0])
    if operation == "group":
        return compiled.search(text).group(*rest)
    if operation == "span":
        return compiled.search(text).span(*rest)
    if operation == "escape":
        escaped = re.escape(pattern)
        return escaped, re.fullmatch(escaped, pattern) is not None
    return getattr(compiled.search(text), operation)(*rest)

def check(*arguments):
    try:
        result = show(run(*arguments))
    except re.error as error:
        result = "re.error %r at %r, line %r, column %r" % (error.msg, error.pos, error.lineno, error.colno)
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    print(*[repr(argument) for argument in arguments], "->", result)

CHECKS = [
    ('findall', '[\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^\u1c80-\u1c88]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^A-\uffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^\U00010400-\U00010427]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^\u24b6-\u24cf]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^J-L]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^\x00-\U0010ffff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^\ud800-\udfff]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[^Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 0),
    ('findall', '[Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[^Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 2),
    ('findall', '[Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[^Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 256),
    ('findall', '[Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
    ('findall', '[^Z-a]', 'aAkK\u212asS\u017fiI\u0130\u0131\xb5\u03bc\u039c\xdf\u1e9e\xe9\xc9\xff\u0178\u03c3\u03c2\u03a3\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe\ufb05\ufb06\U00010400\U00010428\U0001e900\u2160\u2170\u24b6\u24d0\u0432\u1c80\u0412_1\u0661\ud800', 258),
]
for arguments in CHECKS:
    check(*arguments)
