# Functions of the module word wrong calls as functions written in Python do.
import re

calls = [lambda: re.match(), lambda: re.match("a"), lambda: re.match("a", "a", 0, 1), lambda: re.sub("a"), lambda: re.sub("a", "b"), lambda: re.sub(1, 2, 3, 4, 5, 6),
         lambda: re.compile(), lambda: re.compile("a", flag=1), lambda: re.search("a", pattern="b"), lambda: re.escape(), lambda: re.escape("a", "b"), lambda: re.purge(1),
         lambda: re.split("a", "b", maxsplit=1, x=2), lambda: re.findall(string="a"), lambda: re.finditer(1, 2, 3, 4), lambda: re.fullmatch("a", string="a", strings="b")]
for call in calls:
    try:
        print(call())
    except TypeError as error:
        print(error)
