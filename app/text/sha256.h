#pragma once

#include <QByteArray>

#include <memory>

namespace pullquote {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces, by Nettle: where the processor has instructions for it,
/// ten times as fast as QCryptographicHash of Qt 6.4. Texts of megabytes are hashed when they are opened.
class Sha256 {
public:
    Sha256();
    ~Sha256();

    void add(QByteArrayView bytes);
    /// 32 bytes, of all that was added; ends it.
    QByteArray result();

    static QByteArray of(QByteArrayView bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pullquote
