# Names, types and attributes of generators, coroutines and asynchronous generators.
def gen():
    "Docs of gen."
    yield 1

async def co():
    pass

async def agen():
    yield 1

class K:
    def method(self):
        yield self
    async def comethod(self):
        pass

g, c, a = gen(), co(), agen()
for o in (g, c, a):
    print(type(o).__name__, type(o).__module__, o.__name__, o.__qualname__)
print(repr(g).split(" at ")[0], repr(c).split(" at ")[0], repr(a).split(" at ")[0])
m = K().method()
print(m.__qualname__, repr(m).split(" at ")[0])
n = K().comethod()
print(n.__qualname__)
n.close()
c.close()

g.__name__ = "renamed"
g.__qualname__ = "Q.renamed"
print(g.__name__, repr(g).split(" at ")[0])
for bad in (5, None):
    try:
        g.__name__ = bad
    except TypeError as e:
        print(e)
try:
    g.color = "red"
except AttributeError as e:
    print(e)
try:
    g.missing
except AttributeError as e:
    print(e)
print(gen.__name__, gen.__doc__, type(gen).__name__)
print([n for n in dir(g) if not n.startswith(('_', 'gi_'))])
print(sorted(set(dir(a)) & {"asend", "athrow", "aclose", "__aiter__", "__anext__", "send"}))
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
try:
    type(g)()
except TypeError as e:
    print(e)
try:
    class Sub(type(g)):
        pass
except TypeError as e:
    print(e)
print(bool(g), g == g, g != gen(), hash(g) == hash(g))
