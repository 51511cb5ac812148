def f(n):
    if n: f(n - 1)
    else: 1/0
try: f(5)
except ZeroDivisionError as e:
    raise ExceptionGroup("g", [e])
