// SPDX-License-Identifier: Apache-2.0
#include "parser/parse.h"

#include <tree_sitter/api.h>

#include "interpreter/text/unicode.h"
#include "parser/lower.h"
#include "parser/parser_memory.h"
#include "parser/prepass.h"
#include "parser/syntax_check.h"

// Source to program: pre-pass, grammar check, tree-sitter on the masked buffer, the walk.

extern "C" const TSLanguage* tree_sitter_python(void);

namespace pyexec {
namespace {

constexpr uint32_t kCancelEvery = 64;  // progress reports (one per 100 parse operations) between two questions

// A parser and a cursor of this thread, and the memory that lowering reuses.
struct ThreadParser {
  TSParser* parser = nullptr;
  TSTreeCursor cursor{};
  bool has_cursor = false;
  LoweringScratch scratch;

  ThreadParser() {
    install_parser_memory_hooks();
    parser = ts_parser_new();
    ts_parser_set_language(parser, tree_sitter_python());
  }
  ~ThreadParser() {
    if (has_cursor) {
      ts_tree_cursor_delete(&cursor);
    }
    ts_parser_delete(parser);
  }
  ThreadParser(const ThreadParser&) = delete;
  ThreadParser& operator=(const ThreadParser&) = delete;
};

ThreadParser& thread_parser() {
  thread_local ThreadParser parser;
  return parser;
}

// The text that tree-sitter reads. Whatever the check has accepted already, or the walk reads from the source, is made
// plain here, so that the grammar's mistakes cannot happen: names that were keywords in Python 2, `&` and `^` with each
// other's precedence, soft keywords used as names, `*` before items, letters beyond ASCII, the insides of strings. All
// offsets stay.
class Masking {
 public:
  Masking(std::string_view source, const std::vector<Token>& tokens, std::string& buffer)
      : source_(source), tokens_(tokens), buffer_(buffer) {}

  // The text that is left when the annotations of hidden() are taken out; before, `buffer` still has them.
  void take_hidden() {
    for (size_t i = 0; i < hidden_.size(); i++) {
      std::fill(buffer_.begin() + arrows_[i], buffer_.begin() + hidden_[i].end, ' ');
    }
  }
  const std::vector<Span>& hidden() const { return hidden_; }

  void run() {
    std::replace(buffer_.begin(), buffer_.end(), kMaskedStar, ' ');
    for (size_t i = 0; i < tokens_.size(); i++) {
      const Token& token = tokens_[i];
      switch (token.kind) {
        case TokenKind::kName:
          mask_name(i);
          break;
        case TokenKind::kNameUnderscore:
          buffer_[token.begin] = 'q';  // a token of its own in patterns, so that `_.x` would be refused
          break;
        case TokenKind::kNameType:
          if (!begins_type_statement(i)) {
            buffer_[token.begin] = 'q';
          }
          break;
        case TokenKind::kNameMatch:
          if (begins_match_statement(i)) {
            is_match_pending_ = true;
            mark_subject(i);
          } else {
            buffer_[token.begin] = 'q';
          }
          break;
        case TokenKind::kAmpersand:
          buffer_[token.begin] = '^';
          break;
        case TokenKind::kCaret:
          buffer_[token.begin] = '&';
          break;
        case TokenKind::kString:
          mask_string(token);
          break;
        case TokenKind::kFStringText:
          fill(token.begin, token.end);
          break;
        case TokenKind::kStar:
          if (is_unpacking(i)) {
            buffer_[token.begin] = begins_statement(i) ? kMaskedFirstStar : kMaskedStar;
          }
          break;
        case TokenKind::kFStringBegin:
          format_strings_++;
          break;
        case TokenKind::kFStringEnd:
          format_strings_--;
          break;
        case TokenKind::kLambda:
          lambda_levels_.push_back(level_of(token));
          break;
        case TokenKind::kColon:
          if (!lambda_levels_.empty() && lambda_levels_.back() == level_of(token)) {
            lambda_levels_.pop_back();
          }
          mask_generic(i + 1);
          [[fallthrough]];
        case TokenKind::kIf:
          if (token.level == 0) {
            in_pattern_ = false;
          }
          break;
        case TokenKind::kArrow:
          if (!hide_annotation(i)) {
            mask_generic(i + 1);
          }
          break;
        case TokenKind::kDef:
          find_parameters(i);
          break;
        case TokenKind::kIndent:
          depth_++;
          if (is_match_pending_) {
            match_depths_.push_back(depth_);
            is_match_pending_ = false;
          }
          break;
        case TokenKind::kDedent:
          if (!match_depths_.empty() && match_depths_.back() == depth_) {
            match_depths_.pop_back();
          }
          depth_--;
          break;
        case TokenKind::kNameCase:
          in_pattern_ = in_pattern_ || (!match_depths_.empty() && match_depths_.back() == depth_ &&
                                        begins_statement(i) && tokens_[i - 1].kind != TokenKind::kColon);
          break;
        default:
          break;
      }
    }
  }

 private:
  // Brackets and f-strings around a token: the colon of a field is not one of the lambda around the f-string.
  uint32_t level_of(const Token& token) const { return format_strings_ << 16 | token.level; }

  void fill(uint32_t begin, uint32_t end) { std::fill(buffer_.begin() + begin, buffer_.begin() + end, 'x'); }

  void mask_name(size_t i) {
    const Token& token = tokens_[i];
    const std::string_view text = text_of(source_, token);
    if (text == "print" || text == "exec" || text == "__future__") {
      buffer_[token.begin] = 'q';
      return;
    }
    for (uint32_t at = token.begin; at < token.end; at++) {
      if (static_cast<unsigned char>(buffer_[at]) >= 0x80) {
        buffer_[at] = 'x';
      }
    }
  }

  void mask_string(const Token& token) {
    if ((token.flags & (string_flags::kHasBackslash | string_flags::kHasNonAscii)) == 0) {
      return;
    }
    StringPrefix prefix;
    read_string_prefix(text_of(source_, token), &prefix);
    fill(token.begin + prefix.length + prefix.quote_count, token.end - prefix.quote_count);
  }

  bool begins_statement(size_t i) const {
    if (i == 0) {
      return true;
    }
    switch (tokens_[i - 1].kind) {
      case TokenKind::kNewline:
      case TokenKind::kIndent:
      case TokenKind::kDedent:
      case TokenKind::kSemicolon:
        return true;
      case TokenKind::kColon:
        return tokens_[i - 1].level == 0;  // `if x: type Y = int`
      default:
        return false;
    }
  }

  // `match [a]:` could go on as the annotated target match[a], and the grammar prefers that. With a minus before it,
  // which the walk takes away again, it cannot.
  void mark_subject(size_t i) {
    const Token& subject = tokens_[i + 1];
    const bool is_bracket = subject.kind == TokenKind::kLeftBracket || subject.kind == TokenKind::kLeftParen;
    if (is_bracket && subject.begin > tokens_[i].end) {
      buffer_[subject.begin - 1] = kMaskedMinus;
    }
  }

  // `def f() -> int: a[b] = c`: the grammar goes on from `int` to the "constrained type" int: a[b].
  bool hide_annotation(size_t arrow) {
    size_t colon = arrow + 1;
    size_t lambdas = 0;
    while (colon < tokens_.size() &&
           (tokens_[colon].kind != TokenKind::kColon || tokens_[colon].level != 0 || lambdas != 0)) {
      lambdas += tokens_[colon].kind == TokenKind::kLambda && tokens_[colon].level == 0;
      lambdas -= tokens_[colon].kind == TokenKind::kColon && tokens_[colon].level == 0 && lambdas != 0;
      colon++;
    }
    if (colon + 2 >= tokens_.size() || !is_name(tokens_[colon + 1].kind) ||
        tokens_[colon + 2].kind != TokenKind::kLeftBracket) {
      return false;
    }
    hidden_.push_back({tokens_[arrow + 1].begin, tokens_[colon - 1].end});
    arrows_.push_back(tokens_[arrow].begin);
    return true;
  }

  // An annotation that begins with `name[…]` and goes on is refused by the grammar, which has a kind of its own for the
  // first part: shown as a call, it is an expression like any other. The walk sees the brackets in the source.
  void mask_generic(size_t i) {
    if (i + 2 >= tokens_.size() || !is_name(tokens_[i].kind) || tokens_[i + 1].kind != TokenKind::kLeftBracket) {
      return;
    }
    const size_t close = tokens_[i + 1].link;
    const TokenKind next = close + 1 < tokens_.size() ? tokens_[close + 1].kind : TokenKind::kEndMarker;
    switch (next) {
      case TokenKind::kComma:
      case TokenKind::kEqual:
      case TokenKind::kColon:
      case TokenKind::kPipe:
      case TokenKind::kSemicolon:
      case TokenKind::kNewline:
      case TokenKind::kEndMarker:
      case TokenKind::kRightParen:
      case TokenKind::kRightBracket:
      case TokenKind::kRightBrace:
        return;  // it ends there, or is part of a union
      default:
        if (is_augmented_assignment(next)) {
          return;  // no annotation at all: `if a: b[c] += 1`
        }
        break;
    }
    for (size_t inside = i + 2; inside < close; inside++) {
      if (tokens_[inside].kind == TokenKind::kColon && tokens_[inside].level == tokens_[i + 1].level) {
        return;  // a slice is no argument
      }
    }
    buffer_[tokens_[i + 1].begin] = '(';
    buffer_[tokens_[close].begin] = ')';
  }

  // The parameter list of a `def`, behind its name and type parameters.
  void find_parameters(size_t i) {
    for (i++; i < tokens_.size() && tokens_[i].kind != TokenKind::kLeftParen; i++) {
      if (tokens_[i].kind == TokenKind::kLeftBracket) {
        i = tokens_[i].link;
      }
    }
    if (i < tokens_.size()) {
      parameters_end_ = tokens_[i].link;
    }
  }

  // A `*` before an item of a display, call, subscript or target, which the grammar takes for part of the first primary
  // or refuses; not one of a parameter, a pattern, `import *` or `except*`.
  bool is_unpacking(size_t i) const {
    if (in_pattern_) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    const Token& token = tokens_[i];
    const TokenKind before = tokens_[i - 1].kind;
    const bool is_lambda_parameter = !lambda_levels_.empty() && lambda_levels_.back() == level_of(token);
    const bool is_parameter = is_lambda_parameter || (i < parameters_end_ && level_of(token) == 1);
    switch (before) {
      case TokenKind::kComma:
      case TokenKind::kLeftParen:
        return !is_parameter;
      case TokenKind::kColon:  // also `*args: *Ts`
      case TokenKind::kLeftBracket:
      case TokenKind::kLeftBrace:
      case TokenKind::kNewline:
      case TokenKind::kIndent:
      case TokenKind::kDedent:
      case TokenKind::kSemicolon:
      case TokenKind::kIn:
      case TokenKind::kAs:
      case TokenKind::kFor:
      case TokenKind::kReturn:
      case TokenKind::kYield:
      case TokenKind::kEqual:
        return true;
      case TokenKind::kNameMatch:
        return is_match_pending_;
      default:
        return is_augmented_assignment(before);
    }
  }

  bool begins_type_statement(size_t i) const {
    return begins_statement(i) && i + 2 < tokens_.size() && is_name(tokens_[i + 1].kind) &&
           (tokens_[i + 2].kind == TokenKind::kEqual || tokens_[i + 2].kind == TokenKind::kLeftBracket);
  }

  // `match …:` with an indented `case` below: in an accepted program nothing else looks like that.
  bool begins_match_statement(size_t i) const {
    if (!begins_statement(i)) {
      return false;
    }
    size_t end = i + 1;
    while (end < tokens_.size() && tokens_[end].kind != TokenKind::kNewline &&
           tokens_[end].kind != TokenKind::kEndMarker) {
      end++;
    }
    return end + 2 < tokens_.size() && end > i + 2 && tokens_[end - 1].kind == TokenKind::kColon &&
           tokens_[end + 1].kind == TokenKind::kIndent && tokens_[end + 2].kind == TokenKind::kNameCase;
  }

  std::string_view source_;
  const std::vector<Token>& tokens_;
  std::string& buffer_;
  std::vector<uint32_t> lambda_levels_;  // nesting of each lambda whose parameters are open
  uint32_t format_strings_ = 0;          // open f-strings
  size_t parameters_end_ = 0;            // token that closes the last parameter list
  std::vector<uint32_t> match_depths_;   // indentation depths whose statements are cases
  std::vector<Span> hidden_;             // return annotations that are parsed apart
  std::vector<uint32_t> arrows_;         // the `->` before each
  uint32_t depth_ = 0;
  bool is_match_pending_ = false;  // the next indentation is that of cases
  bool in_pattern_ = false;
};

struct Progress {
  const ParseOptions& options;
  const ParserMemory& memory;
  uint32_t reports = 0;
  bool is_cancelled = false;
};

bool on_progress(TSParseState* state) {
  auto* progress = static_cast<Progress*>(state->payload);
  if (progress->memory.is_exceeded()) {
    return true;
  }
  const ParseOptions& options = progress->options;
  if (options.is_cancelled != nullptr && ++progress->reports % kCancelEvery == 0 &&
      options.is_cancelled(options.cancel_context)) {
    progress->is_cancelled = true;
  }
  return progress->is_cancelled;
}

const char* read_buffer(void* payload, uint32_t byte, TSPoint, uint32_t* length) {
  const auto* buffer = static_cast<const std::string*>(payload);
  const auto size = static_cast<uint32_t>(buffer->size());
  *length = byte < size ? size - byte : 0;
  return byte < size ? buffer->data() + byte : "";
}

// Parses a part of the text by itself, positions kept.
struct AnnotationParser {
  TSParser* parser;
  std::string text;
};

TSTree* parse_annotation(void* context, Span span) {
  auto* annotations = static_cast<AnnotationParser*>(context);
  const TSRange range{{0, span.begin}, {0, span.end}, span.begin, span.end};
  ts_parser_set_included_ranges(annotations->parser, &range, 1);
  const TSInput input{&annotations->text, read_buffer, TSInputEncodingUTF8, nullptr};
  TSTree* tree = ts_parser_parse(annotations->parser, nullptr, input);
  ts_parser_set_included_ranges(annotations->parser, nullptr, 0);
  if (tree != nullptr && ts_node_has_error(ts_tree_root_node(tree))) {
    ts_tree_delete(tree);
    tree = nullptr;
  }
  return tree;
}

// The first ERROR or MISSING node: tree-sitter refuses a program that the check accepted, which should not be.
Span first_error(TSTree* tree, uint32_t size) {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  Span result{0, size};
  for (;;) {
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    if (ts_node_is_error(node) || ts_node_is_missing(node)) {
      result = {ts_node_start_byte(node), ts_node_end_byte(node)};
      break;
    }
    if (ts_node_has_error(node) && ts_tree_cursor_goto_first_child(&cursor)) {
      continue;
    }
    if (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      break;
    }
  }
  ts_tree_cursor_delete(&cursor);
  return result;
}

class MemoryScope {
 public:
  explicit MemoryScope(ParserMemory* memory) : before_(current_parser_memory()) { current_parser_memory() = memory; }
  ~MemoryScope() { current_parser_memory() = before_; }
  MemoryScope(const MemoryScope&) = delete;
  MemoryScope& operator=(const MemoryScope&) = delete;

 private:
  ParserMemory* before_;
};

bool look_up_name(std::string_view name, char32_t* code_point) {
  *code_point = unicode::find_character(name);
  return *code_point != unicode::kNoCharacter;
}

void refuse(ParsedProgram& program, Span span, std::string message) {
  program.diagnostics.push_back(
      make_syntax_error(program.source, DiagnosticKind::kSyntaxError, span, std::move(message)));
}

}  // namespace

std::unique_ptr<ParsedProgram> parse_program(std::string text, const ParseOptions& options) {
  auto program = std::make_unique<ParsedProgram>(std::move(text));
  const Source& source = program->source;
  Prepass tokens = prepass(source, {.max_source_bytes = options.max_source_bytes, .max_nesting = options.max_nesting});
  if (std::optional<Diagnostic> error = check_syntax(source, tokens, look_up_name)) {
    program->diagnostics.push_back(std::move(*error));
    return program;
  }
  Masking masking(source.text(), tokens.tokens, tokens.blanked);
  masking.run();

  ThreadParser& thread = thread_parser();
  ParserMemory own_memory;
  own_memory.limit = options.max_memory_bytes;
  ParserMemory& memory = current_parser_memory() != nullptr ? *current_parser_memory() : own_memory;
  const MemoryScope accounted(&memory);
  Progress progress{options, memory};
  const auto size = static_cast<uint32_t>(source.text().size());
  AnnotationParser annotations{thread.parser, {}};
  HiddenAnnotations hidden{masking.hidden(), parse_annotation, &annotations};
  if (!hidden.spans.empty()) {
    annotations.text = tokens.blanked;
    masking.take_hidden();
  }
  const TSInput input{&tokens.blanked, read_buffer, TSInputEncodingUTF8, nullptr};
  TSTree* tree = ts_parser_parse_with_options(thread.parser, nullptr, input, {&progress, on_progress});
  if (tree == nullptr) {
    ts_parser_reset(thread.parser);
    program->out_of_memory = !progress.is_cancelled;
    refuse(*program, {0, 0}, progress.is_cancelled ? "parsing was cancelled" : "the program is too complex to parse");
    return program;
  }
  const TSNode root = ts_tree_root_node(tree);
  if (ts_node_has_error(root)) {
    refuse(*program, first_error(tree, size), "invalid syntax");
  } else {
    if (thread.has_cursor) {
      ts_tree_cursor_reset(&thread.cursor, root);
    } else {
      thread.cursor = ts_tree_cursor_new(root);
      thread.has_cursor = true;
    }
    Lowering(*program, options, &thread.cursor, tokens.blanked, hidden, thread.scratch, look_up_name).run();
  }
  ts_tree_delete(tree);
  if (program->memory_bytes() > options.max_memory_bytes) {
    program->module = nullptr;
    program->out_of_memory = true;
    refuse(*program, {0, 0}, "the program is too complex to parse");
  }
  return program;
}

}  // namespace pyexec
