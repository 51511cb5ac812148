// SPDX-License-Identifier: Apache-2.0
//
// The words for a program that the predictive pass has rejected. See second_reading.h for how they are found.
#pragma once

#include <cstdint>
#include <vector>

#include "parser/diagnostics.h"
#include "parser/literals.h"
#include "parser/parse.h"
#include "parser/prepass.h"

namespace pyexec {

// `statement_ends`: see Recognizer::record_statements. `position`: the token where the predictive pass gave up.
Diagnostic explain_syntax_error(const Source& source, const Prepass& tokens, UnicodeNameLookup lookup,
                                const std::vector<uint32_t>& statement_ends, uint32_t position);

}  // namespace pyexec
