// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/run.h"
#include "parser/parse.h"

#include <sys/mman.h>
#include <sys/random.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/str_intern.h"
#include "parser/policy.h"

namespace pyexec {

namespace {

constexpr int64_t kFuelSlice = 10'000;
constexpr size_t kValueStackBytes = 48 << 20;  // reserved; committed as used
constexpr size_t kStackSlack = 64;             // values that native helpers may push without asking
constexpr size_t kNativeReserve = 512 << 10;   // kept for GMP and error paths

uint64_t monotonic_ns() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(now.tv_nsec);
}

}  // namespace

void assertion_failed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "pyexec: broken invariant: %s (%s:%d)\n", condition, file, line);
  std::abort();
}

Run::Run() = default;

Run::~Run() {
  end();
  if (stack_base_ != nullptr) {
    munmap(stack_base_, stack_bytes_);
  }
}

bool Run::begin(ParsedProgram* parsed, const RunOptions& run_options, PolicyProfile profile,
                uintptr_t native_stack_base, size_t native_stack_bytes) {
  if (stack_base_ == nullptr) {
    void* range =
        mmap(nullptr, kValueStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (range == MAP_FAILED) {
      return false;
    }
    stack_base_ = static_cast<Value*>(range);
    stack_bytes_ = kValueStackBytes;
  }
  program = parsed;
  options = &run_options;
  policy = profile;
  top_ = stack_base_;
  stack_end_ = stack_base_ + stack_bytes_ / sizeof(Value) - kStackSlack;
  native_stack_base_ = native_stack_base;
  native_stack_limit_ = native_stack_base - native_stack_bytes + kNativeReserve;
  depth_ = 0;
  recursion_limit = run_options.limits.recursion;
  int_digit_limit = 4300;
  last_identity_ = kFirstRunIdentity;
  exception_ = nullptr;
  handled_ = Value::none();
  limit_hit_ = LimitKind::kNone;
  output_bytes_ = 0;
  stdout_text.clear();
  stderr_text.clear();
  stdin_position = 0;
  last_expression = Value::absent();
  annotations = Value::absent();
  main_module = nullptr;
  modules = nullptr;
  extra_globals = nullptr;
  reported_statements.clear();
  std::fill(std::begin(library_state), std::end(library_state), Value::absent());
  interned = nullptr;
  interned_count = 0;
  interned_mask = 0;
  class_epoch += 1;
  std::memset(static_cast<void*>(method_cache), 0, sizeof method_cache);
  std::memset(static_cast<void*>(abstract_cache), 0, sizeof abstract_cache);
  start_ns_ = monotonic_ns();
  double seconds = std::clamp(run_options.limits.timeout_seconds, 0.0, 1e9);
  deadline_ns_ = start_ns_ + static_cast<uint64_t>(seconds * 1e9);
  slept_ns_ = 0;
  clock_readings_ = 0;
  random_state_ = run_options.random_seed.value_or(0);
  step_limit_ = run_options.limits.steps;
  granted_ = 0;
  fuel_ = 0;
  if (!heap_.start(this, run_options.limits.heap_bytes)) {
    return false;
  }
  const char* stress = std::getenv("PYEXEC_GC_STRESS");
  if (stress != nullptr) {
    const char* colon = std::strchr(stress, ':');
    uint32_t every = colon != nullptr ? static_cast<uint32_t>(std::strtoul(colon + 1, nullptr, 10)) : 1;
    if (std::strncmp(stress, "safepoint", 9) == 0) {
      heap_.set_stress(Heap::Stress::kSafepoint, every);
    } else if (std::strncmp(stress, "allocation", 10) == 0) {
      heap_.set_stress(Heap::Stress::kAllocation, every);
    }
  }
  return refill();
}

void Run::end() {
  while (first_globals != nullptr) {
    GlobalTable* table = first_globals;
    first_globals = table->next;
    std::free(table->entries);
    delete table;
  }
  globals = nullptr;
  heap_.drop();
  // The stack's first pages stay resident for the next run.
  constexpr size_t kKeep = 128 << 10;
  if (stack_high_ > kKeep / sizeof(Value)) {
    madvise(reinterpret_cast<char*>(stack_base_) + kKeep, stack_bytes_ - kKeep, MADV_DONTNEED);
  }
  stack_high_ = 0;
  options = nullptr;
}

void Run::mark_roots(Heap& heap) {
  heap.mark_range(stack_base_, static_cast<size_t>(top_ - stack_base_));
  for (const GlobalTable* table = first_globals; table != nullptr; table = table->next) {
    for (size_t i = 0; i < table->count; ++i) {
      heap.mark(table->entries[i].value);
      heap.mark_cell(table->entries[i].name);
    }
  }
  heap.mark_cell(extra_globals);
  heap.mark_cell(main_module);
  heap.mark_cell(modules);
  heap.mark_cell(exception_);
  heap.mark(handled_);
  heap.mark(last_expression);
  heap.mark(annotations);
  for (Value value : library_state) {
    heap.mark(value);
  }
  mark_interned(*this, heap);
  for (MethodCacheLine& line : method_cache) {
    line.type = nullptr;  // a type may die and another take its address
  }
}

double Run::elapsed_seconds() const {
  return static_cast<double>(monotonic_ns() - start_ns_) / 1e9;
}

// ---- clock and random source
// --------------------------------------------------------------------------------------------------------------

namespace {

// A fixed clock moves by what the program does: so much a step, and a little each time somebody looks, so that two
// readings differ as they would on a real machine.
constexpr int64_t kFixedStepNs = 20;
constexpr int64_t kFixedReadingNs = 1000;

int64_t host_clock_ns(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return static_cast<int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

}  // namespace

int64_t Run::clock_ns() {
  if (!options->fixed_time_ns) {
    return host_clock_ns(CLOCK_MONOTONIC) + slept_ns_;
  }
  ++clock_readings_;
  return static_cast<int64_t>(steps_used()) * kFixedStepNs + clock_readings_ * kFixedReadingNs + slept_ns_;
}

int64_t Run::time_ns() {
  return options->fixed_time_ns ? *options->fixed_time_ns + clock_ns() : host_clock_ns(CLOCK_REALTIME) + slept_ns_;
}

int64_t Run::cpu_time_ns() {
  return options->fixed_time_ns ? clock_ns() - slept_ns_ : host_clock_ns(CLOCK_PROCESS_CPUTIME_ID);
}

bool Run::sleep(int64_t ns) {
  if (is_ending()) {
    return false;
  }
  auto length = static_cast<uint64_t>(std::max<int64_t>(ns, 0));
  uint64_t now = monotonic_ns();
  if (now > deadline_ns_ || deadline_ns_ - now < length) {
    return end_run(LimitKind::kTimeout);
  }
  deadline_ns_ -= length;
  slept_ns_ += static_cast<int64_t>(length);
  return step();
}

void Run::random_bytes(void* out, size_t count) {
  auto* bytes = static_cast<uint8_t*>(out);
  if (options->random_seed) {
    while (count > 0) {
      random_state_ += 0x9E3779B97F4A7C15u;
      uint64_t word = random_state_;
      word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
      word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
      word ^= word >> 31;
      size_t piece = std::min(count, sizeof word);
      std::memcpy(bytes, &word, piece);
      bytes += piece;
      count -= piece;
    }
    return;
  }
  while (count > 0) {
    ssize_t got = getrandom(bytes, std::min<size_t>(count, 256), 0);  // up to 256 bytes come in one piece
    PYEXEC_ASSERT(got > 0);
    bytes += got;
    count -= static_cast<size_t>(got);
  }
}

// ---- budget
// ------------------------------------------------------------------------------------------------------------------------------

uint64_t Run::steps_used() const {
  return granted_ - static_cast<uint64_t>(fuel_);
}

bool Run::end_run(LimitKind kind) {
  if (limit_hit_ == LimitKind::kNone) {
    limit_hit_ = kind;
  }
  exception_ = nullptr;
  // Nothing may run any more: the next look at the fuel comes back here.
  request_safepoint();
  return false;
}

bool Run::refill() {
  if (limit_hit_ != LimitKind::kNone) {
    return false;
  }
  uint64_t used = steps_used();
  if (used > step_limit_) {
    return end_run(LimitKind::kSteps);
  }
  stack_high_ = std::max(stack_high_, static_cast<size_t>(top_ - stack_base_));
  if (heap_.wants_collection() || (heap_.stress() == Heap::Stress::kSafepoint && heap_.stress_due())) {
    heap_.collect();
  }
  if (options->cancel != nullptr && options->cancel->is_cancelled()) {
    return end_run(LimitKind::kCancelled);
  }
  if (monotonic_ns() > deadline_ns_) {
    return end_run(LimitKind::kTimeout);
  }
  int64_t grant = heap_.stress() == Heap::Stress::kSafepoint ? 1 : kFuelSlice;
  if (step_limit_ - used < static_cast<uint64_t>(grant)) {
    grant = static_cast<int64_t>(step_limit_ - used) + 1;
  }
  granted_ = used + static_cast<uint64_t>(grant);
  fuel_ = grant;
  return true;
}

bool Run::charge_slow(uint64_t steps) {
  if (limit_hit_ != LimitKind::kNone) {
    return false;
  }
  constexpr uint64_t kMost = uint64_t{1} << 60;
  fuel_ -= static_cast<int64_t>(std::min(steps, kMost));
  return refill();
}

bool Run::enter_recursion(const char* where) {
  if (depth_ >= recursion_limit || native_stack_is_low()) [[unlikely]] {
    return raise_recursion(where);
  }
  ++depth_;
  return true;
}

bool Run::raise_recursion(const char* where) {
  return raise(types::recursion_error_, "maximum recursion depth exceeded{}", {where == nullptr ? "" : where});
}

// ---- memory
// ------------------------------------------------------------------------------------------------------------------------------

ValueArray* Run::allocate_values(size_t capacity) {
  if (capacity > (SIZE_MAX >> 8)) {
    return refuse_memory(SIZE_MAX), nullptr;
  }
  Cell* cell = heap_.allocate(ValueArray::bytes_for(capacity), CellKind::kValueArray);
  if (cell != nullptr) {
    cell->capacity = capacity;
  }
  return static_cast<ValueArray*>(cell);
}

Buffer* Run::allocate_buffer(size_t bytes) {
  if (bytes > (SIZE_MAX >> 8)) {
    return refuse_memory(SIZE_MAX), nullptr;
  }
  Cell* cell = heap_.allocate(sizeof(Buffer) + bytes, CellKind::kBuffer);
  if (cell != nullptr) {
    cell->capacity = bytes;
  }
  return static_cast<Buffer*>(cell);
}

bool Run::refuse_memory(size_t bytes) {
  if (is_ending()) {
    return false;
  }
  if (bytes >= heap_.limit() / 8) {
    return raise_memory_error();
  }
  return end_run(LimitKind::kMemory);
}

bool Run::charge_program(const ParsedProgram& parsed) {
  const auto bytes = static_cast<int64_t>(parsed.memory_bytes());
  if (!heap_.adjust_external(bytes)) {
    heap_.collect();
    return heap_.adjust_external(bytes) || end_run(LimitKind::kMemory);
  }
  return true;
}

RaisedResult Run::raise_memory_error() {
  // A program that catches it in a loop pays for each try.
  if (!charge(100)) {
    return kRaised;
  }
  return raise_with(types::memory_error_, {});
}

// ---- output
// ------------------------------------------------------------------------------------------------------------------------------

bool Run::write_output(bool is_stderr, std::string_view utf8) {
  if (is_ending()) {
    return false;
  }
  uint64_t room = options->limits.output_bytes - std::min(output_bytes_, options->limits.output_bytes);
  bool fits = utf8.size() <= room;
  std::string_view piece = fits ? utf8 : utf8.substr(0, room);
  output_bytes_ += piece.size();
  if (options->on_output) {
    options->on_output(is_stderr, piece);
  } else {
    (is_stderr ? stderr_text : stdout_text).append(piece);
  }
  return fits || end_run(LimitKind::kOutput);
}

static bool write_text(Run& run, bool is_stderr, const Str* text) {
  TRY(run.charge(text->length / 16 + 1));
  if (text->is_wide() && str_has_surrogate(text)) {
    size_t at = 0;
    while (!(text->at(at) >= 0xD800 && text->at(at) < 0xE000)) {
      ++at;
    }
    return raise_surrogate_encode_error(run, text, at);
  }
  if (!text->is_wide()) {
    bool ascii = true;
    for (size_t i = 0; i < text->length; ++i) {
      ascii = ascii && text->data[i] < 0x80;
    }
    if (ascii) {
      return run.write_output(is_stderr, text->view());
    }
  }
  return run.write_output(is_stderr, str_to_utf8(text));
}

bool Run::write_stdout(const Str* text) {
  return write_text(*this, false, text);
}
bool Run::write_stderr(const Str* text) {
  return write_text(*this, true, text);
}

bool Run::policy_forbids(const Str* attribute) const {
  if (policy == PolicyProfile::kOff || attribute->is_wide()) {
    return false;
  }
  return policy_forbids_attribute(policy == PolicyProfile::kStrict ? Policy::kStrict : Policy::kStandard,
                                  attribute->view());
}

bool Run::forbids_builtin(const Str* name) const {
  return policy != PolicyProfile::kOff && !name->is_wide() &&
         policy_forbids_builtin(policy == PolicyProfile::kStrict ? Policy::kStrict : Policy::kStandard, name->view());
}

// ---- messages and raising
// ------------------------------------------------------------------------------------------------------------------

bool MessagePart::append_to(StrBuilder& builder) const {
  if (str_ != nullptr) {
    return builder.append(str_);
  }
  if (type_ != nullptr) {
    // Native types of a module are named with it, as CPython's static types are, but for those that say otherwise.
    if (!type_->has(kTypeHeap) && type_->module != nullptr && type_->module != &names::builtins_ &&
        type_->message_name == nullptr) {
      TRY(builder.append(type_->module));
      TRY(builder.append_ascii("."));
    }
    return builder.append(type_name(type_));
  }
  if (is_number_) {
    char digits[24];
    int length = std::snprintf(digits, sizeof digits, "%lld", static_cast<long long>(number_));
    return builder.append_ascii({digits, static_cast<size_t>(length)});
  }
  return builder.append_utf8(text_);
}

RaisedResult Run::raise(Type& type, std::string_view format, std::initializer_list<MessagePart> parts) {
  StrBuilder builder(*this);
  const MessagePart* part = parts.begin();
  while (!format.empty()) {
    size_t at = format.find("{}");
    TRY(builder.append_utf8(format.substr(0, at)));
    if (at == std::string_view::npos) {
      break;
    }
    PYEXEC_ASSERT(part != parts.end());
    TRY(part->append_to(builder));
    ++part;
    format.remove_prefix(at + 2);
  }
  TRY(Str * text, builder.finish());
  return raise_with(type, {Value::object(text)});
}

RaisedResult Run::raise_with(Type& type, std::initializer_list<Value> arguments) {
  Exception* exception = exception_new(*this, &type, arguments.begin(), arguments.size());
  if (exception == nullptr) {
    return kRaised;
  }
  return raise_value(Value::object(exception));
}

RaisedResult Run::raise_value(Value value) {
  if (is_ending()) {
    return kRaised;
  }
  Exception* exception = as_exception(value);
  if (is_exception(handled_) && handled_.as_object() != exception) {
    // As CPython: the context chain never becomes a cycle.
    Exception* context = as_exception(handled_);
    for (Exception* at = context; is_exception(at->context); at = as_exception(at->context)) {
      if (at->context.as_object() == exception) {
        at->context = Value::none();
        break;
      }
    }
    exception->context = handled_;
  }
  exception_ = exception;
  return kRaised;
}

RaisedResult Run::raise_object(Value object, Value cause) {
  Value exception = object;
  if (is_type(object) && as_type(object)->is_subtype_of(&types::base_exception_)) {
    TRY(exception, call(*this, object, {}));
    if (!is_exception(exception)) {
      TRY(Str * called, to_repr(*this, object));
      TRY(Str * got, to_repr(*this, Value::object(type_of(exception))));
      return raise(types::type_error_, "calling {} should have returned an instance of BaseException, not {}",
                   {called, got});
    }
  } else if (!is_exception(object)) {
    return raise(types::type_error_, "exceptions must derive from BaseException");
  }
  if (!cause.is_absent()) {
    Value instance = cause;
    if (is_type(cause) && as_type(cause)->is_subtype_of(&types::base_exception_)) {
      TRY(instance, call(*this, cause, {}));
    } else if (!cause.is_none() && !is_exception(cause)) {
      return raise(types::type_error_, "exception causes must derive from BaseException");
    }
    as_exception(exception)->cause = instance;
    as_exception(exception)->suppress_context = true;
  }
  return raise_value(exception);
}

Exception* Run::catch_if(Type& type) {
  if (is_ending() || exception_ == nullptr || !exception_->type()->is_subtype_of(&type)) {
    return nullptr;
  }
  Exception* caught = exception_;
  exception_ = nullptr;
  return caught;
}

void Run::name_last_traceback(const Code* code, const char* scope) {
  if (exception_ == nullptr || exception_->traceback_count == 0) {
    return;
  }
  TracebackEntry* entries = reinterpret_cast<TracebackEntry*>(exception_->traceback->bytes());
  TracebackEntry& last = entries[exception_->traceback_count - 1];
  if (last.code == code && last.scope == nullptr) {
    last.scope = scope;
  }
}

void Run::add_traceback(Code* code, ParsedProgram* parsed, Span span) {
  if (exception_ == nullptr || is_ending() || parsed->is_library) {
    return;
  }
  Exception* exception = exception_;
  if (exception->traceback_count == exception->traceback_limit) {
    // A record of a deep recursion is bounded; folding needs only the repeats' count, so the outermost entries win and
    // the middle is dropped.
    uint32_t limit = exception->traceback_limit == 0 ? 4 : exception->traceback_limit * 2;
    if (limit > 65536) {
      return;
    }
    Buffer* grown = allocate_buffer(limit * sizeof(TracebackEntry));
    if (grown == nullptr) {
      exception_ = is_ending() ? nullptr : exception;
      return;
    }
    if (exception->traceback_count != 0) {
      std::memcpy(grown->bytes(), exception->traceback->bytes(), exception->traceback_count * sizeof(TracebackEntry));
    }
    exception->traceback = grown;
    exception->traceback_limit = limit;
  }
  TracebackEntry* entries = reinterpret_cast<TracebackEntry*>(exception->traceback->bytes());
  entries[exception->traceback_count++] = {code, parsed, span, nullptr};
}

}  // namespace pyexec
