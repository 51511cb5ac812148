// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/codecs.h"

#include <string>

#include "interpreter/objects/str_text.h"
#include "interpreter/text/codec.h"
#include "interpreter/text/utf8.h"

namespace pyexec {
namespace {

constexpr std::string_view kNotTextEncodings[] = {
    "base64",       "base_64", "base64_codec", "bz2", "bz2_codec", "hex", "hex_codec", "quopri",
    "quopri_codec", "rot13",   "rot_13",       "uu",  "uu_codec",  "zip", "zlib",      "zlib_codec"};

bool find_text_codec(Run& run, Str* encoding, const char* function, Codec* codec) {
  if (encoding == nullptr) {
    *codec = Codec::kUtf8;
    return true;
  }
  std::string name = str_to_utf8(encoding);
  if (find_codec(name, codec)) {
    return true;
  }
  if (name.find('\0') != std::string::npos) {
    return run.raise(types::value_error_, "embedded null character");
  }
  std::string normal;
  for (char c : name) {
    normal += c == '-' || c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  for (std::string_view other : kNotTextEncodings) {
    if (normal == other) {
      return run.raise(types::lookup_error_, "'{}' is not a text encoding; use codecs.{}() to handle arbitrary codecs",
                       {encoding, function});
    }
  }
  return run.raise(types::lookup_error_, "unknown encoding: {}", {encoding});
}

bool find_handler(Run& run, Str* errors, ErrorHandler* handler) {
  *handler = ErrorHandler::kStrict;
  if (errors == nullptr || find_error_handler(str_to_utf8(errors), handler)) {
    return true;
  }
  return run.raise(types::lookup_error_, "unknown error handler name '{}'", {errors});
}

RaisedResult raise_unicode_error(Run& run, Type& type, Value object, const CodecError& error) {
  TRY(Str * name, str_from_ascii(run, error.encoding));
  TRY(Str * reason, str_from_ascii(run, error.reason));
  return run.raise_with(type, {Value::object(name), object, Value::integer(static_cast<int64_t>(error.start)),
                               Value::integer(static_cast<int64_t>(error.end)), Value::object(reason)});
}

}  // namespace

Bytes* encode_str(Run& run, Str* text, Str* encoding, Str* errors) {
  Codec codec;
  TRY(find_text_codec(run, encoding, "encode", &codec));
  TRY(charge_each(run, text->length));
  TextView view = text_of(text);
  EncodeResult measured = measure_encode(codec, view, ErrorHandler::kStrict);
  ErrorHandler handler = ErrorHandler::kStrict;
  if (!measured.error.ok()) {
    CodecError first = measured.error;
    TRY(find_handler(run, errors, &handler));
    if (handler == ErrorHandler::kStrict) {
      return raise_unicode_error(run, types::unicode_encode_error_, Value::object(text), first);
    }
    measured = measure_encode(codec, view, handler);
    if (!measured.error.ok()) {
      return raise_unicode_error(run, types::unicode_encode_error_, Value::object(text), measured.error);
    }
  }
  TRY(charge_bulk(run, measured.size));
  TRY(Bytes * result, bytes_new(run, nullptr, measured.size));
  if (measured.size != 0) {
    encode(codec, view, handler, result->data);
  }
  return result;
}

Str* decode_bytes(Run& run, Value object, ByteSpan bytes, Str* encoding, Str* errors) {
  if (bytes.empty()) {  // not even the encoding's name is looked at
    return str_empty();
  }
  Codec codec;
  TRY(find_text_codec(run, encoding, "decode", &codec));
  TRY(charge_each(run, bytes.size()));
  DecodeResult measured = measure_decode(codec, bytes, ErrorHandler::kStrict);
  ErrorHandler handler = ErrorHandler::kStrict;
  if (!measured.error.ok()) {
    CodecError first = measured.error;
    TRY(find_handler(run, errors, &handler));
    if (handler == ErrorHandler::kStrict) {
      return raise_unicode_error(run, types::unicode_decode_error_, object, first);
    }
    if (!is_decode_handler(handler)) {
      return run.raise(types::type_error_, "don't know how to handle UnicodeDecodeError in error callback");
    }
    measured = measure_decode(codec, bytes, handler);
    if (!measured.error.ok()) {
      return raise_unicode_error(run, types::unicode_decode_error_, object, measured.error);
    }
  }
  TRY(charge_bulk(run, measured.size.length));
  if (measured.size.length == 0) {
    return str_empty();
  }
  if (measured.size.length == 1 && !measured.size.is_wide) {
    Latin1 character;
    decode(codec, bytes, handler, &character);
    return str_latin1_character(character);
  }
  return str_of_size(run, measured.size, [&](auto* out) { decode(codec, bytes, handler, out); });
}

Str* decode_object(Run& run, Value object, Str* encoding, Str* errors) {
  if (is_str(object)) {
    return run.raise(types::type_error_, "decoding str is not supported");
  }
  ByteSpan bytes;
  TRY(Truth known, get_bytes(run, object, &bytes));
  if (known == Truth::kFalse) {
    return run.raise(types::type_error_, "decoding to str: need a bytes-like object, {} found", {type_of(object)});
  }
  // What the error shows is bytes, whatever the object is.
  if (!is_bytes(object)) {
    TRY(Bytes * copy, bytes_from_span(run, bytes));
    object = Value::object(copy);
    bytes = span_of(copy);
  }
  return decode_bytes(run, object, bytes, encoding, errors);
}

}  // namespace pyexec
