# Names in other scripts; NFKC normalisation; what isidentifier says.
é = 1
naïve, 変数, переменная, μ, ß = 2, 3, 4, 5, 6
print(é, naïve, 変数, переменная, μ, ß)
ﬁn = "ligature"
print(fin)
ℌ = "script capital"
print(H)
ª = "feminine ordinal is the letter a"
print(a)
class Κλάση:
    ιδιότητα = 7
    def μέθοδος(self, παράμετρος=2): return self.ιδιότητα * παράμετρος
print(Κλάση().μέθοδος(), Κλάση().μέθοδος(παράμετρος=3), Κλάση.__name__, getattr(Κλάση, "ιδιότητα"))
def f(*, ключ): return ключ
print(f(ключ=1), f(**{"ключ": 2}))
for s in ("a", "_", "a1", "1a", "", "é", "中", "x²", "x·y", "if", "None", "a-b", "a b", "ﬁ", "℘", "ª", "½", "_1", "__", "Ⅷ", "٣", "a٣", "😀", "\u0301", "e\u0301"):
    print(repr(s), s.isidentifier(), s.isalpha(), s.isalnum(), s.isdecimal(), s.isdigit(), s.isnumeric())
try:
    ñ
except NameError as e:
    print(e)
d = {"é": 1}
print(d, f"{é} {変数=}")
é = "combining"
print(é)
