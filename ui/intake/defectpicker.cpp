// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/defectpicker.h"

#include "core/documents/materialtable.h"
#include "core/documents/wording.h"
#include "ui/common/look.h"
#include "ui/intake/optionbuttons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yichuang {

DefectPicker::DefectPicker(QWidget* parent)
    : QFrame(parent),
      m_title(newLabel({}, QStringLiteral("strong"), QStringLiteral("ink"), this)),
      m_column(new QVBoxLayout(this)),
      m_own(new QLineEdit(this))
{
    setProperty("kind", QStringLiteral("card"));
    setProperty("active", QStringLiteral("true"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    m_own->setPlaceholderText(tr("In your own words; Enter is done"));
    m_own->setAccessibleName(tr("What is wrong, in your own words"));
    m_column->addWidget(m_own);
    m_column->addWidget(newLabel(tr("Digits choose, Tab to own words, Enter is done"),
                                 QStringLiteral("small"), QStringLiteral("soft"), this));
    m_column->addStretch();
    hide();
}

QStringList DefectPicker::phrasesFor(const MergeResult& merge, const MergedMaterial& material)
{
    QStringList phrases;
    const QList<MatterId> asking = material.matters();
    for (const Matter* matter : merge.selection.matters) {
        if (!asking.contains(matter->id))
            continue;
        for (const DefectPhrase& phrase : matter->defects) {
            const bool isAboutIt =
                phrase.about.isEmpty() || phrase.about == material.key.material.text() ||
                phrase.about == material.key.text() || phrase.about == material.alternative.text();
            if (isAboutIt && !phrases.contains(phrase.text))
                phrases.append(phrase.text);
        }
    }
    return phrases;
}

void DefectPicker::open(IntakeWork& work, const MergedMaterial& material)
{
    m_work = &work;
    m_material = material.key;
    m_title->setText(tr("What is wrong with “%1”?").arg(material.label));
    m_own->clear();

    const QStringList marked = work.checklist().value(material.key.text()).defects;
    QStringList phrases = phrasesFor(work.merge(), material);
    for (const QString& own : marked) {
        if (!phrases.contains(own))
            phrases.append(own);
    }
    QList<QuestionOption> options;
    for (const QString& phrase : std::as_const(phrases))
        options.append({phrase, phrase});
    delete m_phrases;
    m_phrases = new OptionButtons(options, OptionButtons::Choice::Several, this);
    m_phrases->setChosen(marked);
    connect(m_phrases, &OptionButtons::changed, this, [this] { keep(m_phrases->chosen()); });
    m_column->insertWidget(1, m_phrases);
    show();
    phrases.isEmpty() ? m_own->setFocus() : setFocus();
}

void DefectPicker::keep(const QStringList& defects)
{
    MaterialMark mark = m_work->checklist().value(m_material.text());
    mark.defects = defects;
    mark.isPresent = mark.isPresent || !defects.isEmpty(); // to have a fault it must be here
    m_work->mark(m_material, mark);
}

void DefectPicker::finish()
{
    const QString own = m_own->text().trimmed();
    if (!own.isEmpty())
        keep(m_phrases->chosen() + QStringList{own});
    hide();
    Q_EMIT closed();
}

void DefectPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: // keeps what was marked: Escape never loses anything
        finish();
        return;
    default:
        break;
    }
    if (!(event->modifiers() & ~Qt::KeypadModifier) && m_phrases->press(digitOf(event->key())))
        return;
    QFrame::keyPressEvent(event);
}

} // namespace yichuang
