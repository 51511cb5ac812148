# A scanner made of one pattern with named alternatives.
import re


class Token:
    def __init__(self, kind, value, line, column):
        self.kind, self.value, self.line, self.column = kind, value, line, column

    def __repr__(self):
        return f"{self.kind}:{self.value!r}@{self.line}:{self.column}"


KEYWORDS = {"IF", "THEN", "ENDIF", "FOR", "NEXT", "GOSUB", "RETURN"}
SPECIFICATION = [
    ("NUMBER", r"\d+(\.\d*)?"),
    ("ASSIGN", r":="),
    ("END", r";"),
    ("ID", r"[A-Za-z]+"),
    ("OP", r"[+\-*/]"),
    ("NEWLINE", r"\n"),
    ("SKIP", r"[ \t]+"),
    ("MISMATCH", r"."),
]
SCANNER = re.compile("|".join("(?P<%s>%s)" % pair for pair in SPECIFICATION))


def tokenize(code):
    line, line_start = 1, 0
    for match in SCANNER.finditer(code):
        kind, value, column = match.lastgroup, match.group(), match.start() - line_start
        if kind == "NUMBER":
            value = float(value) if "." in value else int(value)
        elif kind == "ID" and value in KEYWORDS:
            kind = value
        elif kind == "NEWLINE":
            line_start = match.end()
            line += 1
            continue
        elif kind == "SKIP":
            continue
        elif kind == "MISMATCH":
            raise RuntimeError(f"{value!r} unexpected on line {line}")
        yield Token(kind, value, line, column)


statements = """
    IF quantity THEN
        total := total + price * quantity;
        tax := price * 0.05;
    ENDIF;
"""
for token in tokenize(statements):
    print(token)
try:
    print(list(tokenize("a := 1 ? 2")))
except RuntimeError as error:
    print(error)


def evaluate(text):
    tokens = re.findall(r"\s*(?:(\d+\.?\d*)|(.))", text)
    output, stack, rank = [], [], {"+": 1, "-": 1, "*": 2, "/": 2}
    for number, operator in tokens:
        if number:
            output.append(float(number))
        elif operator == "(":
            stack.append(operator)
        elif operator == ")":
            while stack[-1] != "(":
                output.append(stack.pop())
            stack.pop()
        else:
            while stack and stack[-1] != "(" and rank[stack[-1]] >= rank[operator]:
                output.append(stack.pop())
            stack.append(operator)
    output += reversed(stack)
    values = []
    for item in output:
        if isinstance(item, float):
            values.append(item)
        else:
            b, a = values.pop(), values.pop()
            values.append(a + b if item == "+" else a - b if item == "-" else a * b if item == "*" else a / b)
    return values[0]


for text in ["1 + 2 * 3", "(1 + 2) * 3", "10 / 4 - 1", "2 * (3 + 4) * 5"]:
    print(text, "=", evaluate(text))
