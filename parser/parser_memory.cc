// SPDX-License-Identifier: Apache-2.0
#include "parser/parser_memory.h"

#include <malloc.h>
#include <tree_sitter/api.h>

#include <cstdlib>
#include <mutex>

namespace pyexec {
namespace {

thread_local ParserMemory* current = nullptr;

void gained(void* pointer) {
  if (ParserMemory* memory = current; memory != nullptr && pointer != nullptr) {
    memory->bytes += malloc_usable_size(pointer);
    if (memory->bytes > memory->peak) {
      memory->peak = memory->bytes;
    }
  }
}

void lost(void* pointer) {
  if (ParserMemory* memory = current; memory != nullptr && pointer != nullptr) {
    const size_t size = malloc_usable_size(pointer);
    memory->bytes = memory->bytes > size ? memory->bytes - size : 0;  // what an earlier parse left to the parser object
  }
}

void* counted_malloc(size_t size) {
  void* pointer = std::malloc(size);
  gained(pointer);
  return pointer;
}

void* counted_calloc(size_t count, size_t size) {
  void* pointer = std::calloc(count, size);
  gained(pointer);
  return pointer;
}

void* counted_realloc(void* pointer, size_t size) {
  lost(pointer);
  void* grown = std::realloc(pointer, size);
  gained(grown != nullptr ? grown : pointer);
  return grown;
}

void counted_free(void* pointer) {
  lost(pointer);
  std::free(pointer);
}

}  // namespace

ParserMemory*& current_parser_memory() {
  return current;
}

void install_parser_memory_hooks() {
  static std::once_flag once;
  std::call_once(once, [] { ts_set_allocator(counted_malloc, counted_calloc, counted_realloc, counted_free); });
}

}  // namespace pyexec
