// SPDX-License-Identifier: Apache-2.0
//
// The second reading of a rejected program: finds the error that CPython 3.11 would report. CPython's words and
// positions follow from the order in which its PEG parser tries alternatives, from how far it looked and from special
// rules for common mistakes; so this reads the same way: ordered alternatives with memory, one pass without and one
// with the rules for mistakes
// (`mistake_*`), the first of which that matches raises. Statements that the predictive pass has accepted are skipped
// whole. Only errors pay for it. Nodes live in an arena of its own; after `raise` every rule fails until all are left.
// Private to parser/.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "parser/arena.h"
#include "parser/diagnostics.h"
#include "parser/literals.h"
#include "parser/parse.h"
#include "parser/prepass.h"

namespace pyexec {

class SecondReading {
 public:
  // `statement_ends`: see Recognizer::record_statements; may be null. `nesting`: how many f-strings this one stands in.
  SecondReading(const Source& source, const Prepass& prepass, UnicodeNameLookup lookup,
                const std::vector<uint32_t>* statement_ends, int nesting);

  // The error of a whole program, or of the expression of an f-string field (the text in parentheses). Empty: none
  // found.
  std::optional<Diagnostic> explain_program();
  std::optional<Diagnostic> explain_field();

 private:
  using K = TokenKind;

  enum class Kind : uint8_t {
    kOther,  // matched, but no expression
    kName,
    kAttribute,
    kSubscript,
    kStarred,
    kList,
    kTuple,
    kLambda,
    kCall,
    kOperation,  // unary, binary or boolean
    kGenerator,
    kYield,
    kAwait,
    kListComprehension,
    kSetComprehension,
    kDictComprehension,
    kDict,
    kSet,
    kFormattedString,
    kLiteral,
    kTrue,
    kFalse,
    kNone,
    kEllipsis,
    kComparison,
    kConditional,
    kNamedExpression,
  };
  struct Node {
    Kind kind = Kind::kOther;
    bool is_in_comparison = false;       // kComparison: its first operator is `in`
    bool has_mapping_unpacking = false;  // kCall (arguments only): `**x` among them
    uint32_t positional_count = 0;       // kCall (arguments only)
    uint32_t first = 0;                  // tokens
    uint32_t last = 0;
    Node* inner = nullptr;  // kStarred: operand; kComparison: left side; kCall (arguments only): last positional one
    std::vector<Node*>* items = nullptr;  // kList, kTuple
  };

  // A token as CPython 3.11 sees it: an f-string is one.
  struct Lexeme {
    K kind;
    uint8_t flags;
    uint16_t level;
    uint32_t begin;
    uint32_t end;
    uint32_t origin;  // index in Prepass::tokens
  };
  struct Position {
    uint32_t line;
    int32_t column;  // 0-based; -1: CPython has none
    uint32_t end_line;
    int32_t end_column;
    int32_t cursor;  // where the tokenizer stood in the line behind the token
  };

  // Rules whose result is remembered. Those before kFirstSeparate CPython remembers itself, whether or not the rules
  // for mistakes were on; the others are remembered for each case.
  enum class Rule : uint8_t {
    kSimpleStatement,
    kBlock,
    kExpression,
    kStarExpression,
    kDisjunction,
    kBitwiseOr,
    kPrimary,
    kTargetPrimary,
    kArguments,
    kStarTarget,
    kTargetWithStarAtom,
    kDeleteTarget,
    kStrings,
    kStarPattern,
    kClosedPattern,
    kMistakeNamedExpression,
    kFirstSeparate,
    kAtom = kFirstSeparate,
    kNamedExpression,
    kStarNamedExpression,
    kStarNamedExpressions,
    kStarExpressions,
    kStarTargets,
    kSlices,
    kArgs,
    kKeywordArguments,
    kGenerator,
    kClauses,
    kDecorators,
    kExceptBlock,
    kExceptStarBlock,
    kCaseBlock,
    kPattern,
    kOrPattern,
    kParameterPlain,
    kParameterDefault,
    kParameterMaybe,
    kLambdaParameterPlain,
    kLambdaParameterDefault,
    kLambdaParameterMaybe,
    kSingleTarget,
    kMistakeTarget,
  };
  struct Memory {
    uint8_t key;
    uint32_t end;
    Node* node;
    Memory* next;
  };
  template <class Body>
  Node* remember(Rule rule, Body body) {
    const bool is_shared = rule < Rule::kFirstSeparate;
    const auto key = static_cast<uint8_t>(static_cast<unsigned>(rule) * 2 + (is_shared || !with_mistakes_ ? 0 : 1));
    const uint32_t begin = mark_;
    for (Memory* entry = memory_[begin]; entry != nullptr; entry = entry->next) {
      if (entry->key == key) {
        if (entry->node != nullptr) {
          mark_ = entry->end;
        }
        return entry->node;
      }
    }
    if (raised_ || ++depth_ > kMaxDepth) {
      depth_ -= raised_ ? 0 : 1;
      return nullptr;
    }
    Node* node = body();
    depth_--;
    if (node == nullptr) {
      mark_ = begin;
    }
    memory_[begin] = arena_.make<Memory>(key, mark_, node, memory_[begin]);
    return node;
  }

  // ---- tokens
  void fill();  // called when the token at mark_ is looked at for the first time
  K kind() {
    if (mark_ >= filled_) {
      fill();
    }
    return raised_ ? K::kError : lexemes_[mark_].kind;
  }
  bool peek(K wanted) { return kind() == wanted; }
  bool peek_name() { return is_name(kind()); }
  bool expect(K wanted) {
    if (kind() != wanted) {
      return false;
    }
    mark_++;
    return true;
  }
  bool expect_name() {
    if (!is_name(kind())) {
      return false;
    }
    mark_++;
    return true;
  }
  bool expect_forced(K wanted, const char* text);
  bool fail(uint32_t mark) {
    mark_ = mark;
    return false;
  }
  std::string_view text(uint32_t lexeme) const {
    return source_.text().substr(lexemes_[lexeme].begin, lexemes_[lexeme].end - lexemes_[lexeme].begin);
  }

  // ---- nodes
  Node* make(Kind kind, uint32_t first) {
    Node* node = arena_.make<Node>();
    node->kind = kind;
    node->first = first;
    node->last = mark_ > first ? mark_ - 1 : first;
    return node;
  }
  Node* matched(uint32_t first) { return make(Kind::kOther, first); }
  std::vector<Node*>* make_list();
  static const char* name_of(const Node& node);
  enum class Targets : uint8_t { kStar, kDelete, kFor };
  static Node* invalid_target(Node* node, Targets targets);
  bool is_print_or_exec(const Node& node) const;

  // ---- raising: CPython's RAISE_* family. All return null.
  Position position_of(uint32_t lexeme) const;
  int64_t column_in_line(uint32_t line, uint32_t bytes) const;
  Node* raise_span(DiagnosticKind kind, uint32_t line, int64_t column, uint32_t end_line, int64_t end_column,
                   std::string message);
  Node* store_error(DiagnosticKind kind, uint32_t line, int64_t column, uint32_t end_line, int64_t end_column,
                    std::string message);  // without the "f-string: " that raise_span puts before errors in fields
  Node* raise_range(uint32_t first, uint32_t last, std::string message);
  Node* raise_at(const Node* node, std::string message) {
    return raise_range(node->first, node->last, std::move(message));
  }
  Node* raise_here(std::string message);  // at the last token looked at
  Node* raise_indentation(std::string message);
  Node* raise_from(uint32_t first, std::string message);  // up to where the tokenizer stands
  Node* raise_invalid_target(Node* node, Targets targets);
  Node* raise_missing_block(const char* what, uint32_t lexeme);
  void raise_lexical_error();
  void let_lexical_error_win();
  void raise_unclosed();
  void raise_generic(uint32_t last_lexeme);
  std::optional<Diagnostic> run(bool is_field);

  // ---- statements (second_reading_statements.cc; from block on second_reading_compound.cc)
  bool file();
  bool statements();
  bool statement();
  bool compound_statement();
  bool simple_statements();
  Node* simple_statement();
  bool assignment();
  bool skip_targets();
  void mistake_assignment();
  Node* mistake_annotation_target();
  bool type_alias();
  bool type_parameters();
  bool import_statement();
  bool import_from_targets();
  bool import_from_names();
  bool dotted_name();
  bool delete_statement();
  Node* block();
  bool decorators();
  bool lacks_block();
  bool function_definition();
  bool function_definition_raw();
  bool optional_return_annotation();
  bool class_definition();
  bool class_definition_raw();
  bool condition_and_block(K keyword, const char* what);
  bool if_statement();
  bool else_block();
  bool while_statement();
  bool for_statement();
  void mistake_for_target();
  bool with_statement();
  bool with_item();
  bool mistake_with_items(bool is_parenthesized);
  bool try_statement();
  void mistake_try_statement();
  Node* except_block();
  Node* except_star_block();
  void mistake_except_statement();
  bool finally_block();
  bool optional_expression_as_name();
  bool optional_as_name();

  // ---- match and patterns (second_reading_patterns.cc)
  bool match_statement();
  bool subject_expression();
  Node* case_block();
  bool guard();
  bool patterns();
  Node* pattern();
  Node* or_pattern();
  Node* closed_pattern();
  bool literal_pattern();
  bool signed_number();
  bool signed_real_number();
  bool capture_target();
  bool attribute(bool allow_name);
  bool group_or_sequence_pattern();
  bool open_sequence_pattern();
  bool maybe_sequence_pattern();
  bool maybe_star_pattern();
  Node* star_pattern();
  bool mapping_pattern();
  bool items_pattern();
  bool key_value_pattern();
  bool class_pattern();
  bool positional_patterns(Node** first, Node** last);
  bool keyword_patterns();
  bool keyword_pattern();

  // ---- parameters (second_reading_parameters.cc); each for def and lambda
  bool parameters(bool is_lambda);
  void mistake_parameters(bool is_lambda);
  bool valid_parameters(bool is_lambda);
  bool parameter(bool is_lambda);
  bool default_value();
  Node* parameter_plain(bool is_lambda);
  Node* parameter_default(bool is_lambda);
  Node* parameter_maybe(bool is_lambda);
  bool parameter_star_annotation();
  bool parameter_end(bool is_lambda);
  bool slash_plain(bool is_lambda);
  bool slash_default(bool is_lambda);
  bool star_rest(bool is_lambda);
  void mistake_star_rest(bool is_lambda);
  bool keyword_rest(bool is_lambda);
  void mistake_keyword_rest(bool is_lambda);

  // ---- expressions (second_reading_expressions.cc; from group on second_reading_displays.cc)
  template <class Element>
  Node* comma_list(Element element);
  Node* star_expressions();
  Node* expressions();
  Node* starred(bool is_argument);
  Node* star_expression();
  Node* star_named_expressions();
  Node* star_named_expression();
  Node* assignment_expression();
  Node* plain_or_assignment_expression();
  Node* named_expression();
  Node* mistake_named_expression();
  Node* expression();
  void mistake_expression();
  void mistake_legacy_expression();
  Node* expression_without_mistakes();
  Node* conditional_or_lambda();
  Node* lambda();
  Node* yield_expression();
  Node* disjunction();
  Node* inversion();
  Node* comparison();
  Node* operand();
  Node* bitwise_or();
  Kind trailer(bool is_target);
  Node* primary();
  Node* atom();
  Node* strings();
  Node* group();
  Node* tuple();
  Node* generator();
  Node* list();
  Node* list_comprehension();
  Node* dict();
  Node* set();
  Node* dict_comprehension();
  Node* set_comprehension();
  void mistake_group();
  void mistake_comprehension();
  void mistake_dict_comprehension();
  void mistake_dict_items();
  void mistake_dict_item();
  bool dict_item();
  bool dict_items();
  bool key_value();
  Node* clauses();  // its `inner`: the last expression of the last clause
  Node* slices();
  bool slice();
  Node* arguments();
  void mistake_arguments();
  Node* args();
  bool positional_argument(Node** node);
  Node* starred_expression();
  Node* keyword_arguments();
  bool keyword_or_starred(bool is_double, Node** starred);
  void mistake_keyword_argument();

  // ---- targets
  Node* star_targets();
  Node* star_target();
  Node* target_with_star_atom();
  Node* star_atom();
  Node* single_target();
  Node* subscript_or_attribute_target();
  Node* target_primary();
  bool target_lookahead();
  bool delete_targets();
  Node* delete_target();

  // ---- strings and f-strings (second_reading_strings.cc)
  bool check_number(uint32_t lexeme);
  void check_strings(uint32_t first, uint32_t end);
  void check_string(uint32_t lexeme);
  void check_fstring(uint32_t lexeme);
  struct FieldReader;

  static constexpr uint32_t kMaxDepth = 2400;
  static constexpr uint32_t kMaxLegacyDepth = 50;
  static constexpr int kMaxFStringNesting = 8;

  const Source& source_;
  const Prepass& prepass_;
  UnicodeNameLookup lookup_;
  const std::vector<uint32_t>* statement_ends_;
  int nesting_;
  std::vector<Lexeme> lexemes_;
  std::vector<uint32_t> lexeme_of_token_;
  std::vector<Memory*> memory_;
  std::vector<std::unique_ptr<std::vector<Node*>>> lists_;
  Arena arena_;
  uint32_t mark_ = 0;
  uint32_t filled_ = 0;  // tokens looked at so far
  uint32_t depth_ = 0;
  uint32_t legacy_depth_ = 0;
  bool with_mistakes_ = false;
  bool raised_ = false;
  bool is_lexical_ = false;  // what was raised came from the tokenizer
  Diagnostic diagnostic_;
};

}  // namespace pyexec
