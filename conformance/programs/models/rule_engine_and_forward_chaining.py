class Fact:
    def __init__(self, subject, predicate, value=True):
        self.subject, self.predicate, self.value = subject, predicate, value

    def _key(self):
        return self.subject, self.predicate, self.value

    def __eq__(self, other):
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return f"{self.subject}.{self.predicate}" + ("" if self.value is True else f"={self.value}")


class Rule:
    def __init__(self, name, conditions, conclusion, priority=0):
        self.name, self.conditions, self.conclusion, self.priority = name, conditions, conclusion, priority

    def bindings(self, facts, conditions=None, env=None):
        conditions = self.conditions if conditions is None else conditions
        env = env or {}
        if not conditions:
            yield env
            return
        (subject, predicate, test), *rest = conditions
        for fact in facts:
            if fact.predicate != predicate:
                continue
            if subject in env and env[subject] != fact.subject:
                continue
            if isinstance(test, str) and test.startswith("?"):
                if test in env and env[test] != fact.value:
                    continue
                new = env | {subject: fact.subject, test: fact.value}
            elif callable(test) and test(fact.value) or test == fact.value:
                new = env | {subject: fact.subject}
            else:
                continue
            yield from self.bindings(facts, rest, new)

    def fire(self, facts):
        for env in self.bindings(facts):
            subject, predicate, value = (env.get(part, part) if isinstance(part, str) else part for part in self.conclusion)
            yield Fact(subject, predicate, value)


class Engine:
    def __init__(self, *rules):
        self.rules = sorted(rules, key=lambda r: -r.priority)
        self.facts, self.trace = [], []

    def tell(self, *facts):
        for f in facts:
            if f not in self.facts:
                self.facts.append(f)
        return self

    def run(self, limit=20):
        for cycle in range(1, limit + 1):
            new = []
            for rule in self.rules:
                for fact in rule.fire(self.facts):
                    if fact not in self.facts and fact not in new:
                        new.append(fact)
                        self.trace.append(f"{cycle}: {rule.name} -> {fact}")
            if not new:
                return cycle - 1
            self.tell(*new)
        raise RuntimeError("rules do not settle")

    def ask(self, predicate):
        return sorted({f.subject for f in self.facts if f.predicate == predicate})


family = Engine(
    Rule("child", [("x", "parent_of", "?y")], ("?y", "child_of", "x")),
    Rule("grandparent", [("x", "parent_of", "?y"), ("?y", "parent_of", "?z")], ("x", "grandparent_of", "?z")),
    Rule("sibling", [("x", "child_of", "?p"), ("y", "child_of", "?p")], ("x", "sibling_of", "y")),
)
family.tell(Fact("ann", "parent_of", "bob"), Fact("bob", "parent_of", "cy"), Fact("bob", "parent_of", "dee"))
print(family.run(), len(family.facts))
print(*family.trace, sep="\n")
animals = Engine(
    Rule("warm", [("a", "has", "fur")], ("a", "warm_blooded", True)),
    Rule("big", [("a", "weight", lambda w: w > 100)], ("a", "size", "big"), priority=2),
    Rule("danger", [("a", "size", "big"), ("a", "eats", "meat")], ("a", "dangerous", True), priority=1),
)
animals.tell(Fact("bear", "has", "fur"), Fact("bear", "weight", 300), Fact("bear", "eats", "meat"), Fact("cat", "has", "fur"), Fact("cat", "eats", "meat"), Fact("cat", "weight", 4), Fact("cow", "weight", 500))
print(animals.run(), animals.ask("dangerous"), animals.ask("warm_blooded"), animals.ask("size"), animals.ask("nothing"))
print(*animals.trace, sep="\n")
print(Fact("a", "b") == Fact("a", "b"), len({Fact("a", "b"), Fact("a", "b", 2)}), Fact("x", "y", 3))
