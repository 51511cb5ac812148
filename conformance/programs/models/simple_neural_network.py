import math


class Rng:
    def __init__(self, seed):
        self.s = seed

    def uniform(self, a=-1.0, b=1.0):
        self.s = (1103515245 * self.s + 12345) % 2 ** 31
        return a + (b - a) * self.s / 2 ** 31


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


class Layer:
    def __init__(self, inputs, outputs, rng):
        self.w = [[rng.uniform() for _ in range(inputs)] for _ in range(outputs)]
        self.b = [rng.uniform() for _ in range(outputs)]

    def forward(self, x):
        self.x = x
        self.out = [sigmoid(sum(w * v for w, v in zip(row, x)) + b) for row, b in zip(self.w, self.b)]
        return self.out

    def backward(self, grad, rate):
        delta = [g * o * (1 - o) for g, o in zip(grad, self.out)]
        back = [sum(d * row[i] for d, row in zip(delta, self.w)) for i in range(len(self.x))]
        for row, d in zip(self.w, delta):
            for i, v in enumerate(self.x):
                row[i] -= rate * d * v
        self.b = [b - rate * d for b, d in zip(self.b, delta)]
        return back


class Network:
    def __init__(self, *sizes, seed=1):
        rng = Rng(seed)
        self.layers = [Layer(a, b, rng) for a, b in zip(sizes, sizes[1:])]

    def __call__(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def train(self, data, epochs, rate=0.8):
        losses = []
        for epoch in range(epochs):
            loss = 0.0
            for x, y in data:
                out = self(x)
                loss += sum((o - t) ** 2 for o, t in zip(out, y))
                grad = [2 * (o - t) for o, t in zip(out, y)]
                for layer in reversed(self.layers):
                    grad = layer.backward(grad, rate)
            losses.append(loss)
        return losses


XOR = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
net = Network(2, 4, 1, seed=7)
losses = net.train(XOR, 1500)
print(losses[0] > losses[-1], round(losses[-1], 2) < 0.1, len(losses))
for x, y in XOR:
    print(x, y[0], round(net(x)[0]))
print([round(sigmoid(x), 6) for x in (-5, -1, 0, 1, 5)], [len(l.w) for l in net.layers])


def perceptron(data, epochs=20):
    w, b, history = [0, 0], 0, []
    for _ in range(epochs):
        errors = 0
        for (x1, x2), target in data:
            predicted = int(w[0] * x1 + w[1] * x2 + b > 0)
            diff = target - predicted
            if diff:
                errors += 1
                w[0] += diff * x1
                w[1] += diff * x2
                b += diff
        history.append(errors)
        if not errors:
            break
    return w, b, history


AND = [((0, 0), 0), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]
OR = [(x, int(any(x))) for x, _ in AND]
print(perceptron(AND), perceptron(OR), perceptron([(x, int(x[0] != x[1])) for x, _ in AND], 5)[2])


def kmeans(points, k, rounds=10):
    centers = points[:k]
    for _ in range(rounds):
        groups = [[] for _ in centers]
        for p in points:
            groups[min(range(k), key=lambda i: math.dist(p, centers[i]))].append(p)
        new = [tuple(sum(c) / len(g) for c in zip(*g)) if g else centers[i] for i, g in enumerate(groups)]
        if new == centers:
            break
        centers = new
    return [tuple(round(c, 3) for c in p) for p in centers], [len(g) for g in groups]


points = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5), (0.5, 1.2)]
print(kmeans(points, 2), kmeans(points, 3))


def knn(train, x, k=3):
    nearest = sorted(train, key=lambda item: math.dist(item[0], x))[:k]
    labels = [label for _, label in nearest]
    return max(sorted(set(labels)), key=labels.count)


labelled = [((1, 1), "a"), ((1, 2), "a"), ((2, 1), "a"), ((8, 8), "b"), ((9, 8), "b"), ((5, 5), "c")]
print([knn(labelled, p) for p in ((0, 0), (9, 9), (5, 6), (6, 6))], knn(labelled, (5, 5), 1))


def gradient_descent(f, df, x, rate=0.1, steps=50):
    for _ in range(steps):
        x -= rate * df(x)
    return round(x, 5), round(f(x), 5)


print(gradient_descent(lambda x: (x - 3) ** 2 + 1, lambda x: 2 * (x - 3), 0.0), gradient_descent(math.cos, lambda x: -math.sin(x), 2.0, steps=200))
def softmax(xs):
    m = max(xs)
    exps = [math.exp(x - m) for x in xs]
    return [round(e / sum(exps), 4) for e in exps]
print(softmax([1, 2, 3]), softmax([1000, 1000]), sum(softmax([0.1, 0.5, -2])))
