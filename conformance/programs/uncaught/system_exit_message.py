# A text goes to stderr, the code is 1.
def main():
    print("leaving")
    raise SystemExit("fatal: no input")

main()
