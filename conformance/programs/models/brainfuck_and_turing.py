def brainfuck(code, data="", size=30, limit=20000):
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            if not stack:
                raise SyntaxError(f"unmatched ] at {i}")
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack:
        raise SyntaxError(f"unmatched [ at {stack.pop()}")
    tape, ptr, pc, out, inp, steps = [0] * size, 0, 0, [], iter(data), 0
    while pc < len(code):
        steps += 1
        if steps > limit:
            raise TimeoutError("too many steps")
        match code[pc]:
            case ">": ptr += 1
            case "<": ptr -= 1
            case "+": tape[ptr] = (tape[ptr] + 1) % 256
            case "-": tape[ptr] = (tape[ptr] - 1) % 256
            case ".": out.append(chr(tape[ptr]))
            case ",": tape[ptr] = ord(next(inp, "\0"))
            case "[" if not tape[ptr]: pc = jumps[pc]
            case "]" if tape[ptr]: pc = jumps[pc]
        pc += 1
    return "".join(out), steps


class TuringMachine:
    def __init__(self, rules, start, halt=("halt",), blank="_"):
        self.rules, self.start, self.halt, self.blank = {}, start, set(halt), blank
        for line in rules.strip().splitlines():
            state, read, write, move, new = line.split()
            self.rules[state, read] = write, {"R": 1, "L": -1, "S": 0}[move], new

    def run(self, tape, limit=500):
        cells, head, state, steps = dict(enumerate(tape)), 0, self.start, 0
        while state not in self.halt:
            symbol = cells.get(head, self.blank)
            try:
                write, move, state = self.rules[state, symbol]
            except KeyError:
                return f"stuck in {state} reading {symbol}", steps
            cells[head] = write
            head += move
            steps += 1
            if steps >= limit:
                return "no halt", steps
        lo, hi = min(cells), max(cells)
        return "".join(cells.get(i, self.blank) for i in range(lo, hi + 1)).strip(self.blank), steps


print(brainfuck("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++."))
print(brainfuck(",[.,]", "echo"), brainfuck(",>,<[->+<]>.", "\x21\x20"), brainfuck("+" * 65 + "."))
for bad in ("[", "]", "+[]", "+[>+]"):
    try:
        print(brainfuck(bad, limit=500))
    except (SyntaxError, TimeoutError, IndexError) as e:
        print(f"{bad!r}: {type(e).__name__}: {e}")
increment = TuringMachine("""
right 0 0 R right
right 1 1 R right
right _ _ L carry
carry 1 0 L carry
carry 0 1 S halt
carry _ 1 S halt
""", "right")
for n in (0, 1, 5, 7, 255):
    result, steps = increment.run(f"{n:b}")
    print(n, result, int(result, 2) == n + 1, steps)
palindrome = TuringMachine("""
s a _ R ha
s b _ R hb
s _ Y S halt
ha a a R ha
ha b b R ha
ha _ _ L ca
hb a a R hb
hb b b R hb
hb _ _ L cb
ca a _ L back
ca _ Y S halt
ca b N S halt
cb b _ L back
cb _ Y S halt
cb a N S halt
back a a L back
back b b L back
back _ _ R s
""", "s")
for w in ("abba", "aba", "ab", "", "abbb", "abc"):
    print(repr(w), palindrome.run(w))
busy = TuringMachine("A _ 1 R B\nA 1 1 L C\nB _ 1 L A\nB 1 1 R B\nC _ 1 L B\nC 1 1 S halt", "A")
print(busy.run(""), TuringMachine("x _ _ R x", "x").run(""))
