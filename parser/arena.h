// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace pyexec {

// Memory that arenas of this thread take their chunks from while it is set, instead of one by one from the system. Its
// owner keeps it for as long as they live.
struct ArenaRegion {
  uintptr_t next = 0;
  uintptr_t end = 0;
  static ArenaRegion*& current() {
    thread_local ArenaRegion* region = nullptr;
    return region;
  }
};

// One program's memory: every AST node, name and literal text of a program lives here and is freed at once with it.
// What is put in must be trivially destructible, since no destructor ever runs.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  // Uninitialised bytes, aligned to `alignment` (a power of two, at most alignof(std::max_align_t)).
  void* allocate(size_t bytes, size_t alignment) {
    uintptr_t start = (next_ + alignment - 1) & ~(alignment - 1);
    if (start + bytes > end_) {
      grow(bytes + alignment);
      start = (next_ + alignment - 1) & ~(alignment - 1);
    }
    next_ = start + bytes;
    return reinterpret_cast<void*>(start);
  }

  template <class T, class... Arguments>
  T* make(Arguments&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
  }

  // A copy of `items` that lives as long as the arena.
  template <class T>
  std::span<T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (items.empty()) {
      return {};
    }
    T* to = static_cast<T*>(allocate(items.size_bytes(), alignof(T)));
    std::memcpy(static_cast<void*>(to), static_cast<const void*>(items.data()), items.size_bytes());
    return {to, items.size()};
  }
  template <class T>
  std::span<T> copy(const std::vector<T>& items) {
    return copy(std::span<const T>(items));
  }

  // Bytes taken from the system so far.
  size_t bytes() const { return bytes_; }

 private:
  void grow(size_t least) {
    size_t size = least > kChunk ? least : kChunk;
    bytes_ += size;
    ArenaRegion* region = ArenaRegion::current();
    if (region != nullptr && region->end - region->next >= size) {
      next_ = region->next;
      end_ = region->next = next_ + size;
      return;
    }
    chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
    next_ = reinterpret_cast<uintptr_t>(chunks_.back().get());
    end_ = next_ + size;
  }

  static constexpr size_t kChunk = 16 << 10;
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  uintptr_t next_ = 0;
  uintptr_t end_ = 0;
  size_t bytes_ = 0;
};

}  // namespace pyexec
