# Merging sorted streams, interleaving, round robin, chunking and flattening with generators.
def merge(*its):
    heads = []
    for it in map(iter, its):
        for v in it:
            heads.append((v, len(heads), it))
            break
    while heads:
        heads.sort(key=lambda h: h[:2])
        v, i, it = heads.pop(0)
        yield v
        for nxt in it:
            heads.append((nxt, i, it))
            break
def round_robin(*its):
    its = [iter(i) for i in its]
    while its:
        for it in list(its):
            try: yield next(it)
            except StopIteration: its.remove(it)
def chunks(it, n):
    it = iter(it)
    while chunk := [x for _, x in zip(range(n), it)]: yield chunk
def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)): yield from flatten(y)
        else: yield y
def unique(it, key=lambda x: x):
    seen = set()
    for x in it:
        if (k := key(x)) not in seen:
            seen.add(k)
            yield x
print(list(merge([1, 4, 7], [2, 5], [], [3, 6, 9, 10])), "".join(round_robin("abc", "1", "XY")), list(chunks(range(7), 3)), list(flatten([1, [2, (3, [4])], []])), list(unique("mississippi")), list(unique(["a", "A", "b"], str.lower)))
