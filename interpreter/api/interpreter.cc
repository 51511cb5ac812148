// SPDX-License-Identifier: Apache-2.0
#include <malloc.h>
#include <pyexec/pyexec.h>
#include <sys/mman.h>
#include <time.h>
#include <algorithm>

#include "interpreter/api/stack.h"
#include "interpreter/eval/frame.h"
#include "interpreter/objects/exceptions.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/data.h"
#include "interpreter/run/hash_key.h"
#include "interpreter/run/host_function.h"
#include "interpreter/run/start.h"
#include "parser/dump.h"
#include "stdlib/register.h"

// The public API: compile, run, and what came of it.

namespace pyexec {

namespace {

void start_once() {
  static const bool started = [] {
    start_builtins();
    register_library();
    finish_builtins();
    return true;
  }();
  static_cast<void>(started);
}

double thread_cpu_seconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

const char* kind_name(DiagnosticKind kind) {
  switch (kind) {
    case DiagnosticKind::kSyntaxError:
      return "SyntaxError";
    case DiagnosticKind::kIndentationError:
      return "IndentationError";
    case DiagnosticKind::kTabError:
      return "TabError";
    default:
      return "";
  }
}

}  // namespace

struct Program::Implementation {
  std::unique_ptr<ParsedProgram> parsed;
  std::vector<Finding> findings;
  PolicyProfile policy;
  std::string filename;
  bool blocked = false;
};

Program::Program(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Program::~Program() = default;
bool Program::ok() const {
  return !implementation_->blocked;
}
const std::vector<Finding>& Program::findings() const {
  return implementation_->findings;
}
bool Program::out_of_memory() const {
  return implementation_->parsed->out_of_memory;
}
bool Program::has_syntax_error() const {
  return implementation_->parsed->has_syntax_error();
}
std::string Program::dump_ast() const {
  return implementation_->parsed->module != nullptr ? dump_program(*implementation_->parsed) : std::string();
}

namespace {

// CPython parses the expression of an f-string's field as a source of its own, and shows that: `(a b)`. Empty: no field
// of this line is wrong by itself.
std::string wrong_field(std::string_view line) {
  for (size_t open = line.find('{'); open != std::string_view::npos; open = line.find('{', open + 1)) {
    if (line.substr(open, 2) == "{{") {
      ++open;
      continue;
    }
    size_t depth = 0;
    size_t end = open + 1;
    for (; end < line.size(); ++end) {
      const char c = line[end];
      if (c == '(' || c == '[' || c == '{') {
        ++depth;
      } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
        --depth;
      } else if (depth == 0 && (c == '}' || c == ':' || (c == '!' && line.substr(end, 2) != "!="))) {
        break;
      }
    }
    std::string text = "(" + std::string(line.substr(open + 1, end - open - 1)) + ")";
    if (end < line.size() && parse_program(text, ParseOptions{})->has_syntax_error()) {
      return text;
    }
  }
  return {};
}

}  // namespace

std::string Program::syntax_error_text() const {
  if (!has_syntax_error()) {
    return {};
  }
  const Finding& finding = implementation_->findings.front();
  std::string out = "  File \"" + implementation_->filename + "\", line " + std::to_string(finding.line) + "\n";
  std::string_view line = implementation_->parsed->source.line_text(finding.line);
  std::string field;
  if (finding.message.starts_with("f-string: invalid syntax")) {
    field = wrong_field(line);
    line = field.empty() ? line : field;
  }
  const size_t indent = line.find_first_not_of(" \t\f");
  if (indent != std::string_view::npos) {
    out += "    " + std::string(line.substr(indent)) + "\n";
    // Columns count code points from the line's beginning, from 1. A caret that would stand in the indentation that was
    // cut is left out. Only SyntaxError itself has more than one.
    const auto characters = static_cast<size_t>(
        std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    if (finding.column > indent) {
      size_t carets = 1;
      if (finding.type == "SyntaxError" && finding.end_line > finding.line) {
        carets = std::max(characters + 1, size_t{finding.column} + 1) - finding.column;
      } else if (finding.type == "SyntaxError" && finding.end_column > finding.column) {
        carets = finding.end_column - finding.column;
      }
      out += "    " + std::string(finding.column - 1 - indent, ' ') + std::string(carets, '^') + "\n";
    }
  }
  return out + finding.type + ": " + finding.message + "\n";
}

const char* status_name(Status status) {
  switch (status) {
    case Status::kOk:
      return "ok";
    case Status::kError:
      return "error";
    case Status::kSyntaxError:
      return "syntax_error";
    case Status::kPolicyViolation:
      return "policy_violation";
    case Status::kTimeout:
      return "timeout";
    case Status::kStepLimit:
      return "step_limit";
    case Status::kMemoryLimit:
      return "memory_limit";
    case Status::kOutputLimit:
      return "output_limit";
    case Status::kCancelled:
      return "cancelled";
    case Status::kInternalError:
      return "internal_error";
  }
  return "internal_error";
}

const char* version() {
  return "0.1.0";
}

// Where the programs lie that are parsed ahead: in huge pages, since a fork copies one entry for each of them instead
// of one for every 4 KB.
class PreloadRegion {
 public:
  PreloadRegion() = default;
  PreloadRegion(const PreloadRegion&) = delete;
  PreloadRegion& operator=(const PreloadRegion&) = delete;
  ~PreloadRegion() {
    if (range_ != nullptr) {
      munmap(range_, kBytes);
    }
  }
  // Without memory for it the chunks come from the system as ever.
  ArenaRegion* open() {
    void* range = mmap(nullptr, kBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (range == MAP_FAILED) {
      return nullptr;
    }
    range_ = range;
    madvise(range, kBytes, MADV_HUGEPAGE);
    uintptr_t begin = reinterpret_cast<uintptr_t>(range);
    region_ = {(begin + kHugePage - 1) & ~(kHugePage - 1), begin + kBytes};
    return &region_;
  }

 private:
  static constexpr uintptr_t kHugePage = 2 << 20;
  static constexpr size_t kBytes = 16 << 20;
  void* range_ = nullptr;
  ArenaRegion region_;
};

struct Interpreter::Implementation {
  PreloadRegion preloaded;  // outlives the programs in `run`
  Run run;
  NativeStack stack;
};

namespace {

// One run, from begin to end, on the run's own stack.
struct Execution {
  Interpreter::Implementation& interpreter;
  Program::Implementation& program;
  const RunOptions& options;
  Outcome& outcome;

  Run& run() { return interpreter.run; }

  bool bind_inputs() {
    for (const auto& [name, data] : options.inputs) {
      TRY(Value value, value_from_data(run(), data));
      TRY(bind_global(name, value));
    }
    for (const auto& [name, function] : options.functions) {
      TRY(Value value, host_function_new(run(), name, function));
      TRY(bind_global(name, value));
    }
    return true;
  }

  bool bind_global(const std::string& name, Value value) {
    TRY(Str * text, str_intern(run(), name));
    GlobalTable* table = run().globals;
    for (size_t i = 0; i < table->count; ++i) {
      if (table->entries[i].name == text) {
        table->entries[i].value = value;
        return true;
      }
    }
    return name_table_set(&run(), &run().extra_globals, text, value);
  }

  bool bind_module_names() {
    TRY(bind_global("__name__", Value::object(&names::dunder_main)));
    Value doc = Value::none();
    if (program.parsed->module->has_docstring) {
      TRY(Str * text, str_from_utf8(run(), program.parsed->module->docstring));
      doc = Value::object(text);
    }
    return bind_global("__doc__", doc);
  }

  bool execute_module() {
    Run& r = run();
    Code* code = program.parsed->module;
    Value* slots = r.reserve_stack(code->slot_count);
    TRY(slots);
    for (uint32_t slot : code->cell_slots) {
      TRY(CellVariable * cell, cell_new(r, Value::empty()));
      slots[slot] = Value::object(cell);
    }
    Frame frame{slots, r, code, program.parsed.get(), globals_of(code)};
    TRY(r.enter_recursion(""));
    Completion completion = execute_block(code->body, frame);
    r.leave_recursion();
    return completion != Completion::kRaise;
  }

  Value program_value() {
    GlobalTable* table = run().globals;
    for (size_t i = 0; i < table->count; ++i) {
      if (table->entries[i].name == &names::result_ && !table->entries[i].value.is_empty()) {
        outcome.value_source = ValueSource::kResultVariable;
        return table->entries[i].value;
      }
    }
    if (!run().last_expression.is_absent()) {
      outcome.value_source = ValueSource::kLastExpression;
    }
    return run().last_expression;
  }

  bool describe_value() {
    Value value = program_value();
    if (value.is_absent()) {
      return true;
    }
    TRY(Str * text, to_str(run(), value));
    TRY(Str * repr, to_repr(run(), value));
    outcome.value_str = str_to_utf8(text);
    outcome.value_repr = str_to_utf8(repr);
    outcome.value_type = str_to_utf8(type_name(type_of(value)));
    outcome.value = data_from_value(run(), value);
    return !run().is_ending();
  }

  void system_exit(Exception* exception) {
    outcome.exited = true;
    Value code = exception->field[0];
    if (code.is_none() || code.is_absent()) {
      outcome.exit_code = 0;
    } else if (code.is_int_or_bool()) {
      outcome.exit_code = static_cast<int>(code.as_int() & 0xFF);
    } else {
      outcome.exit_code = 1;
      Str* text = to_str(run(), code);
      if (text != nullptr) {
        static_cast<void>(run().write_output(true, str_to_utf8(text) + "\n"));
      }
    }
  }

  void describe_exception(Exception* exception) {
    Run& r = run();
    if (exception->type()->is_subtype_of(&types::system_exit_)) {
      system_exit(exception);
      return;
    }
    outcome.exit_code = exception->type()->is_subtype_of(&types::keyboard_interrupt_) ? 130 : 1;
    outcome.status = exception->type()->is_subtype_of(&types::memory_error_) ? Status::kMemoryLimit : Status::kError;
    outcome.error.type = str_to_utf8(exception->type()->qualified_name);
    Str* message = to_str(r, Value::object(exception));
    if (message != nullptr) {
      outcome.error.message = str_to_utf8(message);
    } else {
      r.catch_any();
    }
    outcome.error.traceback = traceback_text(r, exception);
    const TracebackEntry* entries =
        exception->traceback != nullptr ? reinterpret_cast<TracebackEntry*>(exception->traceback->bytes()) : nullptr;
    for (uint32_t i = 0; i < exception->traceback_count; ++i) {
      if (entries[i].program == r.program) {
        outcome.error.line = r.program->source.line_of(entries[i].span.begin);
        outcome.error.column = r.program->source.column_of(entries[i].span.begin) + 1;
        break;
      }
    }
  }

  // What stdlib/modules/artifacts.cc keeps: a list of tuples (name, media type, text).
  void take_artifacts() {
    Value kept = run().library_state[static_cast<size_t>(LibraryState::kArtifacts)];
    if (!is_list(kept)) {
      return;
    }
    for (size_t i = 0; i < as_list(kept)->length; ++i) {
      const Value* parts = as_tuple(as_list(kept)->items->items[i])->items;
      outcome.artifacts.push_back(
          {str_to_utf8(as_str(parts[0])), str_to_utf8(as_str(parts[1])), str_to_utf8(as_str(parts[2]))});
    }
  }

  void finish(bool ok) {
    Run& r = run();
    if (!ok && !r.is_ending()) {
      Exception* exception = r.catch_any();
      if (exception != nullptr) {
        // What the exception's own methods do while it is shown belongs to the same budget.
        describe_exception(exception);
      }
    }
    switch (r.limit_hit()) {
      case LimitKind::kNone:
        break;
      case LimitKind::kTimeout:
        outcome.status = Status::kTimeout;
        break;
      case LimitKind::kSteps:
        outcome.status = Status::kStepLimit;
        break;
      case LimitKind::kMemory:
        outcome.status = Status::kMemoryLimit;
        break;
      case LimitKind::kOutput:
        outcome.status = Status::kOutputLimit;
        break;
      case LimitKind::kCancelled:
        outcome.status = Status::kCancelled;
        break;
    }
    take_artifacts();
    outcome.stdout_text = std::move(r.stdout_text);
    outcome.stderr_text = std::move(r.stderr_text);
    outcome.usage.steps = r.steps_used();
    outcome.usage.allocations = r.heap().allocations();
    outcome.usage.peak_heap_bytes = r.heap().peak();
    outcome.usage.collections = r.heap().collections();
    outcome.usage.output_bytes = r.output_bytes();
    outcome.usage.wall_seconds = r.elapsed_seconds();
  }

  void run_on_stack(uintptr_t base, size_t bytes) {
    double cpu = thread_cpu_seconds();
    Run& r = run();
    bool ok = r.begin(program.parsed.get(), options, program.policy, base, bytes);
    r.filename = program.filename;
    ok = ok && r.charge_program(*program.parsed) && link_program(r, *program.parsed) && bind_module_names() &&
         bind_inputs() && execute_module();
    if (ok && options.want_value) {
      ok = describe_value();
    }
    finish(ok);
    r.end();
    outcome.usage.cpu_seconds = thread_cpu_seconds() - cpu;
  }
};

}  // namespace

Interpreter::Interpreter() : implementation_(std::make_unique<Implementation>()) {
  start_once();
}
Interpreter::~Interpreter() = default;

void Interpreter::warm_up() {
  start_once();
  ParseOptions options;
  static_cast<void>(parse_program("def f(a):\n    return a + 1\nprint(f'{f(1)}')\n", options));
}

void Interpreter::preload_library() {
  // By how often programs import them; the rare rest would cost each idle process memory, and the start its time.
  constexpr const char* kModules[] = {"_collections_abc",
                                      "_collections_rare",
                                      "_dataclasses_more",
                                      "_functools_rare",
                                      "_typing_hints",
                                      "_typing_more",
                                      "_typing_protocol",
                                      "_typing_records",
                                      "_enum_more",
                                      "contextlib",
                                      "decimal",
                                      "enum",
                                      "fractions",
                                      "io",
                                      "json",
                                      "json.decoder",
                                      "json.encoder",
                                      "json.scanner",
                                      "statistics",
                                      "string",
                                      "struct",
                                      "textwrap",
                                      "types"};
  ArenaRegion::current() = implementation_->preloaded.open();
  for (const char* name : kModules) {
    ParsedProgram* program = library_program(implementation_->run, name);
    PYEXEC_ASSERT(program != nullptr);  // the list names modules that exist
    static_cast<void>(program);
  }
  ArenaRegion::current() = nullptr;
  // The concrete trees are gone; without their holes a fork has fewer pages to copy.
  malloc_trim(0);
}

std::unique_ptr<Program> Interpreter::compile(std::string source, const CompileOptions& options) {
  ParseOptions parse_options;
  parse_options.policy = options.policy == PolicyProfile::kStrict ? Policy::kStrict : Policy::kStandard;
  parse_options.policy_findings_are_errors = options.policy != PolicyProfile::kOff;
  parse_options.max_memory_bytes = options.memory_bytes;
  auto implementation = std::make_unique<Program::Implementation>();
  implementation->parsed = parse_program(std::move(source), parse_options);
  implementation->policy = options.policy;
  implementation->filename = options.filename;
  for (Diagnostic& diagnostic : implementation->parsed->diagnostics) {
    bool is_policy = diagnostic.kind == DiagnosticKind::kPolicy;
    Finding finding;
    finding.code = diagnostic.code;
    finding.slug = diagnostic.slug;
    finding.type = kind_name(diagnostic.kind);
    finding.message = diagnostic.message;
    finding.hint = diagnostic.hint;
    finding.subject = diagnostic.subject;
    finding.line = diagnostic.line;
    finding.column = diagnostic.column;
    finding.end_line = diagnostic.end_line;
    finding.end_column = diagnostic.end_column;
    // PX202: the module does not exist here; the program finds out by itself.
    finding.blocks = !is_policy || (options.policy != PolicyProfile::kOff && finding.code != "PX202");
    implementation->blocked = implementation->blocked || finding.blocks;
    implementation->findings.push_back(std::move(finding));
  }
  implementation->blocked = implementation->blocked || implementation->parsed->module == nullptr;
  return std::unique_ptr<Program>(new Program(std::move(implementation)));
}

Outcome Interpreter::run(Program& program, const RunOptions& options) {
  Outcome outcome;
  outcome.findings = program.findings();
  if (!program.ok()) {
    outcome.status = program.out_of_memory()      ? Status::kMemoryLimit
                     : program.has_syntax_error() ? Status::kSyntaxError
                                                  : Status::kPolicyViolation;
    outcome.exit_code = 1;
    if (program.out_of_memory()) {
      return outcome;
    }
    if (!outcome.findings.empty()) {
      const Finding& finding = outcome.findings.front();
      outcome.error.type = finding.type;
      outcome.error.message = finding.message;
      outcome.error.line = finding.line;
      outcome.error.column = finding.column;
      outcome.error.traceback = program.syntax_error_text();
    }
    return outcome;
  }
  if (options.hash_key) {
    set_process_hash_key({options.hash_key->first, options.hash_key->second});
  }
  Execution execution{*implementation_, program.implementation(), options, outcome};
  bool started = implementation_->stack.run(
      [](void* context, uintptr_t base, size_t bytes) { static_cast<Execution*>(context)->run_on_stack(base, bytes); },
      &execution);
  if (!started) {
    outcome.status = Status::kInternalError;
    outcome.error.message = "no memory for the native stack";
  }
  return outcome;
}

Outcome Interpreter::execute(std::string source, const CompileOptions& compile_options, const RunOptions& run_options) {
  std::unique_ptr<Program> program = compile(std::move(source), compile_options);
  return run(*program, run_options);
}

}  // namespace pyexec
