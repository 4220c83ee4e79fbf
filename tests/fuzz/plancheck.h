#pragma once

namespace pullquote {

struct ImportPlan;

namespace fuzz {

/// Ends the process unless texts in the plan are canonical, and problems have sentences.
void checkPlan(const ImportPlan &plan);
/// Ends the process unless the plan runs in a new project and leaves it whole.
void checkRun(const ImportPlan &plan);

} // namespace fuzz
} // namespace pullquote
