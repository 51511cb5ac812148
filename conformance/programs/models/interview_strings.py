"""Interview questions about strings."""


def is_palindrome(s: str) -> bool:
    cleaned = [c.lower() for c in s if c.isalnum()]
    return cleaned == cleaned[::-1]


def are_anagrams(a: str, b: str) -> bool:
    return sorted(a.replace(" ", "").lower()) == sorted(b.replace(" ", "").lower())


def first_unique(s: str):
    counts = {}
    for c in s:
        counts[c] = counts.get(c, 0) + 1
    return next((i for i, c in enumerate(s) if counts[c] == 1), -1)


def longest_unique_substring(s: str) -> str:
    start, best, seen = 0, "", {}
    for i, c in enumerate(s):
        if c in seen and seen[c] >= start:
            start = seen[c] + 1
        seen[c] = i
        if i - start + 1 > len(best):
            best = s[start:i + 1]
    return best


def compress(s: str) -> str:
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append(s[i] + (str(j - i) if j - i > 1 else ""))
        i = j
    return "".join(out)


def expand(s: str) -> str:
    result, i = "", 0
    while i < len(s):
        char, i, digits = s[i], i + 1, ""
        while i < len(s) and s[i].isdigit():
            digits += s[i]
            i += 1
        result += char * int(digits or 1)
    return result


def longest_palindrome(s: str) -> str:
    best = ""
    for center in range(len(s)):
        for low, high in ((center, center), (center, center + 1)):
            while low >= 0 and high < len(s) and s[low] == s[high]:
                low, high = low - 1, high + 1
            if high - low - 1 > len(best):
                best = s[low + 1:high]
    return best


def balanced(s: str) -> bool:
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for c in s:
        if c in pairs.values():
            stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


def group_anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w)), []).append(w)
    return sorted(groups.values(), key=lambda g: (-len(g), g))


def common_prefix(words):
    prefix = ""
    for chars in zip(*words):
        if len(set(chars)) > 1:
            break
        prefix += chars[0]
    return prefix


def atoi(s: str) -> int:
    s = s.strip()
    sign, s = (-1, s[1:]) if s[:1] == "-" else (1, s[1:] if s[:1] == "+" else s)
    n = 0
    for c in s:
        if not c.isdigit():
            break
        n = n * 10 + ord(c) - ord("0")
    return max(-2 ** 31, min(2 ** 31 - 1, sign * n))


def word_break(s, words):
    ok = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        ok[i] = any(ok[i - len(w)] and s[i - len(w):i] == w for w in words if len(w) <= i)
    return ok[-1]


print([is_palindrome(s) for s in ("A man, a plan, a canal: Panama", "race a car", "", "0P")])
print(are_anagrams("Dormitory", "dirty room"), are_anagrams("abc", "abd"))
print(first_unique("leetcode"), first_unique("aabb"), first_unique("loveleetcode"))
print([longest_unique_substring(s) for s in ("abcabcbb", "bbbbb", "pwwkew", "", "dvdf")])
print(compress("aaabbcddddd"), compress("abc"), expand("a3b2cd5"), expand(compress("wwwwwwwwwwwwxyz")))
print(longest_palindrome("babad"), longest_palindrome("cbbd"), longest_palindrome("forgeeksskeegfor"))
print([balanced(s) for s in ("()[]{}", "([)]", "{[()]}", "(((", "", "())")])
print(group_anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]))
print(repr(common_prefix(["flower", "flow", "flight"])), repr(common_prefix(["dog", "car"])), repr(common_prefix([])))
print([atoi(s) for s in ("42", "   -42", "4193 with words", "words 987", "-91283472332", "+7", "", "99999999999")])
print(word_break("leetcode", ["leet", "code"]), word_break("catsandog", ["cats", "dog", "sand", "and", "cat"]))
print(" ".join(w[::-1] for w in "Let's take LeetCode contest".split()), " ".join("the sky is blue".split()[::-1]))
