// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/content_reader.h"

#include <QIODevice>

#include <cstring>
#include <memory>

namespace bellhop::media {

/// A content as a device that can be read anywhere. One thread; blocks for the disk.
class ContentDevice final : public QIODevice
{
public:
    explicit ContentDevice(std::unique_ptr<ContentReader> reader)
        : m_reader(std::move(reader))
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_reader->bytes(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        qint64 done = 0;
        while (done < most) {
            const auto part = m_reader->read(pos() + done, most - done);
            if (!part.ok())
                return -1;
            if (part->isEmpty())
                break;
            std::memcpy(to + done, part->constData(), static_cast<std::size_t>(part->size()));
            done += part->size();
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<ContentReader> m_reader;
};

} // namespace bellhop::media
