#pragma once

#include "app/cli/verb.h"

namespace pullquote {

Verb newVerb();
Verb importVerb();
Verb exportVerb();
Verb listVerb();
Verb quotationsVerb();
Verb compareVerb();
Verb historyVerb();
Verb checkVerb();
Verb mergeVerb();
Verb formatsVerb();

} // namespace pullquote
