class Book:
    def __init__(self, title, author, isbn, copies=1):
        self.title, self.author, self.isbn = title, author, isbn
        self.copies = self.available = copies

    def __repr__(self):
        return f"Book({self.title!r}, {self.available}/{self.copies})"


class Member:
    limit = 2
    daily_fine = 0.25

    def __init__(self, name):
        self.name = name
        self.loans = {}
        self.fines = 0.0

    def __str__(self):
        loans = ", ".join(f"{b.title} (day {due})" for b, due in self.loans.items()) or "no loans"
        return f"{self.name}: {loans}" + (f", owes {self.fines:.2f}" if self.fines else "")


class Premium(Member):
    limit = 5
    daily_fine = 0.10


class LibraryError(Exception):
    """Base of what can go wrong."""


class NotAvailable(LibraryError):
    def __init__(self, book, queue):
        super().__init__(f"'{book.title}' is not available ({len(queue)} waiting)")


class LimitReached(LibraryError):
    pass


class Library:
    loan_days = 14

    def __init__(self):
        self.books, self.members, self.waiting, self.day = {}, {}, {}, 0

    def add(self, *books):
        for b in books:
            self.books[b.isbn] = b

    def join(self, member):
        self.members[member.name] = member
        return member

    def lend(self, isbn, name):
        book, member = self.books[isbn], self.members[name]
        if len(member.loans) >= member.limit:
            raise LimitReached(f"{name} already has {len(member.loans)} books")
        if member.fines > 1:
            raise LibraryError(f"{name} owes {member.fines:.2f}")
        if book.available == 0:
            queue = self.waiting.setdefault(isbn, [])
            if name not in queue:
                queue.append(name)
            raise NotAvailable(book, queue)
        book.available -= 1
        member.loans[book] = self.day + self.loan_days
        return f"{name} borrowed {book.title}"

    def give_back(self, isbn, name):
        book, member = self.books[isbn], self.members[name]
        try:
            due = member.loans.pop(book)
        except KeyError:
            raise LibraryError(f"{name} does not have {book.title}") from None
        book.available += 1
        late = max(0, self.day - due)
        member.fines += late * member.daily_fine
        note = f", {late} days late" if late else ""
        if self.waiting.get(isbn):
            note += f"; {self.waiting[isbn].pop(0)} is next"
        return f"{name} returned {book.title}{note}"


lib = Library()
lib.add(Book("Dune", "Herbert", "d1"), Book("Emma", "Austen", "e1", 2), Book("Ulysses", "Joyce", "u1"))
lib.join(Member("Ann")), lib.join(Premium("Bob"))
script = [("lend", "d1", "Ann"), ("lend", "d1", "Bob"), ("lend", "e1", "Ann"), ("lend", "u1", "Ann"), ("lend", "e1", "Bob"), 20, ("return", "d1", "Ann"),
          ("lend", "d1", "Bob"), ("return", "u1", "Ann"), ("lend", "u1", "Ann"), 30, ("return", "e1", "Bob"), ("return", "e1", "Ann"), ("lend", "e1", "Ann"), ("lend", "zz", "Ann")]
for entry in script:
    match entry:
        case int(days):
            lib.day += days
            print(f"-- day {lib.day}")
        case ("lend", isbn, name):
            try:
                print(lib.lend(isbn, name))
            except LibraryError as e:
                print(f"{type(e).__name__}: {e}")
            except KeyError as e:
                print("unknown", e)
        case ("return", isbn, name):
            try:
                print(lib.give_back(isbn, name))
            except LibraryError as e:
                print(f"{type(e).__name__}: {e}")
print(*lib.members.values(), sep="\n")
print(lib.books, lib.waiting)
