// SPDX-License-Identifier: Apache-2.0
#include "stdlib/modules/digest.h"

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/md5.h>
#include <openssl/sha.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace pyexec {
namespace {

constexpr DigestInfo kInfos[] = {
    {"md5", 16, 64},       {"sha1", 20, 64},      {"sha224", 28, 64},      {"sha256", 32, 64},
    {"sha384", 48, 128},   {"sha512", 64, 128},   {"sha512_224", 28, 128}, {"sha512_256", 32, 128},
    {"sha3_224", 28, 144}, {"sha3_256", 32, 136}, {"sha3_384", 48, 104},   {"sha3_512", 64, 72},
    {"shake_128", 0, 168}, {"shake_256", 0, 136}, {"blake2b", 64, 128},    {"blake2s", 32, 64},
};
static_assert(sizeof(kInfos) / sizeof(kInfos[0]) == static_cast<size_t>(DigestKind::kCount));
static_assert(sizeof(SHA512_CTX) <= sizeof(DigestState::library));

bool is_keccak(DigestKind kind) {
  return kind >= DigestKind::kSha3_224 && kind <= DigestKind::kShake256;
}
bool is_blake2(DigestKind kind) {
  return kind == DigestKind::kBlake2b || kind == DigestKind::kBlake2s;
}
template <class Context>
Context* context(DigestState* state) {
  return reinterpret_cast<Context*>(state->library);
}

uint64_t load_little(const uint8_t* bytes, size_t count) {
  uint64_t value = 0;
  for (size_t i = 0; i < count; ++i) {
    value |= static_cast<uint64_t>(bytes[i]) << (8 * i);
  }
  return value;
}

// ---- Keccak-f[1600] -----------------------------------------------------------------------------------------------

void keccak_permute(uint64_t* a) {
  constexpr uint64_t kRounds[24] = {0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
                                    0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
                                    0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
                                    0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
                                    0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
                                    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};
  constexpr int kRotations[24] = {1,  3,  6,  10, 15, 21, 28, 36, 45, 55, 2,  14,
                                  27, 41, 56, 8,  25, 43, 62, 18, 39, 61, 20, 44};
  constexpr int kPlaces[24] = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
  for (uint64_t round : kRounds) {
    uint64_t columns[5];
    for (int x = 0; x < 5; ++x) {
      columns[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    }
    for (int x = 0; x < 5; ++x) {
      uint64_t change = columns[(x + 4) % 5] ^ std::rotl(columns[(x + 1) % 5], 1);
      for (int y = 0; y < 25; y += 5) {
        a[y + x] ^= change;
      }
    }
    uint64_t moving = a[1];
    for (int i = 0; i < 24; ++i) {
      uint64_t next = a[kPlaces[i]];
      a[kPlaces[i]] = std::rotl(moving, kRotations[i]);
      moving = next;
    }
    for (int y = 0; y < 25; y += 5) {
      uint64_t row[5];
      std::copy_n(a + y, 5, row);
      for (int x = 0; x < 5; ++x) {
        a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
      }
    }
    a[0] ^= round;
  }
}

void keccak_absorb(DigestState* state, const uint8_t* block, size_t rate) {
  for (size_t i = 0; i < rate / 8; ++i) {
    state->words[i] ^= load_little(block + 8 * i, 8);
  }
  keccak_permute(state->words);
}

void keccak_finish(DigestState& state, uint8_t* out, size_t length) {
  size_t rate = digest_info(state.kind).block_size;
  bool is_shake = state.kind == DigestKind::kShake128 || state.kind == DigestKind::kShake256;
  std::memset(state.block + state.buffered, 0, rate - state.buffered);
  state.block[state.buffered] ^= is_shake ? 0x1f : 0x06;
  state.block[rate - 1] ^= 0x80;
  keccak_absorb(&state, state.block, rate);
  for (size_t at = 0; at < length;) {
    if (at > 0) {
      keccak_permute(state.words);
    }
    size_t count = std::min(rate, length - at);
    for (size_t i = 0; i < count; ++i) {
      out[at + i] = static_cast<uint8_t>(state.words[i / 8] >> (8 * (i % 8)));
    }
    at += count;
  }
}

// ---- BLAKE2 -------------------------------------------------------------------------------------------------------

constexpr uint8_t kSigma[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};
constexpr uint64_t kBlake2b[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                  0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

template <class Word>
void blake2_compress(DigestState* state, const uint8_t* block, bool is_last) {
  constexpr bool kWide = sizeof(Word) == 8;
  constexpr int kTurns[4] = {kWide ? 32 : 16, kWide ? 24 : 12, kWide ? 16 : 8, kWide ? 63 : 7};
  auto start = [](int i) { return static_cast<Word>(kWide ? kBlake2b[i] : kBlake2b[i] >> 32); };
  Word message[16];
  Word v[16];
  for (int i = 0; i < 16; ++i) {
    message[i] = static_cast<Word>(load_little(block + static_cast<size_t>(i) * sizeof(Word), sizeof(Word)));
  }
  for (int i = 0; i < 8; ++i) {
    v[i] = static_cast<Word>(state->words[i]);
    v[i + 8] = start(i);
  }
  v[12] ^= static_cast<Word>(state->counter);
  if constexpr (!kWide) {
    v[13] ^= static_cast<Word>(state->counter >> 32);
  }
  if (is_last) {
    v[14] = static_cast<Word>(~v[14]);
    if (state->is_last_node) {
      v[15] = static_cast<Word>(~v[15]);
    }
  }
  auto mix = [&](int a, int b, int c, int d, Word x, Word y) {
    v[a] = static_cast<Word>(v[a] + v[b] + x);
    v[d] = std::rotr(static_cast<Word>(v[d] ^ v[a]), kTurns[0]);
    v[c] = static_cast<Word>(v[c] + v[d]);
    v[b] = std::rotr(static_cast<Word>(v[b] ^ v[c]), kTurns[1]);
    v[a] = static_cast<Word>(v[a] + v[b] + y);
    v[d] = std::rotr(static_cast<Word>(v[d] ^ v[a]), kTurns[2]);
    v[c] = static_cast<Word>(v[c] + v[d]);
    v[b] = std::rotr(static_cast<Word>(v[b] ^ v[c]), kTurns[3]);
  };
  for (int round = 0; round < (kWide ? 12 : 10); ++round) {
    const uint8_t* s = kSigma[round % 10];
    mix(0, 4, 8, 12, message[s[0]], message[s[1]]);
    mix(1, 5, 9, 13, message[s[2]], message[s[3]]);
    mix(2, 6, 10, 14, message[s[4]], message[s[5]]);
    mix(3, 7, 11, 15, message[s[6]], message[s[7]]);
    mix(0, 5, 10, 15, message[s[8]], message[s[9]]);
    mix(1, 6, 11, 12, message[s[10]], message[s[11]]);
    mix(2, 7, 8, 13, message[s[12]], message[s[13]]);
    mix(3, 4, 9, 14, message[s[14]], message[s[15]]);
  }
  for (int i = 0; i < 8; ++i) {
    state->words[i] = static_cast<Word>(static_cast<Word>(state->words[i]) ^ v[i] ^ v[i + 8]);
  }
}

void blake2_block(DigestState* state, const uint8_t* block, size_t count, bool is_last) {
  state->counter += count;
  if (state->kind == DigestKind::kBlake2b) {
    blake2_compress<uint64_t>(state, block, is_last);
  } else {
    blake2_compress<uint32_t>(state, block, is_last);
  }
}

void store_little(uint8_t* at, uint64_t value, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    at[i] = static_cast<uint8_t>(value >> (8 * i));
  }
}

}  // namespace

const DigestInfo& digest_info(DigestKind kind) {
  return kInfos[static_cast<size_t>(kind)];
}

DigestKind digest_by_name(std::string_view name) {
  auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == '-' ? '_' : c; };
  for (size_t i = 0; i < static_cast<size_t>(DigestKind::kCount); ++i) {
    std::string_view known = kInfos[i].name;
    if (known.size() == name.size() &&
        std::equal(known.begin(), known.end(), name.begin(), [&](char a, char b) { return a == lower(b); })) {
      return static_cast<DigestKind>(i);
    }
  }
  // OpenSSL's spellings: SHA-256, SHA2-256, SHA512-256, SHAKE128, BLAKE2b512.
  struct Alias {
    std::string_view name;
    DigestKind kind;
  };
  constexpr Alias kAliases[] = {
      {"sha_1", DigestKind::kSha1},         {"sha_224", DigestKind::kSha224},    {"sha_256", DigestKind::kSha256},
      {"sha_384", DigestKind::kSha384},     {"sha_512", DigestKind::kSha512},    {"sha2_224", DigestKind::kSha224},
      {"sha2_256", DigestKind::kSha256},    {"sha2_384", DigestKind::kSha384},   {"sha2_512", DigestKind::kSha512},
      {"shake128", DigestKind::kShake128},  {"shake256", DigestKind::kShake256}, {"blake2b512", DigestKind::kBlake2b},
      {"blake2s256", DigestKind::kBlake2s}, {"ssl3_md5", DigestKind::kMd5},      {"ssl3_sha1", DigestKind::kSha1},
  };
  for (const Alias& alias : kAliases) {
    if (alias.name.size() == name.size() &&
        std::equal(alias.name.begin(), alias.name.end(), name.begin(), [&](char a, char b) { return a == lower(b); })) {
      return alias.kind;
    }
  }
  return DigestKind::kCount;
}

void digest_start(DigestState* state, DigestKind kind) {
  std::memset(static_cast<void*>(state), 0, sizeof(*state));
  state->kind = kind;
  state->digest_size = static_cast<uint8_t>(digest_info(kind).digest_size);
  switch (kind) {
    case DigestKind::kMd5:
      MD5_Init(context<MD5_CTX>(state));
      break;
    case DigestKind::kSha1:
      SHA1_Init(context<SHA_CTX>(state));
      break;
    case DigestKind::kSha224:
      SHA224_Init(context<SHA256_CTX>(state));
      break;
    case DigestKind::kSha256:
      SHA256_Init(context<SHA256_CTX>(state));
      break;
    case DigestKind::kSha384:
      SHA384_Init(context<SHA512_CTX>(state));
      break;
    case DigestKind::kSha512:
      SHA512_Init(context<SHA512_CTX>(state));
      break;
    case DigestKind::kSha512_224:
    case DigestKind::kSha512_256: {
      // The truncated forms start from values of their own (FIPS 180-4, 5.3.6).
      constexpr uint64_t kStart224[8] = {0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82,
                                         0x679dd514582f9fcf, 0x0f6d2b697bd44da8, 0x77e36f7304c48942,
                                         0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1};
      constexpr uint64_t kStart256[8] = {0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151,
                                         0x963877195940eabd, 0x96283ee2a88effe3, 0xbe5e1e2553863992,
                                         0x2b0199fc2c85b8aa, 0x0eb72ddc81c52ca2};
      SHA512_Init(context<SHA512_CTX>(state));
      const uint64_t* start = kind == DigestKind::kSha512_224 ? kStart224 : kStart256;
      std::copy_n(start, 8, context<SHA512_CTX>(state)->h);
      break;
    }
    case DigestKind::kBlake2b:
    case DigestKind::kBlake2s: {
      Blake2Options options;
      options.digest_size = state->digest_size;
      blake2_start(state, kind, options);
      break;
    }
    default:
      break;
  }
}

void blake2_start(DigestState* state, DigestKind kind, const Blake2Options& options) {
  std::memset(static_cast<void*>(state), 0, sizeof(*state));
  state->kind = kind;
  state->digest_size = options.digest_size;
  state->is_last_node = options.is_last_node;
  bool is_wide = kind == DigestKind::kBlake2b;
  uint8_t block[64] = {};
  block[0] = options.digest_size;
  block[1] = static_cast<uint8_t>(options.key.size());
  block[2] = options.fanout;
  block[3] = options.depth;
  store_little(block + 4, options.leaf_size, 4);
  store_little(block + 8, options.node_offset, is_wide ? 8 : 6);
  block[is_wide ? 16 : 14] = options.node_depth;
  block[is_wide ? 17 : 15] = options.inner_size;
  std::copy(options.salt.begin(), options.salt.end(), block + (is_wide ? 32 : 16));
  std::copy(options.person.begin(), options.person.end(), block + (is_wide ? 48 : 24));
  size_t width = is_wide ? 8 : 4;
  for (size_t i = 0; i < 8; ++i) {
    state->words[i] = (is_wide ? kBlake2b[i] : kBlake2b[i] >> 32) ^ load_little(block + i * width, width);
  }
  if (!options.key.empty()) {
    std::copy(options.key.begin(), options.key.end(), state->block);
    state->buffered = static_cast<uint8_t>(digest_info(kind).block_size);
  }
}

void digest_update(DigestState* state, std::span<const uint8_t> bytes) {
  if (bytes.empty()) {
    return;
  }
  switch (state->kind) {
    case DigestKind::kMd5:
      MD5_Update(context<MD5_CTX>(state), bytes.data(), bytes.size());
      return;
    case DigestKind::kSha1:
      SHA1_Update(context<SHA_CTX>(state), bytes.data(), bytes.size());
      return;
    case DigestKind::kSha224:
    case DigestKind::kSha256:
      SHA256_Update(context<SHA256_CTX>(state), bytes.data(), bytes.size());
      return;
    case DigestKind::kSha384:
    case DigestKind::kSha512:
    case DigestKind::kSha512_224:
    case DigestKind::kSha512_256:
      SHA512_Update(context<SHA512_CTX>(state), bytes.data(), bytes.size());
      return;
    default:
      break;
  }
  // A full block of BLAKE2 waits: the last one is compressed differently.
  size_t size = digest_info(state->kind).block_size;
  bool waits = is_blake2(state->kind);
  while (!bytes.empty()) {
    if (state->buffered == size) {
      blake2_block(state, state->block, size, false);
      state->buffered = 0;
    }
    size_t count = std::min(size - state->buffered, bytes.size());
    std::copy_n(bytes.data(), count, state->block + state->buffered);
    state->buffered = static_cast<uint8_t>(state->buffered + count);
    bytes = bytes.subspan(count);
    if (!waits && state->buffered == size) {
      keccak_absorb(state, state->block, size);
      state->buffered = 0;
    }
  }
}

void digest_finish(DigestState state, uint8_t* out, size_t length) {
  uint8_t full[kLargestDigest];
  switch (state.kind) {
    case DigestKind::kMd5:
      MD5_Final(full, context<MD5_CTX>(&state));
      break;
    case DigestKind::kSha1:
      SHA1_Final(full, context<SHA_CTX>(&state));
      break;
    case DigestKind::kSha224:
      SHA224_Final(full, context<SHA256_CTX>(&state));
      break;
    case DigestKind::kSha256:
      SHA256_Final(full, context<SHA256_CTX>(&state));
      break;
    case DigestKind::kSha384:
      SHA384_Final(full, context<SHA512_CTX>(&state));
      break;
    case DigestKind::kSha512:
    case DigestKind::kSha512_224:
    case DigestKind::kSha512_256:
      SHA512_Final(full, context<SHA512_CTX>(&state));
      break;
    default:
      if (is_keccak(state.kind)) {
        keccak_finish(state, out, length);
        return;
      }
      std::memset(state.block + state.buffered, 0, digest_info(state.kind).block_size - state.buffered);
      blake2_block(&state, state.block, state.buffered, true);
      size_t width = state.kind == DigestKind::kBlake2b ? 8 : 4;
      for (size_t i = 0; i < 8; ++i) {
        store_little(full + i * width, state.words[i], width);
      }
      break;
  }
  std::copy_n(full, length, out);
}

}  // namespace pyexec
