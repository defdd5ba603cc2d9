#pragma once

#include <array>
#include <span>

namespace baton::exchange::demo {

inline constexpr std::array teamNames{"Service Desk", "Network",   "Applications", "Workplace",
                                      "Identity",     "Messaging", "Data Centre",  "Procurement"};
enum Team {
    ServiceDesk = 1,
    Network,
    Applications,
    Workplace,
    Identity,
    Messaging,
    DataCentre,
    Procurement
};

/// A sort of trouble: who solves it in the end, how often the desk can itself, and its words.
/// "%d" stands for a device, a room or a document, "%n" for a number.
struct Topic
{
    const char *service;
    Team resolver;
    double deskSolves;
    double weight;
    std::array<const char *, 6> subjects;
    std::array<const char *, 3> openings;
    std::array<const char *, 3> workarounds;
    std::array<const char *, 3> solutions;
};
[[nodiscard]] std::span<const Topic> topics();

inline constexpr std::array things{
    "the third floor", "room 2.14",      "the warehouse",      "the reception",
    "my laptop",       "the lab",        "the Leipzig office", "the print room",
    "home office",     "the canteen",    "building C",         "the sales team",
    "the night shift", "meeting room 5", "the loading dock",   "the training room"};
inline constexpr std::array givenNames{"Amira",   "Bogdan", "Carla",  "Dmitri", "Elif",    "Farid",
                                       "Greta",   "Hugo",   "Ingrid", "Joao",   "Katja",   "Lars",
                                       "Mehmet",  "Nadia",  "Oskar",  "Priya",  "Quentin", "Rosa",
                                       "Stefan",  "Tomoko", "Ulrike", "Victor", "Wanda",   "Xenia",
                                       "Yannick", "Zora",   "Aurel",  "Bianca", "Cedric",  "Dalia"};
inline constexpr std::array familyNames{
    "Albrecht", "Bakker", "Castellano", "Demir",   "Eklund",   "Fontaine", "Grabowski", "Hoang",
    "Ivanova",  "Jansen", "Kowalczyk",  "Lindner", "Moreau",   "Novak",    "Oliveira",  "Petrov",
    "Quist",    "Rossi",  "Sandoval",   "Tanaka",  "Urban",    "Vasquez",  "Winkler",   "Yilmaz",
    "Zeman",    "Brandt", "Cosgrove",   "Dufour",  "Engström", "Farkas",   "Gallo",     "Hartmann"};
inline constexpr std::array departmentNames{
    "Finance", "Sales",     "Production", "Logistics",       "Research",   "Quality",
    "Legal",   "Marketing", "Purchasing", "Human Resources", "Facilities", "Board Office"};

inline constexpr std::array acknowledgements{
    "Thank you for writing. I am looking into it and will come back to you within the hour.",
    "Thanks for the details. I can see it here too and have started to look for the cause.",
    "Got it. Could you keep the device switched on? I will connect and take a look.",
    "Thank you. I have checked the obvious things and am now going through the logs.",
    "I have your message and it is with me now. You will hear from me today."};
inline constexpr std::array questions{
    "Could you tell me since when it happens, and send a picture of the message?",
    "Does it also happen on another computer? Please try it once and tell me.",
    "Which account do you use there, and did the password change lately?",
    "When would it suit you that I connect to your screen for ten minutes?"};
inline constexpr std::array requesterAnswers{
    "It happens since this morning, on both computers. Picture attached.",
    "Only on mine. My colleague next to me has no trouble at all.",
    "The password was changed last Thursday, I think.",
    "Any time after lunch is fine. I really need it before the end of the day.",
    "Sorry for the delay, I was travelling. It is still the same."};
inline constexpr std::array notes{
    "Event log shows the same error every few minutes, starting after the update.",
    "Same symptom as two tickets of last week; those ended up in another team.",
    "Checked rights and group membership: all as it should be.",
    "Asked a colleague of the other team by phone: they have seen it before.",
    "Remote session done, cache cleared, no change so far."};
inline constexpr std::array goodNotes{
    "Tried: other device, other network, fresh profile. Needed: somebody with rights on the "
    "server. "
    "She can work on paper until noon.",
    "Tried: restart, cable, port. Needed: check of the switch port. Error text is in the first "
    "message.",
    "Tried: new password, cleared cache. Needed: look at the account in the directory."};
inline constexpr std::array poorNotes{"Please check.", "For you.", "Not ours.",
                                      "See above, thanks.", "User says it does not work."};
inline constexpr std::array returnNotes{
    "No error text, no device name, no time. Please ask and send again.",
    "We cannot see from this what was tried. Which server is it about?",
    "This is not our system. Our part answers normally.",
    "We have no rights there. Please try the team that runs it."};

} // namespace baton::exchange::demo
