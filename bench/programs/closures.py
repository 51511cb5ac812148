def make_counter(start, step):
    value = start

    def increment():
        nonlocal value
        value += step
        return value

    def current():
        return value

    return increment, current


def compose(*functions):
    def composed(x):
        for function in functions:
            x = function(x)
        return x

    return composed


counters = [make_counter(i, i + 1) for i in range(10)]
for _ in range(560000):
    for increment, _current in counters:
        increment()
print([current() for _, current in counters])
pipeline = compose(lambda x: x + 1, lambda x: x * 2, lambda x, k=3: x - k)
total = 0
for i in range(900000):
    total += pipeline(i)
print(total)
