// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/run.h"
#include "parser/parse.h"

// The text CPython prints for an exception, made from the exception's own record of where it passed.

namespace pyexec {

namespace {

constexpr uint32_t kMostRepeats = 3;  // equal entries shown before CPython folds the rest

constexpr uint32_t kMostEntries = 1000;  // the innermost ones
// Beyond this a text goes on without source lines: a thousand entries on one long line would be a bomb.
constexpr size_t kMostSourceBytes = 4u << 20;

struct Line {
  uint32_t number;
  std::string_view name;
  bool operator==(const Line&) const = default;
};

bool is_shown(const TracebackEntry& entry) {
  return !entry.program->is_library;  // where a library module written in Python passed is not the user's business
}

Line line_of(const TracebackEntry& entry) {
  std::string_view name = entry.scope != nullptr ? std::string_view(entry.scope) : entry.code->name->text;
  return {entry.program->source.line_of(entry.span.begin), name};
}

// The range of the entry within its first line. An empty span: only the line is known.
std::string markers_of(const TracebackEntry& entry, uint32_t number, std::string_view line, MarkerStyle style) {
  if (entry.span.end <= entry.span.begin) {
    return {};
  }
  const Source& source = entry.program->source;
  MarkedRange range;
  range.ends_later = source.line_of(entry.span.end) != number;
  range.begin = entry.span.begin - source.line_begin(number);
  range.end = range.ends_later ? 0 : entry.span.end - source.line_begin(number);
  return marker_line(line, range, style);
}

std::span<const TracebackEntry> entries_of(const Exception* exception) {
  if (exception->traceback == nullptr) {
    return {};
  }
  return {reinterpret_cast<const TracebackEntry*>(exception->traceback->bytes()), exception->traceback_count};
}

// How many of `count` entries to pass over, from the outermost, and how many to show then.
struct Window {
  uint64_t skipped = 0;
  uint64_t shown = 0;
};
Window window_of(uint64_t count, const TracebackStyle& style) {
  if (style.has_limit) {
    uint64_t wanted =
        style.limit < 0 ? uint64_t{0} - static_cast<uint64_t>(style.limit) : static_cast<uint64_t>(style.limit);
    wanted = std::min(wanted, count);
    return {style.limit < 0 ? count - wanted : 0, wanted};
  }
  uint64_t most = style.markers == MarkerStyle::kInterpreter ? kMostEntries : count;
  return {count > most ? count - most : 0, std::min(count, most)};
}

void append_entry(Run& run, const TracebackEntry& entry, const Line& line, MarkerStyle style, bool with_source,
                  std::string* out) {
  *out += "  File \"" + run.filename + "\", line " + std::to_string(line.number) + ", in ";
  *out += line.name;
  *out += '\n';
  std::string_view text = entry.program->source.line_text(line.number);
  size_t indent = text.find_first_not_of(" \t\f");
  if (indent == std::string_view::npos || !with_source) {
    return;
  }
  *out += "    ";
  size_t end = style == MarkerStyle::kModule ? text.find_last_not_of(" \t\f") + 1 : text.size();
  *out += text.substr(indent, end - indent);
  *out += '\n';
  std::string markers = markers_of(entry, line.number, text, style);
  if (!markers.empty()) {
    *out += markers + '\n';
  }
}

// Gives each entry's text to `entry`, and the line that stands for repeats to `repeats`.
template <class Entries, class Repeats>
void write_entries(Run& run, Exception* exception, const TracebackStyle& style, const std::string& so_far,
                   Entries write, Repeats write_repeats) {
  std::span<const TracebackEntry> entries = entries_of(exception);
  Window window = window_of(static_cast<uint64_t>(std::count_if(entries.begin(), entries.end(), is_shown)), style);
  Line last{};
  uint32_t repeats = 0;
  auto finish_repeats = [&] {
    if (repeats > kMostRepeats) {
      uint32_t more = repeats - kMostRepeats;
      write_repeats("  [Previous line repeated " + std::to_string(more) + " more time" + (more == 1 ? "" : "s") +
                    "]\n");
    }
  };
  for (size_t i = entries.size(); i > 0; --i) {
    const TracebackEntry& entry = entries[i - 1];
    if (!is_shown(entry)) {
      continue;
    }
    if (window.skipped > 0) {
      --window.skipped;
      continue;
    }
    if (window.shown-- == 0) {
      break;
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
    std::string text;
    append_entry(run, entry, line, style.markers, so_far.size() < kMostSourceBytes, &text);
    write(text);
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

// ---- "Did you mean": CPython's own distance and limits
// -------------------------------------------------------------------------------------------------------

constexpr size_t kMostCandidates = 750;
constexpr size_t kLongestName = 40;
constexpr size_t kMoveCost = 2;
constexpr size_t kCaseCost = 1;

size_t substitution_cost(char a, char b) {
  if ((a & 31) != (b & 31)) {
    return kMoveCost;
  }
  if (a == b) {
    return 0;
  }
  auto lower = [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return lower(a) == lower(b) ? kCaseCost : kMoveCost;
}

size_t edit_distance(std::string_view a, std::string_view b, size_t most) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.empty() || b.empty()) {
    return (a.size() + b.size()) * kMoveCost;
  }
  if (a.size() > kLongestName || b.size() > kLongestName) {
    return most + 1;
  }
  if (b.size() < a.size()) {
    std::swap(a, b);
  }
  if ((b.size() - a.size()) * kMoveCost > most) {
    return most + 1;
  }
  size_t row[kLongestName];
  for (size_t i = 0; i < a.size(); ++i) {
    row[i] = (i + 1) * kMoveCost;
  }
  size_t result = 0;
  for (size_t i = 0; i < b.size(); ++i) {
    size_t distance = result = i * kMoveCost;
    size_t least = SIZE_MAX;
    for (size_t j = 0; j < a.size(); ++j) {
      size_t substituted = distance + substitution_cost(b[i], a[j]);
      distance = row[j];
      result = std::min(std::min(result, distance) + kMoveCost, substituted);
      row[j] = result;
      least = std::min(least, result);
    }
    if (least > most) {
      return most + 1;
    }
  }
  return result;
}

// Keeps the nearest of the names it is shown.
class Nearest {
 public:
  explicit Nearest(std::string name) : name_(std::move(name)) {}
  void consider(std::string_view candidate) {
    if (candidate == name_) {
      return;
    }
    size_t most = std::min((name_.size() + candidate.size() + 3) * kMoveCost / 6, best_distance_ - 1);
    size_t distance = edit_distance(name_, candidate, most);
    if (distance <= most) {
      best_ = candidate;
      best_distance_ = distance;
    }
  }
  const std::string& best() const { return best_; }

 private:
  std::string name_;
  std::string best_;
  size_t best_distance_ = size_t{1} << 30;
};

std::string nearest_attribute(Run& run, Exception* exception, const Str* name) {
  Nearest nearest(str_to_utf8(name));
  if (exception->field[1].is_absent() || exception->field[1].is_empty()) {
    return {};
  }
  NameEntry* dir = builtins().names->find(str_intern(run, "dir"));
  Value list = dir == nullptr ? Value::absent() : call(run, dir->value, {exception->field[1]});
  if (list.is_raised()) {
    run.catch_any();
    return {};
  }
  if (!is_list(list) || as_list(list)->length >= kMostCandidates) {
    return {};
  }
  for (size_t i = 0; i < as_list(list)->length; ++i) {
    Value item = as_list(list)->items->items[i];
    if (is_str(item)) {
      nearest.consider(str_to_utf8(as_str(item)));
    }
  }
  return nearest.best();
}

// Among the variables of the function where it was raised, then the globals, then the builtins.
std::string nearest_name(Run& run, Exception* exception, const Str* name) {
  Nearest among_locals(str_to_utf8(name));
  if (exception->traceback_count > 0) {
    const Code* code = reinterpret_cast<const TracebackEntry*>(exception->traceback->bytes())[0].code;
    if (code->kind == CodeKind::kFunction || code->kind == CodeKind::kLambda) {
      auto is_own = [&](uint32_t slot) {
        return std::find(code->cell_slots.begin(), code->cell_slots.end(), slot) == code->cell_slots.end() &&
               std::none_of(code->free_variables.begin(), code->free_variables.end(),
                            [&](const FreeVariable& variable) { return variable.slot == slot; });
      };
      for (uint32_t slot = 0; slot < code->slot_names.size(); ++slot) {
        if (code->slot_names[slot] != nullptr && is_own(slot)) {
          among_locals.consider(code->slot_names[slot]->text);
        }
      }
    }
  }
  if (!among_locals.best().empty()) {
    return among_locals.best();
  }
  Nearest among_globals(str_to_utf8(name));
  for (size_t i = 0; i < run.globals->count; ++i) {
    if (!run.globals->entries[i].value.is_empty()) {
      among_globals.consider(str_to_utf8(run.globals->entries[i].name));
    }
  }
  for (uint32_t i = 0; run.extra_globals != nullptr && i < run.extra_globals->count; ++i) {
    if (run.extra_globals->entries()[i].name != nullptr) {
      among_globals.consider(str_to_utf8(run.extra_globals->entries()[i].name));
    }
  }
  if (!among_globals.best().empty()) {
    return among_globals.best();
  }
  Nearest among_builtins(str_to_utf8(name));
  NameTable* names = builtins().names;
  for (uint32_t i = 0; i < names->count; ++i) {
    Str* builtin = names->entries()[i].name;
    bool is_hidden = builtin != nullptr && builtin->length > 0 && builtin->at(0) == '.';  // no program can write it
    if (builtin != nullptr && !is_hidden && !run.forbids_builtin(builtin)) {
      among_builtins.consider(str_to_utf8(builtin));
    }
  }
  return among_builtins.best();
}

std::string suggestion(Run& run, Exception* exception) {
  bool is_attribute = exception->type() == &types::attribute_error_;
  if ((!is_attribute && exception->type() != &types::name_error_) || !is_str(exception->field[0])) {
    return {};
  }
  const Str* name = as_str(exception->field[0]);
  std::string best = is_attribute ? nearest_attribute(run, exception, name) : nearest_name(run, exception, name);
  return best.empty() ? best : ". Did you mean: '" + best + "'?";
}

// A SyntaxError that knows where it is: its file, line and text with carets. Its own message follows.
bool append_syntax_error(Run& run, Exception* exception, std::string* out) {
  enum Detail : size_t { kFilename, kLineNumber, kOffset, kText, kEndLineNumber, kEndOffset };
  if (!exception->type()->is_subtype_of(&types::syntax_error_) || !is_tuple(exception->field[1])) {
    return false;
  }
  Tuple* details = as_tuple(exception->field[1]);
  if (details->length < 4 || !details->items[kLineNumber].is_int()) {
    return false;
  }
  std::string filename =
      details->items[kFilename].is_none() ? "<string>" : safe_text(run, details->items[kFilename], "");
  *out += "  File \"" + filename + "\", line " + std::to_string(details->items[kLineNumber].as_int()) + "\n";
  if (!is_str(details->items[kText])) {
    return true;
  }
  auto number = [&](size_t at) -> int64_t {
    return at < details->length && details->items[at].is_int() ? details->items[at].as_int() : 0;
  };
  const std::string whole = str_to_utf8(as_str(details->items[kText]));
  std::string_view text = whole;
  int64_t offset = details->items[kOffset].is_int() ? number(kOffset) : -1;
  const auto length = static_cast<int64_t>(whole.size());
  int64_t end_offset = exception->type() != &types::syntax_error_                      ? offset  // not of subclasses
                       : number(kEndLineNumber) > details->items[kLineNumber].as_int() ? length
                                                                                       : number(kEndOffset);
  end_offset = std::min(end_offset, length + 1);
  const int64_t carets = end_offset > 0 && end_offset > offset ? end_offset - offset : 1;
  --offset;
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\f')) {
    text.remove_prefix(1);
    --offset;
  }
  if (!text.empty() && text.back() == '\n') {
    text.remove_suffix(1);
  }
  offset = std::min(offset, static_cast<int64_t>(text.size()));
  for (size_t newline = text.find('\n'); newline != std::string_view::npos && static_cast<int64_t>(newline) < offset;
       newline = text.find('\n')) {
    text.remove_prefix(newline + 1);
    offset -= static_cast<int64_t>(newline) + 1;
  }
  *out += "    ";
  *out += text;
  *out += '\n';
  if (offset >= 0) {
    *out += std::string(4 + static_cast<size_t>(offset), ' ') + std::string(static_cast<size_t>(carets), '^') + '\n';
  }
  return true;
}

// "KeyError: 'a'\n". `is_placed`: of a SyntaxError whose place has been shown, only the message itself.
std::string message_line(Run& run, Exception* exception, bool is_placed) {
  Type* type = exception->type();
  std::string line;
  if (type->module != nullptr && type->module != &names::builtins_ && type->module != &names::dunder_main) {
    line += str_to_utf8(type->module) + ".";
  }
  line += str_to_utf8(type->qualified_name);
  std::string message =
      safe_text(run, is_placed ? exception->field[0] : Value::object(exception), "<exception str() failed>");
  if (!message.empty()) {
    line += ": " + message;
  }
  return line + suggestion(run, exception) + "\n";
}

std::string notes_text(Run& run, Exception* exception, MarkerStyle style) {
  Value notes = exception->notes;
  std::string text;
  if (is_list(notes) || is_tuple(notes)) {
    for (size_t i = 0; i < (is_list(notes) ? as_list(notes)->length : as_tuple(notes)->length); ++i) {
      Value note = is_list(notes) ? as_list(notes)->items->items[i] : as_tuple(notes)->items[i];
      text += safe_text(run, note, "<note str() failed>") + "\n";
    }
  } else if (is_str(notes)) {
    for (size_t i = 0; i < as_str(notes)->length; ++i) {
      text += safe_text(run, get_item(run, notes, Value::integer(static_cast<int64_t>(i))), "") + "\n";
    }
  } else if (!notes.is_absent() && !notes.is_none()) {
    Str* shown = to_repr(run, notes);
    if (shown == nullptr) {
      run.catch_any();
    }
    text += shown != nullptr ? str_to_utf8(shown) : "<__notes__ repr() failed>";
    text += style == MarkerStyle::kModule ? "\n" : "";  // the interpreter's own printer ends no line here
  }
  return text;
}

constexpr size_t kMostGroupWidth = 15;
constexpr size_t kMostGroupDepth = 10;
constexpr size_t kMostChained = 1000;
constexpr std::string_view kCauseMessage = "\nThe above exception was the direct cause of the following exception:\n\n";
constexpr std::string_view kContextMessage =
    "\nDuring handling of the above exception, another exception occurred:\n\n";

// CPython's layout of exceptions in exceptions: each level of groups is a frame of its own, drawn at the left.
class Printer {
 public:
  Printer(Run& run, const TracebackStyle& style, std::string* out) : run_(run), style_(style), out_(out) {}

  // The chain that leads to `exception`, oldest first, each one once.
  void print(Exception* exception) {
    RecursionGuard guard(run_, "");
    if (!guard.ok()) {
      run_.catch_any();
      return;
    }
    struct Link {
      Exception* exception;
      std::string_view message;
    };
    // The exceptions stay reachable through the one that is printed.
    std::vector<Link> chain;  // include-check: allowed, because nothing is freed while the outermost exception is held
    Exception* at = exception;
    while (at != nullptr && chain.size() < kMostChained) {
      seen_.push_back(run_.identity_of(at));
      Exception* next = nullptr;
      std::string_view message;
      if (!style_.chain) {
        next = nullptr;
      } else if (is_exception(at->cause)) {
        next = as_exception(at->cause);
        message = kCauseMessage;
      } else if (is_exception(at->context) && !at->suppress_context) {
        next = as_exception(at->context);
        message = kContextMessage;
      }
      if (next != nullptr && was_seen(next)) {
        next = nullptr;
      }
      chain.push_back({at, next != nullptr ? message : std::string_view()});
      at = next;
    }
    for (size_t i = chain.size(); i > 0; --i) {
      emit(chain[i - 1].message);
      print_one(chain[i - 1].exception);
    }
  }

 private:
  bool was_seen(Exception* exception) {
    return std::find(seen_.begin(), seen_.end(), run_.identity_of(exception)) != seen_.end();
  }

  std::string indent() const { return std::string(depth_ * 2, ' '); }

  // Every line of `text` behind the frame's margin.
  void emit(std::string_view text, char margin = '|') {
    while (!text.empty()) {
      size_t end = text.find('\n');
      end = end == std::string_view::npos ? text.size() : end + 1;
      if (depth_ > 0) {
        *out_ += indent();
        *out_ += margin;
        *out_ += ' ';
      }
      *out_ += text.substr(0, end);
      text.remove_prefix(end);
    }
  }

  void print_one(Exception* exception) {
    if (!exception->type()->is_subtype_of(&types::base_exception_group_)) {
      print_body(exception, "Traceback (most recent call last):\n", '|');
      return;
    }
    if (depth_ > kMostGroupDepth) {
      emit("... (max_group_depth is " + std::to_string(kMostGroupDepth) + ")\n");
      return;
    }
    bool outermost = depth_ == 0;
    depth_ += outermost ? 1 : 0;
    print_body(exception, "Exception Group Traceback (most recent call last):\n", outermost ? '+' : '|');
    print_members(as_tuple(exception->field[1]));
    depth_ -= outermost ? 1 : 0;
  }

  void print_body(Exception* exception, std::string_view header, char margin) {
    std::span<const TracebackEntry> passed = entries_of(exception);
    const bool is_module = style_.markers == MarkerStyle::kModule;
    if (std::any_of(passed.begin(), passed.end(), is_shown)) {
      emit(header, margin);
      write_entries(
          run_, exception, style_, *out_, [&](const std::string& text) { emit(text); },
          [&](const std::string& text) { is_module ? emit(text) : emit_raw(text); });
    }
    std::string place;
    const bool is_placed = append_syntax_error(run_, exception, &place);
    emit(place);
    const std::string message = message_line(run_, exception, is_placed);
    if (is_module) {
      emit(message);
    } else {
      // The interpreter's own printer gives a margin to the first line only.
      const size_t first = message.find('\n') + 1;
      emit(std::string_view(message).substr(0, first));
      emit_raw(std::string_view(message).substr(first));
    }
    emit(notes_text(run_, exception, style_.markers));
  }

  void emit_raw(std::string_view text) { *out_ += text; }

  void print_members(Tuple* members) {
    size_t count = std::min(members->length, kMostGroupWidth + 1);
    must_close_ = false;
    for (size_t i = 0; i < count; ++i) {
      bool is_last = i + 1 == count;
      bool is_cut = i >= kMostGroupWidth;
      must_close_ = must_close_ || is_last;  // an inner group may draw the closing line
      *out_ += indent() + (i == 0 ? "+-" : "  ") + "+---------------- " + (is_cut ? "..." : std::to_string(i + 1)) +
               " ----------------\n";
      ++depth_;
      if (is_cut) {
        size_t more = members->length - kMostGroupWidth;
        emit("and " + std::to_string(more) + " more exception" + (more > 1 ? "s" : "") + "\n");
      } else {
        print(as_exception(members->items[i]));
      }
      if (is_last && must_close_) {
        *out_ += indent() + "+------------------------------------\n";
        must_close_ = false;
      }
      --depth_;
    }
  }

  Run& run_;
  const TracebackStyle& style_;
  std::string* out_;
  std::vector<uint32_t> seen_;  // identity numbers
  size_t depth_ = 0;
  bool must_close_ = false;
};

}  // namespace

std::string traceback_text(Run& run, Exception* exception, const TracebackStyle& style) {
  std::string text;
  Printer(run, style, &text).print(exception);
  return text;
}

std::string exception_only_text(Run& run, Exception* exception) {
  std::string text;
  const bool is_placed = append_syntax_error(run, exception, &text);
  text += message_line(run, exception, is_placed);
  return text + notes_text(run, exception, MarkerStyle::kModule);
}

std::vector<TracebackLine> traceback_lines(Run& run, Value traceback) {
  std::vector<TracebackLine> lines;
  if (!is_traceback(traceback)) {
    return lines;
  }
  auto* object = static_cast<Traceback*>(traceback.as_object());
  const auto* entries = reinterpret_cast<const TracebackEntry*>(object->entries->bytes());
  size_t source_bytes = 0;
  for (uint32_t i = object->count; i > 0; --i) {
    const TracebackEntry& entry = entries[i - 1];
    if (!is_shown(entry)) {
      continue;
    }
    Line line = line_of(entry);
    std::string_view text = entry.program->source.line_text(line.number);
    size_t begin = text.find_first_not_of(" \t\f");
    text = begin == std::string_view::npos ? std::string_view() : text.substr(begin);
    text = text.substr(0, text.find_last_not_of(" \t\f") + 1);
    TracebackLine shown{run.filename, line.number, std::string(line.name), text, {}};
    source_bytes += text.size();
    append_entry(run, entry, line, MarkerStyle::kModule, source_bytes < kMostSourceBytes, &shown.marked);
    lines.push_back(std::move(shown));
  }
  return lines;
}

}  // namespace pyexec
