# The source line is stripped of its indentation and shown in full.
if True:
	if True:
		value = [1, 2, 3][  0  ] + {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10}["k"] + 1234567890
