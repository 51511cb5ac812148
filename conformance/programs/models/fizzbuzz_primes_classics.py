def fizzbuzz(n):
    for i in range(1, n + 1):
        output = ""
        if i % 3 == 0:
            output += "Fizz"
        if i % 5 == 0:
            output += "Buzz"
        print(output or i, end=" " if i < n else "\n")


def is_prime(n: int) -> bool:
    """Return True if n is a prime number."""
    if n < 2:
        return False
    if n in (2, 3):
        return True
    if n % 2 == 0 or n % 3 == 0:
        return False
    i = 5
    while i * i <= n:
        if n % i == 0 or n % (i + 2) == 0:
            return False
        i += 6
    return True


def fibonacci(n):
    sequence = []
    a, b = 0, 1
    while len(sequence) < n:
        sequence.append(a)
        a, b = b, a + b
    return sequence


def reverse_words(sentence):
    return " ".join(word[::-1] for word in sentence.split(" "))


def is_palindrome(text):
    cleaned = "".join(c.lower() for c in text if c.isalnum())
    return cleaned == cleaned[::-1]


def count_vowels(text):
    return sum(1 for ch in text.lower() if ch in "aeiou")


def is_anagram(a, b):
    return sorted(a.replace(" ", "").lower()) == sorted(b.replace(" ", "").lower())


def factorial(n):
    if n < 0:
        raise ValueError("Factorial is not defined for negative numbers")
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        elif items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1


def second_largest(numbers):
    unique = set(numbers)
    if len(unique) < 2:
        return None
    unique.remove(max(unique))
    return max(unique)


def digits_sum(n):
    return sum(int(d) for d in str(abs(n)))


def is_armstrong(n):
    s = str(n)
    return n == sum(int(d) ** len(s) for d in s)


def missing_number(nums):
    n = len(nums)
    return n * (n + 1) // 2 - sum(nums)


if __name__ == "__main__":
    fizzbuzz(20)
    primes = [n for n in range(60) if is_prime(n)]
    print(f"Primes below 60: {primes}")
    print("Fibonacci:", ", ".join(map(str, fibonacci(15))))
    print(reverse_words("hello brave new world"))
    for phrase in ["A man, a plan, a canal: Panama", "Hello", "No lemon, no melon", ""]:
        print(f"{phrase!r} is {'a' if is_palindrome(phrase) else 'not a'} palindrome")
    print(count_vowels("Programming in Python"), is_anagram("Dormitory", "Dirty room"), is_anagram("a", "b"))
    print(factorial(0), factorial(10), factorial(30))
    try:
        factorial(-1)
    except ValueError as error:
        print(f"Error: {error}")
    print(gcd(54, 24), gcd(7, 0), gcd(0, 5))
    numbers = [1, 3, 5, 7, 9, 11]
    print([binary_search(numbers, t) for t in (1, 11, 6, 7)], binary_search([], 1))
    print(second_largest([3, 8, 8, 1, 5]), second_largest([4, 4]), digits_sum(-9875))
    print([n for n in range(1, 10000) if is_armstrong(n)])
    print(missing_number([3, 0, 1]), missing_number([0, 1]))
    pattern = [" " * (5 - i) + "*" * (2 * i - 1) for i in range(1, 6)]
    print("\n".join(pattern + pattern[-2::-1]))
    for i in range(1, 6):
        print("".join(str(j) for j in range(1, i + 1)) + "".join(str(j) for j in range(i - 1, 0, -1)))
