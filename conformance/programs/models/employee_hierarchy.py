class Employee:
    raise_amount = 1.04
    headcount = 0

    def __init__(self, first, last, salary):
        self.first = first
        self.last = last
        self.salary = salary
        Employee.headcount += 1

    @property
    def email(self):
        return f"{self.first}.{self.last}@company.com".lower()

    @property
    def fullname(self):
        return f"{self.first} {self.last}"

    @fullname.setter
    def fullname(self, name):
        self.first, self.last = name.split(" ", 1)

    @fullname.deleter
    def fullname(self):
        print("Deleting name...")
        self.first = self.last = None

    def apply_raise(self):
        self.salary = int(self.salary * self.raise_amount)

    @classmethod
    def set_raise(cls, amount):
        cls.raise_amount = amount

    @classmethod
    def from_string(cls, text):
        first, last, salary = text.split("-")
        return cls(first, last, int(salary))

    @staticmethod
    def is_workday(day):
        return day not in ("Saturday", "Sunday")

    def __repr__(self):
        return f"{self.__class__.__name__}('{self.first}', '{self.last}', {self.salary})"

    def __str__(self):
        return f"{self.fullname} - {self.email}"

    def __add__(self, other):
        return self.salary + (other.salary if isinstance(other, Employee) else other)

    __radd__ = __add__

    def __len__(self):
        return len(self.fullname)


class Developer(Employee):
    raise_amount = 1.10

    def __init__(self, first, last, salary, lang="Python"):
        super().__init__(first, last, salary)
        self.lang = lang


class Manager(Employee):
    def __init__(self, first, last, salary, employees=None):
        super().__init__(first, last, salary)
        self.employees = list(employees) if employees is not None else []

    def add(self, emp):
        if emp not in self.employees:
            self.employees.append(emp)

    def remove(self, emp):
        if emp in self.employees:
            self.employees.remove(emp)

    def tree(self, depth=0):
        lines = ["  " * depth + f"{self.fullname} (${self.salary:,})"]
        for e in self.employees:
            lines += e.tree(depth + 1) if isinstance(e, Manager) else ["  " * (depth + 1) + f"{e.fullname} (${e.salary:,})"]
        return lines

    def total(self):
        return self.salary + sum(e.total() if isinstance(e, Manager) else e.salary for e in self.employees)


dev1 = Developer("Corey", "Schafer", 50000)
dev2 = Developer.from_string("Jane-Doe-60000")
emp = Employee("Test", "User", 30000)
lead = Manager("Sue", "Smith", 90000, [dev1, dev2])
boss = Manager("Big", "Boss", 150000, [lead])
boss.add(emp)
boss.add(emp)
print(*boss.tree(), sep="\n")
print(boss.total(), Employee.headcount, dev1.lang, repr(dev2), str(emp), len(emp))
for e in (dev1, emp):
    e.apply_raise()
    print(e.fullname, e.salary)
Employee.set_raise(1.5)
Developer.set_raise(2)
emp.raise_amount = 1.01
emp.apply_raise()
dev1.apply_raise()
lead.apply_raise()
print(emp.salary, dev1.salary, lead.salary, Employee.raise_amount, Developer.raise_amount, emp.__dict__)
emp.fullname = "Ada Lovelace King"
print(emp.first, "|", emp.last, "|", emp.email)
del emp.fullname
print(emp.first, dev1 + dev2, sum([dev1, dev2, lead]), Employee.is_workday("Sunday"), emp.is_workday("Monday"))
print(isinstance(lead, Employee), isinstance(lead, Developer), issubclass(Developer, Employee), [c.__name__ for c in Manager.__mro__])
lead.remove(dev1)
lead.remove(dev1)
print(lead.employees, Developer("A", "B", 1).raise_amount)
for bad in (lambda: setattr(emp, "email", "x"), lambda: Employee.from_string("bad"), lambda: Developer("only"), lambda: setattr(emp, "fullname", "Single")):
    try:
        bad()
    except (AttributeError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
