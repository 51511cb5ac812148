// SPDX-License-Identifier: Apache-2.0
//
// _tzdata: the compiled time zones, for zoneinfo. They lie in the binary as the tar archive that the build made
// (cmake/embed_timezones.cmake), since a locked-down worker reads no files. Programs cannot import this.
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "stdlib/modules/native_module.h"
#include "stdlib/register.h"

// clang-format off
__asm__(".section .rodata\n"
        ".balign 16\n"
        ".global pyexec_timezones_begin\n"
        ".hidden pyexec_timezones_begin\n"
        "pyexec_timezones_begin:\n"
        ".incbin \"" PYEXEC_TIMEZONES "\"\n"
        ".global pyexec_timezones_end\n"
        ".hidden pyexec_timezones_end\n"
        "pyexec_timezones_end:\n"
        ".byte 0\n"
        ".previous\n");
// clang-format on
extern "C" {
extern const char pyexec_timezones_begin[] __attribute__((visibility("hidden")));
extern const char pyexec_timezones_end[] __attribute__((visibility("hidden")));
}

namespace pyexec {
namespace {

constexpr size_t kBlock = 512;

struct Member {
  std::string_view name;
  char type = 0;  // '0' a file, '1' and '2' links
  std::string_view link;
  std::string_view content;
};

std::string_view text_field(const char* field, size_t size) {
  return {field, strnlen(field, size)};
}

// The member at `at`, moving on to the next one. False: the archive ends.
bool next_member(const char** at, Member* out) {
  const char* header = *at;
  if (pyexec_timezones_end - header < static_cast<ptrdiff_t>(kBlock) || header[0] == 0) {
    return false;
  }
  char digits[13] = {};
  std::memcpy(digits, header + 124, 12);
  size_t size = std::strtoul(digits, nullptr, 8);
  if (static_cast<size_t>(pyexec_timezones_end - header) < kBlock + size) {
    return false;
  }
  out->name = text_field(header, 100);
  out->type = header[156] == 0 ? '0' : header[156];
  out->link = text_field(header + 157, 100);
  out->content = {header + kBlock, size};
  *at = header + kBlock + (size + kBlock - 1) / kBlock * kBlock;
  return true;
}

// A symbolic link's target as a name of the archive.
std::string resolved(std::string_view name, std::string_view link) {
  std::string folder(name.substr(0, name.rfind('/') == std::string_view::npos ? 0 : name.rfind('/')));
  while (link.substr(0, 3) == "../") {
    link.remove_prefix(3);
    size_t slash = folder.rfind('/');
    folder.erase(slash == std::string::npos ? 0 : slash);
  }
  return folder.empty() ? std::string(link) : folder + "/" + std::string(link);
}

Value tzdata_load(Call& call, Str& key) {
  Run& run = call.run();
  std::string wanted = str_to_utf8(&key);
  for (int links = 0; links < 8; ++links) {
    TRY(run.charge(1000));
    const char* at = pyexec_timezones_begin;
    Member member;
    bool found = false;
    while (!found && next_member(&at, &member)) {
      found = member.name == wanted;
    }
    if (!found) {
      return Value::none();
    }
    if (member.type == '0') {
      if (member.content.substr(0, 4) != "TZif") {
        return Value::none();
      }
      return value_of(bytes_new(run, reinterpret_cast<const uint8_t*>(member.content.data()), member.content.size()));
    }
    wanted = member.type == '2' ? resolved(member.name, member.link) : std::string(member.link);
  }
  return Value::none();
}

Value tzdata_keys(Call& call) {
  Run& run = call.run();
  TRY(run.charge(2000));
  TRY(List * keys, list_new(run, 600));
  const char* at = pyexec_timezones_begin;
  Member member;
  while (next_member(&at, &member)) {
    if (member.type == '0' || member.type == '1' || member.type == '2') {
      TRY(Str * name, str_from_latin1(run, member.name));
      TRY(list_append(run, keys, Value::object(name)));
    }
  }
  return Value::object(keys);
}

constexpr Entry kTzdataFunctions[] = {
    {"load", "(key, /)", native<tzdata_load>, "The compiled zone, or None.", EntryKind::kFunction},
    {"keys", "()", native<tzdata_keys>, "The names of all zones.", EntryKind::kFunction},
};

const ModuleDefinition kTzdata = {"_tzdata", nullptr, kTzdataFunctions, nullptr};

}  // namespace

void register_tzdata_module() {
  register_module(&kTzdata);
}

}  // namespace pyexec
