// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/applicantof.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Looks the values of roles up on the form.
class People
{
public:
    People(const Catalog& catalog, const FormState& form) : m_catalog(catalog), m_form(form) {}

    QString value(const QString& role, const QString& element) const
    {
        const FieldView* view = m_form.answering({RoleId(role), ElementId(element)});
        return view ? view->value.toString() : QString();
    }

    QString phone(const QString& role) const
    {
        const QString mobile = value(role, u"mobile"_s);
        return mobile.isEmpty() ? value(role, u"phone"_s) : mobile;
    }

    bool isNamed(const QString& role) const { return !value(role, u"name"_s).isEmpty(); }

    Applicant person(const QString& role) const
    {
        return {value(role, u"name"_s), value(role, u"idNo"_s), phone(role)};
    }

    Applicant company() const
    {
        const QString credit = value(u"org"_s, u"creditCode"_s);
        const QString representative = value(u"legalRep"_s, u"idNo"_s);
        Applicant applicant{
            value(u"org"_s, u"name"_s), representative.isEmpty() ? credit : representative, {}};
        for (const QString& role : {u"agent"_s, u"legalRep"_s, u"handler"_s, u"org"_s}) {
            if (applicant.phone.isEmpty())
                applicant.phone = phone(role);
        }
        return applicant;
    }

    /// The first who is named, in the order of the form; who acts for somebody comes last.
    Applicant firstPerson() const
    {
        for (const SectionView& section : m_form.sections) {
            for (const GroupView& group : section.groups) {
                if (mayApply(group.role) && isNamed(group.role.text()))
                    return person(group.role.text());
            }
        }
        return person(u"agent"_s);
    }

private:
    bool mayApply(const RoleId& id) const
    {
        // Neither of the dead nor of the newborn is it a case; and an agent acts for another.
        static const QStringList others{u"deceased"_s, u"baby"_s, u"agent"_s};
        const Role* role = m_catalog.role(id);
        return role && !others.contains(id.text()) &&
               (role->kind == RoleKind::Person || role->kind == RoleKind::Party);
    }

    const Catalog& m_catalog;
    const FormState& m_form;
};

} // namespace

Applicant applicantOf(const Catalog& catalog, const FormState& form)
{
    const People people(catalog, form);
    if (people.isNamed(u"applicant"_s))
        return people.person(u"applicant"_s);
    if (people.isNamed(u"org"_s))
        return people.company();
    return people.firstPerson();
}

} // namespace yichuang
