import a; global a
