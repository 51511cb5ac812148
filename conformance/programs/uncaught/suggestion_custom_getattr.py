class A:
    foo = 1
    def __getattr__(self, n): raise AttributeError("custom")
A().fooo
