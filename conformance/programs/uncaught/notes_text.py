e = ValueError("x")
e.__notes__ = "ab"
raise e
