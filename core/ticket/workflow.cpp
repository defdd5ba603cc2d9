#include "core/ticket/workflow.h"

namespace baton::ticket {

Workflow defaultWorkflow(Kind kind)
{
    Workflow workflow{kind, {}};
    const auto allow = [&workflow](Category from, std::initializer_list<Category> targets) {
        for (const auto to : targets)
            workflow.allowed[static_cast<size_t>(from)][static_cast<size_t>(to)] = true;
    };
    using enum Category;
    allow(New, {Open, Pending, Resolved, Closed});
    allow(Open, {Pending, Resolved, Closed});
    allow(Pending, {Open, Pending, Resolved, Closed});
    allow(Resolved, {Open, Closed});
    allow(Closed, {Open});
    if (kind == Kind::Problem)
        allow(Resolved, {Pending}); // a known error waits for its change
    return workflow;
}

} // namespace baton::ticket
