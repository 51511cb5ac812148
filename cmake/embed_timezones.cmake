# SPDX-License-Identifier: Apache-2.0
# Writes OUTPUT, a tar archive of the compiled time zones below FOLDER (Debian: tzdata), which the binary carries.
file(GLOB_RECURSE files RELATIVE "${FOLDER}" "${FOLDER}/*")
list(FILTER files EXCLUDE REGEX "^(posix|right)/|\\.(tab|zi|list)$|^(leapseconds|localtime|posixrules|\\+VERSION)$")
list(SORT files)
if(NOT files)
  message(FATAL_ERROR "No time zones in ${FOLDER}: install tzdata.")
endif()
list(JOIN files "\n" text)
file(WRITE "${OUTPUT}.list" "${text}\n")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${OUTPUT}" --format=gnutar "--files-from=${OUTPUT}.list"
                WORKING_DIRECTORY "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY)
