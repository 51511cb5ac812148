// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

// The typed AST that the parser hands to the evaluator. Nodes are plain data in the program's Arena: children and
// structure are fixed once lowered, only entry points (`eval`, `exec`, `store`) and the `cache` words are written
// later, by the core's link pass and by the running nodes themselves. This header names Value, Frame and Object but
// never includes them; the parser fills no entry point.
//
// Names are resolved here once: every variable is a slot of its frame, a cell in a slot, an indexed global, or (in a
// class body) a key of the class namespace.

namespace pyexec {

struct Value;
struct Frame;
struct Object;
enum class Completion : uint8_t;

struct Expr;
struct Stmt;
struct Code;

using EvalFunction = Value (*)(Expr*, Frame&);
using StoreFunction = bool (*)(Expr*, Frame&, Value);  // false: raised
using ExecFunction = Completion (*)(Stmt*, Frame&);

// Byte offsets into the source as given by the user, [begin, end).
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;
};

// One identifier of a program, unique in it: two Name pointers are equal when the (NFKC-normalised, already mangled)
// identifiers are.
struct Name {
  std::string_view text;       // UTF-8
  Object* interned = nullptr;  // the run's string of that text; set by link
};

enum class ExprKind : uint8_t {
#define EXPR(kind) k##kind,
#define STMT(kind)
#include "parser/nodes.def"
#undef EXPR
#undef STMT
};

enum class StmtKind : uint8_t {
#define EXPR(kind)
#define STMT(kind) k##kind,
#include "parser/nodes.def"
#undef EXPR
#undef STMT
};

struct Expr {
  EvalFunction eval = nullptr;
  Span span;
  ExprKind kind;
  uint8_t state = 0;           // the evaluator's: where this node stands in its lattice of specialisations
  bool parenthesized = false;  // the source has parentheses around it (spans exclude them)
  explicit Expr(ExprKind kind) : kind(kind) {}
};

// An expression that may stand left of `=`: Name, Attribute, Subscript, Starred, List, Tuple.
struct TargetExpr : Expr {
  StoreFunction store = nullptr;
  using Expr::Expr;
};

struct Stmt {
  ExecFunction exec = nullptr;
  Span span;
  StmtKind kind;
  uint8_t state = 0;
  bool contains_yield = false;  // in a function that suspends: this statement or one inside it may suspend
  uint32_t resume_slot = 0;     // where contains_yield: a frame slot that holds where this statement stands
  explicit Stmt(StmtKind kind) : kind(kind) {}
};

using Block = std::span<Stmt*>;

// ---- names
// -----------------------------------------------------------------------------------------------------------------------------

enum class NameScope : uint8_t {
  kLocal,      // slot `index` of the frame holds the value (empty: unbound)
  kCell,       // slot `index` of the frame holds a cell, own or free; the cell holds the value
  kGlobal,     // entry `index` of the program's globals; an empty one falls through to the builtin of that name
  kClass,      // a key of the class namespace; when missing there, global entry `index`
  kClassCell,  // a key of the class namespace; when missing there, the cell in slot `index` (a class nested in a
               // function)
};

enum class ConstantKind : uint8_t { kNone, kTrue, kFalse, kEllipsis, kInt, kBigInt, kFloat, kImaginary, kStr, kBytes };

// ---- expressions
// -----------------------------------------------------------------------------------------------------------------------

struct ConstantExpr : Expr {
  ConstantKind constant;
  int64_t integer = 0;         // kInt
  double real = 0;             // kFloat, kImaginary
  std::string_view text;       // kStr: the value in UTF-8 (lone surrogates as their three bytes); kBytes: the bytes;
                               // kBigInt: digits in `base`
  uint8_t base = 10;           // kBigInt: 2, 8, 10 or 16; `text` has neither prefix nor underscores
  uint64_t value[2] = {0, 0};  // the linked Value
  explicit ConstantExpr(ConstantKind constant) : Expr(ExprKind::kConstant), constant(constant) {}
};

struct NameExpr : TargetExpr {
  Name* name = nullptr;
  NameScope scope = NameScope::kGlobal;
  bool definitely_bound = false;  // kLocal: lowering proved that the slot is set here
  uint32_t index = 0;
  void* cache = nullptr;
  NameExpr() : TargetExpr(ExprKind::kName) {}
};

enum class UnaryOperator : uint8_t { kNot, kNegative, kPositive, kInvert };
struct UnaryOpExpr : Expr {
  UnaryOperator op = UnaryOperator::kNot;
  Expr* operand = nullptr;
  Span test_span;  // of a `not` in a condition: where its truth test is said to be (locations.h)
  UnaryOpExpr() : Expr(ExprKind::kUnaryOp) {}
};

enum class BinaryOperator : uint8_t {
  kAdd,
  kSubtract,
  kMultiply,
  kTrueDivide,
  kFloorDivide,
  kModulo,
  kPower,
  kLeftShift,
  kRightShift,
  kAnd,
  kOr,
  kXor,
  kMatrixMultiply,
};
inline constexpr int kBinaryOperatorCount = 13;

// `left op right`. A left spine of up to 64 operators keeps this shape (left is the inner BinaryOp); the operators
// beyond stand in `rest`: (left op right) rest[0].op rest[0].operand …, evaluated from the left in a loop.
struct BinaryRest {
  BinaryOperator op;
  Expr* operand;
  Span span;  // of the whole expression up to and including operand
};
struct BinaryOpExpr : Expr {
  BinaryOperator op = BinaryOperator::kAdd;
  Expr* left = nullptr;
  Expr* right = nullptr;
  std::span<BinaryRest> rest;
  Span op_span;  // of the operator token
  BinaryOpExpr() : Expr(ExprKind::kBinaryOp) {}
};

// `a and b and c` / `a or b or c`: two or more operands.
struct BoolOpExpr : Expr {
  bool is_or = false;
  std::span<Expr*> operands;
  Span test_span;  // in a condition, as UnaryOpExpr's
  BoolOpExpr() : Expr(ExprKind::kBoolOp) {}
};

enum class CompareOperator : uint8_t {
  kLess,
  kLessEqual,
  kEqual,
  kNotEqual,
  kGreater,
  kGreaterEqual,
  kIn,
  kNotIn,
  kIs,
  kIsNot
};

// `left ops[0] comparators[0] ops[1] comparators[1] …`, one or more.
struct CompareExpr : Expr {
  Expr* left = nullptr;
  std::span<CompareOperator> ops;
  std::span<Expr*> comparators;
  CompareExpr() : Expr(ExprKind::kCompare) {}
};

struct ConditionalExpr : Expr {
  Expr* condition = nullptr;
  Expr* then_value = nullptr;
  Expr* else_value = nullptr;
  Span test_span;  // in a condition, as UnaryOpExpr's
  ConditionalExpr() : Expr(ExprKind::kConditional) {}
};

// Default values are evaluated where the function is defined; they stand in Code::parameters.
struct LambdaExpr : Expr {
  Code* code = nullptr;
  LambdaExpr() : Expr(ExprKind::kLambda) {}
};

struct Keyword {
  Name* name;  // null: `**value`
  Expr* value;
  Span span;
};
struct CallExpr : Expr {
  Expr* function = nullptr;
  std::span<Expr*> arguments;  // StarredExpr for `*x`
  std::span<Keyword> keywords;
  bool has_unpacking = false;  // any `*x` or `**x`
  void* cache[4] = {nullptr, nullptr, nullptr,
                    nullptr};  // the evaluator's: the callee or method seen, the keyword mapping
  CallExpr() : Expr(ExprKind::kCall) {}
};

struct AttributeExpr : TargetExpr {
  Expr* object = nullptr;
  Name* name = nullptr;
  Span name_span;
  void* cache[12] =
      {};  // up to four (shape, location) pairs, then one transition of a store: old shape, new shape, location
  AttributeExpr() : TargetExpr(ExprKind::kAttribute) {}
};

struct SubscriptExpr : TargetExpr {
  Expr* object = nullptr;
  Expr* index = nullptr;  // a SliceExpr, a TupleExpr of indices and slices, or any expression
  SubscriptExpr() : TargetExpr(ExprKind::kSubscript) {}
};

// `lower:upper:step`, each may be null; only inside a subscript.
struct SliceExpr : Expr {
  Expr* lower = nullptr;
  Expr* upper = nullptr;
  Expr* step = nullptr;
  SliceExpr() : Expr(ExprKind::kSlice) {}
};

// `*value` in displays, calls, subscripts and targets.
struct StarredExpr : TargetExpr {
  Expr* value = nullptr;
  StarredExpr() : TargetExpr(ExprKind::kStarred) {}
};

struct SequenceExpr : TargetExpr {  // the common part of List, Tuple and Set
  std::span<Expr*> items;
  bool has_starred = false;
  using TargetExpr::TargetExpr;
};
struct ListExpr : SequenceExpr {
  ListExpr() : SequenceExpr(ExprKind::kList) {}
};
struct TupleExpr : SequenceExpr {
  TupleExpr() : SequenceExpr(ExprKind::kTuple) {}
};
struct SetExpr : SequenceExpr {
  SetExpr() : SequenceExpr(ExprKind::kSet) {}
};

struct DictItem {
  Expr* key;  // null: `**value`
  Expr* value;
};
struct DictExpr : Expr {
  std::span<DictItem> items;
  bool has_unpacking = false;
  DictExpr() : Expr(ExprKind::kDict) {}
};

enum class ComprehensionKind : uint8_t { kList, kSet, kDict, kGenerator };
struct ComprehensionFor {
  Expr* target;
  Expr* iterable;
  std::span<Expr*> conditions;
  bool is_async;
  uint32_t iterator_slot;  // a frame slot that keeps the iterator of this level
};
// List, set and dict comprehensions run inline in the frame around them: their variables are slots of that frame (fresh
// ones, `own_slots`, so nothing leaks and nothing is shadowed), emptied at entry; those in `own_cells` get a new cell
// at entry. Names inside a class body's comprehension do not see the class namespace, except in the first iterable. A
// generator expression has a Code of its own: its slot 0 is the first iterator, already made by the node that creates
// the generator (`fors[0].iterable` belongs to the scope outside), and the `iterator_slot`s, own variables and
// everything else inside are slots of that Code.
struct ComprehensionExpr : Expr {
  ComprehensionKind comprehension;
  Expr* element = nullptr;  // dict: the key
  Expr* value = nullptr;    // dict: the value
  std::span<ComprehensionFor> fors;
  std::span<uint32_t> own_slots;
  std::span<uint32_t> own_cells;
  uint32_t result_slot = 0;  // inline kinds: a slot that keeps the collection being built
  Code* code = nullptr;      // kGenerator
  explicit ComprehensionExpr(ComprehensionKind kind) : Expr(ExprKind::kComprehension), comprehension(kind) {}
};

// f-string (with implicitly concatenated neighbours): parts are Constant (kStr) and FormattedValue. A plain string
// without fields is a Constant.
struct JoinedStrExpr : Expr {
  std::span<Expr*> parts;
  JoinedStrExpr() : Expr(ExprKind::kJoinedStr) {}
};
struct FormattedValueExpr : Expr {
  Expr* value = nullptr;
  char conversion = 0;          // 0, 'r', 's', 'a'
  Expr* format_spec = nullptr;  // null, a Constant or a JoinedStr
  Span string_span;             // of the whole f-string: formatting is said to fail there
  void* cache = nullptr;        // the evaluator's: the parsed spec
  FormattedValueExpr() : Expr(ExprKind::kFormattedValue) {}
};

struct NamedExprExpr : Expr {  // (target := value)
  NameExpr* target = nullptr;
  Expr* value = nullptr;
  NamedExprExpr() : Expr(ExprKind::kNamedExpr) {}
};

// In functions that suspend, lowering leaves these only as the whole value of an Expression, Return or single-target
// Assign statement (the target a temporary slot where the source has a larger expression), so that no operand is on the
// way when the function suspends.
struct AwaitExpr : Expr {
  Expr* value = nullptr;
  AwaitExpr() : Expr(ExprKind::kAwait) {}
};
struct YieldExpr : Expr {
  Expr* value = nullptr;  // may be null
  YieldExpr() : Expr(ExprKind::kYield) {}
};
struct YieldFromExpr : Expr {
  Expr* value = nullptr;
  YieldFromExpr() : Expr(ExprKind::kYieldFrom) {}
};

// ---- statements
// ------------------------------------------------------------------------------------------------------------------------

struct ExpressionStmt : Stmt {
  Expr* value = nullptr;
  bool is_last_of_module = false;  // the program's final statement: its value is the program's value
  ExpressionStmt() : Stmt(StmtKind::kExpression) {}
};
struct AssignStmt : Stmt {
  std::span<Expr*> targets;  // one or more, assigned from the left
  Expr* value = nullptr;
  AssignStmt() : Stmt(StmtKind::kAssign) {}
};
struct AugAssignStmt : Stmt {
  Expr* target = nullptr;  // Name, Attribute or Subscript
  BinaryOperator op = BinaryOperator::kAdd;
  Expr* value = nullptr;
  void* cache[2] = {nullptr, nullptr};
  AugAssignStmt() : Stmt(StmtKind::kAugAssign) {}
};
// `target: annotation [= value]`. The annotation is null where it is not evaluated (inside functions).
struct AnnAssignStmt : Stmt {
  Expr* target = nullptr;
  Expr* annotation = nullptr;
  std::string_view annotation_text;
  Expr* value = nullptr;
  bool simple = false;  // a bare name without parentheses: recorded in __annotations__ at module and class level
  AnnAssignStmt() : Stmt(StmtKind::kAnnAssign) {}
};
struct ReturnStmt : Stmt {
  Expr* value = nullptr;  // may be null
  ReturnStmt() : Stmt(StmtKind::kReturn) {}
};
struct DeleteStmt : Stmt {
  std::span<Expr*> targets;  // Name, Attribute, Subscript; tuples and lists are flattened
  DeleteStmt() : Stmt(StmtKind::kDelete) {}
};
struct PassStmt : Stmt {
  PassStmt() : Stmt(StmtKind::kPass) {}
};
struct BreakStmt : Stmt {
  BreakStmt() : Stmt(StmtKind::kBreak) {}
};
struct ContinueStmt : Stmt {
  ContinueStmt() : Stmt(StmtKind::kContinue) {}
};
struct IfClause {
  Expr* condition;
  Block body;
  Span span;  // from its `if` or `elif` to the end of the statement
};
struct IfStmt : Stmt {  // if / elif …: a list, so that 10,000 elifs do not recurse
  std::span<IfClause> clauses;
  Block else_body;
  IfStmt() : Stmt(StmtKind::kIf) {}
};
struct WhileStmt : Stmt {
  Expr* condition = nullptr;
  Block body;
  Block else_body;
  WhileStmt() : Stmt(StmtKind::kWhile) {}
};
struct ForStmt : Stmt {
  Expr* target = nullptr;
  Expr* iterable = nullptr;
  Block body;
  Block else_body;
  bool is_async = false;
  uint32_t iterator_slot = 0;
  const ComprehensionExpr* comprehension = nullptr;  // the outermost loop that a comprehension which suspends became
  ForStmt() : Stmt(StmtKind::kFor) {}
};
struct ExceptClause {
  Expr* type;      // null: bare except
  NameExpr* name;  // null: no `as`; the name is unbound when the clause ends
  Block body;
  Span span;
};
struct TryStmt : Stmt {
  Block body;
  std::span<ExceptClause> handlers;
  Block else_body;
  Block finally_body;
  bool has_finally = false;
  bool is_star = false;       // except*
  uint32_t handled_slot = 0;  // a frame slot for the exception handled before (restored afterwards)
  uint32_t pending_slot = 0;  // a frame slot for the exception or return value that waits while `finally` runs
  TryStmt() : Stmt(StmtKind::kTry) {}
};
struct WithStmt : Stmt {  // one item each: `with a, b:` is nested by lowering
  Expr* context = nullptr;
  Expr* target = nullptr;  // may be null
  Block body;
  bool is_async = false;
  uint32_t exit_slot = 0;  // a frame slot for the bound __exit__
  uint32_t handled_slot = 0;
  uint32_t pending_slot = 0;
  WithStmt() : Stmt(StmtKind::kWith) {}
};
struct FunctionDefStmt : Stmt {
  Code* code = nullptr;
  std::span<Expr*> decorators;  // as written: the first is the outermost
  NameExpr* target = nullptr;
  FunctionDefStmt() : Stmt(StmtKind::kFunctionDef) {}
};
struct ClassDefStmt : Stmt {
  Code* code = nullptr;  // CodeKind::kClass
  std::span<Expr*> decorators;
  std::span<Expr*> bases;       // may hold StarredExpr
  std::span<Keyword> keywords;  // metaclass=…, others
  NameExpr* target = nullptr;
  uint32_t self_attributes = 0;  // distinct `self.NAME = …` stores in its methods: the room an instance gets at birth
  ClassDefStmt() : Stmt(StmtKind::kClassDef) {}
};
struct RaiseStmt : Stmt {
  Expr* exception = nullptr;  // null: re-raise
  Expr* cause = nullptr;
  RaiseStmt() : Stmt(StmtKind::kRaise) {}
};
struct AssertStmt : Stmt {
  Expr* condition = nullptr;
  Expr* message = nullptr;
  AssertStmt() : Stmt(StmtKind::kAssert) {}
};
struct ImportStmt : Stmt {  // `import a.b as c`: one statement per name
  std::string_view module;
  NameExpr* target = nullptr;
  bool has_alias = false;  // without one, `import a.b` binds `a`
  ImportStmt() : Stmt(StmtKind::kImport) {}
};
struct ImportAlias {
  Name* name;
  NameExpr* target;
  Span span;
};
struct ImportFromStmt : Stmt {
  std::string_view module;
  uint32_t level = 0;  // leading dots
  std::span<ImportAlias> names;
  bool is_star = false;  // only at module level: `star_targets` are all globals of the program
  ImportFromStmt() : Stmt(StmtKind::kImportFrom) {}
};
struct TypeAliasStmt : Stmt {  // type X[T] = value (3.12); the value is evaluated lazily
  NameExpr* target = nullptr;
  Code* code = nullptr;  // a lambda without parameters
  TypeAliasStmt() : Stmt(StmtKind::kTypeAlias) {}
};

// ---- match
// -----------------------------------------------------------------------------------------------------------------------------

enum class PatternKind : uint8_t {
  kWildcard,
  kCapture,
  kValue,
  kSingleton,
  kSequence,
  kStar,
  kMapping,
  kClass,
  kOr,
  kAs
};
struct Pattern {
  PatternKind kind;
  Span span;
  Expr* value = nullptr;  // kValue: literal or dotted name (compared by ==); kSingleton: None, True, False (by is);
                          // kClass: the class
  NameExpr* target = nullptr;      // kCapture, kAs; kStar and kMapping's `**rest`: null for `*_` or none
  std::span<Pattern*> patterns;    // kSequence, kOr; kMapping: the values; kClass: positional, then keyword patterns;
                                   // kAs: the one pattern
  std::span<Expr*> keys;           // kMapping
  std::span<Name*> keyword_names;  // kClass: names of the last patterns
  explicit Pattern(PatternKind kind) : kind(kind) {}
};
struct MatchCase {
  Pattern* pattern;
  Expr* guard;  // may be null
  Block body;
};
struct MatchStmt : Stmt {
  Expr* subject = nullptr;
  std::span<MatchCase> cases;
  uint32_t subject_slot = 0;
  MatchStmt() : Stmt(StmtKind::kMatch) {}
};

// ---- code objects
// ----------------------------------------------------------------------------------------------------------------------

struct Parameter {
  Name* name = nullptr;
  Expr* default_value = nullptr;  // null: none; belongs to the scope around the function
  Expr* annotation =
      nullptr;  // null: none; belongs to the scope around (null under `from __future__ import annotations`)
  std::string_view annotation_text;  // source text of the annotation
  bool is_captured = false;          // its slot is wrapped into a cell at entry
  Span span;
};

enum class CodeKind : uint8_t { kModule, kFunction, kLambda, kClass, kGeneratorExpression };

struct FreeVariable {
  uint32_t outer_slot;  // slot of the enclosing frame that holds the cell
  uint32_t slot;        // slot of this frame that receives it
};

// A function, lambda, class body, generator expression or the module itself: what one frame runs.
// Slots: [0, parameters.size()) parameters in the order positional-only, positional, keyword-only, *args, **kwargs;
// then locals, cells, free variables, comprehension variables and temporaries, in no promised order. Slots start empty.
struct Code {
  CodeKind kind = CodeKind::kModule;
  Name* name = nullptr;             // "f", "<lambda>", "<genexpr>", "<module>"
  std::string_view qualified_name;  // "Outer.method.<locals>.f"
  Span span;
  Span name_span;
  uint32_t first_line = 1;  // of its first decorator, if it has one
  std::span<Parameter> parameters;
  uint16_t positional_only_count = 0;
  uint16_t positional_count = 0;  // with the positional-only ones
  uint16_t keyword_only_count = 0;
  bool has_varargs = false;
  bool has_varkeywords = false;
  bool is_generator = false;  // contains yield
  bool is_coroutine = false;  // async def (with is_generator: an async generator)
  bool needs_class_cell =
      false;  // kClass: a method uses `super` or `__class__`; the cell is slot `class_cell_slot` (also in cell_slots)
  bool uses_super = false;  // kFunction: mentions `super`; its free variable `__class__` is in slot `class_cell_slot`
  uint32_t class_cell_slot = 0;
  uint32_t slot_count = 0;
  std::span<Name*> slot_names;     // per slot; null for temporaries
  std::span<uint32_t> cell_slots;  // own captured variables that are not parameters: a new empty cell at entry
  std::span<FreeVariable> free_variables;
  Expr* return_annotation = nullptr;
  std::string_view return_annotation_text;
  std::string_view docstring;  // UTF-8
  bool has_docstring = false;
  Block body;  // kLambda: one Return; kGeneratorExpression: empty, see `generator`
  ComprehensionExpr* generator =
      nullptr;               // null in one that awaits: its `body` loops over the iterator in slot 0 and yields
  uint32_t resume_slot = 0;  // where the code suspends: a slot that holds where the body stands
  Code* parent = nullptr;
  void* cache[4] = {nullptr, nullptr, nullptr, nullptr};  // the evaluator's
};

}  // namespace pyexec
