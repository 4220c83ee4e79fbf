#pragma once

#include "app/session/catalogue.h"
#include "app/session/openarticle.h"

namespace pullquote {

/// The quote as somebody pastes it into a text of their own: its words, who said them and in what role, where
/// and when: “The tents stay,” … “all of them.” — Ida Brandt, mayor of Fennmouth (The Harbour Post, 16 June
/// 2021). What is not known is left out. The date as the locale writes it.
QString citation(const OpenArticle &article, const Catalogue &catalogue, const Quote &quote);

} // namespace pullquote
