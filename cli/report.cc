// SPDX-License-Identifier: Apache-2.0
#include "cli/report.h"

#include <charconv>

#include "cli/findings.h"
#include "server/text/json.h"

namespace pyexec::cli {
namespace {

void append_data(std::string& out, const Data& data) {  // the API bounds the depth
  if (const bool* flag = data.as_bool()) {
    out += *flag ? "true" : "false";
  } else if (const int64_t* integer = data.as_integer()) {
    out += std::to_string(*integer);
  } else if (const Data::BigInteger* big = data.as_big_integer()) {
    out += big->decimal;
  } else if (const double* number = data.as_double()) {
    server::append_json_number(out, *number);
  } else if (const std::string* text = data.as_string()) {
    server::append_json_string(out, *text);
  } else if (const Data::List* list = data.as_list()) {
    out += "[";
    for (const Data& item : *list) {
      out += out.back() == '[' && &item == &list->front() ? "" : ",";
      append_data(out, item);
    }
    out += "]";
  } else if (const Data::Dict* dict = data.as_dict()) {
    out += "{";
    for (const auto& member : *dict) {
      out += &member == &dict->front() ? "" : ",";
      server::append_json_string(out, member.first);
      out += ":";
      append_data(out, member.second);
    }
    out += "}";
  } else {
    out += "null";
  }
}

void append_text(std::string& out, const char* name, const std::string& text) {
  out += name;
  server::append_json_string(out, text);
}

void append_milliseconds(std::string& out, const char* name, double seconds) {
  char digits[48];
  auto end = std::to_chars(digits, digits + sizeof digits, seconds * 1000, std::chars_format::fixed, 3).ptr;
  out += name;
  out.append(digits, end);
}

}  // namespace

std::string outcome_json(const Outcome& outcome, const Limits& limits) {
  std::string out = "{";
  append_text(out, "\"status\":", status_name(outcome.status));
  out += ",\"value\":";
  if (outcome.value_source == ValueSource::kNone) {
    out += "null";
  } else {
    out += "{";
    if (outcome.value) {
      out += "\"json\":";
      append_data(out, *outcome.value);
      out += ",";
    }
    append_text(out, "\"repr\":", outcome.value_repr);
    append_text(out, ",\"type\":", outcome.value_type);
    out += "}";
  }
  append_text(out, ",\"stdout\":", outcome.stdout_text);
  append_text(out, ",\"stderr\":", outcome.stderr_text);
  out += ",\"truncated\":";
  out += outcome.status == Status::kOutputLimit ? "true" : "false";
  out += ",\"error\":";
  if (outcome.error.type.empty()) {
    out += "null";
  } else {
    append_text(out, "{\"type\":", outcome.error.type);
    append_text(out, ",\"message\":", outcome.error.message);
    out += ",\"line\":" + std::to_string(outcome.error.line) + ",\"col\":" + std::to_string(outcome.error.column);
    append_text(out, ",\"traceback\":", outcome.error.traceback);
    out += "}";
  }
  out += ",\"artifacts\":[";
  for (const Artifact& artifact : outcome.artifacts) {
    append_text(out, &artifact == &outcome.artifacts.front() ? "{\"name\":" : ",{\"name\":", artifact.name);
    append_text(out, ",\"type\":", artifact.media_type);
    append_text(out, ",\"text\":", artifact.text);
    out += "}";
  }
  out += "],\"diagnostics\":[";
  for (const Finding& finding : outcome.findings) {
    out += &finding == &outcome.findings.front() ? "" : ",";
    append_finding_json(out, {}, finding);
  }
  out += "],\"usage\":{";
  append_milliseconds(out, "\"wall_ms\":", outcome.usage.wall_seconds);
  append_milliseconds(out, ",\"cpu_ms\":", outcome.usage.cpu_seconds);
  out += ",\"steps\":" + std::to_string(outcome.usage.steps) +
         ",\"peak_bytes\":" + std::to_string(outcome.usage.peak_heap_bytes) +
         ",\"output_bytes\":" + std::to_string(outcome.usage.output_bytes) + "},\"limits\":{";
  append_milliseconds(out, "\"time_ms\":", limits.timeout_seconds);
  out += ",\"steps\":" + (limits.steps == kUnlimited ? "null" : std::to_string(limits.steps)) +
         ",\"memory_bytes\":" + std::to_string(limits.heap_bytes) +
         ",\"output_bytes\":" + std::to_string(limits.output_bytes) +
         ",\"recursion\":" + std::to_string(limits.recursion) + "}}\n";
  return out;
}

std::string limit_message(Status status, const Limits& limits) {
  switch (status) {
    case Status::kTimeout: {
      char digits[64];
      auto end = std::to_chars(digits, digits + sizeof digits, limits.timeout_seconds, std::chars_format::fixed).ptr;
      return "Execution timed out after " + std::string(digits, end) + " seconds";
    }
    case Status::kMemoryLimit:
      return "Memory limit exceeded: " + std::to_string(limits.heap_bytes >> 20) + "MB";
    case Status::kStepLimit:
      return "Step limit exceeded: " + std::to_string(limits.steps) + " steps";
    default:
      return "Output limit exceeded: " + std::to_string(limits.output_bytes) + " bytes";
  }
}

}  // namespace pyexec::cli
