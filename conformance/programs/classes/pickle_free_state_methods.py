# Memento, undo and redo, snapshots and restoring by __dict__ copies.
class Editor:
    def __init__(self): self.text, self.cursor, self.history, self.future = "", 0, [], []
    def _save(self): self.history.append((self.text, self.cursor)); self.future.clear()
    def type(self, s):
        self._save()
        self.text = self.text[:self.cursor] + s + self.text[self.cursor:]
        self.cursor += len(s)
        return self
    def move(self, n): self.cursor = max(0, min(len(self.text), self.cursor + n)); return self
    def delete(self, n=1):
        self._save()
        self.text = self.text[:max(0, self.cursor - n)] + self.text[self.cursor:]
        self.cursor = max(0, self.cursor - n)
        return self
    def _swap(self, a, b):
        if a:
            b.append((self.text, self.cursor))
            self.text, self.cursor = a.pop()
        return self
    def undo(self): return self._swap(self.history, self.future)
    def redo(self): return self._swap(self.future, self.history)
    def __str__(self): return self.text[:self.cursor] + "|" + self.text[self.cursor:]
e = Editor()
print(e.type("hello"), e.type(" world"), e.move(-6), e.type(","), e.delete(2), e.undo(), e.undo(), e.redo(), e.undo().undo().undo().undo(), e.redo().redo(), e.type("!"), e.redo(), len(e.history), sep="\n")
class Snap:
    def __init__(self, **kw): vars(self).update(kw)
    def snapshot(self): return {k: v[:] if isinstance(v, list) else v for k, v in vars(self).items()}
    def restore(self, s): vars(self).clear(); vars(self).update(s)
s = Snap(a=1, l=[1, 2])
saved = s.snapshot()
s.a, s.b = 99, "new"
s.l.append(3)
print(vars(s))
s.restore(saved)
print(vars(s), hasattr(s, "b"))
