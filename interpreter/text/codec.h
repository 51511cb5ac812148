// SPDX-License-Identifier: Apache-2.0
//
// bytes.decode and str.encode for utf-8, ascii, latin-1, utf-16, utf-32 with CPython's error handlers, positions and
// reasons. Two passes over the same code: measure_* finds the size or the first error, decode/encode writes into memory
// of that size. utf8.h has the strict UTF-8 fast path.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "interpreter/text/text_view.h"

namespace pyexec {

enum class Codec { kUtf8, kUtf8Sig, kAscii, kLatin1, kUtf16, kUtf16Le, kUtf16Be, kUtf32, kUtf32Le, kUtf32Be };
// Finds a codec by any alias CPython normalises to it ("UTF8", "us-ascii", "iso-8859-1", "utf_16_le" …).
bool find_codec(std::string_view name, Codec* codec);
const char* codec_name(Codec codec);  // as it stands in errors: "utf-8", "ascii", "latin-1", "utf-16-le" …

enum class ErrorHandler {
  kStrict,
  kReplace,
  kIgnore,
  kBackslashReplace,
  kXmlCharRefReplace,
  kSurrogateEscape,
  kSurrogatePass,
  kNameReplace
};
bool find_error_handler(std::string_view name,
                        ErrorHandler* handler);  // else LookupError "unknown error handler name 'x'"

// The fields of a UnicodeDecodeError or UnicodeEncodeError.
struct CodecError {
  size_t start = 0;
  size_t end = 0;                  // one behind the last bad unit
  const char* reason = nullptr;    // null: no error. "invalid start byte", "ordinal not in range(128)" …
  const char* encoding = nullptr;  // as the exception names it: "utf-16-le" when decoding utf-16
  bool ok() const { return reason == nullptr; }
};

struct DecodeResult {
  CodecError error;
  TextSize size;
};
// kXmlCharRefReplace and kNameReplace cannot decode: TypeError "don't know how to handle UnicodeDecodeError in error
// callback"; the caller refuses them (is_decode_handler).
bool is_decode_handler(ErrorHandler handler);
DecodeResult measure_decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler);
void decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler, Latin1* out);
void decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler, Ucs4* out);

struct EncodeResult {
  CodecError error;
  size_t size = 0;  // bytes
};
EncodeResult measure_encode(Codec codec, TextView text, ErrorHandler handler);
void encode(Codec codec, TextView text, ErrorHandler handler, uint8_t* out);

}  // namespace pyexec
