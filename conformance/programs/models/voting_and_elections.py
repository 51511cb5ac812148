BALLOTS = [
    (5, ["Ann", "Bob", "Cid"]), (4, ["Bob", "Cid", "Ann"]), (3, ["Cid", "Bob", "Ann"]), (2, ["Dot", "Ann"]), (1, ["Dot"]), (1, []),
]


def candidates(ballots):
    return sorted({name for _, ranking in ballots for name in ranking})


def plurality(ballots):
    tally = dict.fromkeys(candidates(ballots), 0)
    for n, ranking in ballots:
        if ranking:
            tally[ranking[0]] += n
    return tally


def instant_runoff(ballots):
    remaining, rounds = set(candidates(ballots)), []
    while remaining:
        tally = {c: 0 for c in sorted(remaining)}
        exhausted = 0
        for n, ranking in ballots:
            choice = next((c for c in ranking if c in remaining), None)
            if choice is None:
                exhausted += n
            else:
                tally[choice] += n
        total = sum(tally.values())
        rounds.append((tally, exhausted))
        leader = max(tally, key=lambda c: (tally[c], c))
        if tally[leader] * 2 > total or len(remaining) == 1:
            return leader, rounds
        remaining.remove(min(tally, key=lambda c: (tally[c], c)))
    return None, rounds


def borda(ballots):
    names = candidates(ballots)
    scores = {c: 0 for c in names}
    for n, ranking in ballots:
        for place, c in enumerate(ranking):
            scores[c] += n * (len(names) - 1 - place)
    return scores


def condorcet(ballots):
    names = candidates(ballots)
    wins = {}
    for a in names:
        for b in names:
            if a < b:
                prefer_a = sum(n for n, r in ballots if a in r and (b not in r or r.index(a) < r.index(b)))
                prefer_b = sum(n for n, r in ballots if b in r and (a not in r or r.index(b) < r.index(a)))
                wins[a, b] = prefer_a, prefer_b
    for c in names:
        if all((x > y) if a == c else (y > x) for (a, b), (x, y) in wins.items() if c in (a, b)):
            return c, wins
    return None, wins


def dhondt(votes, seats):
    won = dict.fromkeys(votes, 0)
    for _ in range(seats):
        winner = max(votes, key=lambda p: (votes[p] / (won[p] + 1), p))
        won[winner] += 1
    return won


def largest_remainder(votes, seats):
    total = sum(votes.values())
    exact = {p: v * seats / total for p, v in votes.items()}
    won = {p: int(e) for p, e in exact.items()}
    for p in sorted(exact, key=lambda p: exact[p] - won[p], reverse=True)[:seats - sum(won.values())]:
        won[p] += 1
    return won


print("candidates", candidates(BALLOTS))
for name, votes in sorted(plurality(BALLOTS).items(), key=lambda kv: kv[1], reverse=True):
    print(f"  {name:<5}{votes:>3} {votes / 16:>7.1%}")
winner, rounds = instant_runoff(BALLOTS)
for i, (tally, exhausted) in enumerate(rounds, 1):
    print(f"round {i}: {tally} exhausted {exhausted}")
print("runoff winner", winner, "| borda", borda(BALLOTS), "| condorcet", condorcet(BALLOTS)[0])
for (a, b), (x, y) in condorcet(BALLOTS)[1].items():
    print(f"  {a} {x}-{y} {b}")
parties = {"Red": 340000, "Blue": 280000, "Green": 160000, "Gray": 60000}
print(dhondt(parties, 7), largest_remainder(parties, 7), sum(dhondt(parties, 50).values()))
print(instant_runoff([]), instant_runoff([(1, [])]), plurality([]), condorcet([(1, ["a", "b", "c"]), (1, ["b", "c", "a"]), (1, ["c", "a", "b"])])[0])


class Poll:
    def __init__(self, question, *options):
        if len(set(options)) < 2:
            raise ValueError("a poll needs at least two different options")
        self.question, self.votes, self.voters = question, dict.fromkeys(options, 0), set()

    def vote(self, voter, option):
        if voter in self.voters:
            raise PermissionError(f"{voter} has already voted")
        try:
            self.votes[option] += 1
        except KeyError:
            raise KeyError(f"{option!r} is not one of {list(self.votes)}") from None
        self.voters.add(voter)

    def __str__(self):
        total = sum(self.votes.values()) or 1
        return self.question + "".join(f"\n  {o:<6} {'■' * v}{'□' * (5 - v)} {v / total:.0%}" for o, v in self.votes.items())


poll = Poll("Tabs or spaces?", "tabs", "spaces")
for voter, option in (("a", "tabs"), ("b", "spaces"), ("a", "spaces"), ("c", "both"), ("c", "spaces"), ("d", "spaces")):
    try:
        poll.vote(voter, option)
    except (PermissionError, KeyError) as e:
        print(type(e).__name__, e)
print(poll)
try:
    Poll("?", "yes", "yes")
except ValueError as e:
    print(e)
