// SPDX-License-Identifier: Apache-2.0
//
// Codecs with error handlers. See codec.h. One routine a direction, run twice: first with an output that only counts,
// then with one that writes.
#include "interpreter/text/codec.h"

#include <algorithm>
#include <cstring>

#include "interpreter/numeric/int_text.h"
#include "interpreter/text/unicode.h"
#include "interpreter/text/utf8.h"
#include "interpreter/text/utf8_step.h"

namespace pyexec {

namespace {

bool is_surrogate(char32_t c) {
  return (c & ~char32_t{0x7FF}) == 0xD800;
}
bool is_low_surrogate(char32_t c) {
  return (c & ~char32_t{0x3FF}) == 0xDC00;
}

struct Alias {
  std::string_view name;
  Codec codec;
};

// Names after normalisation: lower case, runs of anything but letters, digits and '.' as one '_'.
constexpr Alias kAliases[] = {
    {"utf_8", Codec::kUtf8},
    {"utf8", Codec::kUtf8},
    {"u8", Codec::kUtf8},
    {"utf", Codec::kUtf8},
    {"utf8_ucs2", Codec::kUtf8},
    {"utf8_ucs4", Codec::kUtf8},
    {"cp65001", Codec::kUtf8},
    {"utf_8_sig", Codec::kUtf8Sig},
    {"ascii", Codec::kAscii},
    {"us_ascii", Codec::kAscii},
    {"us", Codec::kAscii},
    {"646", Codec::kAscii},
    {"ansi_x3.4_1968", Codec::kAscii},
    {"ansi_x3_4_1968", Codec::kAscii},
    {"ansi_x3.4_1986", Codec::kAscii},
    {"cp367", Codec::kAscii},
    {"csascii", Codec::kAscii},
    {"ibm367", Codec::kAscii},
    {"iso646_us", Codec::kAscii},
    {"iso_646.irv_1991", Codec::kAscii},
    {"iso_ir_6", Codec::kAscii},
    {"latin_1", Codec::kLatin1},
    {"latin1", Codec::kLatin1},
    {"latin", Codec::kLatin1},
    {"l1", Codec::kLatin1},
    {"8859", Codec::kLatin1},
    {"cp819", Codec::kLatin1},
    {"csisolatin1", Codec::kLatin1},
    {"ibm819", Codec::kLatin1},
    {"iso8859", Codec::kLatin1},
    {"iso8859_1", Codec::kLatin1},
    {"iso_8859_1", Codec::kLatin1},
    {"iso_8859_1_1987", Codec::kLatin1},
    {"iso_ir_100", Codec::kLatin1},
    {"utf_16", Codec::kUtf16},
    {"utf16", Codec::kUtf16},
    {"u16", Codec::kUtf16},
    {"utf_16_le", Codec::kUtf16Le},
    {"utf_16le", Codec::kUtf16Le},
    {"unicodelittleunmarked", Codec::kUtf16Le},
    {"utf_16_be", Codec::kUtf16Be},
    {"utf_16be", Codec::kUtf16Be},
    {"unicodebigunmarked", Codec::kUtf16Be},
    {"utf_32", Codec::kUtf32},
    {"utf32", Codec::kUtf32},
    {"u32", Codec::kUtf32},
    {"utf_32_le", Codec::kUtf32Le},
    {"utf_32le", Codec::kUtf32Le},
    {"utf_32_be", Codec::kUtf32Be},
    {"utf_32be", Codec::kUtf32Be},
};

struct NamedHandler {
  std::string_view name;
  ErrorHandler handler;
};
constexpr NamedHandler kHandlers[] = {
    {"strict", ErrorHandler::kStrict},
    {"replace", ErrorHandler::kReplace},
    {"ignore", ErrorHandler::kIgnore},
    {"backslashreplace", ErrorHandler::kBackslashReplace},
    {"xmlcharrefreplace", ErrorHandler::kXmlCharRefReplace},
    {"surrogateescape", ErrorHandler::kSurrogateEscape},
    {"surrogatepass", ErrorHandler::kSurrogatePass},
    {"namereplace", ErrorHandler::kNameReplace},
};

// ---- decoding -----------------------------------------------------------------------------------------------------

struct DecodeStep {
  char32_t code_point = 0;
  size_t length = 0;
  const char* reason = nullptr;
};

DecodeStep utf16_step(const uint8_t* p, size_t size, bool big_endian) {
  auto unit = [&](size_t at) { return big_endian ? p[at] << 8 | p[at + 1] : p[at + 1] << 8 | p[at]; };
  if (size < 2) {
    return {0, size, "truncated data"};
  }
  auto first = static_cast<char32_t>(unit(0));
  if (!is_surrogate(first)) {
    return {first, 2, nullptr};
  }
  if (is_low_surrogate(first)) {
    return {0, 2, "illegal encoding"};
  }
  if (size < 4) {
    return {0, size, "unexpected end of data"};
  }
  auto second = static_cast<char32_t>(unit(2));
  if (!is_low_surrogate(second)) {
    return {0, 2, "illegal UTF-16 surrogate"};
  }
  return {0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF)), 4, nullptr};
}

DecodeStep utf32_step(const uint8_t* p, size_t size, bool big_endian) {
  if (size < 4) {
    return {0, size, "truncated data"};
  }
  char32_t c = 0;
  for (size_t i = 0; i < 4; ++i) {
    c = c << 8 | p[big_endian ? i : 3 - i];
  }
  if (is_surrogate(c)) {
    return {0, 4, "code point in surrogate code point range(0xd800, 0xe000)"};
  }
  if (c > kMaxCodePoint) {
    return {0, 4, "code point not in range(0x110000)"};
  }
  return {c, 4, nullptr};
}

DecodeStep decode_step(Codec codec, const uint8_t* p, size_t size) {
  switch (codec) {
    case Codec::kUtf8:
    case Codec::kUtf8Sig: {
      Utf8Step step = utf8_step(p, size);
      return {step.code_point, step.length, step.reason};
    }
    case Codec::kAscii:
      return p[0] < 0x80 ? DecodeStep{p[0], 1, nullptr} : DecodeStep{0, 1, "ordinal not in range(128)"};
    case Codec::kLatin1:
      return {p[0], 1, nullptr};
    case Codec::kUtf16:
    case Codec::kUtf16Le:
      return utf16_step(p, size, false);
    case Codec::kUtf16Be:
      return utf16_step(p, size, true);
    case Codec::kUtf32:
    case Codec::kUtf32Le:
      return utf32_step(p, size, false);
    case Codec::kUtf32Be:
      return utf32_step(p, size, true);
  }
  return {};
}

// The surrogate that stands encoded at the start of an erroneous sequence, for surrogatepass; 0 if there is none.
char32_t encoded_surrogate(Codec codec, const uint8_t* p, size_t size, size_t* length) {
  char32_t c = 0;
  switch (codec) {
    case Codec::kUtf8:
    case Codec::kUtf8Sig:
      *length = 3;
      if (size >= 3 && (p[0] & 0xF0) == 0xE0 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
        c = (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
      }
      break;
    case Codec::kUtf16:
    case Codec::kUtf16Le:
      *length = 2;
      c = size >= 2 ? static_cast<char32_t>(p[1] << 8 | p[0]) : 0;
      break;
    case Codec::kUtf16Be:
      *length = 2;
      c = size >= 2 ? static_cast<char32_t>(p[0] << 8 | p[1]) : 0;
      break;
    case Codec::kUtf32:
    case Codec::kUtf32Le:
    case Codec::kUtf32Be:
      *length = 4;
      if (size >= 4) {
        bool big_endian = codec == Codec::kUtf32Be;
        for (size_t i = 0; i < 4; ++i) {
          c = c << 8 | p[big_endian ? i : 3 - i];
        }
      }
      break;
    case Codec::kAscii:
    case Codec::kLatin1:
      break;
  }
  return is_surrogate(c) ? c : 0;
}

// Removes a byte order mark and settles the byte order it names.
std::span<const uint8_t> skip_mark(Codec* codec, std::span<const uint8_t> bytes, size_t* skipped) {
  auto starts = [&](std::string_view mark) {
    return bytes.size() >= mark.size() && std::memcmp(bytes.data(), mark.data(), mark.size()) == 0;
  };
  *skipped = 0;
  auto skip = [&](size_t count, Codec settled) {
    *codec = settled;
    *skipped = count;
    bytes = bytes.subspan(count);
  };
  if (*codec == Codec::kUtf8Sig) {
    if (starts("\xEF\xBB\xBF")) {
      skip(3, Codec::kUtf8);
      *skipped = 0;  // CPython counts from behind the mark here
    }
  } else if (*codec == Codec::kUtf16) {
    if (starts("\xFF\xFE")) {
      skip(2, Codec::kUtf16Le);
    } else if (starts("\xFE\xFF")) {
      skip(2, Codec::kUtf16Be);
    }
  } else if (*codec == Codec::kUtf32) {
    if (starts(std::string_view("\xFF\xFE\0\0", 4))) {
      skip(4, Codec::kUtf32Le);
    } else if (starts(std::string_view("\0\0\xFE\xFF", 4))) {
      skip(4, Codec::kUtf32Be);
    }
  }
  return bytes;
}

const char* decode_error_name(Codec codec) {
  switch (codec) {
    case Codec::kUtf16:
      return "utf-16-le";
    case Codec::kUtf32:
      return "utf-32-le";
    default:
      return codec_name(codec);
  }
}

template <class Emit>
CodecError run_decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler, Emit emit) {
  size_t offset = 0;
  bytes = skip_mark(&codec, bytes, &offset);
  size_t size = bytes.size();
  for (size_t i = 0; i < size;) {
    const uint8_t* p = bytes.data() + i;
    DecodeStep step = decode_step(codec, p, size - i);
    if (step.reason == nullptr) {
      emit(step.code_point);
      i += step.length;
      continue;
    }
    bool handled = true;
    switch (handler) {
      case ErrorHandler::kReplace:
        emit(char32_t{0xFFFD});
        i += step.length;
        break;
      case ErrorHandler::kIgnore:
        i += step.length;
        break;
      case ErrorHandler::kBackslashReplace:
        for (size_t k = 0; k < step.length; ++k) {
          emit(U'\\');
          emit(U'x');
          emit(static_cast<char32_t>("0123456789abcdef"[p[k] >> 4]));
          emit(static_cast<char32_t>("0123456789abcdef"[p[k] & 15]));
        }
        i += step.length;
        break;
      case ErrorHandler::kSurrogateEscape: {
        size_t count = 0;
        for (; count < std::min<size_t>(step.length, 4) && p[count] >= 0x80; ++count) {
          emit(char32_t{0xDC00} + p[count]);
        }
        i += count;
        handled = count > 0;
        break;
      }
      case ErrorHandler::kSurrogatePass: {
        size_t length = 0;
        char32_t surrogate = encoded_surrogate(codec, p, size - i, &length);
        handled = surrogate != 0;
        if (handled) {
          emit(surrogate);
          i += length;
        }
        break;
      }
      case ErrorHandler::kStrict:
      case ErrorHandler::kXmlCharRefReplace:
      case ErrorHandler::kNameReplace:
        handled = false;
        break;
    }
    if (!handled) {
      return {offset + i, offset + i + step.length, step.reason, decode_error_name(codec)};
    }
  }
  return {};
}

// ---- encoding -----------------------------------------------------------------------------------------------------

bool can_encode(Codec codec, char32_t c) {
  switch (codec) {
    case Codec::kAscii:
      return c < 0x80;
    case Codec::kLatin1:
      return c <= 0xFF;
    default:
      return !is_surrogate(c);
  }
}

// Codecs whose errors cover a run of characters; utf-16 and utf-32 report one at a time.
bool reports_runs(Codec codec) {
  return codec == Codec::kAscii || codec == Codec::kLatin1 || codec == Codec::kUtf8 || codec == Codec::kUtf8Sig;
}

size_t encode_unit(Codec codec, char32_t c, uint8_t out[4]) {
  auto put16 = [&](size_t at, char32_t unit, bool big_endian) {
    out[at + (big_endian ? 0 : 1)] = static_cast<uint8_t>(unit >> 8);
    out[at + (big_endian ? 1 : 0)] = static_cast<uint8_t>(unit);
  };
  switch (codec) {
    case Codec::kAscii:
    case Codec::kLatin1:
      out[0] = static_cast<uint8_t>(c);
      return 1;
    case Codec::kUtf8:
    case Codec::kUtf8Sig:
      return utf8::encode_one(c, out);
    case Codec::kUtf16:
    case Codec::kUtf16Le:
    case Codec::kUtf16Be: {
      bool big_endian = codec == Codec::kUtf16Be;
      if (c < 0x10000) {
        put16(0, c, big_endian);
        return 2;
      }
      put16(0, 0xD800 + ((c - 0x10000) >> 10), big_endian);
      put16(2, 0xDC00 + ((c - 0x10000) & 0x3FF), big_endian);
      return 4;
    }
    case Codec::kUtf32:
    case Codec::kUtf32Le:
    case Codec::kUtf32Be:
      for (size_t i = 0; i < 4; ++i) {
        out[codec == Codec::kUtf32Be ? 3 - i : i] = static_cast<uint8_t>(c >> (8 * i));
      }
      return 4;
  }
  return 0;
}

// The text that stands for a character that cannot be encoded. Long enough for the longest character name.
struct Replacement {
  char text[unicode::kMaxNameLength + 4];
  size_t length = 0;
};

void escape_hex(char32_t c, Replacement* out) {
  int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
  out->text[0] = '\\';
  out->text[1] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
  for (int i = 0; i < digits; ++i) {
    out->text[2 + i] = "0123456789abcdef"[c >> (4 * (digits - 1 - i)) & 15];
  }
  out->length = static_cast<size_t>(2 + digits);
}

void replace_character(ErrorHandler handler, char32_t c, Replacement* out) {
  out->length = 0;
  switch (handler) {
    case ErrorHandler::kReplace:
      out->text[0] = '?';
      out->length = 1;
      break;
    case ErrorHandler::kBackslashReplace:
      escape_hex(c, out);
      break;
    case ErrorHandler::kXmlCharRefReplace: {
      out->text[0] = '&';
      out->text[1] = '#';
      size_t digits = int64_to_text(static_cast<int64_t>(c), out->text + 2);
      out->text[2 + digits] = ';';
      out->length = 3 + digits;
      break;
    }
    case ErrorHandler::kNameReplace: {
      size_t length = unicode::character_name(c, out->text + 3, sizeof out->text - 4);
      if (length == 0) {
        escape_hex(c, out);
        break;
      }
      std::memcpy(out->text, "\\N{", 3);
      out->text[3 + length] = '}';
      out->length = length + 4;
      break;
    }
    default:
      break;
  }
}

template <class Emit>  // emit(bytes, count)
CodecError run_encode(Codec codec, TextView text, ErrorHandler handler, Emit emit) {
  uint8_t buffer[4];
  auto put = [&](char32_t c) { emit(buffer, encode_unit(codec, c, buffer)); };
  if (codec == Codec::kUtf8Sig || codec == Codec::kUtf16 || codec == Codec::kUtf32) {
    put(0xFEFF);
  }
  size_t size = text.size();
  for (size_t i = 0; i < size;) {
    char32_t c = text[i];
    if (can_encode(codec, c)) {
      put(c);
      ++i;
      continue;
    }
    size_t end = i + 1;
    while (reports_runs(codec) && end < size && !can_encode(codec, text[end])) {
      ++end;
    }
    size_t start = i;
    for (; i < end; ++i) {
      c = text[i];
      bool handled = true;
      switch (handler) {
        case ErrorHandler::kSurrogateEscape:
          handled = c >= 0xDC80 && c <= 0xDCFF && reports_runs(codec);
          if (handled) {
            buffer[0] = static_cast<uint8_t>(c);
            emit(buffer, size_t{1});
          }
          break;
        case ErrorHandler::kSurrogatePass:
          handled = is_surrogate(c) && codec != Codec::kAscii && codec != Codec::kLatin1;
          if (handled) {
            put(c);
          }
          break;
        case ErrorHandler::kStrict:
          handled = false;
          break;
        default: {
          Replacement replacement;
          replace_character(handler, c, &replacement);
          for (size_t k = 0; k < replacement.length; ++k) {
            put(static_cast<unsigned char>(replacement.text[k]));
          }
          break;
        }
      }
      if (!handled) {
        const char* reason = codec == Codec::kAscii    ? "ordinal not in range(128)"
                             : codec == Codec::kLatin1 ? "ordinal not in range(256)"
                                                       : "surrogates not allowed";
        const char* name = codec == Codec::kUtf8Sig ? "utf-8" : codec_name(codec);
        // surrogateescape shortens the range to what it could not take; the other handlers take all or nothing.
        return {handler == ErrorHandler::kSurrogateEscape ? i : start, end, reason, name};
      }
    }
  }
  return {};
}

}  // namespace

bool find_codec(std::string_view name, Codec* codec) {
  char normal[32];
  size_t length = 0;
  bool gap = false;
  for (char c : name) {
    bool keep = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
    if (!keep) {
      gap = true;
      continue;
    }
    if (length + 2 > sizeof normal) {
      return false;
    }
    if (gap && length > 0) {
      normal[length++] = '_';
    }
    gap = false;
    normal[length++] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  std::string_view wanted(normal, length);
  for (const Alias& alias : kAliases) {
    if (alias.name == wanted) {
      *codec = alias.codec;
      return true;
    }
  }
  return false;
}

const char* codec_name(Codec codec) {
  switch (codec) {
    case Codec::kUtf8:
    case Codec::kUtf8Sig:
      return "utf-8";
    case Codec::kAscii:
      return "ascii";
    case Codec::kLatin1:
      return "latin-1";
    case Codec::kUtf16:
      return "utf-16";
    case Codec::kUtf16Le:
      return "utf-16-le";
    case Codec::kUtf16Be:
      return "utf-16-be";
    case Codec::kUtf32:
      return "utf-32";
    case Codec::kUtf32Le:
      return "utf-32-le";
    case Codec::kUtf32Be:
      return "utf-32-be";
  }
  return "";
}

bool find_error_handler(std::string_view name, ErrorHandler* handler) {
  for (const NamedHandler& entry : kHandlers) {
    if (entry.name == name) {
      *handler = entry.handler;
      return true;
    }
  }
  return false;
}

bool is_decode_handler(ErrorHandler handler) {
  return handler != ErrorHandler::kXmlCharRefReplace && handler != ErrorHandler::kNameReplace;
}

DecodeResult measure_decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler) {
  if (codec == Codec::kLatin1) {
    return {{}, {bytes.size(), false}};
  }
  if (codec == Codec::kUtf8) {
    utf8::Scan scan = utf8::scan(bytes);
    if (scan.error.ok()) {
      return {{}, {scan.length, scan.is_wide()}};
    }
  }
  DecodeResult result;
  result.error = run_decode(codec, bytes, handler, [&](char32_t c) {
    ++result.size.length;
    result.size.is_wide |= c > 0xFF;
  });
  return result;
}

template <class Unit>
static void decode_units(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler, Unit* out) {
  if (codec == Codec::kLatin1) {
    std::copy(bytes.begin(), bytes.end(), out);
    return;
  }
  if (codec == Codec::kUtf8 && handler == ErrorHandler::kStrict) {
    utf8::decode(bytes, out);
    return;
  }
  run_decode(codec, bytes, handler, [&](char32_t c) { *out++ = static_cast<Unit>(c); });
}

void decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler, Latin1* out) {
  decode_units(codec, bytes, handler, out);
}

void decode(Codec codec, std::span<const uint8_t> bytes, ErrorHandler handler, Ucs4* out) {
  decode_units(codec, bytes, handler, out);
}

EncodeResult measure_encode(Codec codec, TextView text, ErrorHandler handler) {
  EncodeResult result;
  if (codec == Codec::kUtf8) {
    utf8::EncodedSize size = utf8::encoded_size(text);
    if (size.error.ok()) {
      return {{}, size.size};
    }
  }
  if (codec == Codec::kLatin1 && !text.is_wide()) {
    return {{}, text.size()};
  }
  result.error = run_encode(codec, text, handler, [&](const uint8_t*, size_t count) { result.size += count; });
  return result;
}

void encode(Codec codec, TextView text, ErrorHandler handler, uint8_t* out) {
  if (codec == Codec::kUtf8 && handler == ErrorHandler::kStrict) {
    utf8::encode(text, out);
    return;
  }
  if (codec == Codec::kLatin1 && !text.is_wide()) {
    std::copy(text.latin1(), text.latin1() + text.size(), out);
    return;
  }
  run_encode(codec, text, handler,
             [&](const uint8_t* bytes, size_t count) { out = std::copy(bytes, bytes + count, out); });
}

}  // namespace pyexec
