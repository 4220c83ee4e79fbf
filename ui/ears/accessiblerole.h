#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace pullquote {

/// Gives a widget that Qt knows nothing about a role for assistive tools and, where it can be pressed, the
/// action to press it. Name, description and states stay those of the widget. For constructors: an interface
/// that somebody has asked for already does not change.
void setAccessibleRole(QWidget *widget, QAccessible::Role role, const std::function<void()> &press = {});

} // namespace pullquote
