# No code: success.
try:
    raise SystemExit
finally:
    print("finally runs")
