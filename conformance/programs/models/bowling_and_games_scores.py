"""Bowling score, tennis score and yahtzee categories, as kata solutions."""


def bowling(rolls):
    score, frame_start, frames = 0, 0, []
    for frame in range(10):
        if rolls[frame_start] == 10:
            points = 10 + rolls[frame_start + 1] + rolls[frame_start + 2]
            frame_start += 1
        elif rolls[frame_start] + rolls[frame_start + 1] == 10:
            points = 10 + rolls[frame_start + 2]
            frame_start += 2
        else:
            points = rolls[frame_start] + rolls[frame_start + 1]
            frame_start += 2
        score += points
        frames.append(score)
    return frames


class Tennis:
    NAMES = ["love", "fifteen", "thirty", "forty"]

    def __init__(self, a, b):
        self.players = {a: 0, b: 0}

    def point(self, who):
        self.players[who] += 1
        return self

    def __str__(self):
        (a, pa), (b, pb) = self.players.items()
        if max(pa, pb) >= 4 and abs(pa - pb) >= 2:
            return f"game {a if pa > pb else b}"
        if min(pa, pb) >= 3:
            if pa == pb:
                return "deuce"
            return f"advantage {a if pa > pb else b}"
        if pa == pb:
            return f"{self.NAMES[pa]} all"
        return f"{self.NAMES[pa]} {self.NAMES[pb]}"


class Yahtzee:
    categories = {}

    def category(name, categories=categories):
        def register(f):
            categories[name] = f
            return f
        return register

    @category("chance")
    def chance(dice):
        return sum(dice)

    @category("yahtzee")
    def yahtzee(dice):
        return 50 if len(set(dice)) == 1 else 0

    @category("full house")
    def full_house(dice):
        return 25 if sorted(dice.count(d) for d in set(dice)) == [2, 3] else 0

    @category("small straight")
    def small(dice):
        return 30 if any({n, n + 1, n + 2, n + 3} <= set(dice) for n in (1, 2, 3)) else 0

    @category("three of a kind")
    def three(dice):
        return sum(dice) if any(dice.count(d) >= 3 for d in dice) else 0

    @category("pairs")
    def pairs(dice):
        return sum(d * 2 for d in set(dice) if dice.count(d) >= 2)

    @classmethod
    def best(cls, dice):
        scores = {name: f(dice) for name, f in cls.categories.items()}
        return max(scores.items(), key=lambda kv: (kv[1], kv[0]))


print(bowling([10] * 12))
print(bowling([9, 0] * 10)[-1], bowling([5] * 21)[-1])
print(bowling([1, 4, 4, 5, 6, 4, 5, 5, 10, 0, 1, 7, 3, 6, 4, 10, 2, 8, 6]))
try:
    bowling([10, 3])
except IndexError as e:
    print("incomplete game:", e)
t = Tennis("Ann", "Bob")
print(t)
for p in ["Ann", "Ann", "Bob", "Bob", "Bob", "Ann", "Bob", "Ann", "Ann", "Ann"]:
    print(p, "scores:", t.point(p))
try:
    t.point("Eve")
except KeyError as e:
    print("unknown player", e)
for dice in ([3, 3, 3, 3, 3], [2, 2, 5, 5, 5], [1, 2, 3, 4, 6], [6, 6, 6, 1, 2], [1, 1, 2, 4, 6]):
    print(dice, Yahtzee.best(dice), {n: f(dice) for n, f in Yahtzee.categories.items() if f(dice)})
