// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/form/formsession.h"
#include "core/intake/casefiledefect.h"
#include "core/materials/checklist.h"

namespace yichuang {

/// Collects what is wrong with a case file. A value of the wrong shape is "casefile.mustBeObject",
/// "…List", "…Text", "…YesNo", "…Number", "…Day" or "…Range".
class CaseFileDefects
{
public:
    void add(const QString& path, const QString& code, const QStringList& params = {});
    QList<CaseFileDefect> take() { return std::move(m_defects); }

private:
    QList<CaseFileDefect> m_defects;
};

/// The path of a member: "$.form" and "deceased.name" give "$.form['deceased.name']".
QString memberPath(const QString& path, const QString& name);
QString entryPath(const QString& path, qsizetype index);

/// What the parts of a case file are read against. `scenario` is null where the file names none
/// that can be used; the rest is checked all the same.
struct CaseFileContext
{
    const Catalog& catalog;
    const Scenario* scenario = nullptr;
};

/// "answers": "casefile.unknownQuestion", "casefile.badAnswer" (value, what may be answered).
void readAnswers(const QJsonValue& json, const Scenario& scenario, Situation& situation,
                 CaseFileDefects& defects);

/// "matters": "casefile.unknownMatter".
void readChosenMatters(const QJsonValue& json, const Scenario& scenario, Situation& situation,
                       CaseFileDefects& defects);

/// "form": "casefile.unknownField", "casefile.notRepeated" for several rows of a single role.
void readFormValues(const QJsonValue& json, const CaseFileContext& context, FormSession& session,
                    CaseFileDefects& defects);

/// "materials": "casefile.unknownMaterial", "casefile.badCopies". `countsGiven` gets the keys that
/// say how many copies there are.
void readMaterialMarks(const QJsonValue& json, const CaseFileContext& context, Checklist& checklist,
                       QStringList& countsGiven, CaseFileDefects& defects);

} // namespace yichuang
