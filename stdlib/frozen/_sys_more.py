# The structures of sys.
from collections import namedtuple


def _structure(name, /, **fields):
    base = namedtuple(name, fields)

    def show(self):
        return "sys.%s(%s)" % (name, ", ".join("%s=%r" % pair for pair in zip(self._fields, self)))

    cls = type(name, (base,), {"__slots__": (), "__repr__": show, "__module__": "sys"})
    return cls(**fields)


version_info = _structure("version_info", major=3, minor=11, micro=7, releaselevel="final", serial=0)
float_info = _structure("float_info", max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308,
                        min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53,
                        epsilon=2.220446049250313e-16, radix=2, rounds=1)
int_info = _structure("int_info", bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
                      str_digits_check_threshold=640)
hash_info = _structure("hash_info", width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003,
                       algorithm="siphash13", hash_bits=64, seed_bits=128, cutoff=0)
thread_info = _structure("thread_info", name="pthread", lock="semaphore", version="glibc 2.36")
flags = _structure("flags", debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=1, no_user_site=0,
                   no_site=0, ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1,
                   isolated=0, dev_mode=False, utf8_mode=1, warn_default_encoding=0, safe_path=False,
                   int_max_str_digits=4300)


class _Implementation:
    name = "pyexec"
    version = version_info
    hexversion = 0x030b07f0
    cache_tag = None

    def __repr__(self):
        return "namespace(name='pyexec', cache_tag=None, version=%r, hexversion=%r)" % (self.version, self.hexversion)


implementation = _Implementation()
