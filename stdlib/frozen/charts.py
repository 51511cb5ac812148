"""Small charts as SVG text: line, bar, scatter, histogram, pie. Pure and deterministic."""

__all__ = ["Chart", "line", "bar", "scatter", "histogram", "pie"]

_COLORS = ("#4e79a7", "#f28e2b", "#e15759", "#76b7b2", "#59a14f", "#edc948", "#b07aa1", "#ff9da7", "#9c755f", "#bab0ac")


def _escape(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _short(number):
    # Coordinates: two digits behind the point, no more than needed.
    text = "%.2f" % number
    text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _label(number):
    return "%d" % number if number == int(number) and abs(number) < 1e15 else "%g" % number


def _numbers(values, what):
    numbers = []
    for value in values:
        number = float(value)
        if number != number or number in (float("inf"), float("-inf")):
            raise ValueError(what + " must be finite numbers")
        numbers.append(number)
    return numbers


def _ticks(low, high, count=5):
    # Round numbers that cover a range.
    if high == low:
        high = low + (abs(low) or 1.0)
    raw = (high - low) / count
    power = 1.0
    while power > raw:
        power /= 10
    while power * 10 <= raw:
        power *= 10
    step = power * (1 if raw / power <= 1 else 2 if raw / power <= 2 else 5 if raw / power <= 5 else 10)
    first = low // step
    ticks = []
    i = first
    while i * step < high + step * 0.999 and len(ticks) < 50:
        ticks.append(i * step)
        i += 1
    return ticks


class Chart:
    """A chart; svg() is its text."""

    def __init__(self, title="", xlabel="", ylabel="", width=640, height=400):
        if not (50 <= width <= 10000 and 50 <= height <= 10000):
            raise ValueError("width and height must be between 50 and 10000")
        self.title = title
        self.xlabel = xlabel
        self.ylabel = ylabel
        self.width = width
        self.height = height
        self._draw = None
        self._names = []

    def __repr__(self):
        return f"<charts.Chart {self.width}x{self.height} {self.title!r}>"

    def _text(self, x, y, text, anchor="middle", size=12, extra=""):
        return (f'<text x="{_short(x)}" y="{_short(y)}" font-size="{size}" text-anchor="{anchor}"{extra}>'
                f"{_escape(text)}</text>")

    def svg(self):
        """The chart as an SVG document."""
        parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
                 f'viewBox="0 0 {self.width} {self.height}" font-family="sans-serif">',
                 f'<rect width="{self.width}" height="{self.height}" fill="#ffffff"/>']
        if self.title:
            parts.append(self._text(self.width / 2, 22, self.title, size=16))
        self._draw(parts)
        for i, name in enumerate(self._names):
            y = 40 + 18 * i
            parts.append(f'<rect x="{self.width - 116}" y="{y - 9}" width="10" height="10" '
                         f'fill="{_COLORS[i % len(_COLORS)]}"/>')
            parts.append(self._text(self.width - 100, y, name, "start"))
        parts.append("</svg>")
        return "\n".join(parts) + "\n"

    def show(self, name=None):
        """Adds the chart to the run's result as an artifact; returns its name."""
        from _artifacts import add

        return add("chart" if name is None else name, ".svg", "image/svg+xml", self.svg())


class _Frame:
    # The area of a chart with axes, and where a value lies in it.
    def __init__(self, chart, parts, xs, ys, x_labels=None):
        self.left = 60
        self.right = chart.width - (130 if chart._names else 20)
        self.top = 36 if chart.title else 16
        self.bottom = chart.height - (52 if chart.xlabel else 36)
        y_ticks = _ticks(min(ys), max(ys))
        self.y_low, self.y_high = y_ticks[0], y_ticks[-1]
        if x_labels is None:
            x_ticks = _ticks(min(xs), max(xs))
            self.x_low, self.x_high = x_ticks[0], x_ticks[-1]
        for tick in y_ticks:
            y = self.y(tick)
            parts.append(f'<line x1="{self.left}" y1="{_short(y)}" x2="{self.right}" y2="{_short(y)}" stroke="#dddddd"/>')
            parts.append(chart._text(self.left - 6, y + 4, _label(tick), "end"))
        if x_labels is None:
            for tick in x_ticks:
                x = self.x(tick)
                parts.append(f'<line x1="{_short(x)}" y1="{self.bottom}" x2="{_short(x)}" y2="{self.bottom + 5}" '
                             'stroke="#333333"/>')
                parts.append(chart._text(x, self.bottom + 18, _label(tick)))
        else:
            step = (self.right - self.left) / max(1, len(x_labels))
            for i, label in enumerate(x_labels):
                parts.append(chart._text(self.left + step * (i + 0.5), self.bottom + 18, label))
        parts.append(f'<path d="M{self.left} {self.top}V{self.bottom}H{self.right}" fill="none" stroke="#333333"/>')
        if chart.xlabel:
            parts.append(chart._text((self.left + self.right) / 2, chart.height - 12, chart.xlabel))
        if chart.ylabel:
            middle = _short((self.top + self.bottom) / 2)
            parts.append(chart._text(16, (self.top + self.bottom) / 2, chart.ylabel,
                                     extra=f' transform="rotate(-90 16 {middle})"'))

    def x(self, value):
        return self.left + (value - self.x_low) / (self.x_high - self.x_low) * (self.right - self.left)

    def y(self, value):
        return self.bottom - (value - self.y_low) / (self.y_high - self.y_low) * (self.bottom - self.top)


def _series(x, y):
    # {name: values} or values; the positions beside them.
    if y is None:
        x, y = None, x
    if isinstance(y, dict):
        named = [(str(name), _numbers(values, "values")) for name, values in y.items()]
    else:
        named = [("", _numbers(y, "values"))]
    if not named or not any(values for _, values in named):
        raise ValueError("there is nothing to draw")
    positions = None if x is None else _numbers(x, "positions")
    for name, values in named:
        if positions is not None and len(values) != len(positions):
            raise ValueError("x and y must have the same length")
    return named, positions


def line(x, y=None, **options):
    """Lines through points: values, or positions and values, or a dictionary of named values."""
    named, positions = _series(x, y)
    chart = Chart(**options)
    chart._names = [name for name, _ in named if name]

    def draw(parts):
        xs = positions or [float(i) for i in range(max(len(values) for _, values in named))]
        frame = _Frame(chart, parts, xs, [v for _, values in named for v in values])
        for i, (_, values) in enumerate(named):
            points = " ".join([_short(frame.x(a)) + "," + _short(frame.y(b)) for a, b in zip(xs, values)])
            parts.append(f'<polyline points="{points}" fill="none" stroke="{_COLORS[i % len(_COLORS)]}" '
                         'stroke-width="2"/>')

    chart._draw = draw
    return chart


def scatter(x, y=None, **options):
    """Points: positions and values, or a dictionary of named values."""
    named, positions = _series(x, y)
    chart = Chart(**options)
    chart._names = [name for name, _ in named if name]

    def draw(parts):
        xs = positions or [float(i) for i in range(max(len(values) for _, values in named))]
        frame = _Frame(chart, parts, xs, [v for _, values in named for v in values])
        for i, (_, values) in enumerate(named):
            for a, b in zip(xs, values):
                parts.append(f'<circle cx="{_short(frame.x(a))}" cy="{_short(frame.y(b))}" r="3.5" '
                             f'fill="{_COLORS[i % len(_COLORS)]}"/>')

    chart._draw = draw
    return chart


def _labelled(labels, values):
    if values is None:
        if not isinstance(labels, dict):
            raise TypeError("labels and values, or a dictionary of them")
        labels, values = list(labels), list(labels.values())
    labels = [str(label) for label in labels]
    values = _numbers(values, "values")
    if len(labels) != len(values):
        raise ValueError("labels and values must have the same length")
    if not values:
        raise ValueError("there is nothing to draw")
    return labels, values


def _draw_bars(chart, labels, values, gap):
    def draw(parts):
        frame = _Frame(chart, parts, [], values + [0.0], labels)
        step = (frame.right - frame.left) / len(values)
        for i, value in enumerate(values):
            top, base = frame.y(max(value, 0.0)), frame.y(min(value, 0.0))
            parts.append(f'<rect x="{_short(frame.left + step * (i + gap / 2))}" y="{_short(top)}" '
                         f'width="{_short(step * (1 - gap))}" height="{_short(base - top)}" fill="{_COLORS[0]}"/>')

    return draw


def bar(labels, values=None, **options):
    """Bars: labels and values, or a dictionary."""
    labels, values = _labelled(labels, values)
    chart = Chart(**options)
    chart._draw = _draw_bars(chart, labels, values, 0.25)
    return chart


def histogram(values, bins=10, **options):
    """How many of the values lie in each of a number of equal ranges."""
    values = _numbers(values, "values")
    if not values:
        raise ValueError("there is nothing to draw")
    if not isinstance(bins, int) or not 1 <= bins <= 1000:
        raise ValueError("bins must be an int from 1 to 1000")
    low, high = min(values), max(values)
    width = (high - low) / bins or 1.0
    counts = [0.0] * bins
    for value in values:
        counts[min(bins - 1, int((value - low) / width))] += 1
    chart = Chart(**options)
    labels = [_label(float("%.4g" % (low + width * i))) for i in range(bins)]
    chart._draw = _draw_bars(chart, labels, counts, 0.05)
    return chart


def pie(labels, values=None, **options):
    """Shares of a whole: labels and values, or a dictionary."""
    from math import cos, pi, sin

    labels, values = _labelled(labels, values)
    total = sum(values)
    if min(values) < 0 or total <= 0:
        raise ValueError("shares must not be negative, and some must be positive")
    chart = Chart(**options)
    chart._names = ["%s (%s%%)" % (label, _label(round(100 * value / total, 1))) for label, value in zip(labels, values)]

    def draw(parts):
        radius = min(chart.width - 150, chart.height - 50) / 2
        cx, cy = 20 + radius, chart.height / 2 + (10 if chart.title else 0)
        angle = -pi / 2
        for i, value in enumerate(values):
            color = _COLORS[i % len(_COLORS)]
            if value == total:
                parts.append(f'<circle cx="{_short(cx)}" cy="{_short(cy)}" r="{_short(radius)}" fill="{color}"/>')
                continue
            end = angle + 2 * pi * value / total
            large = 1 if value / total > 0.5 else 0
            parts.append(f'<path d="M{_short(cx)} {_short(cy)}L{_short(cx + radius * cos(angle))} '
                         f'{_short(cy + radius * sin(angle))}A{_short(radius)} {_short(radius)} 0 {large} 1 '
                         f'{_short(cx + radius * cos(end))} {_short(cy + radius * sin(end))}Z" fill="{color}"/>')
            angle = end

    chart._draw = draw
    return chart
