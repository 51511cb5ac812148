class Task:
    def __init__(self, name, duration, deps=(), priority=0):
        self.name = name
        self.duration = duration
        self.deps = tuple(deps)
        self.priority = priority

    def __repr__(self):
        return f"Task({self.name})"


class CycleError(Exception):
    def __init__(self, cycle):
        super().__init__(" -> ".join(cycle))
        self.cycle = cycle


class Scheduler:
    def __init__(self, workers=2):
        self.tasks = {}
        self.workers = workers

    def add(self, name, duration=1, *deps, priority=0):
        if name in self.tasks:
            raise ValueError(f"duplicate task: {name}")
        self.tasks[name] = Task(name, duration, deps, priority)
        return self

    def check(self):
        for t in self.tasks.values():
            missing = [d for d in t.deps if d not in self.tasks]
            if missing:
                raise LookupError(f"{t.name} depends on unknown {', '.join(missing)}")
        state = {}

        def visit(name, path):
            if state.get(name) == "done":
                return
            if name in path:
                raise CycleError(path[path.index(name):] + [name])
            for dep in self.tasks[name].deps:
                visit(dep, path + [name])
            state[name] = "done"

        for name in self.tasks:
            visit(name, [])

    def order(self):
        self.check()
        result, done = [], set()
        while len(result) < len(self.tasks):
            ready = [t for t in self.tasks.values() if t.name not in done and all(d in done for d in t.deps)]
            best = max(ready, key=lambda t: (t.priority, -t.duration))
            result.append(best.name)
            done.add(best.name)
        return result

    def run(self):
        self.check()
        time, running, done, started, timeline = 0, [], set(), set(), []
        while len(done) < len(self.tasks):
            ready = sorted((t for t in self.tasks.values() if t.name not in started and done.issuperset(t.deps)), key=lambda t: (-t.priority, t.name))
            while ready and len(running) < self.workers:
                t = ready.pop(0)
                started.add(t.name)
                running.append((time + t.duration, t.name))
                timeline.append((t.name, time, time + t.duration))
            running.sort()
            time, name = running.pop(0)
            done.add(name)
            while running and running[0][0] == time:
                done.add(running.pop(0)[1])
        return timeline, time

    def critical_path(self):
        memo = {}

        def length(name):
            if name not in memo:
                t = self.tasks[name]
                before = max((length(d) for d in t.deps), default=(0, []))
                memo[name] = before[0] + t.duration, before[1] + [name]
            return memo[name]

        return max(map(length, self.tasks), default=(0, []))


s = Scheduler()
s.add("design", 3).add("code", 5, "design", priority=2).add("docs", 2, "design").add("test", 4, "code").add("package", 1, "test", "docs").add("ads", 6)
print(s.order())
for workers in (1, 2, 3):
    s.workers = workers
    timeline, end = s.run()
    print(f"{workers} worker(s): {end}")
    for name, a, b in timeline:
        print(f"  {name:<8}|{' ' * a}{'=' * (b - a)}{' ' * (end - b)}| {a}-{b}")
print(s.critical_path())
for build in (lambda: Scheduler().add("a", 1, "b").add("b", 1, "c").add("c", 1, "a").order(), lambda: Scheduler().add("a", 1, "zzz").run(), lambda: Scheduler().add("x").add("x"), lambda: Scheduler().add("self", 1, "self").check()):
    try:
        print(build())
    except CycleError as e:
        print("cycle:", e, len(e.cycle))
    except (LookupError, ValueError) as e:
        print(type(e).__name__, e)
print(Scheduler().order(), Scheduler().run(), Scheduler().critical_path())
