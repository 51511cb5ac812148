HEX = "0123456789ABCDEF"
SAFE = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")


def percent_encode(text, plus=False):
    out = []
    for byte in text.encode("utf-8"):
        ch = chr(byte)
        if ch in SAFE:
            out.append(ch)
        elif ch == " " and plus:
            out.append("+")
        else:
            out.append(f"%{HEX[byte >> 4]}{HEX[byte & 15]}")
    return "".join(out)


def percent_decode(text):
    data, i = bytearray(), 0
    while i < len(text):
        if text[i] == "%" and len(text) >= i + 3:
            data.append(int(text[i + 1:i + 3], 16))
            i += 3
        else:
            data += b" " if text[i] == "+" else text[i].encode()
            i += 1
    return data.decode("utf-8", "replace")


class URL:
    PORTS = {"http": 80, "https": 443, "ftp": 21}

    def __init__(self, text):
        rest, _, self.fragment = text.partition("#")
        rest, _, query = rest.partition("?")
        self.scheme, sep, rest = rest.partition("://")
        if not sep:
            raise ValueError(f"no scheme in {text!r}")
        authority, slash, path = rest.partition("/")
        self.path = slash + path or "/"
        userinfo, at, host = authority.rpartition("@")
        self.user, _, self.password = userinfo.partition(":")
        self.host, _, port = host.partition(":")
        try:
            self.port = int(port) if port else self.PORTS[self.scheme]
        except KeyError:
            self.port = None
        self.params = {}
        for pair in query.split("&") if query else []:
            k, _, v = pair.partition("=")
            self.params.setdefault(percent_decode(k), []).append(percent_decode(v))

    def join(self, path):
        parts = [] if path.startswith("/") else self.path.split("/")[:-1]
        for part in path.split("/"):
            if part == "..":
                if len(parts) > 1:
                    parts.pop()
            elif part != ".":
                parts.append(part)
        return f"{self.scheme}://{self.host}/" + "/".join(p for p in parts if p)

    def __str__(self):
        query = "&".join(f"{percent_encode(k)}={percent_encode(v, plus=True)}" for k, vs in self.params.items() for v in vs)
        port = "" if self.port in (None, self.PORTS.get(self.scheme)) else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}{self.path}" + (f"?{query}" if query else "") + (f"#{self.fragment}" if self.fragment else "")


for text in ("https://user:pw@example.com:8443/a/b.html?x=1&y=two+words&x=%C3%A9&empty=&flag#top", "http://localhost", "ftp://files.org/pub/", "gopher://old:70/x", "not a url", "http://h:port/"):
    try:
        u = URL(text)
        print(u, "|", u.scheme, u.host, u.port, u.path, u.params, u.fragment, u.user or "-")
    except ValueError as e:
        print("ValueError:", e)
u = URL("http://x.org/a/b/c.html")
print([u.join(p) for p in ("d.html", "../up", "/root", "./same", "../../../../far", "x/../y")])
for s in ("hello world", "a&b=c", "naïve €", "~ok_", "100%"):
    e = percent_encode(s)
    print(s, e, percent_encode(s, plus=True), percent_decode(e) == s)
print(percent_decode("%ff%41+%4"), percent_decode("a%2Fb"))
try:
    percent_decode("%zz")
except ValueError as e:
    print(e)
