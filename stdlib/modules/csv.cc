// SPDX-License-Identifier: Apache-2.0
//
// The native part of csv: readers and writers over a dialect whose options have been checked (stdlib/frozen/csv.py).
// The iterator's lines, the fields' str() and the file's write() are user code; between them nothing is held but
// values.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/library_error.h"
#include "stdlib/modules/native_self.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr int64_t kNone = -1;     // a character that is not set
constexpr int64_t kLineEnd = -2;  // behind the last character of a line
constexpr int64_t kMinimal = 0, kAll = 1, kNonNumeric = 2, kNever = 3;

template <class... Parts>
RaisedResult raise_csv(Run& run, std::string_view format, Parts... parts) {
  return raise_library_error(run, "csv", "Error", format, {MessagePart(parts)...});
}

struct Options {
  int64_t delimiter, quote, escape;
  int64_t quoting;
  bool doubles_quotes, skips_space, is_strict;
};

struct CsvReader : Object {
  Value source;  // an iterator
  Value dialect;
  List* limit;  // of one int: the module's limit of a field's size
  Options options;
  int64_t line_number;
  static Type& type();
};
struct CsvWriter : Object {
  Value write;
  Value dialect;
  Str* line_end;
  Options options;
  static Type& type();
};

enum class State : uint8_t {
  kStartRecord,
  kStartField,
  kEscaped,
  kInField,
  kInQuotes,
  kEscapedInQuotes,
  kQuoteInQuotes,
  kEatLineEnd,
  kAfterEscapedLineEnd,
};

// One record under way.
class Record {
 public:
  Record(Run& run, const CsvReader* reader) : run_(run), options_(reader->options), field_(run) {
    Value limit = reader->limit->length > 0 ? reader->limit->items->items[0] : Value::none();
    limit_ = limit.is_int() ? limit.as_int() : 131072;
  }
  bool start() {
    fields_ = list_new(run_, 8);
    return fields_ != nullptr;
  }
  State state() const { return state_; }
  bool is_open() const { return field_.length() != 0 || state_ == State::kInQuotes; }
  List* fields() { return fields_; }

  bool feed(Str* line) {
    TRY(charge_each(run_, line->length));
    for (size_t i = 0; i < line->length; ++i) {
      // Plain characters inside a field go in together.
      if (state_ == State::kInField || state_ == State::kInQuotes) {
        size_t begin = i;
        while (i < line->length && is_plain(line->at(i))) {
          ++i;
        }
        if (i > begin) {
          TRY(check_limit(i - begin));
          TRY(field_.append_substring(line, begin, i));
          if (i == line->length) {
            break;
          }
        }
      }
      TRY(process(static_cast<int64_t>(line->at(i))));
    }
    return process(kLineEnd);
  }

  bool save() {
    TRY(Str * text, field_.finish());
    Value field = Value::object(text);
    if (is_number_) {
      is_number_ = false;
      TRY(field, float_from_value(run_, field));
    }
    return list_append(run_, fields_, field);
  }

 private:
  bool is_plain(char32_t character) const {
    auto c = static_cast<int64_t>(character);
    return c != options_.delimiter && c != options_.quote && c != options_.escape && c != '\n' && c != '\r';
  }
  bool check_limit(size_t more) {
    if (static_cast<int64_t>(field_.length() + more) > limit_) {
      return raise_csv(run_, "field larger than field limit ({})", limit_);
    }
    return true;
  }
  bool add(int64_t c) {
    TRY(check_limit(1));
    return field_.append(static_cast<char32_t>(c));
  }
  static bool ends_line(int64_t c) { return c == '\n' || c == '\r' || c == kLineEnd; }
  bool end_record(int64_t c) {
    TRY(save());
    state_ = c == kLineEnd ? State::kStartRecord : State::kEatLineEnd;
    return true;
  }
  bool end_field() {
    TRY(save());
    state_ = State::kStartField;
    return true;
  }

  bool process(int64_t c) {
    switch (state_) {
      case State::kStartRecord:
        if (c == kLineEnd) {
          return true;
        }
        if (c == '\n' || c == '\r') {
          state_ = State::kEatLineEnd;
          return true;
        }
        return start_field(c);
      case State::kStartField:
        return start_field(c);
      case State::kEscaped:
        if (c == '\n' || c == '\r') {
          state_ = State::kAfterEscapedLineEnd;
          return add(c);
        }
        state_ = State::kInField;
        return add(c == kLineEnd ? '\n' : c);
      case State::kAfterEscapedLineEnd:
        if (c == kLineEnd) {
          return true;
        }
        return in_field(c);
      case State::kInField:
        return in_field(c);
      case State::kInQuotes:
        if (c == kLineEnd) {
          return true;
        }
        if (c == options_.escape) {
          state_ = State::kEscapedInQuotes;
          return true;
        }
        if (c == options_.quote && options_.quoting != kNever) {
          state_ = options_.doubles_quotes ? State::kQuoteInQuotes : State::kInField;
          return true;
        }
        return add(c);
      case State::kEscapedInQuotes:
        state_ = State::kInQuotes;
        return add(c == kLineEnd ? '\n' : c);
      case State::kQuoteInQuotes:
        return behind_quote(c);
      case State::kEatLineEnd:
        if (c == kLineEnd) {
          state_ = State::kStartRecord;
        } else if (c != '\n' && c != '\r') {
          return raise_csv(run_,
                           "new-line character seen in unquoted field - do you need to open the file in "
                           "universal-newline mode?");
        }
        return true;
    }
    return true;
  }
  bool start_field(int64_t c) {
    if (ends_line(c)) {
      return end_record(c);
    }
    if (c == options_.quote && options_.quoting != kNever) {
      state_ = State::kInQuotes;
    } else if (c == options_.escape) {
      state_ = State::kEscaped;
    } else if (c == ' ' && options_.skips_space) {
      state_ = State::kStartField;
    } else if (c == options_.delimiter) {
      state_ = State::kStartField;
      return save();
    } else {
      is_number_ = options_.quoting == kNonNumeric;
      state_ = State::kInField;
      return add(c);
    }
    return true;
  }
  bool in_field(int64_t c) {
    state_ = State::kInField;
    if (ends_line(c)) {
      return end_record(c);
    }
    if (c == options_.escape) {
      state_ = State::kEscaped;
      return true;
    }
    return c == options_.delimiter ? end_field() : add(c);
  }
  bool behind_quote(int64_t c) {
    if (options_.quoting != kNever && c == options_.quote) {
      state_ = State::kInQuotes;
      return add(c);
    }
    if (c == options_.delimiter) {
      return end_field();
    }
    if (ends_line(c)) {
      return end_record(c);
    }
    if (options_.is_strict) {
      TRY(Str * delimiter, str_from_code_point(run_, static_cast<char32_t>(options_.delimiter)));
      TRY(Str * quote, str_from_code_point(run_, static_cast<char32_t>(options_.quote)));
      return raise_csv(run_, "'{}' expected after '{}'", delimiter, quote);
    }
    state_ = State::kInField;
    return add(c);
  }

  Run& run_;
  const Options& options_;
  StrBuilder field_;
  List* fields_ = nullptr;
  int64_t limit_;
  State state_ = State::kStartRecord;
  bool is_number_ = false;
};

Value reader_next(Run& run, Value self) {
  auto* reader = as_native<CsvReader>(self);
  Record record(run, reader);
  TRY(record.start());
  do {
    TRY(run.charge(1));
    TRY(Value line, iterator_next(run, reader->source));
    if (line.is_absent()) {
      if (!record.is_open()) {
        return Value::absent();
      }
      if (reader->options.is_strict) {
        return raise_csv(run, "unexpected end of data");
      }
      TRY(record.save());
      break;
    }
    if (!is_str(line)) {
      return raise_csv(run, "iterator should return strings, not {} (the file should be opened in text mode)",
                       type_of(line));
    }
    ++reader->line_number;
    TRY(record.feed(as_str(line)));
  } while (record.state() != State::kStartRecord);
  return Value::object(record.fields());
}
Value reader_iter(Run&, Value self) {
  return self;
}
Value reader_dialect(Call&, Self<CsvReader> self) {
  return self->dialect;
}
Value reader_line_number(Call&, Self<CsvReader> self) {
  return Value::integer(self->line_number);
}

// ---- writing ------------------------------------------------------------------------------------------------------

bool is_number(Value value) {
  const Slots& slots = type_of(value)->slots;
  return value.is_int_or_bool() || value.is_float() || slots.to_int != nullptr || slots.to_float != nullptr ||
         slots.to_index != nullptr || is_complex(value);
}

// Whether the character has to be quoted or escaped.
bool is_special(const CsvWriter* writer, char32_t character) {
  auto c = static_cast<int64_t>(character);
  if (c == writer->options.delimiter || c == writer->options.escape || c == writer->options.quote) {
    return true;
  }
  for (size_t i = 0; i < writer->line_end->length; ++i) {
    if (writer->line_end->at(i) == character) {
      return true;
    }
  }
  return false;
}

// Appends one field to the row; `is_quoted` as the quoting style asks for it.
bool append_field(Run& run, const CsvWriter* writer, StrBuilder& row, Str* field, bool is_quoted) {
  const Options& options = writer->options;
  TRY(charge_each(run, field->length));
  size_t first = 0;
  while (first < field->length && !is_special(writer, field->at(first))) {
    ++first;
  }
  if (first == field->length && !is_quoted) {
    return row.append(field);
  }
  StrBuilder text(run);
  TRY(text.append_substring(field, 0, first));
  for (size_t i = first; i < field->length; ++i) {
    char32_t character = field->at(i);
    auto c = static_cast<int64_t>(character);
    if (is_special(writer, character)) {
      bool wants_escape = options.quoting == kNever;
      if (!wants_escape) {
        if (c == options.quote) {
          if (options.doubles_quotes) {
            TRY(text.append(character));
          } else {
            wants_escape = true;
          }
        } else if (c == options.escape) {
          wants_escape = true;
        }
        is_quoted = is_quoted || !wants_escape;
      }
      if (wants_escape) {
        if (options.escape == kNone) {
          return raise_csv(run, "need to escape, but no escapechar set");
        }
        TRY(text.append(static_cast<char32_t>(options.escape)));
      }
    }
    TRY(text.append(character));
  }
  if (is_quoted) {
    TRY(row.append(static_cast<char32_t>(options.quote)));
  }
  TRY(Str * done, text.finish());
  TRY(row.append(done));
  return !is_quoted || row.append(static_cast<char32_t>(options.quote));
}

Value write_row(Run& run, CsvWriter* writer, Value values) {
  Iteration items(run, values);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) == nullptr) {
      return kRaised;
    }
    return raise_csv(run, "iterable expected, not {}", type_of(values));
  }
  StrBuilder row(run);
  size_t count = 0;
  while (true) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      break;
    }
    bool is_quoted = writer->options.quoting == kAll || (writer->options.quoting == kNonNumeric && !is_number(item));
    Str* field = str_empty();
    if (is_str(item)) {
      field = as_str(item);
    } else if (!item.is_none()) {
      TRY(field, to_str(run, item));
    }
    if (count++ > 0) {
      TRY(row.append(static_cast<char32_t>(writer->options.delimiter)));
    }
    TRY(append_field(run, writer, row, field, is_quoted));
  }
  if (count > 0 && row.length() == 0) {
    if (writer->options.quoting == kNever) {
      return raise_csv(run, "single empty field record must be quoted");
    }
    TRY(row.append(static_cast<char32_t>(writer->options.quote)));
    TRY(row.append(static_cast<char32_t>(writer->options.quote)));
  }
  TRY(row.append(writer->line_end));
  TRY(Str * text, row.finish());
  return call(run, writer->write, {Value::object(text)});
}

Value writer_writerow(Call& call, Self<CsvWriter> self, Value row) {
  return write_row(call.run(), self.object, row);
}
Value writer_writerows(Call& call, Self<CsvWriter> self, Value rows) {
  Run& run = call.run();
  Iteration items(run, rows);
  TRY(items.ok());
  while (true) {
    TRY(Value row, items.next());
    if (row.is_absent()) {
      return Value::none();
    }
    TRY(write_row(run, self.object, row));
  }
}
Value writer_dialect(Call&, Self<CsvWriter> self) {
  return self->dialect;
}

// options: (delimiter, quotechar, escapechar, doublequote, skipinitialspace, quoting, strict), checked; characters as
// strings or None.
void read_options(Tuple& given, Options* out) {
  auto character = [&](size_t i) {
    Value value = given.items[i];
    return is_str(value) && as_str(value)->length == 1 ? static_cast<int64_t>(as_str(value)->at(0)) : kNone;
  };
  *out = {character(0),
          character(1),
          character(2),
          given.items[5].is_int() ? given.items[5].as_int() : kMinimal,
          given.items[3].is_true(),
          given.items[4].is_true(),
          given.items[6].is_true()};
}

}  // namespace

namespace types {
extern Type csv_reader_;
extern Type csv_writer_;
}  // namespace types

namespace {

Value csv_make_reader(Call& call, Value iterable, Value dialect, Tuple& options, List& limit) {
  Run& run = call.run();
  TRY(Value source, get_iterator(run, iterable));
  auto* reader = run.allocate_object<CsvReader>(&types::csv_reader_, CellKind::kNative);
  TRY(reader);
  reader->source = source;
  reader->dialect = dialect;
  reader->limit = &limit;
  PYEXEC_ASSERT(options.length == 7);
  read_options(options, &reader->options);
  return Value::object(reader);
}
Value csv_make_writer(Call& call, Value write, Value dialect, Tuple& options, Str& line_end) {
  auto* writer = call.run().allocate_object<CsvWriter>(&types::csv_writer_, CellKind::kNative);
  TRY(writer);
  writer->write = write;
  writer->dialect = dialect;
  writer->line_end = &line_end;
  PYEXEC_ASSERT(options.length == 7);
  read_options(options, &writer->options);
  return Value::object(writer);
}

void reader_trace(Heap& heap, Object* object) {
  auto* self = static_cast<CsvReader*>(object);
  heap.mark(self->source);
  heap.mark(self->dialect);
  heap.mark_cell(self->limit);
}
void writer_trace(Heap& heap, Object* object) {
  auto* self = static_cast<CsvWriter*>(object);
  heap.mark(self->write);
  heap.mark(self->dialect);
  heap.mark_cell(self->line_end);
}

constexpr Entry kReaderMethods[] = {
    {"dialect", "(self, /)", native<reader_dialect>, "The dialect.", EntryKind::kGetter},
    {"line_num", "(self, /)", native<reader_line_number>, "Lines read so far.", EntryKind::kGetter},
};
constexpr Entry kWriterMethods[] = {
    {"writerow", "(self, row, /)", native<writer_writerow>, "Writes an iterable of fields as one row."},
    {"writerows", "(self, rows, /)", native<writer_writerows>, "Writes an iterable of rows."},
    {"dialect", "(self, /)", native<writer_dialect>, "The dialect.", EntryKind::kGetter},
};
constexpr Entry kFunctions[] = {
    {"make_reader", "(iterable, dialect, options, limit, /)", native<csv_make_reader>, "A reader.",
     EntryKind::kFunction},
    {"make_writer", "(write, dialect, options, line_end, /)", native<csv_make_writer>, "A writer.",
     EntryKind::kFunction},
};

constexpr ModuleDefinition kCsv = {
    .name = "_csv", .doc = "The native part of csv.", .functions = kFunctions, .fill = nullptr};

}  // namespace

namespace types {
Type csv_reader_ = make_builtin_type({
    .name = "reader",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(CsvReader),
    .doc = "Rows of a CSV text.",
    .slots = {.iter = reader_iter, .next = reader_next},
    .module = "_csv",
    .trace = reader_trace,
});
Type csv_writer_ = make_builtin_type({
    .name = "writer",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(CsvWriter),
    .doc = "Writes rows as CSV.",
    .module = "_csv",
    .trace = writer_trace,
});
}  // namespace types

namespace {
Type& CsvReader::type() {
  return types::csv_reader_;
}
Type& CsvWriter::type() {
  return types::csv_writer_;
}
}  // namespace

void register_csv_module() {
  complete_builtin_type(&types::csv_reader_);
  complete_builtin_type(&types::csv_writer_);
  add_methods(&types::csv_reader_, kReaderMethods);
  add_methods(&types::csv_writer_, kWriterMethods);
  register_module(&kCsv);
}

}  // namespace pyexec
