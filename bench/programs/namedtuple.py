from collections import namedtuple

Point = namedtuple("Point", "x y z", defaults=(0,))
points = [Point(i, i * 2) for i in range(300000)]
total = 0
for turn in range(4):
    for point in points:
        total += point.x + point.y - point.z
print(total)
moved = [p._replace(z=p.x) for p in points[:100000]]
print(sum(p.z for p in moved), moved[5], moved[7]._asdict())
print(len({Point(x=i % 100, y=i % 7) for i in range(400000)}))
