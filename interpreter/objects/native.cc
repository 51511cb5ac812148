// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/native.h"

#include <map>
#include <string>

#include "interpreter/objects/str_intern.h"
#include "interpreter/run/immortal.h"

// Binding: from what the caller passed to one Value a parameter, with CPython's words when it does not fit.

namespace pyexec {

namespace {

Signature* parse_signature(const Entry& entry) {
  Signature* signature = immortal_new<Signature>();
  const char* at = entry.signature + 1;
  bool keyword_only = false;
  auto skip = [&] {
    while (*at == ' ' || *at == ',') {
      ++at;
    }
  };
  for (skip(); *at != ')' && *at != 0; skip()) {
    if (*at == '/') {
      for (uint8_t i = 0; i < signature->count; ++i) {
        signature->parameters[i].keyword = false;
      }
      ++at;
      continue;
    }
    if (*at == '*') {
      ++at;
      if (*at == '*') {
        ++at;
        signature->varkeywords = true;
      } else if (*at != ',' && *at != ')') {
        signature->varargs = true;
        keyword_only = true;
      } else {
        keyword_only = true;
        continue;
      }
      while (*at != ',' && *at != ')') {
        ++at;
      }
      continue;
    }
    const char* begin = at;
    while (*at != ',' && *at != ')' && *at != '=' && *at != ' ') {
      ++at;
    }
    PYEXEC_ASSERT(signature->count < 16);
    Signature::Parameter& parameter = signature->parameters[signature->count++];
    parameter.name = str_immortal({begin, static_cast<size_t>(at - begin)});
    parameter.positional = !keyword_only;
    parameter.keyword = true;
    parameter.has_default = *at == '=';
    int depth = 0;
    char quote = 0;
    while (*at != 0 && (quote != 0 || depth > 0 || (*at != ',' && *at != ')'))) {
      if (quote != 0) {
        quote = *at == quote ? 0 : quote;
      } else if (*at == '\'' || *at == '"') {
        quote = *at;
      } else if (*at == '(' || *at == '[' || *at == '{') {
        ++depth;
      } else if (*at == ')' || *at == ']' || *at == '}') {
        --depth;
      }
      ++at;
    }
  }
  signature->all_positional_only = true;
  for (uint8_t i = 0; i < signature->count; ++i) {
    const Signature::Parameter& parameter = signature->parameters[i];
    if (parameter.positional) {
      signature->positional_count = static_cast<uint8_t>(i + 1);
      if (!parameter.has_default && signature->required_count == i) {
        signature->required_count = static_cast<uint8_t>(i + 1);
      }
    } else {
      signature->has_keywords_only = true;
    }
    // self is never given by name, but does not make a method a keyword function either.
    bool is_self = i == 0 && (entry.kind == EntryKind::kMethod || entry.kind == EntryKind::kClassMethod ||
                              entry.kind == EntryKind::kGetter);
    if (is_self) {
      signature->parameters[0].keyword = false;
    } else if (parameter.keyword) {
      signature->all_positional_only = false;
    }
  }
  if (signature->varargs || signature->varkeywords) {
    signature->all_positional_only = signature->all_positional_only && !signature->varkeywords;
  }
  signature->is_simple = !signature->varargs && !signature->has_keywords_only && !signature->varkeywords;
  return signature;
}

bool takes_self(const Entry& entry) {
  return entry.kind == EntryKind::kMethod || entry.kind == EntryKind::kClassMethod || entry.kind == EntryKind::kGetter;
}

// "list.append" / "len" / "math.sqrt", as the families without keywords name a function.
bool append_qualified(StrBuilder& builder, const NativeFunction* function, const Value* receiver) {
  if (function->owner != nullptr) {
    // A class method is named by the class that it is called on.
    bool by_class = receiver != nullptr && is_type(*receiver) && function->entry->kind == EntryKind::kClassMethod;
    const Type* named = receiver == nullptr ? function->owner : by_class ? as_type(*receiver) : type_of(*receiver);
    TRY(builder.append(named->qualified_name));
    TRY(builder.append_ascii("."));
  } else if (function->module != nullptr && function->module != &names::builtins_) {
    TRY(builder.append(function->module));
    TRY(builder.append_ascii("."));
  }
  return builder.append_ascii(function->entry->name);
}

RaisedResult raise_count(Run& run, const NativeFunction* function, size_t given, const Value* receiver) {
  const Signature& signature = *function->signature;
  const Entry& entry = *function->entry;
  size_t self = takes_self(entry) ? 1 : 0;
  size_t least = signature.required_count - self;
  size_t most = signature.positional_count - self;
  given -= given >= self ? self : 0;
  if (function->type() == &types::wrapper_descriptor_) {
    size_t limit = given > most ? most : least;
    // Those with a sequence's count or two arguments leave CPython's empty function name in front.
    bool is_repeat = entry.name == std::string_view("__mul__") || entry.name == std::string_view("__rmul__") ||
                     entry.name == std::string_view("__imul__");
    bool has_empty_name = most >= 2 || (is_repeat && function->owner->slots.get_item != nullptr);
    return run.raise(types::type_error_, "{}expected {}{} argument{}, got {}",
                     {has_empty_name ? " " : "",
                      least == most  ? ""
                      : given > most ? "at most "
                                     : "at least ",
                      limit, limit == 1 ? "" : "s", given});
  }
  bool positional_only = signature.all_positional_only && !signature.varargs && entry.wording != Wording::kKeywords;
  if (positional_only && entry.wording == Wording::kDefault && most <= 1 && least == most) {
    StrBuilder name(run);
    TRY(append_qualified(name, function, receiver));
    TRY(Str * text, name.finish());
    return most == 0 ? run.raise(types::type_error_, "{}() takes no arguments ({} given)", {text, given})
                     : run.raise(types::type_error_, "{}() takes exactly one argument ({} given)", {text, given});
  }
  const char* plural = nullptr;
  if (positional_only || entry.wording == Wording::kPositional || signature.varargs) {
    bool too_many = given > most && !signature.varargs;
    size_t limit = too_many ? most : least;
    plural = limit == 1 ? "" : "s";
    const char* how = least == most && !signature.varargs ? "" : too_many ? "at most " : "at least ";
    return run.raise(types::type_error_, "{} expected {}{} argument{}, got {}",
                     {entry.name, how, limit, plural, given});
  }
  if (given > most) {
    size_t all = signature.count - self;
    if (signature.has_keywords_only && given > all) {
      return run.raise(types::type_error_, "{}() takes at most {} argument{} ({} given)",
                       {entry.name, all, all == 1 ? "" : "s", given});
    }
    if (signature.has_keywords_only) {
      if (most == 0) {
        return run.raise(types::type_error_, "{}() takes no positional arguments", {entry.name});
      }
      const char* how = least < most ? "at most" : "exactly";
      return run.raise(types::type_error_, "{}() takes {} {} positional argument{} ({} given)",
                       {entry.name, how, most, most == 1 ? "" : "s", given});
    }
    return run.raise(types::type_error_, "{}() takes at most {} argument{} ({} given)",
                     {entry.name, most, most == 1 ? "" : "s", given});
  }
  size_t positional_only_least = 0;
  for (size_t i = self; i < signature.required_count && !signature.parameters[i].keyword; ++i) {
    ++positional_only_least;
  }
  return run.raise(types::type_error_, "{}() takes {} {} {}argument{} ({} given)",
                   {entry.name, positional_only_least == most ? "exactly" : "at least", positional_only_least,
                    signature.all_positional_only ? "" : "positional ", positional_only_least == 1 ? "" : "s", given});
}

bool check_self(Run& run, const NativeFunction* function, const Value* arguments, uint32_t count) {
  const Entry& entry = *function->entry;
  if (count == 0) {
    if (function->type() == &types::wrapper_descriptor_) {
      return run.raise(types::type_error_, "descriptor '{}' of '{}' object needs an argument",
                       {entry.name, function->owner});
    }
    StrBuilder name(run);
    TRY(append_qualified(name, function, nullptr));
    TRY(Str * text, name.finish());
    return run.raise(types::type_error_, "unbound method {}() needs an argument", {text});
  }
  if (entry.kind == EntryKind::kMethod && function->owner != nullptr && !is_instance(arguments[0], function->owner)) {
    bool is_slot = function->type() == &types::wrapper_descriptor_;
    return is_slot ? run.raise(types::type_error_, "descriptor '{}' requires a '{}' object but received a '{}'",
                               {entry.name, function->owner, type_of(arguments[0])})
                   : run.raise(types::type_error_, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                               {entry.name, function->owner, type_of(arguments[0])});
  }
  return true;
}

// The counts that CPython's argument clinic looks at before the names, when keywords are given.
bool check_counts_with_keywords(Run& run, const Entry& entry, const Signature& signature, size_t self, size_t count,
                                size_t keyword_count) {
  size_t given = count - self;
  size_t all = signature.count - self;
  size_t most = signature.positional_count - self;
  if (given + keyword_count > all) {
    return run.raise(types::type_error_, "{}() takes at most {} {}argument{} ({} given)",
                     {entry.name, all, given == 0 ? "keyword " : "", all == 1 ? "" : "s", given + keyword_count});
  }
  size_t least = 0;
  for (size_t i = self; i < signature.required_count && !signature.parameters[i].keyword; ++i) {
    ++least;
  }
  if (given < least) {
    return run.raise(types::type_error_, "{}() takes {} {} positional argument{} ({} given)",
                     {entry.name, least < most ? "at least" : "exactly", least, least == 1 ? "" : "s", given});
  }
  return true;
}

// The errors of a function that CPython has in Python, for a call that does not fit its signature.
class PythonArgumentErrors {
 public:
  PythonArgumentErrors(Run& run, const NativeFunction* function) : run_(run), signature_(*function->signature) {
    if (function->owner != nullptr) {
      name_ = str_to_utf8(type_name(function->owner)) + ".";
    }
    name_ += function->entry->name;
  }
  RaisedResult unexpected(const Str* keyword) {
    return run_.raise(types::type_error_, "{}() got an unexpected keyword argument '{}'", {name_, keyword});
  }
  RaisedResult multiple(const Str* keyword) {
    return run_.raise(types::type_error_, "{}() got multiple values for argument '{}'", {name_, keyword});
  }
  RaisedResult too_many(size_t given, size_t keyword_only_given) {
    size_t most = signature_.positional_count;
    size_t least = signature_.required_count;
    std::string takes =
        least == most ? std::to_string(most) : "from " + std::to_string(least) + " to " + std::to_string(most);
    std::string got = std::to_string(given);
    if (keyword_only_given != 0) {
      got += given == 1 ? " positional argument" : " positional arguments";
      got += " (and " + std::to_string(keyword_only_given) + " keyword-only argument" +
             (keyword_only_given == 1 ? ")" : "s)");
    }
    return run_.raise(types::type_error_, "{}() takes {} positional argument{} but {} {} given",
                      {name_, takes, most == 1 && least == most ? "" : "s", got,
                       given == 1 && keyword_only_given == 0 ? "was" : "were"});
  }
  RaisedResult missing(const Value* values, bool positional) {
    std::string list;
    size_t total = 0, count = 0;
    auto is_missing = [&](size_t i) {
      return values[i].is_absent() && !signature_.parameters[i].has_default &&
             signature_.parameters[i].positional == positional;
    };
    for (size_t i = 0; i < signature_.count; ++i) {
      total += is_missing(i) ? 1 : 0;
    }
    for (size_t i = 0; i < signature_.count; ++i) {
      if (is_missing(i)) {
        if (count != 0) {
          list += total == 2 ? " and " : count + 1 == total ? ", and " : ", ";
        }
        list += "'" + str_to_utf8(signature_.parameters[i].name) + "'";
        ++count;
      }
    }
    return run_.raise(types::type_error_, "{}() missing {} required {} argument{}: {}",
                      {name_, total, positional ? "positional" : "keyword-only", total == 1 ? "" : "s", list});
  }

 private:
  Run& run_;
  const Signature& signature_;
  std::string name_;
};

Value call_bound_slowly(Run& run, const NativeFunction* function, Value* arguments, uint32_t count,
                        const KeywordNames* keywords, const Value* receiver) {
  const Signature& signature = *function->signature;
  const Entry& entry = *function->entry;
  size_t self = takes_self(entry) ? 1 : 0;
  uint32_t keyword_count = keywords != nullptr ? keywords->count : 0;
  bool is_python = entry.wording == Wording::kPython;
  if (keyword_count != 0 && signature.all_positional_only && !signature.varkeywords && !is_python) {
    if (function->type() == &types::wrapper_descriptor_) {
      return run.raise(types::type_error_, "wrapper {}() takes no keyword arguments", {entry.name});
    }
    if (entry.wording == Wording::kKeywords && receiver != nullptr) {
      return run.raise(types::type_error_, "{}() takes no keyword arguments", {entry.name});
    }
    StrBuilder name(run);
    TRY(append_qualified(name, function, receiver));
    TRY(Str * text, name.finish());
    return run.raise(types::type_error_, "{}() takes no keyword arguments", {text});
  }
  bool takes_keywords = !signature.all_positional_only && !signature.varargs && !signature.varkeywords;
  if (keyword_count != 0 && takes_keywords && !is_python) {
    TRY(check_counts_with_keywords(run, entry, signature, self, count, keyword_count));
  }
  if (count > signature.positional_count && !signature.varargs && !is_python) {
    return raise_count(run, function, count, receiver);
  }
  Value values[16];
  for (size_t i = 0; i < signature.count; ++i) {
    values[i] = i < count && i < signature.positional_count ? arguments[i] : Value::absent();
  }
  BoundArguments bound{values, {nullptr, 0}, {nullptr, nullptr}};
  if (signature.varargs) {
    // Even an empty one says where on the stack it is: slots are called with it.
    uint32_t fixed = count < signature.positional_count ? count : signature.positional_count;
    bound.args = {arguments + fixed, count - fixed};
  }
  // Keywords that no parameter takes move to the front of the caller's values: they are the **kwargs.
  Str** rest_names = nullptr;
  uint32_t rest_count = 0;
  KeywordNames rest{0, nullptr};
  Value* keyword_values = arguments + count;
  // Reported after what is missing, as CPython does.
  Str* twice = nullptr;
  size_t twice_at = 0;
  Str* unknown = nullptr;
  if (keyword_count != 0 && signature.varkeywords) {
    Buffer* buffer = run.allocate_buffer(keyword_count * sizeof(Str*));
    TRY(buffer);
    rest_names = reinterpret_cast<Str**>(buffer->bytes());
  }
  for (uint32_t k = 0; k < keyword_count; ++k) {
    Str* name = keywords->names[k];
    size_t at = self;
    while (at < signature.count && (signature.parameters[at].name != name || !signature.parameters[at].keyword)) {
      ++at;
    }
    if (at < signature.count) {
      if (!values[at].is_absent()) {
        if (is_python) {
          return PythonArgumentErrors(run, function).multiple(name);
        }
        twice = twice == nullptr || at < twice_at ? name : twice;
        twice_at = twice == name ? at : twice_at;
        continue;
      }
      values[at] = keyword_values[k];
    } else if (signature.varkeywords) {
      rest_names[rest_count] = name;
      keyword_values[rest_count++] = keyword_values[k];
    } else if (is_python) {
      return PythonArgumentErrors(run, function).unexpected(name);
    } else if (unknown == nullptr) {
      unknown = name;
    }
  }
  if (is_python && count > signature.positional_count && !signature.varargs) {
    size_t keyword_only = 0;
    for (size_t i = signature.positional_count; i < signature.count; ++i) {
      keyword_only += values[i].is_absent() ? 0 : 1;
    }
    return PythonArgumentErrors(run, function).too_many(count, keyword_only);
  }
  if (rest_count != 0) {
    rest = {rest_count, rest_names};
    bound.keywords = {&rest, keyword_values};
  }
  for (size_t i = 0; i < signature.count; ++i) {
    if (values[i].is_absent() && !signature.parameters[i].has_default) {
      if (is_python) {
        return PythonArgumentErrors(run, function).missing(values, signature.parameters[i].positional);
      }
      if (!signature.parameters[i].keyword || (signature.all_positional_only && !signature.varkeywords)) {
        return raise_count(run, function, count, receiver);
      }
      return run.raise(types::type_error_, "{}() missing required argument '{}' (pos {})",
                       {entry.name, signature.parameters[i].name, i + 1 - self});
    }
  }
  if (twice != nullptr) {
    return run.raise(types::type_error_, "argument for {}() given by name ('{}') and position ({})",
                     {entry.name, twice, twice_at + 1 - self});
  }
  if (unknown != nullptr) {
    return run.raise(types::type_error_, "'{}' is an invalid keyword argument for {}()", {unknown, entry.name});
  }
  Call call(run, entry, function->owner);
  return entry.code.thunk(call, bound);
}

}  // namespace

NativeFunction* native_function_new(Run* run, const Entry& entry, Type* owner, Str* module) {
  NativeFunction* function;
  Type* type = owner != nullptr && entry.kind == EntryKind::kMethod ? &types::native_method_ : &types::native_function_;
  if (run != nullptr) {
    function = run->allocate_object<NativeFunction>(type, CellKind::kNativeFunction);
    if (function == nullptr) {
      return nullptr;
    }
  } else {
    prepare_signature(entry);
    function = immortal_new<NativeFunction>();
    function->kind = CellKind::kNativeFunction;
    function->flags = kFlagImmortal;
    function->identity = next_immortal_identity();
    function->shape = type->instance_shape;
  }
  function->entry = &entry;
  function->signature = signature_of(entry);
  function->owner = owner;
  function->module = module;
  function->self = Value::absent();
  return function;
}

// Written at start-up only (every table is registered there), read by all threads afterwards.
static std::map<const Entry*, const Signature*>& signatures() {
  static auto* map = new std::map<const Entry*, const Signature*>();
  return *map;
}

void prepare_signature(const Entry& entry) {
  const Signature*& slot = signatures()[&entry];
  if (slot == nullptr) {
    slot = parse_signature(entry);
  }
}

const Signature* signature_of(const Entry& entry) {
  auto found = signatures().find(&entry);
  PYEXEC_ASSERT(found != signatures().end());
  return found->second;
}

Value call_native(Run& run, const NativeFunction* function, Value* arguments, uint32_t count,
                  const KeywordNames* keywords, bool is_bound) {
  const Entry& entry = *function->entry;
  if (function->owner != nullptr && takes_self(entry)) {
    TRY(check_self(run, function, arguments, count));
  }
  const Signature& signature = *function->signature;
  if (keywords == nullptr && count == signature.count && !signature.varargs && !signature.has_keywords_only)
      [[likely]] {
    BoundArguments bound{arguments, {nullptr, 0}, {nullptr, nullptr}};
    Call call(run, entry, function->owner);
    return entry.code.thunk(call, bound);
  }
  if (keywords == nullptr && count >= signature.required_count && count <= signature.positional_count &&
      !signature.varargs && !signature.has_keywords_only) {
    // Only trailing optional ones are missing.
    Value values[16];
    for (uint32_t i = 0; i < signature.count; ++i) {
      values[i] = i < count ? arguments[i] : Value::absent();
    }
    BoundArguments bound{values, {nullptr, 0}, {nullptr, nullptr}};
    Call call(run, entry, function->owner);
    return entry.code.thunk(call, bound);
  }
  bool names_receiver = is_bound && (entry.kind == EntryKind::kMethod || entry.kind == EntryKind::kClassMethod);
  return call_bound_slowly(run, function, arguments, count, keywords, names_receiver ? arguments : nullptr);
}

// ---- converters
// ----------------------------------------------------------------------------------------------------------------------------

bool convert(ArgumentPlace place, Value value, Index* out) {
  return to_index_clamped(place.call.run(), value, &out->value);
}

bool convert(ArgumentPlace place, Value value, Size* out) {
  Run& run = place.call.run();
  TRY(Value index, to_index(run, value));
  if (!index.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C ssize_t");
  }
  out->value = index.as_int();
  return true;
}

bool convert(ArgumentPlace place, Value value, CInt* out) {
  Run& run = place.call.run();
  TRY(Value index, to_index(run, value));
  if (!index.is_int() || index.as_int() != static_cast<int32_t>(index.as_int())) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  out->value = static_cast<int32_t>(index.as_int());
  return true;
}

bool convert(ArgumentPlace place, Value value, Int* out) {
  TRY(out->value, to_index(place.call.run(), value));
  return true;
}

bool convert(ArgumentPlace place, Value value, int64_t* out) {
  Run& run = place.call.run();
  TRY(Value index, to_index(run, value));
  if (!index.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C long");
  }
  *out = index.as_int();
  return true;
}

bool convert(ArgumentPlace place, Value value, double* out) {
  return to_double(place.call.run(), value, out);
}

bool convert(ArgumentPlace place, Value value, bool* out) {
  TRY(Truth result, truth(place.call.run(), value));
  *out = result == Truth::kTrue;
  return true;
}

RaisedResult raise_wrong_argument(ArgumentPlace place, Value value, const char* expected) {
  Run& run = place.call.run();
  const Entry& entry = place.call.entry();
  size_t self = takes_self(entry) ? 1 : 0;
  if (place.index < self) {
    return run.raise(
        types::type_error_, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
        {entry.name, place.call.owner() != nullptr ? type_name(place.call.owner()) : type_name(type_of(value)),
         type_of(value)});
  }
  const Signature& signature = *signature_of(entry);
  MessagePart got = value.is_none() ? MessagePart("None") : MessagePart(type_of(value));
  if (signature.parameters[place.index].keyword) {
    return run.raise(types::type_error_, "{}() argument '{}' must be {}, not {}",
                     {entry.name, signature.parameters[place.index].name, expected, got});
  }
  if (signature.positional_count - self == 1) {
    return run.raise(types::type_error_, "{}() argument must be {}, not {}", {entry.name, expected, got});
  }
  return run.raise(types::type_error_, "{}() argument {} must be {}, not {}",
                   {entry.name, place.index + 1 - self, expected, got});
}

}  // namespace pyexec
