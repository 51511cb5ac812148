# A one-way constraint solver in the manner of DeltaBlue: constraints of different strength between variables,
# planned along chains and executed over and over.
REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = range(5)


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = WEAKEST
        self.stays = True
        self.mark = 0


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def inputs(self):
        return ()

    def is_stronger(self, other_strength):
        return self.strength < other_strength

    def satisfy(self, planner, mark):
        self.choose(mark)
        if not self.is_satisfied():
            return None
        for variable in self.inputs():
            variable.mark = mark
        output = self.output()
        overridden = output.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        output.determined_by = self
        planner.propagate(self, mark)
        output.mark = mark
        return overridden


class Unary(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        variable.constraints.append(self)

    def choose(self, mark):
        self.satisfied = self.variable.mark != mark and self.is_stronger(self.variable.strength)

    def is_satisfied(self):
        return self.satisfied

    def unsatisfy(self):
        self.satisfied = False

    def output(self):
        return self.variable

    def recalculate(self):
        self.variable.strength = self.strength
        self.variable.stays = not self.is_input
        if self.variable.stays:
            self.execute()

    is_input = False

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    is_input = True


class Binary(Constraint):
    def __init__(self, a, b, strength):
        super().__init__(strength)
        self.a = a
        self.b = b
        self.direction = 0
        for v in self.variables():
            v.constraints.append(self)

    def variables(self):
        return (self.a, self.b)

    def choose(self, mark):
        a, b = self.a, self.b
        if a.mark == mark:
            self.direction = 1 if b.mark != mark and self.is_stronger(b.strength) else 0
        elif b.mark == mark:
            self.direction = -1 if self.is_stronger(a.strength) else 0
        elif a.strength > b.strength:
            self.direction = -1 if self.is_stronger(a.strength) else 0
        else:
            self.direction = 1 if self.is_stronger(b.strength) else 0

    def is_satisfied(self):
        return self.direction != 0

    def unsatisfy(self):
        self.direction = 0

    def input(self):
        return self.a if self.direction > 0 else self.b

    def output(self):
        return self.b if self.direction > 0 else self.a

    def inputs(self):
        return (self.input(),)

    def recalculate(self):
        source, target = self.input(), self.output()
        target.strength = max(self.strength, source.strength)
        target.stays = source.stays
        if target.stays:
            self.execute()


class Equal(Binary):
    def execute(self):
        self.output().value = self.input().value


class Scale(Binary):
    def __init__(self, a, factor, offset, b, strength):
        self.factor = factor
        self.offset = offset
        super().__init__(a, b, strength)

    def variables(self):
        return (self.a, self.factor, self.offset, self.b)

    def execute(self):
        if self.direction > 0:
            self.b.value = self.a.value * self.factor.value + self.offset.value
        else:
            self.a.value = (self.b.value - self.offset.value) // self.factor.value


class Planner:
    def __init__(self):
        self.mark = 0

    def add(self, constraint):
        self.mark += 1
        mark = self.mark
        overridden = constraint.satisfy(self, mark)
        while overridden is not None:
            overridden = overridden.satisfy(self, mark)
        return constraint

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            c = todo.pop()
            c.recalculate()
            output = c.output()
            for other in output.constraints:
                if other is not output.determined_by and other.is_satisfied() and output in other.inputs():
                    todo.append(other)

    def plan_from(self, constraint):
        plan, todo, seen = [], [constraint], set()
        while todo:
            c = todo.pop()
            if c in seen:
                continue
            seen.add(c)
            plan.append(c)
            output = c.output()
            for other in output.constraints:
                if other.is_satisfied() and other is not output.determined_by and output in other.inputs():
                    todo.append(other)
        return plan


def chain(n):
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal(a, b, REQUIRED))
    planner.add(Stay(variables[-1], STRONG))
    edit = planner.add(Edit(variables[0], REQUIRED))
    plan = planner.plan_from(edit)
    total = 0
    for value in range(100):
        variables[0].value = value
        for c in plan:
            c.execute()
        total += variables[-1].value
    return total


def projection(n):
    planner = Planner()
    factor, offset = Variable("factor", 10), Variable("offset", 1000)
    pairs = []
    for i in range(n):
        source, target = Variable("s", i), Variable("t", i)
        planner.add(Stay(source, WEAK))
        planner.add(Scale(source, factor, offset, target, REQUIRED))
        pairs.append((source, target))
    edits = [planner.add(Edit(s, STRONG)) for s, _ in pairs]
    total = 0
    for edit in edits:
        for c in planner.plan_from(edit):
            c.execute()
    return sum(t.value for _, t in pairs) + total


for _ in range(12):
    chains = sum(chain(n) for n in range(60, 160, 2))
    projections = sum(projection(n) for n in range(40, 80))
print(chains, projections)
