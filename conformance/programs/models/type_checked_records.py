"""Records with type-checked fields through descriptors and __init_subclass__."""


class Field:
    def __init__(self, kind, *, default=..., check=None):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.name]
        except KeyError:
            if self.default is ...:
                raise AttributeError(f"{self.name} was never set") from None
            return self.default() if callable(self.default) else self.default

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name}: expected {self.kind.__name__}, got {type(value).__name__} ({value!r})")
        if self.check and not self.check(value):
            raise ValueError(f"{self.name}={value!r} failed validation")
        obj.__dict__[self.name] = value


class Record:
    fields: tuple = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        own = tuple(name for name, v in vars(cls).items() if isinstance(v, Field))
        cls.fields = cls.fields + tuple(f for f in own if f not in cls.fields)

    def __init__(self, *args, **kwargs):
        if len(args) > len(self.fields):
            raise TypeError(f"{type(self).__name__} takes at most {len(self.fields)} arguments, got {len(args)}")
        values = dict(zip(self.fields, args))
        for name, value in kwargs.items():
            if name in values:
                raise TypeError(f"{name} given twice")
            if name not in self.fields:
                raise TypeError(f"unknown field {name}")
            values[name] = value
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        shown = ", ".join(f"{f}={getattr(self, f, '?')!r}" for f in self.fields)
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, f, None) == getattr(other, f, None) for f in self.fields)

    def __iter__(self):
        return ((f, getattr(self, f)) for f in self.fields)


class Person(Record):
    name = Field(str, check=lambda s: s.strip() != "")
    age = Field(int, default=0, check=lambda n: 0 <= n < 150)
    tags = Field(list, default=list)


class Employee(Person):
    salary = Field((int, float).__class__ if False else int, default=1000)
    boss = Field(Person)


ann = Person("Ann", 30)
bob = Employee("Bob", age=25, boss=ann)
print(ann, bob, dict(ann), Employee.fields, ann == Person("Ann", 30), ann == bob, sep="\n")
for make in (lambda: Person(5), lambda: Person("  "), lambda: Person("x", 200), lambda: Person("x", 1, [], 4), lambda: Person("x", name="y"), lambda: Person("x", size=1), lambda: Person().name, lambda: Employee("E", boss="nobody"), lambda: setattr(ann, "age", -1)):
    try:
        print(make())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
ann.age += 1
ann.tags = ["x"]
print(ann.age, ann.tags, Person("Zed").tags, Person.age.kind.__name__, Person())
