# Replacement templates: what each escape stands for, and the errors.
import re

for template in [r"\1", r"\g<1>", r"\g<n>", r"\g<0>", r"\0", r"\01", r"\101", r"\n\t\r\\", r"\-", r"\.", r"\1\2", r"\20", r"\g<2>0", "é", r"a\g<n>b"]:
    try:
        print(template, repr(re.sub("(?P<n>a)(b)?", template, "xaby")))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
for template in [r"\3", r"\g<3>", r"\g<z>", r"\g<", r"\g<>", r"\g<n", r"\gn", r"\g<1a>", r"\g<-1>", r"\q", r"\x41", r"\400", "\\", r"ab\y"]:
    try:
        print(re.sub("(?P<n>a)(b)?", template, "xaby"))
    except re.error as error:
        print(template, "|", error.msg, "|", error.pos, error.lineno, error.colno, repr(error.pattern))
    except IndexError as error:
        print(template, "| IndexError", error)
m = re.match(r"(?P<first>\w+) (?P<last>\w+)?", "Isaac ")
print(m.expand(r"\1|\2|\g<first>|\g<last>|"), repr(m.expand("")), m.expand("plain"))
print(re.match(b"(a)", b"a").expand(rb"<\1>"))
