// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace yichuang {

/// The papers of the window.
enum class DocumentKind {
    Receipt,       ///< 材料收件凭证
    Acceptance,    ///< 受理通知书 or 受理回执
    Notice,        ///< 申请材料补正一次性告知书
    Refusal,       ///< 不予受理通知书 or 不予办理告知单
    Form,          ///< the combined application form
    Authorization, ///< 授权委托书
    Declaration    ///< a form or promise the system makes for the applicant to sign
};

/// The name FORMAT gives the kind in a reply: "acceptance".
QString nameOf(DocumentKind kind);
DocumentKind documentKindFrom(const QString& name);

/// A paper with its content as issued. Stored before it is printed; a reprint shows the same.
struct IssuedDocument
{
    QString id; ///< UUID
    DocumentKind kind = DocumentKind::Receipt;
    QString number; ///< slip number (文号); may be empty for forms and declarations
    QString title;
    QDateTime at;
    QString clerk;
    QJsonObject content; ///< all that stands on the paper, as core/documents wrote it

    bool operator==(const IssuedDocument&) const = default;
};

} // namespace yichuang
