# Nothing counts references: __del__ is never called.
class Resource:
    def __del__(self):
        print("deleted")
Resource()
print("end")
