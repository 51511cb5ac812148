import sys
from contextlib import (contextmanager, closing, suppress, redirect_stdout, redirect_stderr, ExitStack, nullcontext,
                        ContextDecorator, AbstractContextManager, asynccontextmanager, AsyncExitStack, aclosing)
import io


@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    finally:
        print(">", name)


with tag("a") as t:
    print(t)
try:
    with tag("b"):
        raise ValueError("inside")
except ValueError as error:
    print("caught", error)


@contextmanager
def swallow():
    try:
        yield
    except KeyError as error:
        print("swallowed", error)


with swallow():
    raise KeyError("k")


@tag("deco")
def work(x):
    return x * 2


print(work(4), work(5), work.__name__, tag.__name__, tag.__wrapped__.__name__)


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two():
    yield 1
    yield 2


for make in (no_yield, two):
    try:
        with make():
            pass
    except RuntimeError as error:
        print(error)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print("after")
try:
    with suppress(KeyError):
        raise ValueError("v")
except ValueError as error:
    print(error)


class Thing:
    def close(self):
        print("thing closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden", 1)
    sys.stdout.write("more\n")
print(repr(buffer.getvalue()))
buffer = io.StringIO()
with redirect_stderr(buffer):
    print("error", file=sys.stderr)
print(repr(buffer.getvalue()))
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *exc: print("pushed", exc[0]))
    print(names)
with ExitStack() as stack:
    stack.push(lambda typ, exc, tb: typ is ValueError)
    raise ValueError("suppressed")
stack = ExitStack()
stack.callback(print, "closing stack")
moved = stack.pop_all()
stack.close()
moved.close()
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError("first")
except ZeroDivisionError as error:
    print(error, repr(error.__context__))
try:
    ExitStack().enter_context(3)
except TypeError as error:
    print(error)
with nullcontext(5) as value:
    print(value)


class Timer(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0])
        return False


@Timer()
def timed():
    print("timed")


timed()


class Own(AbstractContextManager):
    def __exit__(self, *exc):
        print("own exit")


with Own() as own:
    print(type(own).__name__)
print(issubclass(Thing, AbstractContextManager), issubclass(Timer, AbstractContextManager))
with tag("stop"):
    for i in range(3):
        if i == 1:
            break
try:
    with tag("si"):
        raise StopIteration("x")
except StopIteration as error:
    print("stop", error)


@asynccontextmanager
async def atag(name):
    print("a<", name)
    try:
        yield name
    finally:
        print("a>", name)


async def main():
    async with atag("1") as v:
        print(v)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(atag("2"))
        stack.enter_context(tag("sync"))
        stack.callback(print, "cb")
    return "done"


c = main()
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
