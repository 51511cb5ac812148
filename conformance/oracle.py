# SPDX-License-Identifier: Apache-2.0
"""The oracle: runs programs under CPython, one forked child each, for the conformance runner.

Development time only. The runner starts `python3.11 -I -B -X utf8 oracle.py` and talks over
stdin and stdout. Request, one line: `SECONDS PATH`. Answer: a line `EXIT_CODE STDOUT_BYTES STDERR_BYTES`, then the
bytes of both. A child that a signal ended has the exit code -SIGNAL; the time limit is SIGALRM (-14). The first
answer, before any request, is CPython's version.

Forking saves the 15 ms that a fresh interpreter needs. What a program sees must nevertheless be what
`python3 program.py` shows: it is `__main__`, its file is called program.py, the frames of this driver and of CPython's library are left out
of the traceback, and the recursion limit grows by the frames that the driver adds.
"""
import os
import platform
import re
import shutil
import signal
import sys
import tempfile
import types

# Frames between the interpreter's start and the program's module frame: <module>, serve, child, exec.
DRIVER_DEPTH = 4


def child(path):
    shutil.copyfile(path, "program.py")
    with open("program.py", "rb") as file:
        source = file.read()
    main = types.ModuleType("__main__")
    main.__file__ = "program.py"
    main.__builtins__ = __builtins__
    main.__annotations__ = {}
    sys.modules["__main__"] = main
    sys.argv = ["program.py"]
    status = 0
    try:
        code = compile(source, "program.py", "exec", dont_inherit=True)
        sys.setrecursionlimit(1000 + DRIVER_DEPTH)
        exec(code, main.__dict__)
    except SystemExit as error:
        sys.setrecursionlimit(2000)
        if error.code is None:
            status = 0
        elif isinstance(error.code, int):
            status = error.code & 0xFF
        else:
            print(error.code, file=sys.stderr)
            status = 1
    except BaseException as error:
        sys.setrecursionlimit(2000)
        status = 130 if isinstance(error, KeyboardInterrupt) else 1
        traceback = error.__traceback__.tb_next
        sys.__excepthook__(type(error), error.with_traceback(traceback), traceback)
    try:
        sys.stdout.flush()
    except BaseException:
        status = 120
    sys.stderr.flush()
    os._exit(status)


# An entry of a traceback that is not the program's, with its source and marker lines. Groups of exceptions draw a margin.
LIBRARY_FRAME = re.compile(rb'''^(?P<margin>(?:  )*(?:\| )?)  File "(?:/|<frozen )[^"\n]*", line \d+, in .*\n(?:(?P=margin)    .*\n)*''', re.MULTILINE)


def serve():
    answers = os.fdopen(os.dup(1), "wb")
    requests = os.fdopen(os.dup(0), "rb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    answers.write(platform.python_version().encode() + b"\n")
    answers.flush()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        while request := requests.readline():
            seconds, path = request.decode().rstrip("\n").split(" ", 1)
            with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
                pid = os.fork()
                if pid == 0:
                    os.dup2(out.fileno(), 1)
                    os.dup2(err.fileno(), 2)
                    signal.signal(signal.SIGALRM, signal.SIG_DFL)
                    signal.alarm(int(seconds))
                    child(path)
                status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
                texts = []
                for file in (out, err):
                    file.seek(0)
                    texts.append(file.read())
                texts[1] = LIBRARY_FRAME.sub(b"", texts[1])
            answers.write(b"%d %d %d\n%s%s" % (status, len(texts[0]), len(texts[1]), *texts))
            answers.flush()


serve()
