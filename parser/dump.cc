// SPDX-License-Identifier: Apache-2.0
#include "parser/dump.h"

#include <cstdio>

namespace pyexec {
namespace {

constexpr const char* kBinaryText[] = {"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"};
constexpr const char* kCompareText[] = {"<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"};
constexpr const char* kUnaryText[] = {"not", "-", "+", "~"};
constexpr const char* kScopeText[] = {"local", "cell", "global", "class", "classcell"};
constexpr const char* kComprehensionText[] = {"list", "set", "dict", "generator"};

const char* kind_text(ExprKind kind) {
  switch (kind) {
#define EXPR(name)        \
  case ExprKind::k##name: \
    return #name;
#define STMT(name)
#include "parser/nodes.def"
#undef EXPR
#undef STMT
  }
  return "?";
}

const char* kind_text(StmtKind kind) {
  switch (kind) {
#define EXPR(name)
#define STMT(name)        \
  case StmtKind::k##name: \
    return #name;
#include "parser/nodes.def"
#undef EXPR
#undef STMT
  }
  return "?";
}

class Dump {
 public:
  explicit Dump(bool with_spans) : with_spans_(with_spans) {}
  std::string text() && { return std::move(out_); }

  void code(const char* field, const Code* code);

 private:
  void indent(const char* field) {
    out_.append(depth_ * 2, ' ');
    if (field[0] != '\0') {
      out_ += field;
      out_ += ": ";
    }
  }
  void finish(Span span) {
    if (with_spans_) {
      out_ += ' ' + std::to_string(span.begin) + '-' + std::to_string(span.end);
    }
    out_ += '\n';
  }
  void line(const char* field, const std::string& text) {
    indent(field);
    out_ += text;
    out_ += '\n';
  }
  void quoted(std::string_view text) {
    out_ += '\'';
    for (char c : text) {
      if (c == '\n') {
        out_ += "\\n";
      } else if (c == '\\' || c == '\'') {
        out_ += '\\';
        out_ += c;
      } else if (static_cast<unsigned char>(c) < 0x20) {
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\x%02x", c);
        out_ += escaped;
      } else {
        out_ += c;
      }
    }
    out_ += '\'';
  }
  void word(std::string_view text) {
    out_ += ' ';
    out_ += text;
  }
  void number(std::string_view label, uint64_t value) {
    word(label);
    out_ += ' ' + std::to_string(value);
  }
  void name(const NameExpr* node) {
    word(node->name->text);
    word(kScopeText[static_cast<int>(node->scope)]);
    out_ += ' ' + std::to_string(node->index);
    if (node->definitely_bound) {
      word("bound");
    }
  }
  template <class F>
  void nested(F f) {
    depth_++;
    f();
    depth_--;
  }
  template <class Items>
  void exprs(const char* field, const Items& items) {
    for (const Expr* item : items) {
      expr(field, item);
    }
  }
  void keywords(std::span<Keyword> keywords) {
    for (const Keyword& keyword : keywords) {
      const std::string field = keyword.name != nullptr ? std::string(keyword.name->text) + "=" : "**";
      expr(field.c_str(), keyword.value);
    }
  }
  void block(const char* field, Block body) {
    if (body.empty()) {
      return;
    }
    line("", std::string(field) + ":");
    nested([&] {
      for (const Stmt* item : body) {
        stmt(item);
      }
    });
  }
  void constant(const ConstantExpr* node);
  void expr(const char* field, const Expr* node);
  void expr_children(const Expr* node);
  void stmt(const Stmt* node);
  void stmt_children(const Stmt* node);
  void pattern(const char* field, const Pattern* node);
  void try_children(const TryStmt* node);

  std::string out_;
  size_t depth_ = 0;
  bool with_spans_;
};

void Dump::constant(const ConstantExpr* node) {
  out_ += ' ';
  switch (node->constant) {
    case ConstantKind::kNone:
      out_ += "None";
      break;
    case ConstantKind::kTrue:
      out_ += "True";
      break;
    case ConstantKind::kFalse:
      out_ += "False";
      break;
    case ConstantKind::kEllipsis:
      out_ += "...";
      break;
    case ConstantKind::kInt:
      out_ += std::to_string(node->integer);
      break;
    case ConstantKind::kBigInt:
      out_ += "big " + std::to_string(node->base) + ' ';
      out_ += node->text;
      break;
    case ConstantKind::kFloat:
    case ConstantKind::kImaginary: {
      char text[32];
      std::snprintf(text, sizeof text, "%.17g", node->real);
      out_ += text;
      out_ += node->constant == ConstantKind::kFloat ? " float" : "j";
      break;
    }
    case ConstantKind::kBytes:
      out_ += 'b';
      [[fallthrough]];
    case ConstantKind::kStr:
      quoted(node->text);
      break;
  }
}

void Dump::expr(const char* field, const Expr* node) {
  indent(field);
  if (node == nullptr) {
    out_ += "-\n";
    return;
  }
  out_ += kind_text(node->kind);
  switch (node->kind) {
    case ExprKind::kConstant:
      constant(static_cast<const ConstantExpr*>(node));
      break;
    case ExprKind::kName:
      name(static_cast<const NameExpr*>(node));
      break;
    case ExprKind::kUnaryOp:
      word(kUnaryText[static_cast<int>(static_cast<const UnaryOpExpr*>(node)->op)]);
      break;
    case ExprKind::kBinaryOp:
      word(kBinaryText[static_cast<int>(static_cast<const BinaryOpExpr*>(node)->op)]);
      break;
    case ExprKind::kBoolOp:
      word(static_cast<const BoolOpExpr*>(node)->is_or ? "or" : "and");
      break;
    case ExprKind::kAttribute:
      word(static_cast<const AttributeExpr*>(node)->name->text);
      break;
    case ExprKind::kComprehension: {
      const auto* comprehension = static_cast<const ComprehensionExpr*>(node);
      word(kComprehensionText[static_cast<int>(comprehension->comprehension)]);
      if (comprehension->code == nullptr) {
        number("result", comprehension->result_slot);
      }
      for (uint32_t slot : comprehension->own_slots) {
        number("slot", slot);
      }
      for (uint32_t slot : comprehension->own_cells) {
        number("cell", slot);
      }
      break;
    }
    case ExprKind::kFormattedValue:
      if (const char conversion = static_cast<const FormattedValueExpr*>(node)->conversion; conversion != 0) {
        word(std::string("!") + conversion);
      }
      break;
    default:
      break;
  }
  if (node->parenthesized) {
    word("()");
  }
  finish(node->span);
  nested([&] { expr_children(node); });
}

void Dump::expr_children(const Expr* node) {
  switch (node->kind) {
    case ExprKind::kConstant:
    case ExprKind::kName:
      break;
    case ExprKind::kUnaryOp:
      expr("", static_cast<const UnaryOpExpr*>(node)->operand);
      break;
    case ExprKind::kBinaryOp: {
      const auto* binary = static_cast<const BinaryOpExpr*>(node);
      expr("", binary->left);
      expr("", binary->right);
      for (const BinaryRest& rest : binary->rest) {
        expr(kBinaryText[static_cast<int>(rest.op)], rest.operand);
      }
      break;
    }
    case ExprKind::kBoolOp:
      exprs("", static_cast<const BoolOpExpr*>(node)->operands);
      break;
    case ExprKind::kCompare: {
      const auto* compare = static_cast<const CompareExpr*>(node);
      expr("", compare->left);
      for (size_t i = 0; i < compare->ops.size(); i++) {
        expr(kCompareText[static_cast<int>(compare->ops[i])], compare->comparators[i]);
      }
      break;
    }
    case ExprKind::kConditional: {
      const auto* conditional = static_cast<const ConditionalExpr*>(node);
      expr("if", conditional->condition);
      expr("then", conditional->then_value);
      expr("else", conditional->else_value);
      break;
    }
    case ExprKind::kLambda:
      code("", static_cast<const LambdaExpr*>(node)->code);
      break;
    case ExprKind::kCall: {
      const auto* call = static_cast<const CallExpr*>(node);
      expr("function", call->function);
      exprs("", call->arguments);
      keywords(call->keywords);
      break;
    }
    case ExprKind::kAttribute:
      expr("", static_cast<const AttributeExpr*>(node)->object);
      break;
    case ExprKind::kSubscript:
      expr("", static_cast<const SubscriptExpr*>(node)->object);
      expr("index", static_cast<const SubscriptExpr*>(node)->index);
      break;
    case ExprKind::kSlice: {
      const auto* slice = static_cast<const SliceExpr*>(node);
      expr("lower", slice->lower);
      expr("upper", slice->upper);
      expr("step", slice->step);
      break;
    }
    case ExprKind::kStarred:
      expr("", static_cast<const StarredExpr*>(node)->value);
      break;
    case ExprKind::kList:
    case ExprKind::kTuple:
    case ExprKind::kSet:
      exprs("", static_cast<const SequenceExpr*>(node)->items);
      break;
    case ExprKind::kDict:
      for (const DictItem& item : static_cast<const DictExpr*>(node)->items) {
        if (item.key != nullptr) {
          expr("key", item.key);
        }
        expr(item.key != nullptr ? "value" : "**", item.value);
      }
      break;
    case ExprKind::kComprehension: {
      const auto* comprehension = static_cast<const ComprehensionExpr*>(node);
      for (const ComprehensionFor& clause : comprehension->fors) {
        indent("");
        out_ += clause.is_async ? "async for" : "for";
        number("iterator", clause.iterator_slot);
        out_ += '\n';
        nested([&] {
          expr("target", clause.target);
          expr("in", clause.iterable);
          exprs("if", clause.conditions);
        });
      }
      expr(comprehension->value != nullptr ? "key" : "element", comprehension->element);
      if (comprehension->value != nullptr) {
        expr("value", comprehension->value);
      }
      if (comprehension->code != nullptr) {
        code("", comprehension->code);
      }
      break;
    }
    case ExprKind::kJoinedStr:
      exprs("", static_cast<const JoinedStrExpr*>(node)->parts);
      break;
    case ExprKind::kFormattedValue: {
      const auto* value = static_cast<const FormattedValueExpr*>(node);
      expr("", value->value);
      if (value->format_spec != nullptr) {
        expr("spec", value->format_spec);
      }
      break;
    }
    case ExprKind::kNamedExpr:
      expr("target", static_cast<const NamedExprExpr*>(node)->target);
      expr("", static_cast<const NamedExprExpr*>(node)->value);
      break;
    case ExprKind::kAwait:
      expr("", static_cast<const AwaitExpr*>(node)->value);
      break;
    case ExprKind::kYield:
      if (static_cast<const YieldExpr*>(node)->value != nullptr) {
        expr("", static_cast<const YieldExpr*>(node)->value);
      }
      break;
    case ExprKind::kYieldFrom:
      expr("", static_cast<const YieldFromExpr*>(node)->value);
      break;
  }
}

void Dump::code(const char* field, const Code* code) {
  indent(field);
  out_ += "Code ";
  out_ += code->qualified_name;
  number("slots", code->slot_count);
  if (code->positional_only_count != 0) {
    number("posonly", code->positional_only_count);
  }
  if (code->is_coroutine) {
    word("async");
  }
  if (code->is_generator) {
    word("generator");
  }
  if (code->needs_class_cell) {
    number("class-cell", code->class_cell_slot);
  }
  if (code->uses_super) {
    number("super", code->class_cell_slot);
  }
  for (uint32_t slot : code->cell_slots) {
    number("cell", slot);
  }
  for (const FreeVariable& free : code->free_variables) {
    out_ += " free " + std::to_string(free.outer_slot) + "->" + std::to_string(free.slot);
  }
  finish(code->span);
  nested([&] {
    for (size_t i = 0; i < code->parameters.size(); i++) {
      const Parameter& parameter = code->parameters[i];
      const size_t named = static_cast<size_t>(code->positional_count) + code->keyword_only_count;
      const char* kind = i < code->positional_count        ? ""
                         : i < named                       ? "keyword-only "
                         : i == named && code->has_varargs ? "*"
                                                           : "**";
      indent("parameter");
      out_ += kind;
      out_ += parameter.name->text;
      if (parameter.is_captured) {
        word("captured");
      }
      finish(parameter.span);
      nested([&] {
        if (parameter.default_value != nullptr) {
          expr("default", parameter.default_value);
        }
        if (parameter.annotation != nullptr) {
          expr("annotation", parameter.annotation);
        }
      });
    }
    if (code->return_annotation != nullptr) {
      expr("returns", code->return_annotation);
    }
    if (code->has_docstring) {
      indent("doc");
      quoted(code->docstring);
      out_ += '\n';
    }
    for (const Stmt* item : code->body) {
      stmt(item);
    }
  });
}

void Dump::pattern(const char* field, const Pattern* node) {
  static constexpr const char* kText[] = {"Wildcard", "Capture", "Value", "Singleton", "Sequence",
                                          "Star",     "Mapping", "Class", "Or",        "As"};
  indent(field);
  out_ += "Pattern";
  word(kText[static_cast<int>(node->kind)]);
  if (node->target != nullptr) {
    name(node->target);
  }
  finish(node->span);
  nested([&] {
    if (node->value != nullptr) {
      expr("", node->value);
    }
    exprs("key", node->keys);
    const size_t positional = node->patterns.size() - node->keyword_names.size();
    for (size_t i = 0; i < node->patterns.size(); i++) {
      const std::string label = i < positional ? "" : std::string(node->keyword_names[i - positional]->text) + "=";
      pattern(label.c_str(), node->patterns[i]);
    }
  });
}

void Dump::stmt(const Stmt* node) {
  indent("");
  out_ += kind_text(node->kind);
  switch (node->kind) {
    case StmtKind::kExpression:
      if (static_cast<const ExpressionStmt*>(node)->is_last_of_module) {
        word("last");
      }
      break;
    case StmtKind::kAugAssign:
      out_ += ' ';
      out_ += kBinaryText[static_cast<int>(static_cast<const AugAssignStmt*>(node)->op)];
      out_ += '=';
      break;
    case StmtKind::kAnnAssign: {
      const auto* assign = static_cast<const AnnAssignStmt*>(node);
      out_ += ' ';
      quoted(assign->annotation_text);
      if (assign->simple) {
        word("simple");
      }
      break;
    }
    case StmtKind::kFor: {
      const auto* loop = static_cast<const ForStmt*>(node);
      number("iterator", loop->iterator_slot);
      if (loop->is_async) {
        word("async");
      }
      break;
    }
    case StmtKind::kTry: {
      const auto* statement = static_cast<const TryStmt*>(node);
      number("handled", statement->handled_slot);
      number("pending", statement->pending_slot);
      if (statement->is_star) {
        word("star");
      }
      break;
    }
    case StmtKind::kWith: {
      const auto* with = static_cast<const WithStmt*>(node);
      number("exit", with->exit_slot);
      if (with->is_async) {
        word("async");
      }
      break;
    }
    case StmtKind::kClassDef:
      number("self-attributes", static_cast<const ClassDefStmt*>(node)->self_attributes);
      break;
    case StmtKind::kMatch:
      number("subject", static_cast<const MatchStmt*>(node)->subject_slot);
      break;
    case StmtKind::kImport:
      word(static_cast<const ImportStmt*>(node)->module);
      break;
    case StmtKind::kImportFrom: {
      const auto* import = static_cast<const ImportFromStmt*>(node);
      out_ += ' ' + std::string(import->level, '.');
      out_ += import->module;
      if (import->is_star) {
        word("*");
      }
      break;
    }
    default:
      break;
  }
  if (node->contains_yield) {
    number("resume", node->resume_slot);
  }
  finish(node->span);
  nested([&] { stmt_children(node); });
}

void Dump::try_children(const TryStmt* node) {
  block("body", node->body);
  for (const ExceptClause& clause : node->handlers) {
    line("", "except");
    nested([&] {
      if (clause.type != nullptr) {
        expr("type", clause.type);
      }
      if (clause.name != nullptr) {
        expr("as", clause.name);
      }
      block("body", clause.body);
    });
  }
  block("else", node->else_body);
  block("finally", node->finally_body);
}

void Dump::stmt_children(const Stmt* node) {
  switch (node->kind) {
    case StmtKind::kExpression:
      expr("", static_cast<const ExpressionStmt*>(node)->value);
      break;
    case StmtKind::kAssign:
      exprs("target", static_cast<const AssignStmt*>(node)->targets);
      expr("", static_cast<const AssignStmt*>(node)->value);
      break;
    case StmtKind::kAugAssign:
      expr("target", static_cast<const AugAssignStmt*>(node)->target);
      expr("", static_cast<const AugAssignStmt*>(node)->value);
      break;
    case StmtKind::kAnnAssign: {
      const auto* assign = static_cast<const AnnAssignStmt*>(node);
      expr("target", assign->target);
      if (assign->annotation != nullptr) {
        expr("annotation", assign->annotation);
      }
      if (assign->value != nullptr) {
        expr("", assign->value);
      }
      break;
    }
    case StmtKind::kReturn:
      if (static_cast<const ReturnStmt*>(node)->value != nullptr) {
        expr("", static_cast<const ReturnStmt*>(node)->value);
      }
      break;
    case StmtKind::kDelete:
      exprs("", static_cast<const DeleteStmt*>(node)->targets);
      break;
    case StmtKind::kPass:
    case StmtKind::kBreak:
    case StmtKind::kContinue:
      break;
    case StmtKind::kIf: {
      const auto* statement = static_cast<const IfStmt*>(node);
      for (const IfClause& clause : statement->clauses) {
        expr("if", clause.condition);
        block("then", clause.body);
      }
      block("else", statement->else_body);
      break;
    }
    case StmtKind::kWhile: {
      const auto* statement = static_cast<const WhileStmt*>(node);
      expr("while", statement->condition);
      block("body", statement->body);
      block("else", statement->else_body);
      break;
    }
    case StmtKind::kFor: {
      const auto* statement = static_cast<const ForStmt*>(node);
      expr("target", statement->target);
      expr("in", statement->iterable);
      block("body", statement->body);
      block("else", statement->else_body);
      break;
    }
    case StmtKind::kTry:
      try_children(static_cast<const TryStmt*>(node));
      break;
    case StmtKind::kWith: {
      const auto* statement = static_cast<const WithStmt*>(node);
      expr("context", statement->context);
      if (statement->target != nullptr) {
        expr("target", statement->target);
      }
      block("body", statement->body);
      break;
    }
    case StmtKind::kFunctionDef: {
      const auto* statement = static_cast<const FunctionDefStmt*>(node);
      exprs("decorator", statement->decorators);
      expr("target", statement->target);
      code("", statement->code);
      break;
    }
    case StmtKind::kClassDef: {
      const auto* statement = static_cast<const ClassDefStmt*>(node);
      exprs("decorator", statement->decorators);
      exprs("base", statement->bases);
      keywords(statement->keywords);
      expr("target", statement->target);
      code("", statement->code);
      break;
    }
    case StmtKind::kMatch: {
      const auto* statement = static_cast<const MatchStmt*>(node);
      expr("subject", statement->subject);
      for (const MatchCase& match_case : statement->cases) {
        pattern("case", match_case.pattern);
        nested([&] {
          if (match_case.guard != nullptr) {
            expr("guard", match_case.guard);
          }
          block("body", match_case.body);
        });
      }
      break;
    }
    case StmtKind::kRaise: {
      const auto* statement = static_cast<const RaiseStmt*>(node);
      if (statement->exception != nullptr) {
        expr("", statement->exception);
      }
      if (statement->cause != nullptr) {
        expr("from", statement->cause);
      }
      break;
    }
    case StmtKind::kAssert: {
      const auto* statement = static_cast<const AssertStmt*>(node);
      expr("", statement->condition);
      if (statement->message != nullptr) {
        expr("message", statement->message);
      }
      break;
    }
    case StmtKind::kImport:
      expr("as", static_cast<const ImportStmt*>(node)->target);
      break;
    case StmtKind::kImportFrom:
      for (const ImportAlias& alias : static_cast<const ImportFromStmt*>(node)->names) {
        expr(std::string(alias.name->text).c_str(), alias.target);
      }
      break;
    case StmtKind::kTypeAlias:
      expr("target", static_cast<const TypeAliasStmt*>(node)->target);
      code("", static_cast<const TypeAliasStmt*>(node)->code);
      break;
  }
}

std::string dump(const ParsedProgram& program, bool with_spans) {
  if (program.module == nullptr) {
    std::string result;
    for (const Diagnostic& diagnostic : program.diagnostics) {
      result += std::to_string(diagnostic.line) + ':' + std::to_string(diagnostic.column) + ": " + diagnostic.code +
                ' ' + diagnostic.message + '\n';
    }
    return result;
  }
  Dump dump(with_spans);
  dump.code("", program.module);
  return std::move(dump).text();
}

}  // namespace

std::string dump_program(const ParsedProgram& program) {
  return dump(program, true);
}

std::string dump_structure(const ParsedProgram& program) {
  return dump(program, false);
}

}  // namespace pyexec
