// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/str.h"

// str.encode and bytes.decode with the codecs of text/codec.h: lookup of the encoding's and the error handler's names,
// and the UnicodeErrors. As in CPython the handler's name is looked at only when there is something to handle.

namespace pyexec {

// encoding null: utf-8; errors null: strict.
Bytes* encode_str(Run& run, Str* text, Str* encoding, Str* errors);
// `object` is what a UnicodeDecodeError shows; its bytes are `bytes`.
Str* decode_bytes(Run& run, Value object, ByteSpan bytes, Str* encoding, Str* errors);
// str(object, encoding, errors): TypeError for what has no bytes.
Str* decode_object(Run& run, Value object, Str* encoding, Str* errors);

}  // namespace pyexec
