class SocialNetwork:
    def __init__(self):
        self._friends: dict[str, set[str]] = {}
        self._posts: list[tuple[int, str, str]] = []
        self._clock = 0

    def add_user(self, *names: str) -> None:
        for name in names:
            self._friends.setdefault(name, set())

    def befriend(self, a: str, b: str) -> bool:
        for user in (a, b):
            if user not in self._friends:
                raise KeyError(f"no user named {user}")
        if a == b:
            raise ValueError("cannot befriend yourself")
        if b in self._friends[a]:
            return False
        self._friends[a].add(b)
        self._friends[b].add(a)
        return True

    def unfriend(self, a, b):
        self._friends[a].discard(b)
        self._friends[b].discard(a)

    def friends(self, user):
        return sorted(self._friends[user])

    def mutual(self, a, b):
        return sorted(self._friends[a] & self._friends[b])

    def suggestions(self, user, limit=3):
        scores = {}
        for friend in self._friends[user]:
            for fof in self._friends[friend]:
                if fof != user and fof not in self._friends[user]:
                    scores[fof] = scores.get(fof, 0) + 1
        return sorted(scores.items(), key=lambda kv: (-kv[1], kv[0]))[:limit]

    def distance(self, a, b):
        if a == b:
            return 0, [a]
        parents, frontier, depth = {a: None}, [a], 0
        while frontier:
            depth += 1
            next_frontier = []
            for u in frontier:
                for v in sorted(self._friends[u]):
                    if v not in parents:
                        parents[v] = u
                        if v == b:
                            path = [v]
                            while parents[path[-1]] is not None:
                                path.append(parents[path[-1]])
                            return depth, path[::-1]
                        next_frontier.append(v)
            frontier = next_frontier
        return None, []

    def communities(self):
        seen, groups = set(), []
        for start in sorted(self._friends):
            if start in seen:
                continue
            stack, group = [start], set()
            while stack:
                u = stack.pop()
                if u not in group:
                    group.add(u)
                    stack.extend(self._friends[u] - group)
            seen |= group
            groups.append(sorted(group))
        return sorted(groups, key=len, reverse=True)

    def influence(self, rounds=20, damping=0.85):
        n = len(self._friends)
        rank = {u: 1 / n for u in self._friends}
        for _ in range(rounds):
            rank = {u: (1 - damping) / n + damping * sum(rank[v] / len(self._friends[v]) for v in sorted(self._friends[u])) for u in self._friends}
        return rank

    def post(self, user, text):
        self._clock += 1
        self._posts.append((self._clock, user, text))

    def feed(self, user, limit=10):
        visible = self._friends[user] | {user}
        return [f"@{u}: {t}" for _, u, t in sorted(self._posts, reverse=True) if u in visible][:limit]

    def trending(self):
        tags = {}
        for _, user, text in self._posts:
            for word in text.split():
                if word.startswith("#"):
                    tags.setdefault(word.lower().rstrip("!.,"), set()).add(user)
        return sorted(((t, len(u)) for t, u in tags.items()), key=lambda p: (-p[1], p[0]))


net = SocialNetwork()
net.add_user("ana", "ben", "cai", "dan", "eva", "fay", "gil", "ana")
for a, b in ["ana ben", "ana cai", "ben cai", "cai dan", "dan eva", "ben dan", "fay gil", "ana ben"]  if False else [p.split() for p in ("ana ben", "ana cai", "ben cai", "cai dan", "dan eva", "ben dan", "fay gil", "ana ben")]:
    print(f"{a}+{b}: {net.befriend(a, b)}", end="; ")
print()
for bad in (("ana", "zoe"), ("ana", "ana")):
    try:
        net.befriend(*bad)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(net.friends("cai"), net.mutual("ana", "dan"), net.suggestions("ana"), net.suggestions("eva"), net.suggestions("gil"))
print(net.distance("ana", "eva"), net.distance("ana", "gil"), net.distance("fay", "fay"), net.communities())
for user, score in sorted(net.influence().items(), key=lambda kv: (-round(kv[1], 6), kv[0])):
    print(f"{user} {score:.4f} {'*' * round(score * 50)}")
for user, text in [("ana", "hello #world"), ("ben", "I like #Python!"), ("gil", "#python too"), ("dan", "good morning #World."), ("cai", "no tags")]:
    net.post(user, text)
print(*net.feed("ana"), sep="\n")
print(net.feed("eva", 1), net.feed("fay"), net.trending())
net.unfriend("dan", "cai")
net.unfriend("dan", "ben")
print([len(c) for c in net.communities()], net.distance("ana", "eva"), {u: len(f) for u, f in net._friends.items()})
triangles = {tuple(sorted((a, b, c))) for a in net._friends for b in net._friends[a] for c in net._friends[b] if a in net._friends[c]}
print(sorted(triangles))
