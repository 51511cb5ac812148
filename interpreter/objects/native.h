// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "interpreter/run/run.h"

// How C++ functions become visible to Python: a table of entries {name, signature, function, doc}. The signature is
// written as CPython writes it and drives binding, keyword handling and the wording of argument errors; the C++
// function is typed, and its parameter types check and convert.
//
//   static Value list_insert(Call& call, List& self, Index index, Value object) { … }
//   constexpr Entry kListMethods[] = {
//       {"insert", "(self, index, object, /)", native<list_insert>, "Insert object before index."},
//   };
//
// Methods of builtin types take `self` as first parameter (the binding verifies its layout on each call); class methods
// take `cls` (a Type&); functions of modules take neither. Parameters and signature must agree in number, or the table
// does not compile (a `constexpr Entry` checks it).
//
// Parameter types:
//   Value            anything; absent() when the argument was omitted and the signature gives it a default ("=None"
//   included: test is_absent(), treat
//                    none as the Python rule says)
//   List& Tuple& Dict& Set& Str& Bytes& Type& Exception& BigInt& Range& Slice& Function& Property& …   that layout
//   (subclasses too) Index            __index__, clamped to int64            Size       __index__, OverflowError when
//   it does not fit int64_t          CInt       the same for 32 bits ("Python int too large to convert to C int")
//   int64_t  an int that fits in 64 bits ("Python int too large to convert to C long") double
//   float() rules                         bool       truth value Int              an int of any size (__index__),
//   unboxed: inline or BigInt Opt<T>           T, or has == false when omitted        OptNone<T> the same; None also
//   counts as omitted Args             *args as a span on the value stack     Keywords   **kwargs: names and values
//
// What a signature's parameter looks like: "name", "name=default", "*args", "**kwargs", "/" and "*". Defaults are text
// for help() only.

namespace pyexec {

struct Entry;

// One native call under way.
class Call {
 public:
  Call(Run& run, const Entry& entry, Type* owner) : run_(run), entry_(entry), owner_(owner) {}
  Run& run() { return run_; }
  const Entry& entry() const { return entry_; }
  Type* owner() const { return owner_; }  // of a method; null for functions

 private:
  Run& run_;
  const Entry& entry_;
  Type* owner_;
};

// What the converters of binding.cc need to word an error: which argument of what.
struct ArgumentPlace {
  Call& call;
  uint32_t index;  // of the C++ parameter after Call&, self included
};

struct Index {
  int64_t value;
  // A position for insert-like functions: negative counts from the end, clamped to [0, length].
  size_t clamped(size_t length) const {
    int64_t size = static_cast<int64_t>(length);
    int64_t at = value < 0 ? value + size : value;
    return static_cast<size_t>(at < 0 ? 0 : at > size ? size : at);
  }
};
struct Size {
  int64_t value;
};
struct CInt {
  int32_t value;
};
struct Int {
  Value value;
};
template <class T>
struct Opt {
  bool has = false;
  T value{};
};
template <class T>
struct Opt<T&> {
  bool has = false;
  T* value = nullptr;
};
template <class T>
struct OptNone : Opt<T> {};
struct Args {
  Value* items;
  size_t count;
  Value* begin() const { return items; }
  Value* end() const { return items + count; }
  Value operator[](size_t i) const { return items[i]; }
};
struct Keywords {
  const KeywordNames* names;  // null: none
  const Value* values;
  size_t count() const { return names != nullptr ? names->count : 0; }
};

// Converters: false: raised. `convert_object` checks the layout kind and raises TypeError in the entry's wording.
inline bool convert(ArgumentPlace, Value value, Value* out) {
  *out = value;
  return true;
}
bool convert(ArgumentPlace place, Value value, Index* out);
bool convert(ArgumentPlace place, Value value, Size* out);
bool convert(ArgumentPlace place, Value value, CInt* out);
bool convert(ArgumentPlace place, Value value, Int* out);
bool convert(ArgumentPlace place, Value value, int64_t* out);
bool convert(ArgumentPlace place, Value value, double* out);
bool convert(ArgumentPlace place, Value value, bool* out);
// "insert() argument 1 must be str, not int"; for `self`: "descriptor 'x' for 'list' objects doesn't apply to a 'int'
// object".
RaisedResult raise_wrong_argument(ArgumentPlace place, Value value, const char* expected);

// Which layouts a C++ reference type accepts, and how messages call it.
template <class T>
struct ObjectTraits;
#define PYEXEC_OBJECT_TRAITS(Struct, cell_kind, text)     \
  template <>                                             \
  struct ObjectTraits<Struct> {                           \
    static constexpr CellKind kind = CellKind::cell_kind; \
    static constexpr const char* name = text;             \
  };
PYEXEC_OBJECT_TRAITS(Str, kStr, "str")
PYEXEC_OBJECT_TRAITS(List, kList, "list")
PYEXEC_OBJECT_TRAITS(Tuple, kTuple, "tuple")
PYEXEC_OBJECT_TRAITS(Dict, kDict, "dict")
PYEXEC_OBJECT_TRAITS(Set, kSet, "set")
PYEXEC_OBJECT_TRAITS(Range, kRange, "range")
PYEXEC_OBJECT_TRAITS(Slice, kSlice, "slice")
PYEXEC_OBJECT_TRAITS(Type, kType, "type")
PYEXEC_OBJECT_TRAITS(Exception, kException, "BaseException")
PYEXEC_OBJECT_TRAITS(Function, kFunction, "function")
PYEXEC_OBJECT_TRAITS(BoundMethod, kBoundMethod, "method")
PYEXEC_OBJECT_TRAITS(Property, kProperty, "property")
PYEXEC_OBJECT_TRAITS(DictView, kDictView, "dict_view")
PYEXEC_OBJECT_TRAITS(MappingProxy, kMappingProxy, "mappingproxy")
PYEXEC_OBJECT_TRAITS(Iterator, kIterator, "iterator")
PYEXEC_OBJECT_TRAITS(Module, kModule, "module")
PYEXEC_OBJECT_TRAITS(ComplexObject, kComplex, "complex")
PYEXEC_OBJECT_TRAITS(GenericAlias, kGenericAlias, "types.GenericAlias")
// bytes and bytearray share the struct Bytes: `BytesRef` takes either; Bytes& takes exactly bytes.
PYEXEC_OBJECT_TRAITS(Bytes, kBytes, "bytes")

namespace native_detail {

// Turns one bound Value into the C++ parameter's type.
template <class T>
struct Parameter {
  using Storage = T;
  static bool from(ArgumentPlace place, Value value, Storage* out) { return convert(place, value, out); }
  static T get(Storage& storage) { return storage; }
};
template <class T>
struct Parameter<T&> {
  using Storage = T*;
  static bool from(ArgumentPlace place, Value value, Storage* out) {
    if (!has_kind(value, ObjectTraits<T>::kind)) [[unlikely]] {
      return raise_wrong_argument(place, value, ObjectTraits<T>::name);
    }
    *out = static_cast<T*>(value.as_object());
    return true;
  }
  static T& get(Storage& storage) { return *storage; }
};
template <class T>
struct Parameter<Opt<T>> {
  using Storage = Opt<T>;
  static bool from(ArgumentPlace place, Value value, Storage* out) {
    if (value.is_absent()) {
      return true;
    }
    out->has = true;
    return Parameter<T>::from(place, value, &out->value);
  }
  static Opt<T> get(Storage& storage) { return storage; }
};
template <class T>
struct Parameter<OptNone<T>> {
  using Storage = OptNone<T>;
  static bool from(ArgumentPlace place, Value value, Storage* out) {
    if (value.is_absent() || value.is_none()) {
      return true;
    }
    out->has = true;
    return Parameter<T>::from(place, value, &out->value);
  }
  static OptNone<T> get(Storage& storage) { return storage; }
};

}  // namespace native_detail

// What the binder hands to a thunk: one Value a fixed parameter (absent() when omitted), then the rest.
struct BoundArguments {
  const Value* values;
  Args args;
  Keywords keywords;
};
using NativeThunk = Value (*)(Call& call, const BoundArguments& bound);

struct NativeCode {
  NativeThunk thunk;
  uint8_t fixed_count;  // C++ parameters without Call&, Args and Keywords
  bool has_args;
  bool has_keywords;
};

namespace native_detail {

template <class T>
inline constexpr bool is_rest = std::is_same_v<T, Args> || std::is_same_v<T, Keywords>;

template <auto function, class Signature>
struct Thunk;
template <auto function, class... Parameters>
struct Thunk<function, Value (*)(Call&, Parameters...)> {
  static constexpr size_t kFixed = (0 + ... + (is_rest<Parameters> ? 0 : 1));
  static constexpr bool kHasArgs = (false || ... || std::is_same_v<Parameters, Args>);
  static constexpr bool kHasKeywords = (false || ... || std::is_same_v<Parameters, Keywords>);

  // The place of parameter I among those that are bound to one value each.
  template <size_t I>
  static constexpr size_t fixed_index() {
    constexpr bool rest[] = {is_rest<Parameters>...};
    size_t count = 0;
    for (size_t i = 0; i < I; ++i) {
      count += rest[i] ? 0 : 1;
    }
    return count;
  }
  template <class P, size_t I>
  static bool convert_one(Call& call, const BoundArguments& bound, typename Parameter<P>::Storage* out) {
    if constexpr (std::is_same_v<P, Args>) {
      *out = bound.args;
      return true;
    } else if constexpr (std::is_same_v<P, Keywords>) {
      *out = bound.keywords;
      return true;
    } else {
      constexpr size_t at = fixed_index<I>();
      return Parameter<P>::from(ArgumentPlace{call, static_cast<uint32_t>(at)}, bound.values[at], out);
    }
  }
  template <size_t... I>
  static Value invoke(Call& call, const BoundArguments& bound, std::index_sequence<I...>) {
    std::tuple<typename Parameter<Parameters>::Storage...> storage;
    if (!(true && ... && convert_one<Parameters, I>(call, bound, &std::get<I>(storage)))) {
      return Value::raised();
    }
    return function(call, Parameter<Parameters>::get(std::get<I>(storage))...);
  }
  static Value run(Call& call, const BoundArguments& bound) {
    return invoke(call, bound, std::index_sequence_for<Parameters...>{});
  }
};

}  // namespace native_detail

template <auto function>
inline constexpr NativeCode native = {
    native_detail::Thunk<function, decltype(function)>::run,
    native_detail::Thunk<function, decltype(function)>::kFixed,
    native_detail::Thunk<function, decltype(function)>::kHasArgs,
    native_detail::Thunk<function, decltype(function)>::kHasKeywords,
};

enum class EntryKind : uint8_t {
  kMethod,        // of a type: the first parameter is self
  kClassMethod,   // of a type: the first parameter is cls
  kStaticMethod,  // of a type, no self (str.maketrans)
  kFunction,      // of a module, or a builtin
  kGetter,        // an attribute of instances: (self) → value
};

// The families of CPython's argument errors. kDefault picks by the signature's shape:
//   no parameter          "list.clear() takes no arguments (1 given)"
//   one, positional only  "list.append() takes exactly one argument (2 given)"
//   positional only       "insert expected 2 arguments, got 1", "pop expected at most 1 argument, got 2"
//   otherwise             "split() takes at most 2 arguments (3 given)", "sort() takes at most 0 positional arguments…"
// kKeywords is also the family of the oldest methods, which are positional only and, bound, name no class: "find()
// takes no keyword arguments", "find() takes at least 1 argument (0 given)".
// kPython: what CPython has as a Python function, "Random.randint() missing 1 required positional argument: 'b'".
enum class Wording : uint8_t { kDefault, kPositional, kKeywords, kTypeCall, kPython };

// A row of a table. Counting happens at compile time: a signature with another number of parameters than the function
// does not compile.
struct Entry {
  const char* name;
  const char* signature;
  NativeCode code;
  const char* doc;
  EntryKind kind = EntryKind::kMethod;
  Wording wording = Wording::kDefault;

  consteval Entry(const char* name, const char* signature, NativeCode code, const char* doc,
                  EntryKind kind = EntryKind::kMethod, Wording wording = Wording::kDefault)
      : name(name), signature(signature), code(code), doc(doc), kind(kind), wording(wording) {
    size_t fixed = 0;
    bool args = false, keywords = false, in_name = false;
    for (const char* at = signature + 1; *at != ')' && *at != 0; ++at) {
      char c = *at;
      if (c == ' ' || c == ',') {
        in_name = false;
      } else if (c == '*' && at[1] == '*') {
        keywords = true;
        in_name = true;
        ++at;
      } else if (c == '*' && at[1] != ',' && at[1] != ')') {
        args = true;
        in_name = true;
      } else if (c == '/' || c == '*') {
        // separators
      } else if (!in_name) {
        ++fixed;
        in_name = true;
        // A default runs to the next comma outside quotes and brackets.
        int depth = 0;
        char quote = 0;
        while (at[1] != 0 && (quote != 0 || depth > 0 || (at[1] != ',' && at[1] != ')'))) {
          ++at;
          if (quote != 0) {
            quote = *at == quote ? 0 : quote;
          } else if (*at == '\'' || *at == '"') {
            quote = *at;
          } else if (*at == '(' || *at == '[' || *at == '{') {
            ++depth;
          } else if (*at == ')' || *at == ']' || *at == '}') {
            --depth;
          }
        }
      }
    }
    if (fixed != code.fixed_count || args != code.has_args || keywords != code.has_keywords) {
      signature_and_function_disagree();
    }
  }

 private:
  static void signature_and_function_disagree();  // not constexpr: naming it here is the compile error
};

// The parsed form of an entry's signature, made once when its function object is.
struct Signature {
  struct Parameter {
    Str* name;  // immortal, interned
    bool has_default;
    bool positional;
    bool keyword;
  };
  Parameter parameters[16];
  uint8_t count;             // fixed parameters, self included
  uint8_t positional_count;  // those that can be given by position
  uint8_t required_count;    // leading positional ones without a default
  bool has_keywords_only;
  bool all_positional_only;
  bool varargs, varkeywords;
  bool is_simple;  // every parameter can be given by position, and there are no others
};

void prepare_signature(const Entry& entry);         // start-up: parses it
const Signature* signature_of(const Entry& entry);  // of a prepared one

// Calls a native function or method: binds `arguments` (self first for methods) and runs it. `arguments` lies on the
// value stack.
// is_bound: as a method object, which errors name by the receiver's own type.
Value call_native(Run& run, const NativeFunction* function, Value* arguments, uint32_t count,
                  const KeywordNames* keywords, bool is_bound = false);

// The same for a method found on the type of arguments[0] itself, without keywords.
inline Value call_native_method(Run& run, const NativeFunction* function, Value* arguments, uint32_t count) {
  const Signature& signature = *function->signature;
  if (signature.is_simple && count >= signature.required_count && count <= signature.count) [[likely]] {
    if (count != signature.count) {
      // The omitted ones, all at the end, get their places on the stack; there is slack for them.
      Value* end = arguments + signature.count;
      for (Value* omitted = arguments + count; omitted != end; ++omitted) {
        *omitted = Value::absent();
      }
      run.set_top(end);
    }
    BoundArguments bound{arguments, {nullptr, 0}, {nullptr, nullptr}};
    Call call(run, *function->entry, function->owner);
    return function->entry->code.thunk(call, bound);
  }
  return call_native(run, function, arguments, count, nullptr);
}

// ---- registration (start-up)
// --------------------------------------------------------------------------------------------------------------- Fills
// a builtin type's attributes from its table. `entries` must live forever.
void add_methods(Type* type, std::span<const Entry> entries);
// A module of the library: made anew for each run on its first import. `fill` may add constants.
struct ModuleDefinition {
  const char* name;
  const char* doc;
  std::span<const Entry> functions;
  bool (*fill)(Run& run, Module* module);  // may be null
  // A module written in Python that has more of this one's names: imported when one is asked for that is not here.
  const char* rest = nullptr;
  // A name that is not there yet: absent() when the module has none. What it returns is kept. May be null.
  Value (*resolve)(Run& run, Module* module, const Str* name) = nullptr;
  // An attribute is assigned (value absent: deleted). Null: the module is immutable.
  bool (*assign)(Run& run, Module* module, Str* name, Value value) = nullptr;
};
void register_module(const ModuleDefinition* definition);
// The modules written in Python (stdlib/frozen), embedded at build time: imported as if they were files. A name that
// begins with an underscore is for other library modules only.
struct FrozenModule {
  const char* name;  // dotted
  const char* source;
};
void register_frozen_modules(std::span<const FrozenModule> modules);
// Names of `builtins`: functions and types.
void add_builtin_functions(std::span<const Entry> entries);
void add_builtin(const char* name, Value value);
// An immortal native function (start-up), or one of the run.
NativeFunction* native_function_new(Run* run, const Entry& entry, Type* owner, Str* module);

// The process-wide tables behind these; complete after start_builtins().
struct Builtins {
  NameTable* names = nullptr;
  const ModuleDefinition* const* modules = nullptr;
  size_t module_count = 0;
  std::span<const FrozenModule> frozen;
};
const Builtins& builtins();

}  // namespace pyexec
