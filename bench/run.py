#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Measures build/release/pyexec: against Debian's CPython program by program, its start-up, its service, its idle memory.

Python is used here only, at development time: the baseline is CPython in any case. The baseline is /usr/bin/python3 of
the Debian package python3 (an optimised build), started with -I -S; some other python3 on the PATH is never used.
Each program runs in a process of its own, the two sides alternate, the figure is the median CPU time (user + system) less
the side's own start-up. Both must print the same. The exit status says whether the thresholds hold.
"""

import argparse
import glob
import json
import math
import os
import re
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import hostile

HERE = os.path.dirname(os.path.abspath(__file__))
CPYTHON = ["/usr/bin/python3", "-I", "-S"]
GEOMETRIC_MEAN_LIMIT = 0.80
WORST_RATIO_LIMIT = 1.3
START_UP_LIMIT_MS = 4.0
REQUESTS_PER_SECOND_LIMIT = 1500
P99_LIMIT_MS = 15.0
IDLE_LIMIT_MB = 25.0
IN_PROCESS_LIMIT_US = 40.0

failures = []


def check(good, text):
    if not good:
        failures.append(text)
    return "ok" if good else "TOO SLOW" if "MB" not in text else "TOO MUCH"


def run_timed(command):
    """Runs a command; returns (CPU seconds, wall seconds, its stdout, its status)."""
    with tempfile.TemporaryFile() as output:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        status = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL).returncode
        wall = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        output.seek(0)
        cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        return cpu, wall, output.read(), status


def median_start_up(command, empty_program, rounds=15):
    return statistics.median(run_timed(command + [empty_program])[0] for _ in range(rounds))


def measure_programs(pyexec, names, rounds):
    ours = [pyexec, "run"]  # the default limits, all of them on
    paths = sorted(glob.glob(os.path.join(HERE, "programs", "*.py")))
    if names:
        paths = [path for path in paths if any(re.search(name, os.path.basename(path)) for name in names)]
    if not paths:
        sys.exit("bench: no such program")
    with tempfile.NamedTemporaryFile("w", suffix=".py") as empty:
        base_cpython = median_start_up(CPYTHON, empty.name)
        base_ours = median_start_up(ours, empty.name)
    print(f"start-up taken off: CPython {base_cpython * 1000:.1f} ms, pyexec {base_ours * 1000:.1f} ms of CPU time")
    print(f"{'program':24} {'CPython':>9} {'pyexec':>9} {'ratio':>7}")
    ratios = []
    for path in paths:
        name = os.path.basename(path)[:-3]
        theirs, mine, problem = [], [], None
        for _ in range(rounds):
            cpu, _, expected, status = run_timed(CPYTHON + [path])
            theirs.append(cpu - base_cpython)
            if status != 0:
                sys.exit(f"bench: CPython fails on {name}: {expected.decode()[-300:]}")
            cpu, _, output, status = run_timed(ours + [path])
            mine.append(cpu - base_ours)
            if status != 0 or output != expected:
                problem = f"{name}: " + (f"exit status {status}: {output.decode(errors='replace').strip()[-200:]}"
                                         if status else "the output differs from CPython's")
                break
        if problem:
            failures.append(problem)
            print(f"{name:24} FAILS: {problem}")
            continue
        ratio = statistics.median(mine) / statistics.median(theirs)
        ratios.append((ratio, name))
        print(f"{name:24} {statistics.median(theirs):8.3f}s {statistics.median(mine):8.3f}s {ratio:7.2f}", flush=True)
        check(ratio <= WORST_RATIO_LIMIT, f"{name}: {ratio:.2f} times CPython's time (limit {WORST_RATIO_LIMIT})")
    if ratios:
        mean = math.exp(statistics.fmean(math.log(max(ratio, 1e-6)) for ratio, _ in ratios))
        worst = ", ".join(f"{name} {ratio:.2f}" for ratio, name in sorted(ratios, reverse=True)[:3])
        verdict = check(mean <= GEOMETRIC_MEAN_LIMIT, f"geometric mean {mean:.3f} (limit {GEOMETRIC_MEAN_LIMIT})")
        print(f"geometric mean of {len(ratios)} programs: {mean:.3f} ({verdict}, limit {GEOMETRIC_MEAN_LIMIT}); worst: {worst}")


def measure_start_up(pyexec, rounds=101):
    """Wall time of the whole process, from fork to reaped, without the cost that Python's subprocess adds."""

    def once(command):
        null = os.open(os.devnull, os.O_RDWR)
        start = time.perf_counter()
        pid = os.posix_spawn(command[0], command, os.environ,
                             file_actions=[(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1)])
        _, status = os.waitpid(pid, 0)
        elapsed = time.perf_counter() - start
        os.close(null)
        if status != 0:
            failures.append("start-up: the command fails")
        return elapsed

    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(once([pyexec, "run", "-c", "print(1)"]))
        theirs.append(once(CPYTHON + ["-c", "print(1)"]))
    mine = statistics.median(ours) * 1000
    verdict = check(mine <= START_UP_LIMIT_MS, f"start-up {mine:.2f} ms (limit {START_UP_LIMIT_MS} ms)")
    print(f"pyexec run -c 'print(1)': {mine:.2f} ms ({verdict}, limit {START_UP_LIMIT_MS}); CPython {statistics.median(theirs) * 1000:.2f} ms")


def measure_in_process(binary):
    result = subprocess.run([os.path.join(os.path.dirname(binary), "pyexec-bench-in-process")], capture_output=True, text=True)
    if result.returncode != 0:
        failures.append("in-process: " + result.stderr.strip())
        return
    figures = dict(line.split() for line in result.stdout.splitlines())
    both, alone = float(figures["compile_and_run"]), float(figures["run"])
    verdict = check(both <= IN_PROCESS_LIMIT_US, f"in-process parse and run {both:.1f} us (limit {IN_PROCESS_LIMIT_US} us)")
    print(f"print(1+1) in-process: parse and run {both:.1f} us ({verdict}, limit {IN_PROCESS_LIMIT_US}), run alone {alone:.1f} us")


def measure_hostile(pyexec, rounds=3):
    """CPU time of a process that does nothing else: its wall time on a machine that does nothing else either."""
    worst = (0.0, "")
    with tempfile.NamedTemporaryFile("w", suffix=".py") as program:
        for name, source in hostile.SOURCES.items():
            program.seek(0)
            program.truncate()
            program.write(source)
            program.flush()
            taken = min(run_timed([pyexec, "run", program.name])[0] for _ in range(rounds)) * 1000
            worst = max(worst, (taken, name))
            check(taken <= hostile.VERDICT_LIMIT_MS, f"verdict on {name}: {taken:.0f} ms (limit {hostile.VERDICT_LIMIT_MS:.0f} ms)")
    print(f"verdict on {len(hostile.SOURCES)} hostile sources: at most {worst[0]:.0f} ms ({worst[1]}; limit {hostile.VERDICT_LIMIT_MS:.0f})")
    limit_s = 1.0
    allowed = limit_s * 1000 * hostile.OVERTIME_SHARE + hostile.OVERTIME_MS
    worst = (0.0, "")
    for name, source in hostile.ENDLESS.items():
        _, wall, output, status = run_timed([pyexec, "run", "--timeout", str(limit_s), "-c", source])
        if status != 4:
            failures.append(f"endless {name}: exit status {status}: {output.decode(errors='replace')[-200:]}")
        over = (wall - limit_s) * 1000
        worst = max(worst, (over, name))
        check(over <= allowed, f"endless {name}: {over:.0f} ms over its time (limit {allowed:.0f} ms)")
    print(f"{len(hostile.ENDLESS)} endless programs: at most {worst[0]:.0f} ms over a limit of {limit_s:g} s ({worst[1]}; limit {allowed:.0f})")


def descendants(root):
    children = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat") as stat:
                parent = int(stat.read().rsplit(")", 1)[1].split()[1])
            children.setdefault(parent, []).append(int(entry))
        except OSError:
            pass
    found, waiting = [], [root]
    while waiting:
        process = waiting.pop()
        found.append(process)
        waiting += children.get(process, [])
    return found


def proportional_set_size_mb(processes):
    total = 0
    for process in processes:
        try:
            with open(f"/proc/{process}/smaps_rollup") as rollup:
                total += next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        except (OSError, StopIteration):
            pass  # ended meanwhile
    return total / 1024


def post(port, code):
    body = json.dumps({"code": code}).encode()
    request = (f"POST /system/python_executor/execute_code/invoke HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
               f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return answer.decode()


def start_service(pyexec):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = tempfile.TemporaryFile()
    service = subprocess.Popen([pyexec, "serve", "--port", str(port)], stdout=log, stderr=log)
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and service.poll() is None:
        try:
            if "42" in post(port, "print(6 * 7)"):
                return service, port
        except OSError:
            time.sleep(0.05)
    log.seek(0)
    service.kill()
    sys.exit("bench: the service does not start: " + log.read().decode(errors="replace")[-500:])


def measure_service(pyexec, seconds):
    if not shutil.which("wrk"):
        sys.exit("bench: wrk is missing (./dev setup installs it)")
    service, port = start_service(pyexec)
    try:
        time.sleep(1.0)
        idle = proportional_set_size_mb(descendants(service.pid))
        verdict = check(idle <= IDLE_LIMIT_MB, f"idle service {idle:.1f} MB (limit {IDLE_LIMIT_MB} MB)")
        print(f"idle service, {len(descendants(service.pid))} processes: {idle:.1f} MB PSS ({verdict}, limit {IDLE_LIMIT_MB})")
        address = f"http://127.0.0.1:{port}/system/python_executor/execute_code/invoke"
        result = subprocess.run(
            ["wrk", "-t1", "-c8", f"-d{seconds}s", "--latency", "-s", os.path.join(HERE, "post.lua"), address],
            capture_output=True, text=True)
        text = result.stdout
        figures = re.search(r"PYEXEC requests=(\d+) rate=([\d.]+) p50_us=(\d+) p99_us=(\d+) wrong=(\d+) errors=(\d+)", text)
        if not figures:
            sys.exit("bench: wrk failed: " + text + result.stderr)
        requests, rate, p50, p99, wrong, errors = (float(figure) for figure in figures.groups())
        check(wrong == 0 and errors == 0, f"service: {wrong:.0f} wrong answers, {errors:.0f} socket errors of {requests:.0f}")
        verdict = check(rate >= REQUESTS_PER_SECOND_LIMIT, f"service {rate:.0f} requests/s (limit {REQUESTS_PER_SECOND_LIMIT})")
        print(f"service, wrk -t1 -c8 -d{seconds}s: {rate:.0f} requests/s ({verdict}, limit {REQUESTS_PER_SECOND_LIMIT}), "
              f"p50 {p50 / 1000:.2f} ms")
        verdict = check(p99 / 1000 <= P99_LIMIT_MS, f"service p99 {p99 / 1000:.2f} ms (limit {P99_LIMIT_MS} ms)")
        print(f"service p99: {p99 / 1000:.2f} ms ({verdict}, limit {P99_LIMIT_MS}); {requests:.0f} requests, "
              f"{wrong:.0f} wrong, {errors:.0f} socket errors")
    finally:
        service.send_signal(signal.SIGTERM)
        try:
            service.wait(10)
        except subprocess.TimeoutExpired:
            service.kill()
            failures.append("service: does not end on SIGTERM")


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("names", nargs="*", help="measure only programs whose name matches one of these")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each program on each side (default 3)")
    parser.add_argument("--only", choices=["programs", "start-up", "hostile", "service"], help="leave the other parts out")
    parser.add_argument("--seconds", type=int, default=8, help="length of the service measurement (default 8)")
    parser.add_argument("--binary", default=os.path.join(HERE, "..", "build", "release", "pyexec"))
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    if not os.access(binary, os.X_OK):
        sys.exit(f"bench: there is no {binary}")
    if not os.path.exists(CPYTHON[0]):
        sys.exit("bench: the baseline is missing: apt-get install python3")
    version = subprocess.run(CPYTHON + ["-c", "import sys; print(sys.version)"], capture_output=True, text=True).stdout.strip()
    print(f"baseline: {CPYTHON[0]} {version}")
    if options.only in (None, "programs"):
        measure_programs(binary, options.names, options.rounds)
    if not options.names:
        if options.only in (None, "start-up"):
            measure_start_up(binary)
            measure_in_process(binary)
        if options.only in (None, "hostile"):
            measure_hostile(binary)
        if options.only in (None, "service"):
            measure_service(binary, options.seconds)
    for failure in failures:
        print(f"FAILED: {failure}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
