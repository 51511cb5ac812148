// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pyexec/pyexec.h>

// What goes over the one socket between the service and a worker: a job to the worker, an answer back, each one frame.
//
//   frame = u32 length of what follows (little endian), u8 kind, fields
//   field = fixed-size little-endian number, or u32 length + bytes
//
// The service treats every byte of an answer as hostile (a program that broke the interpreter may have written it): the
// length is capped before anything is allocated, enumerations and counts are checked, a frame with anything missing or
// left over is refused as a whole. Text is not trusted to be UTF-8: whoever writes it out re-encodes it. The kinds
// double as a version: change a layout, change its kind.

namespace pyexec::server {

inline constexpr size_t kFrameHeader = 4;
inline constexpr size_t kMaxSourceBytes = 256 << 10;
// Counted for the whole answer: output twice (stdout and stderr share one limit, the value has the same), texts of
// errors, findings.
inline constexpr size_t kMaxAnswerOverhead = 1 << 20;

struct Job {
  std::string source;
  std::string filename = "<string>";
  PolicyProfile policy = PolicyProfile::kStrict;
  Limits limits;
  bool want_value = true;
};

struct Answer {
  Status status = Status::kInternalError;
  bool exited = false;
  int32_t exit_code = 0;
  std::string stdout_text, stderr_text;
  ErrorInfo error;
  std::vector<Finding> findings;
  Usage usage;
  ValueSource value_source = ValueSource::kNone;
  std::string value_str, value_repr, value_type;
};

// The whole frame, header included, to be sent by one write.
std::string encode(const Job& job);
std::string encode(const Answer& answer);

// `payload` is the frame without its length. Nothing when it is not exactly one well-formed message.
std::optional<Job> decode_job(std::string_view payload);
std::optional<Answer> decode_answer(std::string_view payload);

size_t max_job_bytes();
size_t max_answer_bytes(const Limits& limits);
uint32_t frame_length(const char (&header)[kFrameHeader]);

// An answer never exceeds its cap: texts are cut (output and value cannot be longer than the output limit anyway).
Answer to_answer(Outcome&& outcome, const Limits& limits);

}  // namespace pyexec::server
