# Generators that are driven by send: averagers, grep, broadcast, a state machine.
def coroutine(func):
    def start(*args, **kwargs):
        cr = func(*args, **kwargs)
        next(cr)
        return cr
    start.__name__ = func.__name__
    return start

@coroutine
def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

avg = averager()
print([avg.send(v) for v in (10, 20, 45)])

@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        target.close()

@coroutine
def collect(into, name):
    try:
        while True:
            into.append((name, (yield)))
    finally:
        into.append((name, "closed"))

@coroutine
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets:
                t.send(item)
    except GeneratorExit:
        for t in targets:
            t.close()

found = []
b = broadcast(grep("py", collect(found, "py")), grep("x", collect(found, "x")))
for line in ["python", "pyx", "none", "box"]:
    b.send(line)
b.close()
for f in found:
    print(f)

@coroutine
def traffic():
    state = "red"
    order = {"red": "green", "green": "amber", "amber": "red"}
    while True:
        command = yield state
        if command == "next":
            state = order[state]
        elif command == "reset":
            state = "red"
        else:
            try:
                yield f"bad command {command!r}"
            finally:
                pass

t = traffic()
print(t.send("next"), t.send("next"), t.send("jump"), next(t), t.send("reset"))

@coroutine
def parser():
    tokens = []
    while True:
        ch = yield tokens
        word = ""
        while ch is not None and ch.isalpha():
            word += ch
            ch = yield tokens
        if word:
            tokens.append(word)

p = parser()
for ch in "to be, or not.":
    result = p.send(ch)
print(result)
