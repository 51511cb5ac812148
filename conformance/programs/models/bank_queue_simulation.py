class Rng:
    def __init__(self, seed=1):
        self.x = seed

    def __call__(self, low, high):
        self.x = (1664525 * self.x + 1013904223) & 0xFFFFFFFF
        return low + (self.x >> 16) % (high - low + 1)


class Customer:
    count = 0

    def __init__(self, arrived, need):
        Customer.count += 1
        self.id, self.arrived, self.need = Customer.count, arrived, need

    def __repr__(self):
        return f"C{self.id}"


class Teller:
    def __init__(self, name):
        self.name, self.busy_until, self.served, self.customer = name, 0, 0, None

    def free(self, now):
        return now >= self.busy_until

    def serve(self, customer, now):
        self.customer, self.busy_until = customer, now + customer.need
        self.served += 1


def simulate(minutes, tellers, seed, arrival_chance):
    Customer.count = 0
    rng, queue, waits, longest, log = Rng(seed), [], [], 0, []
    staff = [Teller(chr(65 + i)) for i in range(tellers)]
    for now in range(minutes):
        if rng(1, 100) <= arrival_chance:
            queue.append(Customer(now, rng(2, 6)))
        for t in staff:
            if t.free(now) and queue:
                c = queue.pop(0)
                waits.append(now - c.arrived)
                t.serve(c, now)
                log.append((now, t.name, c))
        longest = max(longest, len(queue))
    return {"customers": Customer.count, "served": len(waits), "avg wait": round(sum(waits) / max(len(waits), 1), 2), "max wait": max(waits, default=0), "longest queue": longest,
            "left": len(queue), "per teller": {t.name: t.served for t in staff}}, log


for tellers in (1, 2, 3):
    result, log = simulate(60, tellers, seed=7, arrival_chance=45)
    print(f"--- {tellers} teller(s)")
    for k, v in result.items():
        print(f"{k:<14} {v}")
    print("first events:", " ".join(f"{t}:{n}<-{c}" for t, n, c in log[:6]))
stats = [simulate(40, 2, seed, 50)[0] for seed in range(1, 6)]
print([s["avg wait"] for s in stats], max(s["longest queue"] for s in stats), sum(s["served"] for s in stats))
print(f"{sum(s['served'] for s in stats) / sum(s['customers'] for s in stats):.1%} served")
