# bytes % values: conversions, flags, mapping keys and errors.
def attempt(text, action):
    try:
        print(text, "->", repr(action()))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


attempt('b"a"%1', lambda: (b"a"%1))
attempt('b"%s"%"a"', lambda: (b"%s"%"a"))
attempt('b"%d"%"a"', lambda: (b"%d"%"a"))
attempt('b"%c"%"a"', lambda: (b"%c"%"a"))
attempt('b"%c"%300', lambda: (b"%c"%300))
attempt('b"%f"%"a"', lambda: (b"%f"%"a"))
attempt('b"%y"%1', lambda: (b"%y"%1))
attempt('b"%s%s"%b"a"', lambda: (b"%s%s"%b"a"))
attempt('b"%(a)s"%{b"a":b"x"}', lambda: (b"%(a)s"%{b"a":b"x"}))
attempt('b"%(a)s"%{"a":b"x"}', lambda: (b"%(a)s"%{"a":b"x"}))
attempt('b"%r"%"é"', lambda: (b"%r"%"é"))
attempt('b"%.2f|%5d|%-5s|%x"%(1.5,3,b"ab",255)', lambda: (b"%.2f|%5d|%-5s|%x"%(1.5,3,b"ab",255)))
attempt('b"%b|%s|%a" % (b"x", bytearray(b"y"), "é")', lambda: (b"%b|%s|%a" % (b"x", bytearray(b"y"), "é")))
attempt('b"%c%c" % (65, b"B")', lambda: (b"%c%c" % (65, b"B")))
attempt('bytearray(b"%d-%x") % (10, 255)', lambda: (bytearray(b"%d-%x") % (10, 255)))
attempt('b"%(k)d %(k)05d" % {b"k": 7}', lambda: (b"%(k)d %(k)05d" % {b"k": 7}))
attempt('b"%-6d|%+d|% d" % (1, 2, 3)', lambda: (b"%-6d|%+d|% d" % (1, 2, 3)))
attempt('b"%*d" % (5, 42)', lambda: (b"%*d" % (5, 42)))
attempt('b"%.3s" % b"abcdef"', lambda: (b"%.3s" % b"abcdef"))
attempt('b"%5.1f%%" % 99.5', lambda: (b"%5.1f%%" % 99.5))
attempt('b"%i" % True', lambda: (b"%i" % True))
attempt('b"%o %X" % (8, 255)', lambda: (b"%o %X" % (8, 255)))
