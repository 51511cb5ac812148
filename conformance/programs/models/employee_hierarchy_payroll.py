class Employee:
    raise_amount = 1.04
    count = 0

    def __init__(self, first, last, pay):
        self.first = first
        self.last = last
        self.pay = pay
        Employee.count += 1

    @property
    def email(self):
        return f"{self.first}.{self.last}@company.com".lower()

    @property
    def fullname(self):
        return f"{self.first} {self.last}"

    @fullname.setter
    def fullname(self, name):
        self.first, self.last = name.split(" ")

    @fullname.deleter
    def fullname(self):
        print("Deleting name!")
        self.first = self.last = None

    def apply_raise(self):
        self.pay = int(self.pay * self.raise_amount)

    @classmethod
    def from_string(cls, text):
        first, last, pay = text.split("-")
        return cls(first, last, int(pay))

    @staticmethod
    def is_workday(day):
        return day.lower() not in ("saturday", "sunday")

    def __repr__(self):
        return f"{type(self).__name__}('{self.first}', '{self.last}', {self.pay})"

    def __str__(self):
        return f"{self.fullname} - {self.email}"

    def __add__(self, other):
        return self.pay + other.pay

    def __radd__(self, other):
        return other + self.pay

    def __len__(self):
        return len(self.fullname)


class Developer(Employee):
    raise_amount = 1.10

    def __init__(self, first, last, pay, language):
        super().__init__(first, last, pay)
        self.language = language

    @classmethod
    def from_string(cls, text):
        *base, language = text.split("-")
        first, last, pay = base
        return cls(first, last, int(pay), language)


class Manager(Employee):
    def __init__(self, first, last, pay, employees=None):
        super().__init__(first, last, pay)
        self.employees = [] if employees is None else employees

    def add(self, emp):
        if emp not in self.employees:
            self.employees.append(emp)

    def remove(self, emp):
        if emp in self.employees:
            self.employees.remove(emp)

    def org_chart(self, depth=0):
        yield "  " * depth + self.fullname
        for e in self.employees:
            if isinstance(e, Manager):
                yield from e.org_chart(depth + 1)
            else:
                yield "  " * (depth + 1) + f"{e.fullname} ({getattr(e, 'language', 'staff')})"


e1 = Employee("Corey", "Schafer", 50000)
d1 = Developer("Test", "User", 60000, "Python")
d2 = Developer.from_string("Jane-Doe-70000-Rust")
m1 = Manager("Sue", "Smith", 90000, [d1])
boss = Manager("Big", "Boss", 200000, [m1, e1])
m1.add(d2)
m1.add(d1)
print(e1, d1, d2, repr(m1), sep="\n")
for person in (e1, d1, m1):
    person.apply_raise()
    print(person.fullname, person.pay)
Employee.raise_amount = 1.5
e1.raise_amount = 2
for person in (e1, d2, m1):
    person.apply_raise()
    print(repr(person), person.__dict__.get("raise_amount"))
print(e1 + d1, sum([e1, d1, d2]), len(e1), Employee.count, Developer.__mro__[1].__name__)
print("\n".join(boss.org_chart()))
e1.fullname = "Jim Halpert"
print(e1.email)
del e1.fullname
print(e1.first, issubclass(Manager, Employee), isinstance(m1, Developer), Employee.is_workday("Sunday"), d1.is_workday("Monday"))
try:
    Developer.from_string("only-three-5")
except ValueError as err:
    print("ValueError:", err)
try:
    e1.email = "x"
except AttributeError as err:
    print("AttributeError:", err)
