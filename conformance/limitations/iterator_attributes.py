# Instances of subclasses of the builtin iterators have no attributes of their own.
class Numbered(enumerate):
    pass


numbered = Numbered("ab")
numbered.label = "letters"
print(numbered.label, list(numbered))
