// SPDX-License-Identifier: Apache-2.0
//
// sys: what a program asks about its interpreter. The streams are the run's captured ones; a program may put another
// object in their place, and print() then writes there.
#include <algorithm>
#include <bit>
#include <iterator>

#include "interpreter/heap/heap.h"
#include "interpreter/numeric/int_text.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

// ---- the standard streams

enum class StreamKind : uint8_t { kIn, kOut, kError };
struct Stream : Object {
  StreamKind stream_kind;
};
Stream streams[3];
extern Type stream_type;
constexpr const char* kStreamNames[] = {"<stdin>", "<stdout>", "<stderr>"};

Stream* as_stream(Value value) {
  return static_cast<Stream*>(value.as_object());
}

Value stream_repr(Run& run, Value self) {
  StrBuilder builder(run);
  auto kind = static_cast<size_t>(as_stream(self)->stream_kind);
  TRY(builder.append_ascii("<_io.TextIOWrapper name='"));
  TRY(builder.append_ascii(kStreamNames[kind]));
  TRY(builder.append_ascii(kind == 0 ? "' mode='r' encoding='utf-8'>" : "' mode='w' encoding='utf-8'>"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value stream_get_attribute(Run& run, Value self, Str* name) {
  auto kind = static_cast<size_t>(as_stream(self)->stream_kind);
  std::string_view text = name->is_wide() ? std::string_view() : name->view();
  const char* answer = nullptr;
  if (text == "name") {
    answer = kStreamNames[kind];
  } else if (text == "encoding") {
    answer = "utf-8";
  } else if (text == "errors") {
    answer = kind == 2 ? "backslashreplace" : "strict";
  } else if (text == "mode") {
    answer = kind == 0 ? "r" : "w";
  } else if (text == "closed" || text == "line_buffering" || text == "write_through") {
    return Value::boolean(false);
  } else if (text == "newlines") {
    return Value::none();
  } else {
    return generic_get_attribute(run, self, name);
  }
  TRY(Str * made, str_from_ascii(run, answer));
  return Value::object(made);
}

RaisedResult raise_unsupported(Run& run, const char* what) {
  TRY(Module * io, import_module(run, "io"));
  TRY(Str * name, str_intern(run, "UnsupportedOperation"));
  TRY(Value error, get_attribute(run, Value::object(io), name));
  TRY(Str * text, str_from_ascii(run, what));
  TRY(Value exception, call(run, error, {Value::object(text)}));
  return run.raise_object(exception, Value::absent());
}

Value stream_write(Call& call, Value self, Value text) {
  Run& run = call.run();
  if (!is_str(text)) {
    return run.raise(types::type_error_, "write() argument must be str, not {}", {type_of(text)});
  }
  StreamKind kind = as_stream(self)->stream_kind;
  if (kind == StreamKind::kIn) {
    return raise_unsupported(run, "not writable");
  }
  TRY(kind == StreamKind::kOut ? run.write_stdout(as_str(text)) : run.write_stderr(as_str(text)));
  return Value::integer(static_cast<int64_t>(as_str(text)->length));
}
Value stream_writelines(Call& call, Value self, Value lines) {
  Run& run = call.run();
  Iteration items(run, lines);
  TRY(items.ok());
  while (true) {
    TRY(Value line, items.next());
    if (line.is_absent()) {
      return Value::none();
    }
    TRY(stream_write(call, self, line));
  }
}

// The next line of the supplied input with its end; empty at the end. `most`: so many bytes at most, -1: all.
Value next_line(Run& run) {
  const std::string& source = run.options->stdin_text;
  if (!run.options->has_stdin || run.stdin_position >= source.size()) {
    return Value::object(str_empty());
  }
  size_t end = source.find('\n', run.stdin_position);
  size_t stop = end == std::string::npos ? source.size() : end;
  std::string_view line(source.data() + run.stdin_position, stop - run.stdin_position);
  bool has_end = end != std::string::npos;
  run.stdin_position = has_end ? end + 1 : source.size();
  if (has_end && !line.empty() && line.back() == '\r') {
    line.remove_suffix(1);
  }
  TRY(run.charge(line.size() + 1));
  StrBuilder builder(run);
  TRY(builder.append_utf8(line));
  TRY(builder.append_ascii(has_end ? "\n" : ""));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
bool check_readable(Run& run, Value self) {
  return as_stream(self)->stream_kind == StreamKind::kIn || raise_unsupported(run, "not readable");
}
Value stream_readline(Call& call, Value self, Value size) {
  Run& run = call.run();
  TRY(check_readable(run, self));
  int64_t most = -1;
  if (!size.is_absent() && !size.is_none()) {
    TRY(to_index_clamped(run, size, &most));
  }
  TRY(Value line, next_line(run));
  if (most >= 0 && as_str(line)->length > static_cast<size_t>(most)) {
    Str* text = as_str(line);
    TRY(Str * rest, str_substring(run, text, static_cast<size_t>(most), text->length));
    run.stdin_position -= str_to_utf8(rest).size();
    TRY(Str * head, str_substring(run, text, 0, static_cast<size_t>(most)));
    return Value::object(head);
  }
  return line;
}
Value stream_read(Call& call, Value self, Value size) {
  Run& run = call.run();
  TRY(check_readable(run, self));
  int64_t most = -1;
  if (!size.is_absent() && !size.is_none()) {
    TRY(to_index_clamped(run, size, &most));
  }
  StrBuilder builder(run);
  while (most < 0 || builder.length() < static_cast<size_t>(most)) {
    TRY(Value line, next_line(run));
    if (as_str(line)->length == 0) {
      break;
    }
    size_t room = most < 0 ? as_str(line)->length : static_cast<size_t>(most) - builder.length();
    if (as_str(line)->length > room) {
      TRY(Str * rest, str_substring(run, as_str(line), room, as_str(line)->length));
      run.stdin_position -= str_to_utf8(rest).size();
    }
    TRY(builder.append_substring(as_str(line), 0, std::min(room, as_str(line)->length)));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}
Value stream_readlines(Call& call, Value self, Value) {
  Run& run = call.run();
  TRY(check_readable(run, self));
  TRY(List * lines, list_new(run, 8));
  while (true) {
    TRY(Value line, next_line(run));
    if (as_str(line)->length == 0) {
      return Value::object(lines);
    }
    TRY(list_append(run, lines, line));
  }
}
Value stream_iter(Run&, Value self) {
  return self;
}
Value stream_next(Run& run, Value self) {
  TRY(check_readable(run, self));
  TRY(Value line, next_line(run));
  return as_str(line)->length == 0 ? Value::absent() : line;
}
Value stream_flush(Call&, Value) {
  return Value::none();
}
Value stream_false(Call&, Value) {
  return Value::boolean(false);
}
Value stream_readable(Call&, Value self) {
  return Value::boolean(as_stream(self)->stream_kind == StreamKind::kIn);
}
Value stream_writable(Call&, Value self) {
  return Value::boolean(as_stream(self)->stream_kind != StreamKind::kIn);
}
Value stream_fileno(Call& call, Value) {
  return raise_unsupported(call.run(), "fileno");
}
Value stream_reconfigure(Call&, Value, Keywords) {
  return Value::none();
}
Value stream_enter(Call&, Value self) {
  return self;
}
Value stream_exit(Call&, Value, Args) {
  return Value::none();
}
constexpr Entry kStreamMethods[] = {
    {"write", "(self, text, /)", native<stream_write>, "Write string to stream."},
    {"writelines", "(self, lines, /)", native<stream_writelines>, "Write a list of lines to stream."},
    {"read", "(self, size=-1, /)", native<stream_read>, "Read at most size characters from stream."},
    {"readline", "(self, size=-1, /)", native<stream_readline>, "Read until newline or EOF."},
    {"readlines", "(self, hint=-1, /)", native<stream_readlines>, "Return a list of lines from the stream."},
    {"flush", "(self, /)", native<stream_flush>, "Nothing is held back."},
    {"isatty", "(self, /)", native<stream_false>, "No stream is a terminal."},
    {"seekable", "(self, /)", native<stream_false>, "No stream can seek."},
    {"readable", "(self, /)", native<stream_readable>, "Whether the stream can be read."},
    {"writable", "(self, /)", native<stream_writable>, "Whether the stream can be written."},
    {"fileno", "(self, /)", native<stream_fileno>, "There are no file descriptors here."},
    {"reconfigure", "(self, **kwargs)", native<stream_reconfigure>, "The encoding stays UTF-8."},
    {"__enter__", "(self, /)", native<stream_enter>, "The stream."},
    {"__exit__", "(self, *args)", native<stream_exit>, "The stream stays open."},
};

Type stream_type = make_builtin_type(
    {.name = "TextIOWrapper",
     .layout = CellKind::kSingleton,
     .instance_bytes = sizeof(Stream),
     .slots = {.repr = stream_repr, .get_attribute = stream_get_attribute, .iter = stream_iter, .next = stream_next},
     .module = "_io"});

// ---- functions

Value sys_exit(Call& call, Value status) {
  Run& run = call.run();
  if (status.is_absent()) {
    return run.raise_with(types::system_exit_, {});
  }
  return run.raise_with(types::system_exit_, {status});
}
Value sys_getrecursionlimit(Call& call) {
  return Value::integer(call.run().recursion_limit);
}
Value sys_setrecursionlimit(Call& call, int64_t limit) {
  Run& run = call.run();
  constexpr int64_t kMost = 20'000;
  if (limit < 1) {
    return run.raise(types::value_error_, "recursion limit must be greater or equal than 1");
  }
  if (static_cast<int64_t>(run.depth()) >= limit) {
    return run.raise(types::recursion_error_,
                     "cannot set the recursion limit to {} at the recursion depth {}: the limit is too low",
                     {limit, run.depth()});
  }
  // Programs ask for what their C stack would not bear either; what is there is given.
  run.recursion_limit = static_cast<uint32_t>(std::min(limit, kMost));
  return Value::none();
}
Value sys_intern(Call& call, Value text) {
  if (!is_exact_str(text)) {
    return call.run().raise(types::type_error_,
                            is_str(text) ? "can't intern {}" : "intern() argument must be str, not {}",
                            {type_of(text)});
  }
  TRY(Str * interned, str_intern(call.run(), as_str(text)));
  return Value::object(interned);
}
Value sys_exc_info(Call& call) {
  Run& run = call.run();
  Value handled = run.handled();
  Value items[3] = {Value::none(), Value::none(), Value::none()};
  if (is_exception(handled)) {
    items[0] = Value::object(type_of(handled));
    items[1] = handled;
    TRY(items[2], get_attribute(run, handled, &names::dunder_traceback));
  }
  TRY(Tuple * result, tuple_from(run, items, 3));
  return Value::object(result);
}
Value sys_exception(Call& call) {
  return is_exception(call.run().handled()) ? call.run().handled() : Value::none();
}
Value sys_encoding(Call& call) {
  TRY(Str * text, str_from_ascii(call.run(), "utf-8"));
  return Value::object(text);
}
Value sys_false(Call&) {
  return Value::boolean(false);
}
Value sys_get_digits(Call& call) {
  return Value::integer(call.run().int_digit_limit);
}
Value sys_set_digits(Call& call, int64_t maxdigits) {
  Run& run = call.run();
  if (maxdigits != 0 && maxdigits < 640) {
    return run.raise(types::value_error_, "maxdigits must be 0 or larger than 640");
  }
  run.int_digit_limit = maxdigits;
  return Value::none();
}

// ---- getsizeof: what CPython's objects take on a 64-bit machine

int64_t int_size(Value value) {
  Value number = int_value(value);
  uint64_t bits = 0;
  if (number.is_int()) {
    uint64_t magnitude =
        number.as_int() < 0 ? 0 - static_cast<uint64_t>(number.as_int()) : static_cast<uint64_t>(number.as_int());
    bits = static_cast<uint64_t>(std::bit_width(magnitude));
  } else {
    BigInt* big = static_cast<BigInt*>(number.as_object());
    bits = (big->limb_count - 1) * 64 + static_cast<uint64_t>(std::bit_width(big->limbs()[big->limb_count - 1]));
  }
  return 24 + 4 * std::max<int64_t>(1, static_cast<int64_t>((bits + 29) / 30));
}
int64_t str_size(const Str* text) {
  char32_t most = 0;
  for (size_t i = 0; i < text->length; ++i) {
    most = std::max(most, text->at(i));
  }
  auto length = static_cast<int64_t>(text->length);
  return most < 0x80 ? 49 + length : most < 0x100 ? 73 + length : most < 0x10000 ? 74 + 2 * length : 76 + 4 * length;
}
int64_t dict_size(Dict* dict) {
  if (dict->length == 0) {
    return 64;
  }
  bool names_only = true;
  size_t position = 0;
  Value key;
  Value value;
  while (dict_next(dict, &position, &key, &value)) {
    names_only = names_only && is_exact_str(key);
  }
  uint64_t log = 3;
  while (((uint64_t{1} << log) * 2) / 3 < dict->length) {
    ++log;
  }
  uint64_t slots = uint64_t{1} << log;
  uint64_t index = slots * (log < 8 ? 1 : log < 16 ? 2 : log < 32 ? 4 : 8);
  return static_cast<int64_t>(64 + 32 + index + slots * 2 / 3 * (names_only ? 16 : 24));
}

int64_t size_of(Value object) {
  if (object.is_none()) {
    return 16;
  }
  if (object.is_float()) {
    return 24;
  }
  if (is_int_like(object)) {
    return int_size(object);
  }
  Object* cell = object.as_object();
  switch (cell->kind) {
    case CellKind::kStr:
      return str_size(as_str(object));
    case CellKind::kBytes:
      return 33 + static_cast<int64_t>(as_bytes(object)->length);
    case CellKind::kByteArray:
      return as_bytes(object)->length == 0 ? 56 : 57 + static_cast<int64_t>(as_bytes(object)->length);
    case CellKind::kList:
      return 56 + 8 * static_cast<int64_t>(as_list(object)->capacity());
    case CellKind::kTuple:
      return 40 + 8 * static_cast<int64_t>(as_tuple(object)->length);
    case CellKind::kDict:
      return dict_size(as_dict(object));
    case CellKind::kSet: {
      size_t slots = as_set(object)->table != nullptr ? as_set(object)->mask + 1 : 8;
      return slots <= 8 ? 216 : 200 + 16 * static_cast<int64_t>(slots) + 16;
    }
    case CellKind::kRange:
      return 48;
    case CellKind::kSlice:
      return 56;
    case CellKind::kComplex:
      return 32;
    case CellKind::kFunction:
      return 144;
    case CellKind::kNativeFunction:
      return 72;
    case CellKind::kBoundMethod:
      return 64;
    case CellKind::kGenerator:
      return 208;
    case CellKind::kType:
      return as_type(object)->has(kTypeHeap) ? 1064 : 408;
    case CellKind::kModule:
    case CellKind::kException:
      return 72;
    case CellKind::kBoxedFloat:
      return 56;
    case CellKind::kInstance: {
      Type* type = cell->type();
      return type == &types::object_ ? 16 : 16 + 8 * type->member_count + (type->has(kTypeAttributes) ? 40 : 0);
    }
    default:
      return 48;
  }
}

Value sys_getsizeof(Call& call, Value object, Value otherwise) {
  Run& run = call.run();
  static_cast<void>(otherwise);
  Type* where = nullptr;
  Str* name = &names::dunder_sizeof;
  Value hook = type_lookup_where(run, type_of(object), name, &where);
  if (!hook.is_absent() && where != nullptr && where->has(kTypeHeap)) {
    TRY(Value answer, call_special(run, object, name, {}));
    TRY(Value size, to_index(run, answer));
    if (int_sign(size) < 0) {
      return run.raise(types::value_error_, "__sizeof__() should return >= 0");
    }
    return size.is_int() ? Value::integer(size.as_int() + 16) : size;
  }
  return Value::integer(size_of(object));
}

constexpr Entry kFunctions[] = {
    {"exit", "(status=None, /)", native<sys_exit>, "Exit the interpreter by raising SystemExit(status).",
     EntryKind::kFunction, Wording::kPositional},
    {"getrecursionlimit", "()", native<sys_getrecursionlimit>, "Return the current value of the recursion limit.",
     EntryKind::kFunction},
    {"setrecursionlimit", "(limit, /)", native<sys_setrecursionlimit>,
     "Set the maximum depth of the Python interpreter stack; at most 20000 here.", EntryKind::kFunction},
    {"getsizeof", "(object, default=None)", native<sys_getsizeof>, "Return the size of object in bytes, as CPython's.",
     EntryKind::kFunction},
    {"intern", "(string, /)", native<sys_intern>, "Intern the given string.", EntryKind::kFunction},
    {"exc_info", "()", native<sys_exc_info>, "Return current exception information: (type, value, traceback).",
     EntryKind::kFunction},
    {"exception", "()", native<sys_exception>, "Return the current exception.", EntryKind::kFunction},
    {"getdefaultencoding", "()", native<sys_encoding>, "Return the current default encoding.", EntryKind::kFunction},
    {"getfilesystemencoding", "()", native<sys_encoding>, "Return the encoding of file names.", EntryKind::kFunction},
    {"is_finalizing", "()", native<sys_false>, "Return whether Python is exiting.", EntryKind::kFunction},
    {"get_int_max_str_digits", "()", native<sys_get_digits>, "Return the maximum string digits limit.",
     EntryKind::kFunction},
    {"set_int_max_str_digits", "(maxdigits)", native<sys_set_digits>, "Set the maximum string digits limit.",
     EntryKind::kFunction},
};

// ---- attributes

bool set_text(Run& run, Module* module, const char* name, const char* value) {
  TRY(Str * text, str_from_ascii(run, value));
  return module_set(run, module, name, Value::object(text));
}

bool fill_sys(Run& run, Module* module) {
  TRY(module_set(run, module, "maxsize", Value::integer(INT64_MAX)));
  TRY(module_set(run, module, "maxunicode", Value::integer(0x10FFFF)));
  TRY(module_set(run, module, "hexversion", Value::integer(0x030B07F0)));
  TRY(module_set(run, module, "api_version", Value::integer(1013)));
  TRY(module_set(run, module, "dont_write_bytecode", Value::boolean(true)));
  const std::pair<const char*, const char*> texts[] = {
      {"version", "3.11.7 (pyexec)"},
      {"platform", "linux"},
      {"byteorder", "little"},
      {"executable", ""},
      {"prefix", "/usr"},
      {"exec_prefix", "/usr"},
      {"base_prefix", "/usr"},
      {"float_repr_style", "short"},
      {"platlibdir", "lib"},
      {"copyright", "pyexec, Apache-2.0"},
  };
  for (const auto& [name, value] : texts) {
    TRY(set_text(run, module, name, value));
  }
  constexpr const char* kNames[] = {"stdin", "stdout", "stderr"};
  for (size_t i = 0; i < 3; ++i) {
    TRY(module_set(run, module, kNames[i], Value::object(&streams[i])));
    TRY(module_set(run, module, (std::string("__") + kNames[i] + "__").c_str(), Value::object(&streams[i])));
  }
  TRY(Str * script, str_from_utf8(run, run.filename));
  Value first = Value::object(script);
  TRY(List * argv, list_from(run, &first, 1));
  TRY(module_set(run, module, "argv", Value::object(argv)));
  for (const char* name : {"path", "warnoptions", "orig_argv"}) {
    TRY(List * empty, list_new(run, 0));
    TRY(module_set(run, module, name, Value::object(empty)));
  }
  return true;
}

constexpr std::string_view kStructures[] = {"version_info", "float_info", "int_info",      "hash_info",
                                            "thread_info",  "flags",      "implementation"};

Value resolve_sys(Run& run, Module*, const Str* name) {
  bool is_known = !name->is_wide() &&
                  std::find(std::begin(kStructures), std::end(kStructures), name->view()) != std::end(kStructures);
  if (!is_known) {
    return Value::absent();
  }
  TRY(Module * more, import_module(run, "_sys_more"));
  return module_find(more, name);
}

// sys.stdout = something: print() writes there from now on.
bool assign_sys(Run& run, Module* module, Str* name, Value value) {
  if (value.is_absent()) {
    return run.raise(types::attribute_error_, "{}", {name});
  }
  std::string_view text = name->is_wide() ? std::string_view() : name->view();
  bool is_own = value.is_object() && value.as_object()->type() == &stream_type;
  if (text == "stdout") {
    bool is_default = is_own && value.as_object() == &streams[1];
    run.library_state[static_cast<size_t>(LibraryState::kStdout)] = is_default ? Value::absent() : value;
  } else if (text == "stderr") {
    bool is_default = is_own && value.as_object() == &streams[2];
    run.library_state[static_cast<size_t>(LibraryState::kStderr)] = is_default ? Value::absent() : value;
  } else if (text == "stdin") {
    bool is_default = is_own && value.as_object() == &streams[0];
    run.library_state[static_cast<size_t>(LibraryState::kStdin)] = is_default ? Value::absent() : value;
  }
  return name_table_set(&run, &module->attributes, name, value);
}

constexpr ModuleDefinition kModule = {.name = "sys",
                                      .doc = "Some variables and functions that interact with the interpreter.",
                                      .functions = kFunctions,
                                      .fill = fill_sys,
                                      .resolve = resolve_sys,
                                      .assign = assign_sys};

}  // namespace

void register_sys_module() {
  complete_builtin_type(&stream_type);
  add_methods(&stream_type, kStreamMethods);
  for (size_t i = 0; i < 3; ++i) {
    streams[i].kind = CellKind::kSingleton;
    streams[i].flags = kFlagImmortal;
    streams[i].identity = next_immortal_identity();
    streams[i].shape = stream_type.instance_shape;
    streams[i].stream_kind = static_cast<StreamKind>(i);
  }
  register_module(&kModule);
}

}  // namespace pyexec
