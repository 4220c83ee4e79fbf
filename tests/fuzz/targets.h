#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace pullquote::fuzz {

/// A parser of ours, to be fed with anything. One that breaks a promise ends the process.
struct Target {
    QString name; ///< the key of a format, or the name of the parser
    std::function<void(const QByteArray &input)> run;
    QList<QByteArray> seeds; ///< that we write ourselves; more lie in tests/fuzz/corpus/NAME
};

/// One for each format that can be read: a new format has its own without a line here.
QList<Target> formatTargets();
/// Parsers that a format calls late or that none calls.
QList<Target> parserTargets();
/// Both, sorted by name.
QList<Target> allTargets();
/// Its own seeds and what lies in the corpus. Paths are relative to the root of the checkout.
QList<QByteArray> seedsOf(const Target &target);

} // namespace pullquote::fuzz
