g = ExceptionGroup("multi\nline", [ValueError("a\nb"), ExceptionGroup("h", [ValueError("x")]), ValueError("after")])
raise g
