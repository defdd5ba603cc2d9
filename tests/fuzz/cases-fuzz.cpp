#include "core/calendar/calendarcases.h"
#include "core/sla/clockcases.h"
#include "tests/fuzz/source.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace baton;

namespace {

// Every question gets an answer, and every answer is a result or a reason.
void checkAnswers(const QJsonObject &cases, const QJsonObject &answers)
{
    for (const auto &section : answers.keys()) {
        const auto given = answers.value(section).toArray();
        if (given.size() != cases.value(section).toArray().size())
            qFatal("a question without an answer");
        for (const auto &each : given) {
            const auto answer = each.toObject();
            if (answer.contains(QStringLiteral("result")) ==
                answer.contains(QStringLiteral("error")))
                qFatal("an answer that is neither a result nor a reason");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto cases = QJsonDocument::fromJson(fuzz::bytesOf(data, size)).object();
    if (const auto answers = calendar::answerCases(cases))
        checkAnswers(cases, *answers);
    if (const auto answers = sla::answerClockCases(cases))
        checkAnswers(cases, *answers);
    return 0;
}
