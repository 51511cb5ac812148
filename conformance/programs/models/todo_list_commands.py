class Task:
    PRIORITIES = ("low", "normal", "high")

    def __init__(self, task_id, title, priority="normal", tags=()):
        if not title.strip():
            raise ValueError("title must not be empty")
        if priority not in self.PRIORITIES:
            raise ValueError(f"priority must be one of {', '.join(self.PRIORITIES)}; got {priority!r}")
        self.id, self.title, self.priority, self.tags, self.done = task_id, title.strip(), priority, set(tags), False

    def __str__(self):
        box = "x" if self.done else " "
        tags = " ".join(f"#{t}" for t in sorted(self.tags))
        return f"[{box}] {self.id}: {self.title} ({self.priority})" + (f" {tags}" if tags else "")


class TodoList:
    def __init__(self):
        self.tasks, self.next_id, self.undo_stack = {}, 1, []

    def add(self, title, **options):
        task = Task(self.next_id, title, **options)
        self.tasks[task.id] = task
        self.next_id += 1
        self.undo_stack.append(lambda: self.tasks.pop(task.id))
        return task

    def complete(self, task_id):
        task = self.tasks[task_id]
        if task.done:
            return False
        task.done = True
        self.undo_stack.append(lambda: setattr(task, "done", False))
        return True

    def remove(self, task_id):
        task = self.tasks.pop(task_id)
        self.undo_stack.append(lambda: self.tasks.__setitem__(task_id, task))

    def undo(self):
        if not self.undo_stack:
            return "nothing to undo"
        self.undo_stack.pop()()
        return "undone"

    def filter(self, *predicates):
        return [t for _, t in sorted(self.tasks.items()) if all(p(t) for p in predicates)]

    def stats(self):
        done = sum(t.done for t in self.tasks.values())
        return f"{done}/{len(self.tasks)} done" + (f" ({done / len(self.tasks):.0%})" if self.tasks else "")


def is_done(t): return t.done
def has_tag(tag): return lambda t: tag in t.tags
def at_least(p): return lambda t: Task.PRIORITIES.index(t.priority) >= Task.PRIORITIES.index(p)


def run(todo, line):
    command, _, rest = line.partition(" ")
    try:
        match command:
            case "add":
                words = rest.split()
                tags = [w[1:] for w in words if w.startswith("#")]
                prio = next((w[1:] for w in words if w.startswith("!")), "normal")
                title = " ".join(w for w in words if w[0] not in "#!")
                print("added", todo.add(title, priority=prio, tags=tags))
            case "done":
                print("completed" if todo.complete(int(rest)) else "already done")
            case "rm":
                todo.remove(int(rest))
                print("removed", rest)
            case "list":
                filters = {"": [], "open": [lambda t: not t.done], "done": [is_done]}
                chosen = filters[rest] if rest in filters else [has_tag(rest[1:])] if rest.startswith("#") else [at_least(rest)]
                for t in todo.filter(*chosen):
                    print(" ", t)
            case "undo":
                print(todo.undo())
            case "stats":
                print(todo.stats())
            case other:
                print(f"unknown command {other!r}")
    except KeyError as e:
        print(f"no task {e}")
    except ValueError as e:
        print("error:", e)


todo = TodoList()
script = """add Buy milk #shop !high
add Write report #work
add Call mom
add
add Fly !urgent
done 2
done 2
done 9
done x
list
list open
list #shop
list high
rm 1
stats
undo
undo
list
stats
undo
undo
undo
undo
stats
dance"""
for line in script.splitlines():
    print(f"$ {line}")
    run(todo, line)
