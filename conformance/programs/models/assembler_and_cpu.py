OPCODES = {"NOP": 0, "LDI": 2, "ADD": 2, "SUB": 2, "MUL": 2, "JMP": 1, "JNZ": 2, "OUT": 1, "MOV": 2, "HLT": 0, "CALL": 1, "RET": 0, "PUSH": 1, "POP": 1}


class AsmError(Exception):
    def __init__(self, line, message):
        super().__init__(f"line {line}: {message}")


def assemble(source):
    labels, program = {}, []
    for number, raw in enumerate(source.splitlines(), 1):
        line = raw.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(program)
            continue
        name, *args = line.replace(",", " ").split()
        name = name.upper()
        if name not in OPCODES:
            raise AsmError(number, f"unknown instruction {name}")
        if len(args) != OPCODES[name]:
            raise AsmError(number, f"{name} takes {OPCODES[name]} operands, got {len(args)}")
        program.append((number, name, args))
    resolved = []
    for number, name, args in program:
        out = []
        for a in args:
            if a[0] in "rR" and a[1:].isdigit():
                out.append(("r", int(a[1:])))
            elif a.lstrip("-").isdigit():
                out.append(("i", int(a)))
            elif a in labels:
                out.append(("i", labels[a]))
            else:
                raise AsmError(number, f"undefined label {a}")
        resolved.append((name, out))
    return resolved


class CPU:
    def __init__(self, program):
        self.program, self.registers, self.pc, self.output, self.stack, self.cycles = program, [0] * 4, 0, [], [], 0

    def value(self, operand):
        kind, v = operand
        return self.registers[v] if kind == "r" else v

    def run(self, limit=2000):
        while 0 <= self.pc < len(self.program):
            self.cycles += 1
            if self.cycles > limit:
                raise RuntimeError("cycle limit")
            name, args = self.program[self.pc]
            self.pc += 1
            match name, args:
                case "HLT", []: break
                case "LDI" | "MOV", [(_, r), v]: self.registers[r] = self.value(v)
                case "ADD", [(_, r), v]: self.registers[r] += self.value(v)
                case "SUB", [(_, r), v]: self.registers[r] -= self.value(v)
                case "MUL", [(_, r), v]: self.registers[r] *= self.value(v)
                case "JMP", [(_, target)]: self.pc = target
                case "JNZ", [r, (_, target)]:
                    if self.value(r): self.pc = target
                case "OUT", [v]: self.output.append(self.value(v))
                case "PUSH", [v]: self.stack.append(self.value(v))
                case "POP", [(_, r)]: self.registers[r] = self.stack.pop()
                case "CALL", [(_, target)]:
                    self.stack.append(self.pc)
                    self.pc = target
                case "RET", []: self.pc = self.stack.pop()
        return self.output


FACTORIAL = """
    LDI r0, 6      ; n
    LDI r1, 1
loop:
    MUL r1, r0
    SUB r0, 1
    JNZ r0, loop
    OUT r1
    HLT
"""
CALLS = """
    LDI r0 5
    CALL double
    CALL double
    OUT r0
    PUSH r0
    PUSH 7
    POP r1
    POP r2
    OUT r1
    OUT r2
    HLT
double:
    ADD r0 r0
    RET
"""
for source in (FACTORIAL, CALLS, "LDI r0 3\nl:\nOUT r0\nSUB r0 1\nJNZ r0 l"):
    cpu = CPU(assemble(source))
    print(cpu.run(), cpu.registers, cpu.cycles, cpu.stack)
for bad in ("FOO r1", "ADD r1", "JMP nowhere", "x:\nJMP x", "RET", "LDI r9 1"):
    try:
        print(CPU(assemble(bad)).run())
    except (AsmError, RuntimeError, IndexError) as e:
        print(f"{bad!r}: {type(e).__name__}: {e}")
