// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/form/constraint.h"

#include <QDate>
#include <QList>

namespace yichuang {

/// What kind of thing a role is; only a person or a party can have an ID card read.
enum class RoleKind { Person, Party, Org, Place, Business, Event, Household, Thing };

/// Who or what a field is about (角色): the legal representative, the deceased, the place.
struct Role
{
    RoleId id;
    QString name;
    RoleKind kind = RoleKind::Business;
    bool repeats = false; ///< rows: several shareholders
    QString section;      ///< heading on the combined form
    int sectionOrder = 0;
    int order = 0;
};

/// How the value of an element is written down.
/// Text for String and Text; ISO 8601 for Date, DateTime (to the minute) and Month; Term is a last
/// day or "long" (长期); DateRange is "from/to"; Code is a code; Codes a list of codes; Bool "yes"
/// or "no"; Photo a content hash.
enum class ElementType {
    String,
    Text,
    Int,
    Decimal,
    Date,
    DateTime,
    Month,
    Term,
    DateRange,
    Code,
    Codes,
    Bool,
    Address,
    Photo
};

/// A data element (数据元): an attribute of a role, the same in every matter.
struct Element
{
    ElementId id;
    QString name;
    ElementType type = ElementType::String;
    QString standard; ///< e.g. "GB 11643"
    CodeListId codeList;
    Constraint constraint;
    QString validator;      ///< name of an identity check, "byIdType"
    bool sensitive = false; ///< masked on screen and paper
    QString idCard; ///< which datum of an ID card fills it: name no gender ethnic birth address
    QString derive; ///< the element it can be worked out from ("idNo")
    QString note;
    int order = 0;
};

/// One entry of a code list; `parent` makes a tree (county -> city).
struct CodeItem
{
    QString code;
    QString label;
    QString parent;
};

/// A code list (代码集) with the standard it comes from.
struct CodeList
{
    CodeListId id;
    QString standard;
    QList<CodeItem> items;
    QString note = {};
};

/// The name a material has in a span of days (inclusive; an invalid day is open).
struct MaterialVersion
{
    QDate from;
    QDate until;
    QString name;
};

/// A material (材料) of the dictionary.
struct Material
{
    MaterialId id;
    QString name;
    QString kind; ///< certificate form document proof contract declaration photo output
    QString issuer;
    bool hasECertificate = false;
    bool isPerRole = false; ///< one for each person
    QList<MaterialId> anyOf; ///< the materials that this one is a name for (住所文件: 租赁合同 …)
    QString note;
    QList<MaterialVersion> versions;

    /// The name valid on `day`.
    QString nameOn(QDate day) const;
};

} // namespace yichuang
