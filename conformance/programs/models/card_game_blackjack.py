class Random:
    """A small linear congruential generator, so that games can be repeated."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return (self.state >> 33) % n

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


class Card:
    SUITS = "♠♥♦♣"
    RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    @property
    def value(self):
        if self.rank in "JQK":
            return 10
        return 11 if self.rank == "A" else int(self.rank)

    def __str__(self):
        return self.rank + self.suit

    def __lt__(self, other):
        return (self.RANKS.index(self.rank), self.SUITS.index(self.suit)) < (self.RANKS.index(other.rank), self.SUITS.index(other.suit))


class Deck:
    def __init__(self, rng):
        self.cards = [Card(r, s) for s in Card.SUITS for r in Card.RANKS]
        rng.shuffle(self.cards)

    def __len__(self):
        return len(self.cards)

    def deal(self, n=1):
        if n > len(self):
            raise IndexError(f"only {len(self)} cards left")
        return [self.cards.pop() for _ in range(n)]


class Hand:
    def __init__(self, cards=()):
        self.cards = list(cards)

    def score(self):
        total = sum(c.value for c in self.cards)
        aces = sum(c.rank == "A" for c in self.cards)
        while total > 21 and aces:
            total -= 10
            aces -= 1
        return total

    @property
    def blackjack(self):
        return len(self.cards) == 2 and self.score() == 21

    @property
    def bust(self):
        return self.score() > 21

    def __str__(self):
        return " ".join(map(str, self.cards)) + f" ({self.score()})"


def play_round(deck, bet):
    player, dealer = Hand(deck.deal(2)), Hand(deck.deal(2))
    while not player.bust and player.score() < 17:
        player.cards += deck.deal()
    if not player.bust:
        while dealer.score() < 17:
            dealer.cards += deck.deal()
    if player.blackjack and not dealer.blackjack:
        outcome, gain = "blackjack", bet * 1.5
    elif player.bust:
        outcome, gain = "bust", -bet
    elif dealer.bust or player.score() > dealer.score():
        outcome, gain = "win", bet
    elif player.score() == dealer.score():
        outcome, gain = "push", 0
    else:
        outcome, gain = "lose", -bet
    return player, dealer, outcome, gain


rng = Random(2024)
deck, money, stats = Deck(rng), 100, {}
for n in range(1, 13):
    if len(deck) < 12:
        deck = Deck(rng)
        print("-- new deck")
    player, dealer, outcome, gain = play_round(deck, 10)
    money += gain
    stats[outcome] = stats.get(outcome, 0) + 1
    print(f"{n:>2}: {str(player):<24} vs {str(dealer):<20} {outcome:<9} {gain:+.0f} -> {money:.0f}")
print(stats, len(deck))
try:
    deck.deal(60)
except IndexError as e:
    print(e)
print(Hand([Card("A", "♠"), Card("A", "♥"), Card("9", "♦")]).score(), Hand([Card("A", "♠"), Card("K", "♥")]).blackjack, *sorted(Deck(Random(7)).cards)[:5])


def poker_rank(cards):
    ranks = sorted((Card.RANKS.index(c.rank) for c in cards), reverse=True)
    counts = sorted(((ranks.count(r), r) for r in set(ranks)), reverse=True)
    flush = len({c.suit for c in cards}) == 1
    straight = len(counts) == 5 and ranks[0] - ranks[4] == 4
    shape = tuple(n for n, _ in counts)
    if straight and flush: return "straight flush"
    return {(4, 1): "four of a kind", (3, 2): "full house"}.get(shape) or ("flush" if flush else "straight" if straight else {(3, 1, 1): "three of a kind", (2, 2, 1): "two pair", (2, 1, 1, 1): "pair"}.get(shape, "high card"))


tally = {}
for seed in range(300):
    kind = poker_rank(Deck(Random(seed)).deal(5))
    tally[kind] = tally.get(kind, 0) + 1
print(sorted(tally.items(), key=lambda kv: -kv[1]))
