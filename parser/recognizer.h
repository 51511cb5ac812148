// SPDX-License-Identifier: Apache-2.0
//
// The predictive pass of the grammar check: one function a construct, each moves a cursor over the tokens or says no.
// It builds nothing and words nothing; what is not decided by the next one or two tokens is decided by the shape of
// what was read (may this expression stand left of `=`?). Binary operators, `not`, unary operators, `else` chains, elif
// and trailers are loops, so that only brackets, blocks and lambda defaults recurse, all of them counted. Private to
// parser/.
#pragma once

#include <cstdint>
#include <vector>

#include "parser/literals.h"
#include "parser/parse.h"
#include "parser/tokens.h"

namespace pyexec {

// What an expression just read may be used for.
namespace shape {
constexpr uint8_t kNone = 0;
constexpr uint8_t kTarget = 1;        // left of `=`, in `for`, `with … as`
constexpr uint8_t kSingleTarget = 2;  // left of `+=` or of an annotation
constexpr uint8_t kDeleteTarget = 4;
constexpr uint8_t kBareName = 8;
constexpr uint8_t kStarred = 16;  // `*x`; with kTarget when x is one
constexpr uint8_t kNamedExpression = 32;
constexpr uint8_t kFailed = 128;  // not an expression
}  // namespace shape

class Recognizer {
 public:
  // Nested constructs allowed: brackets, prefix operators, `**`, lambdas and `else` together.
  static constexpr uint32_t kMaxDepth = 1000;
  // Format specs inside format specs: 3.12 allows one more than 3.11.
  static constexpr int kMaxSpecDepth = 3;

  Recognizer(std::string_view source, const std::vector<Token>& tokens, UnicodeNameLookup lookup)
      : source_(source), tokens_(tokens.data()), t_(tokens.data()), lookup_(lookup) {}

  bool program();
  // For the second reading: where each statement that was accepted ends, by the index of its first token (0: not
  // accepted).
  void record_statements(std::vector<uint32_t>* ends) { statement_ends_ = ends; }
  // Whether the f-string whose kFStringBegin is token `index` is well-formed.
  bool fstring_at(uint32_t index) {
    t_ = tokens_ + index;
    return fstring();
  }
  bool is_too_deep() const { return is_too_deep_; }
  uint32_t position() const { return static_cast<uint32_t>(t_ - tokens_); }

 private:
  using Shape = uint8_t;

  bool at(TokenKind kind) const { return t_->kind == kind; }
  bool next_is(TokenKind kind) const { return t_[1].kind == kind; }
  bool take(TokenKind kind) {
    if (t_->kind != kind) {
      return false;
    }
    t_++;
    return true;
  }
  bool take_name() {
    if (!is_name(t_->kind)) {
      return false;
    }
    t_++;
    return true;
  }
  // Counts nesting for as long as it lives.
  class Depth {
   public:
    explicit Depth(Recognizer& owner) : owner_(owner), before_(owner.depth_) {}
    ~Depth() { owner_.depth_ = before_; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;
    bool enter() {
      if (++owner_.depth_ <= kMaxDepth) {
        return true;
      }
      owner_.is_too_deep_ = true;
      return false;
    }

   private:
    Recognizer& owner_;
    uint32_t before_;
  };

  // Statements (recognizer_statements.cc).
  bool statements_until(TokenKind end);
  bool statement();
  bool compound_or_simple();
  bool simple_statements();
  bool simple_statement();
  bool expression_statement();
  bool right_hand_side();
  bool block();
  bool condition_and_block();
  bool optional_else();
  bool if_statement();
  bool while_statement();
  bool for_statement();
  bool try_statement();
  bool with_statement();
  bool with_items();
  bool with_item();
  bool function_definition();
  bool class_definition();
  bool decorated();
  bool async_statement();
  bool type_parameters();
  bool type_alias();
  bool import_statement();
  bool import_from();
  bool dotted_name();
  bool import_names(bool are_dotted);
  bool delete_statement();
  bool name_list();

  // match (recognizer_patterns.cc).
  enum class MatchVerdict : uint8_t { kNotMatch, kMatch, kInvalid };
  MatchVerdict match_statement();
  bool case_block();
  bool patterns();
  bool pattern();
  bool closed_pattern();
  bool pattern_sequence(TokenKind close);
  bool number_pattern();
  bool mapping_pattern();
  bool class_pattern_arguments();
  bool attribute_path();
  bool capture_target();

  // Expressions (recognizer_expressions.cc).
  Shape star_expressions();  // a comma list is a tuple
  Shape star_expression();
  Shape named_expression();
  Shape star_named_expression();
  Shape expression();
  Shape disjunction();
  Shape bitwise_or();
  Shape primary();
  Shape atom();
  bool strings();
  bool fstring();
  bool fstring_field(int spec_depth);
  bool string_escapes(const Token& token);
  Shape parenthesized();
  Shape list_display();
  Shape brace_display();
  bool comprehension_clauses();
  bool arguments(bool allow_generator);
  bool slices();
  bool slice();
  bool yield_expression();
  bool star_targets();
  bool parameters(TokenKind end, bool have_annotations);
  bool starts_expression() const;
  void note_legacy_statement();

  static Shape element_shape(Shape all, Shape element);

  std::string_view source_;
  const Token* tokens_;
  const Token* t_;
  UnicodeNameLookup lookup_;
  uint32_t depth_ = 0;
  bool is_too_deep_ = false;
  std::vector<uint32_t>* statement_ends_ = nullptr;
  uint32_t ambiguous_statements_ = 0;  // read so far that may not be skipped in a second reading
};

}  // namespace pyexec
