#include "ui/admin/adminplace.h"

#include "ui/admin/houselists.h"
#include "ui/admin/peopleimport.h"
#include "ui/admin/practicespage.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

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
}

} // namespace baton::ui
