// SPDX-License-Identifier: Apache-2.0
#include <bit>
#include <cstring>

#include "interpreter/run/immortal.h"
#include "interpreter/run/run.h"

namespace pyexec {

namespace {

constexpr uint32_t kFreeIndex = 0;  // else entry number + 1

uint32_t slot_of(const Str* name, uint32_t mask) {
  return (name->identity * 2654435761u) >> 7 & mask;
}

NameTable* make_table(Run* run, uint32_t entries) {
  uint32_t index_size = std::bit_ceil(entries * 2);
  size_t bytes = sizeof(NameTable) + entries * sizeof(NameEntry) + index_size * sizeof(uint32_t);
  Cell* cell;
  if (run != nullptr) {
    cell = run->heap().allocate(bytes, CellKind::kNameTable);
    if (cell == nullptr) {
      return nullptr;
    }
  } else {
    cell = static_cast<Cell*>(immortal_allocate(bytes));
    cell->kind = CellKind::kNameTable;
    cell->flags = kFlagImmortal;
  }
  NameTable* table = static_cast<NameTable*>(cell);
  table->entry_capacity = entries;
  table->index_mask = index_size - 1;
  return table;
}

void put(NameTable* table, Str* name, Value value) {
  uint32_t at = slot_of(name, table->index_mask);
  uint32_t* index = table->index();
  while (index[at] != kFreeIndex) {
    at = (at + 1) & table->index_mask;
  }
  table->entries()[table->count] = {name, value};
  index[at] = ++table->count;
  ++table->live;
}

}  // namespace

NameEntry* NameTable::find(const Str* name) {
  uint32_t at = slot_of(name, index_mask);
  uint32_t* slots = index();
  while (slots[at] != kFreeIndex) {
    NameEntry* entry = &entries()[slots[at] - 1];
    if (entry->name == name) {
      return entry;
    }
    at = (at + 1) & index_mask;
  }
  return nullptr;
}

bool name_table_set(Run* run, NameTable** place, Str* name, Value value) {
  PYEXEC_DEBUG_ASSERT(name->is_interned());
  NameTable* table = *place;
  if (table != nullptr) {
    NameEntry* entry = table->find(name);
    if (entry != nullptr) {
      entry->value = value;
      return true;
    }
  }
  if (table == nullptr || table->count == table->entry_capacity) {
    uint32_t room = table == nullptr                          ? 8
                    : table->live * 2 > table->entry_capacity ? table->entry_capacity * 2
                                                              : table->entry_capacity;
    if (room > (1u << 24)) {
      return run->refuse_memory(SIZE_MAX);
    }
    NameTable* grown = make_table(run, room);
    TRY(grown);
    for (uint32_t i = 0; table != nullptr && i < table->count; ++i) {
      if (table->entries()[i].name != nullptr) {
        put(grown, table->entries()[i].name, table->entries()[i].value);
      }
    }
    *place = table = grown;
  }
  put(table, name, value);
  return true;
}

bool name_table_remove(NameTable* table, const Str* name) {
  NameEntry* entry = table != nullptr ? table->find(name) : nullptr;
  if (entry == nullptr) {
    return false;
  }
  // The index keeps pointing here, so that probe chains stay whole; a null name never matches.
  entry->name = nullptr;
  entry->value = Value::empty();
  --table->live;
  return true;
}

}  // namespace pyexec
