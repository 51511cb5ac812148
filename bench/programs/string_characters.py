def caesar(text, shift):
    out = []
    for character in text:
        if "a" <= character <= "z":
            out.append(chr((ord(character) - 97 + shift) % 26 + 97))
        elif character.isupper():
            out.append(chr((ord(character) - 65 + shift) % 26 + 65))
        else:
            out.append(character)
    return "".join(out)


def is_palindrome(text):
    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


text = "The quick brown Fox jumps over the lazy Dog, and the dog sleeps. " * 40
for shift in range(1, 301):
    text = caesar(text, shift)
print(text[:64])
mirror = text + text[::-1]
print(sum(is_palindrome(mirror) for _ in range(5000)), is_palindrome(text))
