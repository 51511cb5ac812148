// SPDX-License-Identifier: Apache-2.0
#include "parser/lower.h"

#include <cstring>

#include "parser/suspend.h"

// The walk's frame: errors, findings, limits, and the order of its passes.

namespace pyexec {
namespace {

constexpr size_t kMaxFindings = 100;
constexpr uint32_t kCancelInterval = 4096;  // nodes between two questions

}  // namespace

Lowering::Lowering(ParsedProgram& program, const ParseOptions& options, TSTreeCursor* cursor, std::string_view masked,
                   const HiddenAnnotations& hidden, LoweringScratch& scratch, UnicodeNameLookup lookup)
    : program_(program),
      options_(options),
      arena_(program.arena),
      source_(program.source.text()),
      masked_(masked),
      cursor_(cursor),
      hidden_(hidden),
      scratch_(scratch),
      lookup_(lookup),
      names_(program.arena, program.names),
      scopes_(program.arena, program.globals) {
  scratch_.items.clear();
  scratch_.keywords.clear();
  scratch_.dict_items.clear();
  scratch_.fors.clear();
  scratch_.flow_log.clear();
  scratch_.flow_joined.clear();
  scratch_.pending_binds.clear();
  name_class_ = names_.intern_stable("__class__");
  name_super_ = names_.intern_stable("super");
  name_debug_ = names_.intern_stable("__debug__");
  name_underscore_ = names_.intern_stable("_");
}

bool Lowering::run() {
  const Span whole{0, static_cast<uint32_t>(source_.size())};
  Code* module = new_code(CodeKind::kModule, names_.intern_stable("<module>"), whole, {0, 0});
  module->qualified_name = "<module>";
  scopes_.enter(ScopeKind::kModule, module);
  module->body = module_body(module);
  scopes_.leave();
  if (!stopped_) {
    if (Symbol* missing = scopes_.resolve()) {
      fail(ErrorPhase::kAnalysis, missing->declared,
           "no binding for nonlocal '" + std::string(missing->name->text) + "' found");
    }
    check_names();
  }
  if (error_phase_ != ErrorPhase::kNone) {
    program_.diagnostics.insert(program_.diagnostics.begin(), std::move(error_));
    return false;
  }
  if (has_blocking_finding_) {
    return false;
  }
  if (!make_reentrant()) {
    return false;
  }
  scopes_.finish_slots();
  program_.module = module;
  return true;
}

// Functions that suspend keep their position in slots.
bool Lowering::make_reentrant() {
  Suspension suspension(arena_, names_);
  for (Scope* scope : scopes_.scopes()) {
    if (scope->owns_frame() && scope->is_suspending && !suspension.run(scope)) {
      unsupported(suspension.refused_span(), suspension.refused_what());
      return false;
    }
  }
  return true;
}

Block Lowering::module_body(Code* module) {
  const size_t first = mark();
  bool is_first = true;
  each_child([&] {
    if (stopped_ || !is_statement()) {
      return;
    }
    statement();
    if (is_first) {
      take_docstring(module, first);
    }
    is_first = false;
  });
  std::span<Stmt*> body = take<Stmt>(first);
  if (module->has_docstring && body.size() > 1) {  // a docstring alone is the program's value, too
    body = body.subspan(1);
  }
  if (!body.empty() && body.back()->kind == StmtKind::kExpression) {
    static_cast<ExpressionStmt*>(body.back())->is_last_of_module = true;
  }
  return body;
}

std::string_view Lowering::stable(std::string_view text) {
  std::span<char> copy = arena_.copy(std::span(text.data(), text.size()));
  return {copy.data(), copy.size()};
}

void Lowering::count_node() {
  if (++nodes_ > options_.max_nodes && !stopped_) {
    fail(ErrorPhase::kSyntax, {begin(), begin()}, "too many nodes in the program");
    stopped_ = true;
  }
  if (--until_cancel_check_ == 0) {
    until_cancel_check_ = kCancelInterval;
    if (options_.is_cancelled != nullptr && options_.is_cancelled(options_.cancel_context)) {
      fail(ErrorPhase::kSyntax, {begin(), begin()}, "parsing was cancelled");
      stopped_ = true;
    }
  }
}

// Positions of what CPython finds after parsing count bytes, not characters.
void Lowering::fail(ErrorPhase phase, Span span, std::string message) {
  // Passes over the tree go from the left, but the walk does not find everything in that order.
  if ((phase == ErrorPhase::kCompile && !is_compiled_) || phase > error_phase_ ||
      (phase == error_phase_ && error_begin_ <= span.begin)) {
    return;
  }
  error_phase_ = phase;
  error_begin_ = span.begin;
  const Source& source = program_.source;
  error_ = Diagnostic{};
  error_.kind = DiagnosticKind::kSyntaxError;
  error_.code = "PX101";
  error_.slug = "syntax-error";
  error_.message = std::move(message);
  error_.line = source.line_of(span.begin);
  error_.column = span.begin - source.line_begin(error_.line) + 1;
  error_.end_line = source.line_of(span.end);
  error_.end_column = span.end - source.line_begin(error_.end_line) + 1;
}

void Lowering::finding(const char* code, const char* slug, std::string message, std::string_view subject, Span span,
                       std::string hint) {
  if (findings_++ >= kMaxFindings) {
    return;
  }
  const Source& source = program_.source;
  Diagnostic& diagnostic = program_.diagnostics.emplace_back();
  diagnostic.kind = DiagnosticKind::kPolicy;
  diagnostic.code = code;
  diagnostic.slug = slug;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  diagnostic.subject = subject;
  diagnostic.line = source.line_of(span.begin);
  diagnostic.column = source.column_of(span.begin) + 1;
  diagnostic.end_line = source.line_of(span.end);
  diagnostic.end_column = source.column_of(span.end) + 1;
}

// What has no lowering is refused, whatever the policy.
void Lowering::unsupported(Span span, std::string_view what) {
  has_blocking_finding_ = true;
  finding("PX501", "unsupported-syntax", "Unsupported syntax: " + std::string(what), what, span,
          "This form is not part of the supported language.");
}

Expr* Lowering::too_deep() {
  if (!stopped_) {
    fail(ErrorPhase::kSyntax, {begin(), begin()}, "maximum recursion depth exceeded during compilation");
    stopped_ = true;
  }
  return make<ConstantExpr>({begin(), begin()}, ConstantKind::kNone);
}

}  // namespace pyexec
