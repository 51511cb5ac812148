# An uncaught error names the class by its module.
import json

print(json.dumps({"ok": True}))
json.loads('{"a": [1, 2,, 3]}')
