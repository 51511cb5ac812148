# Operators and subscripts of str with operands they refuse.
text = "abc"
def attempt(text, action):
    try:
        print(text, "->", repr(action()))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


attempt('text[1.0]', lambda: (text[1.0]))
attempt('text[10]', lambda: (text[10]))
attempt('text["x"]', lambda: (text["x"]))
attempt('text[10**30]', lambda: (text[10**30]))
attempt('"abc"*2.5', lambda: ("abc"*2.5))
attempt('2.5*"abc"', lambda: (2.5*"abc"))
attempt('"a"*"b"', lambda: ("a"*"b"))
attempt('"a"*[1]', lambda: ("a"*[1]))
attempt('"a"*(10**30)', lambda: ("a"*(10**30)))
attempt('"ab"*(10**19)', lambda: ("ab"*(10**19)))
attempt('"a"+1', lambda: ("a"+1))
attempt('1+"a"', lambda: (1+"a"))
attempt('1 in "abc"', lambda: (1 in "abc"))
attempt('str(1,2,3,4)', lambda: (str(1,2,3,4)))
attempt('str(foo=1)', lambda: (str(foo=1)))
attempt('str("a",object=1)', lambda: (str("a",object=1)))
attempt('str("a","utf8")', lambda: (str("a","utf8")))
attempt('str(1,"utf8")', lambda: (str(1,"utf8")))
attempt('str(b"a",1)', lambda: (str(b"a",1)))
attempt('str(b"a","utf8",1)', lambda: (str(b"a","utf8",1)))
attempt('str(b"a",encoding=1)', lambda: (str(b"a",encoding=1)))
attempt('str(b"a","nope")', lambda: (str(b"a","nope")))
attempt('str(b"\\xff","ascii")', lambda: (str(b"\xff","ascii")))
attempt('str(b"\\xff","ascii","nope")', lambda: (str(b"\xff","ascii","nope")))
attempt('str(b"abc","ascii","nope")', lambda: (str(b"abc","ascii","nope")))
