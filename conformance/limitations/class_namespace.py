# The namespace of a class has no __dict__ and __weakref__.
class C:
    pass
print(sorted(vars(C)))
