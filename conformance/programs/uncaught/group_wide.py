e = ExceptionGroup("g", [ValueError(i) for i in range(20)])
raise e
