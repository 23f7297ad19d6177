// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"

#include <optional>

namespace yichuang::test {

/// Drafts in memory, kept by the rules of DraftStore.
class MemoryDraftStore : public DraftStore
{
public:
    Outcome save(const Draft& draft) override;
    Result<Draft> load(const QString& id) const override;
    Result<QList<Draft>> list() const override;
    Outcome remove(const QString& id) override;

    /// From now on every save fails with `error`; nothing: saves work again.
    void refuse(const std::optional<Error>& error) { m_refusal = error; }

private:
    QList<Draft> m_drafts; ///< newest first
    std::optional<Error> m_refusal;
};

} // namespace yichuang::test
