a, b, = c = 
