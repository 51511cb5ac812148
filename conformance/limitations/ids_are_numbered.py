# Identities are given in order and never again, while CPython uses the address anew.
print(id([]) == id([]))
