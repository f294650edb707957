// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the .cpp files of this room alone.
#include <sodium.h>

#include <QByteArray>

namespace bellhop::vault {

/// Readies libsodium; ends the program when the system has no source of randomness. Before any of its functions.
void needSodium();

inline const unsigned char *octets(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

} // namespace bellhop::vault
