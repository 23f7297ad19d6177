// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace yichuang {

/// Makes the program speak Chinese: its own texts (":/i18n") and Qt's. The product has no other
/// language; English stands in the sources only.
void speakChinese(QCoreApplication& application);

} // namespace yichuang
