# Results beyond 2**23 bits are a MemoryError.
print((1 << (1 << 23)).bit_length())
