# str(e) raises: the traceback says so.
class Bad(Exception):
    def __str__(self):
        raise ValueError("in str")

raise Bad()
