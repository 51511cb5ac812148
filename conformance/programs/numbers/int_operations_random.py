# Every operator and method of int on pseudo-random numbers from one bit to two thousand: a digest of each one's results.
s = 12345
def rnd():
    global s
    s = (s * 6364136223846793005 + 1442695040888963407) % (1 << 64)
    return s >> 11
def big(bits):
    n = 0
    k = 0
    while k < bits:
        n = (n << 53) | rnd()
        k += 53
    n >>= k - bits if k > bits else 0
    return n
def pick():
    c = rnd() % 12
    if c == 0: v = rnd() % 7
    elif c == 1: v = 2**63 - 2 + rnd() % 5
    elif c == 2: v = 2**64 - 2 + rnd() % 5
    elif c == 3: v = 1 << (rnd() % 300)
    elif c == 4: v = (1 << (rnd() % 300)) - 1
    elif c < 9: v = big(rnd() % 200 + 1)
    else: v = big(rnd() % 2000 + 1)
    return -v if rnd() & 1 else v
operations = {
    '+': lambda a,b: a+b,
    '-': lambda a,b: a-b,
    '*': lambda a,b: a*b,
    '//': lambda a,b: a//b,
    '%': lambda a,b: a%b,
    '/': lambda a,b: a/b,
    '&': lambda a,b: a&b,
    '|': lambda a,b: a|b,
    '^': lambda a,b: a^b,
    '<<': lambda a,b: a << (abs(b)%200),
    '>>': lambda a,b: a >> (abs(b)%200),
    '<': lambda a,b: a<b,
    '<=': lambda a,b: a<=b,
    '==': lambda a,b: a==b,
    '!=': lambda a,b: a!=b,
    '>': lambda a,b: a>b,
    '>=': lambda a,b: a>=b,
    'divmod': lambda a,b: divmod(a,b),
    'pow': lambda a,b: a ** (abs(b) % 20),
    'powneg': lambda a,b: a ** -(abs(b) % 20),
    'powmod': lambda a,b: pow(a, abs(b), abs(a*3+7)+1),
    'powmodneg': lambda a,b: pow(a, -3, b),
    'powmod2': lambda a,b: pow(a,b,97),
    'powmod3': lambda a,b: pow(a, abs(b)%1000, -b if b>0 else b),
    'neg': lambda a,b: -a,
    'inv': lambda a,b: ~a,
    'abs': lambda a,b: abs(a),
    'str': lambda a,b: int(str(a)) == a and str(a)[:20],
    'bin': lambda a,b: bin(a)[:30],
    'oct': lambda a,b: oct(a)[-30:],
    'hash': lambda a,b: hash(a),
    'float': lambda a,b: float(a),
    'cmpf': lambda a,b: (a < b*1.0, a == b*1.0, b*1.0 >= a, a > float(b)),
    'round': lambda a,b: round(a, -(abs(b)%40)),
    'tobytes': lambda a,b: int.from_bytes(a.to_bytes(300,'little',signed=True),'little',signed=True)==a,
    'tb2': lambda a,b: a.to_bytes((a.bit_length()+8)//8,'big',signed=True)[:8],
    'bc': lambda a,b: (a.bit_count(), a.bit_length()),
    'base36': lambda a,b: int(hex(a), 16) == a,
    'fmt': lambda a,b: f"{a:,}"[:30]+f"{a:+_x}"[-30:]+f"{a:e}",
    'addf': lambda a,b: a + 1.5,
    'mulf': lambda a,b: 0.1*a,
    'divf': lambda a,b: a // 3.7,
    'modf': lambda a,b: a % 1e10,
    'truth': lambda a,b: bool(a),
    'intfloat': lambda a,b: int(float(a)),
    'ratio': lambda a,b: float(a).as_integer_ratio()[0],
    'cplx': lambda a,b: a*1j+b,
}
def show(value):
    if isinstance(value, tuple): return "(" + ", ".join(map(show, value)) + ")"
    if isinstance(value, int) and not isinstance(value, bool): return hex(value)
    return repr(value)
def digest(text):
    result = 0
    for i in range(0, len(text), 7):
        result = (result * 1000003 + int.from_bytes(text[i:i + 7].encode(), "big")) % (2 ** 61 - 1)
    return result
digests = dict.fromkeys(operations, 0)
for i in range(400):
    a, b = pick(), pick()
    for name, operation in operations.items():
        try: result = show(operation(a, b))
        except Exception as e: result = type(e).__name__ + str(e)
        digests[name] = (digests[name] * 31 + digest(result)) % (2 ** 61 - 1)
for name in digests: print(name, digests[name])
