#include "core/words/rolewords.h"

#include <QCoreApplication>

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

} // namespace

QString name(org::Role role)
{
    switch (role) {
    case org::Role::Reader:
        return tr("Reader");
    case org::Role::Technician:
        return tr("Technician");
    case org::Role::Lead:
        return tr("Lead");
    case org::Role::Admin:
        return tr("Admin");
    }
    return {};
}

QString meaning(org::Role role)
{
    switch (role) {
    case org::Role::Reader:
        return tr("Sees everything, changes nothing.");
    case org::Role::Technician:
        return tr(
            "Works on tickets, writes down callers and who is away, keeps views of their own.");
    case org::Role::Lead:
        return tr("Also shared views and replies, checklists, services and departments; takes "
                  "words out of a history.");
    case org::Role::Admin:
        return tr("Everything: teams, people, hours, targets, practices, and who may what.");
    }
    return {};
}

} // namespace baton::words
