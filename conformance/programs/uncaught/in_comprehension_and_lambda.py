# Comprehensions and lambdas have frames of their own.
convert = lambda s: int(s)

def parse(rows):
    return [[convert(c) for c in row.split(",")] for row in rows]

print(parse(["1,2", "3"]))
print(parse(["4", "5,x"]))
