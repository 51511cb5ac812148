// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pyexec/pyexec.h>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "interpreter/heap/heap.h"
#include "interpreter/objects/operations.h"
#include "interpreter/run/assert.h"
#include "interpreter/run/try.h"

// One execution of one program: heap, value stack, budget, pending exception, globals, output. All state of a run hangs
// here; nothing of it is global.

namespace pyexec {

struct ParsedProgram;
struct Stmt;
enum class Completion : uint8_t;
struct Frame;

// Why a run ended early. No `except` sees these; only Run sets them and nothing clears them.
enum class LimitKind : uint8_t { kNone, kTimeout, kSteps, kMemory, kOutput, kCancelled };

// One piece of a message: what `{}` of a format stands for.
class MessagePart {
 public:
  MessagePart(const char* text) : text_(text) {}  // UTF-8
  MessagePart(std::string_view text) : text_(text) {}
  MessagePart(const std::string& text) : text_(text) {}
  MessagePart(const Str* text) : str_(text) {}
  MessagePart(const Type* type) : type_(type) {}  // the type's name
  MessagePart(int64_t number) : number_(number), is_number_(true) {}
  MessagePart(int number) : number_(number), is_number_(true) {}
  MessagePart(uint32_t number) : number_(number), is_number_(true) {}
  MessagePart(size_t number) : number_(static_cast<int64_t>(number)), is_number_(true) {}
  bool append_to(StrBuilder& builder) const;

 private:
  std::string_view text_;
  const Str* str_ = nullptr;
  const Type* type_ = nullptr;
  int64_t number_ = 0;
  bool is_number_ = false;
};

// Owners of Run::library_state.
enum class LibraryState : uint8_t {
  kRegexCache,
  kRandom,
  kDecimalContext,
  kWarnings,
  kContext,
  kArtifacts,
  kStdin,
  kStdout,
  kStderr,
  kCount
};

// The globals of one linked program, an entry a name that it mentions. An empty value falls through to the builtin of
// that name.
struct GlobalEntry {
  Value value;
  Value builtin;
  Str* name;
};
struct GlobalTable {
  GlobalEntry* entries = nullptr;
  size_t count = 0;
  GlobalTable* next = nullptr;
};

class Run {
 public:
  Run();
  ~Run();
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  // ---- budget
  // ------------------------------------------------------------------------------------------------------------------------
  // One step of interpreter work at a back-edge or call. False: a limit ended the run (or the host cancelled).
  bool step() {
    if (--fuel_ > 0) [[likely]] {
      return true;
    }
    return refill();
  }
  // Native work worth `steps` (about one a machine-word operation per element): call before the work, in slices for
  // long loops.
  bool charge(uint64_t steps) {
    if (steps < static_cast<uint64_t>(fuel_ > 0 ? fuel_ : 0)) [[likely]] {
      fuel_ -= static_cast<int64_t>(steps);
      return true;
    }
    return charge_slow(steps);
  }
  uint64_t steps_used() const;
  // Makes the next step() look at the heap (and clock) by taking the fuel away; the step count is not touched.
  void request_safepoint() {
    if (fuel_ > 0) {
      granted_ -= static_cast<uint64_t>(fuel_);
      fuel_ = 0;
    }
  }
  // ---- the run's one clock: time.*, datetime.now and the event loop share it
  int64_t clock_ns();     // monotonic; from an arbitrary start
  int64_t time_ns();      // since 1970, UTC
  int64_t cpu_time_ns();  // of the process; sleeping costs none
  // Moves the clock forward without waiting and takes the time off the deadline. False: that is past, the run ends.
  bool sleep(int64_t ns);
  // Bytes of the host's random source, or of the fixed seed's own stream.
  void random_bytes(void* out, size_t count);

  // A collection may happen here. step() does it by itself.
  bool refill();
  LimitKind limit_hit() const { return limit_hit_; }
  bool is_ending() const { return limit_hit_ != LimitKind::kNone; }
  // The native stack is nearly used up, or the Python depth limit is reached: raises RecursionError. Pair enter with
  // leave.
  bool enter_recursion(const char* where);  // where: "in comparison", " while calling a Python object"…; null: no tail
  void leave_recursion() { --depth_; }
  bool native_stack_is_low() const {
    return reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < native_stack_limit_;
  }
  bool raise_recursion(const char* where);  // RecursionError: maximum recursion depth exceeded<where>; returns false

  // ---- memory
  // --------------------------------------------------------------------------------------------------------------------------
  Heap& heap() { return heap_; }
  template <class T>
  T* allocate_object(Type* type, CellKind kind, size_t bytes = sizeof(T)) {
    Cell* cell = heap_.allocate(bytes, kind);
    if (cell != nullptr) [[likely]] {
      cell->shape = type->instance_shape;
    }
    return static_cast<T*>(static_cast<Object*>(cell));
  }
  ValueArray* allocate_values(size_t capacity);  // all empty
  Buffer* allocate_buffer(size_t bytes);
  // The heap could not satisfy `bytes`: raises MemoryError (≥ 1/8 of the limit) or ends the run. Returns false.
  bool refuse_memory(size_t bytes);
  // What a parsed program holds counts as memory of the run. False: that is beyond the limit and ends it.
  bool charge_program(const ParsedProgram& program);
  // A size refused before the work: MemoryError with no text, charged a little so that retrying in a loop ends.
  RaisedResult raise_memory_error();

  // ---- the value stack
  // --------------------------------------------------------------------------------------------------------------------
  Value* top() { return top_; }
  void set_top(Value* top) { top_ = top; }
  bool push(Value value) {
    if (top_ >= stack_end_) [[unlikely]] {
      return raise_recursion("");
    }
    *top_++ = value;
    return true;
  }
  Value* reserve_stack(size_t count) {  // `count` empty values; null: raised
    if (static_cast<size_t>(stack_end_ - top_) < count) [[unlikely]] {
      return raise_recursion(""), nullptr;
    }
    Value* at = top_;
    for (size_t i = 0; i < count; ++i) {
      at[i] = Value::empty();
    }
    top_ += count;
    return at;
  }

  // ---- exceptions
  // --------------------------------------------------------------------------------------------------------------------------
  // Makes `type(message)` pending; `{}` in the format takes the next part. Always returns kRaised.
  RaisedResult raise(Type& type, std::string_view format, std::initializer_list<MessagePart> parts = {});
  RaisedResult raise_with(Type& type, std::initializer_list<Value> arguments);  // type(*arguments)
  RaisedResult raise_value(Value exception);  // an exception instance; sets __context__ from the handled one
  RaisedResult raise_key_error(Value key) { return raise_with(types::key_error_, {key}); }
  // raise statement semantics: a class is called, anything else is refused.
  RaisedResult raise_object(Value exception_or_class, Value cause_or_absent);
  bool has_exception() const { return exception_ != nullptr || is_ending(); }
  Exception* pending() { return exception_; }
  // The only way to clear a pending exception: takes it when it is an instance of `type`. Null: not of that type, or a
  // limit is ending the run.
  Exception* catch_if(Type& type);
  Exception* catch_any() { return catch_if(types::base_exception_); }
  // Puts one back as it was, without touching context or traceback.
  RaisedResult reraise(Exception* exception) {
    exception_ = exception;
    return kRaised;
  }
  // The exception being handled (sys.exc_info, bare raise).
  Value handled() const { return handled_; }
  void set_handled(Value exception) { handled_ = exception; }
  // Adds where the pending exception passed; the innermost first. Cheap, does not raise.
  void add_traceback(Code* code, ParsedProgram* program, Span span);
  // The entry added last belongs to a scope inside `code` that CPython runs as a function: "<listcomp>".
  void name_last_traceback(const Code* code, const char* scope);

  // ---- output
  // ---------------------------------------------------------------------------------------------------------------------------
  bool write_stdout(const Str* text);  // counts bytes, may end the run; UnicodeEncodeError on lone surrogates
  bool write_stderr(const Str* text);
  bool write_output(bool is_stderr, std::string_view utf8);

  // ---- names
  // --------------------------------------------------------------------------------------------------------------------------------
  uint32_t next_identity() { return ++last_identity_; }
  uint32_t identity_of(Object* object) {
    if (object->identity == 0) {
      object->identity = next_identity();
    }
    return object->identity;
  }
  bool policy_forbids(const Str* attribute) const;  // by the run's profile
  bool forbids_builtin(const Str* name) const;

  // ---- state that the evaluator and the API share; see eval/ and api/
  // --------------------------------------------------------------------------
  ParsedProgram* program = nullptr;
  GlobalTable* globals = nullptr;  // the program's own
  GlobalTable* first_globals =
      nullptr;  // every linked program's (library modules written in Python have their own), newest first
  NameTable* extra_globals = nullptr;  // names bound at module level that the program does not mention (import *)
  Module* main_module = nullptr;
  NameTable* modules = nullptr;  // imported ones by name
  // What native modules of the library keep for the length of a run, an entry a LibraryState; absent at the start.
  Value library_state[static_cast<size_t>(LibraryState::kCount)];
  std::unordered_map<Stmt*, Completion (*)(Stmt*, Frame&)> reported_statements;  // eval/statement_trace.cc
  // Library modules written in Python that this interpreter has parsed, by name; they outlive the run.
  std::vector<std::pair<std::string_view, std::unique_ptr<ParsedProgram>>> library_programs;
  uint32_t class_epoch = 1;  // advanced when a class changes in a way that caches cannot see
  Value last_expression = Value::absent();
  // Where the program's own code last called a function of a module: what module warnings shows.
  uint32_t call_site = 0;
  uint32_t pending_self_attributes = 0;  // of the class statement under way: room its instances get at birth
  Value annotations = Value::absent();   // the module's __annotations__
  const RunOptions* options = nullptr;
  std::string filename = "<string>";
  PolicyProfile policy = PolicyProfile::kStandard;
  std::string stdout_text;
  std::string stderr_text;
  size_t stdin_position = 0;
  uint32_t recursion_limit = 1000;
  int64_t int_digit_limit = 4300;                         // sys.set_int_max_str_digits; 0: none
  static constexpr uint32_t kFirstRunIdentity = 1 << 20;  // identity numbers below belong to immortals
  uint32_t depth() const { return depth_; }

  struct MethodCacheLine {
    const Type* type;
    const Str* name;
    uint32_t epoch;    // class_epoch when filled
    NameEntry* entry;  // null: no class of the MRO has it
    Type* where;
  };
  static constexpr size_t kMethodCacheLines = 512;
  MethodCacheLine method_cache[kMethodCacheLines];

  // Answers of abstract classes about subclasses (objects/abstract_class.cc). Classes live until the run ends.
  struct AbstractCacheLine {
    const Type* cls;
    const Type* subclass;
    uint32_t epoch;  // class_epoch when filled
    bool answer;
  };
  static constexpr size_t kAbstractCacheLines = 128;
  AbstractCacheLine abstract_cache[kAbstractCacheLines];

  // Interned strings that are not process-wide names: open addressing by keyed hash.
  Str** interned = nullptr;  // the slots, inside interned_cell
  size_t interned_count = 0;
  size_t interned_mask = 0;

  // Begins and ends (api/ only). The native stack from `native_stack_base` down to `native_stack_bytes` below it is the
  // run's; it is scanned from the base.
  bool begin(ParsedProgram* program, const RunOptions& options, PolicyProfile policy, uintptr_t native_stack_base,
             size_t native_stack_bytes);
  void end();
  void mark_roots(Heap& heap);
  uintptr_t native_stack_base() const { return native_stack_base_; }
  double elapsed_seconds() const;
  uint64_t output_bytes() const { return output_bytes_; }

 private:
  bool charge_slow(uint64_t steps);
  bool end_run(LimitKind kind);

  int64_t fuel_ = 0;
  uint64_t granted_ = 0;  // steps handed out as fuel so far
  uint64_t step_limit_ = kUnlimited;
  uint64_t deadline_ns_ = 0;
  int64_t slept_ns_ = 0;
  int64_t clock_readings_ = 0;
  uint64_t random_state_ = 0;  // of a fixed seed: SplitMix64
  uint64_t start_ns_ = 0;
  uint64_t output_bytes_ = 0;
  LimitKind limit_hit_ = LimitKind::kNone;
  Value* top_ = nullptr;
  Value* stack_base_ = nullptr;
  Value* stack_end_ = nullptr;
  size_t stack_bytes_ = 0;
  size_t stack_high_ = 0;  // values; seen at safepoints
  uint32_t depth_ = 0;
  uint32_t last_identity_ = 0;
  uintptr_t native_stack_limit_ = 0;
  uintptr_t native_stack_base_ = 0;
  Exception* exception_ = nullptr;
  Value handled_ = Value::none();
  Heap heap_;
};

// Keeps the value stack's height over native code that pushes.
class StackMark {
 public:
  explicit StackMark(Run& run) : run_(run), top_(run.top()) {}
  ~StackMark() { run_.set_top(top_); }
  StackMark(const StackMark&) = delete;
  StackMark& operator=(const StackMark&) = delete;

 private:
  Run& run_;
  Value* top_;
};

// Pairs enter_recursion with leave_recursion.
class RecursionGuard {
 public:
  RecursionGuard(Run& run, const char* where) : run_(run), entered_(run.enter_recursion(where)) {}
  ~RecursionGuard() {
    if (entered_) {
      run_.leave_recursion();
    }
  }
  RecursionGuard(const RecursionGuard&) = delete;
  RecursionGuard& operator=(const RecursionGuard&) = delete;
  bool ok() const { return entered_; }

 private:
  Run& run_;
  bool entered_;
};

}  // namespace pyexec
