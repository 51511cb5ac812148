// SPDX-License-Identifier: Apache-2.0
//
// The native part of hashlib and hmac: hash objects, HMAC in one go, key derivation. The functions and classes that
// programs see are put together in stdlib/frozen/hashlib.py.
#include <algorithm>
#include <bit>
#include <cstring>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/digest.h"
#include "stdlib/modules/library_error.h"
#include "stdlib/modules/native_self.h"
#include "stdlib/register.h"

namespace pyexec {

namespace types {
extern Type hash_;
extern Type hash_xof_;
extern Type blake2b_;
extern Type blake2s_;
}  // namespace types

namespace {

struct HashObject : Object {
  DigestState state;
};

// Any of the four types: they share the layout. `type()` names the common part of messages.
bool is_hash(Value value) {
  if (!has_kind(value, CellKind::kNative)) {
    return false;
  }
  Type* type = type_of(value);
  return type == &types::hash_ || type == &types::hash_xof_ || type == &types::blake2b_ || type == &types::blake2s_;
}
HashObject* hash_self(Call& call, Value self) {
  if (!is_hash(self)) {
    return call.run().raise(types::type_error_, "descriptor '{}' requires a hash object but received a '{}'",
                            {call.entry().name, type_of(self)});
  }
  return static_cast<HashObject*>(self.as_object());
}

HashObject* hash_new(Run& run, DigestKind kind) {
  bool is_shake = kind == DigestKind::kShake128 || kind == DigestKind::kShake256;
  Type* type = kind == DigestKind::kBlake2b   ? &types::blake2b_
               : kind == DigestKind::kBlake2s ? &types::blake2s_
               : is_shake                     ? &types::hash_xof_
                                              : &types::hash_;
  auto* object = run.allocate_object<HashObject>(type, CellKind::kNative);
  TRY(object);
  digest_start(&object->state, kind);
  return object;
}

bool hash_bytes(Run& run, Value data, ByteSpan* out) {
  if (is_str(data)) {
    return run.raise(types::type_error_, "Strings must be encoded before hashing");
  }
  TRY(Truth known, get_bytes(run, data, out));
  if (known == Truth::kFalse) {
    return run.raise(types::type_error_, "object supporting the buffer API required");
  }
  return true;
}

constexpr size_t kSlice = 256 * 1024;  // bytes hashed between two looks at the budget

bool update_charged(Run& run, DigestState* state, ByteSpan bytes) {
  while (!bytes.empty()) {
    size_t count = std::min(kSlice, bytes.size());
    TRY(run.charge(1 + count / 16));
    digest_update(state, bytes.first(count));
    bytes = bytes.subspan(count);
  }
  return true;
}

// new(name, data): the name as hashlib.new takes it.
Value hashlib_new(Call& call, Str& name, Value data) {
  Run& run = call.run();
  DigestKind kind = name.is_wide() ? DigestKind::kCount : digest_by_name(name.view());
  if (kind == DigestKind::kCount) {
    return run.raise(types::value_error_, "unsupported hash type {}", {&name});
  }
  TRY(HashObject * object, hash_new(run, kind));
  if (!data.is_absent()) {
    ByteSpan bytes;
    TRY(hash_bytes(run, data, &bytes));
    TRY(update_charged(run, &object->state, bytes));
  }
  return Value::object(object);
}

Value hash_update(Call& call, Value self, Value data) {
  TRY(HashObject * object, hash_self(call, self));
  ByteSpan bytes;
  TRY(hash_bytes(call.run(), data, &bytes));
  TRY(update_charged(call.run(), &object->state, bytes));
  return Value::none();
}
Value hash_copy(Call& call, Value self) {
  TRY(HashObject * object, hash_self(call, self));
  auto* copy = call.run().allocate_object<HashObject>(object->type(), CellKind::kNative);
  TRY(copy);
  copy->state = object->state;
  return Value::object(copy);
}

Value digest_value(Run& run, const HashObject* object, size_t length, bool is_hex) {
  TRY(run.charge(8 + length / 16));
  TRY(Bytes * digest, bytes_new(run, nullptr, length));
  digest_finish(object->state, digest->data, length);
  if (!is_hex) {
    return Value::object(digest);
  }
  TRY(Str * text, str_allocate(run, length * 2, 1));
  for (size_t i = 0; i < length; ++i) {
    text->data[2 * i] = static_cast<uint8_t>("0123456789abcdef"[digest->data[i] >> 4]);
    text->data[2 * i + 1] = static_cast<uint8_t>("0123456789abcdef"[digest->data[i] & 15]);
  }
  return Value::object(text);
}
template <bool is_hex>
Value hash_digest(Call& call, Value self) {
  TRY(HashObject * object, hash_self(call, self));
  return digest_value(call.run(), object, object->state.digest_size, is_hex);
}
template <bool is_hex>
Value hash_xof_digest(Call& call, Value self, Value length) {
  Run& run = call.run();
  TRY(HashObject * object, hash_self(call, self));
  int64_t count = 0;
  TRY(to_index_exact(run, length, &count, &types::overflow_error_));
  if (count < 0) {
    return run.raise(types::system_error_, "Negative size passed to PyBytes_FromStringAndSize");
  }
  if (count > (int64_t{1} << 40)) {
    return run.raise_memory_error();
  }
  TRY(run.charge(static_cast<uint64_t>(count) / 16));
  return digest_value(run, object, static_cast<size_t>(count), is_hex);
}

Value hash_name(Call& call, Value self) {
  TRY(HashObject * object, hash_self(call, self));
  return value_of(str_intern(call.run(), digest_info(object->state.kind).name));
}
Value hash_digest_size(Call& call, Value self) {
  TRY(HashObject * object, hash_self(call, self));
  return Value::integer(object->state.digest_size);
}
Value hash_block_size(Call& call, Value self) {
  TRY(HashObject * object, hash_self(call, self));
  return Value::integer(digest_info(object->state.kind).block_size);
}

Value hash_repr(Run& run, Value self) {
  auto* object = static_cast<HashObject*>(self.as_object());
  StrBuilder builder(run);
  TRY(builder.append_ascii("<"));
  TRY(builder.append_ascii(digest_info(object->state.kind).name));
  TRY(builder.append_ascii(" _hashlib.HASH object @ 0x"));
  char digits[17];
  uint64_t number = 0x7f0000000000 + uint64_t{run.identity_of(object)} * 16;
  size_t length = 0;
  for (int shift = 44; shift >= 0; shift -= 4) {
    digits[length++] = "0123456789abcdef"[number >> shift & 15];
  }
  TRY(builder.append_ascii({digits, length}));
  TRY(builder.append_ascii(">"));
  return value_of(builder.finish());
}

// ---- BLAKE2 -------------------------------------------------------------------------------------------------------

struct Number {
  const char* name;
  Value value;
  int64_t low, high;
};

bool positive_number(Run& run, Value value, uint64_t* out) {
  TRY(Value number, to_index(run, value));
  if (int_sign(number) < 0) {
    return run.raise(types::value_error_, "value must be positive");
  }
  if (is_big_int(number) && static_cast<const BigInt*>(number.as_object())->limb_count > 1) {
    return run.raise(types::overflow_error_, "int too big to convert");
  }
  return masked_int(run, number, out);
}

// blake2(kind, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size,
// last_node): everything given.
template <bool is_wide>
Value hashlib_blake2(Call& call, Value data, Value digest_size, Value key, Value salt, Value person, Value fanout,
                     Value depth, Value leaf_size, Value node_offset, Value node_depth, Value inner_size,
                     bool last_node) {
  Run& run = call.run();
  constexpr DigestKind kKind = is_wide ? DigestKind::kBlake2b : DigestKind::kBlake2s;
  constexpr int64_t kMost = is_wide ? 64 : 32;
  constexpr size_t kPiece = is_wide ? 16 : 8;
  Blake2Options options;
  options.is_last_node = last_node;
  auto small = [&](Value value, int64_t* out) { return to_index_exact(run, value, out, &types::overflow_error_); };
  int64_t number = 0;
  TRY(small(digest_size, &number));
  if (number <= 0 || number > kMost) {
    return run.raise(types::value_error_, "digest_size must be between 1 and {} bytes", {kMost});
  }
  options.digest_size = static_cast<uint8_t>(number);
  struct Piece {
    const char* name;
    Value value;
    std::span<const uint8_t>* target;
    size_t most;
  };
  const Piece pieces[] = {{"salt", salt, &options.salt, kPiece},
                          {"person", person, &options.person, kPiece},
                          {"key", key, &options.key, static_cast<size_t>(kMost)}};
  for (const Piece& piece : pieces) {
    ByteSpan bytes;
    TRY(require_bytes(run, piece.value, &bytes));
    if (bytes.size() > piece.most && piece.target != &options.key) {
      return run.raise(types::value_error_, "maximum {} length is {} bytes", {piece.name, piece.most});
    }
  }
  TRY(small(fanout, &number));
  if (number < 0 || number > 255) {
    return run.raise(types::value_error_, "fanout must be between 0 and 255");
  }
  options.fanout = static_cast<uint8_t>(number);
  TRY(small(depth, &number));
  if (number <= 0 || number > 255) {
    return run.raise(types::value_error_, "depth must be between 1 and 255");
  }
  options.depth = static_cast<uint8_t>(number);
  uint64_t large = 0;
  TRY(positive_number(run, leaf_size, &large));
  if (large > UINT32_MAX) {
    return run.raise(types::overflow_error_, "leaf_size is too large");
  }
  options.leaf_size = static_cast<uint32_t>(large);
  TRY(positive_number(run, node_offset, &large));
  if (!is_wide && large >= (uint64_t{1} << 48)) {
    return run.raise(types::overflow_error_, "node_offset is too large");
  }
  options.node_offset = large;
  TRY(small(node_depth, &number));
  if (number < 0 || number > 255) {
    return run.raise(types::value_error_, "node_depth must be between 0 and 255");
  }
  options.node_depth = static_cast<uint8_t>(number);
  TRY(small(inner_size, &number));
  if (number < 0 || number > kMost) {
    return run.raise(types::value_error_, "inner_size must be between 0 and is {}", {kMost});
  }
  options.inner_size = static_cast<uint8_t>(number);
  ByteSpan key_bytes;
  TRY(require_bytes(run, key, &key_bytes));
  if (key_bytes.size() > static_cast<size_t>(kMost)) {
    return run.raise(types::value_error_, "maximum key length is {} bytes", {kMost});
  }
  TRY(HashObject * object, hash_new(run, kKind));
  for (const Piece& piece : pieces) {  // no user code runs from here on
    TRY(require_bytes(run, piece.value, piece.target));
  }
  blake2_start(&object->state, kKind, options);
  ByteSpan bytes;
  TRY(hash_bytes(run, data, &bytes));
  TRY(update_charged(run, &object->state, bytes));
  return Value::object(object);
}

// ---- HMAC and key derivation --------------------------------------------------------------------------------------

struct Hmac {
  DigestState inner;
  DigestState outer;
};
void hmac_start(Hmac* hmac, DigestKind kind, ByteSpan key) {
  uint8_t block[kLargestBlock] = {};
  size_t size = digest_info(kind).block_size;
  if (key.size() > size) {
    DigestState state;
    digest_start(&state, kind);
    digest_update(&state, key);
    digest_finish(state, block, digest_info(kind).digest_size);
  } else {
    std::copy(key.begin(), key.end(), block);
  }
  uint8_t pad[kLargestBlock];
  std::transform(block, block + size, pad, [](uint8_t c) { return static_cast<uint8_t>(c ^ 0x36); });
  digest_start(&hmac->inner, kind);
  digest_update(&hmac->inner, {pad, size});
  std::transform(block, block + size, pad, [](uint8_t c) { return static_cast<uint8_t>(c ^ 0x5c); });
  digest_start(&hmac->outer, kind);
  digest_update(&hmac->outer, {pad, size});
}
void hmac_finish(const Hmac& hmac, DigestState inner, uint8_t* out) {
  size_t size = digest_info(inner.kind).digest_size;
  uint8_t digest[kLargestDigest];
  digest_finish(inner, digest, size);
  DigestState outer = hmac.outer;
  digest_update(&outer, {digest, size});
  digest_finish(outer, out, size);
}

DigestKind fixed_digest(const Str& name) {
  DigestKind kind = name.is_wide() ? DigestKind::kCount : digest_by_name(name.view());
  return kind;
}

Value hashlib_hmac(Call& call, Value key, Value message, Str& name) {
  Run& run = call.run();
  DigestKind kind = fixed_digest(name);
  if (kind == DigestKind::kCount) {
    return run.raise(types::value_error_, "unsupported hash type {}", {&name});
  }
  if (digest_info(kind).digest_size == 0) {
    return run.raise(types::value_error_, "no reason supplied");
  }
  ByteSpan bytes;
  TRY(require_bytes(run, key, &bytes));
  TRY(run.charge(16 + bytes.size() / 16));
  Hmac hmac;
  hmac_start(&hmac, kind, bytes);
  TRY(require_bytes(run, message, &bytes));
  TRY(update_charged(run, &hmac.inner, bytes));
  uint8_t out[kLargestDigest];
  hmac_finish(hmac, hmac.inner, out);
  return value_of(bytes_new(run, out, digest_info(kind).digest_size));
}

// PBKDF2 of as many bytes as `out` holds.
bool derive(Run& run, DigestKind kind, ByteSpan password, ByteSpan salt, int64_t iterations, uint8_t* out,
            size_t length) {
  Hmac hmac;
  TRY(run.charge(16 + password.size() / 16));
  hmac_start(&hmac, kind, password);
  size_t size = digest_info(kind).digest_size;
  uint32_t number = 1;
  for (size_t at = 0; at < length; at += size, ++number) {
    DigestState first = hmac.inner;
    TRY(run.charge(16 + salt.size() / 16));
    digest_update(&first, salt);
    uint8_t index[4] = {static_cast<uint8_t>(number >> 24), static_cast<uint8_t>(number >> 16),
                        static_cast<uint8_t>(number >> 8), static_cast<uint8_t>(number)};
    digest_update(&first, index);
    uint8_t sum[kLargestDigest];
    uint8_t last[kLargestDigest];
    hmac_finish(hmac, first, last);
    std::copy_n(last, size, sum);
    for (int64_t i = 1; i < iterations; ++i) {
      TRY(run.charge(16));
      DigestState next = hmac.inner;
      digest_update(&next, {last, size});
      hmac_finish(hmac, next, last);
      for (size_t k = 0; k < size; ++k) {
        sum[k] ^= last[k];
      }
    }
    std::copy_n(sum, std::min(size, length - at), out + at);
  }
  return true;
}

Value hashlib_pbkdf2(Call& call, Str& hash_name, Value password, Value salt, Value iterations, Value dklen) {
  Run& run = call.run();
  DigestKind kind = fixed_digest(hash_name);
  ByteSpan secret;
  ByteSpan extra;
  int64_t rounds = 0;
  TRY(require_bytes(run, password, &secret));
  TRY(require_bytes(run, salt, &extra));
  TRY(Value rounds_value, to_index(run, iterations));
  if (!rounds_value.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C long");
  }
  rounds = rounds_value.as_int();
  if (kind == DigestKind::kCount) {
    return raise_library_error(run, "hashlib", "UnsupportedDigestmodError", "[digital envelope routines] unsupported");
  }
  if (rounds < 1) {
    return run.raise(types::value_error_, "iteration value must be greater than 0.");
  }
  if (rounds > INT32_MAX) {
    return run.raise(types::overflow_error_, "iteration value is too great.");
  }
  int64_t length = digest_info(kind).digest_size;
  if (!dklen.is_absent() && !dklen.is_none()) {
    TRY(to_index_exact(run, dklen, &length, &types::overflow_error_));
  }
  if (digest_info(kind).digest_size == 0) {
    return run.raise(types::value_error_, "no reason supplied");
  }
  if (length < 1) {
    return run.raise(types::value_error_, "key length must be greater than 0.");
  }
  if (length > INT32_MAX) {
    return run.raise(types::overflow_error_, "key length is too great.");
  }
  TRY(Bytes * out, bytes_new(run, nullptr, static_cast<size_t>(length)));
  TRY(require_bytes(run, password, &secret));
  TRY(require_bytes(run, salt, &extra));
  TRY(derive(run, kind, secret, extra, rounds, out->data, out->length));
  return Value::object(out);
}

// scrypt (RFC 7914), with its memory on the heap and a charge a block.
void salsa8(uint32_t* block) {
  uint32_t x[16];
  std::copy_n(block, 16, x);
  auto turn = [&](int a, int b, int c, int shift) { x[a] ^= std::rotl(x[b] + x[c], shift); };
  for (int round = 0; round < 8; round += 2) {
    turn(4, 0, 12, 7), turn(8, 4, 0, 9), turn(12, 8, 4, 13), turn(0, 12, 8, 18);
    turn(9, 5, 1, 7), turn(13, 9, 5, 9), turn(1, 13, 9, 13), turn(5, 1, 13, 18);
    turn(14, 10, 6, 7), turn(2, 14, 10, 9), turn(6, 2, 14, 13), turn(10, 6, 2, 18);
    turn(3, 15, 11, 7), turn(7, 3, 15, 9), turn(11, 7, 3, 13), turn(15, 11, 7, 18);
    turn(1, 0, 3, 7), turn(2, 1, 0, 9), turn(3, 2, 1, 13), turn(0, 3, 2, 18);
    turn(6, 5, 4, 7), turn(7, 6, 5, 9), turn(4, 7, 6, 13), turn(5, 4, 7, 18);
    turn(11, 10, 9, 7), turn(8, 11, 10, 9), turn(9, 8, 11, 13), turn(10, 9, 8, 18);
    turn(12, 15, 14, 7), turn(13, 12, 15, 9), turn(14, 13, 12, 13), turn(15, 14, 13, 18);
  }
  for (int i = 0; i < 16; ++i) {
    block[i] += x[i];
  }
}
void block_mix(const uint32_t* in, uint32_t* out, size_t r) {
  uint32_t x[16];
  std::copy_n(in + (2 * r - 1) * 16, 16, x);
  for (size_t i = 0; i < 2 * r; ++i) {
    for (size_t k = 0; k < 16; ++k) {
      x[k] ^= in[i * 16 + k];
    }
    salsa8(x);
    std::copy_n(x, 16, out + (i / 2 + (i % 2) * r) * 16);
  }
}
bool ro_mix(Run& run, uint32_t* block, uint32_t* table, uint32_t* other, uint64_t n, size_t r) {
  size_t words = 32 * r;
  for (uint64_t i = 0; i < n; ++i) {
    TRY(run.charge(1 + r * 8));
    std::copy_n(block, words, table + i * words);
    block_mix(block, other, r);
    std::copy_n(other, words, block);
  }
  for (uint64_t i = 0; i < n; ++i) {
    TRY(run.charge(1 + r * 8));
    const uint32_t* chosen = table + (block[(2 * r - 1) * 16] & (n - 1)) * words;
    for (size_t k = 0; k < words; ++k) {
      block[k] ^= chosen[k];
    }
    block_mix(block, other, r);
    std::copy_n(other, words, block);
  }
  return true;
}

bool scrypt_number(Run& run, Value value, const char* name, uint64_t* out) {
  if (value.is_absent() || value.is_none()) {
    return run.raise(types::type_error_, "{} is required and must be an unsigned int", {name});
  }
  if (!is_int_like(value)) {
    return run.raise(types::type_error_, "scrypt() argument '{}' must be int, not {}", {name, type_of(value)});
  }
  Value number = int_value(value);
  if (!number.is_int() || number.as_int() < 0) {
    return run.raise(types::type_error_, "{} is required and must be an unsigned int", {name});
  }
  *out = static_cast<uint64_t>(number.as_int());
  return true;
}

Value hashlib_scrypt(Call& call, Value password, Value salt, Value n_value, Value r_value, Value p_value, Value maxmem,
                     Value dklen) {
  Run& run = call.run();
  ByteSpan secret;
  TRY(require_bytes(run, password, &secret));
  if (salt.is_absent() || salt.is_none()) {
    return run.raise(types::type_error_, "salt is required");
  }
  ByteSpan extra;
  TRY(require_bytes(run, salt, &extra));
  uint64_t n = 0;
  uint64_t r = 0;
  uint64_t p = 0;
  for (const auto& [name, value] : {std::pair{"n", n_value}, std::pair{"r", r_value}, std::pair{"p", p_value}}) {
    if (!value.is_absent() && !value.is_none() && !is_int_like(value)) {
      return run.raise(types::type_error_, "scrypt() argument '{}' must be int, not {}", {name, type_of(value)});
    }
  }
  TRY(scrypt_number(run, n_value, "n", &n));
  if (n < 2 || (n & (n - 1)) != 0) {
    return run.raise(types::value_error_, "n must be a power of 2.");
  }
  TRY(scrypt_number(run, r_value, "r", &r));
  TRY(scrypt_number(run, p_value, "p", &p));
  int64_t memory = 0;
  if (!maxmem.is_absent()) {
    TRY(to_index_exact(run, maxmem, &memory, &types::overflow_error_));
  }
  if (memory < 0 || memory > INT32_MAX) {
    return run.raise(types::value_error_, "maxmem must be positive and smaller than 2147483647");
  }
  int64_t length = 64;
  if (!dklen.is_absent()) {
    TRY(to_index_exact(run, dklen, &length, &types::overflow_error_));
  }
  if (length < 1 || length > INT32_MAX) {
    return run.raise(types::value_error_, "dklen must be greater than 0 and smaller than 2147483647");
  }
  if (r == 0 || p == 0 || r > (uint64_t{1} << 30) || p > ((uint64_t{1} << 30) - 1) / r ||
      (r * 16 <= 63 && n >= uint64_t{1} << (r * 16))) {
    return run.raise(types::value_error_, "Invalid parameter combination for n, r, p, maxmem.");
  }
  uint64_t most = memory == 0 ? 32 * 1024 * 1024 : static_cast<uint64_t>(memory);
  if (n > most / (128 * r) || 128 * r * p + 32 * r * 4 + 128 * r * n > most) {
    return run.raise(types::value_error_, "[digital envelope routines] memory limit exceeded");
  }
  size_t words = 32 * r;
  TRY(Buffer * blocks, run.allocate_buffer(p * words * 4));
  TRY(Buffer * table, run.allocate_buffer((n + 1) * words * 4));
  TRY(require_bytes(run, password, &secret));
  TRY(require_bytes(run, salt, &extra));
  TRY(derive(run, DigestKind::kSha256, secret, extra, 1, blocks->bytes(), p * words * 4));
  auto* block_words = reinterpret_cast<uint32_t*>(blocks->bytes());  // little-endian, as all hosts of ours
  auto* table_words = reinterpret_cast<uint32_t*>(table->bytes());
  for (uint64_t i = 0; i < p; ++i) {
    TRY(ro_mix(run, block_words + i * words, table_words, table_words + n * words, n, r));
  }
  TRY(Bytes * out, bytes_new(run, nullptr, static_cast<size_t>(length)));
  TRY(derive(run, DigestKind::kSha256, secret, {blocks->bytes(), p * words * 4}, 1, out->data, out->length));
  run.heap().release(table);
  run.heap().release(blocks);
  return Value::object(out);
}

Value hashlib_compare_digest(Call& call, Value a, Value b) {
  Run& run = call.run();
  ByteSpan left;
  ByteSpan right;
  if (is_str(a) && is_str(b)) {
    for (Value text : {a, b}) {
      bool is_ascii = !as_str(text)->is_wide();
      for (size_t i = 0; is_ascii && i < as_str(text)->length; ++i) {
        is_ascii = as_str(text)->data[i] < 128;
      }
      if (!is_ascii) {
        return run.raise(types::type_error_, "comparing strings with non-ASCII characters is not supported");
      }
    }
    left = {as_str(a)->data, as_str(a)->length};
    right = {as_str(b)->data, as_str(b)->length};
  } else {
    ByteSpan unused;
    TRY(Truth left_known, get_bytes(run, a, &unused));
    TRY(Truth right_known, get_bytes(run, b, &unused));
    if (left_known == Truth::kFalse && right_known == Truth::kFalse) {
      return run.raise(types::type_error_, "unsupported operand types(s) or combination of types: '{}' and '{}'",
                       {type_of(a), type_of(b)});
    }
    for (Value value : {a, b}) {
      ByteSpan bytes;
      TRY(Truth known, get_bytes(run, value, &bytes));
      if (known == Truth::kFalse) {
        return run.raise(types::type_error_, "a bytes-like object is required, not '{}'", {type_of(value)});
      }
    }
    TRY(require_bytes(run, a, &left));
    TRY(require_bytes(run, b, &right));
  }
  TRY(charge_bulk(run, right.size()));
  uint8_t difference = left.size() == right.size() ? 0 : 1;
  ByteSpan compared = left.size() == right.size() ? left : right;
  for (size_t i = 0; i < right.size(); ++i) {
    difference = static_cast<uint8_t>(difference | (compared[i] ^ right[i]));
  }
  return Value::boolean(difference == 0);
}

#define HASH_ATTRIBUTES                                                                                           \
  {"update", "(self, obj, /)", native<hash_update>, "Update this hash object's state with the provided string."}, \
      {"copy", "(self, /)", native<hash_copy>, "Return a copy of the hash object."},                              \
      {"name", "(self, /)", native<hash_name>, "The algorithm's name.", EntryKind::kGetter},                      \
      {"digest_size", "(self, /)", native<hash_digest_size>, "Bytes of the digest.", EntryKind::kGetter}, {       \
    "block_size", "(self, /)", native<hash_block_size>, "Bytes of a block.", EntryKind::kGetter                   \
  }
constexpr Entry kHashMethods[] = {
    HASH_ATTRIBUTES,
    {"digest", "(self, /)", native<hash_digest<false>>, "Return the digest value as a bytes object."},
    {"hexdigest", "(self, /)", native<hash_digest<true>>, "Return the digest value as a string of hexadecimal digits."},
};
constexpr Entry kXofMethods[] = {
    HASH_ATTRIBUTES,
    {"digest", "(self, length)", native<hash_xof_digest<false>>, "Return the digest value as a bytes object."},
    {"hexdigest", "(self, length)", native<hash_xof_digest<true>>,
     "Return the digest value as a string of hexadecimal digits."},
};
#undef HASH_ATTRIBUTES

constexpr Entry kFunctions[] = {
    {"new", "(name, data=b'', /)", native<hashlib_new>, "A hash object by name.", EntryKind::kFunction},
    {"blake2b",
     "(data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node, "
     "/)",
     native<hashlib_blake2<true>>, "A BLAKE2b object.", EntryKind::kFunction},
    {"blake2s",
     "(data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node, "
     "/)",
     native<hashlib_blake2<false>>, "A BLAKE2s object.", EntryKind::kFunction},
    {"hmac", "(key, msg, digest, /)", native<hashlib_hmac>, "HMAC in one go.", EntryKind::kFunction},
    {"pbkdf2_hmac", "(hash_name, password, salt, iterations, dklen=None)", native<hashlib_pbkdf2>,
     "Password based key derivation function 2 with HMAC as pseudorandom function.", EntryKind::kFunction},
    {"scrypt", "(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)", native<hashlib_scrypt>,
     "scrypt password-based key derivation function.", EntryKind::kFunction},
    {"compare_digest", "(a, b, /)", native<hashlib_compare_digest>, "Return 'a == b', in constant time.",
     EntryKind::kFunction},
};

}  // namespace

namespace types {
#define HASH_TYPE(variable, text, of_module, represent) \
  Type variable = make_builtin_type({                   \
      .name = text,                                     \
      .layout = CellKind::kNative,                      \
      .instance_bytes = sizeof(HashObject),             \
      .doc = "A hash object.",                          \
      .slots = {.repr = represent},                     \
      .module = of_module,                              \
  })
HASH_TYPE(hash_, "HASH", "_hashlib", hash_repr);
HASH_TYPE(hash_xof_, "HASHXOF", "_hashlib", hash_repr);
HASH_TYPE(blake2b_, "blake2b", "_blake2", nullptr);
HASH_TYPE(blake2s_, "blake2s", "_blake2", nullptr);
#undef HASH_TYPE
}  // namespace types

namespace {
bool fill_hashlib(Run& run, Module* module) {
  TRY(module_set(run, module, "HASH", Value::object(&types::hash_)));
  TRY(module_set(run, module, "BLAKE2b", Value::object(&types::blake2b_)));
  return module_set(run, module, "BLAKE2s", Value::object(&types::blake2s_));
}
constexpr ModuleDefinition kHashlib = {"_hashlib", "The native part of hashlib and hmac.", kFunctions, fill_hashlib};
}  // namespace

void register_hashlib_module() {
  for (Type* type : {&types::hash_, &types::hash_xof_, &types::blake2b_, &types::blake2s_}) {
    complete_builtin_type(type);
    add_methods(type,
                type == &types::hash_xof_ ? std::span<const Entry>(kXofMethods) : std::span<const Entry>(kHashMethods));
  }
  register_module(&kHashlib);
}

}  // namespace pyexec
