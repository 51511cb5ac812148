// SPDX-License-Identifier: Apache-2.0
#include "parser/policy.h"

#include <algorithm>
#include <iterator>

// The policy's tables. Each is sorted, so that a look-up is a binary search and a reader finds a name; policy_test
// checks the order.

namespace pyexec {
namespace {

constexpr std::string_view kForbiddenBuiltins[] = {
    "__builtins__", "__import__", "__loader__", "breakpoint", "compile", "eval", "exec", "globals", "locals", "open",
};
constexpr std::string_view kForbiddenBuiltinsStrict[] = {"dir", "help", "input", "vars"};

// What could reach frames, code objects, namespaces of modules, or every class there is.
constexpr std::string_view kForbiddenAttributes[] = {
    "__builtins__",   "__closure__", "__code__",  "__globals__", "__import__", "__loader__", "__spec__",
    "__subclasses__", "ag_code",     "ag_frame",  "co_code",     "cr_code",    "cr_frame",   "f_back",
    "f_builtins",     "f_code",      "f_globals", "f_locals",    "f_trace",    "func_code",  "func_globals",
    "gi_code",        "gi_frame",    "tb_frame",  "tb_next",
};
// The original service's list and the names of introspection.
constexpr std::string_view kForbiddenAttributesStrict[] = {
    "__base__",         "__bases__",   "__class__",  "__dict__",      "__func__", "__getattribute__",
    "__getstate__",     "__mro__",     "__reduce__", "__reduce_ex__", "__self__", "__setstate__",
    "__subclasshook__", "__wrapped__", "cr_await",   "gi_yieldfrom",  "mro",
};

// The modules that exist here, or will: the standard library as far as it needs no file, network, process or frame.
constexpr std::string_view kModules[] = {
    "__future__", "abc",          "array",      "asyncio",   "base64",      "binascii",
    "bisect",     "calendar",     "charts",     "cmath",     "collections", "collections.abc",
    "colorsys",   "contextlib",   "copy",       "csv",       "dataclasses", "datetime",
    "decimal",    "difflib",      "enum",       "fractions", "functools",   "graphlib",
    "hashlib",    "heapq",        "hmac",       "html",      "inspect",     "io",
    "ipaddress",  "itertools",    "json",       "keyword",   "logging",     "math",
    "numbers",    "operator",     "pprint",     "queue",     "random",      "re",
    "reprlib",    "secrets",      "statistics", "string",    "struct",      "sys",
    "textwrap",   "time",         "traceback",  "types",     "typing",      "unicodedata",
    "urllib",     "urllib.parse", "uuid",       "warnings",  "weakref",     "zlib",
    "zoneinfo",
};
constexpr std::string_view kRefusedModulesStrict[] = {"inspect", "sys"};

// Top-level modules that reach the host: files, processes, threads, the network, devices, or the interpreter itself.
constexpr std::string_view kUnsafeModules[] = {
    "_ctypes",
    "_io",
    "_posixsubprocess",
    "_pickle",
    "_socket",
    "_thread",
    "_winapi",
    "aifc",
    "asynchat",
    "asyncore",
    "atexit",
    "audioop",
    "bdb",
    "builtins",
    "bz2",
    "cProfile",
    "cgi",
    "cgitb",
    "cmd",
    "code",
    "codeop",
    "compileall",
    "concurrent",
    "configparser",
    "crypt",
    "ctypes",
    "curses",
    "dbm",
    "distutils",
    "doctest",
    "ensurepip",
    "faulthandler",
    "fcntl",
    "filecmp",
    "fileinput",
    "ftplib",
    "gc",
    "getpass",
    "glob",
    "grp",
    "gzip",
    "http",
    "idlelib",
    "imaplib",
    "imp",
    "importlib",
    "lib2to3",
    "linecache",
    "lzma",
    "mailbox",
    "marshal",
    "mmap",
    "modulefinder",
    "msvcrt",
    "multiprocessing",
    "netrc",
    "nntplib",
    "nt",
    "ntpath",
    "optparse",
    "os",
    "ossaudiodev",
    "pathlib",
    "pdb",
    "pickle",
    "pickletools",
    "pipes",
    "pkgutil",
    "platform",
    "poplib",
    "posix",
    "posixpath",
    "profile",
    "pty",
    "pwd",
    "py_compile",
    "pyclbr",
    "pydoc",
    "readline",
    "resource",
    "rlcompleter",
    "runpy",
    "sched",
    "select",
    "selectors",
    "shelve",
    "shutil",
    "signal",
    "site",
    "smtpd",
    "smtplib",
    "socket",
    "socketserver",
    "spwd",
    "sqlite3",
    "ssl",
    "subprocess",
    "sysconfig",
    "syslog",
    "tarfile",
    "telnetlib",
    "tempfile",
    "termios",
    "test",
    "threading",
    "tkinter",
    "trace",
    "tracemalloc",
    "tty",
    "turtle",
    "unittest",
    "venv",
    "webbrowser",
    "winreg",
    "wsgiref",
    "xmlrpc",
    "zipapp",
    "zipfile",
    "zipimport",
};

template <size_t N>
bool contains(const std::string_view (&table)[N], std::string_view name) {
  return std::find(std::begin(table), std::end(table), name) != std::end(table);
}

}  // namespace

bool policy_forbids_builtin(Policy policy, std::string_view name) {
  return contains(kForbiddenBuiltins, name) || (policy == Policy::kStrict && contains(kForbiddenBuiltinsStrict, name));
}

bool policy_forbids_attribute(Policy policy, std::string_view name) {
  // Nearly every name ends here: those of the tables have an underscore at the first, third or fourth place, or are
  // `mro`.
  if (name.size() < 3 || (name[0] != '_' && name.find('_') == std::string_view::npos && name != "mro")) {
    return false;
  }
  return contains(kForbiddenAttributes, name) ||
         (policy == Policy::kStrict && contains(kForbiddenAttributesStrict, name));
}

ImportVerdict policy_import(Policy policy, std::string_view module) {
  if (policy == Policy::kStrict && contains(kRefusedModulesStrict, module)) {
    return ImportVerdict::kUnsafe;
  }
  if (contains(kModules, module)) {
    return ImportVerdict::kAllowed;
  }
  const std::string_view top = module.substr(0, module.find('.'));
  // Of urllib only the parser exists; the rest is the network.
  return contains(kUnsafeModules, top) || (top == "urllib" && module != top) ? ImportVerdict::kUnsafe
                                                                             : ImportVerdict::kUnsupported;
}

}  // namespace pyexec
