#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the generated checks of the modules that compute: decimal, random, datetime, fractions, statistics, cmath, time.

    generate_numbers.py [MODULE ...]      run it by CPython 3.11: the expectations are what it prints
"""
import os
import random
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "generated")


def write(module, name, text):
    """One program and what CPython prints for it."""
    folder = os.path.join(ROOT, module)
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name)
    with open(path + ".py", "w") as file:
        file.write(text)
    run = subprocess.run([sys.executable, "-P", "-W", "ignore", path + ".py"], capture_output=True, text=True,
                         env={"TZ": "UTC", "PYTHONHASHSEED": "0"})
    if run.returncode or run.stderr:
        raise SystemExit(path + "\n" + run.stderr)
    with open(path + ".expected", "w") as file:
        file.write("# CPython %s\n=== exit 0\n=== stdout %d\n%s\n=== stderr 0\n\n"
                   % (sys.version.split()[0], len(run.stdout.encode()), run.stdout))
    return run.stdout.count("\n")


# ---- decimal

DECIMAL = '''from decimal import *
def check(number, context, operation, *operands):
    setcontext(context)
    context.clear_flags()
    try:
        values = [Decimal(operand) for operand in operands]
        if operation == "format":
            result = format(values[0], operands[1])
        elif operation == "compare all":
            a, b = values
            result = a == b, a < b, a >= b, a != b
        elif operation == "convert":
            a = values[0]
            result = int(a), float(a), a.as_tuple(), round(a), hash(a), bool(a), a.adjusted()
        else:
            result = getattr(context, operation)(*values)
        text = repr(result)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text, [kind.__name__ for kind, is_set in context.flags.items() if is_set])
'''


def decimal(count=5200):
    r = random.Random(2022)
    unary = ["exp", "ln", "log10", "sqrt", "normalize", "to_integral_value", "to_integral_exact", "next_minus",
             "next_plus", "logb", "abs", "plus", "minus", "number_class", "is_normal", "is_subnormal", "to_sci_string",
             "to_eng_string", "copy_negate", "logical_invert", "create_decimal"]
    binary = ["add", "subtract", "multiply", "divide", "divide_int", "remainder", "divmod", "quantize", "compare",
              "compare_signal", "compare_total", "compare_total_mag", "max", "min", "max_mag", "min_mag",
              "remainder_near", "next_toward", "scaleb", "shift", "rotate", "same_quantum", "copy_sign", "logical_and",
              "logical_or", "logical_xor", "power"]
    specs = ["", ".2f", "10.3e", "+,.4f", "g", ".3g", "%", ".1%", "08.2f", ">20", "<20", "^20,", "*^15.2f", "e", "E",
             "n", "=+12", ".0f", ",.2f", "020,.3f", "x", "z.1f", ".0e", ".50f"]

    def number():
        if r.random() < .06:
            return r.choice(["NaN", "sNaN", "Infinity", "-Infinity", "NaN123", "-0", "0", "0E+5", "0E-30", "-sNaN7", "1",
                             "-1", "10", "0.1", "1E+999", "1E-999"])
        digits = "".join(r.choice("0123456789") if r.random() < .6 else r.choice("0059")
                         for _ in range(r.choice([1, 2, 3, 5, 9, 10, 20, 28, 29, 35, 60])))
        e = r.choice([0, 0, 0, -1, -2, -5, -10, 3, 7, -28, r.randint(-40, 40), r.randint(-1100, 1100)])
        return ("-" if r.random() < .3 else "") + digits + ("E%d" % e if e else "")

    modes = ["ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN",
             "ROUND_HALF_EVEN", "ROUND_05UP"]
    lines = []
    for i in range(count):
        context = "Context(%d, %s, -%d, %d, 1, %d, [], [%s])" % (
            r.choice([1, 2, 3, 5, 9, 16, 28, 28, 28, 50]), r.choice(modes), r.choice([999999, 999999, 999, 99, 9]),
            r.choice([999999, 999999, 999, 99, 9]), r.choice([0, 0, 0, 1]),
            "InvalidOperation, DivisionByZero, Overflow" if r.random() < .3 else "")
        operation = r.choice(unary + binary * 2 + ["fma", "format", "format", "convert", "compare all"])
        operands = [number(), number(), number()]
        if operation in ("shift", "rotate", "scaleb") and r.random() < .8:
            operands[1] = str(r.randint(-30, 30))
        if operation == "power" and r.random() < .7:
            operands[1] = r.choice([str(r.randint(-20, 20)), "0.5", "-0.5", "0.25", "1.5"])
        if operation == "quantize" and r.random() < .7:
            operands[1] = "1E%d" % r.randint(-10, 5)
        if operation == "convert" and "E" in operands[0]:
            operands[0] = operands[0].split("E")[0]
        if operation.startswith("logical") and r.random() < .8:
            operands = ["".join(r.choice("01") for _ in range(r.randint(1, 9))) for _ in range(3)]
        if operation == "format":
            operands = [operands[0]]
        else:
            operands = operands[:3 if operation == "fma" else 1 if operation in unary or operation == "convert" else 2]
        text = ", ".join(repr(x) for x in operands)
        if operation == "format":
            lines.append("check(%d, %s, 'format', %s, %r)" % (i, context, text, r.choice(specs)))
        else:
            lines.append("check(%d, %s, %r, %s)" % (i, context, operation, text))
    head = DECIMAL.replace("values = [Decimal(operand) for operand in operands]",
                           "values = [Decimal(operand) for operand in operands[:1 if operation == 'format' else 9]]")
    total = 0
    for at in range(0, count, 400):
        total += write("decimal", "operations_%02d" % (at // 400 + 1), head + "\n".join(lines[at:at + 400]) + "\n")
    return total


# ---- random: digests of 10,000 outputs for 20 seeds

def random_module():
    functions = {
        "random": "random.random()", "getrandbits": "random.getrandbits(77)", "getrandbits_small": "random.getrandbits(9)",
        "randbytes": "int.from_bytes(random.randbytes(7), 'big')", "randrange": "random.randrange(3, 10 ** 12, 7)",
        "randrange_big": "random.randrange(10 ** 30)", "randint": "random.randint(-50, 1000)",
        "choice": "random.choice(items)", "choices": "sum(random.choices(items, weights, k=3))",
        "choices_plain": "sum(random.choices(items, k=3))", "sample": "sum(random.sample(items, 4))",
        "sample_large": "sum(random.sample(range(10 ** 6), 7))", "sample_counts": "sum(random.sample([1, 5, 9], 4, counts=[3, 2, 4]))",
        "shuffle": "shuffled()", "uniform": "random.uniform(-3.5, 12)", "triangular": "random.triangular(1, 9, 3)",
        "betavariate": "random.betavariate(2, 3.5)", "expovariate": "random.expovariate(1.5)",
        "gammavariate": "random.gammavariate(2.5, 3)", "gammavariate_small": "random.gammavariate(0.4, 1)",
        "gauss": "random.gauss(1, 2)", "normalvariate": "random.normalvariate(1, 2)",
        "lognormvariate": "random.lognormvariate(0, 0.5)", "vonmisesvariate": "random.vonmisesvariate(1, 4)",
        "paretovariate": "random.paretovariate(3)", "weibullvariate": "random.weibullvariate(1, 2)"}
    seeds = [0, 1, 2, 42, -7, 123456789, 2 ** 32, 2 ** 64 - 1, 10 ** 40, "", "a", "seed", "\u20ac", b"bytes", b"", 0.5,
             -1.25, 1e300, True, "x" * 200]
    total = 0
    for name, expression in functions.items():
        for part in range(0, 20, 5):
            text = f'''import random
items = list(range(0, 100, 3))
weights = [1 + i % 5 for i in range(34)]
def shuffled():
    work = list(range(9))
    random.shuffle(work)
    total = 0
    for value in work:
        total = total * 9 + value
    return total
for seed in {seeds[part:part + 5]!r}:
    random.seed(seed)
    digest = 0
    for thousand in range(10):
        for _ in range(1000):
            value = {expression}
            digest = (digest * 31 + int(value * 9007199254740992)) % 2305843009213693951
        print(repr(seed)[:30], thousand, digest)
'''
            total += write("random", f"{name}_{part // 5 + 1}", text)
    return total


# ---- datetime: round trips of 100,000 dates by digests of a thousand

def datetime_module():
    total = 0
    for part in range(20):
        text = f'''from datetime import date, datetime, timedelta, timezone
PRIME = 2305843009213693951
zones = [timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=8))]
ordinal = {1 + part * 182500}
for thousand in range(5):
    digest = 0
    for i in range(1000):
        ordinal += 36
        day = date.fromordinal(ordinal)
        text = day.isoformat()
        assert date.fromisoformat(text) == day and day.toordinal() == ordinal
        year, week, weekday = day.isocalendar()
        assert date.fromisocalendar(year, week, weekday) == day
        moment = datetime(day.year, day.month, day.day, i % 24, i % 60, i * 7 % 60, i * 997 % 1000000, zones[i % 3])
        assert datetime.fromisoformat(moment.isoformat()) == moment
        text += moment.strftime("%a %A %b %B %c %C %d %D %e %F %G %g %h %H %I %j %k %l %m %M %p %P %r %R %S %T %u %U %V %w %W %x %X %y %Y %z %Z %f")
        text += moment.astimezone(zones[(i + 1) % 3]).isoformat() + str(moment - moment.replace(year=2000, day=1))
        digest = (digest * 31 + int.from_bytes(text.encode(), "big")) % PRIME
    print(thousand, ordinal, day, digest)
'''
        total += write("datetime", "round_trips_%02d" % (part + 1), text)
    # strptime against strftime, format by format.
    formats = ["%Y-%m-%d", "%d/%m/%y", "%d %b %Y", "%d %B %Y %H:%M:%S", "%A %d %B %Y", "%a, %d %b %Y %H:%M:%S %z", "%Y%m%d%H%M%S",
               "%Y-%j", "%Y %U %w", "%Y %W %u", "%G-W%V-%u", "%I:%M %p %d.%m.%Y", "%c", "%x %X", "%Y-%m-%dT%H:%M:%S.%f%z", "%%%Y%%%m%%%d",
               "%y%m%d", "%H", "%M:%S", "%f", "%b", "%d%m%Y"]
    text = "from datetime import datetime, timedelta, timezone\n" + '''
def check(f, i):
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(days=i * 371.37, seconds=i * 77.7)
    text = moment.strftime(f)
    try:
        result = repr(datetime.strptime(text, f))
    except ValueError as error:
        result = str(error)
    print(f, text, result)
''' + "".join(f"for i in range(20):\n    check({f!r}, i)\n" for f in formats)
    return total + write("datetime", "strptime_of_strftime", text)


# ---- pairs of values through every operator

def tables():
    total = 0
    head = '''def check(name, function, *arguments):
    try:
        result = repr(function(*arguments))
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    print(name, result)
'''
    operators = ["+", "-", "*", "/", "//", "%", "<", "<=", "==", "!=", ">", ">="]
    sets = {
        "fractions": ("from fractions import Fraction as F\nfrom decimal import Decimal as D",
                      ["F(1, 2)", "F(-3, 4)", "F(5)", "F(0)", "F(10 ** 20, 7)", "2", "-3", "0", "1.5", "-0.25", "True", "2 + 1j", "D('1.5')", "'x'", "None"], "F("),
        "timedelta": ("from datetime import *",
                      ["timedelta(1, 2, 3)", "timedelta(-5)", "timedelta(0)", "timedelta(microseconds=1)", "date(2024, 2, 29)", "datetime(2024, 1, 31, 12)",
                       "datetime(2020, 5, 5, tzinfo=timezone.utc)", "time(12, 30)", "2", "-1.5", "0", "'x'", "None"], "t"),
        "decimal_mixed": ("from decimal import Decimal as D\nfrom fractions import Fraction as F",
                          ["D('1.5')", "D('-2')", "D('0')", "D('Infinity')", "D('NaN')", "D('1E+20')", "D('0.1')", "2", "0", "-7", "0.1", "1.5", "True", "1j",
                           "F(3, 2)", "'x'", "None", "10 ** 30"], "D("),
    }
    for name, (imports, values, mark) in sets.items():
        lines = []
        for a in values:
            for b in values:
                if a.startswith(mark) or b.startswith(mark) or (mark == "t" and ("date" in a or "date" in b or "time" in a or "time" in b)):
                    for operator in operators:
                        lines.append("check(%r, lambda: %s %s %s)" % (f"{a} {operator} {b}", a, operator, b))
                    lines.append("check(%r, divmod, %s, %s)" % (f"divmod {a} {b}", a, b))
        for at in range(0, len(lines), 480):
            total += write("numbers", f"{name}_{at // 480 + 1:02d}", imports + "\n" + head + "\n".join(lines[at:at + 480]) + "\n")
    # Constructors and methods with odd arguments.
    r = random.Random(5)
    texts = ["1/2", "-3/4", "1.5", "1e3", ".5", "5.", "1_0/3", "x", "", "1/0", " 2 ", "0x1", "1/-2", "+7", "--1", "1e", "inf", "nan", "1__0", "3 / 4"]
    lines = ["check(%r, F, %r)" % (t, t) for t in texts] + ["check(%r, D, %r)" % (t, t) for t in texts + ["Infinity", "-inf", "sNaN12", "NaN", "1E+5", "1e-7", "1_000", "1 0"]]
    for _ in range(200):
        n, d = r.randint(-10 ** 6, 10 ** 6), r.randint(1, 10 ** 6)
        lines.append("check('limit', lambda: F(%d, %d).limit_denominator(%d))" % (n, d, r.choice([1, 10, 100, 1000])))
        lines.append("check('round', lambda: (round(F(%d, %d)), round(F(%d, %d), 2), F(%d, %d) ** %d, hash(F(%d, %d))))" % (n, d, n, d, n, d, r.randint(-3, 4), n, d))
    total += write("numbers", "constructors", "from fractions import Fraction as F\nfrom decimal import Decimal as D\n" + head + "\n".join(lines) + "\n")
    return total


MODULES = {"decimal": decimal, "random": random_module, "datetime": datetime_module, "tables": tables}

if __name__ == "__main__":
    for name, function in MODULES.items():
        if len(sys.argv) == 1 or name in sys.argv[1:]:
            print(f"{name:16} {function()}", flush=True)
