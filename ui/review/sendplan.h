#pragma once

#include "app/model/entities.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace pullquote {

/// What goes along in a copy for a colleague, and how that is said before it is written.
struct SendPlan {
    Q_DECLARE_TR_FUNCTIONS(pullquote::SendPlan)

public:
    struct Layer {
        Annotator annotator;
        int quotes = 0;
        bool goesAlong = true;
    };

    QString colleague; ///< the name of whom it is for; may be empty
    AnnotatorId hers;  ///< her layer; null where she has none here
    int articles = 0;
    QList<Layer> layers;
    bool leavesOutDeleted = false;

    /// A sentence a line.
    QStringList lines() const;
};

} // namespace pullquote
