"""copy.Error."""

__all__ = ["Error", "error"]


class Error(Exception):
    __module__ = "copy"


error = Error
