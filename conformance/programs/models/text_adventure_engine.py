"""A tiny text adventure with rooms, items, a parser and a scripted session."""


class Room:
    def __init__(self, name, description, dark=False):
        self.name, self.description, self.dark = name, description, dark
        self.exits, self.items = {}, []

    def connect(self, direction, other, back=None):
        self.exits[direction] = other
        opposite = {"north": "south", "south": "north", "east": "west", "west": "east", "up": "down", "down": "up"}
        other.exits[back or opposite[direction]] = self


class Game:
    aliases = {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down", "i": "inventory", "l": "look", "get": "take"}

    def __init__(self):
        hall = Room("Hall", "A dusty hall with portraits.")
        cellar = Room("Cellar", "Barrels line the walls.", dark=True)
        garden = Room("Garden", "Roses, overgrown.")
        hall.connect("down", cellar)
        hall.connect("north", garden)
        hall.items, cellar.items, garden.items = ["lamp"], ["treasure", "rope"], ["rose"]
        self.room, self.inventory, self.lit, self.score, self.moves, self.over = hall, [], False, 0, 0, False

    def do_look(self):
        if self.room.dark and not self.lit:
            return "It is pitch dark."
        text = f"{self.room.name}: {self.room.description}"
        if self.room.items:
            text += " You see " + " and ".join(f"a {i}" for i in self.room.items) + "."
        return text + " Exits: " + ", ".join(sorted(self.room.exits)) + "."

    def do_go(self, direction):
        if direction not in self.room.exits:
            return "You can't go that way."
        self.room = self.room.exits[direction]
        self.moves += 1
        return self.do_look()

    def do_take(self, *words):
        if not words:
            return "Take what?"
        item = words[-1]
        if self.room.dark and not self.lit:
            return "You grope around in the dark."
        if item == "all":
            return " ".join(self.do_take(i) for i in list(self.room.items)) or "Nothing here."
        if item not in self.room.items:
            return f"There is no {item} here."
        self.room.items.remove(item)
        self.inventory.append(item)
        if item == "treasure":
            self.score += 100
        return f"Taken: {item}."

    def do_drop(self, item):
        self.inventory.remove(item)
        self.room.items.append(item)
        return f"Dropped {item}."

    def do_light(self, item="lamp"):
        if item not in self.inventory:
            return f"You have no {item}."
        self.lit = True
        return "The lamp glows. " + self.do_look()

    def do_inventory(self):
        return "You carry " + (", ".join(sorted(self.inventory)) if self.inventory else "nothing") + "."

    def do_quit(self):
        self.over = True
        return f"Score {self.score} in {self.moves} moves."

    def command(self, line):
        words = [self.aliases.get(w, w) for w in line.lower().split()]
        match words:
            case []:
                return "Pardon?"
            case ["north" | "south" | "east" | "west" | "up" | "down" as direction]:
                return self.do_go(direction)
            case ["go" | "walk", direction]:
                return self.do_go(direction)
            case ["pick", "up", *items]:
                return self.do_take(*items)
            case [verb, *rest]:
                method = getattr(self, f"do_{verb}", None)
                if method is None:
                    return f"I don't know how to {verb}."
                try:
                    return method(*rest)
                except ValueError:
                    return "You don't have that."
                except TypeError as e:
                    return f"[{e}]"


game = Game()
session = """look
d
take treasure
u
take lamp
light lamp
down
pick up treasure
get rope
i
go up
walk sideways
n
take all
drop rope
drop sword
dance
drop

inventory
look
quit"""
for line in session.split("\n"):
    print(f"> {line}")
    print(game.command(line))
    if game.over:
        break
