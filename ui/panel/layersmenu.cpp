#include "ui/panel/layersmenu.h"

namespace pullquote {

LayersMenu::LayersMenu(Session &session, QWidget *parent) : QMenu(parent), m_session(session)
{
    setObjectName(QStringLiteral("layersMenu"));
    setTitle(tr("&Layers"));
    setAccessibleName(tr("Whose quotes are shown"));
    connect(this, &QMenu::aboutToShow, this, &LayersMenu::fill);
}

void LayersMenu::fill()
{
    clear();
    if (m_session.catalogue().project().blindTagging) {
        addAction(tr("Blind tagging: other annotators are hidden"))->setEnabled(false);
        addSeparator();
    }
    QHash<AnnotatorId, int> counts;
    const OpenArticle &article = m_session.article();
    for (qsizetype number = 1; number <= article.quoteCount(); ++number)
        ++counts[article.quoteNumber(number).annotator];
    for (const Annotator &annotator : m_session.catalogue().annotators()) {
        // A name with an ampersand is no mnemonic.
        QString name = QString(annotator.name).replace(u'&', QStringLiteral("&&"));
        if (annotator.id == m_session.me().id)
            name = tr("%1 (you)").arg(name);
        const bool isBlind = m_session.isBlind(annotator.id); // then the number would tell something, too
        QAction *action = addAction(isBlind ? name : tr("%1\t%L2").arg(name).arg(counts.value(annotator.id)));
        action->setCheckable(true);
        action->setEnabled(!isBlind);
        if (isBlind)
            action->setStatusTip(tr("A house rule of this project: File, Project settings"));
        action->setChecked(m_session.isLayerShown(annotator.id));
        connect(action, &QAction::toggled, this,
                [this, id = annotator.id](bool shown) { m_session.setLayerShown(id, shown); });
    }
    if (isEmpty())
        addAction(tr("Nobody has tagged anything yet"))->setEnabled(false);
}

} // namespace pullquote
