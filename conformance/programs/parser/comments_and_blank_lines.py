# comment on the first line
#comment without a space
# unicode: é中😀

x = 1  # after code
    # an indented comment changes nothing
# "quotes" in 'comments' """ are ignored
s = "# not a comment"  # but this is
t = '''
# inside a string
'''  # after a multi-line string
if x:  # after a colon

    # before the first statement

    y = 2

    # between statements
  # at an odd column
        # deeper

    y += 1  # same block
# column zero inside the block
    y += 1
# before else
else:  # on else
    # only a comment and pass
    pass  # end
# after the block

l = [  # in a bracket
    1,  # one
    # a whole line
    2

    ,  # lonely comma
]  # end
d = {
    # first
    "a": 1,  # "b": 2,
    # "c": 3
}


def f(a,  # first parameter
      # between
      b=2  # default
      ):  # end of the head
    # body comment
    return (a  # left
            + b  # right
            )
    # after return


class C:  # class
    # in class
    v = 1


print(x, repr(s), repr(t), y, l, d, f(1), C.v)  # last
print("a" "b"  # between literals
      "c")
z = 1 + \
    2  # after a continuation
print(z)
for i in range(2):  # loop
    # comment

    print(i)
# end of file comment without newline
