# The plainest uncaught error: what was printed stays, the traceback follows.
print("before")
x = 10
y = x / 0
print("never")
