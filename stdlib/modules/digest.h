// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

// Message digests as plain bytes: a DigestState can be copied by assignment and lies inside a heap object, for cells
// have no finalisers. MD5, SHA-1 and SHA-2 are libcrypto's block functions; SHA-3 and BLAKE2 are here, since
// libcrypto's keep their states on its own heap.

namespace pyexec {

enum class DigestKind : uint8_t {
  kMd5,
  kSha1,
  kSha224,
  kSha256,
  kSha384,
  kSha512,
  kSha512_224,
  kSha512_256,
  kSha3_224,
  kSha3_256,
  kSha3_384,
  kSha3_512,
  kShake128,
  kShake256,
  kBlake2b,
  kBlake2s,
  kCount,
};

struct DigestInfo {
  std::string_view name;  // as hashlib calls it
  uint16_t digest_size;   // 0: as many bytes as asked for (SHAKE)
  uint16_t block_size;
};
const DigestInfo& digest_info(DigestKind kind);
// By name in any case, also "sha-256" and "sha3-256"; kCount: unknown.
DigestKind digest_by_name(std::string_view name);

constexpr size_t kLargestDigest = 64;
constexpr size_t kLargestBlock = 168;

struct Blake2Options {
  uint8_t digest_size = 0;
  uint8_t fanout = 1;
  uint8_t depth = 1;
  uint32_t leaf_size = 0;
  uint64_t node_offset = 0;
  uint8_t node_depth = 0;
  uint8_t inner_size = 0;
  bool is_last_node = false;
  std::span<const uint8_t> key, salt, person;
};

struct DigestState {
  DigestKind kind;
  uint8_t digest_size;
  bool is_last_node;
  uint8_t buffered;                // BLAKE2, SHA-3: bytes in `block`
  uint64_t counter;                // BLAKE2: bytes compressed (below 2^64)
  alignas(16) uint64_t words[25];  // the chaining value
  uint8_t block[kLargestBlock];
  alignas(16) uint8_t library[224];  // libcrypto's context
};

void digest_start(DigestState* state, DigestKind kind);
void blake2_start(DigestState* state, DigestKind kind, const Blake2Options& options);
void digest_update(DigestState* state, std::span<const uint8_t> bytes);
// Works on a copy: the state can go on. `out` gets `length` bytes, which is the digest size except for SHAKE.
void digest_finish(DigestState state, uint8_t* out, size_t length);

}  // namespace pyexec
