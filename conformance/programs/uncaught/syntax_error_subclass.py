raise IndentationError("bad thing", ("f.py", 3, 4, "text here", 3, 6))
