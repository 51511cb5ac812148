# A method of a builtin type, misspelt.
words = ["a", "b"]
words.appendd("c")
