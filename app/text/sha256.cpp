#include "app/text/sha256.h"

#include <nettle/sha2.h>
#include <nettle/version.h>

namespace pullquote {

struct Sha256::State {
    sha256_ctx context;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        sha256_update(&m_state->context, size_t(bytes.size()),
                      reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha256::result()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    auto *const bytes = reinterpret_cast<uint8_t *>(digest.data());
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(&m_state->context, bytes);
#else
    sha256_digest(&m_state->context, SHA256_DIGEST_SIZE, bytes);
#endif
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace pullquote
