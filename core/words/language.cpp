#include "core/words/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

// A free function has no class that lupdate could name: where the context it found is not the one
// asked for, the same words in any context are meant. English has texts for its plurals alone.
class HouseTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool open(const QString &language)
    {
        QFile file{u":/translations/contexts.txt"_s};
        if (!file.open(QIODevice::ReadOnly) || !load(u":/translations/baton_%1.qm"_s.arg(language)))
            return false;
        m_contexts = file.readAll().split('\n');
        m_pluralsAlone = language == "en"_L1;
        return true;
    }
    QString translate(const char *context, const char *text, const char *comment,
                      int n) const override
    {
        if (m_pluralsAlone && n < 0)
            return {};
        auto answer = QTranslator::translate(context, text, comment, n);
        for (auto each = m_contexts.begin(); answer.isEmpty() && each != m_contexts.end(); ++each)
            answer = QTranslator::translate(each->constData(), text, comment, n);
        return answer;
    }

private:
    QList<QByteArray> m_contexts;
    bool m_pluralsAlone = false;
};

void add(QTranslator *translator)
{
    translator->setObjectName(u"language"_s);
    QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"de"_s};
}

QString languageFor(const QString &wanted)
{
    const auto asked = wanted.isEmpty() ? QLocale::system().name() : wanted;
    const auto language = asked.left(2).toLower();
    return languages().contains(language) ? language : u"en"_s;
}

void speak(const QString &language)
{
    auto *app = QCoreApplication::instance();
    for (auto *old : app->findChildren<QTranslator *>(u"language"_s, Qt::FindDirectChildrenOnly))
        delete old; // takes itself off
    if (QLocale{}.name().left(2) != language && language != "en"_L1)
        QLocale::setDefault(QLocale{language});
    auto qt = std::make_unique<QTranslator>(app);
    if (qt->load(u":/translations/qtbase_%1.qm"_s.arg(language)))
        add(qt.release());
    auto *house = new HouseTranslator{app};
    if (house->open(language))
        add(house); // asked first
}

} // namespace baton::words
