def f():
    local_value = 1
    print(locl_value)
f()
