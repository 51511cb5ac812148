GALLOWS = ["", "O", "O|", "/O|", "/O|\\", "/O|\\ /", "/O|\\ /\\"]


class Hangman:
    def __init__(self, word, max_wrong=6):
        self.word = word.upper()
        self.max_wrong = max_wrong
        self.guessed = set()

    @property
    def wrong(self):
        return sorted(self.guessed - set(self.word))

    @property
    def masked(self):
        return " ".join(c if c in self.guessed or not c.isalpha() else "_" for c in self.word)

    @property
    def state(self):
        if len(self.wrong) >= self.max_wrong:
            return "lost"
        return "won" if "_" not in self.masked else "playing"

    def guess(self, letter):
        letter = letter.upper()
        if self.state != "playing":
            raise RuntimeError("the game is over")
        if len(letter) == len(self.word) and len(letter) > 1:
            if letter == self.word:
                self.guessed |= set(letter)
                return True
            self.guessed |= {f"!{len(self.guessed)}"}
            return False
        if len(letter) != 1 or not letter.isalpha():
            raise ValueError(f"{letter!r} is not a letter")
        if letter in self.guessed:
            raise ValueError(f"{letter} was already guessed")
        self.guessed.add(letter)
        return letter in self.word


def play(word, guesses):
    game = Hangman(word)
    for g in guesses:
        try:
            hit = game.guess(g)
        except ValueError as e:
            print(f"  {e}")
            continue
        except RuntimeError as e:
            print(f"  {e}")
            break
        print(f"  {'hit ' if hit else 'miss'} {g}: {game.masked}  {GALLOWS[len(game.wrong)]}")
    print(f"{game.state}: {game.word} (wrong: {''.join(game.wrong) or '-'})")


def best_letter(pattern, words, guessed):
    candidates = [w for w in words if len(w) == len(pattern) and all(p == c or p == "_" and c not in guessed for p, c in zip(pattern, w))]
    counts = {}
    for w in candidates:
        for c in set(w) - guessed:
            counts[c] = counts.get(c, 0) + 1
    return min(counts, key=lambda c: (-counts[c], c)) if counts else None, candidates


play("python", "eaonpythx")
play("rhythm", "aeioust")
play("ice-cream", ["c", "i", "e", "1", "e", "ice-tream", "ice-cream", "z"])
words = ["apple", "ample", "maple", "angle", "table"]
print(best_letter("_____", words, set()), best_letter("a__le", words, {"a", "l", "e"}), best_letter("zz", words, set()))
