// SPDX-License-Identifier: Apache-2.0
//
// CPython 3.11's list sort over an array of items: natural runs, binary insertion up to a minimum run, merges chosen by
// the powersort rule, galloping. Stable; an inconsistent order yields some permutation, never a crash. A comparison may
// run user code and raise: then the array holds a permutation of what it held. Items live in heap cells: `items` and
// the scratch space, which is a ValueArray when items hold Values and a Buffer when they are plain numbers.
#pragma once

#include <cstring>

#include "interpreter/run/run.h"

namespace pyexec {

template <class Item, class Less>
class Timsort {
 public:
  Timsort(Run& run, Item* items, size_t count, Less less) : run_(run), items_(items), count_(count), less_(less) {}

  bool sort() {
    if (count_ < 2) {
      return true;
    }
    size_t minimum = minimum_run(count_);
    size_t low = 0;
    size_t left = count_;
    do {
      size_t run_length;
      TRY(count_run(low, left, &run_length));
      if (run_length < minimum) {
        size_t forced = left < minimum ? left : minimum;
        TRY(binary_insertion(low, forced, run_length));
        run_length = forced;
      }
      TRY(run_.charge(run_length));
      TRY(add_run(low, run_length));
      low += run_length;
      left -= run_length;
    } while (left > 0);
    while (pending_count_ > 1) {
      size_t at = pending_count_ - 2;
      if (at > 0 && pending_[at - 1].length < pending_[at + 1].length) {
        --at;
      }
      TRY(merge_at(at));
    }
    return true;
  }

 private:
  static constexpr size_t kMinimumGallop = 7;
  static constexpr size_t kMostPending = 85;

  struct PendingRun {
    size_t base;
    size_t length;
    int power;
  };

  static size_t minimum_run(size_t n) {
    size_t odd = 0;
    while (n >= 64) {
      odd |= n & 1;
      n >>= 1;
    }
    return n + odd;
  }
  static void move(Item* to, const Item* from, size_t count) {
    std::memmove(static_cast<void*>(to), static_cast<const void*>(from), count * sizeof(Item));
  }
  void reverse(size_t low, size_t high) {
    while (low + 1 < high) {
      --high;
      Item saved = items_[low];
      items_[low] = items_[high];
      items_[high] = saved;
      ++low;
    }
  }

  // The run that begins at `low`; a strictly descending one is turned around.
  bool count_run(size_t low, size_t left, size_t* run_length) {
    if (left == 1) {
      *run_length = 1;
      return true;
    }
    TRY(Truth descending, less_(items_[low + 1], items_[low]));
    size_t length = 2;
    for (; length < left; ++length) {
      TRY(Truth is_less, less_(items_[low + length], items_[low + length - 1]));
      if (is_less != descending) {
        break;
      }
    }
    if (descending == Truth::kTrue) {
      reverse(low, low + length);
    }
    *run_length = length;
    return true;
  }

  // [low, low + sorted) is sorted; puts the rest of [low, low + length) in place.
  bool binary_insertion(size_t low, size_t length, size_t sorted) {
    for (; sorted < length; ++sorted) {
      Item pivot = items_[low + sorted];
      size_t left = low;
      size_t right = low + sorted;
      while (left < right) {
        size_t middle = left + ((right - left) >> 1);
        TRY(Truth is_less, less_(pivot, items_[middle]));
        if (is_less == Truth::kTrue) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      move(items_ + left + 1, items_ + left, low + sorted - left);
      items_[left] = pivot;
    }
    return true;
  }

  static int power_of(size_t start, size_t length, size_t next_length, size_t total) {
    int power = 0;
    size_t a = 2 * start + length;
    size_t b = a + length + next_length;
    for (;;) {
      ++power;
      if (a >= total) {
        a -= total;
        b -= total;
      } else if (b >= total) {
        return power;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  bool add_run(size_t base, size_t length) {
    if (pending_count_ > 0) {
      PendingRun& last = pending_[pending_count_ - 1];
      int power = power_of(last.base, last.length, length, count_);
      while (pending_count_ > 1 && pending_[pending_count_ - 2].power > power) {
        TRY(merge_at(pending_count_ - 2));
      }
      pending_[pending_count_ - 1].power = power;
    }
    pending_[pending_count_++] = {base, length, 0};
    return true;
  }

  // Where `key` belongs in the sorted array: left of equal ones. `hint`: where to begin.
  bool gallop_left(const Item& key_reference, const Item* array, size_t size, size_t hint, size_t* out) {
    Item key = key_reference;
    size_t last = 0;
    size_t offset = 1;
    TRY(Truth before, less_(array[hint], key));
    if (before == Truth::kTrue) {
      size_t most = size - hint;
      while (offset < most) {
        TRY(Truth is_less, less_(array[hint + offset], key));
        if (is_less == Truth::kFalse) {
          break;
        }
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = offset < most ? offset : most;
      last += hint + 1;
      offset += hint;
    } else {
      size_t most = hint + 1;
      while (offset < most) {
        TRY(Truth is_less, less_(array[hint - offset], key));
        if (is_less == Truth::kTrue) {
          break;
        }
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = offset < most ? offset : most;
      size_t high = hint - last;
      last = hint + 1 - offset;
      offset = high;
    }
    while (last < offset) {
      size_t middle = last + ((offset - last) >> 1);
      TRY(Truth is_less, less_(array[middle], key));
      if (is_less == Truth::kTrue) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    *out = offset;
    return true;
  }

  // The same, right of equal ones.
  bool gallop_right(const Item& key_reference, const Item* array, size_t size, size_t hint, size_t* out) {
    Item key = key_reference;
    size_t last = 0;
    size_t offset = 1;
    TRY(Truth before, less_(key, array[hint]));
    if (before == Truth::kTrue) {
      size_t most = hint + 1;
      while (offset < most) {
        TRY(Truth is_less, less_(key, array[hint - offset]));
        if (is_less == Truth::kFalse) {
          break;
        }
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = offset < most ? offset : most;
      size_t high = hint - last;
      last = hint + 1 - offset;
      offset = high;
    } else {
      size_t most = size - hint;
      while (offset < most) {
        TRY(Truth is_less, less_(key, array[hint + offset]));
        if (is_less == Truth::kTrue) {
          break;
        }
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = offset < most ? offset : most;
      last += hint + 1;
      offset += hint;
    }
    while (last < offset) {
      size_t middle = last + ((offset - last) >> 1);
      TRY(Truth is_less, less_(key, array[middle]));
      if (is_less == Truth::kTrue) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    *out = offset;
    return true;
  }

  bool need_scratch(size_t count) {
    if (count <= scratch_count_) {
      return true;
    }
    if constexpr (sizeof(Item) % sizeof(Value) == 0) {
      constexpr size_t kValuesPerItem =
          sizeof(Item) / sizeof(Value);  // NOLINT(bugprone-sizeof-expression): Item may be a Value
      TRY(ValueArray * array, run_.allocate_values(count * kValuesPerItem));
      scratch_ = reinterpret_cast<Item*>(array->items);
    } else {
      TRY(Buffer * buffer, run_.allocate_buffer(count * sizeof(Item)));
      scratch_ = reinterpret_cast<Item*>(buffer->bytes());
    }
    scratch_count_ = count;
    return true;
  }

  bool merge_at(size_t at) {
    size_t base_a = pending_[at].base;
    size_t length_a = pending_[at].length;
    size_t base_b = pending_[at + 1].base;
    size_t length_b = pending_[at + 1].length;
    TRY(run_.charge(length_a + length_b));
    pending_[at].length = length_a + length_b;
    if (at + 3 == pending_count_) {
      pending_[at + 1] = pending_[at + 2];
    }
    --pending_count_;
    // What of A is already in place, and what of B.
    size_t skip;
    TRY(gallop_right(items_[base_b], items_ + base_a, length_a, 0, &skip));
    base_a += skip;
    length_a -= skip;
    if (length_a == 0) {
      return true;
    }
    TRY(gallop_left(items_[base_a + length_a - 1], items_ + base_b, length_b, length_b - 1, &length_b));
    if (length_b == 0) {
      return true;
    }
    return length_a <= length_b ? merge_low(items_ + base_a, length_a, items_ + base_b, length_b)
                                : merge_high(items_ + base_a, length_a, items_ + base_b, length_b);
  }

  // Merges A and B, neighbours, from the left; A is the shorter.
  bool merge_low(Item* a, size_t length_a, Item* b, size_t length_b) {
    TRY(need_scratch(length_a));
    move(scratch_, a, length_a);
    Item* to = a;
    Item* from = scratch_;
    bool ok = merge_low_loop(&to, &from, &length_a, &b, &length_b);
    // What is left of A goes to the gap, whatever happened.
    if (length_a > 0) {
      move(to, from, length_a);
    }
    return ok;
  }

  bool merge_low_loop(Item** to_place, Item** a_place, size_t* a_left, Item** b_place, size_t* b_left) {
    Item*& to = *to_place;
    Item*& a = *a_place;
    Item*& b = *b_place;
    size_t& length_a = *a_left;
    size_t& length_b = *b_left;
    *to++ = *b++;
    if (--length_b == 0) {
      return true;
    }
    if (length_a == 1) {
      return finish_low(to, a, b, length_a, length_b);
    }
    size_t gallop = minimum_gallop_;
    for (;;) {
      size_t wins_a = 0;
      size_t wins_b = 0;
      for (;;) {
        TRY(Truth b_first, less_(*b, *a));
        if (b_first == Truth::kTrue) {
          *to++ = *b++;
          ++wins_b;
          wins_a = 0;
          if (--length_b == 0) {
            return true;
          }
          if (wins_b >= gallop) {
            break;
          }
        } else {
          *to++ = *a++;
          ++wins_a;
          wins_b = 0;
          if (--length_a == 1) {
            return finish_low(to, a, b, length_a, length_b);
          }
          if (wins_a >= gallop) {
            break;
          }
        }
      }
      ++gallop;
      do {
        gallop -= gallop > 1;
        minimum_gallop_ = gallop;
        TRY(gallop_right(*b, a, length_a, 0, &wins_a));
        if (wins_a > 0) {
          move(to, a, wins_a);
          to += wins_a;
          a += wins_a;
          length_a -= wins_a;
          if (length_a == 1) {
            return finish_low(to, a, b, length_a, length_b);
          }
          if (length_a == 0) {  // only when the order is inconsistent
            return true;
          }
        }
        *to++ = *b++;
        if (--length_b == 0) {
          return true;
        }
        TRY(gallop_left(*a, b, length_b, 0, &wins_b));
        if (wins_b > 0) {
          move(to, b, wins_b);
          to += wins_b;
          b += wins_b;
          length_b -= wins_b;
          if (length_b == 0) {
            return true;
          }
        }
        *to++ = *a++;
        if (--length_a == 1) {
          return finish_low(to, a, b, length_a, length_b);
        }
      } while (wins_a >= kMinimumGallop || wins_b >= kMinimumGallop);
      ++gallop;
      minimum_gallop_ = gallop;
    }
  }

  // One item of A is left and belongs behind all of B.
  bool finish_low(Item*& to, Item*& a, Item*& b, size_t& length_a, size_t& length_b) {
    move(to, b, length_b);
    to[length_b] = *a;
    length_a = 0;
    length_b = 0;
    return true;
  }

  // The mirror image: from the right; B is the shorter.
  bool merge_high(Item* a, size_t length_a, Item* b, size_t length_b) {
    TRY(need_scratch(length_b));
    move(scratch_, b, length_b);
    Item* to = b + length_b - 1;
    Item* from_a = a + length_a - 1;
    Item* from_b = scratch_ + length_b - 1;
    bool ok = merge_high_loop(&to, a, &from_a, &length_a, &from_b, &length_b);
    if (length_b > 0) {
      move(to - (length_b - 1), scratch_, length_b);
    }
    return ok;
  }

  bool merge_high_loop(Item** to_place, Item* base_a, Item** a_place, size_t* a_left, Item** b_place, size_t* b_left) {
    Item*& to = *to_place;
    Item*& a = *a_place;
    Item*& b = *b_place;
    size_t& length_a = *a_left;
    size_t& length_b = *b_left;
    *to-- = *a--;
    if (--length_a == 0) {
      return true;
    }
    if (length_b == 1) {
      return finish_high(to, a, length_a, length_b);
    }
    size_t gallop = minimum_gallop_;
    for (;;) {
      size_t wins_a = 0;
      size_t wins_b = 0;
      for (;;) {
        TRY(Truth b_first, less_(*b, *a));
        if (b_first == Truth::kTrue) {
          *to-- = *a--;
          ++wins_a;
          wins_b = 0;
          if (--length_a == 0) {
            return true;
          }
          if (wins_a >= gallop) {
            break;
          }
        } else {
          *to-- = *b--;
          ++wins_b;
          wins_a = 0;
          if (--length_b == 1) {
            return finish_high(to, a, length_a, length_b);
          }
          if (wins_b >= gallop) {
            break;
          }
        }
      }
      ++gallop;
      do {
        gallop -= gallop > 1;
        minimum_gallop_ = gallop;
        size_t kept;
        TRY(gallop_right(*b, base_a, length_a, length_a - 1, &kept));
        wins_a = length_a - kept;
        if (wins_a > 0) {
          to -= wins_a;
          a -= wins_a;
          move(to + 1, a + 1, wins_a);
          length_a -= wins_a;
          if (length_a == 0) {
            return true;
          }
        }
        *to-- = *b--;
        if (--length_b == 1) {
          return finish_high(to, a, length_a, length_b);
        }
        TRY(gallop_left(*a, scratch_, length_b, length_b - 1, &kept));
        wins_b = length_b - kept;
        if (wins_b > 0) {
          to -= wins_b;
          b -= wins_b;
          move(to + 1, b + 1, wins_b);
          length_b -= wins_b;
          if (length_b == 1) {
            return finish_high(to, a, length_a, length_b);
          }
          if (length_b == 0) {  // only when the order is inconsistent
            return true;
          }
        }
        *to-- = *a--;
        if (--length_a == 0) {
          return true;
        }
      } while (wins_a >= kMinimumGallop || wins_b >= kMinimumGallop);
      ++gallop;
      minimum_gallop_ = gallop;
    }
  }

  // One item of B is left and belongs before all of A.
  bool finish_high(Item*& to, Item*& a, size_t& length_a, size_t& length_b) {
    to -= length_a;
    a -= length_a;
    move(to + 1, a + 1, length_a);
    *to = scratch_[0];
    length_a = 0;
    length_b = 0;
    return true;
  }

  Run& run_;
  Item* items_;
  size_t count_;
  Less less_;
  Item* scratch_ = nullptr;
  size_t scratch_count_ = 0;
  size_t minimum_gallop_ = kMinimumGallop;
  size_t pending_count_ = 0;
  PendingRun pending_[kMostPending];
};

}  // namespace pyexec
