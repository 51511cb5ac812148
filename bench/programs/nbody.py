import math


def advance(bodies, step, count):
    for _ in range(count):
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i + 1, len(bodies)):
                b = bodies[j]
                dx = a[0] - b[0]
                dy = a[1] - b[1]
                dz = a[2] - b[2]
                squared = dx * dx + dy * dy + dz * dz
                magnitude = step / (squared * math.sqrt(squared))
                a[3] -= dx * b[6] * magnitude
                a[4] -= dy * b[6] * magnitude
                a[5] -= dz * b[6] * magnitude
                b[3] += dx * a[6] * magnitude
                b[4] += dy * a[6] * magnitude
                b[5] += dz * a[6] * magnitude
        for body in bodies:
            body[0] += step * body[3]
            body[1] += step * body[4]
            body[2] += step * body[5]


sun_and_planets = [
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47],
    [4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037],
    [8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.011],
    [12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017],
    [15.37, -25.9, 0.17, 0.97, 0.59, -0.03, 0.002],
]
advance(sun_and_planets, 0.01, 150000)
for planet in sun_and_planets:
    print("%.9f %.9f %.9f" % (planet[0], planet[1], planet[2]))
