// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "parser/cst_symbols.h"
#include "parser/literals.h"
#include "parser/names.h"
#include "parser/parse.h"
#include "parser/scopes.h"

// The walk: tree-sitter's tree in, the typed AST out, with CPython's compile-time errors and the policy's findings on
// the way. It is an allowlist: a kind of node that no function here names is refused. It runs on a tree without ERROR
// nodes of a program that check_syntax accepted. The tree is never copied; one cursor goes through it, each function
// starts and ends at the same node.
//
// Private to parser/: only parse.cc uses it.

namespace pyexec {

// What parse.cc puts in the place of a `*` before an item (`[*f()]`, `*a, b = c`): white space to the grammar, which
// would attach the star to the leftmost primary or refuse it. No other tab is left in the masked text; at the start of
// a statement a tab would count as indentation.
constexpr char kMaskedStar = '\t';
constexpr char kMaskedFirstStar = '\v';
// A minus that the source does not have.
constexpr char kMaskedMinus = '-';

// Return annotations that parse.cc has taken out of the text (`def f() -> int: a[b] = c` reads to the grammar as `int:
// a[b]`), in order, each to be parsed by itself.
struct HiddenAnnotations {
  std::span<const Span> spans;
  TSTree* (*parse)(void* context, Span span) = nullptr;  // the caller deletes the tree; null: refused
  void* context = nullptr;
};

// CPython finds its errors in passes over the whole program; the first pass that finds one wins.
enum class ErrorPhase : uint8_t { kSyntax, kFuture, kSymbols, kAnalysis, kCompile, kNone };

// The statements around, as far as a jump or CPython's limit of nested blocks looks at them.
enum class BlockKind : uint8_t { kLoop, kTry, kFinally, kHandler, kExceptStar, kWith };

constexpr uint32_t kMaxDepth = 2500;  // of the typed AST, and so of every later walk over it

// Counts levels of the walk for as long as it lives.
class DepthGuard {
 public:
  DepthGuard(uint32_t& depth, uint32_t levels) : depth_(depth), levels_(levels) { depth_ += levels_; }
  ~DepthGuard() { depth_ -= levels_; }
  DepthGuard(const DepthGuard&) = delete;
  DepthGuard& operator=(const DepthGuard&) = delete;

 private:
  uint32_t& depth_;
  uint32_t levels_;
};

// Memory that one thread keeps from parse to parse.
struct LoweringScratch {
  std::vector<void*> items;
  std::vector<Keyword> keywords;
  std::vector<DictItem> dict_items;
  std::vector<ComprehensionFor> fors;
  std::vector<IfClause> if_clauses;
  std::vector<ExceptClause> except_clauses;
  std::vector<MatchCase> cases;
  struct ParameterEntry {
    Parameter parameter;
    uint8_t group;
  };
  std::vector<ParameterEntry> parameters;
  std::vector<BlockKind> blocks;
  std::vector<Symbol*> flow_log;
  std::vector<Symbol*> flow_joined;
  std::vector<Symbol*> pending_binds;
  std::string text;
};

class Lowering {
 public:
  // `masked` is the text that the tree was made from.
  Lowering(ParsedProgram& program, const ParseOptions& options, TSTreeCursor* cursor, std::string_view masked,
           const HiddenAnnotations& hidden, LoweringScratch& scratch, UnicodeNameLookup lookup);

  // Walks the whole tree. Diagnostics land in the program; false: there is no module.
  bool run();

 private:
  // ---- the cursor (lower.cc)
  // --------------------------------------------------------------------------------------------
  TSSymbol kind() { return cursor_.kind(); }
  bool is_masked_minus(uint32_t at) const { return masked_[at] == kMaskedMinus && source_[at] != kMaskedMinus; }
  uint32_t begin() {
    uint32_t begin = cursor_.begin();
    if (begin < masked_.size() && is_masked_minus(begin)) {
      begin++;
    }
    return begin;
  }
  uint32_t end() { return cursor_.end(); }
  Span span() { return {begin(), cursor_.end()}; }
  std::string_view text(Span span) const { return source_.substr(span.begin, span.end - span.begin); }
  std::string_view text() { return text(span()); }
  // Calls f() at each child of this node, but for comments.
  template <class F>
  void each_child(F f) {
    if (!cursor_.first_child()) {
      return;
    }
    do {
      f();
    } while (cursor_.next());
    cursor_.parent();
  }
  // From the current node to the next sibling; a tree that ends early cannot be (the grammar guarantees the shape).
  bool go_next() { return cursor_.next(); }

  // ---- building
  // ----------------------------------------------------------------------------------------------------------
  template <class T, class... Arguments>
  T* make(Span span, Arguments&&... arguments) {
    T* node = arena_.make<T>(std::forward<Arguments>(arguments)...);
    node->span = span;
    count_node();
    return node;
  }
  void count_node();
  size_t mark() const { return scratch_.items.size(); }
  void push(void* item) { scratch_.items.push_back(item); }
  template <class T>
  std::span<T*> take(size_t mark) {
    auto items = std::span<void* const>(scratch_.items).subspan(mark);
    auto** copy = static_cast<T**>(arena_.allocate(items.size() * sizeof(T*), alignof(T*)));
    for (size_t i = 0; i < items.size(); i++) {
      copy[i] = static_cast<T*>(items[i]);
    }
    std::span<T*> result(copy, items.size());
    scratch_.items.resize(mark);
    return result;
  }
  template <class T>
  std::span<T> take_from(std::vector<T>& stack, size_t mark) {
    std::span<T> copy = arena_.copy(std::span<const T>(stack).subspan(mark));
    stack.resize(mark);
    return copy;
  }
  std::string_view stable(std::string_view text);  // a copy in the arena

  // ---- errors and findings (lower.cc)
  // ----------------------------------------------------------------------------------
  void fail(ErrorPhase phase, Span span, std::string message);
  void unsupported(Span span, std::string_view what);
  void finding(const char* code, const char* slug, std::string message, std::string_view subject, Span span,
               std::string hint);
  Expr* too_deep();

  // ---- names, flow (lower_names.cc)
  // ------------------------------------------------------------------------------------
  NameEntry* identifier();        // the identifier at the cursor, mangled
  NameEntry* plain_identifier();  // not mangled
  NameEntry* mangle(NameEntry* name);
  NameExpr* load_name();
  NameExpr* load_name(NameEntry* name, Span span);
  NameExpr* store_name(NameEntry* name, Span span);  // binds in the flow when flush_binds is called
  NameExpr* store_name_now(NameEntry* name, Span span);
  NameExpr* import_name(NameEntry* name, Span span);  // the same, by an import
  Symbol* declare(NameEntry* name, Span span);        // a binding occurrence
  bool check_debug_name(NameEntry* name, Span span);
  bool is_bound(Symbol* symbol) const;
  void bind_now(Symbol* symbol);
  void flush_binds(size_t mark);
  size_t flow_mark() const { return scratch_.flow_log.size(); }
  void flow_reset(size_t mark);
  // What all branches of a statement bind is bound after it.
  struct FlowJoin {
    size_t mark;
    size_t base;
    size_t count = 0;
    bool any = false;
  };
  FlowJoin begin_join() const { return {scratch_.flow_log.size(), scratch_.flow_joined.size()}; }
  void end_branch(FlowJoin& join);   // looks at terminated_, goes back to the state at begin_join
  void finish_join(FlowJoin& join);  // sets terminated_ when no branch gets here
  void check_attribute(NameEntry* name, Span span);
  void check_names();  // after resolving: the forbidden builtins
  void check_import(std::string_view module, Span span);

  // ---- expressions (lower_expressions.cc)
  // ------------------------------------------------------------------------------
  Expr* expression();
  Expr* expression_here();
  Expr* value_expression();    // where a lone `*x` is an error
  Expr* starred_expression();  // an item that may begin with `*`, wherever the grammar put it
  Expr* primary_chain();
  Expr* chain_link(Expr* object, uint32_t begin);
  Expr* call(Expr* function, uint32_t begin);
  Expr* masked_subscript(Expr* object, uint32_t begin);
  Expr* finish_index(Span inside, size_t first, bool has_comma);
  void check_keywords(std::span<Keyword> keywords, Span call);
  // Where the first item of a list without brackets begins: at its `*`, if it has one.
  uint32_t item_begin(size_t first_item, uint32_t begin) const {
    const auto* item = static_cast<const Expr*>(scratch_.items[first_item]);
    return item->kind == ExprKind::kStarred ? item->span.begin : begin;
  }
  bool argument();  // pushes one argument or keyword; true: it unpacks
  Expr* subscript(Expr* object, uint32_t begin);
  Expr* subscript_item();
  Expr* slice();
  Expr* binary();
  Expr* percent_literal(Expr* left, Expr* right, Span span);
  Expr* boolean();
  Expr* comparison();
  Expr* unary();
  Expr* negated(Expr* operand, Span here);
  Expr* negation();
  Expr* conditional();
  Expr* named_expression();
  template <class F>
  Expr* named_expression_of(Span span, Span name_span, NameEntry* name, F value);
  Expr* conditional_parts(Span span, bool is_named);
  void extend_named_expression(NameEntry* name, Span where);
  Expr* parenthesized();
  Expr* await();
  Expr* yield();
  Expr* number();
  Expr* sequence(ExprKind kind);  // list, tuple and set displays
  Expr* expression_list();        // without brackets: `a, b`
  Expr* dictionary();
  Expr* type_expression();  // the grammar's kinds for annotations
  template <class T>
  T* finish_sequence(Span span, size_t mark);
  // Whether a `*` stands before the item that begins there, and where.
  bool find_star(uint32_t item_begin, uint32_t* star) const;
  Expr* wrap_star(Expr* item, uint32_t item_begin);

  // ---- strings (lower_strings.cc)
  // --------------------------------------------------------------------------------------
  Expr* string();
  Expr* concatenated_string();
  struct StringParts;
  void string_parts(StringParts& parts);
  void interpolation(StringParts& parts, const StringPrefix& prefix);
  Expr* format_spec(const StringPrefix& prefix, uint32_t limit);
  Expr* finish_string(StringParts& parts, Span span);
  std::string_view decode(std::string_view body, StringPrefix prefix, bool with_braces, Span where);
  void flush_text(StringParts& parts);
  void add_debug_text(StringParts& parts, Span where);

  // ---- comprehensions (lower_comprehensions.cc)
  // ------------------------------------------------------------------------
  Expr* comprehension(ComprehensionKind kind);
  void for_clause_iterable(ComprehensionFor& clause);
  void for_clause_target(ComprehensionFor& clause);

  // ---- targets (lower_targets.cc)
  // --------------------------------------------------------------------------------------
  Expr* target();       // any assignment target, of pattern or of expression kind
  Expr* target_item();  // one that may be starred
  Expr* sequence_target(bool is_list);
  Expr* target_list();  // `a, b` without brackets
  void check_stars(std::span<Expr*> items, Span span);
  void delete_target();  // pushes; tuples and lists are flattened
  Expr* target_alone();
  void count_self_attribute(AttributeExpr* attribute);

  Block module_body(Code* module);
  bool make_reentrant();
  bool is_statement();

  // ---- statements (lower_statements.cc)
  // --------------------------------------------------------------------------------
  void statement();  // pushes what it makes
  Block block();
  void expression_statement();
  void assignment();
  void annotated_assignment();
  void augmented_assignment();
  void return_statement();
  void delete_statement();
  void raise_statement();
  void assert_statement();
  void if_statement();
  void while_statement();
  void for_statement();
  void try_statement();
  ExceptClause except_clause(TryStmt* statement, FlowJoin& join);
  void with_statement();
  WithStmt* new_with(Span span, bool is_async);
  bool is_tuple_context();
  bool is_item_list();
  Expr* with_tuple();
  void with_item(std::vector<WithStmt*>& items, Span span, bool is_async);
  void match_statement();
  void import_statement();
  void import_from_statement();
  void check_future_feature(std::string_view name, Span span);
  void scope_declaration(bool is_global);
  Expr* expression_or_tuple();
  Block else_block();
  std::string_view dotted_name();

  // ---- match (lower_patterns.cc)
  // ---------------------------------------------------------------------------------------
  struct PatternState;
  MatchCase match_case(bool is_last, bool* is_irrefutable);
  Pattern* new_pattern(PatternKind kind, Span span);
  Pattern* case_pattern(PatternState& state);
  void sub_pattern(PatternState& state);
  Pattern* as_pattern(PatternState& state, Pattern* inner, Span span);
  Pattern* simple_pattern(PatternState& state);
  Pattern* literal_pattern(PatternKind kind, Expr* value);
  bool is_format_string(const Expr* value) const;
  Pattern* capture_pattern(PatternState& state, NameEntry* name, Span span);
  Pattern* sequence_pattern(PatternState& state, Span span, size_t first);
  Pattern* group_or_sequence(PatternState& state, bool is_group_possible);
  Pattern* or_pattern(PatternState& state);
  Pattern* mapping_pattern(PatternState& state);
  Pattern* class_pattern(PatternState& state);
  Pattern* star_pattern(PatternState& state);
  NameExpr* bind_pattern_name(PatternState& state, NameEntry* name, Span span);
  Expr* pattern_number();  // perhaps with its sign before it
  Expr* pattern_name();    // a dotted name as an expression

  // ---- functions and classes (lower_functions.cc)
  // ----------------------------------------------------------------------
  void function_definition(std::span<Expr*> decorators);
  void class_definition(std::span<Expr*> decorators);
  void decorated_definition();
  Expr* lambda();
  struct ParameterList;
  void parameters(ParameterList& list);
  void parameter(ParameterList& list);
  void declare_parameters(Code* code, ParameterList& list);
  Expr* annotation(std::string_view* text);
  Expr* hidden_annotation(uint32_t before, std::string_view* text);
  Code* new_code(CodeKind kind, NameEntry* name, Span span, Span name_span);
  void name_code(Code* code, Scope* around, std::string_view name, bool is_global);
  void code_body(Code* code);
  void take_docstring(Code* code, size_t first);
  struct FrameState;
  FrameState enter_frame();
  void leave_frame(const FrameState& state);
  void type_alias();

  // Type parameters (3.12): what they belong to stands in a hidden function of its own, which binds them.
  struct Generic;
  void enter_generic(Generic& generic, NameEntry* name, Span span);
  Code* leave_generic(Generic& generic, Expr* result);
  void type_parameters(Generic& generic);
  void type_parameter(Generic& generic);
  Expr* lazy_expression(NameEntry* name);
  Expr* hidden_call(std::string_view function, std::span<Expr* const> arguments, Span span);
  Expr* name_constant(NameEntry* name, Span span);
  void push_generic(Code* hidden, Expr* target, std::span<Expr*> decorators, Span span);

  // ---- what may stand where
  // ----------------------------------------------------------------------------------------------
  void enter_block(BlockKind kind, Span span);
  void leave_block() { scratch_.blocks.pop_back(); }
  void check_jump(bool is_continue, Span span);

  ParsedProgram& program_;
  const ParseOptions& options_;
  Arena& arena_;
  std::string_view source_;
  std::string_view masked_;
  cst::Cursor cursor_;
  const HiddenAnnotations& hidden_;
  LoweringScratch& scratch_;
  UnicodeNameLookup lookup_;
  NameTable names_;
  Scopes scopes_;

  NameEntry* name_class_ = nullptr;  // "__class__"
  NameEntry* name_super_ = nullptr;
  NameEntry* name_debug_ = nullptr;
  NameEntry* name_underscore_ = nullptr;

  // Where `as` belongs to the statement but the grammar puts it into the last operand (`with a if b else c as d`).
  struct AsCapture {
    bool is_found = false;
    uint32_t value_end = 0;
  };
  Expr* captured_as();
  template <class F>
  Expr* expression_with_as(F target_here);
  AsCapture* as_capture_ = nullptr;

  uint32_t nodes_ = 0;
  uint32_t call_stamp_ = 0;
  uint32_t depth_ = 0;
  uint32_t until_cancel_check_ = 1024;
  bool stopped_ = false;
  bool terminated_ = false;  // the statements before end in return, raise, break or continue

  bool is_future_possible_ = true;  // only a docstring and future imports so far
  bool has_future_annotations_ = false;
  bool in_annotation_ = false;
  bool is_compiled_ = true;           // false in annotations that CPython's compiler never looks at
  bool was_bound_before_ = false;     // the last declared name had a binding in its scope already
  bool was_imported_before_ = false;  // and only by imports
  bool binds_iteration_ = false;      // targets bind a comprehension's own variables
  Span pattern_span_{};               // the pattern last begun: where CPython reports what it finds behind it
  Expr* format_constant_ = nullptr;   // the last constant that was an f-string without fields
  size_t block_base_ = 0;             // where the current frame's blocks begin in LoweringScratch::blocks

  ErrorPhase error_phase_ = ErrorPhase::kNone;
  uint32_t error_begin_ = 0;
  Diagnostic error_;
  bool has_blocking_finding_ = false;
  size_t findings_ = 0;
};

// An expression that may have such an `as` in it. With one, calls target_here() at the target.
template <class F>
Expr* Lowering::expression_with_as(F target_here) {
  AsCapture capture;
  as_capture_ = &capture;
  Expr* value = expression();
  as_capture_ = nullptr;
  if (capture.is_found) {
    uint32_t levels = 0;
    while (kind() != cst::kAsPatternTarget) {
      if (kind() == cst::kParenthesizedExpression) {
        cursor_.first_child();
        go_next();
      } else {
        cursor_.last_child();
      }
      levels++;
    }
    target_here();
    for (; levels != 0; levels--) {
      cursor_.parent();
    }
  }
  return value;
}

}  // namespace pyexec
