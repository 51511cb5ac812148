# Frames of operator methods, property and __init__.
class Money:
    def __init__(self, amount):
        self.amount = self.validate(amount)

    @staticmethod
    def validate(amount):
        if amount < 0:
            raise ValueError(f"negative: {amount}")
        return amount

    def __sub__(self, other):
        return Money(self.amount - other.amount)

    @property
    def doubled(self):
        return self - Money(self.amount * 2)

m = Money(5)
print((m - Money(2)).amount)
print(m.doubled)
