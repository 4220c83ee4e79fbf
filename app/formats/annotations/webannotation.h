#pragma once

#include <QString>

namespace pullquote {

/// Words that reading and writing W3C Web Annotations share.
inline const QString annotationContext = QStringLiteral("http://www.w3.org/ns/anno.jsonld");
/// What the standard has no term for stands under this key; in JSON-LD it is a JSON literal.
inline const QString ownKey = QStringLiteral("pullquote");
/// What the key means, as an address that nobody else has.
inline const QString ownTerm = QStringLiteral("urn:uuid:c1f5a0de-8a55-5d5c-9b63-0f4bd1c2a7e4");
inline const QString uuidScheme = QStringLiteral("urn:uuid:");
/// Behind the address of an article: the annotation that has its text.
inline const QString articleFragment = QStringLiteral("#text");

} // namespace pullquote
