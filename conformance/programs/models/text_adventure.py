ROOMS = {
    "hall": {"desc": "A dusty hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"desc": "Shelves of old books.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "kitchen": {"desc": "It smells of soup.", "exits": {"west": "hall", "down": "cellar"}, "items": []},
    "cellar": {"desc": "Dark and cold.", "exits": {"up": "kitchen"}, "items": ["treasure"], "locked": True},
}


class Game:
    def __init__(self, rooms, start):
        self.rooms = {name: {**room, "items": list(room["items"])} for name, room in rooms.items()}
        self.location = start
        self.inventory = []
        self.moves = 0
        self.over = False

    def describe(self):
        room = self.rooms[self.location]
        lines = [f"[{self.location.upper()}] {room['desc']}"]
        if room["items"]:
            lines.append("You see: " + ", ".join(sorted(room["items"])))
        lines.append("Exits: " + ", ".join(f"{d} ({t})" for d, t in room["exits"].items()))
        return "\n".join(lines)

    def go(self, direction):
        target = self.rooms[self.location]["exits"].get(direction)
        if target is None:
            return f"You cannot go {direction}."
        if self.rooms[target].get("locked") and "key" not in self.inventory:
            return f"The {target} is locked."
        self.rooms[target].pop("locked", None)
        self.location = target
        self.moves += 1
        return self.describe()

    def take(self, item):
        items = self.rooms[self.location]["items"]
        if item not in items:
            return f"There is no {item} here."
        items.remove(item)
        self.inventory.append(item)
        if item == "treasure":
            self.over = True
            return f"You win after {self.moves} moves!"
        return f"Taken: {item}."

    def execute(self, line):
        match line.lower().split():
            case ["go", direction] | ["walk", "to", direction]:
                return self.go(direction)
            case ["take" | "get", *words] if words:
                return self.take(" ".join(words))
            case ["inventory" | "i"]:
                return "You carry: " + (", ".join(self.inventory) or "nothing")
            case ["look"]:
                return self.describe()
            case ["drop", item] if item in self.inventory:
                self.inventory.remove(item)
                self.rooms[self.location]["items"].append(item)
                return f"Dropped {item}."
            case []:
                return "Say something."
            case [verb, *_]:
                return f"I don't know how to {verb}."


game = Game(ROOMS, "hall")
print(game.describe())
for command in ["go west", "go east", "go down", "Go West", "take lamp", "drop lamp", "drop sword", "look", "walk to north", "get key", "i", "get", "", "go south", "go east", "go down", "dance wildly", "take treasure"]:
    print(">", command)
    print(game.execute(command))
    if game.over:
        break
print(game.inventory, game.moves, ROOMS["hall"]["items"], ROOMS["cellar"]["locked"])
