#include "core/base/id.h"
#include "core/base/instant.h"

#include <type_traits>

using namespace baton;

static_assert(!std::is_convertible_v<TicketId, PersonId>, "ids of two sorts never mix");
static_assert(!std::is_convertible_v<WorkingTime, Elapsed>, "two kinds of time never mix");

TEST_CASE("An id names nothing until it is given a number", "[base]")
{
    CHECK(TicketId{}.isNull());
    CHECK(TicketId{7} == as<TicketId>(streamOf(TicketId{7})));
}
