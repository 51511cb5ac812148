// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/objects.h"
#include "interpreter/objects/traceback.h"
#include "interpreter/run/run.h"

// How the collector finds what a cell points to: one case a kind. A field that is missing here is a use after free, so
// a new struct member that can hold a cell comes with its line in this file.

namespace pyexec {

namespace {

void trace_instance(Heap& heap, Instance* instance) {
  heap.mark_cell(instance->attributes);
  // In dict mode only the members are inline; the rest is dead, and not there when __class__ was assigned.
  Type* type = instance->type();
  heap.mark_range(instance->inline_values(),
                  (instance->flags & kFlagDictMode) != 0 ? type->member_count : type->inline_capacity);
}

void trace_type(Heap& heap, Type* type) {
  heap.mark_cell(type->name);
  heap.mark_cell(type->qualified_name);
  heap.mark_cell(type->module);
  heap.mark_cell(type->base);
  heap.mark_cell(type->bases);
  heap.mark_cell(type->mro);
  heap.mark_cell(type->attributes);
  heap.mark_cell(type->instance_shape);
  heap.mark_cell(type->metatype);
  heap.mark_cell(type->subclasses);
  heap.mark_cell(type->class_attributes);
  heap.mark_cell(type->dict_shape);
}

void trace_exception(Heap& heap, Exception* exception) {
  heap.mark_cell(exception->attributes);
  heap.mark_cell(exception->args);
  heap.mark(exception->cause);
  heap.mark(exception->context);
  heap.mark(exception->notes);
  heap.mark_range(exception->field, 4);
  heap.mark_cell(exception->traceback);
  heap.mark_cell(exception->traceback_object);
}

}  // namespace

void Heap::trace(Cell* cell) {
  switch (cell->kind) {
    case CellKind::kFree:
    case CellKind::kBuffer:
    case CellKind::kBigInt:
      return;
    case CellKind::kValueArray:
      mark_range(static_cast<ValueArray*>(cell)->items, cell->capacity);
      return;
    case CellKind::kDictTable: {
      DictTable* table = static_cast<DictTable*>(cell);
      DictEntry* entries = table->entries();
      for (uint32_t i = 0; i < table->used; ++i) {
        mark(entries[i].key);
        mark(entries[i].value);
      }
      return;
    }
    case CellKind::kSetTable: {
      SetTable* table = static_cast<SetTable*>(cell);
      for (size_t i = 0; i < table->Cell::capacity; ++i) {
        mark(table->entries()[i].key);
      }
      return;
    }
    case CellKind::kNameTable: {
      NameTable* table = static_cast<NameTable*>(cell);
      for (uint32_t i = 0; i < table->count; ++i) {
        mark_cell(table->entries()[i].name);
        mark(table->entries()[i].value);
      }
      return;
    }
    case CellKind::kShape: {
      Shape* shape = static_cast<Shape*>(cell);
      mark_cell(shape->type);
      mark_cell(shape->parent);
      mark_cell(shape->first_child);
      mark_cell(shape->next_sibling);
      mark_cell(shape->added);
      mark_cell(shape->names_cell);
      for (uint32_t i = 0; i < shape->count; ++i) {
        mark_cell(shape->names[i]);
      }
      return;
    }
    default:
      break;
  }
  Object* object = static_cast<Object*>(cell);
  if (object->shape == nullptr) {
    return;  // between its allocation and its first store
  }
  mark_cell(object->shape);
  Type* type = object->shape->type;
  switch (object->kind) {
    case CellKind::kInstance:
      trace_instance(*this, static_cast<Instance*>(object));
      return;
    case CellKind::kType:
      trace_type(*this, static_cast<Type*>(object));
      if (type->attributes_offset != 0) {
        mark_cell(*reinterpret_cast<Cell**>(reinterpret_cast<char*>(object) + type->attributes_offset));
      }
      return;
    case CellKind::kBoxedInt:
      mark_cell(static_cast<BoxedInt*>(object)->attributes);
      mark(static_cast<BoxedInt*>(object)->value);
      return;
    case CellKind::kStr:
      mark_cell(static_cast<Str*>(object)->owner);
      if (type->attributes_offset != 0) {
        mark_cell(*reinterpret_cast<Cell**>(reinterpret_cast<char*>(object) + type->attributes_offset));
      }
      return;
    case CellKind::kBoxedFloat:
    case CellKind::kComplex:
      mark_cell(static_cast<BoxedFloat*>(object)->attributes);
      return;
    case CellKind::kBytes:
    case CellKind::kByteArray:
      mark_cell(static_cast<Bytes*>(object)->attributes);
      mark_cell(static_cast<Bytes*>(object)->owner);
      return;
    case CellKind::kList:
      mark_cell(static_cast<List*>(object)->attributes);
      mark_cell(static_cast<List*>(object)->items);
      return;
    case CellKind::kTuple:
      mark_cell(static_cast<Tuple*>(object)->attributes);
      mark_range(static_cast<Tuple*>(object)->items, static_cast<Tuple*>(object)->length);
      return;
    case CellKind::kDict:
      mark_cell(static_cast<Dict*>(object)->attributes);
      mark_cell(static_cast<Dict*>(object)->table);
      if (type->trace != nullptr) {  // a library's dict with fields of its own
        type->trace(*this, object);
      }
      return;
    case CellKind::kSet:
      mark_cell(static_cast<Set*>(object)->attributes);
      mark_cell(static_cast<Set*>(object)->table);
      return;
    case CellKind::kRange:
      mark_range(&static_cast<Range*>(object)->start, 4);
      return;
    case CellKind::kSlice:
      mark_range(&static_cast<Slice*>(object)->start, 3);
      return;
    case CellKind::kFunction: {
      Function* function = static_cast<Function*>(object);
      mark_cell(function->attributes);
      mark_cell(function->defaults);
      mark_cell(function->keyword_defaults);
      mark_cell(function->closure);
      mark_cell(function->name);
      mark_cell(function->qualified_name);
      mark(function->doc);
      mark_cell(function->module);
      mark(function->annotations);
      return;
    }
    case CellKind::kNativeFunction:
      mark(static_cast<NativeFunction*>(object)->self);
      mark_cell(static_cast<NativeFunction*>(object)->owner);
      mark_cell(static_cast<NativeFunction*>(object)->module);
      return;
    case CellKind::kBoundMethod:
      mark(static_cast<BoundMethod*>(object)->function);
      mark(static_cast<BoundMethod*>(object)->self);
      return;
    case CellKind::kCellVariable:
      mark(static_cast<CellVariable*>(object)->value);
      return;
    case CellKind::kModule:
      mark_cell(static_cast<Module*>(object)->name);
      mark_cell(static_cast<Module*>(object)->attributes);
      mark(static_cast<Module*>(object)->doc);
      return;
    case CellKind::kException:
      trace_exception(*this, static_cast<Exception*>(object));
      return;
    case CellKind::kIterator:
      mark(static_cast<Iterator*>(object)->source);
      mark(static_cast<Iterator*>(object)->extra_value);
      return;
    case CellKind::kDictView:
      mark_cell(static_cast<DictView*>(object)->dict);
      return;
    case CellKind::kMappingProxy:
      mark(static_cast<MappingProxy*>(object)->mapping);
      return;
    case CellKind::kProperty:
      mark_cell(static_cast<Property*>(object)->attributes);
      mark_range(&static_cast<Property*>(object)->getter, 4);
      mark_cell(static_cast<Property*>(object)->name);
      return;
    case CellKind::kStaticMethod:
    case CellKind::kClassMethod:
      mark_cell(static_cast<Wrapper*>(object)->attributes);
      mark(static_cast<Wrapper*>(object)->function);
      return;
    case CellKind::kSuper:
      mark_cell(static_cast<Super*>(object)->start);
      mark(static_cast<Super*>(object)->self);
      mark_cell(static_cast<Super*>(object)->self_type);
      return;
    case CellKind::kMember:
      mark_cell(static_cast<Member*>(object)->name);
      mark_cell(static_cast<Member*>(object)->owner);
      return;
    case CellKind::kGenerator: {
      Generator* generator = static_cast<Generator*>(object);
      mark_cell(generator->closure);
      mark_cell(generator->name);
      mark_cell(generator->qualified_name);
      mark(generator->delegate);
      mark(generator->handled);
      mark(generator->sent);
      mark_range(generator->slots, generator->slot_count);
      return;
    }
    case CellKind::kGenericAlias:
      mark(static_cast<GenericAlias*>(object)->origin);
      mark_cell(static_cast<GenericAlias*>(object)->arguments);
      return;
    case CellKind::kUnionType:
      mark_cell(static_cast<UnionType*>(object)->arguments);
      return;
    case CellKind::kMemoryView:
    case CellKind::kHostFunction:
    case CellKind::kNative:
      if (type->trace != nullptr) {
        type->trace(*this, object);
      }
      return;
    case CellKind::kSingleton:
      return;
    default:
      PYEXEC_ASSERT(false && "a cell of unknown kind");
  }
}

}  // namespace pyexec
