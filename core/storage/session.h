#pragma once

#include "core/storage/attachmentstore.h"
#include "core/storage/batchstore.h"
#include "core/storage/changelog.h"
#include "core/storage/clockstore.h"
#include "core/storage/dutystore.h"
#include "core/storage/logstore.h"
#include "core/storage/metastore.h"
#include "core/storage/orgstore.h"
#include "core/storage/rulestore.h"
#include "core/storage/settingstore.h"
#include "core/storage/ticketstore.h"

namespace baton::storage {

/// What a job on a database may use: every store over one connection, inside one transaction.
class Session
{
public:
    explicit Session(Connection &connection) : m_connection{connection} {}

    [[nodiscard]] LogStore log() { return LogStore{m_connection}; }
    [[nodiscard]] TicketStore tickets() { return TicketStore{m_connection}; }
    [[nodiscard]] ClockStore clocks() { return ClockStore{m_connection}; }
    [[nodiscard]] AttachmentStore attachments() { return AttachmentStore{m_connection}; }
    [[nodiscard]] OrgStore org() { return OrgStore{m_connection}; }
    [[nodiscard]] RuleStore rules() { return RuleStore{m_connection}; }
    [[nodiscard]] SettingStore settings() { return SettingStore{m_connection}; }
    [[nodiscard]] BatchStore batches() { return BatchStore{m_connection}; }
    [[nodiscard]] DutyStore duties() { return DutyStore{m_connection}; }
    [[nodiscard]] ChangeLog changes() { return ChangeLog{m_connection}; }
    [[nodiscard]] MetaStore meta() { return MetaStore{m_connection}; }
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    Connection &m_connection;
};

} // namespace baton::storage
