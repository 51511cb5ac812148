# RegexFlag prints and combines as an enum.IntFlag.
import re

print(re.I, re.IGNORECASE, repr(re.M), str(re.S), f"{re.X}", "%s" % re.A, "%d" % re.I, format(re.I, "03d"))
print(re.I | re.M, re.M | re.I, re.I | re.M | re.S, re.I & re.M, re.I ^ re.I, (re.I | re.M) & re.M, (re.I | re.M) ^ re.M)
print(re.I | 8, 8 | re.I, re.I & 3, re.I + 1, re.I * 2, -re.I, re.I << 1, int(re.I))
print(~re.I, ~(re.I | re.M), ~re.I & re.M, re.NOFLAG, re.RegexFlag(0), re.RegexFlag(10), re.RegexFlag(4096), re.I | 4096)
print(re.I == 2, re.I == re.IGNORECASE, re.I is re.IGNORECASE, re.I != re.M, re.I < re.M, hash(re.I) == hash(2), {2: "x"}[re.I])
print(re.I.name, re.I.value, (re.I | re.M).name, (re.I | re.M).value, re.NOFLAG.name)
print(isinstance(re.I, int), type(re.I).__name__, bool(re.NOFLAG), bool(re.I), re.I in re.I | re.M, re.S in re.I | re.M)
print(list(re.I | re.X), len(re.I | re.X), [flag.name for flag in re.A | re.S])
for flag in [re.A, re.I, re.L, re.U, re.M, re.S, re.X, re.T, re.DEBUG]:
    print(flag, flag.value)
flags = re.NOFLAG
flags |= re.I
flags |= re.S
print(flags, re.findall("a.B", "A\nb", flags))
try:
    re.I | "x"
except TypeError as error:
    print(error)
try:
    re.RegexFlag("x")
except ValueError as error:
    print(error)
print(re.RegexFlag.IGNORECASE, re.RegexFlag.I is re.I, re.compile("a", re.I).flags & re.I)
