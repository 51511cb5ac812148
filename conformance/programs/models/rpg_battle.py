class Dice:
    def __init__(self, seed):
        self.state = seed

    def roll(self, sides, times=1):
        total = 0
        for _ in range(times):
            self.state = (self.state * 22695477 + 1) % 2 ** 32
            total += (self.state >> 16) % sides + 1
        return total


class Character:
    def __init__(self, name, hp, attack, defense):
        self.name, self.max_hp, self.hp, self.attack, self.defense = name, hp, hp, attack, defense
        self.effects = []

    @property
    def alive(self):
        return self.hp > 0

    @property
    def health_bar(self):
        filled = round(10 * self.hp / self.max_hp)
        return "[" + "#" * filled + "-" * (10 - filled) + "]"

    def take(self, damage):
        actual = max(1, damage - self.defense)
        self.hp = max(0, self.hp - actual)
        return actual

    def act(self, target, dice):
        return f"{self.name} hits {target.name} for {target.take(self.attack + dice.roll(6))}"

    def end_turn(self):
        messages = []
        for effect in self.effects[:]:
            messages.append(effect(self))
            if effect.turns <= 0:
                self.effects.remove(effect)
        return [m for m in messages if m]


class Poison:
    def __init__(self, power, turns):
        self.power, self.turns = power, turns

    def __call__(self, victim):
        self.turns -= 1
        victim.hp = max(0, victim.hp - self.power)
        return f"{victim.name} suffers {self.power} poison ({self.turns} left)"


class Mage(Character):
    def __init__(self, *args, mana=10):
        super().__init__(*args)
        self.mana = mana

    def act(self, target, dice):
        if self.mana >= 4:
            self.mana -= 4
            return f"{self.name} casts fireball on {target.name}: {target.take(self.attack + dice.roll(6, 3))}"
        self.mana += 1
        return super().act(target, dice) + " (out of mana)"


class Rogue(Character):
    def act(self, target, dice):
        message = super().act(target, dice)
        if dice.roll(3) == 1 and not any(isinstance(e, Poison) for e in target.effects):
            target.effects.append(Poison(2, 3))
            message += " and poisons"
        return message


class Cleric(Character):
    def act(self, target, dice):
        if self.hp < self.max_hp // 2 and dice.roll(2) == 1:
            healed = min(self.max_hp - self.hp, dice.roll(8))
            self.hp += healed
            return f"{self.name} heals {healed}"
        return super().act(target, dice)


def fight(a, b, dice, limit=20):
    for turn in range(1, limit + 1):
        for attacker, defender in ((a, b), (b, a)):
            print(f"{turn:>2}. {attacker.act(defender, dice):<50} {a.name} {a.health_bar} {b.name} {b.health_bar}")
            for m in attacker.end_turn():
                print("    " + m)
            if not (a.alive and b.alive):
                winner = a if a.alive else b
                return f"{winner.name} wins in turn {turn} with {winner.hp}/{winner.max_hp}"
    return "draw"


dice = Dice(2024)
print(fight(Mage("Merlin", 30, 3, 1), Rogue("Robin", 28, 5, 2), dice))
print(fight(Cleric("Clara", 35, 4, 3), Rogue("Rex", 30, 6, 1), dice))
print([dice.roll(20) for _ in range(5)], Mage.__mro__[1].__name__, Mage("x", 1, 1, 1).mana)
