import re

text = "The quick brown fox jumps over the lazy dog. It was 2024-05-17 at 13:45, mail bob.smith@example.com or call +49 30 1234567! " * 100
total = 0
for _ in range(300):
    total += len(re.findall(r"\w+", text))
    total += len(re.findall(r"(\d{4})-(\d{2})-(\d{2})", text))
    total += len(re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+", text))
    total += len(re.findall(r"the|fox|dog", text, re.IGNORECASE))
    total += len(re.split(r"[,.!]\s*", text))
    total += len(re.sub(r"\s+", "_", text))
print(total)
