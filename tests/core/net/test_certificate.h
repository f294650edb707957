// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace bellhop::tests {

/// A fresh key and a self-signed certificate in PEM files, for the names given, e.g. "IP:127.0.0.1,DNS:localhost".
class TestCertificate final
{
public:
    explicit TestCertificate(const QByteArray &names);
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] QString certificateFile() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }

private:
    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace bellhop::tests
