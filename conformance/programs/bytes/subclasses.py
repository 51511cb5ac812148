# Instances of subclasses of bytes and bytearray.
class Packet(bytes):
    def __new__(cls, data, kind=0):
        self = super().__new__(cls, data)
        self.kind = kind
        return self


packet = Packet(b"abc", 7)
print(packet, packet.kind, type(packet + b"d").__name__, type(packet[1:]).__name__, packet == b"abc", hash(packet) == hash(b"abc"))
print(type(Packet.fromhex("6162")).__name__, packet.hex(), bytes(packet), type(bytes(packet)).__name__)


class Log(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.count = 0

    def add(self, data):
        self += data
        self.count += 1
        return self


log = Log(b"x")
print(log.add(b"yz"), log.count, len(log), repr(log), type(log.copy()).__name__, log == b"xyz")


class Buffer:
    def __bytes__(self):
        return b"from bytes"


class Wrong:
    def __bytes__(self):
        return "text"


class Count:
    def __index__(self):
        return 3


print(bytes(Buffer()), bytes(Count()), b"%b" % Buffer(), b"abc"[Count():], bytearray([Count()]))
try:
    bytes(Wrong())
except TypeError as error:
    print(error)
