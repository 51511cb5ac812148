# Slices of long strings, and slices of those, keep their text while other strings come and go.
alphabet = "abcdefghijklmnopqrstuvwxyz"
source = alphabet * 770
parts = [source[i : i + 6000] for i in range(0, 14000, 1000)]
inner = [part[100:4000] for part in parts]
del source
garbage = [str(i) * 50 for i in range(300)]
for i, part in enumerate(inner):
    start = i * 1000 + 100
    print(i, len(part), part[:5], part == (alphabet * 152)[start % 26 :][:3900])
wide = "π" * 3000 + "a" * 3000
print(wide[3000:] == "a" * 3000, wide[2999:3001], len(wide[10:2500]), wide[:2000].count("π"), {wide[3000:]: 1}["a" * 3000])
print(wide[::-1][:3], wide[::1000], wide[5999], wide[-6000], wide[7000:], wide[3:1])
