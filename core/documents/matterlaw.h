// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/matter.h"

namespace yichuang {

/// Which law the papers of a matter stand on.
enum class MatterLaw {
    Licence,      ///< 行政许可法: 受理通知书, 不予受理通知书
    Registration, ///< 市场主体登记管理条例 and its 实施细则 §18: papers of its own
    Other ///< 公共服务, 行政确认 …: 受理回执, 一次性告知单; must not cite 行政许可法
};

MatterLaw lawOf(const Matter& matter);
QList<const Matter*> mattersUnder(MatterLaw law, const QList<const Matter*>& matters);
bool hasAnyUnder(MatterLaw law, const QList<const Matter*>& matters);

/// The name as the catalog has it in full, with the matter it is a part of:
/// "公司（企业）设立登记—公司设立登记".
QString fullName(const Matter& matter);
/// Full names joined: "公司（企业）设立登记—公司设立登记、公章刻制备案".
QString fullNames(const QList<const Matter*>& matters);

/// The legal bases that may stand on a paper: none that the catalog itself marks as not checked yet
/// (需核, 低可信).
QStringList citableBases(const Matter& matter);

/// The kinds of special procedure (行政许可法 §45) that the steps of a licence name: 听证, 检验 …
QStringList specialProcedures(const Matter& matter);

} // namespace yichuang
