# Codecs other than the UTF families, ASCII and Latin-1 are unknown.
print("é".encode("cp1252"))
