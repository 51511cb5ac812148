# SystemExit ends quietly with its code.
print("leaving")
raise SystemExit(3)
