class Student:
    def __init__(self, name, **scores):
        self.name = name
        self.scores = {k: list(v) if isinstance(v, (list, tuple)) else [v] for k, v in scores.items()}

    def average(self, subject=None):
        values = self.scores.get(subject, []) if subject else [v for vs in self.scores.values() for v in vs]
        if not values:
            raise LookupError(f"{self.name} has no scores" + (f" in {subject}" if subject else ""))
        return sum(values) / len(values)

    def __lt__(self, other):
        return self.average() < other.average()

    def __repr__(self):
        return f"<{self.name}>"


class GradeBook:
    SCALE = ((90, "A"), (80, "B"), (70, "C"), (60, "D"))

    def __init__(self, *students):
        self._students = {}
        for s in students:
            self.add(s)

    def add(self, student):
        if student.name in self._students:
            raise KeyError(f"duplicate student {student.name}")
        self._students[student.name] = student

    def __getitem__(self, name):
        return self._students[name]

    def __iter__(self):
        return iter(self._students.values())

    def __len__(self):
        return len(self._students)

    @classmethod
    def letter(cls, score):
        return next((letter for limit, letter in cls.SCALE if score >= limit), "F")

    def ranking(self):
        ranked = sorted((s for s in self if s.scores), reverse=True)
        place, previous = 0, None
        for i, s in enumerate(ranked, 1):
            avg = round(s.average(), 2)
            if avg != previous:
                place = i
            previous = avg
            yield place, s.name, avg, self.letter(avg)

    def subjects(self):
        return sorted({k for s in self for k in s.scores})

    def matrix(self):
        subjects = self.subjects()
        yield ["name", *subjects]
        for s in self:
            row = [s.name]
            for sub in subjects:
                try:
                    row.append(f"{s.average(sub):.1f}")
                except LookupError:
                    row.append("-")
            yield row

    def curve(self, subject, target):
        highest = max(s.average(subject) for s in self if subject in s.scores)
        return {s.name: round(s.average(subject) * target / highest, 1) for s in self if subject in s.scores}


book = GradeBook(Student("Ann", math=[95, 88], art=77), Student("Bob", math=[62, 71, 58]), Student("Cy", art=(91, 94), math=100), Student("Dee"), Student("Eve", math=[62, 71, 58]))
for place, name, avg, letter in book.ranking():
    print(f"{place}. {name:<4} {avg:>6.2f} {letter}")
for row in book.matrix():
    print("".join(f"{cell:>8}" for cell in row))
print(book.curve("math", 100), book.subjects(), len(book), max(s for s in book if s.scores))
for f in (lambda: book["Dee"].average(), lambda: book["Bob"].average("art"), lambda: book["Zed"], lambda: book.add(Student("Ann")), lambda: book.curve("history", 100)):
    try:
        print(f())
    except (LookupError, ValueError) as e:
        print(type(e).__name__, e)
distribution = {}
for *_, letter in book.ranking():
    distribution[letter] = distribution.get(letter, 0) + 1
print(distribution, {k: "*" * v for k, v in sorted(distribution.items())})
