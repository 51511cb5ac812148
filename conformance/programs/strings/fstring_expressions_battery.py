# Expressions of every kind inside f-strings, with =, conversions and nested specs.
name, n, x, items, d = "Ann", 42, 3.14159, [3, 1, 2], {"k": "v", "n": {"m": 1}}
print(f"{name} {n} {x:.2f} {items} {d}")
print(f"{name!r} {name!s:>6} {name!a:<8}| {'é'!a}")
print(f"{n=} {n = } {x=:.3f} {name=!s} {name=!r:>10} {n + 1=} {items[0]=} {d['k']=}")
print(f"{ n =  }|{ n!r:>4}|{n: >6}|{n:<6}|{n:^6}|")
print(f"{n:{10}} {x:{8}.{3}} {x:{'>'}{9}.{n - 40}f} {name:{'*'}^{n // 4}}")
print(f"{(lambda a: a * 2)(n)} {[i * i for i in items if i > 1]} { {1: 2}[1] } {({1, 2} & {2})} {(n, x)[0]}")
print(f"{'yes' if n > 40 else 'no'} {n > 40 and name} {not n} {-n} {n ** 2 % 7} {n!r:0>5}")
print(f"{name.upper().center(9, '-')} {len(name)} {max(items)} {sorted(items)[::-1]} {', '.join(str(i) for i in items)}")
print(f"{d['n']['m']} {d.get('zz', 'none')} {'nested ' + f'{n + 1:>{2 * 2}}' + '!'}")
print(f'{"double in single"} {name + "!"}' f" joined {n}" " plain {not a field}")
print(f"{{literal}} {{{n}}} }}{{ {{{{}}}}")
print(f"""{
    n
    + 1
} multi
line {name
      .lower()}""")
print(f"{n:#x} {n:08b} {n:,} {x:e} {x:%} {1000000:_} {n:+} {n: } {n:c}")
print(rf"\d+{n}\n" fr"{x:.1f}\t", f"\t{n}\x41\N{BULLET}{name}")
print(f"{x!r:.4} {None} {True:d} {True} {...} {print} "[:38])
print(f"{(y := n + 1)} {y} {y:=+5d}")
print(f"{'a' 'b'} {'''triple'''} {1,} {1, 2} {*items, 4}")
print(f"{lambda_result() if False else 'lazy'}")
class C:
    def __format__(self, s): return f"[{s}]"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
c = C()
print(f"{c} {c:} {c:a b} {c!s:5} {c!r:>6} {c=} {c=:x} {c=!s}")
print(f"{'%s' % 5} {'{}'.format(6)} {n:{'d'}} {'x' * 3} {3 * '='} {n if n else 0:4}")
print(f"{n}{x}{name}", f"", f"{''}", f"{' '}|", len(f"{n:1000}"))
def g():
    yield f"{(yield 1)}"
it = g()
next(it)
print(it.send("sent"))
print(f"{n!s}{n!r}{n}" == "424242", f"{f'{1}'}")
for make in (lambda: f"{n:zz}", lambda: f"{name:d}", lambda: f"{undefined}", lambda: f"{d['missing']}", lambda: f"{items:5}", lambda: f"{n:{'a'}}", lambda: f"{x:d}", lambda: f"{n:.2d}"):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
