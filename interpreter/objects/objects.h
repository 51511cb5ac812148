// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "interpreter/objects/str.h"
#include "interpreter/objects/type.h"

// The structs of the builtin objects (all but str: str.h). Pure data; what an object does lives in objects/<name>.cc
// (operators) and stdlib/types/<name>.cc (methods). `attributes` is the word for the attributes of instances of
// subclasses; null for exact types.

namespace pyexec {

struct ParsedProgram;
class Run;
struct GlobalTable;

struct BigInt : Object {  // |value| ≥ 2^63; smaller ones are inline
  // Cell::extra: 1 when negative
  Cell* attributes;  // always null: where a BoxedInt has its attributes, so that both are instances of int's layout
  uint64_t limb_count;
  uint64_t* limbs() { return reinterpret_cast<uint64_t*>(this + 1); }
  const uint64_t* limbs() const { return reinterpret_cast<const uint64_t*>(this + 1); }
  bool is_negative() const { return extra != 0; }
};
struct BoxedInt : Object {  // an instance of a subclass of int
  Cell* attributes;
  Value value;  // an int or a BigInt
};
struct BoxedFloat : Object {
  Cell* attributes;
  double value;
};
struct ComplexObject : Object {
  Cell* attributes;
  double real, imaginary;
};

// bytes (immutable) and bytearray share a layout: `data` points inline (bytes) or into `owner`.
struct Bytes : Object {
  Cell* attributes;
  int64_t hash;  // bytes: 0 when not computed
  uint8_t* data;
  Cell* owner;  // bytearray: the Buffer
  size_t length;
  uint32_t exports;  // bytearray: live memoryviews; resizing is refused while > 0
};

struct List : Object {
  Cell* attributes;
  ValueArray* items;  // null while capacity is 0
  size_t length;
  size_t capacity() const { return items != nullptr ? items->Cell::capacity : 0; }
};
struct Tuple : Object {
  Cell* attributes;
  int64_t hash;
  size_t length;
  Value items[1];  // inline, `length` of them
};

// dict: compact and ordered. `table` is a raw cell: the index (which a small dict has in the header's cache line), then
// the entries in order.
struct DictEntry {
  int64_t hash;
  Value key;  // empty: deleted
  Value value;
};
struct DictTable : Cell {                                              // Cell::capacity: entries there is room for
  uint32_t used;                                                       // entries used, deleted ones included
  uint32_t index_bits;                                                 // log2 of the index's size
  uint32_t* index() { return reinterpret_cast<uint32_t*>(this + 1); }  // 0: free, 1: dummy, else entry + 2
  DictEntry* entries() { return reinterpret_cast<DictEntry*>(index() + (size_t{1} << index_bits)); }
};
struct Dict : Object {
  Cell* attributes;
  DictTable* table;  // null while empty
  size_t length;
  uint64_t version;  // changes with every insertion, deletion and clear (not with a value's replacement)
};

// set and frozenset (kFlagFrozen): CPython's own open addressing, so that the order of iteration is CPython's.
struct SetEntry {
  Value key;  // empty: unused; absent: dummy
  int64_t hash;
};
struct SetTable : Cell {  // Cell::capacity: mask + 1
  SetEntry* entries() { return reinterpret_cast<SetEntry*>(this + 1); }
};
struct Set : Object {
  Cell* attributes;
  SetTable* table;
  size_t fill;  // used and dummies
  size_t used;
  size_t mask;
  size_t finger;  // of pop()
  int64_t hash;   // frozenset: valid with kFlagHashed
};

struct Range : Object {
  Value start, stop, step, length;  // ints of any size
};
struct Slice : Object {
  Value start, stop, step;
};

struct Function : Object {
  Cell* attributes;
  Code* code;
  ParsedProgram* program;
  Tuple* defaults;              // of the last positional parameters; may be null
  NameTable* keyword_defaults;  // may be null
  ValueArray* closure;          // cells, one a Code::free_variables; may be null
  Str* name;
  Str* qualified_name;
  Value doc;
  Str* module;
  Value annotations;     // a Dict, or absent until asked for
  Type* defining_class;  // for super(): set by class creation is not needed, the __class__ cell is used; kept for repr
  void* call_info;       // the evaluator's precomputed call shape
};

struct NativeFunction : Object {
  const Entry* entry;
  const struct Signature* signature;
  Value self;   // bound receiver of a builtin function of a module or type (`dict.fromkeys`); absent otherwise
  Type* owner;  // methods of builtin types; null for functions
  Str* module;  // "builtins", "math"; may be null
};
struct BoundMethod : Object {
  Value function;
  Value self;
};
struct CellVariable : Object {
  Value value;  // empty: unbound
};
struct Module : Object {
  Str* name;
  NameTable* attributes;
  Value doc;
  GlobalTable* globals;  // of a library module written in Python while its body runs; null otherwise
  const struct ModuleDefinition* definition;  // of a native module; null otherwise
};
struct Property : Object {
  Cell* attributes;
  Value getter, setter, deleter, doc;  // none when missing
  Str* name;                           // given by __set_name__; null: none
  bool doc_from_getter;
};
struct Wrapper : Object {  // staticmethod, classmethod
  Cell* attributes;
  Value function;
};
struct Super : Object {
  Type* start;  // search begins behind this class
  Value self;   // object or class; absent: unbound
  Type* self_type;
};
struct Member : Object {  // data descriptor of a slot
  Str* name;
  Type* owner;
  uint32_t index;  // of the inline value, when is_inline; else the value is an attribute of that name
  bool is_inline;
};
struct MappingProxy : Object {
  Value mapping;  // a Dict, or a Type (its attributes)
};
struct DictView : Object {  // type tells keys, values or items
  Dict* dict;
};
struct GenericAlias : Object {
  Value origin;
  Tuple* arguments;
};
struct UnionType : Object {
  Tuple* arguments;
};

// A generator, coroutine or async generator: a frame that outlives its calls. Its slots live here, running or not;
// suspended, nothing of it is on the value stack. For a generator expression slot 0 holds the first iterator.
enum class GeneratorState : uint8_t { kCreated, kSuspended, kRunning, kFinished };
struct Generator : Object {
  Code* code;
  ParsedProgram* program;
  ValueArray* closure;
  Str* name;
  Str* qualified_name;
  Value delegate;  // what `yield from` or `await` is waiting for; absent: nothing
  Value handled;   // the exception being handled inside while suspended; none
  Value sent;      // what the resumed yield expression evaluates to
  GeneratorState state;
  bool throwing;           // `sent` is an exception to raise there
  bool yielded;            // async generators: it stands at a yield, not at an await
  uint32_t body_position;  // the statement of the body where it stands
  uint32_t slot_count;
  Value slots[1];
};

// Every native iterator. `source` and the rest mean what the type's own file says.
struct Iterator : Object {
  Value source;
  Value extra_value;
  int64_t position;
  int64_t limit;
  uint64_t version;
};

// A traceback entry of an exception: where it passed.
struct TracebackEntry {
  Code* code;
  ParsedProgram* program;
  Span span;
  const char* scope;  // "<listcomp>" and its like, which CPython runs as functions; null: the code's own name
};
struct Traceback;  // traceback.h
// BaseException and all below it. `fields` of native exceptions (StopIteration.value, SystemExit.code, KeyError …) are
// `extra_fields` by type.
struct Exception : Object {
  Cell* attributes;
  Tuple* args;
  Value cause;    // none
  Value context;  // none
  Value notes;    // a List, or absent
  bool suppress_context;
  Value field[4];  // the type's own: StopIteration value; SystemExit code; NameError name; ImportError name, path, msg;
                   // OSError errno, strerror, filename; Unicode errors encoding/object/start/end (start and end as ints
                   // in a tuple); ExceptionGroup message, exceptions; absent when unused
  Buffer* traceback;  // TracebackEntry array, innermost first
  uint32_t traceback_count;
  uint32_t traceback_limit;     // entries there is room for
  Traceback* traceback_object;  // the last one asked for, or null
};

#define PYEXEC_EXCEPTION_TYPES(X)                                         \
  X(base_exception, "BaseException", nullptr)                             \
  X(exception, "Exception", base_exception)                               \
  X(base_exception_group, "BaseExceptionGroup", base_exception)           \
  X(exception_group, "ExceptionGroup", base_exception_group)              \
  X(system_exit, "SystemExit", base_exception)                            \
  X(keyboard_interrupt, "KeyboardInterrupt", base_exception)              \
  X(generator_exit, "GeneratorExit", base_exception)                      \
  X(stop_iteration, "StopIteration", exception)                           \
  X(stop_async_iteration, "StopAsyncIteration", exception)                \
  X(arithmetic_error, "ArithmeticError", exception)                       \
  X(floating_point_error, "FloatingPointError", arithmetic_error)         \
  X(overflow_error, "OverflowError", arithmetic_error)                    \
  X(zero_division_error, "ZeroDivisionError", arithmetic_error)           \
  X(assertion_error, "AssertionError", exception)                         \
  X(attribute_error, "AttributeError", exception)                         \
  X(buffer_error, "BufferError", exception)                               \
  X(eof_error, "EOFError", exception)                                     \
  X(import_error, "ImportError", exception)                               \
  X(module_not_found_error, "ModuleNotFoundError", import_error)          \
  X(lookup_error, "LookupError", exception)                               \
  X(index_error, "IndexError", lookup_error)                              \
  X(key_error, "KeyError", lookup_error)                                  \
  X(memory_error, "MemoryError", exception)                               \
  X(name_error, "NameError", exception)                                   \
  X(unbound_local_error, "UnboundLocalError", name_error)                 \
  X(os_error, "OSError", exception)                                       \
  X(blocking_io_error, "BlockingIOError", os_error)                       \
  X(child_process_error, "ChildProcessError", os_error)                   \
  X(connection_error, "ConnectionError", os_error)                        \
  X(broken_pipe_error, "BrokenPipeError", connection_error)               \
  X(connection_aborted_error, "ConnectionAbortedError", connection_error) \
  X(connection_refused_error, "ConnectionRefusedError", connection_error) \
  X(connection_reset_error, "ConnectionResetError", connection_error)     \
  X(file_exists_error, "FileExistsError", os_error)                       \
  X(file_not_found_error, "FileNotFoundError", os_error)                  \
  X(interrupted_error, "InterruptedError", os_error)                      \
  X(is_a_directory_error, "IsADirectoryError", os_error)                  \
  X(not_a_directory_error, "NotADirectoryError", os_error)                \
  X(permission_error, "PermissionError", os_error)                        \
  X(process_lookup_error, "ProcessLookupError", os_error)                 \
  X(timeout_error, "TimeoutError", os_error)                              \
  X(reference_error, "ReferenceError", exception)                         \
  X(runtime_error, "RuntimeError", exception)                             \
  X(not_implemented_error, "NotImplementedError", runtime_error)          \
  X(recursion_error, "RecursionError", runtime_error)                     \
  X(syntax_error, "SyntaxError", exception)                               \
  X(indentation_error, "IndentationError", syntax_error)                  \
  X(tab_error, "TabError", indentation_error)                             \
  X(system_error, "SystemError", exception)                               \
  X(type_error, "TypeError", exception)                                   \
  X(value_error, "ValueError", exception)                                 \
  X(unicode_error, "UnicodeError", value_error)                           \
  X(unicode_decode_error, "UnicodeDecodeError", unicode_error)            \
  X(unicode_encode_error, "UnicodeEncodeError", unicode_error)            \
  X(unicode_translate_error, "UnicodeTranslateError", unicode_error)      \
  X(warning, "Warning", exception)                                        \
  X(bytes_warning, "BytesWarning", warning)                               \
  X(deprecation_warning, "DeprecationWarning", warning)                   \
  X(encoding_warning, "EncodingWarning", warning)                         \
  X(future_warning, "FutureWarning", warning)                             \
  X(import_warning, "ImportWarning", warning)                             \
  X(pending_deprecation_warning, "PendingDeprecationWarning", warning)    \
  X(resource_warning, "ResourceWarning", warning)                         \
  X(runtime_warning, "RuntimeWarning", warning)                           \
  X(syntax_warning, "SyntaxWarning", warning)                             \
  X(unicode_warning, "UnicodeWarning", warning)                           \
  X(user_warning, "UserWarning", warning)
namespace types {
#define X(name, text, base) extern Type name##_;
PYEXEC_EXCEPTION_TYPES(X)
#undef X
}  // namespace types

// The two singletons that are objects.
extern Object ellipsis_object;
extern Object not_implemented_object;
inline Value not_implemented() {
  return Value::object(&not_implemented_object);
}
inline bool is_not_implemented(Value value) {
  return value.is_object() && value.as_object() == &not_implemented_object;
}

inline bool has_kind(Value value, CellKind kind) {
  return value.is_object() && value.as_object()->kind == kind;
}
inline bool is_list(Value value) {
  return has_kind(value, CellKind::kList);
}
inline bool is_tuple(Value value) {
  return has_kind(value, CellKind::kTuple);
}
inline bool is_dict(Value value) {
  return has_kind(value, CellKind::kDict);
}
inline bool is_set(Value value) {
  return has_kind(value, CellKind::kSet);
}  // set or frozenset
inline bool is_type(Value value) {
  return has_kind(value, CellKind::kType);
}
inline bool is_exception(Value value) {
  return has_kind(value, CellKind::kException);
}
inline bool is_function(Value value) {
  return has_kind(value, CellKind::kFunction);
}
// A function that becomes a method when it is looked up on an instance: of the program, or a builtin type's.
inline bool is_unbound_method(Value value) {
  if (!value.is_object()) {
    return false;
  }
  Object* object = value.as_object();
  return object->kind == CellKind::kFunction ||
         (object->kind == CellKind::kNativeFunction && object->type() != &types::native_function_);
}
// Exact types: fast paths, since a subclass may have its own dunders.
inline bool is_exact(Value value, const Type* type) {
  return value.is_object() && value.as_object()->type() == type;
}

inline List* as_list(Value value) {
  return static_cast<List*>(value.as_object());
}
inline Tuple* as_tuple(Value value) {
  return static_cast<Tuple*>(value.as_object());
}
inline Dict* as_dict(Value value) {
  return static_cast<Dict*>(value.as_object());
}
inline Set* as_set(Value value) {
  return static_cast<Set*>(value.as_object());
}
inline Type* as_type(Value value) {
  return static_cast<Type*>(value.as_object());
}
inline Exception* as_exception(Value value) {
  return static_cast<Exception*>(value.as_object());
}
inline Function* as_function(Value value) {
  return static_cast<Function*>(value.as_object());
}
inline Bytes* as_bytes(Value value) {
  return static_cast<Bytes*>(value.as_object());
}

// Creation. All return null/raised with MemoryError or the limit pending.
List* list_new(Run& run, size_t capacity);                    // empty with room
List* list_from(Run& run, const Value* items, size_t count);  // items must stay reachable meanwhile
bool list_append(Run& run, List* list, Value item);
bool list_extend(Run& run, List* list, Value iterable);
bool list_resize(Run& run, List* list, size_t length);  // new items are empty: fill them at once
Tuple* tuple_new(Run& run, size_t length);              // items empty: fill before it escapes
Tuple* tuple_from(Run& run, const Value* items, size_t count);
Tuple* tuple_empty();
Value tuple_from_iterable(Run& run, Value iterable);             // a Tuple (the same one for an exact tuple)
List* list_from_iterable(Run& run, Value iterable);              // a new List
Bytes* bytes_new(Run& run, const uint8_t* data, size_t length);  // data null: zeroed, to fill
Bytes* bytearray_new(Run& run, const uint8_t* data, size_t length);
Range* range_new(Run& run, Value start, Value stop, Value step);  // ints; step not 0
Slice* slice_new(Run& run, Value start, Value stop, Value step);
Value complex_new(Run& run, double real, double imaginary);
CellVariable* cell_new(Run& run, Value value);
BoundMethod* bound_method_new(Run& run, Value function, Value self);
Iterator* iterator_new(Run& run, Type* type, Value source);

// Dict. Keys: hashing and comparing may run user code; null/false/kRaised: raised.
Dict* dict_new(Run& run);
Dict* dict_with_room(Run& run, size_t count);
Value dict_get(Run& run, Dict* dict, Value key);  // absent() when missing
Value dict_get_hashed(Run& run, Dict* dict, Value key, int64_t hash);
Value dict_get_str(Run& run, Dict* dict, Str* key);  // never runs user code unless the dict holds odd keys
bool dict_set(Run& run, Dict* dict, Value key, Value value);
bool dict_set_str(Run& run, Dict* dict, Str* key, Value value);
bool dict_set_hashed(Run& run, Dict* dict, Value key, int64_t hash, Value value);
Truth dict_remove(Run& run, Dict* dict, Value key, Value* removed);  // kFalse: was not there; removed may be null
void dict_clear(Run& run, Dict* dict);
Dict* dict_copy(Run& run, Dict* dict);
bool dict_update(Run& run, Dict* dict, Value other);  // mapping or iterable of pairs, as dict.update
// Iteration by position: false at the end. The dict may change in between; deleted entries are skipped.
bool dict_next(Dict* dict, size_t* position, Value* key, Value* value);

Set* set_new(Run& run, bool frozen);
bool set_add(Run& run, Set* set, Value key);
Truth set_contains(Run& run, Set* set, Value key);
Truth set_remove(Run& run, Set* set, Value key);  // kFalse: was not there
bool set_update(Run& run, Set* set, Value iterable);
Set* set_copy(Run& run, Set* set, Type* type, bool frozen);
bool set_next(Set* set, size_t* position, Value* key);

// Ints of any size.
inline bool is_big_int(Value value) {
  return has_kind(value, CellKind::kBigInt);
}
// An int value or a BigInt or a bool, or an instance of a subclass (unboxed by int_value).
bool is_int_like(Value value);
Value int_value(Value int_like);  // bool → int, BoxedInt → its value; an inline int or a BigInt
Value int_from_uint64(Run& run, uint64_t value);
Value int_from_limbs(Run& run, const uint64_t* limbs, size_t count, bool negative);  // normalises
Value int_from_double(Run& run, double value);                                       // truncates; finite only
Value int_from_text(Run& run, std::string_view digits, int base);                    // digits only (and a sign)
bool int_to_double(Run& run, Value value, double* out);  // OverflowError: int too large to convert to float
Str* int_to_str(Run& run, Value value, int base);        // decimal: the 4300-digit limit applies
int int_sign(Value value);

}  // namespace pyexec
