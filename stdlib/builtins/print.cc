// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/native.h"
#include "stdlib/register.h"

// print and input: the only ways a program reaches the outside, through the run's captured streams.

namespace pyexec {

namespace {

bool check_separator(Run& run, Value value, const char* name) {
  if (!value.is_absent() && !value.is_none() && !is_str(value)) {
    return run.raise(types::type_error_, "{} must be None or a string, not {}", {name, type_of(value)});
  }
  return true;
}

bool append_separator(StrBuilder& builder, Value value, std::string_view standard) {
  return value.is_absent() || value.is_none() ? builder.append_ascii(standard) : builder.append(as_str(value));
}

// To a file object of the program: piece by piece, as CPython writes.
Value print_to(Run& run, Args items, Value sep, Value end, Value file, Value flush) {
  auto separator = [&](Value given, const char* standard) -> bool {
    Value text = given;
    if (given.is_absent() || given.is_none()) {
      TRY(Str * made, str_from_ascii(run, standard));
      text = Value::object(made);
    }
    return !call_method(run, file, &names::write_, {text}).is_raised();
  };
  for (size_t i = 0; i < items.count; ++i) {
    if (i > 0) {
      TRY(separator(sep, " "));
    }
    TRY(Str * text, to_str(run, items[i]));
    TRY(call_method(run, file, &names::write_, {Value::object(text)}));
  }
  TRY(separator(end, "\n"));
  if (!flush.is_absent()) {
    TRY(Truth flushes, truth(run, flush));
    if (flushes == Truth::kTrue) {
      TRY(call_method(run, file, &names::flush_, {}));
    }
  }
  return Value::none();
}

// An item's __str__ raised: what stands before it has been printed.
RaisedResult write_before_failure(Run& run, StrBuilder& builder) {
  Exception* exception = run.catch_any();
  if (exception == nullptr) {
    return kRaised;
  }
  TRY(Str * text, builder.finish());
  TRY(run.write_stdout(text));
  return run.reraise(exception);
}

Value builtin_print(Call& call, Args items, Value sep, Value end, Value file, Value flush) {
  Run& run = call.run();
  TRY(check_separator(run, sep, "sep"));
  TRY(check_separator(run, end, "end"));
  if (!file.is_absent() && !file.is_none()) {
    return print_to(run, items, sep, end, file, flush);
  }
  // sys.stdout, where a program has put something else there.
  Value replaced = run.library_state[static_cast<size_t>(LibraryState::kStdout)];
  if (!replaced.is_absent()) [[unlikely]] {
    return replaced.is_none() ? replaced : print_to(run, items, sep, end, replaced, flush);
  }
  StrBuilder builder(run);
  for (size_t i = 0; i < items.count; ++i) {
    if (i > 0) {
      TRY(append_separator(builder, sep, " "));
    }
    Str* text = to_str(run, items[i]);
    if (text == nullptr) {
      return write_before_failure(run, builder);
    }
    TRY(builder.append(text));
  }
  TRY(append_separator(builder, end, "\n"));
  TRY(Str * line, builder.finish());
  TRY(run.write_stdout(line));
  return Value::none();
}

// From an object that the program has put into sys.stdin's place.
Value input_from(Run& run, Value stream) {
  TRY(Str * name, str_intern(run, "readline"));
  TRY(Value line, call_method(run, stream, name, {}));
  if (!is_str(line)) {
    return run.raise(types::type_error_, "object.readline() returned non-string");
  }
  Str* text = as_str(line);
  if (text->length == 0) {
    return run.raise(types::eof_error_, "EOF when reading a line");
  }
  if (text->at(text->length - 1) == U'\n') {
    TRY(text, str_substring(run, text, 0, text->length - 1));
  }
  return Value::object(text);
}

Value builtin_input(Call& call, Value prompt) {
  Run& run = call.run();
  if (!prompt.is_absent()) {
    TRY(Str * text, to_str(run, prompt));
    Value out = run.library_state[static_cast<size_t>(LibraryState::kStdout)];
    if (out.is_absent()) {
      TRY(run.write_stdout(text));
    } else {
      TRY(call_method(run, out, &names::write_, {Value::object(text)}));
    }
  }
  Value replaced = run.library_state[static_cast<size_t>(LibraryState::kStdin)];
  if (!replaced.is_absent()) {
    return input_from(run, replaced);
  }
  const std::string& source = run.options->stdin_text;
  if (!run.options->has_stdin || run.stdin_position >= source.size()) {
    return run.raise(types::eof_error_, "EOF when reading a line");
  }
  size_t end = source.find('\n', run.stdin_position);
  size_t stop = end == std::string::npos ? source.size() : end;
  std::string_view line(source.data() + run.stdin_position, stop - run.stdin_position);
  run.stdin_position = end == std::string::npos ? source.size() : end + 1;
  if (!line.empty() && line.back() == '\r') {
    line.remove_suffix(1);
  }
  TRY(run.charge(line.size()));
  TRY(Str * text, str_from_utf8(run, line));
  return Value::object(text);
}

constexpr Entry kFunctions[] = {
    {"print", "(*args, sep=' ', end='\\n', file=None, flush=False)", native<builtin_print>,
     "Prints the values to a stream, or to sys.stdout by default.", EntryKind::kFunction},
    {"input", "(prompt='', /)", native<builtin_input>, "Read a string from standard input.", EntryKind::kFunction,
     Wording::kPositional},
};

}  // namespace

void register_print_functions() {
  add_builtin_functions(kFunctions);
}

}  // namespace pyexec
