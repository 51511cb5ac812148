// SPDX-License-Identifier: Apache-2.0
//
// Strict UTF-8 at full speed, for source text, output and str.encode()/bytes.decode() without arguments, and helpers to
// narrow and widen code units. Everything else (other codecs, error handlers) is in codec.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "interpreter/text/codec.h"
#include "interpreter/text/text_view.h"

namespace pyexec::utf8 {

struct Scan {
  CodecError error;   // of the first bad sequence, in CPython's words
  size_t length = 0;  // code points (before the error, if there is one)
  char32_t max_char = 0;
  bool is_wide() const { return max_char > 0xFF; }
  bool is_ascii() const { return max_char < 0x80; }
};
Scan scan(std::span<const uint8_t> bytes);
void decode(std::span<const uint8_t> bytes, Latin1* out);  // input that scan accepted and whose max_char <= 0xFF
void decode(std::span<const uint8_t> bytes, Ucs4* out);    // input that scan accepted

struct EncodedSize {
  CodecError error;  // a lone surrogate: "surrogates not allowed", start..end of the whole run
  size_t size = 0;   // bytes
};
EncodedSize encoded_size(TextView text);
void encode(TextView text, uint8_t* out);       // text that encoded_size accepted
size_t encode_one(char32_t c, uint8_t out[4]);  // surrogates too (three bytes); returns the length

// For places that own no heap (messages, traces, tests). Surrogates become "\udcXX" escapes: never fails.
std::string to_string_lossy(TextView text);

char32_t max_code_point(const Ucs4* units, size_t length);  // 0 for the empty text; any value > 0xFF may be rounded up
bool fits_latin1(const Ucs4* units, size_t length);
void narrow(const Ucs4* units, size_t length, Latin1* out);
void widen(const Latin1* units, size_t length, Ucs4* out);

}  // namespace pyexec::utf8
