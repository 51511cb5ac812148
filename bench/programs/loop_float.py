def integrate(steps):
    area, width = 0.0, 4.0 / steps
    for i in range(steps):
        x = (i + 0.5) * width
        area += (x * x * 0.25 - 1.5 * x + 2.0 / (1.0 + x)) * width
    return area


print(round(integrate(6000000), 9))
