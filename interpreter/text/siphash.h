// SPDX-License-Identifier: Apache-2.0
//
// SipHash-1-3 (Aumasson and Bernstein; the variant CPython 3.11 uses for str and bytes), keyed, over bytes.
// Header-only: it is inlined into the string hash. Equal text must hash equally whatever its storage, which holds
// because a text is stored as UCS-4 only if it does not fit Latin-1.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace pyexec {

struct SipKey {
  uint64_t k0 = 0;
  uint64_t k1 = 0;
};

namespace internal {
struct SipState {
  uint64_t v0, v1, v2, v3;
  void round() {
    v0 += v1;
    v2 += v3;
    v1 = std::rotl(v1, 13) ^ v0;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 = std::rotl(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = std::rotl(v1, 17) ^ v2;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 = std::rotl(v2, 32);
  }
};
}  // namespace internal

inline uint64_t siphash13(SipKey key, const void* data, size_t size) {
  internal::SipState s{key.k0 ^ 0x736f6d6570736575u, key.k1 ^ 0x646f72616e646f6du, key.k0 ^ 0x6c7967656e657261u,
                       key.k1 ^ 0x7465646279746573u};
  const auto* bytes = static_cast<const unsigned char*>(data);
  const unsigned char* end = bytes + (size & ~size_t{7});
  for (; bytes != end; bytes += 8) {
    uint64_t word;
    std::memcpy(&word, bytes, 8);
    s.v3 ^= word;
    s.round();
    s.v0 ^= word;
  }
  uint64_t last = static_cast<uint64_t>(size) << 56;
  switch (size & 7) {
    case 7:
      last |= static_cast<uint64_t>(bytes[6]) << 48;
      [[fallthrough]];
    case 6:
      last |= static_cast<uint64_t>(bytes[5]) << 40;
      [[fallthrough]];
    case 5:
      last |= static_cast<uint64_t>(bytes[4]) << 32;
      [[fallthrough]];
    case 4:
      last |= static_cast<uint64_t>(bytes[3]) << 24;
      [[fallthrough]];
    case 3:
      last |= static_cast<uint64_t>(bytes[2]) << 16;
      [[fallthrough]];
    case 2:
      last |= static_cast<uint64_t>(bytes[1]) << 8;
      [[fallthrough]];
    case 1:
      last |= static_cast<uint64_t>(bytes[0]);
      break;
    default:
      break;
  }
  s.v3 ^= last;
  s.round();
  s.v0 ^= last;
  s.v2 ^= 0xff;
  s.round();
  s.round();
  s.round();
  return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

// hash(str) and hash(bytes): 0 for empty, never -1.
inline int64_t hash_bytes(SipKey key, const void* data, size_t size) {
  if (size == 0) {
    return 0;
  }
  auto hash = static_cast<int64_t>(siphash13(key, data, size));
  return hash == -1 ? -2 : hash;
}

}  // namespace pyexec
