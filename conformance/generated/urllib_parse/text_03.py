# Written by conformance/generate_text.py
import urllib.parse as up


def check(number, function):
    try:
        value = function()
        text = repr(value)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text)


check(801, lambda: up.urlparse(5))
check(802, lambda: up.urlparse(None))
check(803, lambda: up.urlparse(b'\xff a'))
check(804, lambda: up.urlparse('a%20b%E9%zz%4'))
check(805, lambda: up.urlparse(bytearray(b'%41')))
check(806, lambda: up.urlparse([1]))
check(807, lambda: up.quote_from_bytes(5))
check(808, lambda: up.quote_from_bytes(None))
check(809, lambda: up.quote_from_bytes(b'\xff a'))
check(810, lambda: up.quote_from_bytes('a%20b%E9%zz%4'))
check(811, lambda: up.quote_from_bytes(bytearray(b'%41')))
check(812, lambda: up.quote_from_bytes([1]))
check(813, lambda: up.unquote_to_bytes(5))
check(814, lambda: up.unquote_to_bytes(None))
check(815, lambda: up.unquote_to_bytes(b'\xff a'))
check(816, lambda: up.unquote_to_bytes('a%20b%E9%zz%4'))
check(817, lambda: up.unquote_to_bytes(bytearray(b'%41')))
check(818, lambda: up.unquote_to_bytes([1]))
check(819, lambda: up.urljoin('a', 5))
check(820, lambda: up.urljoin('a', None))
check(821, lambda: up.urljoin('a', b'\xff a'))
check(822, lambda: up.urljoin('a', 'a%20b%E9%zz%4'))
check(823, lambda: up.urljoin('a', bytearray(b'%41')))
check(824, lambda: up.urljoin('a', [1]))
check(825, lambda: up.quote('\xe9', encoding='latin-1'))
check(826, lambda: up.quote(b'x', encoding='x'))
check(827, lambda: up.unquote('%E9', encoding='latin-1'))
check(828, lambda: up.unquote_plus('a+b%2B'))
check(829, lambda: up.quote('\ud800'))
check(830, lambda: up.quote('\ud800', errors='replace'))
check(831, lambda: up.urlsplit('http://a/b').encode())
check(832, lambda: up.urlsplit(b'http://a/b').decode())
check(833, lambda: up.urlparse('//a')._replace(scheme='x').geturl())
