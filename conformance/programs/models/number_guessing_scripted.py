class Lcg:
    """Deterministic pseudo random numbers."""

    def __init__(self, seed):
        self.state = seed

    def next(self, low, high):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return low + (self.state >> 8) % (high - low + 1)


class GuessingGame:
    def __init__(self, secret, low=1, high=100, attempts=7):
        if not low <= secret <= high:
            raise ValueError("secret out of range")
        self.secret, self.low, self.high, self.attempts = secret, low, high, attempts
        self.guesses = []

    def guess(self, text):
        try:
            n = int(text)
        except ValueError:
            return f"'{text}' is not a number"
        if not self.low <= n <= self.high:
            return f"{n} is not between {self.low} and {self.high}"
        if n in self.guesses:
            return f"you already tried {n}"
        self.guesses.append(n)
        if n == self.secret:
            return f"correct in {len(self.guesses)}!"
        if len(self.guesses) >= self.attempts:
            return f"out of attempts, it was {self.secret}"
        hint = "higher" if n < self.secret else "lower"
        warmth = "hot" if abs(n - self.secret) <= 5 else "warm" if abs(n - self.secret) <= 15 else "cold"
        return f"{hint} ({warmth}), {self.attempts - len(self.guesses)} left"

    @property
    def over(self):
        return bool(self.guesses) and (self.guesses[-1] == self.secret or len(self.guesses) >= self.attempts)


def binary_player(game):
    low, high = game.low, game.high
    while not game.over:
        mid = (low + high) // 2
        answer = game.guess(str(mid))
        yield mid, answer
        if answer.startswith("higher"):
            low = mid + 1
        elif answer.startswith("lower"):
            high = mid - 1


rng = Lcg(42)
game = GuessingGame(37)
for text in ("50", "abc", "50", "200", "25", " 40 ", "35", "37"):
    print(f"{text!r:>6}: {game.guess(text)}")
for _ in range(3):
    secret = rng.next(1, 100)
    game = GuessingGame(secret)
    print(f"secret {secret}:", "; ".join(f"{n}->{a.split(',')[0]}" for n, a in binary_player(game)))
worst = max(range(1, 101), key=lambda s: len(list(binary_player(GuessingGame(s)))))
print(worst, len(list(binary_player(GuessingGame(worst)))))
short = GuessingGame(1, attempts=2)
print(short.guess("2"), "|", short.guess("3"), "|", short.over)
try:
    GuessingGame(500)
except ValueError as e:
    print(e)
