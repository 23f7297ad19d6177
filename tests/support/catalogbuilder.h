// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace yichuang::test {

/// A catalog stated in a few lines, one thing a line; what isn't defined is defined by its first
/// use (a role is a person, an element a string, a material a document). Conditions are those of
/// conditiontext.h and stand last, after "when". Order is the order of the lines.
///
///     role shareholder repeats name=股东 section=人员信息 kind=party
///     element gender type=code codelist=gender idCard=gender derive=idNo maxLength=10
///     codelist gender 1=男 2=女
///     codelist kinds@seal official=公章
///     material M-ID perRole eCertificate name=身份证 kind=certificate
///     scenario S1 后事                         ("noGuide": only its rows are known)
///     question Q1 inst* home                  (* marks the default)
///     question Q6 bool yes* no when Q1=home   (types: single multi bool number date)
///     include P108 P109 when Q1=home          (without "when": always)
///     reject P110 message=去别处办 when Q1=home
///     notice 请先取号 when Q1=home
///     same handler=agent relation:mother when Q10=agent
///     chain P108 -> P109 hard carries=M-DCERT,death.certNo when Q1=home
///     matter P108 type=行政许可 no=108 promised=5 statutory=20 unit=workingDays immediate
///     cancelled field deceased.name!                    (! is required, otherwise optional) field
///     org.count min=1 max=9 scale=0 pattern=^a options=1,2 required=Q1=home when Q2=yes field
///     local:P108.depth! type=int name=深度 use M-ID@deceased copies=1 show=1 keep=0 electronic
///     waive=dataSharing,defer defer=5 perMatter any M-LEASE copies=1 when Q3=lease      (an
///     alternative of the use above) output M-DCERT death.certNo point 章程由全体股东签署
///     about=M-CHARTER defect 未签名 about=M-CHARTER
///
/// "when", "field", "use" … belong to the matter above them. A line that isn't understood is fatal.
CatalogPtr catalog(const char* text);

} // namespace yichuang::test
