#include "app/text/sha256.h"

namespace pullquote {

Sha256::Sha256()
{
    sha256_init(&m_state);
}

void Sha256::add(QByteArrayView bytes)
{
    sha256_update(&m_state, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha256::result()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_state, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace pullquote
