class Book:
    def __init__(self, isbn, title, author, year, copies=1):
        self.isbn = isbn
        self.title = title
        self.author = author
        self.year = year
        self.copies = copies

    def __str__(self):
        return f"'{self.title}' by {self.author} ({self.year})"

    def __lt__(self, other):
        return (self.author, self.year) < (other.author, other.year)


class Member:
    MAX_LOANS = 2

    def __init__(self, name):
        self.name = name
        self.loans = {}
        self.fines = 0.0

    def can_borrow(self):
        return len(self.loans) < self.MAX_LOANS and self.fines == 0


class PremiumMember(Member):
    MAX_LOANS = 5


class LibraryError(Exception):
    pass


class Library:
    LOAN_DAYS = 14
    FINE_PER_DAY = 0.25

    def __init__(self):
        self.books, self.members, self.today = {}, {}, 0

    def add_book(self, *args, **kwargs):
        book = Book(*args, **kwargs)
        if book.isbn in self.books:
            self.books[book.isbn].copies += book.copies
        else:
            self.books[book.isbn] = book
        return self

    def add_member(self, name, premium=False):
        self.members[name] = (PremiumMember if premium else Member)(name)

    def checkout(self, name, isbn):
        member, book = self._get(self.members, name, "member"), self._get(self.books, isbn, "book")
        if not member.can_borrow():
            raise LibraryError(f"{name} cannot borrow (loans={len(member.loans)}, fines={member.fines:.2f})")
        if book.copies == 0:
            raise LibraryError(f"no copies of {book} left")
        book.copies -= 1
        member.loans[isbn] = self.today + self.LOAN_DAYS
        return f"{name} borrowed {book}, due day {member.loans[isbn]}"

    def give_back(self, name, isbn):
        member = self._get(self.members, name, "member")
        try:
            due = member.loans.pop(isbn)
        except KeyError:
            raise LibraryError(f"{name} does not have {isbn}") from None
        self.books[isbn].copies += 1
        late = max(0, self.today - due)
        member.fines += late * self.FINE_PER_DAY
        return f"returned {'on time' if not late else f'{late} days late, fine ${late * self.FINE_PER_DAY:.2f}'}"

    def search(self, **criteria):
        return sorted(b for b in self.books.values() if all(str(v).lower() in str(getattr(b, k)).lower() for k, v in criteria.items()))

    @staticmethod
    def _get(table, key, kind):
        if key not in table:
            raise LibraryError(f"unknown {kind}: {key}")
        return table[key]


lib = Library()
lib.add_book("1", "Dune", "Herbert", 1965).add_book("2", "Emma", "Austen", 1815, copies=2).add_book("3", "Persuasion", "Austen", 1817).add_book("1", "Dune", "Herbert", 1965)
lib.add_member("Ann")
lib.add_member("Bob", premium=True)
script = [("checkout", "Ann", "1"), ("checkout", "Ann", "2"), ("checkout", "Ann", "3"), ("checkout", "Bob", "1"), ("checkout", "Bob", "1"), ("wait", 20), ("give_back", "Ann", "1"), ("give_back", "Ann", "9"), ("checkout", "Ann", "3"), ("checkout", "Zed", "1"), ("checkout", "Bob", "77"), ("give_back", "Bob", "1")]
for action, *args in script:
    try:
        if action == "wait":
            lib.today += args[0]
            print(f"-- day {lib.today}")
        else:
            print(getattr(lib, action)(*args))
    except LibraryError as e:
        print("!", e)
print([str(b) for b in lib.search(author="austen")], [b.title for b in lib.search(title="u", year=196)], [b.title for b in lib.search()])
print({m.name: (m.fines, len(m.loans), type(m).__name__) for m in lib.members.values()}, sum(b.copies for b in lib.books.values()))
