// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pyexec {

class Run;
struct Value;
struct Object;
struct Str;

// What default reprs show in place of an address: "0x7f" and twelve digits in all, made from the object's identity
// number (R8: never an address).
Str* address_text(Run& run, Object* object);
Str* address_text(Run& run, Value value);  // inline values have one for all

}  // namespace pyexec
