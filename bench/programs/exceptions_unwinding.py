# Exceptions raised some calls deep, passed through finally and with, re-raised, chained and turned into results.
class StorageError(Exception):
    pass


class Missing(StorageError):
    def __init__(self, key):
        super().__init__(key)
        self.key = key


class Transaction:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log["open"] += 1
        return self

    def __exit__(self, kind, value, traceback):
        self.log["rolled back" if kind else "committed"] += 1
        return False


def load(store, key):
    try:
        return store[key]
    except KeyError:
        raise Missing(key) from None


def fetch(store, key, depth):
    if depth:
        return fetch(store, key, depth - 1)
    return load(store, key)


def update(store, key, log):
    with Transaction(log):
        try:
            value = fetch(store, key, 4)
            store[key] = value + 1
            return value
        finally:
            log["cleanups"] += 1


def attempt(store, key, log):
    try:
        return update(store, key, log)
    except Missing as error:
        if error.key % 2:
            return -1
        try:
            raise StorageError("wrapped") from error
        except StorageError as wrapped:
            return -2 if wrapped.__cause__ is error else 0


store = {i: i for i in range(0, 600, 3)}
log = {"open": 0, "rolled back": 0, "committed": 0, "cleanups": 0}
total = 0
for i in range(300000):
    total += attempt(store, i % 600, log)
print(total, log)
stops = 0
for i in range(400000):
    try:
        next(iter(()))
    except StopIteration:
        stops += 1
print(stops)
