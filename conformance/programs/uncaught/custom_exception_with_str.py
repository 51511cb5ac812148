# The message is str(e); the name has the module unless it is __main__ or builtins.
class PaymentError(Exception):
    def __init__(self, amount):
        self.amount = amount

    def __str__(self):
        return f"cannot pay {self.amount}"

class Outer:
    class InnerError(PaymentError):
        pass

print("paying")
raise Outer.InnerError(5)
