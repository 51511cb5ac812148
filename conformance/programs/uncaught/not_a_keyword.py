# Unexpected keyword argument.
def greet(name, greeting="hello"):
    return f"{greeting} {name}"

print(greet("x", greeting="hi"))
print(greet("x", greetings="hi"))
