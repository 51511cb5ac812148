def mandelbrot(width, height, limit):
    rows = []
    for row in range(height):
        ci = 2.0 * row / height - 1.0
        line = []
        for column in range(width):
            cr = 3.0 * column / width - 2.0
            zr = zi = 0.0
            count = 0
            while count < limit and zr * zr + zi * zi < 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                count += 1
            line.append(count)
        rows.append(line)
    return rows


image = mandelbrot(330, 240, 250)
print(sum(sum(line) for line in image))
print(image[120][::10])
