RANKS = "23456789TJQKA"
NAMES = ["high card", "pair", "two pair", "three of a kind", "straight", "flush", "full house", "four of a kind", "straight flush"]


class Card:
    def __init__(self, text):
        rank, suit = text
        if rank not in RANKS or suit not in "CDHS":
            raise ValueError(f"no such card: {text}")
        self.rank, self.suit = RANKS.index(rank) + 2, suit

    def __eq__(self, other):
        return (self.rank, self.suit) == (other.rank, other.suit)

    def __hash__(self):
        return hash((self.rank, self.suit))

    def __str__(self):
        return RANKS[self.rank - 2] + {"C": "♣", "D": "♦", "H": "♥", "S": "♠"}[self.suit]


class Hand:
    def __init__(self, text):
        self.cards = [Card(c) for c in text.split()]
        if len(set(self.cards)) != 5:
            raise ValueError(f"a hand needs 5 different cards: {text}")

    @property
    def value(self):
        ranks = sorted((c.rank for c in self.cards), reverse=True)
        groups = sorted(((ranks.count(r), r) for r in set(ranks)), reverse=True)
        pattern, order = [n for n, _ in groups], [r for _, r in groups]
        flush = len({c.suit for c in self.cards}) == 1
        if ranks == [14, 5, 4, 3, 2]:
            ranks = order = [5, 4, 3, 2, 1]
        straight = len(set(ranks)) == 5 and ranks[0] - ranks[4] == 4
        match pattern, straight, flush:
            case _, True, True: kind = 8
            case [4, 1], _, _: kind = 7
            case [3, 2], _, _: kind = 6
            case _, _, True: kind = 5
            case _, True, _: kind = 4
            case [3, *_], _, _: kind = 3
            case [2, 2, 1], _, _: kind = 2
            case [2, *_], _, _: kind = 1
            case _: kind = 0
        return kind, order

    @property
    def name(self):
        kind, order = self.value
        return "royal flush" if kind == 8 and order[0] == 14 else NAMES[kind]

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value

    def __str__(self):
        return " ".join(map(str, sorted(self.cards, key=lambda c: (-c.rank, c.suit))))


hands = [Hand(t) for t in ("TH JH QH KH AH", "2C 3C 4C 5C AC", "9D 9H 9S 9C 2D", "KD KH KS 2C 2D", "2H 8H 4H KH JH", "5C 6D 7H 8S 9C", "AS 2D 3C 4H 5S", "7C 7D 7S KH QD", "AC AD KS KH 3C", "AC AD QS QH KC", "JC JD 9S 5H 2C", "AC QD 9S 5H 2D", "AD QC 9H 5S 2C")]
for h in sorted(hands, reverse=True):
    print(f"{h}  {h.name:<16} {h.value[1]}")
print(hands[-1] == hands[-2], hands[8] > hands[9], max(hands).name, Hand("AS 2D 3C 4H 5S") < Hand("2S 3D 4C 5H 6S"))
for bad in ("1H 2H 3H 4H 5H", "2H 2H 3H 4H 5H", "2H 3H", "TX JH QH KH AH", "10H JH QH KH AH"):
    try:
        Hand(bad)
    except ValueError as e:
        print("ValueError:", e)
wins = {}
for i, a in enumerate(hands):
    for b in hands[i + 1:]:
        winner = "tie" if a == b else a.name if b < a else b.name
        wins[winner] = wins.get(winner, 0) + 1
print(dict(sorted(wins.items(), key=lambda kv: (-kv[1], kv[0]))))
