// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/shownvalue.h"

#include "ui/common/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yichuang {

ShownValue::ShownValue(QWidget* parent)
    : FieldEditor(parent),
      m_text(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    m_text->setProperty("kind", QStringLiteral("shown"));
    m_text->setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ShownValue::setValue(const QJsonValue& value)
{
    m_value = value;
}

void ShownValue::setText(const QString& text)
{
    m_text->setText(text);
}

} // namespace yichuang
