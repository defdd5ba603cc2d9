#pragma once

#include "core/index/figures.h"
#include "core/index/mondayfigures.h"

// What boards show is computed over the index; the desk hands it on under its own name.
namespace baton::desk {

using index::AgreementFigures;
using index::Away;
using index::BreachFigures;
using index::ChainFigures;
using index::Conversation;
using index::CustodyFigures;
using index::EdgeFigures;
using index::FigureQuestion;
using index::GroupKey;
using index::HandOffFigures;
using index::HandOffWeek;
using index::HopFigures;
using index::HoursFigure;
using index::ListGroup;
using index::Load;
using index::MondayFigures;
using index::MondayQuestion;
using index::NamedTicket;
using index::NextBreach;
using index::PairFigures;
using index::RecordedFigures;
using index::ReturnFigures;
using index::ShareFigure;
using index::SortChoice;
using index::SortKey;
using index::SortOrder;
using index::TargetFigures;
using index::TeamPriorityFigures;
using index::TimeWentFigures;
using index::ToRing;
using index::WeekFigures;
using index::wilson;
using index::WorthReading;

} // namespace baton::desk
