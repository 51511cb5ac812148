# Tabs and form feeds in front of a marked line.
if True:
	def f(x):
		return x + "a" 	# tab
	for i in [1]:
		print(f(i))
