// SPDX-License-Identifier: Apache-2.0
#include "parser/second_reading.h"

#include <algorithm>

namespace pyexec {

SecondReading::SecondReading(const Source& source, const Prepass& prepass, UnicodeNameLookup lookup,
                             const std::vector<uint32_t>* statement_ends, int nesting)
    : source_(source), prepass_(prepass), lookup_(lookup), statement_ends_(statement_ends), nesting_(nesting) {
  const std::vector<Token>& tokens = prepass.tokens;
  lexemes_.reserve(tokens.size());
  lexeme_of_token_.resize(tokens.size() + 1);
  for (uint32_t i = 0; i < tokens.size(); i++) {
    const Token& token = tokens[i];
    Lexeme lexeme{token.kind, token.flags, token.level, token.begin, token.end, i};
    lexeme_of_token_[i] = static_cast<uint32_t>(lexemes_.size());
    if (token.kind == K::kFStringBegin) {
      const uint32_t end = token.link;
      lexeme.kind = K::kString;
      lexeme.end = tokens[end].end;
      lexeme.level = tokens[end].level;
      for (; i < end; i++) {
        lexeme_of_token_[i + 1] = static_cast<uint32_t>(lexemes_.size());
      }
    }
    lexemes_.push_back(lexeme);
  }
  lexeme_of_token_[tokens.size()] = static_cast<uint32_t>(lexemes_.size());
  memory_.resize(lexemes_.size() + 1);
}

std::optional<Diagnostic> SecondReading::explain_program() {
  return run(false);
}

std::optional<Diagnostic> SecondReading::explain_field() {
  return run(true);
}

std::optional<Diagnostic> SecondReading::run(bool is_field) {
  const auto read = [&] { return is_field ? star_expressions() != nullptr : file(); };
  if (read()) {
    return std::nullopt;
  }
  if (!raised_) {
    const uint32_t last = filled_ - 1;
    std::fill(memory_.begin(), memory_.end(), nullptr);
    mark_ = 0;
    depth_ = 0;
    with_mistakes_ = true;
    read();
    if (!raised_) {
      raise_generic(last);
      return diagnostic_;
    }
  }
  if (!is_lexical_) {
    let_lexical_error_win();
  }
  return diagnostic_;
}

void SecondReading::fill() {
  if (mark_ >= lexemes_.size()) {
    raised_ = true;  // behind the end marker; nothing asks for that
    return;
  }
  filled_ = mark_ + 1;
  if (lexemes_[mark_].kind == K::kError) {
    raise_lexical_error();
  }
}

bool SecondReading::expect_forced(K wanted, const char* text) {
  if (expect(wanted)) {
    return true;
  }
  raise_range(mark_, mark_, std::string("expected '") + text + "'");
  return false;
}

// ---- positions and raising -----------------------------------------------------------------------------------------

SecondReading::Position SecondReading::position_of(uint32_t index) const {
  const Lexeme& lexeme = lexemes_[index];
  Position position{};
  const bool is_at_end = lexeme.begin >= source_.text().size();
  const uint32_t anchor = lexeme.kind == K::kIndent ? lexeme.end : lexeme.begin;  // `\` may stand in an indentation
  position.line = is_at_end ? source_.line_count() : source_.line_of(anchor);
  if (lexeme.kind == K::kEndMarker || lexeme.kind == K::kDedent || lexeme.kind == K::kIndent) {
    position.end_line = position.line;
    position.column = position.end_column = -1;
    if (is_at_end && source_.text().ends_with("\r\n")) {
      position.line = ++position.end_line;  // CPython turns this line end into one too many
      position.cursor = 1;
    } else if (is_at_end) {
      const uint32_t begin = source_.line_begin(position.line);
      const auto length = static_cast<uint32_t>(source_.line_text(position.line).size());
      position.cursor = static_cast<int32_t>(source_.column_of(begin + length)) + 1;
    } else {
      position.cursor = static_cast<int32_t>(source_.column_of(lexeme.end));
    }
    return position;
  }
  position.column = static_cast<int32_t>(source_.column_of(lexeme.begin));
  position.end_line = is_at_end ? position.line : source_.line_of(lexeme.end);
  position.end_column = static_cast<int32_t>(source_.column_of(lexeme.end));
  position.cursor = position.end_column + (lexeme.kind == K::kNewline ? 1 : 0);
  return position;
}

SecondReading::Node* SecondReading::raise_span(DiagnosticKind kind, uint32_t line, int64_t column, uint32_t end_line,
                                               int64_t end_column, std::string message) {
  if (nesting_ > 0) {
    message.insert(0, "f-string: ");
  }
  return store_error(kind, line, column, end_line, end_column, std::move(message));
}

SecondReading::Node* SecondReading::store_error(DiagnosticKind kind, uint32_t line, int64_t column, uint32_t end_line,
                                                int64_t end_column, std::string message) {
  if (raised_) {
    return nullptr;
  }
  raised_ = true;
  const auto clamp = [](int64_t value) { return value < 0 ? 0u : static_cast<uint32_t>(value); };
  diagnostic_.kind = kind;
  diagnostic_.message = std::move(message);
  diagnostic_.line = line;
  diagnostic_.column = clamp(column);
  diagnostic_.end_line = end_line;
  diagnostic_.end_column = clamp(end_column);
  return nullptr;
}

// CPython converts every column in the line where the error begins, even one that belongs to another line: how many
// characters the first `bytes` of that line are.
int64_t SecondReading::column_in_line(uint32_t line, uint32_t bytes) const {
  const uint32_t begin = source_.line_begin(line);
  const auto length = static_cast<uint32_t>(source_.line_text(line).size());
  if (bytes > length) {
    return int64_t{source_.column_of(begin + length)} + 1;
  }
  return source_.column_of(begin + bytes);
}

SecondReading::Node* SecondReading::raise_range(uint32_t first, uint32_t last, std::string message) {
  if (raised_) {
    return nullptr;
  }
  const Position begin = position_of(first);
  const Position end = position_of(last);
  int64_t end_column = int64_t{end.end_column} + 1;
  if (begin.line != end.end_line) {
    end_column = column_in_line(begin.line, lexemes_[last].end - source_.line_begin(end.end_line) + 1);
  }
  return raise_span(DiagnosticKind::kSyntaxError, begin.line, int64_t{begin.column} + 1, end.end_line, end_column,
                    std::move(message));
}

SecondReading::Node* SecondReading::raise_here(std::string message) {
  if (raised_) {
    return nullptr;
  }
  const Position at = position_of(filled_ - 1);
  int64_t end_column = int64_t{at.end_column} + 1;
  if (at.line != at.end_line) {
    end_column = column_in_line(at.line, lexemes_[filled_ - 1].end - source_.line_begin(at.end_line) + 1);
  }
  return raise_span(DiagnosticKind::kSyntaxError, at.line, at.column < 0 ? at.cursor : int64_t{at.column} + 1,
                    at.end_line, end_column, std::move(message));
}

SecondReading::Node* SecondReading::raise_indentation(std::string message) {
  const bool is_first = !raised_;
  raise_here(std::move(message));
  if (is_first) {
    diagnostic_.kind = DiagnosticKind::kIndentationError;
  }
  return nullptr;
}

SecondReading::Node* SecondReading::raise_from(uint32_t first, std::string message) {
  if (raised_) {
    return nullptr;
  }
  const Position begin = position_of(first);
  const Position end = position_of(filled_ - 1);
  return raise_span(DiagnosticKind::kSyntaxError, begin.line, int64_t{begin.column} + 1, end.end_line, end.cursor,
                    std::move(message));
}

SecondReading::Node* SecondReading::raise_missing_block(const char* what, uint32_t lexeme) {
  return raise_indentation("expected an indented block after " + std::string(what) + " on line " +
                           std::to_string(position_of(lexeme).line));
}

SecondReading::Node* SecondReading::raise_invalid_target(Node* node, Targets targets) {
  const Node* bad = invalid_target(node, targets);
  if (bad == nullptr) {
    return nullptr;
  }
  return raise_at(bad,
                  std::string(targets == Targets::kDelete ? "cannot delete " : "cannot assign to ") + name_of(*bad));
}

void SecondReading::raise_unclosed() {
  const Token& bracket = prepass_.tokens[prepass_.open_brackets.back()];
  const uint32_t line = source_.line_of(bracket.begin);
  raise_span(DiagnosticKind::kSyntaxError, line, int64_t{source_.column_of(bracket.begin)} + 1, line, 0,
             std::string("'") + source_.text()[bracket.begin] + "' was never closed");
}

void SecondReading::raise_lexical_error() {
  if (raised_) {
    return;
  }
  is_lexical_ = true;
  const LexicalError& error = prepass_.error;
  if (error.rank == LexicalError::Rank::kWeak && !prepass_.open_brackets.empty() &&
      error.diagnostic.message == "unexpected EOF while parsing") {
    raise_unclosed();
    return;
  }
  raised_ = true;
  diagnostic_ = error.diagnostic;
}

// CPython reads the rest of the text for errors of the tokenizer before it reports one of the grammar.
void SecondReading::let_lexical_error_win() {
  const LexicalError& error = prepass_.error;
  if (error.rank == LexicalError::Rank::kStrong) {
    diagnostic_ = error.diagnostic;
    return;
  }
  if (error.rank == LexicalError::Rank::kWeak && !prepass_.open_brackets.empty()) {
    const uint32_t bracket_line = source_.line_of(prepass_.tokens[prepass_.open_brackets.back()].begin);
    if (position_of(filled_ - 1).line > bracket_line) {
      raised_ = false;
      raise_unclosed();
    }
  }
}

void SecondReading::raise_generic(uint32_t last) {
  const K kind = lexemes_[last].kind;
  if (kind == K::kIndent || kind == K::kDedent) {
    raise_indentation(kind == K::kIndent ? "unexpected indent" : "unexpected unindent");
    return;
  }
  raise_range(last, last, "invalid syntax");
  let_lexical_error_win();
}

// ---- nodes ---------------------------------------------------------------------------------------------------------

std::vector<SecondReading::Node*>* SecondReading::make_list() {
  lists_.push_back(std::make_unique<std::vector<Node*>>());
  return lists_.back().get();
}

const char* SecondReading::name_of(const Node& node) {
  switch (node.kind) {
    case Kind::kName:
      return "name";
    case Kind::kAttribute:
      return "attribute";
    case Kind::kSubscript:
      return "subscript";
    case Kind::kStarred:
      return "starred";
    case Kind::kList:
      return "list";
    case Kind::kTuple:
      return "tuple";
    case Kind::kLambda:
      return "lambda";
    case Kind::kCall:
      return "function call";
    case Kind::kOperation:
      return "expression";
    case Kind::kGenerator:
      return "generator expression";
    case Kind::kYield:
      return "yield expression";
    case Kind::kAwait:
      return "await expression";
    case Kind::kListComprehension:
      return "list comprehension";
    case Kind::kSetComprehension:
      return "set comprehension";
    case Kind::kDictComprehension:
      return "dict comprehension";
    case Kind::kDict:
      return "dict literal";
    case Kind::kSet:
      return "set display";
    case Kind::kFormattedString:
      return "f-string expression";
    case Kind::kTrue:
      return "True";
    case Kind::kFalse:
      return "False";
    case Kind::kNone:
      return "None";
    case Kind::kEllipsis:
      return "ellipsis";
    case Kind::kComparison:
      return "comparison";
    case Kind::kConditional:
      return "conditional expression";
    case Kind::kNamedExpression:
      return "named expression";
    case Kind::kLiteral:
    case Kind::kOther:
      break;
  }
  return "literal";
}

// The first part of `node` that cannot be assigned to or deleted.
SecondReading::Node* SecondReading::invalid_target(Node* node, Targets targets) {
  switch (node->kind) {
    case Kind::kList:
    case Kind::kTuple:
      for (Node* item : *node->items) {
        if (Node* bad = invalid_target(item, targets)) {
          return bad;
        }
      }
      return nullptr;
    case Kind::kStarred:
      return targets == Targets::kDelete ? node : invalid_target(node->inner, targets);
    case Kind::kComparison:
      // `for a in b` is read as a comparison here: only its left side is meant.
      if (targets == Targets::kFor) {
        return node->is_in_comparison ? invalid_target(node->inner, targets) : nullptr;
      }
      return node;
    case Kind::kName:
    case Kind::kSubscript:
    case Kind::kAttribute:
      return nullptr;
    default:
      return node;
  }
}

bool SecondReading::is_print_or_exec(const Node& node) const {
  return node.kind == Kind::kName && (text(node.first) == "print" || text(node.first) == "exec");
}

}  // namespace pyexec
