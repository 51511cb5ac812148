class ValidationError(ValueError):
    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field, self.message = field, message


class Field:
    def __init__(self, kind=str, *, required=True, default=None, check=None, choices=None):
        self.kind, self.required, self.default, self.check, self.choices = kind, required, default, check, choices

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        obj.__dict__[self.name] = self.clean(value)

    def clean(self, value):
        if value is None:
            if self.required:
                raise ValidationError(self.name, "is required")
            return self.default
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is not bool:
            try:
                value = self.kind(value)
            except (TypeError, ValueError) as e:
                raise ValidationError(self.name, f"cannot read {value!r} as {self.kind.__name__}") from e
        if self.choices and value not in self.choices:
            raise ValidationError(self.name, f"{value!r} is not one of {self.choices}")
        if self.check and not self.check(value):
            raise ValidationError(self.name, f"{value!r} is not allowed")
        return value


class Model:
    def __init__(self, **data):
        errors = []
        for name, field in self.fields().items():
            try:
                setattr(self, name, data.pop(name, None))
            except ValidationError as e:
                errors.append(e)
        errors += [ValidationError(k, "unknown field") for k in data]
        if errors:
            raise ModelErrors(type(self).__name__, errors)

    @classmethod
    def fields(cls):
        found = {}
        for base in reversed(cls.__mro__):
            found.update({k: v for k, v in vars(base).items() if isinstance(v, Field)})
        return found

    def to_dict(self):
        return {name: getattr(self, name) for name in self.fields()}

    def __eq__(self, other):
        return type(self) is type(other) and self.to_dict() == other.to_dict()

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.to_dict().items())})"


class ModelErrors(Exception):
    def __init__(self, model, errors):
        self.errors = errors
        super().__init__(f"{len(errors)} error{'s' * (len(errors) != 1)} in {model}: " + "; ".join(map(str, errors)))

    def __iter__(self):
        return iter(self.errors)


class Person(Model):
    name = Field(str, check=lambda s: s.strip() and s[0].isupper())
    age = Field(int, check=lambda n: 0 <= n < 150)
    email = Field(str, required=False, check=lambda s: s.count("@") == 1)


class Employee(Person):
    role = Field(str, default="dev", required=False, choices=("dev", "ops", "boss"))
    salary = Field(float)


people = []
for data in (
    {"name": "Ann", "age": 34},
    {"name": "bob", "age": "200", "email": "x"},
    {"name": "Cid", "age": "42", "email": "c@d.e"},
    {"age": [1], "zip": 5},
    {"name": "Eve", "age": True},
):
    try:
        people.append(Person(**data))
        print("ok  ", people[-1])
    except ModelErrors as e:
        print("FAIL", e)
        for err in e:
            print("     -", err.field, "|", err.message, "|", repr(err.__cause__))
for data in ({"name": "Zed", "age": 20, "salary": "1e3"}, {"name": "Zed", "age": 20, "salary": 5, "role": "king"}, {}):
    try:
        print("ok  ", Employee(**data))
    except ModelErrors as e:
        print("FAIL", e)
p = people[0]
try:
    p.age = -5
except ValidationError as e:
    print(e, p.age)
p.age = "35"
print(p.age + 1, p == Person(name="Ann", age=35), p != people[1], list(Employee.fields()), Person.name.kind.__name__, p.__dict__)
summary = {}
for person in people:
    summary.setdefault("with email" if person.email else "without email", []).append(person.name)
print(summary, [type(f).__name__ for f in (Person.name, Employee.role)], issubclass(ModelErrors, ValueError), issubclass(ValidationError, ValueError))
