# CPU scheduling simulation: FCFS, SJF, priority and round robin, with waiting and turnaround times.

class Process:
    def __init__(self, pid, arrival, burst, priority=0):
        self.pid, self.arrival, self.burst, self.priority = pid, arrival, burst, priority
        self.remaining = burst
        self.completion = None

    @property
    def turnaround(self):
        return self.completion - self.arrival

    @property
    def waiting(self):
        return self.turnaround - self.burst


def fresh():
    return [Process("P1", 0, 8, 3), Process("P2", 1, 4, 1), Process("P3", 2, 9, 4), Process("P4", 3, 5, 2)]


def run_non_preemptive(processes, key):
    time, pending, gantt = 0, list(processes), []
    while pending:
        ready = [p for p in pending if p.arrival <= time]
        if not ready:
            time = min(p.arrival for p in pending)
            continue
        p = min(ready, key=key)
        gantt.append((p.pid, time, time + p.burst))
        time += p.burst
        p.completion = time
        pending.remove(p)
    return gantt


def run_round_robin(processes, quantum):
    time, queue, gantt = 0, [], []
    arrivals = sorted(processes, key=lambda p: p.arrival)
    while arrivals or queue:
        while arrivals and arrivals[0].arrival <= time:
            queue.append(arrivals.pop(0))
        if not queue:
            time = arrivals[0].arrival
            continue
        p = queue.pop(0)
        step = min(quantum, p.remaining)
        gantt.append((p.pid, time, time + step))
        time += step
        p.remaining -= step
        while arrivals and arrivals[0].arrival <= time:
            queue.append(arrivals.pop(0))
        if p.remaining:
            queue.append(p)
        else:
            p.completion = time
    return gantt


def report(title, processes, gantt):
    print(f"== {title}")
    print("|".join(f"{pid}:{start}-{end}" for pid, start, end in gantt))
    for p in processes:
        print(f"  {p.pid}  arrival {p.arrival}  burst {p.burst}  turnaround {p.turnaround:>2}  waiting {p.waiting:>2}")
    n = len(processes)
    print(f"  average waiting {sum(p.waiting for p in processes) / n:.2f}, turnaround {sum(p.turnaround for p in processes) / n:.2f}")


policies = {
    "FCFS": lambda p: (p.arrival, p.pid),
    "SJF": lambda p: (p.burst, p.arrival),
    "Priority": lambda p: (p.priority, p.arrival),
}
for name, key in policies.items():
    ps = fresh()
    report(name, ps, run_non_preemptive(ps, key))
for q in (2, 5):
    ps = fresh()
    report(f"Round robin, quantum {q}", ps, run_round_robin(ps, q))
