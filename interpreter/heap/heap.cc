// SPDX-License-Identifier: Apache-2.0
#include "interpreter/heap/heap.h"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstring>

#include "interpreter/heap/roots.h"
#include "interpreter/run/run.h"

namespace pyexec {

namespace {

constexpr size_t kGranule = 16;
constexpr size_t kKeepPages = 256;    // of an earlier run: kept resident and zeroed when used again
constexpr size_t kChunkBytes = 4096;  // how much of a block is zeroed and handed to the bump at a time
// A dead cell of at least so many pages goes back to the kernel. Zeroing a page for its next use is many times
// cheaper than a page fault, so smaller ones stay.
constexpr size_t kUnmapPages = 256;
// Bytes allocated between two collections.
constexpr uint64_t kLeastGrowth = 4 << 20;
constexpr uint64_t kMostGrowth = 32 << 20;  // where much lives

}  // namespace

Heap::Heap() {
  for (size_t i = 0; i < kClassCount; ++i) {
    bump_block_[i] = kNoBlock;
    sweep_list_[i] = kNoBlock;
  }
}

Heap::~Heap() {
  if (base_ != 0) {
    munmap(reinterpret_cast<void*>(base_), reserved_bytes_);
  }
}

bool Heap::start(Run* run, uint64_t limit_bytes) {
  run_ = run;
  limit_ = limit_bytes;
  size_t wanted = (limit_bytes + limit_bytes / 4 + (16u << 20)) & ~(kBlockBytes - 1);
  if (wanted > reserved_bytes_) {
    if (base_ != 0) {
      munmap(reinterpret_cast<void*>(base_), reserved_bytes_);
      base_ = 0;
      reserved_bytes_ = 0;
    }
    void* range = mmap(nullptr, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (range == MAP_FAILED) {
      return false;
    }
    base_ = reinterpret_cast<uintptr_t>(range);
    reserved_bytes_ = wanted;
    dirty_pages_ = 0;
    page_count_ = wanted / kPageBytes;
    page_used_.assign((page_count_ + 63) / 64, 0);
    page_block_.reset(static_cast<uint32_t*>(std::calloc(page_count_, sizeof(uint32_t))));
    if (page_block_ == nullptr) {
      munmap(range, wanted);
      base_ = 0;
      reserved_bytes_ = 0;
      return false;
    }
  }
  used_ = external_ = peak_ = allocations_ = collections_ = 0;
  fruitless_ = 0;
  wants_collection_ = false;
  trigger_ = growth();
  update_soft_limit();
  return true;
}

void Heap::drop() {
  if (base_ == 0) {
    return;
  }
  if (page_high_ > kKeepPages) {
    madvise(reinterpret_cast<void*>(base_ + kKeepPages * kPageBytes), (page_high_ - kKeepPages) * kPageBytes,
            MADV_DONTNEED);
  }
  dirty_pages_ = std::min(std::max(dirty_pages_, page_high_), kKeepPages);
  std::fill(page_used_.begin(), page_used_.begin() + static_cast<ptrdiff_t>((page_high_ + 63) / 64), 0);
  page_high_ = 0;
  page_hint_ = 0;
  for (Block& block : blocks_) {
    block.in_use = false;
  }
  free_blocks_.clear();
  for (size_t i = blocks_.size(); i > 0; --i) {
    free_blocks_.push_back(static_cast<uint32_t>(i - 1));
  }
  for (size_t i = 0; i < kClassCount; ++i) {
    bump_[i] = {};
    bump_block_[i] = kNoBlock;
    sweep_list_[i] = kNoBlock;
  }
  roots_.clear();
  work_.clear();
  used_ = external_ = 0;
}

// Marking costs time in proportion to what lives: it is rare where much does. Where little does, memory that was just
// freed is still in the cache, so it comes back soon. Under a small limit it must not wait for the limit itself.
uint64_t Heap::growth() const {
  return std::min(std::clamp(4 * used_, kLeastGrowth, kMostGrowth), limit_ / 3);
}

void Heap::update_soft_limit() {
  if (stress_ == Stress::kAllocation) {
    soft_limit_ = 0;
  } else {
    soft_limit_ = wants_collection_ ? limit_ : std::min(limit_, trigger_);
  }
}

void Heap::set_stress(Stress stress, uint32_t every) {
  stress_ = stress;
  stress_every_ = every == 0 ? 1 : every;
  update_soft_limit();
}

bool Heap::adjust_external(int64_t bytes) {
  if (bytes > 0 && static_cast<uint64_t>(bytes) > limit_ - std::min(used_, limit_)) {
    return false;
  }
  external_ = static_cast<uint64_t>(static_cast<int64_t>(external_) + bytes);
  used_ = static_cast<uint64_t>(static_cast<int64_t>(used_) + bytes);
  peak_ = std::max(peak_, used_);
  return true;
}

// ---- allocation
// --------------------------------------------------------------------------------------------------------------------------

Cell* Heap::allocate_slow(size_t bytes, CellKind kind) {
  if (stress_ == Stress::kAllocation && stress_due()) {
    collect();
  }
  size_t size_class = class_of(bytes);
  bool is_small = size_class < kClassCount;
  size_t size = is_small ? kClassSizes[size_class] : (bytes + kPageBytes - 1) & ~(kPageBytes - 1);
  if (bytes > reserved_bytes_ || size > limit_) {
    return run_->refuse_memory(bytes), nullptr;
  }
  if (used_ + size > trigger_ && !wants_collection_) {
    wants_collection_ = true;
    update_soft_limit();
    run_->request_safepoint();
  }
  if (used_ + size > limit_) {
    uint64_t before = used_;
    collect();
    fruitless_ = before - used_ < before / 20 ? fruitless_ + 1 : 0;
    if (used_ + size > limit_ || fruitless_ >= 3) {
      return run_->refuse_memory(fruitless_ >= 3 ? 0 : bytes), nullptr;
    }
  }
  if (!is_small) {
    return allocate_large(bytes, kind);
  }
  Bump& bump = bump_[size_class];
  if (bump.next + size > bump.end && !refill(size_class)) {
    return run_->refuse_memory(0), nullptr;
  }
  Cell* cell = reinterpret_cast<Cell*>(bump.next);
  bump.next += size;
  used_ += size;
  cell->kind = kind;
  return cell;
}

// Pages of several blocks, lowest address first, so that the high-water mark stays low. 0: none left.
uintptr_t Heap::take_pages(size_t pages) {
  size_t at = pages <= kBlockPages ? page_hint_ : 0;
  for (int round = 0; round < 2; ++round, at = 0) {
    size_t run = 0;
    for (; at < page_count_; ++at) {
      if (run == 0 && (at & 63) == 0 && page_used_[at / 64] == ~uint64_t{0}) {
        at += 63;
        continue;
      }
      if ((page_used_[at / 64] >> (at & 63)) & 1) {
        run = 0;
        continue;
      }
      if (++run == pages) {
        size_t first = at + 1 - pages;
        for (size_t page = first; page <= at; ++page) {
          page_used_[page / 64] |= uint64_t{1} << (page & 63);
        }
        page_high_ = std::max(page_high_, at + 1);
        if (pages <= kBlockPages) {
          page_hint_ = at + 1;
        }
        return base_ + first * kPageBytes;
      }
    }
  }
  return 0;
}

void Heap::give_pages(uintptr_t start, size_t pages) {
  size_t first = (start - base_) / kPageBytes;
  for (size_t page = first; page < first + pages; ++page) {
    page_used_[page / 64] &= ~(uint64_t{1} << (page & 63));
  }
  page_hint_ = std::min(page_hint_, first);
}

uint32_t Heap::new_block() {
  if (!free_blocks_.empty()) {
    uint32_t index = free_blocks_.back();
    free_blocks_.pop_back();
    return index;
  }
  blocks_.emplace_back();
  return static_cast<uint32_t>(blocks_.size() - 1);
}

Cell* Heap::allocate_large(size_t bytes, CellKind kind) {
  size_t pages = (bytes + kPageBytes - 1) / kPageBytes;
  uintptr_t start = take_pages(pages);
  if (start == 0) {
    collect();
    start = take_pages(pages);
    if (start == 0) {
      return run_->refuse_memory(bytes), nullptr;
    }
  }
  uint32_t index = new_block();
  Block& block = blocks_[index];
  uint64_t* marks = block.marks;
  block = Block{};
  block.marks = marks;
  block.start = start;
  block.pages = static_cast<uint32_t>(pages);
  block.in_use = true;
  // Born marked would keep it for a cycle; conservative roots find it anyway.
  size_t first = (start - base_) / kPageBytes;
  std::fill_n(page_block_.get() + first, pages, index);
  if (first < dirty_pages_) {
    std::memset(reinterpret_cast<void*>(start), 0, std::min(pages, dirty_pages_ - first) * kPageBytes);
  }
  dirty_pages_ = std::max(dirty_pages_, first + pages);
  used_ += pages * kPageBytes;
  ++allocations_;
  Cell* cell = reinterpret_cast<Cell*>(start);
  cell->kind = kind;
  return cell;
}

void Heap::release(Cell* cell) {
  uintptr_t address = reinterpret_cast<uintptr_t>(cell);
  if (address - base_ >= reserved_bytes_) {
    return;
  }
  uint32_t index = page_block_[(address - base_) / kPageBytes];
  Block& block = blocks_[index];
  if (block.cell_size != 0 || stress_ != Stress::kNone) {
    return;  // small: the sweep's work. Under stress storage is never reused early, so that a stale pointer shows
  }
  free_large(index);
}

void Heap::free_large(uint32_t index) {
  Block& block = blocks_[index];
  size_t first = (block.start - base_) / kPageBytes;
  if (block.pages >= kUnmapPages) {
    madvise(reinterpret_cast<void*>(block.start), size_t{block.pages} * kPageBytes, MADV_DONTNEED);
    if (first + block.pages == dirty_pages_) {
      dirty_pages_ = first;
    }
  }
  give_pages(block.start, block.pages);
  used_ -= std::min<uint64_t>(used_, size_t{block.pages} * kPageBytes);
  block.in_use = false;
  free_blocks_.push_back(index);
}

// The next stretch of free cells of this class: first from blocks that wait to be swept, then a new block.
bool Heap::refill(size_t size_class) {
  while (bump_block_[size_class] != kNoBlock || sweep_list_[size_class] != kNoBlock) {
    if (bump_block_[size_class] == kNoBlock) {
      uint32_t index = sweep_list_[size_class];
      sweep_list_[size_class] = blocks_[index].next;
      blocks_[index].next = kNoBlock;
      bump_block_[size_class] = index;
    }
    if (next_run(size_class, bump_block_[size_class])) {
      return true;
    }
    bump_block_[size_class] = kNoBlock;
  }
  uintptr_t start = take_pages(kBlockPages);
  if (start == 0) {
    return false;
  }
  uint32_t index = new_block();
  Block& block = blocks_[index];
  uint64_t* marks = block.marks;
  block = Block{};
  block.marks = marks;
  if (block.marks == nullptr) {
    mark_storage_.push_back(std::make_unique<uint64_t[]>(kBlockBytes / kGranule / 64));
    block.marks = mark_storage_.back().get();
  } else {
    std::memset(block.marks, 0, kBlockBytes / kGranule / 8);
  }
  block.start = start;
  block.pages = kBlockPages;
  block.cell_size = kClassSizes[size_class];
  block.size_class = static_cast<uint8_t>(size_class);
  block.in_use = true;
  block.needs_sweep = true;
  size_t first = (start - base_) / kPageBytes;
  std::fill_n(page_block_.get() + first, kBlockPages, index);
  // Cells of a dirty block must read as free until the bump reaches them.
  if (first < dirty_pages_) {
    size_t dirty = std::min(kBlockPages, dirty_pages_ - first);
    std::memset(reinterpret_cast<void*>(start), 0, dirty * kPageBytes);
  }
  dirty_pages_ = std::max(dirty_pages_, first + kBlockPages);
  block.fresh = true;
  bump_block_[size_class] = index;
  return next_run(size_class, index);
}

// Finds the next stretch of unmarked cells in a block from where the sweep stands, zeroes it and makes it the bump.
bool Heap::next_run(size_t size_class, uint32_t index) {
  Block& block = blocks_[index];
  const size_t size = block.cell_size;
  const size_t cells = kBlockBytes / size;
  size_t cell = block.sweep_at;
  auto is_marked = [&](size_t i) {
    size_t granule = i * size / kGranule;
    return ((block.marks[granule / 64] >> (granule & 63)) & 1) != 0;
  };
  while (cell < cells && is_marked(cell)) {
    ++cell;
  }
  if (cell == cells) {
    block.sweep_at = static_cast<uint16_t>(cells);
    block.needs_sweep = false;
    return false;
  }
  size_t most = std::max<size_t>(1, kChunkBytes / size);
  size_t last = cell + 1;
  while (last < cells && last - cell < most && !is_marked(last)) {
    ++last;
  }
  uintptr_t start = block.start + cell * size;
  size_t bytes = (last - cell) * size;
  if (!block.fresh) {
    std::memset(reinterpret_cast<void*>(start), 0, bytes);
  }
  block.sweep_at = static_cast<uint16_t>(last);
  bump_[size_class] = {start, start + bytes};
  allocations_ += last - cell;
  return true;
}

// ---- collection
// --------------------------------------------------------------------------------------------------------------------------

// Before marking, dead cells that the lazy sweep has not reached must read as free, or a stale word on the native stack
// could revive them.
void Heap::finish_sweep() {
  for (Block& block : blocks_) {
    if (!block.in_use || block.cell_size == 0 || !block.needs_sweep || block.fresh) {
      continue;
    }
    const size_t size = block.cell_size;
    const size_t cells = kBlockBytes / size;
    for (size_t cell = block.sweep_at; cell < cells; ++cell) {
      size_t granule = cell * size / kGranule;
      if (((block.marks[granule / 64] >> (granule & 63)) & 1) == 0) {
        reinterpret_cast<Cell*>(block.start + cell * size)->kind = CellKind::kFree;
      }
    }
  }
}

void Heap::collect() {
  PYEXEC_ASSERT(!collecting_);
  collecting_ = true;
  ++collections_;
  const uint64_t before = used_;
  const auto start = std::chrono::steady_clock::now();
  peak_ = std::max(peak_, used_);
  finish_sweep();
  for (size_t i = 0; i < kClassCount; ++i) {
    allocations_ -= bump_[i].end > bump_[i].next ? (bump_[i].end - bump_[i].next) / kClassSizes[i] : 0;
    bump_[i] = {};
    bump_block_[i] = kNoBlock;
    sweep_list_[i] = kNoBlock;
  }
  for (Block& block : blocks_) {
    if (block.in_use && block.cell_size != 0) {
      std::memset(block.marks, 0, kBlockBytes / kGranule / 8);
    }
    block.large_marked = false;
  }
  marked_bytes_ = 0;
  for (uintptr_t root : roots_) {
    mark_cell(reinterpret_cast<Cell*>(root));
  }
  run_->mark_roots(*this);
  scan_native_stack(
      run_->native_stack_base(), [](void* heap, uintptr_t word) { static_cast<Heap*>(heap)->mark_conservative(word); },
      this);
  drain();

  used_ = marked_bytes_ + external_;
  for (uint32_t index = 0; index < blocks_.size(); ++index) {
    Block& block = blocks_[index];
    if (!block.in_use) {
      continue;
    }
    if (block.cell_size == 0) {
      if (!block.large_marked) {
        used_ += size_t{block.pages} * kPageBytes;  // free_large takes it off
        free_large(index);
      }
      continue;
    }
    bool any = false;
    for (size_t word = 0; word < kBlockBytes / kGranule / 64 && !any; ++word) {
      any = block.marks[word] != 0;
    }
    if (!any) {
      give_pages(block.start, block.pages);
      block.in_use = false;
      free_blocks_.push_back(index);
      continue;
    }
    block.needs_sweep = true;
    block.fresh = false;
    block.sweep_at = 0;
    block.next = sweep_list_[block.size_class];
    sweep_list_[block.size_class] = index;
    if (stress_ != Stress::kNone) {
      poison_dead_cells(block);
    }
  }
  wants_collection_ = false;
  trigger_ = used_ + std::max(growth(), used_);
  update_soft_limit();
  collecting_ = false;
  if (run_->options->on_collection) {
    run_->options->on_collection(
        "gc " + std::to_string(collections_) + ": " + std::to_string(before) + " -> " + std::to_string(used_) +
        " bytes, " +
        std::to_string(
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count()) +
        " us");
  }
}

// Under stress a use after free shows at once: dead cells are filled with a pattern, their kind reads as free.
void Heap::poison_dead_cells(Block& block) {
  const size_t size = block.cell_size;
  for (size_t cell = 0; cell < kBlockBytes / size; ++cell) {
    size_t granule = cell * size / kGranule;
    if (((block.marks[granule / 64] >> (granule & 63)) & 1) == 0) {
      Cell* dead = reinterpret_cast<Cell*>(block.start + cell * size);
      std::memset(static_cast<void*>(dead), 0xDB, size);
      dead->kind = CellKind::kFree;
    }
  }
}

void Heap::mark_cell(Cell* cell) {
  // Null and immortal cells lie outside the heap. The cell itself is not read here: it comes into the cache meanwhile.
  uintptr_t address = reinterpret_cast<uintptr_t>(cell);
  if (address - base_ >= reserved_bytes_) {
    PYEXEC_DEBUG_ASSERT(cell == nullptr || cell->is_immortal());
    return;
  }
  Block& block = blocks_[page_block_[(address - base_) / kPageBytes]];
  PYEXEC_DEBUG_ASSERT(block.in_use);
  if (block.cell_size == 0) {
    if (block.large_marked) {
      return;
    }
    block.large_marked = true;
    marked_bytes_ += size_t{block.pages} * kPageBytes;
  } else {
    size_t granule = (address - block.start) / kGranule;
    uint64_t bit = uint64_t{1} << (granule & 63);
    if ((block.marks[granule / 64] & bit) != 0) {
      return;
    }
    block.marks[granule / 64] |= bit;
    marked_bytes_ += block.cell_size;
  }
  __builtin_prefetch(cell);
  work_.push_back(cell);
}

Cell* Heap::cell_containing(uintptr_t address) {
  if (address - base_ >= page_high_ * kPageBytes) {
    return nullptr;
  }
  size_t page = (address - base_) / kPageBytes;
  if (((page_used_[page / 64] >> (page & 63)) & 1) == 0) {
    return nullptr;
  }
  const Block& block = blocks_[page_block_[page]];
  Cell* cell;
  if (block.cell_size == 0) {
    cell = reinterpret_cast<Cell*>(block.start);
  } else {
    size_t index = (address - block.start) / block.cell_size;
    if ((index + 1) * block.cell_size > kBlockBytes) {
      return nullptr;
    }
    cell = reinterpret_cast<Cell*>(block.start + index * block.cell_size);
  }
  return cell->kind == CellKind::kFree ? nullptr : cell;
}

void Heap::mark_conservative(uintptr_t word) {
  Cell* cell = cell_containing(word);
  if (cell != nullptr) {
    mark_cell(cell);
  } else {
    // A pointer one past the end of what it points into (an empty tail, an `end` iterator) keeps the cell before it.
    cell = cell_containing(word - 1);
    if (cell != nullptr) {
      mark_cell(cell);
    }
  }
}

void Heap::drain() {
  // Between the stack of what is marked and the tracing lies a short queue, so that a cell's prefetch has time to
  // arrive.
  constexpr size_t kAhead = 8;
  Cell* queue[kAhead] = {};
  size_t at = 0;
  size_t waiting = 0;
  while (waiting != 0 || !work_.empty()) {
    Cell* next = queue[at];
    waiting -= next != nullptr ? 1 : 0;
    queue[at] = nullptr;
    if (!work_.empty()) {
      queue[at] = work_.back();
      work_.pop_back();
      ++waiting;
    }
    at = (at + 1) % kAhead;
    if (next != nullptr) {
      trace(next);
    }
  }
}

void Heap::census(uint64_t counts[256], uint64_t bytes[256]) {
  for (const Block& block : blocks_) {
    if (!block.in_use) {
      continue;
    }
    size_t size = block.cell_size == 0 ? size_t{block.pages} * kPageBytes : block.cell_size;
    size_t cells = block.cell_size == 0 ? 1 : kBlockBytes / size;
    for (size_t i = 0; i < cells; ++i) {
      const Cell* cell = reinterpret_cast<const Cell*>(block.start + i * size);
      counts[static_cast<uint8_t>(cell->kind)] += 1;
      bytes[static_cast<uint8_t>(cell->kind)] += size;
    }
  }
}

}  // namespace pyexec
