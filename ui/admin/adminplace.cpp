#include "ui/admin/adminplace.h"

#include "ui/admin/absencepage.h"
#include "ui/admin/accesspage.h"
#include "ui/admin/dutypage.h"
#include "ui/admin/hourspage.h"
#include "ui/admin/houselists.h"
#include "ui/admin/peopleimport.h"
#include "ui/admin/practicespage.h"
#include "ui/admin/retentionpage.h"
#include "ui/admin/targetspage.h"
#include "ui/admin/wordlists.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// What needs more room than the window has is scrolled.
QWidget *scrolled(QWidget *page, QWidget *parent)
{
    auto *scroll = new QScrollArea{parent};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setObjectName(u"panel"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

void addAdminPages(AdminPage &admin, Setup &setup)
{
    auto *practices = new PracticesPage{&setup, &admin};
    QObject::connect(practices, &PracticesPage::guideRequested, &admin, &AdminPage::guideRequested);
    admin.addPage(u"practices"_s, AdminPage::tr("Practices"), practices);
    for (const auto &spec : {teamList(), peopleList(), departmentList(), serviceList()}) {
        auto *page = new HouseListPage{spec, &setup, &admin};
        if (spec.id == "people"_L1)
            page->addFoot(new PeopleImport{&setup, page});
        admin.addPage(spec.id, spec.title, page);
    }
    admin.addPage(u"absences"_s, AdminPage::tr("Absences"), new AbsencePage{&setup, &admin});
    admin.addPage(u"access"_s, AdminPage::tr("Rights"), new AccessPage{&setup, &admin});
    admin.addPage(u"hours"_s, AdminPage::tr("Hours"), scrolled(new HoursPage{&setup}, &admin));
    admin.addPage(u"targets"_s, AdminPage::tr("Targets"),
                  scrolled(new TargetsPage{&setup}, &admin));
    for (const auto &spec : {cannedList(), checklistList()})
        admin.addPage(spec.id, spec.title, new WordsPage{spec, &setup, &admin});
    auto *duties = new DutyPage{&setup, &admin};
    QObject::connect(duties, &DutyPage::retentionRequested, &admin,
                     [&admin] { admin.open(u"retention"_s); });
    admin.addPage(u"duties"_s, AdminPage::tr("Duties"), duties);
    auto *retention = new RetentionPage{&setup};
    QObject::connect(retention, &RetentionPage::ticketRequested, &admin,
                     &AdminPage::ticketRequested);
    admin.addPage(u"retention"_s, AdminPage::tr("Retention"), scrolled(retention, &admin));
}

} // namespace baton::ui
