# Line numbers count every line.


# comment


def f():

    # inside

    x = {
        "a": 1,

        # comment in a display
        "b": [][0],
    }


f()
