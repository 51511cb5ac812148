// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

#include "interpreter/heap/cell.h"

// One run's heap: a non-moving mark–sweep collector over one reserved address range. Small cells live in 32 KiB blocks
// of one size class each, swept lazily; large cells are runs of 4 KiB pages. Mark bits lie beside the blocks. Nothing
// is reference counted, nothing is moved, no destructor runs.
//
// Who may hold a pointer: the value stack and registered roots (traced exactly), other cells (traced by kind), the
// native stack (conservatively, interior pointers count). A collection is legal at every allocation, so a cell must be
// traceable from birth: cells come zeroed, set lengths last.
//
// The limit means bytes of cells in use. An allocation that would pass it collects first; what still does not fit is
// refused: a request of at least an eighth of the limit with MemoryError, anything else by ending the run (Run decides,
// see Run::refuse_memory).

namespace pyexec {

class Run;

class Heap {
 public:
  Heap();
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // Prepares for a run: empty, with this limit. Keeps the address range of an earlier run when it is large enough.
  bool start(Run* run, uint64_t limit_bytes);
  // Drops every cell at once.
  void drop();

  // A zeroed cell of at least `bytes` (header included) with its kind set, or nullptr with an exception or a limit
  // pending in the run.
  Cell* allocate(size_t bytes, CellKind kind) {
    size_t size_class = class_of(bytes);
    if (size_class < kClassCount) [[likely]] {
      Bump& bump = bump_[size_class];
      size_t size = kClassSizes[size_class];
      if (bump.next + size <= bump.end && used_ + size <= soft_limit_) [[likely]] {
        Cell* cell = reinterpret_cast<Cell*>(bump.next);
        bump.next += size;
        used_ += size;
        cell->kind = kind;
        return cell;
      }
    }
    return allocate_slow(bytes, kind);
  }
  // Gives back a large cell's memory now (its owner has replaced it); small cells are left to the sweep.
  void release(Cell* cell);

  // Marks from all roots and prepares the sweep.
  void collect();
  // True when allocation since the last collection asks for one at the next safepoint.
  bool wants_collection() const { return wants_collection_; }

  uint64_t used() const { return used_; }
  uint64_t peak() const { return peak_ > used_ ? peak_ : used_; }
  uint64_t limit() const { return limit_; }
  uint64_t allocations() const { return allocations_; }
  uint64_t collections() const { return collections_; }
  // Counts bytes that lie outside cells (parser memory, compiled patterns) into `used`; negative gives back. False:
  // that would be over the limit, and nothing is counted.
  bool adjust_external(int64_t bytes);

  // For tracing functions.
  void mark(Value value) {
    if (value.is_object()) {
      mark_cell(reinterpret_cast<Cell*>(value.bits));
    }
  }
  void mark_cell(Cell* cell);  // null and immortal cells are fine
  void mark_range(const Value* values, size_t count) {
    for (size_t i = 0; i < count; ++i) {
      mark(values[i]);
    }
  }

  // A cell registered here is a root until the run ends.
  void add_root(Cell* cell) { roots_.push_back(reinterpret_cast<uintptr_t>(cell)); }

  // Cells by kind, for the census.
  void census(uint64_t counts[256], uint64_t bytes[256]);

  enum class Stress : uint8_t { kNone, kSafepoint, kAllocation };
  void set_stress(Stress stress, uint32_t every);
  Stress stress() const { return stress_; }
  // At a safepoint: is it time for a stress collection?
  bool stress_due() { return stress_ != Stress::kNone && ++stress_count_ % stress_every_ == 0; }

  static constexpr size_t kClassCount = 24;
  static constexpr uint16_t kClassSizes[kClassCount] = {32,  48,  64,   80,   96,   112,  128,  160,
                                                        192, 224, 256,  320,  384,  448,  512,  640,
                                                        768, 896, 1024, 1280, 1536, 1792, 2048, 2720};
  static constexpr size_t kLargest = 2720;  // bytes of the largest small cell

 private:
  static constexpr size_t kPageBytes = 4096;
  static constexpr size_t kBlockPages = 8;
  static constexpr size_t kBlockBytes = kPageBytes * kBlockPages;
  static constexpr uint32_t kNoBlock = UINT32_MAX;

  struct Bump {
    uintptr_t next = 0;
    uintptr_t end = 0;
  };
  struct Block {
    uintptr_t start = 0;
    uint32_t pages = 0;      // small: kBlockPages
    uint16_t cell_size = 0;  // 0: a large cell
    uint8_t size_class = 0;
    bool in_use = false;
    bool needs_sweep = false;
    bool fresh = false;  // never collected: everything behind the bump is zero
    bool large_marked = false;
    uint16_t sweep_at = 0;      // granule where lazy sweeping goes on
    uint32_t next = kNoBlock;   // in the list of its class that still may have free cells
    uint64_t* marks = nullptr;  // small: 2048 bits, one a granule of 16 bytes
  };

  static constexpr size_t class_of(size_t bytes) {
    if (bytes <= 1024) {
      return kClassTable[(bytes + 15) / 16];
    }
    for (size_t i = 19; i < kClassCount; ++i) {
      if (bytes <= kClassSizes[i]) {
        return i;
      }
    }
    return kClassCount;
  }
  struct ClassTable {
    uint8_t entries[65];
    constexpr uint8_t operator[](size_t i) const { return entries[i]; }
  };
  static constexpr ClassTable make_class_table() {
    ClassTable table{};
    for (size_t i = 0; i <= 64; ++i) {
      size_t size_class = 0;
      while (kClassSizes[size_class] < i * 16) {
        ++size_class;
      }
      table.entries[i] = static_cast<uint8_t>(size_class);
    }
    return table;
  }
  static const ClassTable kClassTable;

  Cell* allocate_slow(size_t bytes, CellKind kind);
  Cell* allocate_large(size_t bytes, CellKind kind);
  bool refill(size_t size_class);
  bool next_run(size_t size_class, uint32_t block);
  uintptr_t take_pages(size_t pages);
  void give_pages(uintptr_t start, size_t pages);
  uint32_t new_block();
  void finish_sweep();
  void free_large(uint32_t index);
  static void poison_dead_cells(Block& block);
  uint64_t growth() const;  // bytes allocated between two collections, at least
  void update_soft_limit();
  void drain();
  void trace(Cell* cell);
  void mark_conservative(uintptr_t word);
  Cell* cell_containing(uintptr_t address);

  Run* run_ = nullptr;
  uint64_t used_ = 0;
  uint64_t soft_limit_ = 0;  // passing it means: go the slow way (peak, trigger, limit)
  uint64_t limit_ = 0;
  uint64_t trigger_ = 0;
  uint64_t peak_ = 0;
  uint64_t external_ = 0;
  uint64_t marked_bytes_ = 0;
  Bump bump_[kClassCount];
  uint32_t bump_block_[kClassCount];
  uint32_t sweep_list_[kClassCount];

  uintptr_t base_ = 0;
  size_t reserved_bytes_ = 0;
  size_t page_count_ = 0;
  size_t page_high_ = 0;  // pages ever handed out
  size_t page_hint_ = 0;
  size_t dirty_pages_ = 0;           // pages below may hold old bytes; above, the kernel's zeroes
  std::vector<uint64_t> page_used_;  // a bit a page
  // Page → index into blocks_. Zero pages of the system until written: a run touches few of them.
  struct Free {
    void operator()(uint32_t* memory) const { std::free(memory); }
  };
  std::unique_ptr<uint32_t[], Free> page_block_;
  std::vector<Block> blocks_;
  std::vector<uint32_t> free_blocks_;  // indices into blocks_ not in use
  std::vector<std::unique_ptr<uint64_t[]>> mark_storage_;
  std::vector<Cell*> work_;  // include-check: allowed, because it is empty outside collect()
  std::vector<uintptr_t> roots_;
  uint64_t allocations_ = 0;
  uint64_t collections_ = 0;
  uint32_t fruitless_ = 0;
  bool wants_collection_ = false;
  bool collecting_ = false;
  Stress stress_ = Stress::kNone;
  uint32_t stress_every_ = 1;
  uint32_t stress_count_ = 0;
};

inline constexpr Heap::ClassTable Heap::kClassTable = Heap::make_class_table();

}  // namespace pyexec
