# \N{...} in plain strings and f-strings; names are not case-sensitive.
print("\N{BULLET}\N{DIGIT ONE}\N{latin small letter a}\N{Greek Small Letter Alpha}\N{greek capital letter omega}\N{EM DASH}")
print(f"{1}\N{BULLET}{2}", f"\N{EURO SIGN}", len("\N{GRINNING FACE}"), "\N{SNOWMAN}" == "\u2603", ascii("\N{LATIN SMALL LETTER E WITH ACUTE}"))
print(r"\N{BULLET}", "\N{CHECK MARK}\N{MULTIPLICATION SIGN}\N{RIGHTWARDS ARROW}\N{BLACK STAR}", repr("\N{NO-BREAK SPACE}"))
