# Errors while a function is being defined.
def deco(f):
    return f.missing

def use():
    @deco
    def g():
        pass
    return g

use()
