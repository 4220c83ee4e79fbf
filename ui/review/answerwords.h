#pragma once

#include "app/reviewing/answer.h"

#include <QString>

namespace pullquote {

/// "accepted", "amended", "rejected", "missed", as the screen says it.
QString nameOf(Answer::Verdict verdict);
/// A sign beside the word, so that nothing hangs on a colour.
QString signOf(Answer::Verdict verdict);
/// "words, kind, speaker"; empty for nothing.
QString changesInWords(WhatChanged changed);
/// What became of it on my side, as a sentence; empty where there is nothing to say.
QString standingOf(const Answer &answer);

} // namespace pullquote
