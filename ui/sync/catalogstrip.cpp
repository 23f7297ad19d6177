// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/catalogstrip.h"

#include "ui/common/look.h"
#include "ui/sync/syncwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int wholeBar = 1000; ///< half a million entries needn't be told one by one

} // namespace

CatalogStrip::CatalogStrip(const Sentences& sentences, QWidget* parent)
    : QFrame(parent),
      m_sentences(sentences),
      m_text(newLabel({}, u"small"_s, u"soft"_s, this)),
      m_progress(new QProgressBar(this)),
      m_hold(newButton({}, u"quiet"_s, {}, this))
{
    setProperty("kind", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 8, 10);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_hold->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_hold);
    column->addLayout(row);
    m_progress->setTextVisible(false);
    m_progress->setMaximum(wholeBar);
    m_progress->setAccessibleName(tr("Catalog of the province"));
    column->addWidget(m_progress);
    connect(m_hold, &QPushButton::clicked, this, &CatalogStrip::toggle);
    setState({});
}

void CatalogStrip::setState(const CatalogState& state)
{
    m_isPaused = state.phase == CatalogPhase::Paused;
    const bool isUnderWay =
        state.phase == CatalogPhase::Fetching || state.phase == CatalogPhase::Waiting || m_isPaused;
    const bool isTrouble = state.phase == CatalogPhase::Failed || state.refused > 0;
    setLook(*m_text, "tone", isTrouble ? u"care"_s : u"soft"_s);
    m_text->setText(textOf(state));
    m_progress->setVisible(isUnderWay && state.total > 0);
    m_progress->setValue(state.total > 0
                             ? int(std::min<qint64>(wholeBar, state.taken * wholeBar / state.total))
                             : 0);
    m_hold->setVisible(isUnderWay);
    m_hold->setText(m_isPaused ? tr("Go on   P") : tr("Hold   P"));
}

void CatalogStrip::toggle()
{
    if (m_hold->isHidden())
        return;
    if (m_isPaused)
        Q_EMIT resumeWanted();
    else
        Q_EMIT pauseWanted();
}

QString CatalogStrip::textOf(const CatalogState& state) const
{
    const QString done = state.total > 0 ? tr("%1 of %2 records").arg(state.taken).arg(state.total)
                                         : tr("%1 records").arg(state.taken);
    QString text;
    switch (state.phase) {
    case CatalogPhase::Unknown:
        text = tr("The province's catalog hasn't been asked for yet");
        break;
    case CatalogPhase::UpToDate:
        text = tr("The province's catalog is up to date, edition %1").arg(state.version);
        break;
    case CatalogPhase::Fetching:
        text =
            tr("The province's catalog comes in: %1; work goes on with the one before").arg(done);
        break;
    case CatalogPhase::Waiting:
        text = tr("The province's catalog goes on by itself: %1. %2")
                   .arg(done, SyncWords::ofCode(state.code, m_sentences));
        break;
    case CatalogPhase::Paused:
        text = tr("The province's catalog is held: %1").arg(done);
        break;
    case CatalogPhase::Failed:
        text = tr("The province's catalog can't be stored. %1")
                   .arg(SyncWords::ofCode(state.code, m_sentences));
        break;
    }
    if (state.refused > 0)
        text += tr("; %n record(s) were wrong and left out", nullptr, state.refused);
    return text;
}

} // namespace yichuang
