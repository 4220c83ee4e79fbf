#pragma once

#include "tests/support/colleagues.h"
#include "tests/support/testproject.h"

namespace pullquote::test {

/// A project with the quotes of two colleagues, and a reviewer who is one of them or a third person.
class ReviewedProject : public TestProject, public Colleagues {
public:
    explicit ReviewedProject(const QString &text)
        : TestProject(text), Colleagues([this]() -> Session & { return session(); })
    {
    }
};

} // namespace pullquote::test
