// SPDX-License-Identifier: Apache-2.0
//
// The functions of binascii: base64, hexadecimal, uuencode, quoted-printable, checksums.
#include <zlib.h>

#include <algorithm>
#include <cstring>

#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/modules/library_error.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

RaisedResult raise_binascii(Run& run, std::string_view format, std::initializer_list<MessagePart> parts = {}) {
  return raise_library_error(run, "binascii", "Error", format, parts);
}

// Bytes, or a str of ASCII.
bool ascii_argument(Run& run, Value value, ByteSpan* out) {
  if (is_str(value)) {
    Str* text = as_str(value);
    bool is_ascii = !text->is_wide();
    for (size_t i = 0; is_ascii && i < text->length; ++i) {
      is_ascii = text->data[i] < 128;
    }
    if (!is_ascii) {
      return run.raise(types::value_error_, "string argument should contain only ASCII characters");
    }
    *out = {text->data, text->length};
    return true;
  }
  TRY(Truth known, get_bytes(run, value, out));
  if (known == Truth::kFalse) {
    return run.raise(types::type_error_, "argument should be bytes, buffer or ASCII string, not '{}'",
                     {type_of(value)});
  }
  return true;
}

// A bytearray of that many bytes to write into, given back as bytes of the length in the end.
Bytes* scratch(Run& run, size_t length) {
  TRY(charge_bulk(run, length));
  return bytes_new(run, nullptr, length);
}
Value finished(Run& run, Bytes* bytes, size_t length) {
  return length == bytes->length ? Value::object(bytes) : value_of(bytes_new(run, bytes->data, length));
}

constexpr char kHexDigits[] = "0123456789abcdef";
int hex_value(uint8_t c) {
  return c >= '0' && c <= '9'   ? c - '0'
         : c >= 'a' && c <= 'f' ? c - 'a' + 10
         : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                : -1;
}

Value binascii_hexlify(Call& call, Value data, Value sep, Value per_sep) {
  Run& run = call.run();
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  int64_t group = 1;
  if (!per_sep.is_absent()) {
    TRY(to_index_exact(run, per_sep, &group, &types::overflow_error_));
  }
  int separator = -1;
  if (!sep.is_absent()) {
    int64_t count = 0;
    TRY(length(run, sep, &count));
    if (count != 1) {
      return run.raise(types::value_error_, "sep must be length 1.");
    }
    if (is_str(sep)) {
      if (as_str(sep)->at(0) > 255) {
        return run.raise(types::value_error_, "sep must be ASCII.");
      }
      separator = static_cast<int>(as_str(sep)->at(0));
    } else if (is_bytes(sep)) {
      separator = as_bytes(sep)->data[0];
    } else {
      return run.raise(types::type_error_, "sep must be str or bytes.");
    }
  }
  TRY(require_bytes(run, data, &bytes));
  size_t size = bytes.size();
  if (size > SIZE_MAX / 4) {
    return run.raise_memory_error();
  }
  size_t step =
      separator < 0 || group == 0 ? 0 : static_cast<size_t>(group < 0 ? -static_cast<uint64_t>(group) : group);
  size_t separators = step == 0 || size == 0 ? 0 : (size - 1) / step;
  TRY(Bytes * out, scratch(run, size * 2 + separators));
  uint8_t* at = out->data;
  for (size_t i = 0; i < size; ++i) {
    *at++ = static_cast<uint8_t>(kHexDigits[bytes[i] >> 4]);
    *at++ = static_cast<uint8_t>(kHexDigits[bytes[i] & 15]);
    size_t left = group < 0 ? i + 1 : size - 1 - i;
    if (step != 0 && i + 1 < size && left % step == 0) {
      *at++ = static_cast<uint8_t>(separator);
    }
  }
  return Value::object(out);
}

Value binascii_unhexlify(Call& call, Value text) {
  Run& run = call.run();
  ByteSpan digits;
  TRY(ascii_argument(run, text, &digits));
  if (digits.size() % 2 != 0) {
    return raise_binascii(run, "Odd-length string");
  }
  TRY(Bytes * out, scratch(run, digits.size() / 2));
  for (size_t i = 0; i < out->length; ++i) {
    int high = hex_value(digits[2 * i]);
    int low = hex_value(digits[2 * i + 1]);
    if (high < 0 || low < 0) {
      return raise_binascii(run, "Non-hexadecimal digit found");
    }
    out->data[i] = static_cast<uint8_t>(high * 16 + low);
  }
  return Value::object(out);
}

constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
struct Base64Table {
  uint8_t value[256];
};
constexpr Base64Table make_base64_table() {
  Base64Table table{};
  for (uint8_t& value : table.value) {
    value = 255;
  }
  for (uint8_t i = 0; i < 64; ++i) {
    table.value[static_cast<uint8_t>(kBase64[i])] = i;
  }
  return table;
}
constexpr Base64Table kBase64Table = make_base64_table();

Value binascii_b2a_base64(Call& call, Value data, Value newline) {
  Run& run = call.run();
  bool ends_line = true;
  if (!newline.is_absent()) {
    TRY(Truth given, truth(run, newline));
    ends_line = given == Truth::kTrue;
  }
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  if (bytes.size() > SIZE_MAX / 4) {
    return run.raise_memory_error();
  }
  TRY(Bytes * out, scratch(run, (bytes.size() + 2) / 3 * 4 + (ends_line ? 1 : 0)));
  uint8_t* at = out->data;
  size_t i = 0;
  auto digit = [](uint32_t value) { return static_cast<uint8_t>(kBase64[value & 63]); };
  for (; i + 3 <= bytes.size(); i += 3) {
    uint32_t three = static_cast<uint32_t>(bytes[i]) << 16 | static_cast<uint32_t>(bytes[i + 1]) << 8 | bytes[i + 2];
    *at++ = digit(three >> 18);
    *at++ = digit(three >> 12);
    *at++ = digit(three >> 6);
    *at++ = digit(three);
  }
  if (i < bytes.size()) {
    bool has_two = i + 1 < bytes.size();
    uint32_t three = static_cast<uint32_t>(bytes[i]) << 16 | (has_two ? static_cast<uint32_t>(bytes[i + 1]) << 8 : 0);
    *at++ = digit(three >> 18);
    *at++ = digit(three >> 12);
    *at++ = has_two ? digit(three >> 6) : '=';
    *at++ = '=';
  }
  if (ends_line) {
    *at = '\n';
  }
  return Value::object(out);
}

Value binascii_a2b_base64(Call& call, Value data, Value strict_mode) {
  Run& run = call.run();
  bool is_strict = false;
  if (!strict_mode.is_absent()) {
    TRY(Truth given, truth(run, strict_mode));
    is_strict = given == Truth::kTrue;
  }
  ByteSpan text;
  TRY(ascii_argument(run, data, &text));
  TRY(Bytes * out, scratch(run, (text.size() + 3) / 4 * 3));
  if (is_strict && !text.empty() && text[0] == '=') {
    return raise_binascii(run, "Leading padding not allowed");
  }
  size_t written = 0;
  unsigned place = 0;
  unsigned padding = 0;
  uint32_t left = 0;
  bool has_padding = false;
  for (size_t i = 0; i < text.size(); ++i) {
    uint8_t c = text[i];
    if (c == '=') {
      has_padding = true;
      if (place >= 2 && place + ++padding >= 4) {
        if (is_strict && i + 1 < text.size()) {
          return raise_binascii(run, "Excess data after padding");
        }
        return finished(run, out, written);
      }
      continue;
    }
    uint8_t value = kBase64Table.value[c];
    if (value >= 64) {
      if (is_strict) {
        return raise_binascii(run, "Only base64 data is allowed");
      }
      continue;
    }
    if (is_strict && has_padding) {
      return raise_binascii(run, "Discontinuous padding not allowed");
    }
    padding = 0;
    left = left << 6 | value;
    if (place > 0) {
      out->data[written++] = static_cast<uint8_t>(left >> (6 - 2 * place));
    }
    place = (place + 1) % 4;
  }
  if (place == 1) {
    return raise_binascii(
        run, "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
        {written / 3 * 4 + 1});
  }
  if (place != 0) {
    return raise_binascii(run, "Incorrect padding");
  }
  return finished(run, out, written);
}

Value binascii_a2b_uu(Call& call, Value data) {
  Run& run = call.run();
  ByteSpan text;
  TRY(ascii_argument(run, data, &text));
  TRY(charge_bulk(run, text.size()));
  size_t length = ((text.empty() ? 0u : text[0]) - 32u) & 63u;
  uint8_t out[64];
  size_t written = 0;
  uint32_t left = 0;
  unsigned bits = 0;
  size_t i = 1;
  for (; written < length; ++i) {
    uint32_t value = 0;
    if (i < text.size() && text[i] != '\n' && text[i] != '\r') {
      if (text[i] < ' ' || text[i] > ' ' + 64) {
        return raise_binascii(run, "Illegal char");
      }
      value = (text[i] - 32u) & 63u;
    }
    left = left << 6 | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[written++] = static_cast<uint8_t>(left >> bits);
      left &= (1u << bits) - 1;
    }
  }
  for (; i < text.size(); ++i) {
    if (text[i] != ' ' && text[i] != ' ' + 64 && text[i] != '\n' && text[i] != '\r') {
      return raise_binascii(run, "Trailing garbage");
    }
  }
  return value_of(bytes_new(run, out, length));
}

Value binascii_b2a_uu(Call& call, Value data, Value backtick) {
  Run& run = call.run();
  uint8_t zero = ' ';
  if (!backtick.is_absent()) {
    TRY(Truth given, truth(run, backtick));
    zero = given == Truth::kTrue ? '`' : ' ';
  }
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  if (bytes.size() > 45) {
    return raise_binascii(run, "At most 45 bytes at once");
  }
  uint8_t out[64];
  size_t written = 0;
  auto put = [&](uint32_t value) { out[written++] = value == 0 ? zero : static_cast<uint8_t>(value + ' '); };
  put(static_cast<uint32_t>(bytes.size()));
  for (size_t i = 0; i < bytes.size(); i += 3) {
    uint32_t three = static_cast<uint32_t>(bytes[i]) << 16;
    three |= i + 1 < bytes.size() ? static_cast<uint32_t>(bytes[i + 1]) << 8 : 0;
    three |= i + 2 < bytes.size() ? bytes[i + 2] : 0;
    for (int shift = 18; shift >= 0; shift -= 6) {
      put(three >> shift & 63);
    }
  }
  out[written++] = '\n';
  return value_of(bytes_new(run, out, written));
}

Value binascii_a2b_qp(Call& call, Value data, Opt<bool> is_header) {
  Run& run = call.run();
  bool header = is_header.value;
  ByteSpan text;
  TRY(ascii_argument(run, data, &text));
  TRY(Bytes * out, scratch(run, text.size()));
  size_t written = 0;
  size_t i = 0;
  while (i < text.size()) {
    uint8_t c = text[i];
    if (c != '=') {
      out->data[written++] = header && c == '_' ? ' ' : c;
      ++i;
      continue;
    }
    if (++i >= text.size()) {
      break;
    }
    if (text[i] == '\n' || text[i] == '\r') {
      while (i < text.size() && text[i] != '\n') {
        ++i;
      }
      i += i < text.size() ? 1 : 0;
    } else if (text[i] == '=') {
      out->data[written++] = '=';
      ++i;
    } else if (i + 1 < text.size() && hex_value(text[i]) >= 0 && hex_value(text[i + 1]) >= 0) {
      out->data[written++] = static_cast<uint8_t>(hex_value(text[i]) * 16 + hex_value(text[i + 1]));
      i += 2;
    } else {
      out->data[written++] = '=';
    }
  }
  return finished(run, out, written);
}

Value binascii_b2a_qp(Call& call, Value data, Opt<bool> quotes_tabs, Value istext, Opt<bool> is_header) {
  Run& run = call.run();
  bool quotetabs = quotes_tabs.value;
  bool header = is_header.value;
  bool is_text = true;
  if (!istext.is_absent()) {
    TRY(Truth given, truth(run, istext));
    is_text = given == Truth::kTrue;
  }
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  size_t size = bytes.size();
  if (size > SIZE_MAX / 8) {
    return run.raise_memory_error();
  }
  TRY(Bytes * out, scratch(run, size * 4 + 8));
  constexpr size_t kLine = 76;
  constexpr char kUpper[] = "0123456789ABCDEF";
  const void* first = size == 0 ? nullptr : std::memchr(bytes.data(), '\n', size);
  const auto* newline = static_cast<const uint8_t*>(first);
  bool has_returns = newline != nullptr && newline > bytes.data() && newline[-1] == '\r';
  size_t written = 0;
  size_t line = 0;
  auto put = [&](uint8_t c) { out->data[written++] = c; };
  auto quote = [&](uint8_t c) {
    put('=');
    put(static_cast<uint8_t>(kUpper[c >> 4]));
    put(static_cast<uint8_t>(kUpper[c & 15]));
  };
  auto soft_break = [&] {
    put('=');
    if (has_returns) {
      put('\r');
    }
    put('\n');
    line = 0;
  };
  for (size_t i = 0; i < size;) {
    uint8_t c = bytes[i];
    bool is_last = i + 1 == size;
    uint8_t next = is_last ? 0 : bytes[i + 1];
    bool is_line_end = c == '\r' || c == '\n';
    bool is_blank = c == ' ' || c == '\t';
    bool quotes = c > 126 || c == '=' || (header && c == '_') ||
                  (c == '.' && line == 0 && (is_last || next == '\n' || next == '\r' || next == 0)) ||
                  (!is_text && is_line_end) || (is_blank && is_last) ||
                  (c < 33 && !is_line_end && (quotetabs || !is_blank));
    if (quotes) {
      if (line + 3 >= kLine) {
        soft_break();
      }
      quote(c);
      line += 3;
      ++i;
    } else if (is_text && (c == '\n' || (c == '\r' && next == '\n'))) {
      line = 0;
      if (written > 0 && (out->data[written - 1] == ' ' || out->data[written - 1] == '\t')) {
        uint8_t blank = out->data[--written];
        quote(blank);
      }
      if (has_returns) {
        put('\r');
      }
      put('\n');
      i += c == '\r' ? 2 : 1;
    } else {
      if (!is_last && next != '\n' && line + 1 >= kLine) {
        soft_break();
      }
      ++line;
      put(header && c == ' ' ? '_' : c);
      ++i;
    }
  }
  return finished(run, out, written);
}

// zlib takes a null pointer for a wish for the first value.
const uint8_t* start_of(ByteSpan bytes) {
  static constexpr uint8_t kNothing = 0;
  return bytes.empty() ? &kNothing : bytes.data();
}

Value binascii_crc32(Call& call, Value data, Value start) {
  Run& run = call.run();
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  uint64_t value = 0;
  if (!start.is_absent()) {
    TRY(masked_int(run, start, &value));
  }
  TRY(require_bytes(run, data, &bytes));  // user code may have changed it
  TRY(charge_bulk(run, bytes.size()));
  uLong sum = crc32_z(value & 0xFFFFFFFF, start_of(bytes), bytes.size());
  return Value::integer(static_cast<int64_t>(sum));
}

Value binascii_adler32(Call& call, Value data, Value start) {
  Run& run = call.run();
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  uint64_t value = 1;
  if (!start.is_absent()) {
    TRY(masked_int(run, start, &value));
  }
  TRY(require_bytes(run, data, &bytes));  // user code may have changed it
  TRY(charge_bulk(run, bytes.size()));
  uLong sum = adler32_z(value & 0xFFFFFFFF, start_of(bytes), bytes.size());
  return Value::integer(static_cast<int64_t>(sum));
}

Value binascii_crc_hqx(Call& call, Value data, Value start) {
  Run& run = call.run();
  ByteSpan bytes;
  TRY(require_bytes(run, data, &bytes));
  uint64_t value = 0;
  TRY(masked_int(run, start, &value));
  TRY(require_bytes(run, data, &bytes));
  TRY(run.charge(bytes.size() / 4));
  uint32_t crc = value & 0xFFFF;
  for (uint8_t byte : bytes) {
    crc ^= static_cast<uint32_t>(byte) << 8;
    for (int bit = 0; bit < 8; ++bit) {
      crc = (crc & 0x8000) != 0 ? (crc << 1 ^ 0x1021) & 0xFFFF : crc << 1 & 0xFFFF;
    }
  }
  return Value::integer(crc);
}

constexpr Entry kBinascii[] = {
    {"hexlify", "(data, sep=b':', bytes_per_sep=1)", native<binascii_hexlify>,
     "Hexadecimal representation of binary data.", EntryKind::kFunction},
    {"b2a_hex", "(data, sep=b':', bytes_per_sep=1)", native<binascii_hexlify>,
     "Hexadecimal representation of binary data.", EntryKind::kFunction},
    {"unhexlify", "(hexstr, /)", native<binascii_unhexlify>, "Binary data of hexadecimal representation.",
     EntryKind::kFunction},
    {"a2b_hex", "(hexstr, /)", native<binascii_unhexlify>, "Binary data of hexadecimal representation.",
     EntryKind::kFunction},
    {"b2a_base64", "(data, /, *, newline=True)", native<binascii_b2a_base64>, "Base64-code line of data.",
     EntryKind::kFunction},
    {"a2b_base64", "(data, /, *, strict_mode=False)", native<binascii_a2b_base64>, "Decode a line of base64 data.",
     EntryKind::kFunction},
    {"a2b_uu", "(data, /)", native<binascii_a2b_uu>, "Decode a line of uuencoded data.", EntryKind::kFunction},
    {"b2a_uu", "(data, /, *, backtick=False)", native<binascii_b2a_uu>, "Uuencode line of data.", EntryKind::kFunction},
    {"a2b_qp", "(data, header=False)", native<binascii_a2b_qp>, "Decode a string of qp-encoded data.",
     EntryKind::kFunction},
    {"b2a_qp", "(data, quotetabs=False, istext=True, header=False)", native<binascii_b2a_qp>,
     "Encode a string using quoted-printable encoding.", EntryKind::kFunction},
    {"crc32", "(data, crc=0, /)", native<binascii_crc32>, "Compute CRC-32 incrementally.", EntryKind::kFunction,
     Wording::kPositional},
    {"adler32", "(data, value=1, /)", native<binascii_adler32>, "Compute an Adler-32 checksum of data.",
     EntryKind::kFunction, Wording::kPositional},
    {"crc_hqx", "(data, crc, /)", native<binascii_crc_hqx>, "Compute CRC-CCITT incrementally.", EntryKind::kFunction},
};

constexpr ModuleDefinition kModule = {"_binascii", "Conversion between binary data and ASCII.", kBinascii, nullptr};

}  // namespace

void register_binascii_module() {
  register_module(&kModule);
}

}  // namespace pyexec
