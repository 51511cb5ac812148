# globals() and its like are refused before the run.
x = 1
print(globals()["x"])
