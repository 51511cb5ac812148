a = ValueError("a"); b = KeyError("b"); c = TypeError("c")
a.__cause__ = b; b.__context__ = c; c.__context__ = a
raise a
