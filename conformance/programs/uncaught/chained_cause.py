# "direct cause": both tracebacks.
def load(config):
    try:
        return config["port"]
    except KeyError as e:
        raise ValueError("bad configuration") from e

print(load({"port": 80}))
print(load({}))
