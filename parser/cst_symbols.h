// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tree_sitter/api.h>

// The symbol numbers of the pinned tree-sitter-python grammar, as far as the walk knows them: the walk's allowlist. The
// grammar's generated header does not export them; cst_symbols_test checks each against its name.

namespace pyexec::cst {

// SYMBOL(constant, number, name in the grammar)
#define PYEXEC_CST_SYMBOLS(SYMBOL)                                  \
  SYMBOL(kIdentifier, 1, "identifier")                              \
  SYMBOL(kSemicolon, 2, ";")                                        \
  SYMBOL(kDot, 4, ".")                                              \
  SYMBOL(kFrom, 5, "from")                                          \
  SYMBOL(kLeftParen, 7, "(")                                        \
  SYMBOL(kRightParen, 8, ")")                                       \
  SYMBOL(kComma, 9, ",")                                            \
  SYMBOL(kAs, 10, "as")                                             \
  SYMBOL(kStar, 11, "*")                                            \
  SYMBOL(kRightShift, 13, ">>")                                     \
  SYMBOL(kColonEqual, 15, ":=")                                     \
  SYMBOL(kColon, 23, ":")                                           \
  SYMBOL(kAsync, 28, "async")                                       \
  SYMBOL(kIn, 30, "in")                                             \
  SYMBOL(kDoubleStar, 39, "**")                                     \
  SYMBOL(kEqual, 44, "=")                                           \
  SYMBOL(kLeftBracket, 46, "[")                                     \
  SYMBOL(kRightBracket, 47, "]")                                    \
  SYMBOL(kAt, 48, "@")                                              \
  SYMBOL(kMinus, 49, "-")                                           \
  SYMBOL(kUnderscore, 50, "_")                                      \
  SYMBOL(kPipe, 51, "|")                                            \
  SYMBOL(kLeftBrace, 52, "{")                                       \
  SYMBOL(kRightBrace, 53, "}")                                      \
  SYMBOL(kPlus, 54, "+")                                            \
  SYMBOL(kAnd, 56, "and")                                           \
  SYMBOL(kOr, 57, "or")                                             \
  SYMBOL(kSlash, 58, "/")                                           \
  SYMBOL(kPercent, 59, "%")                                         \
  SYMBOL(kDoubleSlash, 60, "//")                                    \
  SYMBOL(kAmpersand, 61, "&")                                       \
  SYMBOL(kCaret, 62, "^")                                           \
  SYMBOL(kLeftShift, 63, "<<")                                      \
  SYMBOL(kTilde, 64, "~")                                           \
  SYMBOL(kIs, 65, "is")                                             \
  SYMBOL(kLess, 66, "<")                                            \
  SYMBOL(kLessEqual, 67, "<=")                                      \
  SYMBOL(kEqualEqual, 68, "==")                                     \
  SYMBOL(kNotEqual, 69, "!=")                                       \
  SYMBOL(kGreaterEqual, 70, ">=")                                   \
  SYMBOL(kGreater, 71, ">")                                         \
  SYMBOL(kPlusEqual, 74, "+=")                                      \
  SYMBOL(kMinusEqual, 75, "-=")                                     \
  SYMBOL(kStarEqual, 76, "*=")                                      \
  SYMBOL(kSlashEqual, 77, "/=")                                     \
  SYMBOL(kAtEqual, 78, "@=")                                        \
  SYMBOL(kDoubleSlashEqual, 79, "//=")                              \
  SYMBOL(kPercentEqual, 80, "%=")                                   \
  SYMBOL(kDoubleStarEqual, 81, "**=")                               \
  SYMBOL(kRightShiftEqual, 82, ">>=")                               \
  SYMBOL(kLeftShiftEqual, 83, "<<=")                                \
  SYMBOL(kAmpersandEqual, 84, "&=")                                 \
  SYMBOL(kCaretEqual, 85, "^=")                                     \
  SYMBOL(kPipeEqual, 86, "|=")                                      \
  SYMBOL(kEllipsis, 88, "ellipsis")                                 \
  SYMBOL(kTypeConversion, 92, "type_conversion")                    \
  SYMBOL(kInteger, 93, "integer")                                   \
  SYMBOL(kFloat, 94, "float")                                       \
  SYMBOL(kTrue, 96, "true")                                         \
  SYMBOL(kFalse, 97, "false")                                       \
  SYMBOL(kNone, 98, "none")                                         \
  SYMBOL(kComment, 99, "comment")                                   \
  SYMBOL(kLineContinuation, 100, "line_continuation")               \
  SYMBOL(kStringStart, 104, "string_start")                         \
  SYMBOL(kStringEnd, 107, "string_end")                             \
  SYMBOL(kModule, 108, "module")                                    \
  SYMBOL(kImportStatement, 111, "import_statement")                 \
  SYMBOL(kImportPrefix, 112, "import_prefix")                       \
  SYMBOL(kRelativeImport, 113, "relative_import")                   \
  SYMBOL(kImportFromStatement, 115, "import_from_statement")        \
  SYMBOL(kAliasedImport, 117, "aliased_import")                     \
  SYMBOL(kWildcardImport, 118, "wildcard_import")                   \
  SYMBOL(kAssertStatement, 121, "assert_statement")                 \
  SYMBOL(kExpressionStatement, 122, "expression_statement")         \
  SYMBOL(kNamedExpression, 123, "named_expression")                 \
  SYMBOL(kReturnStatement, 125, "return_statement")                 \
  SYMBOL(kDeleteStatement, 126, "delete_statement")                 \
  SYMBOL(kRaiseStatement, 127, "raise_statement")                   \
  SYMBOL(kPassStatement, 128, "pass_statement")                     \
  SYMBOL(kBreakStatement, 129, "break_statement")                   \
  SYMBOL(kContinueStatement, 130, "continue_statement")             \
  SYMBOL(kIfStatement, 131, "if_statement")                         \
  SYMBOL(kElifClause, 132, "elif_clause")                           \
  SYMBOL(kElseClause, 133, "else_clause")                           \
  SYMBOL(kMatchStatement, 134, "match_statement")                   \
  SYMBOL(kCaseClause, 136, "case_clause")                           \
  SYMBOL(kForStatement, 137, "for_statement")                       \
  SYMBOL(kWhileStatement, 138, "while_statement")                   \
  SYMBOL(kTryStatement, 139, "try_statement")                       \
  SYMBOL(kExceptClause, 140, "except_clause")                       \
  SYMBOL(kFinallyClause, 141, "finally_clause")                     \
  SYMBOL(kWithStatement, 142, "with_statement")                     \
  SYMBOL(kWithClause, 143, "with_clause")                           \
  SYMBOL(kWithItem, 144, "with_item")                               \
  SYMBOL(kFunctionDefinition, 145, "function_definition")           \
  SYMBOL(kParameters, 146, "parameters")                            \
  SYMBOL(kLambdaParameters, 147, "lambda_parameters")               \
  SYMBOL(kListSplat, 148, "list_splat")                             \
  SYMBOL(kDictionarySplat, 149, "dictionary_splat")                 \
  SYMBOL(kGlobalStatement, 150, "global_statement")                 \
  SYMBOL(kNonlocalStatement, 151, "nonlocal_statement")             \
  SYMBOL(kTypeAliasStatement, 153, "type_alias_statement")          \
  SYMBOL(kClassDefinition, 154, "class_definition")                 \
  SYMBOL(kTypeParameter, 155, "type_parameter")                     \
  SYMBOL(kArgumentList, 157, "argument_list")                       \
  SYMBOL(kDecoratedDefinition, 158, "decorated_definition")         \
  SYMBOL(kDecorator, 159, "decorator")                              \
  SYMBOL(kBlock, 160, "block")                                      \
  SYMBOL(kExpressionList, 161, "expression_list")                   \
  SYMBOL(kDottedName, 162, "dotted_name")                           \
  SYMBOL(kCasePattern, 163, "case_pattern")                         \
  SYMBOL(kUnionPattern, 166, "union_pattern")                       \
  SYMBOL(kDictPattern, 169, "dict_pattern")                         \
  SYMBOL(kKeywordPattern, 171, "keyword_pattern")                   \
  SYMBOL(kSplatPattern, 172, "splat_pattern")                       \
  SYMBOL(kClassPattern, 173, "class_pattern")                       \
  SYMBOL(kComplexPattern, 174, "complex_pattern")                   \
  SYMBOL(kTuplePattern, 179, "tuple_pattern")                       \
  SYMBOL(kListPattern, 180, "list_pattern")                         \
  SYMBOL(kDefaultParameter, 181, "default_parameter")               \
  SYMBOL(kTypedDefaultParameter, 182, "typed_default_parameter")    \
  SYMBOL(kListSplatPattern, 183, "list_splat_pattern")              \
  SYMBOL(kDictionarySplatPattern, 184, "dictionary_splat_pattern")  \
  SYMBOL(kAsPattern, 185, "as_pattern")                             \
  SYMBOL(kNotOperator, 189, "not_operator")                         \
  SYMBOL(kBooleanOperator, 190, "boolean_operator")                 \
  SYMBOL(kBinaryOperator, 191, "binary_operator")                   \
  SYMBOL(kUnaryOperator, 192, "unary_operator")                     \
  SYMBOL(kNotIn, 193, "not in")                                     \
  SYMBOL(kIsNot, 194, "is not")                                     \
  SYMBOL(kComparisonOperator, 195, "comparison_operator")           \
  SYMBOL(kLambda, 196, "lambda")                                    \
  SYMBOL(kAssignment, 198, "assignment")                            \
  SYMBOL(kAugmentedAssignment, 199, "augmented_assignment")         \
  SYMBOL(kPatternList, 200, "pattern_list")                         \
  SYMBOL(kYield, 202, "yield")                                      \
  SYMBOL(kAttribute, 203, "attribute")                              \
  SYMBOL(kSubscript, 204, "subscript")                              \
  SYMBOL(kSlice, 205, "slice")                                      \
  SYMBOL(kCall, 206, "call")                                        \
  SYMBOL(kTypedParameter, 207, "typed_parameter")                   \
  SYMBOL(kType, 208, "type")                                        \
  SYMBOL(kSplatType, 209, "splat_type")                             \
  SYMBOL(kGenericType, 210, "generic_type")                         \
  SYMBOL(kUnionType, 211, "union_type")                             \
  SYMBOL(kConstrainedType, 212, "constrained_type")                 \
  SYMBOL(kMemberType, 213, "member_type")                           \
  SYMBOL(kKeywordArgument, 214, "keyword_argument")                 \
  SYMBOL(kList, 215, "list")                                        \
  SYMBOL(kSet, 216, "set")                                          \
  SYMBOL(kTuple, 217, "tuple")                                      \
  SYMBOL(kDictionary, 218, "dictionary")                            \
  SYMBOL(kPair, 219, "pair")                                        \
  SYMBOL(kListComprehension, 220, "list_comprehension")             \
  SYMBOL(kDictionaryComprehension, 221, "dictionary_comprehension") \
  SYMBOL(kSetComprehension, 222, "set_comprehension")               \
  SYMBOL(kGeneratorExpression, 223, "generator_expression")         \
  SYMBOL(kParenthesizedExpression, 225, "parenthesized_expression") \
  SYMBOL(kForInClause, 227, "for_in_clause")                        \
  SYMBOL(kIfClause, 228, "if_clause")                               \
  SYMBOL(kConditionalExpression, 229, "conditional_expression")     \
  SYMBOL(kConcatenatedString, 230, "concatenated_string")           \
  SYMBOL(kString, 231, "string")                                    \
  SYMBOL(kStringContent, 232, "string_content")                     \
  SYMBOL(kInterpolation, 233, "interpolation")                      \
  SYMBOL(kFormatSpecifier, 236, "format_specifier")                 \
  SYMBOL(kAwait, 237, "await")                                      \
  SYMBOL(kPositionalSeparator, 238, "positional_separator")         \
  SYMBOL(kKeywordSeparator, 239, "keyword_separator")               \
  SYMBOL(kAsPatternTarget, 272, "as_pattern_target")                \
  SYMBOL(kFormatExpression, 273, "format_expression")

enum Symbol : TSSymbol {
#define SYMBOL(constant, number, name) constant = number,
  PYEXEC_CST_SYMBOLS(SYMBOL)
#undef SYMBOL
};

// A cursor over a tree that never looks up or back further than the path it went down.
class Cursor {
 public:
  explicit Cursor(TSTreeCursor* cursor) : cursor_(cursor) {}

  TSSymbol kind() {
    refresh();
    return kind_;
  }
  uint32_t begin() {
    refresh();
    return begin_;
  }
  uint32_t end() {
    refresh();
    return ts_node_end_byte(node_);
  }
  TSNode node() {
    refresh();
    return node_;
  }
  bool first_child() { return moved(ts_tree_cursor_goto_first_child(cursor_)); }
  bool last_child() { return moved(ts_tree_cursor_goto_last_child(cursor_)); }
  bool next() { return moved(ts_tree_cursor_goto_next_sibling(cursor_)); }
  void parent() { moved(ts_tree_cursor_goto_parent(cursor_)); }

 private:
  bool moved(bool did) {
    is_fresh_ = is_fresh_ && !did;
    return did;
  }
  void refresh() {
    if (!is_fresh_) {
      node_ = ts_tree_cursor_current_node(cursor_);
      kind_ = ts_node_symbol(node_);
      begin_ = ts_node_start_byte(node_);
      is_fresh_ = true;
    }
  }

  TSTreeCursor* cursor_;
  TSNode node_{};
  TSSymbol kind_ = 0;
  uint32_t begin_ = 0;
  bool is_fresh_ = false;
};

}  // namespace pyexec::cst
