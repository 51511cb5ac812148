def digest(text):
    """A small deterministic 32-bit hash (FNV-1a)."""
    h = 0x811C9DC5
    for byte in text.encode():
        h = (h ^ byte) * 0x01000193 % 2 ** 32
    return f"{h:08x}"


class Transaction:
    def __init__(self, sender, receiver, amount):
        self.sender, self.receiver, self.amount = sender, receiver, amount

    def __str__(self):
        return f"{self.sender}->{self.receiver}:{self.amount}"


class Block:
    def __init__(self, index, transactions, previous):
        self.index, self.transactions, self.previous, self.nonce = index, tuple(transactions), previous, 0
        self.hash = self.compute()

    def compute(self):
        body = "|".join(map(str, self.transactions))
        return digest(f"{self.index}{body}{self.previous}{self.nonce}")

    def mine(self, difficulty):
        while not self.hash.startswith("0" * difficulty):
            self.nonce += 1
            self.hash = self.compute()
        return self


class Blockchain:
    reward = 10

    def __init__(self, difficulty=1):
        self.difficulty = difficulty
        self.chain = [Block(0, (), "genesis").mine(difficulty)]
        self.pending = []

    def balance(self, who):
        total = 0
        for block in self.chain:
            for t in block.transactions:
                total += t.amount * ((t.receiver == who) - (t.sender == who))
        return total

    def send(self, sender, receiver, amount):
        reserved = sum(t.amount for t in self.pending if t.sender == sender)
        if amount <= 0:
            raise ValueError("amount must be positive")
        if self.balance(sender) - reserved < amount:
            raise ValueError(f"{sender} has only {self.balance(sender) - reserved}")
        self.pending.append(Transaction(sender, receiver, amount))

    def mine(self, miner):
        block = Block(len(self.chain), [*self.pending, Transaction("network", miner, self.reward)], self.chain[-1].hash)
        self.chain.append(block.mine(self.difficulty))
        self.pending = []
        return block

    def problems(self):
        for before, block in zip(self.chain, self.chain[1:]):
            if block.hash != block.compute():
                yield f"block {block.index} was altered"
            if block.previous != before.hash:
                yield f"block {block.index} does not follow block {before.index}"


bc = Blockchain()
bc.mine("ann")
bc.send("ann", "bob", 4)
for bad in (("ann", "bob", 7), ("bob", "ann", 1), ("ann", "cy", 0)):
    try:
        bc.send(*bad)
    except ValueError as e:
        print("refused:", e)
bc.mine("bob")
bc.send("bob", "cy", 12)
bc.mine("ann")
for b in bc.chain:
    print(b.index, b.hash, f"nonce={b.nonce}", ", ".join(map(str, b.transactions)) or "-")
print({who: bc.balance(who) for who in ("ann", "bob", "cy", "network", "nobody")}, list(bc.problems()))
bc.chain[1].transactions[0].amount = 1000
print(list(bc.problems()), bc.balance("ann"))
bc.chain[1].mine(1) if not bc.chain[1].hash.startswith("0") else None
bc.chain[1].hash = bc.chain[1].compute()
print(list(bc.problems()))
print(digest(""), digest("a"), digest("a") != digest("b"))
