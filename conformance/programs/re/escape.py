import re

print(re.escape("https://www.python.org"), re.escape("a.b*c?[d]{e}(f)|g^h$i\\j"), re.escape("-&~#"), re.escape(" \t\n\r\v\f"))
print(re.escape("abc_123é汉"), re.escape("!\"%',/:;<=>@`"), re.escape(""), re.escape("\x00"))
legal = "abc!#$%&'*+-.^_`|~:"
print("[%s]+" % re.escape(legal), re.fullmatch("[%s]+" % re.escape(legal), legal) is not None)
operators = ["+", "-", "*", "/", "**"]
print("|".join(map(re.escape, sorted(operators, reverse=True))))
for text in ["a+b", "(x)", "\\d", "[^a]", "a b\tc", "x{2}", "#v", "é.è"]:
    print(re.fullmatch(re.escape(text), text) is not None, re.fullmatch(re.escape(text), text, re.X) is not None)
digits = r"\d"
print(re.sub(digits, digits.replace("\\", r"\\"), "/usr/sbin/sendmail - 0 errors, 12 warnings"))
for wrong in [5, None]:
    try:
        re.escape(wrong)
    except TypeError as error:
        print(error)
