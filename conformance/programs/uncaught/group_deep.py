def deep(n):
    return ValueError("leaf") if n == 0 else ExceptionGroup(f"level {n}", [deep(n - 1)])
raise deep(13)
