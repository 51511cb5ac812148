# Suggestions come from builtins too.
x = [1, 2, 3]
print(lenn(x))
