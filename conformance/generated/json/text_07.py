# Written by conformance/generate_text.py
import json


def check(number, function):
    try:
        value = function()
        text = repr(value)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text)


class Text(str):
    def __str__(self):
        return "no"


class Whole(int):
    def __repr__(self):
        return "no"


class Real(float):
    def __repr__(self):
        return "no"


class Many(list):
    pass


class Map(dict):
    pass


class Pair(tuple):
    pass


def where(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        return vars_of(error)


def vars_of(error):
    return (error.msg, error.doc, error.pos, error.lineno, error.colno, error.args)

check(2401, lambda: json.decoder.scanstring(b'bytes', 0))
check(2402, lambda: json.decoder.scanstring([1], 0))
check(2403, lambda: json.decoder.scanstring((1, 2), 0))
check(2404, lambda: json.decoder.scanstring({'a': 1}, 0))
check(2405, lambda: json.decoder.scanstring({1}, 0))
check(2406, lambda: json.decoder.scanstring(object, 0))
check(2407, lambda: json.encoder.encode_basestring(None))
check(2408, lambda: json.encoder.encode_basestring(5))
check(2409, lambda: json.encoder.encode_basestring(1.5))
check(2410, lambda: json.encoder.encode_basestring('text'))
check(2411, lambda: json.encoder.encode_basestring(b'bytes'))
check(2412, lambda: json.encoder.encode_basestring([1]))
check(2413, lambda: json.encoder.encode_basestring((1, 2)))
check(2414, lambda: json.encoder.encode_basestring({'a': 1}))
check(2415, lambda: json.encoder.encode_basestring({1}))
check(2416, lambda: json.encoder.encode_basestring(object))
check(2417, lambda: json.JSONDecoder().decode(None))
check(2418, lambda: json.JSONDecoder().decode(5))
check(2419, lambda: json.JSONDecoder().decode(1.5))
check(2420, lambda: json.JSONDecoder().decode('text'))
check(2421, lambda: json.JSONDecoder().decode(b'bytes'))
check(2422, lambda: json.JSONDecoder().decode([1]))
check(2423, lambda: json.JSONDecoder().decode((1, 2)))
check(2424, lambda: json.JSONDecoder().decode({'a': 1}))
check(2425, lambda: json.JSONDecoder().decode({1}))
check(2426, lambda: json.JSONDecoder().decode(object))
check(2427, lambda: json.encoder.encode_basestring_ascii(None))
check(2428, lambda: json.encoder.encode_basestring_ascii(5))
check(2429, lambda: json.encoder.encode_basestring_ascii(1.5))
check(2430, lambda: json.encoder.encode_basestring_ascii('text'))
check(2431, lambda: json.encoder.encode_basestring_ascii(b'bytes'))
check(2432, lambda: json.encoder.encode_basestring_ascii([1]))
check(2433, lambda: json.encoder.encode_basestring_ascii((1, 2)))
check(2434, lambda: json.encoder.encode_basestring_ascii({'a': 1}))
check(2435, lambda: json.encoder.encode_basestring_ascii({1}))
check(2436, lambda: json.encoder.encode_basestring_ascii(object))
check(2437, lambda: json.JSONDecoder().raw_decode(None))
check(2438, lambda: json.JSONDecoder().raw_decode(5))
check(2439, lambda: json.JSONDecoder().raw_decode(1.5))
check(2440, lambda: json.JSONDecoder().raw_decode('text'))
check(2441, lambda: json.JSONDecoder().raw_decode(b'bytes'))
check(2442, lambda: json.JSONDecoder().raw_decode([1]))
check(2443, lambda: json.JSONDecoder().raw_decode((1, 2)))
check(2444, lambda: json.JSONDecoder().raw_decode({'a': 1}))
check(2445, lambda: json.JSONDecoder().raw_decode({1}))
check(2446, lambda: json.JSONDecoder().raw_decode(object))
check(2447, lambda: json.JSONEncoder().encode(None))
check(2448, lambda: json.JSONEncoder().encode(5))
check(2449, lambda: json.JSONEncoder().encode(1.5))
check(2450, lambda: json.JSONEncoder().encode('text'))
check(2451, lambda: json.JSONEncoder().encode(b'bytes'))
check(2452, lambda: json.JSONEncoder().encode([1]))
check(2453, lambda: json.JSONEncoder().encode((1, 2)))
check(2454, lambda: json.JSONEncoder().encode({'a': 1}))
check(2455, lambda: json.JSONEncoder().encode({1}))
check(2456, lambda: json.JSONEncoder().encode(object))
check(2457, lambda: json.JSONEncoder().default(None))
check(2458, lambda: json.JSONEncoder().default(5))
check(2459, lambda: json.JSONEncoder().default(1.5))
check(2460, lambda: json.JSONEncoder().default('text'))
check(2461, lambda: json.JSONEncoder().default(b'bytes'))
check(2462, lambda: json.JSONEncoder().default([1]))
check(2463, lambda: json.JSONEncoder().default((1, 2)))
check(2464, lambda: json.JSONEncoder().default({'a': 1}))
check(2465, lambda: json.JSONEncoder().default({1}))
check(2466, lambda: json.JSONEncoder().default(object))
check(2467, lambda: json.JSONDecodeError('m', None, 0))
check(2468, lambda: json.JSONDecodeError('m', 5, 0))
check(2469, lambda: json.JSONDecodeError('m', 1.5, 0))
check(2470, lambda: json.JSONDecodeError('m', 'text', 0))
check(2471, lambda: json.JSONDecodeError('m', b'bytes', 0))
check(2472, lambda: json.JSONDecodeError('m', [1], 0))
check(2473, lambda: json.JSONDecodeError('m', (1, 2), 0))
check(2474, lambda: json.JSONDecodeError('m', {'a': 1}, 0))
check(2475, lambda: json.JSONDecodeError('m', {1}, 0))
check(2476, lambda: json.JSONDecodeError('m', object, 0))
check(2477, lambda: json.decoder.scanstring('abc"def"', 0, True))
check(2478, lambda: json.decoder.scanstring('abc"def"', 0, False))
check(2479, lambda: json.decoder.scanstring('abc"def"', 1, True))
check(2480, lambda: json.decoder.scanstring('abc"def"', 1, False))
check(2481, lambda: json.decoder.scanstring('abc"def"', 3, True))
check(2482, lambda: json.decoder.scanstring('abc"def"', 3, False))
check(2483, lambda: json.decoder.scanstring('abc"def"', 4, True))
check(2484, lambda: json.decoder.scanstring('abc"def"', 4, False))
check(2485, lambda: json.decoder.scanstring('abc"def"', -1, True))
check(2486, lambda: json.decoder.scanstring('abc"def"', -1, False))
check(2487, lambda: json.decoder.scanstring('abc"def"', 100, True))
check(2488, lambda: json.decoder.scanstring('abc"def"', 100, False))
check(2489, lambda: json.decoder.scanstring('\\u0041\n"', 0, True))
check(2490, lambda: json.decoder.scanstring('\\u0041\n"', 0, False))
check(2491, lambda: json.decoder.scanstring('\\u0041\n"', 1, True))
check(2492, lambda: json.decoder.scanstring('\\u0041\n"', 1, False))
check(2493, lambda: json.decoder.scanstring('\\u0041\n"', 3, True))
check(2494, lambda: json.decoder.scanstring('\\u0041\n"', 3, False))
check(2495, lambda: json.decoder.scanstring('\\u0041\n"', 4, True))
check(2496, lambda: json.decoder.scanstring('\\u0041\n"', 4, False))
check(2497, lambda: json.decoder.scanstring('\\u0041\n"', -1, True))
check(2498, lambda: json.decoder.scanstring('\\u0041\n"', -1, False))
check(2499, lambda: json.decoder.scanstring('\\u0041\n"', 100, True))
check(2500, lambda: json.decoder.scanstring('\\u0041\n"', 100, False))
check(2501, lambda: json.decoder.scanstring('', 0, True))
check(2502, lambda: json.decoder.scanstring('', 0, False))
check(2503, lambda: json.decoder.scanstring('', 1, True))
check(2504, lambda: json.decoder.scanstring('', 1, False))
check(2505, lambda: json.decoder.scanstring('', 3, True))
check(2506, lambda: json.decoder.scanstring('', 3, False))
check(2507, lambda: json.decoder.scanstring('', 4, True))
check(2508, lambda: json.decoder.scanstring('', 4, False))
check(2509, lambda: json.decoder.scanstring('', -1, True))
check(2510, lambda: json.decoder.scanstring('', -1, False))
check(2511, lambda: json.decoder.scanstring('', 100, True))
check(2512, lambda: json.decoder.scanstring('', 100, False))
check(2513, lambda: json.decoder.scanstring('\u20ac"', 0, True))
check(2514, lambda: json.decoder.scanstring('\u20ac"', 0, False))
check(2515, lambda: json.decoder.scanstring('\u20ac"', 1, True))
check(2516, lambda: json.decoder.scanstring('\u20ac"', 1, False))
check(2517, lambda: json.decoder.scanstring('\u20ac"', 3, True))
check(2518, lambda: json.decoder.scanstring('\u20ac"', 3, False))
check(2519, lambda: json.decoder.scanstring('\u20ac"', 4, True))
check(2520, lambda: json.decoder.scanstring('\u20ac"', 4, False))
check(2521, lambda: json.decoder.scanstring('\u20ac"', -1, True))
check(2522, lambda: json.decoder.scanstring('\u20ac"', -1, False))
check(2523, lambda: json.decoder.scanstring('\u20ac"', 100, True))
check(2524, lambda: json.decoder.scanstring('\u20ac"', 100, False))
check(2525, lambda: json.JSONDecoder().raw_decode('  [1] 2', 0))
check(2526, lambda: json.JSONDecoder().raw_decode('  [1] 2', 1))
check(2527, lambda: json.JSONDecoder().raw_decode('  [1] 2', 2))
check(2528, lambda: json.JSONDecoder().raw_decode('  [1] 2', 3))
check(2529, lambda: json.JSONDecoder().raw_decode('  [1] 2', 5))
check(2530, lambda: json.JSONDecoder().raw_decode('  [1] 2', -1))
check(2531, lambda: json.JSONDecoder().raw_decode('  [1] 2', 50))
check(2532, lambda: json.JSONDecoder().raw_decode('12 34', 0))
check(2533, lambda: json.JSONDecoder().raw_decode('12 34', 1))
check(2534, lambda: json.JSONDecoder().raw_decode('12 34', 2))
check(2535, lambda: json.JSONDecoder().raw_decode('12 34', 3))
check(2536, lambda: json.JSONDecoder().raw_decode('12 34', 5))
check(2537, lambda: json.JSONDecoder().raw_decode('12 34', -1))
check(2538, lambda: json.JSONDecoder().raw_decode('12 34', 50))
check(2539, lambda: json.JSONDecoder().raw_decode('x', 0))
check(2540, lambda: json.JSONDecoder().raw_decode('x', 1))
check(2541, lambda: json.JSONDecoder().raw_decode('x', 2))
check(2542, lambda: json.JSONDecoder().raw_decode('x', 3))
check(2543, lambda: json.JSONDecoder().raw_decode('x', 5))
check(2544, lambda: json.JSONDecoder().raw_decode('x', -1))
check(2545, lambda: json.JSONDecoder().raw_decode('x', 50))
check(2546, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 0)))
check(2547, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 1)))
check(2548, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 2)))
check(2549, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 3)))
check(2550, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 4)))
check(2551, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 5)))
check(2552, lambda: vars_of(json.JSONDecodeError('msg', 'a\nb\ncd', 6)))
