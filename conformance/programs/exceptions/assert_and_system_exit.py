# assert with all kinds of messages; SystemExit caught; KeyboardInterrupt as an ordinary class.
def check(x, message=None):
    if message is None:
        assert x
    else:
        assert x, message
    return "passed"

for x in (1, "s", [0], 0, "", None, [], 0.0):
    try:
        print(repr(x), check(x))
    except AssertionError as e:
        print(repr(x), "failed", e.args, str(e) == "")
for m in ("text", 5, ("a", 1), ValueError("v"), [1]):
    try:
        check(False, m)
    except AssertionError as e:
        print(e.args, str(e))

def evaluated():
    print("message is computed")
    return "m"

assert True, evaluated()
try:
    assert False, evaluated()
except AssertionError as e:
    print(e)
assert (True, "always true, tuple")[0]
try:
    raise SystemExit
except SystemExit as e:
    print(e.code, e.args)
for code in (0, 3, "bye", None, [1]):
    try:
        raise SystemExit(code)
    except SystemExit as e:
        print(repr(e.code), str(e), repr(e))
try:
    exit(4)
except SystemExit as e:
    print("exit", e.code)
try:
    quit()
except SystemExit as e:
    print("quit", e.code)
try:
    try:
        raise KeyboardInterrupt("pressed")
    except Exception:
        print("not an Exception")
except BaseException as e:
    print(repr(e))

class Timeout(AssertionError):
    def __init__(self, seconds):
        super().__init__(f"after {seconds}s")
        self.seconds = seconds

try:
    raise Timeout(3)
except AssertionError as e:
    print(e, e.seconds)
def with_cleanup():
    try:
        exit("message")
    finally:
        print("finally before exit")
try:
    with_cleanup()
except SystemExit as e:
    print(e.code)
