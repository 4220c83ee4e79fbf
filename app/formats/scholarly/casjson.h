#pragma once

#include <QString>

/// Words that reading and writing UIMA CAS JSON 0.4.0 share, as INCEpTION reads and writes it.
namespace pullquote::cas {

/// Custom layers of INCEpTION are types of this package.
inline const QString customPackage = QStringLiteral("webanno.custom.");
/// The layer whose spans are words of a quote, and the relations between them.
inline const QString quoteType = customPackage + QStringLiteral("Quote");
inline const QString linkType = customPackage + QStringLiteral("QuoteLink");
inline const QString metadataType =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData");

inline const QString sofaType = QStringLiteral("uima.cas.Sofa");
inline const QString annotationType = QStringLiteral("uima.tcas.Annotation");
inline const QString viewName = QStringLiteral("_InitialView");

/// In front of a feature that refers to another structure by its number.
inline const QString reference = QStringLiteral("@");

/// Features of a quote's span: what people see and change, and an object with the rest.
inline const QString roleFeature = QStringLiteral("role");
inline const QString kindFeature = QStringLiteral("kind");
inline const QString speakersFeature = QStringLiteral("speakers");
inline const QString topicsFeature = QStringLiteral("topics");
inline const QString noteFeature = QStringLiteral("note");
inline const QString detailsFeature = QStringLiteral("details");
/// Of a relation.
inline const QString labelFeature = QStringLiteral("label");
/// Of the document's metadata: whose quotes they are, and of which article.
inline const QString ownFeature = QStringLiteral("pullquote");

} // namespace pullquote::cas
