# f-strings: expressions, conversions, nested specs, quotes, debug form, multi-line.
x, name, pi = 5, "Ann", 3.14159265
print(f"{x} {x + 1} {x * 2 = } {name!r} {name!s:>6} {name!a}", f"{pi:.2f} {pi:10.3f}|{pi:<10.3f}|{pi:^+10.2f}|")
print(f"{x=} {x = } {x=!r} {x=:>5} {x = :<5}| {name=} {name=!s} {pi=:.2f} {x+1=} { x + 1 = } {name.upper()=}")
print(f"{{}} {{x}} {{{x}}} {x}}}{{", f"", f"{''}", f"{'a' if x else 'b'}", f"{x if x > 9 else -x}")
width, prec, fill, align = 10, 3, "*", "^"
print(f"{pi:{width}.{prec}f}|{name:{fill}{align}{width}}|{x:{'0'}{4}}|{x:0{width}d}|{pi:{f'{width}'}.{prec - 1}}|")
print(f"{[i * i for i in range(3)]} {({1: 2})} {{1: 2}} { {1: 2}[1] } {(lambda v: v + 1)(2)} {(y := 7)} {y}")
print(f'{"quotes"} {name + "s"} {dict(a=1)["a"]}', f"{'single'}", f"""{"triple"} {'both' + "kinds"}""", f'''{x
}''')
print(f"a" "b" f"{x}" 'c' rf"\{x}" fr'\n{x}' F"{x}" Rf"{x}")
print(f"{x:>{x}}|{x!r:>{x}}|{x:{x}}|", f"{x:,} {1234567:,} {0.25:.0%} {255:#x} {5:08b} {1e10:g}")
print(f"{None} {True} {...} {[]} {()} {1j} {b'x'} {set()} {range(3)} {int} {len}")
print(f"line 1 {x}\nline 2\t{x}\x41{x}\u00e9{{}}")
print(f"{x!r}{x!s}{x!a}", f"{x:}", f"{x!r:}", f"{'nested ' + f'{x} ' + f'{name}'}", f"{f'{x}' + '!'}")
print(f"{3 == 3} {3 != 4} {3 >= 2} {3 <= 2} {x > 2} {x == 5=}", f"{x:=^9}", f"{x:=+5}", f"{x:!>5}", f"{x::>4}")
class F:
    def __format__(self, spec): return f"F[{spec}]"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
f = F()
print(f"{f} {f:spec} {f!s} {f!r:>6} {f!s:x<5} {f=} {f=:z} {f:{x}{name}} {f: sp ace } {f:%Y-%m-%d %H:%M}")
long = f"""
  Name: {name:<10}|
  Sum:  {sum([1, 2,
             3]):>10}|
"""
print(long)
print(f"{'abc'[1]} {'abc'[::-1]} {[1, 2][0]} {dict(k=[1])['k'][0]} {name[0]}{name[-1]}", f"{x and name} {not x} {-x} {~x} {x ** 2} {x if x else 0}")
def g():
    v = "local"
    return [f"{v}{i}" for i in range(2)], (lambda: f"{v}!")()
print(g())
