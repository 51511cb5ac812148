# A message of several lines is printed as it is.
raise RuntimeError("line one\nline two\n  line three")
