class Bad:
    def __str__(self): raise ValueError
    def __repr__(self): raise ValueError
e = ValueError("x")
e.__notes__ = Bad()
raise e
