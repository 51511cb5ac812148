# KeyError shows the repr of its key; text is printed in UTF-8.
prices = {"apfel": 1}
print("Preis für Äpfel: 中😀")
prices["Äpfel 中😀"]
