# A saved exception raised again grows its traceback.
saved = []

def fail():
    raise ValueError("original")

def catch():
    try:
        fail()
    except ValueError as e:
        saved.append(e)

def again():
    raise saved[0]

catch()
print("later")
again()
