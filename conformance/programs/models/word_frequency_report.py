from collections import Counter, defaultdict
import re

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope,
it was the winter of despair."""


def tokenize(text):
    return re.findall(r"[a-z']+", text.lower())


def main():
    words = tokenize(TEXT)
    counts = Counter(words)
    print(f"{len(words)} words, {len(counts)} distinct")
    for word, n in counts.most_common(5):
        print(f"{word:<8} {n:>3} {'#' * n}")
    by_length = defaultdict(set)
    for w in counts:
        by_length[len(w)].add(w)
    for length in sorted(by_length, reverse=True)[:4]:
        print(length, sorted(by_length[length]))
    first_letters = Counter(w[0] for w in words)
    print(first_letters.most_common(3), first_letters["z"], sum(first_letters.values()))
    bigrams = Counter(zip(words, words[1:]))
    print(bigrams.most_common(2))
    sentences = [s.strip() for s in re.split(r",\s*", TEXT.replace("\n", " "))]
    print(len(sentences), max(sentences, key=len))
    print(re.sub(r"\b(\w)(\w*)\b", lambda m: m.group(1).upper() + m.group(2), sentences[0]))
    stop = {"it", "was", "the", "of"}
    print(sorted((Counter(w for w in words if w not in stop) - Counter(age=1)).items(), key=lambda kv: (-kv[1], kv[0]))[:4])


if __name__ == "__main__":
    main()
