#pragma once

#include "app/formats/exportcatalogue.h"

class QXmlStreamWriter;

namespace pullquote::refi {

/// Writes "Codes": the trees of topics and speakers and, in a project, those of what else is said of a quote.
/// `addressees` are the speakers to whom something is said.
void writeCodes(QXmlStreamWriter &xml, const ExportCatalogue &catalogue, const QList<SpeakerId> &addressees,
                bool isProject);
/// Writes "Sets": the keys of topics, if there are any.
void writeKeys(QXmlStreamWriter &xml, const ExportCatalogue &catalogue, bool isProject);

/// The code of a speaker who is spoken to.
QUuid addresseeCode(SpeakerId speaker);
/// The codes of words of ours.
QUuid kindCode(const QString &word);
QUuid partCode(const QString &word);
QUuid stateCode(const QString &word);

} // namespace pullquote::refi
