#include "ui/admin/adminplace.h"

#include "ui/admin/practicespage.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

void addAdminPages(AdminPage &admin, Setup &setup)
{
    auto *practices = new PracticesPage{&setup, &admin};
    QObject::connect(practices, &PracticesPage::guideRequested, &admin, &AdminPage::guideRequested);
    admin.addPage(u"practices"_s, AdminPage::tr("Practices"), practices);
}

} // namespace baton::ui
