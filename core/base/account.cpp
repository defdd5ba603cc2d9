#include "core/base/account.h"

#ifdef Q_OS_WIN
#include <array>
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#include <vector>
#endif

namespace baton {

namespace {

#ifdef Q_OS_WIN
QString nameFromSystem()
{
    std::array<wchar_t, 257> name{}; // UNLEN + 1
    auto size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) != 0 ? QString::fromWCharArray(name.data()) : QString{};
}
#else
QString nameFromSystem()
{
    std::vector<char> room(16'384);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, room.data(), room.size(), &found) != 0 || found == nullptr)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
}
#endif

} // namespace

QString systemAccount()
{
    const auto name = nameFromSystem();
    return name.isEmpty() ? QStringLiteral("technician") : name;
}

} // namespace baton
