import re
print(re.findall(r'\w+', 'hello big world'))
print(re.match(r'(\w+) (\w+)', 'hello world').groups())
print(re.sub(r'(?P<a>\d+)', r'<\g<a>>', 'a1b22'))
print(re.compile('a|b', re.I))
print([m.span() for m in re.finditer('', 'abc')])
try: re.compile('(')
except re.error as e: print(e, e.pos)
print(re.split(r'(,)', 'a,b,c'), re.fullmatch('a*','aaa'), re.I|re.M)
