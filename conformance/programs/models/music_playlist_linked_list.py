class Song:
    def __init__(self, title, artist, seconds):
        self.title, self.artist, self.seconds = title, artist, seconds
        self.prev = self.next = None

    @property
    def length(self):
        return "{}:{:02d}".format(*divmod(self.seconds, 60))

    def __str__(self):
        return f"{self.title} by {self.artist} [{self.length}]"


class Playlist:
    def __init__(self, name, songs=()):
        self.name = name
        self.head = self.tail = self.current = None
        self.repeat = False
        self._len = 0
        for s in songs:
            self.append(Song(*s))

    def append(self, song):
        if self.tail is None:
            self.head = self.tail = self.current = song
        else:
            song.prev, self.tail.next, self.tail = self.tail, song, song
        self._len += 1
        return self

    def insert_after(self, title, song):
        node = self.find(title)
        if node is self.tail:
            return self.append(song)
        song.prev, song.next = node, node.next
        node.next.prev = song
        node.next = song
        self._len += 1
        return self

    def find(self, title):
        for s in self:
            if s.title == title:
                return s
        raise LookupError(f"{title!r} is not in {self.name}")

    def remove(self, title):
        s = self.find(title)
        if s.prev: s.prev.next = s.next
        else: self.head = s.next
        if s.next: s.next.prev = s.prev
        else: self.tail = s.prev
        if self.current is s: self.current = s.next or self.head
        self._len -= 1
        return s

    def skip(self, n=1):
        for _ in range(abs(n)):
            nxt = self.current.next if n > 0 else self.current.prev
            if nxt is None:
                if not self.repeat:
                    break
                nxt = self.head if n > 0 else self.tail
            self.current = nxt
        return self.current

    def reverse(self):
        node = self.head
        while node:
            node.prev, node.next = node.next, node.prev
            node = node.prev
        self.head, self.tail = self.tail, self.head

    def __iter__(self):
        node = self.head
        while node:
            yield node
            node = node.next

    def __reversed__(self):
        node = self.tail
        while node:
            yield node
            node = node.prev

    def __len__(self):
        return self._len

    def __contains__(self, title):
        return any(s.title == title for s in self)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [s.title for s in list(self)[i]]
        if i < 0:
            i += len(self)
        for k, s in enumerate(self):
            if k == i:
                return s
        raise IndexError("playlist index out of range")


p = Playlist("Mix", [("Alpha", "A", 185), ("Beta", "B", 240), ("Gamma", "A", 61)])
p.insert_after("Alpha", Song("Delta", "D", 5)).insert_after("Gamma", Song("Omega", "O", 3599))
for i, s in enumerate(p, 1):
    print(f"{i}. {s}")
print(len(p), p[1:4], p[-1].title, "Beta" in p, "Zeta" in p, [s.title[0] for s in reversed(p)])
print(p.current.title, p.skip().title, p.skip(10).title, p.skip(-2).title)
p.repeat = True
print(p.skip(4).title, p.skip(-1).title)
print(p.remove("Alpha").title, p.remove("Omega").title, p.head.title, p.tail.title, p.current.title)
p.reverse()
print(p[:], [s.title for s in reversed(p)], sum(s.seconds for s in p), max(p, key=lambda s: s.seconds).title)
by_artist = {}
for s in p:
    by_artist.setdefault(s.artist, []).append(s.title)
print(by_artist)
for f in (lambda: p.remove("Nope"), lambda: p[7], lambda: p.insert_after("x", None)):
    try:
        f()
    except LookupError as e:
        print(type(e).__name__, e)
