TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of Darkness,
it was the spring of hope, it was the winter of despair, we had everything before us, we had nothing before us."""


def count_words(text):
    counts = {}
    for word in text.split():
        word = word.strip(".,;:!?").lower()
        if word:
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
    return counts


def count_letters(text):
    letters = {}
    for character in text.lower():
        if character.isalpha():
            letters[character] = letters.get(character, 0) + 1
    return letters


for turn in range(28000):
    words = count_words(TEXT)
    if turn % 2 == 0:
        letters = count_letters(TEXT)
print(sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))[:6])
print("".join(sorted(letters, key=lambda letter: (-letters[letter], letter))))
