import io
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.debug("hidden")
logging.info("info %s", "arg")
logging.warning("warning %d", 3)
logging.error("error")
log = logging.getLogger("app.module")
log.info("from %s", log.name)
log.setLevel(logging.ERROR)
log.warning("hidden")
log.error("shown")
print(log, log.getEffectiveLevel(), log.isEnabledFor(logging.INFO), logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLogger() is logging.root)
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("[%(levelname)-8s] %(name)s - %(message)s"))
other = logging.getLogger("other")
other.addHandler(handler)
other.propagate = False
other.setLevel("DEBUG")
other.debug("debug %r", "x")
other.critical("critical")
other.log(25, "custom level")
try:
    1 / 0
except ZeroDivisionError:
    other.exception("failed")
print(stream.getvalue())
logging.addLevelName(25, "NOTICE")
brace = logging.StreamHandler(sys.stdout)
brace.setFormatter(logging.Formatter("{levelname}|{message}|{extra_field}", style="{"))
third = logging.getLogger("third")
third.addHandler(brace)
third.propagate = False
third.log(25, "note", extra={"extra_field": "E"})
third.setLevel(logging.DEBUG)
third.debug("dict %(a)s", {"a": 1}, extra={"extra_field": "F"})


class Only(logging.Filter):
    def filter(self, record):
        return "keep" in record.getMessage()


brace.addFilter(Only())
third.info("drop", extra={"extra_field": 1})
third.info("keep this", extra={"extra_field": 2})
child = other.getChild("kid")
print(child.name, child.parent is other, child.hasHandlers(), logging.getLogger("app").name, log.parent.name)
child.info("child message")
print(stream.getvalue().splitlines()[-1])
for bad in (lambda: log.setLevel("NOPE"), lambda: logging.getLogger(3), lambda: logging.Formatter("x", style="?"), lambda: logging.basicConfig(force=True, zzz=1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage()))


lh = ListHandler()
fresh = logging.getLogger("fresh")
fresh.addHandler(lh)
fresh.propagate = False
fresh.warning("w")
fresh.info("i")
adapter = logging.LoggerAdapter(fresh, {"user": "u"})
adapter.warning("adapted")
print(lh.records, fresh.handlers == [lh])
logging.disable(logging.CRITICAL)
fresh.error("no")
logging.disable(logging.NOTSET)
fresh.error("yes")
print(lh.records[-1], len(lh.records))
