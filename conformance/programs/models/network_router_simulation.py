class IPv4:
    def __init__(self, text):
        parts = text.split(".")
        if len(parts) != 4:
            raise ValueError(f"{text!r}: expected 4 octets, got {len(parts)}")
        value = 0
        for p in parts:
            if not p.isdigit() or (len(p) > 1 and p[0] == "0") or int(p) > 255:
                raise ValueError(f"{text!r}: bad octet {p!r}")
            value = value << 8 | int(p)
        self.value = value

    @classmethod
    def from_int(cls, n):
        return cls(".".join(str(n >> s & 255) for s in (24, 16, 8, 0)))

    def __int__(self): return self.value
    def __eq__(self, o): return isinstance(o, IPv4) and self.value == o.value
    def __lt__(self, o): return self.value < o.value
    def __hash__(self): return hash(self.value)
    def __add__(self, n): return IPv4.from_int((self.value + n) % 2 ** 32)
    def __str__(self): return ".".join(str(self.value >> s & 255) for s in (24, 16, 8, 0))
    def __repr__(self): return f"IPv4({str(self)!r})"
    def __format__(self, spec): return f"{self.value:032b}" if spec == "b" else f"{self.value:08x}" if spec == "x" else format(str(self), spec)


class Network:
    def __init__(self, cidr):
        address, _, bits = cidr.partition("/")
        self.bits = int(bits) if bits else 32
        if not 0 <= self.bits <= 32:
            raise ValueError(f"bad prefix length {self.bits}")
        self.mask = (2 ** 32 - 1) << (32 - self.bits) & 0xFFFFFFFF
        self.base = IPv4.from_int(int(IPv4(address)) & self.mask)

    def __contains__(self, ip): return int(ip) & self.mask == int(self.base)
    def __len__(self): return 2 ** (32 - self.bits)
    def __str__(self): return f"{self.base}/{self.bits}"

    def __getitem__(self, i):
        if not -len(self) <= i < len(self):
            raise IndexError("address out of range")
        return self.base + i % len(self)

    def subnets(self, bits):
        return [Network(f"{self.base + i * 2 ** (32 - bits)}/{bits}") for i in range(2 ** (bits - self.bits))]


class Router:
    def __init__(self, name):
        self.name, self.table, self.counters = name, [], {}

    def route(self, cidr, via):
        self.table.append((Network(cidr), via))
        self.table.sort(key=lambda r: -r[0].bits)

    def lookup(self, ip):
        for network, via in self.table:
            if ip in network:
                return via, network
        raise LookupError(f"no route to {ip}")

    def forward(self, ip, routers, ttl=8):
        self.counters[str(ip)] = self.counters.get(str(ip), 0) + 1
        if ttl == 0:
            return [self.name, "TTL expired"]
        via, _ = self.lookup(ip)
        return [self.name] + (routers[via].forward(ip, routers, ttl - 1) if via in routers else [via])


routers = {n: Router(n) for n in ("core", "edge", "lab")}
for name, cidr, via in [("core", "0.0.0.0/0", "internet"), ("core", "10.0.0.0/8", "edge"), ("core", "10.1.0.0/16", "lab"), ("edge", "10.2.0.0/16", "host-e"), ("edge", "0.0.0.0/0", "core"), ("lab", "10.1.5.0/24", "bench"), ("lab", "10.1.9.9", "printer"), ("lab", "10.1.0.0/16", "core")]:
    routers[name].route(cidr, via)
for start, target in [("core", "8.8.8.8"), ("core", "10.2.3.4"), ("edge", "10.1.5.77"), ("core", "10.1.9.9"), ("core", "10.9.9.9"), ("lab", "1.1.1.1"), ("lab", "10.1.200.1")]:
    try:
        print(f"{start:>4} -> {target:<11} {' > '.join(routers[start].forward(IPv4(target), routers))}")
    except LookupError as e:
        print(f"{start:>4} -> {target:<11} {e}")
print(routers["core"].counters, [f"{n}->{v}" for n, v in routers["lab"].table])
a = IPv4("192.168.1.10")
print(a, repr(a), int(a), f"{a:b}", f"{a:x}", f"{a:>16}|", a + 250, sorted([IPv4("10.0.0.2"), a, IPv4("9.255.0.1")]), a == IPv4("192.168.1.10"), len({a, IPv4("192.168.1.10")}))
net = Network("192.168.1.77/26")
print(net, len(net), net[0], net[-1], net[5], a in net, IPv4("192.168.1.100") in net, [str(s) for s in net.subnets(28)])
for bad in ("1.2.3", "1.2.3.256", "01.2.3.4", "a.b.c.d", "1.2.3.4/33", "1.2.3.4/x", ""):
    try:
        print(Network(bad))
    except ValueError as e:
        print("ValueError:", e)
try:
    net[64]
except IndexError as e:
    print(e)
def checksum(data):
    total = sum((data[i] << 8) + (data[i + 1] if i + 1 < len(data) else 0) for i in range(0, len(data), 2))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
print(hex(checksum(bytes([0x45, 0, 0, 0x73, 0, 0, 0x40, 0, 0x40, 0x11, 0, 0, 0xC0, 0xA8, 0, 1, 0xC0, 0xA8, 0, 0xC7]))), checksum(b""), checksum(b"abc"))
