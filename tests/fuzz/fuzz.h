// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// The one function of a fuzzer; it returns 0 and says what is wrong by BELLHOP_MUST.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace bellhop::fuzz {

inline QByteArrayView viewOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace bellhop::fuzz

/// Ends the run, and keeps the input, when a promise is broken.
#define BELLHOP_MUST(promise)                                                                                          \
    do {                                                                                                               \
        if (!(promise)) {                                                                                              \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #promise);                                 \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
