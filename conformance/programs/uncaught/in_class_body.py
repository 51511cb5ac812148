# The frame of a class body is called by the class.
class Config:
    debug = True
    level = undefined_level

print("never")
