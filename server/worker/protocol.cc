// SPDX-License-Identifier: Apache-2.0
#include "server/worker/protocol.h"

#include <bit>
#include <cstring>

namespace pyexec::server {
namespace {

constexpr uint8_t kJobKind = 0x11;
constexpr uint8_t kAnswerKind = 0x21;
constexpr size_t kMaxFindings = 100;
constexpr size_t kMaxFindingText = 1024;
constexpr size_t kMaxErrorText = 128 << 10;  // type, message, traceback: each

static_assert(std::endian::native == std::endian::little, "frames are written as memory holds them");

class Writer {
 public:
  explicit Writer(uint8_t kind) : bytes_(kFrameHeader, '\0') { number(kind); }
  template <typename T>
  void number(T value) {
    static_assert(std::is_arithmetic_v<T>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void text(std::string_view text) {
    number(static_cast<uint32_t>(text.size()));
    bytes_.append(text);
  }
  void text(std::string_view text, size_t cap) { this->text(text.substr(0, cap)); }
  std::string finish() {
    auto length = static_cast<uint32_t>(bytes_.size() - kFrameHeader);
    std::memcpy(bytes_.data(), &length, sizeof length);
    return std::move(bytes_);
  }

 private:
  std::string bytes_;
};

// Reads fields until one does not fit; from then on everything reads as zero or empty and ok() is false.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  template <typename T>
  T number() {
    T value{};
    if (rest_.size() < sizeof value) {
      fail();
      return value;
    }
    std::memcpy(&value, rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
    return value;
  }
  bool flag() {
    auto value = number<uint8_t>();
    if (value > 1) {
      fail();
    }
    return value == 1;
  }
  template <typename Enum>
  Enum enumeration(Enum last) {
    auto value = number<uint8_t>();
    if (value > static_cast<uint8_t>(last)) {
      fail();
      return Enum{};
    }
    return static_cast<Enum>(value);
  }
  std::string text(size_t cap) {
    auto size = number<uint32_t>();
    if (size > cap || size > rest_.size()) {
      fail();
      return {};
    }
    std::string text(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return text;
  }
  void fail() {
    ok_ = false;
    rest_ = {};
  }
  bool finished() const { return ok_ && rest_.empty(); }
  bool ok() const { return ok_; }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

void write_finding(Writer& out, const Finding& finding) {
  for (const std::string* text :
       {&finding.code, &finding.slug, &finding.type, &finding.message, &finding.hint, &finding.subject}) {
    out.text(*text, kMaxFindingText);
  }
  for (uint32_t number : {finding.line, finding.column, finding.end_line, finding.end_column}) {
    out.number(number);
  }
  out.number<uint8_t>(finding.blocks);
}

Finding read_finding(Reader& in) {
  Finding finding;
  for (std::string* text :
       {&finding.code, &finding.slug, &finding.type, &finding.message, &finding.hint, &finding.subject}) {
    *text = in.text(kMaxFindingText);
  }
  for (uint32_t* number : {&finding.line, &finding.column, &finding.end_line, &finding.end_column}) {
    *number = in.number<uint32_t>();
  }
  finding.blocks = in.flag();
  return finding;
}

}  // namespace

uint32_t frame_length(const char (&header)[kFrameHeader]) {
  uint32_t length;
  std::memcpy(&length, header, sizeof length);
  return length;
}

size_t max_job_bytes() {
  return kMaxSourceBytes + 8192;
}

size_t max_answer_bytes(const Limits& limits) {
  return 4 * limits.output_bytes + kMaxAnswerOverhead;
}

std::string encode(const Job& job) {
  Writer out(kJobKind);
  out.number<uint8_t>(static_cast<uint8_t>(job.policy));
  out.number<uint8_t>(job.want_value);
  out.number(job.limits.timeout_seconds);
  out.number(job.limits.heap_bytes);
  out.number(job.limits.output_bytes);
  out.number(job.limits.steps);
  out.number(job.limits.recursion);
  out.text(job.filename, 4096);
  out.text(job.source);
  return out.finish();
}

std::optional<Job> decode_job(std::string_view payload) {
  Reader in(payload);
  if (in.number<uint8_t>() != kJobKind) {
    return std::nullopt;
  }
  Job job;
  job.policy = in.enumeration(PolicyProfile::kOff);
  job.want_value = in.flag();
  job.limits.timeout_seconds = in.number<double>();
  job.limits.heap_bytes = in.number<uint64_t>();
  job.limits.output_bytes = in.number<uint64_t>();
  job.limits.steps = in.number<uint64_t>();
  job.limits.recursion = in.number<uint32_t>();
  job.filename = in.text(4096);
  job.source = in.text(kMaxSourceBytes);
  // Written so that a NaN is refused too.
  if (!in.finished() || !(job.limits.timeout_seconds > 0 && job.limits.timeout_seconds < 1e9)) {
    return std::nullopt;
  }
  return job;
}

std::string encode(const Answer& answer) {
  Writer out(kAnswerKind);
  out.number<uint8_t>(static_cast<uint8_t>(answer.status));
  out.number<uint8_t>(answer.exited);
  out.number(answer.exit_code);
  out.number<uint8_t>(static_cast<uint8_t>(answer.value_source));
  const Usage& usage = answer.usage;
  for (uint64_t number :
       {usage.steps, usage.allocations, usage.peak_heap_bytes, usage.output_bytes, usage.collections}) {
    out.number(number);
  }
  out.number(usage.wall_seconds);
  out.number(usage.cpu_seconds);
  out.text(answer.error.type, kMaxErrorText);
  out.text(answer.error.message, kMaxErrorText);
  out.text(answer.error.traceback, kMaxErrorText);
  out.number(answer.error.line);
  out.number(answer.error.column);
  out.text(answer.value_type, kMaxFindingText);
  size_t findings = std::min(answer.findings.size(), kMaxFindings);
  out.number(static_cast<uint32_t>(findings));
  for (size_t i = 0; i < findings; ++i) {
    write_finding(out, answer.findings[i]);
  }
  out.text(answer.value_str);
  out.text(answer.value_repr);
  out.text(answer.stdout_text);
  out.text(answer.stderr_text);
  return out.finish();
}

std::optional<Answer> decode_answer(std::string_view payload) {
  Reader in(payload);
  if (in.number<uint8_t>() != kAnswerKind) {
    return std::nullopt;
  }
  Answer answer;
  answer.status = in.enumeration(Status::kInternalError);
  answer.exited = in.flag();
  answer.exit_code = in.number<int32_t>();
  answer.value_source = in.enumeration(ValueSource::kLastExpression);
  Usage& usage = answer.usage;
  for (uint64_t* number :
       {&usage.steps, &usage.allocations, &usage.peak_heap_bytes, &usage.output_bytes, &usage.collections}) {
    *number = in.number<uint64_t>();
  }
  usage.wall_seconds = in.number<double>();
  usage.cpu_seconds = in.number<double>();
  answer.error.type = in.text(kMaxErrorText);
  answer.error.message = in.text(kMaxErrorText);
  answer.error.traceback = in.text(kMaxErrorText);
  answer.error.line = in.number<uint32_t>();
  answer.error.column = in.number<uint32_t>();
  answer.value_type = in.text(kMaxFindingText);
  auto findings = in.number<uint32_t>();
  if (findings > kMaxFindings) {
    return std::nullopt;
  }
  for (uint32_t i = 0; i < findings && in.ok(); ++i) {
    answer.findings.push_back(read_finding(in));
  }
  for (std::string* text : {&answer.value_str, &answer.value_repr, &answer.stdout_text, &answer.stderr_text}) {
    *text = in.text(payload.size());
  }
  bool times_are_numbers = usage.wall_seconds >= 0 && usage.cpu_seconds >= 0;
  if (!in.finished() || !times_are_numbers) {
    return std::nullopt;
  }
  return answer;
}

Answer to_answer(Outcome&& outcome, const Limits& limits) {
  Answer answer;
  answer.status = outcome.status;
  answer.exited = outcome.exited;
  answer.exit_code = outcome.exit_code;
  answer.stdout_text = std::move(outcome.stdout_text);
  answer.stderr_text = std::move(outcome.stderr_text);
  answer.error = std::move(outcome.error);
  answer.findings = std::move(outcome.findings);
  answer.usage = outcome.usage;
  answer.value_source = outcome.value_source;
  answer.value_str = std::move(outcome.value_str);
  answer.value_repr = std::move(outcome.value_repr);
  answer.value_type = std::move(outcome.value_type);
  // The value is output too: a program must not send by `result` what it may not print.
  if (answer.status == Status::kOk && answer.value_str.size() > limits.output_bytes) {
    answer.status = Status::kOutputLimit;
    answer.value_source = ValueSource::kNone;
  }
  for (std::string* text : {&answer.value_str, &answer.value_repr, &answer.stdout_text, &answer.stderr_text}) {
    if (text->size() > limits.output_bytes) {
      text->resize(limits.output_bytes);
    }
  }
  // A NaN or a negative time would be refused by the reader.
  answer.usage.wall_seconds = answer.usage.wall_seconds >= 0 ? answer.usage.wall_seconds : 0;
  answer.usage.cpu_seconds = answer.usage.cpu_seconds >= 0 ? answer.usage.cpu_seconds : 0;
  return answer;
}

}  // namespace pyexec::server
