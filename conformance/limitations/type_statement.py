# The value of a type statement (3.12) is evaluated at once.
type Number = print("evaluated") or int
print("end")
