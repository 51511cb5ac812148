// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "interpreter/objects/exceptions.h"
#include "interpreter/run/run.h"
#include "parser/parse.h"

// The text CPython prints for an uncaught exception, made from the exception's own record of where it passed (R4: there
// are no traceback objects).

namespace pyexec {

namespace {

constexpr uint32_t kMostRepeats = 3;  // equal entries shown before CPython folds the rest

std::string_view trimmed(std::string_view line) {
  size_t begin = line.find_first_not_of(" \t\f");
  if (begin == std::string_view::npos) {
    return {};
  }
  size_t end = line.find_last_not_of(" \t\f\r\n");
  return line.substr(begin, end - begin + 1);
}

struct Line {
  uint32_t number;
  std::string_view name;
  std::string_view text;
  bool operator==(const Line&) const = default;
};

Line line_of(const TracebackEntry& entry) {
  uint32_t number = entry.program->source.line_of(entry.span.begin);
  std::string_view name = entry.scope != nullptr ? std::string_view(entry.scope) : entry.code->name->text;
  return {number, name, trimmed(entry.program->source.line_text(number))};
}

void append_entries(Run& run, Exception* exception, std::string* out) {
  const TracebackEntry* entries = exception->traceback != nullptr
                                      ? reinterpret_cast<const TracebackEntry*>(exception->traceback->bytes())
                                      : nullptr;
  Line last{};
  uint32_t repeats = 0;
  auto finish_repeats = [&] {
    if (repeats > kMostRepeats) {
      uint32_t more = repeats - kMostRepeats;
      *out += "  [Previous line repeated " + std::to_string(more) + " more time" + (more == 1 ? "" : "s") + "]\n";
    }
  };
  for (uint32_t i = exception->traceback_count; i > 0; --i) {
    const TracebackEntry& entry = entries[i - 1];
    if (entry.program != run.program) {
      continue;  // a library module written in Python: not the user's business
    }
    Line line = line_of(entry);
    if (repeats > 0 && line == last) {
      if (++repeats > kMostRepeats) {
        continue;
      }
    } else {
      finish_repeats();
      last = line;
      repeats = 1;
    }
    *out += "  File \"" + run.filename + "\", line " + std::to_string(line.number) + ", in ";
    *out += line.name;
    *out += '\n';
    if (!line.text.empty()) {
      *out += "    ";
      *out += line.text;
      *out += '\n';
    }
  }
  finish_repeats();
}

// str(value) or the words CPython uses when that fails.
std::string safe_text(Run& run, Value value, const char* failed) {
  Str* text = to_str(run, value);
  if (text == nullptr) {
    run.catch_any();
    return failed;
  }
  return str_to_utf8(text);
}

void append_last_line(Run& run, Exception* exception, std::string* out) {
  Type* type = exception->type();
  if (type->module != nullptr && type->module != &names::builtins_ && type->module != &names::dunder_main) {
    *out += str_to_utf8(type->module) + ".";
  }
  *out += str_to_utf8(type->qualified_name);
  std::string message = safe_text(run, Value::object(exception), "<exception str() failed>");
  if (!message.empty()) {
    *out += ": " + message;
  }
  *out += '\n';
  if (is_list(exception->notes) || is_tuple(exception->notes)) {
    size_t count = is_list(exception->notes) ? as_list(exception->notes)->length : as_tuple(exception->notes)->length;
    for (size_t i = 0; i < count; ++i) {
      Value note =
          is_list(exception->notes) ? as_list(exception->notes)->items->items[i] : as_tuple(exception->notes)->items[i];
      *out += safe_text(run, note, "<note str() failed>") + "\n";
    }
  } else if (!exception->notes.is_absent() && !exception->notes.is_none()) {
    Str* text = to_repr(run, exception->notes);
    if (text == nullptr) {
      run.catch_any();
    } else {
      *out += str_to_utf8(text) + "\n";
    }
  }
}

void append_header(Exception* exception, std::string* out) {
  if (exception->traceback_count > 0) {
    *out += "Traceback (most recent call last):\n";
  }
}

// Every line of `text` behind a prefix.
void append_indented(const std::string& text, const std::string& prefix, std::string* out) {
  size_t at = 0;
  while (at < text.size()) {
    size_t end = text.find('\n', at);
    end = end == std::string::npos ? text.size() : end + 1;
    *out += prefix + text.substr(at, end - at);
    at = end;
  }
}

constexpr size_t kMostGroupWidth = 15;
constexpr size_t kMostGroupDepth = 10;

std::string format_chain(Run& run, Exception* exception, size_t group_depth);

// One exception without what it is chained to.
std::string format_one(Run& run, Exception* exception, size_t group_depth) {
  std::string out;
  if (!exception->type()->is_subtype_of(&types::base_exception_group_)) {
    append_header(exception, &out);
    append_entries(run, exception, &out);
    append_last_line(run, exception, &out);
    return out;
  }
  if (group_depth > kMostGroupDepth) {
    return "... (max_group_depth is " + std::to_string(kMostGroupDepth) + ")\n";
  }
  std::string own;
  if (exception->traceback_count > 0) {
    own += "Exception Group Traceback (most recent call last):\n";
  }
  append_entries(run, exception, &own);
  append_last_line(run, exception, &own);
  bool outermost = group_depth == 0;
  if (outermost) {
    size_t first = own.find('\n') + 1;
    bool has_header = exception->traceback_count > 0;
    out += "  + " + own.substr(0, first);
    append_indented(own.substr(first), "  | ", &out);
    static_cast<void>(has_header);
  } else {
    out += own;
  }
  Tuple* inner = as_tuple(exception->field[1]);
  for (size_t i = 0; i < inner->length; ++i) {
    bool cut = i >= kMostGroupWidth;
    std::string label = cut ? "..." : std::to_string(i + 1);
    std::string margin = outermost ? "  " : "";
    out += margin + (i == 0 ? "+-+" : "  +") + "---------------- " + label + " ----------------\n";
    std::string text = cut ? "and " + std::to_string(inner->length - i) + " more exceptions\n"
                           : format_chain(run, as_exception(inner->items[i]), group_depth + 1);
    bool is_group = !cut && is_instance(inner->items[i], &types::base_exception_group_);
    // A nested group draws its own frame from the second line part on.
    size_t frame = is_group ? text.find("+-+----") : std::string::npos;
    append_indented(frame == std::string::npos ? text : text.substr(0, frame), margin + "  | ", &out);
    if (frame != std::string::npos) {
      append_indented(text.substr(frame), margin + "  ", &out);
    }
    if (cut || i + 1 == inner->length) {
      if (!is_group || cut) {
        out += margin + "  +------------------------------------\n";
      }
      break;
    }
  }
  return out;
}

std::string format_chain(Run& run, Exception* exception, size_t group_depth) {
  // The chain, innermost first. It is walked, not recursed into, and each exception shown once.
  std::vector<std::string> pieces;
  Exception* at = exception;
  constexpr size_t kMostChained = 1000;
  while (at != nullptr && pieces.size() < kMostChained) {
    std::string piece = format_one(run, at, group_depth);
    Exception* next = nullptr;
    if (is_exception(at->cause)) {
      piece = "\nThe above exception was the direct cause of the following exception:\n\n" + piece;
      next = as_exception(at->cause);
    } else if (is_exception(at->context) && !at->suppress_context) {
      piece = "\nDuring handling of the above exception, another exception occurred:\n\n" + piece;
      next = as_exception(at->context);
    }
    pieces.push_back(std::move(piece));
    at = next;
  }
  std::string out;
  for (size_t i = pieces.size(); i > 0; --i) {
    out += pieces[i - 1];
  }
  return out;
}

}  // namespace

std::string traceback_text(Run& run, Exception* exception) {
  return format_chain(run, exception, 0);
}

}  // namespace pyexec
