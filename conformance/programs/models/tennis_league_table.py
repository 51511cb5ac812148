RESULTS = """
Lions 3 Snakes 3
Tarantulas 1 FC Awesome 0
Lions 1 FC Awesome 1
Tarantulas 3 Snakes 1
Lions 4 Grouches 0
Snakes 2 Grouches 2
bad line here
FC Awesome 5 Grouches 1
"""


class Team:
    def __init__(self, name):
        self.name = name
        self.won = self.drawn = self.lost = self.scored = self.conceded = 0
        self.form = ""

    @property
    def points(self):
        return self.won * 3 + self.drawn

    @property
    def played(self):
        return self.won + self.drawn + self.lost

    @property
    def difference(self):
        return self.scored - self.conceded

    def record(self, mine, theirs):
        self.scored += mine
        self.conceded += theirs
        outcome = (mine > theirs) - (mine < theirs)
        self.form += "LDW"[outcome + 1]
        match outcome:
            case 1: self.won += 1
            case 0: self.drawn += 1
            case -1: self.lost += 1

    @property
    def sort_key(self):
        return -self.points, -self.difference, -self.scored, self.name

    def __repr__(self):
        return f"Team({self.name!r})"


class League:
    def __init__(self):
        self.teams, self.errors = {}, []

    def team(self, name):
        return self.teams.setdefault(name, Team(name))

    def load(self, text):
        for n, line in enumerate(text.strip().splitlines(), 1):
            try:
                self.play(*self.parse(line))
            except ValueError as e:
                self.errors.append(f"{n}: {e}")

    @staticmethod
    def parse(line):
        words, numbers = line.split(), []
        for i, w in enumerate(words):
            if w.isdigit():
                numbers.append(i)
        if len(numbers) != 2:
            raise ValueError(f"cannot read {line!r}")
        i, j = numbers
        return " ".join(words[:i]), int(words[i]), " ".join(words[i + 1:j]), int(words[j])

    def play(self, home, a, away, b):
        self.team(home).record(a, b)
        self.team(away).record(b, a)

    def table(self):
        ranked = sorted(self.teams.values(), key=lambda t: t.sort_key)
        previous, rank = None, 0
        for i, t in enumerate(ranked, 1):
            if t.points != previous:
                rank, previous = i, t.points
            yield rank, t


league = League()
league.load(RESULTS)
print(f"{'':>3} {'Team':<12}{'P':>3}{'W':>3}{'D':>3}{'L':>3}{'GF':>4}{'GA':>4}{'GD':>5}{'Pts':>5}  Form")
for rank, t in league.table():
    print(f"{rank:>2}. {t.name:<12}{t.played:>3}{t.won:>3}{t.drawn:>3}{t.lost:>3}{t.scored:>4}{t.conceded:>4}{t.difference:>+5}{t.points:>5}  {t.form}")
print(league.errors)
totals = [sum(getattr(t, a) for t in league.teams.values()) for a in ("won", "lost", "drawn", "scored", "conceded")]
print(totals, totals[0] == totals[1], totals[3] == totals[4], totals[2] % 2)
best = max(league.teams.values(), key=lambda t: t.scored / t.played)
print(best, f"{best.scored / best.played:.2f} goals a match", [t.name for t in league.teams.values() if "L" not in t.form], {t.name: t.form.count("W") for t in league.teams.values() if t.won > 1})
