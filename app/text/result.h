#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace pullquote {

/// A failure as a person should hear of it. Each part is a sentence or a phrase in the user's language.
struct Problem {
    QString what;   ///< what went wrong: "This is not a Pullquote project."
    QString where;  ///< the file, article, quote or line; may be empty
    QString remedy; ///< what to do about it; may be empty

    /// All of it on one line: "WHERE: WHAT REMEDY".
    QString sentence() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A value, or the reason why there is none. Never both, never neither.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Only when not ok().
    const Problem &problem() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

/// The same where success carries nothing.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)) {}

    bool ok() const { return !m_problem.has_value(); }
    explicit operator bool() const { return ok(); }
    const Problem &problem() const { return *m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace pullquote
