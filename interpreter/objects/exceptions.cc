// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/bytes_text.h"

#include <cstddef>
#include <cstdio>

#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/run.h"

// The exception hierarchy. Each type keeps its own fields (StopIteration.value, SystemExit.code, …) in
// Exception::field; which name means which field is a table below (R4: a closed list).

namespace pyexec {

namespace {

struct FieldName {
  const Type* type;
  const char* name;
  uint8_t field;
  bool writable;
};
constexpr FieldName kFields[] = {
    {&types::stop_iteration_, "value", 0, true},
    {&types::system_exit_, "code", 0, true},
    {&types::name_error_, "name", 0, true},
    {&types::attribute_error_, "name", 0, true},
    {&types::attribute_error_, "obj", 1, true},
    {&types::import_error_, "name", 0, true},
    {&types::import_error_, "path", 1, true},
    {&types::import_error_, "msg", 2, true},
    {&types::os_error_, "errno", 0, true},
    {&types::os_error_, "strerror", 1, true},
    {&types::os_error_, "filename", 2, true},
    {&types::os_error_, "filename2", 3, true},
    {&types::syntax_error_, "msg", 0, true},
    {&types::syntax_error_, "print_file_and_line", 2, true},
    {&types::base_exception_group_, "message", 0, false},
    {&types::base_exception_group_, "exceptions", 1, false},
    {&types::unicode_decode_error_, "encoding", 0, true},
    {&types::unicode_decode_error_, "object", 1, true},
    {&types::unicode_decode_error_, "reason", 3, true},
    {&types::unicode_encode_error_, "encoding", 0, true},
    {&types::unicode_encode_error_, "object", 1, true},
    {&types::unicode_encode_error_, "reason", 3, true},
    {&types::unicode_translate_error_, "object", 1, true},
    {&types::unicode_translate_error_, "reason", 3, true},
};

// SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset)): the details stay in a tuple in field 1.
constexpr const char* kSyntaxDetails[] = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};

const FieldName* find_field(const Exception* exception, const Str* name) {
  for (const FieldName& field : kFields) {
    if (!name->is_wide() && name->view() == field.name && exception->type()->is_subtype_of(field.type)) {
      return &field;
    }
  }
  return nullptr;
}

bool is_unicode_range(const Exception* exception, const Str* name) {
  return !name->is_wide() && (name->view() == "start" || name->view() == "end") &&
         exception->type()->is_subtype_of(&types::unicode_error_) && is_tuple(exception->field[2]);
}

// The third argument of a BlockingIOError is no file name when it is a number.
bool counts_characters(const Exception* exception, const Tuple* args) {
  return args->length >= 3 && exception->type() == &types::blocking_io_error_ && is_int_like(args->items[2]);
}

// SyntaxError(message, details): details are (filename, lineno, offset, text[, end_lineno, end_offset]).
bool check_syntax_arguments(Run& run, Exception* exception, Tuple* args) {
  if (!exception->type()->is_subtype_of(&types::syntax_error_) || args->length != 2) {
    return true;
  }
  TRY(List * list, list_from_iterable(run, args->items[1]));
  TRY(Tuple * details, tuple_from(run, list->items != nullptr ? list->items->items : nullptr, list->length));
  if (details->length < 4 || details->length > 6) {
    return run.raise(types::type_error_, "function takes {} {} arguments ({} given)",
                     {details->length < 4 ? "at least" : "at most", details->length < 4 ? 4 : 6, details->length});
  }
  if (details->length == 5) {
    return run.raise(types::type_error_, "end_offset must be provided when end_lineno is provided");
  }
  exception->field[1] = Value::object(details);
  return true;
}

void fill_fields(Exception* exception, Tuple* args) {
  Type* type = exception->type();
  if (type->is_subtype_of(&types::stop_iteration_)) {
    exception->field[0] = args->length > 0 ? args->items[0] : Value::none();
  } else if (type->is_subtype_of(&types::system_exit_)) {
    exception->field[0] = args->length == 0 ? Value::none() : args->length == 1 ? args->items[0] : Value::object(args);
  } else if (type->is_subtype_of(&types::import_error_)) {
    exception->field[2] = args->length == 1 ? args->items[0] : Value::none();
  } else if (type->is_subtype_of(&types::os_error_)) {
    if (args->length >= 2 && args->length <= 5) {
      exception->field[0] = args->items[0];
      exception->field[1] = args->items[1];
      if (counts_characters(exception, args)) {
        exception->field[2] = Value::none();
        exception->field[3] = Value::absent();
        return;
      }
      exception->field[2] = args->length > 2 ? args->items[2] : Value::none();
      exception->field[3] = args->length > 4 ? args->items[4] : Value::absent();
    }
  } else if (type->is_subtype_of(&types::syntax_error_)) {
    exception->field[0] = args->length > 0 ? args->items[0] : Value::none();
    exception->field[1] = args->length == 2 && is_tuple(args->items[1]) ? args->items[1] : Value::none();
    exception->field[2] = Value::none();
  } else if (type->is_subtype_of(&types::base_exception_group_)) {
    exception->field[0] = args->length > 0 ? args->items[0] : Value::none();
    exception->field[1] = args->length > 1 ? args->items[1] : Value::none();
  }
}

// The args of an OSError with a file name are the number and the text alone.
bool shorten_os_error_args(Run& run, Exception* exception) {
  Tuple* args = exception->args;
  if (exception->type()->is_subtype_of(&types::os_error_) && args->length >= 3 && args->length <= 5 &&
      !args->items[2].is_none() && !counts_characters(exception, args)) {
    TRY(exception->args, tuple_from(run, args->items, 2));
  }
  return true;
}

bool check_unicode_arguments(Run& run, Exception* exception, Tuple* args) {
  Type* type = exception->type();
  bool translate = type->is_subtype_of(&types::unicode_translate_error_);
  if (!translate && !type->is_subtype_of(&types::unicode_decode_error_) &&
      !type->is_subtype_of(&types::unicode_encode_error_)) {
    return true;
  }
  size_t wanted = translate ? 4 : 5;
  if (args->length != wanted) {
    return run.raise(types::type_error_, "function takes exactly {} arguments ({} given)", {wanted, args->length});
  }
  // In order: encoding, object, start, end, reason.
  size_t at = translate ? 0 : 1;
  bool decode = type->is_subtype_of(&types::unicode_decode_error_);
  for (size_t i = 0; i < wanted; ++i) {
    Value given = args->items[i];
    if (i == at && decode) {
      ByteSpan ignored;
      TRY(Truth known, get_bytes(run, given, &ignored));
      if (known == Truth::kFalse) {
        return run.raise(types::type_error_, "a bytes-like object is required, not '{}'", {type_of(given)});
      }
    } else if (i == at + 1 || i == at + 2) {
      TRY(to_index(run, given));
    } else if (!is_str(given)) {
      return run.raise(types::type_error_, "argument {} must be str, not {}",
                       {i + 1, given.is_none() ? MessagePart("None") : MessagePart(type_of(given))});
    }
  }
  exception->field[0] = translate ? Value::none() : args->items[0];
  exception->field[1] = args->items[at];
  TRY(Tuple * range, tuple_from(run, &args->items[at + 1], 2));
  exception->field[2] = Value::object(range);
  exception->field[3] = args->items[at + 3];
  return true;
}

Value exception_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames*) {
  Exception* exception = exception_new(run, type, arguments, count);
  return exception == nullptr ? Value::raised() : Value::object(exception);
}

// OSError(2, …) is a FileNotFoundError.
Type* os_error_class(Value number) {
  if (!number.is_int()) {
    return &types::os_error_;
  }
  switch (number.as_int()) {
    case 1:
    case 13:
      return &types::permission_error_;
    case 2:
      return &types::file_not_found_error_;
    case 3:
      return &types::process_lookup_error_;
    case 4:
      return &types::interrupted_error_;
    case 10:
      return &types::child_process_error_;
    case 11:
    case 114:
    case 115:
      return &types::blocking_io_error_;
    case 17:
      return &types::file_exists_error_;
    case 20:
      return &types::not_a_directory_error_;
    case 21:
      return &types::is_a_directory_error_;
    case 32:
    case 108:
      return &types::broken_pipe_error_;
    case 103:
      return &types::connection_aborted_error_;
    case 104:
      return &types::connection_reset_error_;
    case 110:
      return &types::timeout_error_;
    case 111:
      return &types::connection_refused_error_;
    default:
      return &types::os_error_;
  }
}

Value os_error_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (type == &types::os_error_ && count >= 2) {
    type = os_error_class(arguments[0]);
  }
  return exception_create(run, type, arguments, count, keywords);
}

Value group_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count != 2) {
    return run.raise(types::type_error_, "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", {count});
  }
  if (!is_str(arguments[0])) {
    return run.raise(types::type_error_, "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
                     {type_of(arguments[0])});
  }
  if (type_of(arguments[1])->slots.get_item == nullptr || is_dict(arguments[1])) {
    return run.raise(types::type_error_, "second argument (exceptions) must be a sequence");
  }
  TRY(Value exceptions, tuple_from_iterable(run, arguments[1]));
  Tuple* list = as_tuple(exceptions);
  if (list->length == 0) {
    return run.raise(types::value_error_, "second argument (exceptions) must be a non-empty sequence");
  }
  bool all_plain = true;
  for (size_t i = 0; i < list->length; ++i) {
    if (!is_exception(list->items[i])) {
      return run.raise(types::value_error_, "Item {} of second argument (exceptions) is not an exception", {i});
    }
    all_plain = all_plain && is_instance(list->items[i], &types::exception_);
  }
  if (type == &types::base_exception_group_ && all_plain) {
    type = &types::exception_group_;
  } else if (!all_plain && type->is_subtype_of(&types::exception_)) {
    return type == &types::exception_group_
               ? run.raise(types::type_error_, "Cannot nest BaseExceptions in an ExceptionGroup")
               : run.raise(types::type_error_, "Cannot nest BaseExceptions in '{}'", {type});
  }
  TRY(Value made, exception_create(run, type, arguments, count, keywords));
  as_exception(made)->field[1] = exceptions;
  return made;
}

bool exception_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Exception* exception = as_exception(self);
  Type* type = exception->type();
  bool takes_name = type->is_subtype_of(&types::import_error_) || type->is_subtype_of(&types::name_error_) ||
                    type->is_subtype_of(&types::attribute_error_);
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    Str* name = keywords->names[k];
    bool is_path = type->is_subtype_of(&types::import_error_) && !name->is_wide() && name->view() == "path";
    bool is_object = type->is_subtype_of(&types::attribute_error_) && !name->is_wide() && name->view() == "obj";
    if (takes_name && (name == &names::name_ || is_path || is_object)) {
      exception->field[name == &names::name_ ? 0 : 1] = arguments[count + k];
      continue;
    }
    if (takes_name) {
      const char* called = type->is_subtype_of(&types::import_error_) ? "ImportError"
                           : type->is_subtype_of(&types::name_error_) ? "NameError"
                                                                      : "AttributeError";
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for {}()", {name, called});
    }
    return run.raise(types::type_error_, "{}() takes no keyword arguments", {type});
  }
  if (!type->is_subtype_of(&types::base_exception_group_) &&
      !(type->is_subtype_of(&types::os_error_) && exception->args->length > 0)) {
    TRY(exception->args, tuple_from(run, arguments, count));
    fill_fields(exception, exception->args);
    TRY(shorten_os_error_args(run, exception));
    TRY(check_syntax_arguments(run, exception, exception->args));
    TRY(check_unicode_arguments(run, exception, exception->args));
  }
  return true;
}

Value exception_repr(Run& run, Value self) {
  Exception* exception = as_exception(self);
  StrBuilder builder(run);
  TRY(builder.append(type_name(exception->type())));
  if (exception->args->length == 1) {
    TRY(builder.append_ascii("("));
    TRY(Str * text, to_repr(run, exception->args->items[0]));
    TRY(builder.append(text));
    TRY(builder.append_ascii(")"));
  } else {
    TRY(Str * text, to_repr(run, Value::object(exception->args)));
    TRY(builder.append(text));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value text_of_args(Run& run, Exception* exception) {
  Str* text;
  if (exception->args->length == 0) {
    text = str_empty();
  } else if (exception->args->length == 1) {
    TRY(text, to_str(run, exception->args->items[0]));
  } else {
    TRY(text, to_repr(run, Value::object(exception->args)));
  }
  return Value::object(text);
}

Value exception_str(Run& run, Value self) {
  return text_of_args(run, as_exception(self));
}

Value key_error_str(Run& run, Value self) {
  Exception* exception = as_exception(self);
  if (exception->args->length == 1) {
    TRY(Str * text, to_repr(run, exception->args->items[0]));
    return Value::object(text);
  }
  return text_of_args(run, exception);
}

Value import_error_str(Run& run, Value self) {
  Exception* exception = as_exception(self);
  return is_exact_str(exception->field[2]) ? exception->field[2] : text_of_args(run, exception);
}

Value os_error_str(Run& run, Value self) {
  Exception* exception = as_exception(self);
  if (exception->field[0].is_empty() || exception->field[0].is_absent()) {
    return text_of_args(run, exception);
  }
  StrBuilder builder(run);
  TRY(builder.append_ascii("[Errno "));
  TRY(Str * number, to_str(run, exception->field[0]));
  TRY(builder.append(number));
  TRY(builder.append_ascii("] "));
  TRY(Str * text, to_str(run, exception->field[1]));
  TRY(builder.append(text));
  if (!exception->field[2].is_none()) {
    TRY(builder.append_ascii(": "));
    TRY(Str * name, to_repr(run, exception->field[2]));
    TRY(builder.append(name));
    if (!exception->field[3].is_absent() && !exception->field[3].is_none()) {
      TRY(builder.append_ascii(" -> "));
      TRY(name, to_repr(run, exception->field[3]));
      TRY(builder.append(name));
    }
  }
  TRY(text, builder.finish());
  return Value::object(text);
}

Value group_str(Run& run, Value self) {
  Exception* exception = as_exception(self);
  StrBuilder builder(run);
  TRY(Str * message, to_str(run, exception->field[0]));
  TRY(builder.append(message));
  size_t count = as_tuple(exception->field[1])->length;
  TRY(builder.append_ascii(" ("));
  TRY(MessagePart(count).append_to(builder));
  TRY(builder.append_ascii(count == 1 ? " sub-exception)" : " sub-exceptions)"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value syntax_error_str(Run& run, Value self) {
  Exception* exception = as_exception(self);
  if (!is_tuple(exception->field[1])) {
    TRY(Str * plain, to_str(run, exception->field[0]));
    return Value::object(plain);
  }
  Tuple* details = as_tuple(exception->field[1]);
  StrBuilder builder(run);
  TRY(Str * message, to_str(run, exception->field[0]));
  TRY(builder.append(message));
  bool has_file = details->length > 0 && is_str(details->items[0]);
  bool has_line = details->length > 1 && details->items[1].is_int();
  if (has_file || has_line) {
    TRY(builder.append_ascii(" ("));
    if (has_file) {
      TRY(builder.append(as_str(details->items[0])));
      TRY(builder.append_ascii(has_line ? ", " : ""));
    }
    if (has_line) {
      TRY(builder.append_ascii("line "));
      TRY(MessagePart(details->items[1].as_int()).append_to(builder));
    }
    TRY(builder.append_ascii(")"));
  }
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

bool append_code_point(StrBuilder& builder, char32_t character) {
  char text[16];
  const char* format = character > 0xFFFF ? "\\U%08x" : character > 0xFF ? "\\u%04x" : "\\x%02x";
  int length = std::snprintf(text, sizeof text, format, static_cast<unsigned>(character));
  return builder.append_ascii({text, static_cast<size_t>(length)});
}

Value unicode_error_str(Run& run, Value self) {
  Exception* exception = as_exception(self);
  if (!is_tuple(exception->field[2])) {
    return text_of_args(run, exception);
  }
  bool decoding = exception->type()->is_subtype_of(&types::unicode_decode_error_);
  bool translating = exception->type()->is_subtype_of(&types::unicode_translate_error_);
  Tuple* range = as_tuple(exception->field[2]);
  int64_t start = range->items[0].is_int() ? range->items[0].as_int() : 0;
  int64_t end = range->items[1].is_int() ? range->items[1].as_int() : 0;
  StrBuilder builder(run);
  if (!translating) {
    TRY(builder.append_ascii("'"));
    TRY(Str * encoding, to_str(run, exception->field[0]));
    TRY(builder.append(encoding));
    TRY(builder.append_ascii("' codec "));
  }
  TRY(builder.append_ascii(decoding      ? "can't decode byte"
                           : translating ? "can't translate character"
                                         : "can't encode character"));
  Value object = exception->field[1];
  bool single = end == start + 1;
  if (single && decoding && has_kind(object, CellKind::kBytes) &&
      static_cast<uint64_t>(start) < as_bytes(object)->length) {
    char text[16];
    int length = std::snprintf(text, sizeof text, " 0x%02x", as_bytes(object)->data[start]);
    TRY(builder.append_ascii({text, static_cast<size_t>(length)}));
  } else if (single && !decoding && is_str(object) && static_cast<uint64_t>(start) < as_str(object)->length) {
    TRY(builder.append_ascii(" '"));
    TRY(append_code_point(builder, as_str(object)->at(static_cast<size_t>(start))));
    TRY(builder.append_ascii("'"));
  } else {
    single = false;
    TRY(builder.append_ascii("s"));
  }
  TRY(builder.append_ascii(" in position "));
  TRY(MessagePart(start).append_to(builder));
  if (!single) {
    TRY(builder.append_ascii("-"));
    TRY(MessagePart(end - 1).append_to(builder));
  }
  TRY(builder.append_ascii(": "));
  TRY(Str * reason, to_str(run, exception->field[3]));
  TRY(builder.append(reason));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// ---- attributes
// ------------------------------------------------------------------------------------------------------------------------------

Value exception_get_attribute(Run& run, Value self, Str* name) {
  Exception* exception = as_exception(self);
  if (name == &names::args_) {
    return Value::object(exception->args);
  }
  if (name == &names::dunder_cause) {
    return exception->cause;
  }
  if (name == &names::dunder_context) {
    return exception->context;
  }
  if (name == &names::dunder_suppress_context) {
    return Value::boolean(exception->suppress_context);
  }
  if (name == &names::dunder_traceback) {
    return traceback_of(run, exception);
  }
  if (name == &names::dunder_notes && !exception->notes.is_absent()) {
    return exception->notes;
  }
  const FieldName* field = find_field(exception, name);
  if (field != nullptr) {
    Value value = exception->field[field->field];
    return value.is_empty() || value.is_absent() ? Value::none() : value;
  }
  if (is_unicode_range(exception, name)) {
    return as_tuple(exception->field[2])->items[name->view() == "start" ? 0 : 1];
  }
  if (exception->type()->is_subtype_of(&types::syntax_error_) && !name->is_wide()) {
    for (size_t i = 0; i < std::size(kSyntaxDetails); ++i) {
      if (name->view() == kSyntaxDetails[i]) {
        Tuple* details = is_tuple(exception->field[1]) ? as_tuple(exception->field[1]) : nullptr;
        return details != nullptr && i < details->length ? details->items[i] : Value::none();
      }
    }
  }
  return generic_get_attribute(run, self, name);
}

bool exception_set_attribute(Run& run, Value self, Str* name, Value value) {
  Exception* exception = as_exception(self);
  bool is_delete = value.is_absent();
  if (is_delete && (name == &names::args_ || name == &names::dunder_cause || name == &names::dunder_context ||
                    name == &names::dunder_suppress_context || name == &names::dunder_traceback)) {
    return name == &names::dunder_suppress_context
               ? run.raise(types::type_error_, "can't delete numeric/char attribute")
               : run.raise(types::type_error_, "{} may not be deleted", {name});
  }
  if (name == &names::args_) {
    TRY(Value tuple, tuple_from_iterable(run, value));
    exception->args = as_tuple(tuple);
    return true;
  }
  if (name == &names::dunder_cause || name == &names::dunder_context) {
    if (!value.is_none() && !is_exception(value)) {
      return run.raise(types::type_error_, "exception {} must be None or derive from BaseException",
                       {name == &names::dunder_cause ? "cause" : "context"});
    }
    if (name == &names::dunder_cause) {
      exception->cause = value;
      exception->suppress_context = true;
    } else {
      exception->context = value;
    }
    return true;
  }
  if (name == &names::dunder_suppress_context) {
    if (!value.is_bool()) {
      return run.raise(types::type_error_, "attribute value type must be bool");
    }
    exception->suppress_context = value.bits != 0;
    return true;
  }
  if (name == &names::dunder_traceback) {
    return set_traceback(run, exception, value);
  }
  if (name == &names::dunder_notes) {
    if (is_delete && exception->notes.is_absent()) {
      return raise_no_attribute(run, self, name);
    }
    exception->notes = value;
    return true;
  }
  if (is_unicode_range(exception, name) && value.is_int()) {
    Tuple* range = as_tuple(exception->field[2]);
    bool is_start = name->view() == "start";
    Value both[2] = {is_start ? value : range->items[0], is_start ? range->items[1] : value};
    TRY(Tuple * changed, tuple_from(run, both, 2));
    exception->field[2] = Value::object(changed);
    return true;
  }
  const FieldName* field = find_field(exception, name);
  if (field != nullptr && !field->writable) {
    return run.raise(types::attribute_error_, "readonly attribute");
  }
  if (field != nullptr) {
    exception->field[field->field] = value.is_absent() ? Value::none() : value;
    return true;
  }
  return generic_set_attribute(run, self, name, value);
}

Value add_note(Call& call, Exception& self, Value note) {
  Run& run = call.run();
  if (!is_str(note)) {
    return run.raise(types::type_error_, "note must be a str, not '{}'", {type_of(note)});
  }
  if (self.notes.is_absent()) {
    TRY(List * list, list_new(run, 1));
    self.notes = Value::object(list);
  }
  if (!is_list(self.notes)) {
    return run.raise(types::type_error_, "Cannot add note: __notes__ is not a list");
  }
  TRY(list_append(run, as_list(self.notes), note));
  return Value::none();
}

Value with_traceback(Call& call, Exception& self, Value traceback) {
  TRY(set_traceback(call.run(), &self, traceback));
  return Value::object(&self);
}

// Instances answer for these by exception_get_attribute(); the entries are for hasattr(type) and dir().
Value exception_field(Call& call, Exception& self) {
  TRY(Str * name, str_intern(call.run(), call.entry().name));
  return exception_get_attribute(call.run(), Value::object(&self), name);
}

#define FIELD(name) {name, "(self, /)", native<exception_field>, nullptr, EntryKind::kGetter}
constexpr Entry kBaseFields[] = {FIELD("args"), FIELD("__cause__"), FIELD("__context__"), FIELD("__suppress_context__"),
                                 FIELD("__traceback__")};
constexpr Entry kValueField[] = {FIELD("value")};
constexpr Entry kCodeField[] = {FIELD("code")};
constexpr Entry kNameField[] = {FIELD("name")};
constexpr Entry kAttributeFields[] = {FIELD("name"), FIELD("obj")};
constexpr Entry kImportFields[] = {FIELD("name"), FIELD("path"), FIELD("msg")};
constexpr Entry kOsFields[] = {FIELD("errno"), FIELD("strerror"), FIELD("filename"), FIELD("filename2")};
constexpr Entry kSyntaxFields[] = {FIELD("msg"),        FIELD("filename"),   FIELD("lineno"), FIELD("offset"),
                                   FIELD("end_lineno"), FIELD("end_offset"), FIELD("text")};
constexpr Entry kGroupFields[] = {FIELD("message"), FIELD("exceptions")};
constexpr Entry kUnicodeFields[] = {FIELD("encoding"), FIELD("object"), FIELD("start"), FIELD("end"), FIELD("reason")};
#undef FIELD

constexpr Entry kExceptionMethods[] = {
    {"add_note", "(self, note, /)", native<add_note>, "Exception.add_note(note) -- add a note to the exception"},
    {"with_traceback", "(self, tb, /)", native<with_traceback>,
     "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self."},
};

Slots slots_of(const Type* type) {
  Slots slots;
  if (type == &types::base_exception_) {
    slots.repr = exception_repr;
    slots.str = exception_str;
    slots.get_attribute = exception_get_attribute;
    slots.set_attribute = exception_set_attribute;
    slots.create = exception_create;
    slots.initialize = exception_initialize;
  } else if (type == &types::key_error_) {
    slots.str = key_error_str;
  } else if (type == &types::import_error_) {
    slots.str = import_error_str;
  } else if (type == &types::os_error_) {
    slots.str = os_error_str;
    slots.create = os_error_create;
  } else if (type == &types::base_exception_group_) {
    slots.str = group_str;
    slots.create = group_create;
  } else if (type == &types::syntax_error_) {
    slots.str = syntax_error_str;
  } else if (type == &types::unicode_decode_error_ || type == &types::unicode_encode_error_ ||
             type == &types::unicode_translate_error_) {
    slots.str = unicode_error_str;
  }
  return slots;
}

Type make_exception_type(const Type* self, const char* name, Type* base) {
  return make_builtin_type({.name = name,
                            .layout = CellKind::kException,
                            .instance_bytes = sizeof(Exception),
                            .attributes_offset = offsetof(Exception, attributes),
                            .flags = kTypeBase | kTypeAttributes,
                            .base = base,
                            .slots = slots_of(self)});
}

}  // namespace

Exception* exception_new(Run& run, Type* type, const Value* arguments, size_t count) {
  TRY(Tuple * args, tuple_from(run, arguments, count));
  Exception* exception = static_cast<Exception*>(instance_new(run, type));
  TRY(exception);
  exception->cause = exception->context = Value::none();
  exception->notes = Value::absent();
  for (Value& field : exception->field) {
    field = Value::absent();
  }
  exception->args = args;
  fill_fields(exception, args);
  TRY(shorten_os_error_args(run, exception));
  if (args->length >= 4 && type->is_subtype_of(&types::unicode_error_)) {
    TRY(check_unicode_arguments(run, exception, args));
  }
  return exception;
}

bool exception_has_fields(const Type* type) {
  for (const FieldName& field : kFields) {
    if (field.type == type) {
      return true;
    }
  }
  return type == &types::base_exception_;
}

bool raise_surrogate_encode_error(Run& run, const Str* text, size_t position) {
  TRY(Str * encoding, str_from_ascii(run, "utf-8"));
  TRY(Str * reason, str_from_ascii(run, "surrogates not allowed"));
  size_t end = position + 1;
  while (end < text->length && text->at(end) >= 0xD800 && text->at(end) < 0xE000) {
    ++end;
  }
  Value arguments[5] = {Value::object(encoding), Value::object(text), Value::integer(static_cast<int64_t>(position)),
                        Value::integer(static_cast<int64_t>(end)), Value::object(reason)};
  TRY(Value exception, call(run, Value::object(&types::unicode_encode_error_), arguments, 5));
  return run.raise_value(exception);
}

void register_exception_methods() {
  add_methods(&types::base_exception_, kExceptionMethods);
  add_methods(&types::base_exception_, kBaseFields);
  add_methods(&types::stop_iteration_, kValueField);
  add_methods(&types::system_exit_, kCodeField);
  add_methods(&types::name_error_, kNameField);
  add_methods(&types::attribute_error_, kAttributeFields);
  add_methods(&types::import_error_, kImportFields);
  add_methods(&types::os_error_, kOsFields);
  add_methods(&types::syntax_error_, kSyntaxFields);
  add_methods(&types::base_exception_group_, kGroupFields);
  for (Type* type : {&types::unicode_decode_error_, &types::unicode_encode_error_, &types::unicode_translate_error_}) {
    add_methods(type, kUnicodeFields);
  }
}

// The bases by name, "nullptr" included.
[[maybe_unused]] static Type* exception_base_nullptr() {
  return nullptr;
}
#define X(name, text, base)                               \
  [[maybe_unused]] static Type* exception_base_##name() { \
    return &types::name##_;                               \
  }
PYEXEC_EXCEPTION_TYPES(X)
#undef X
#define X(name, text, base) Type types::name##_ = make_exception_type(&types::name##_, text, exception_base_##base());
PYEXEC_EXCEPTION_TYPES(X)
#undef X

}  // namespace pyexec
