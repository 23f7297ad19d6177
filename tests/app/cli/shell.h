// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "tests/support/codesentences.h"

namespace yichuang::test {

/// A command line of one command, with what it wrote.
class Shell
{
public:
    /// `make` is given the sentences and the streams.
    template <class Make>
    explicit Shell(Make make)
    {
        m_line.add(make(m_sentences, Streams{m_outStream, m_errStream}));
    }

    int run(const QStringList& words)
    {
        m_out.clear();
        m_err.clear();
        const int code = int(m_line.run(words));
        m_outStream.flush();
        m_errStream.flush();
        return code;
    }
    const QString& out() const { return m_out; }
    const QString& err() const { return m_err; }

private:
    QString m_out;
    QString m_err;
    QTextStream m_outStream{&m_out};
    QTextStream m_errStream{&m_err};
    CodeSentences m_sentences;
    CommandLine m_line{{}, QStringLiteral("1.2.3"), m_sentences, {m_outStream, m_errStream}};
};

} // namespace yichuang::test
