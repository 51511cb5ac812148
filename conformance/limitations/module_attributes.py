# Modules cannot be changed.
import math
math.answer = 42
print(math.answer)
