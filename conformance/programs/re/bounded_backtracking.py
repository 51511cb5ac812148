# Patterns that backtrack a lot, on texts short enough to end.
import re

for pattern, text in [("(a+)+$", "a" * 12 + "b"), ("(a|aa)+$", "a" * 14 + "b"), ("(a*)*$", "a" * 10 + "b"), ("(.*)(.*)(.*)x", "a" * 20), (r"(\w+\s?)*$", "word " * 3 + "!"),
                      ("a?" * 10 + "a" * 10, "a" * 10), ("(?:a|b|ab)*c", "ab" * 6), (r"(a*)*\1$", "a" * 10), ("(?:x+x+)+y", "x" * 12), ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 12)]:
    print(pattern, re.match(pattern, text), re.search(pattern, text) is None)
