-- CreateTable
CREATE TABLE "Unit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "shortName" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "parentId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitAlias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unitId" INTEGER NOT NULL,
    CONSTRAINT "UnitAlias_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitAncestor" (
    "ancestorId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,

    PRIMARY KEY ("ancestorId", "unitId"),
    CONSTRAINT "UnitAncestor_ancestorId_fkey" FOREIGN KEY ("ancestorId") REFERENCES "Unit" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UnitAncestor_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "role" TEXT NOT NULL,
    "unitId" INTEGER NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'vi',
    "digestAt" TEXT NOT NULL DEFAULT '07:30',
    "createdAt" DATETIME NOT NULL,
    "leftAt" DATETIME,
    CONSTRAINT "Person_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Address" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "linkedAt" DATETIME NOT NULL,
    "blockedAt" DATETIME,
    "proof" TEXT NOT NULL,
    CONSTRAINT "Address_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codeHash" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Leave" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "substituteId" INTEGER,
    "startOn" TEXT NOT NULL,
    "endOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,
    CONSTRAINT "Leave_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Leave_substituteId_fkey" FOREIGN KEY ("substituteId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitGroupChat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "unitId" INTEGER NOT NULL,
    "linkedById" INTEGER NOT NULL,
    "linkedAt" DATETIME NOT NULL,
    "digestAt" TEXT
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "TaskGroup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "programmeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT "TaskGroup_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LegalBasis" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "number" TEXT,
    "issuedOn" TEXT
);

-- CreateTable
CREATE TABLE "Task" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "programmeId" INTEGER NOT NULL,
    "groupId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "weight" INTEGER NOT NULL DEFAULT 1,
    "legalBasisId" INTEGER,
    "product" TEXT NOT NULL DEFAULT '',
    "leadUnitId" INTEGER NOT NULL,
    "leaderId" INTEGER,
    "kind" TEXT NOT NULL DEFAULT 'dated',
    "cadence" TEXT,
    "startOn" TEXT NOT NULL,
    "originalDue" TEXT,
    "currentDue" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lastReportAt" DATETIME,
    "reportedDoneOn" TEXT,
    "confirmedAt" DATETIME,
    "dueSoonFrom" DATETIME,
    "behindFrom" DATETIME,
    "overdueFrom" DATETIME,
    "silentFrom" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Task_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TaskGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Task" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_legalBasisId_fkey" FOREIGN KEY ("legalBasisId") REFERENCES "LegalBasis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_leadUnitId_fkey" FOREIGN KEY ("leadUnitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TaskVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "validFrom" DATETIME NOT NULL,
    "validTo" DATETIME,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "progress" INTEGER NOT NULL,
    "currentDue" TEXT,
    "reportedDoneOn" TEXT,
    "lastReportAt" DATETIME,
    "dueSoonFrom" DATETIME,
    "behindFrom" DATETIME,
    "overdueFrom" DATETIME,
    "silentFrom" DATETIME,
    "leadUnitId" INTEGER NOT NULL,
    "programmeId" INTEGER NOT NULL,
    "groupId" INTEGER NOT NULL,
    CONSTRAINT "TaskVersion_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TaskVersion_leadUnitId_fkey" FOREIGN KEY ("leadUnitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskVersion_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskVersion_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TaskGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TaskSupport" (
    "taskId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,

    PRIMARY KEY ("taskId", "unitId"),
    CONSTRAINT "TaskSupport_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TaskSupport_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "focal" BOOLEAN NOT NULL DEFAULT false,
    "assignedAt" DATETIME NOT NULL,
    "acknowledgedAt" DATETIME,
    "declinedAt" DATETIME,
    "declineReason" TEXT,
    "endedAt" DATETIME,
    CONSTRAINT "Assignment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" REAL,
    "measure" TEXT NOT NULL DEFAULT '',
    "denominator" REAL,
    CONSTRAINT "Indicator_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IndicatorValue" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indicatorId" INTEGER NOT NULL,
    "reportId" INTEGER,
    "at" DATETIME NOT NULL,
    "value" REAL NOT NULL,
    "denominator" REAL,
    CONSTRAINT "IndicatorValue_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IndicatorValue_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProgressReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgressReport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "onBehalfOfId" INTEGER,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "percentBefore" INTEGER NOT NULL,
    "percentAfter" INTEGER NOT NULL,
    "quantityDone" REAL,
    "quantityTotal" REAL,
    "quantityUnit" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "period" TEXT,
    "undoesId" INTEGER,
    "before" JSONB NOT NULL,
    CONSTRAINT "ProgressReport_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgressReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgressReport_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgressReport_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "ProgressReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER,
    "personId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Attachment_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProgressReport" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "reportId" INTEGER,
    "extensionId" INTEGER,
    "undoesId" INTEGER,
    "before" JSONB NOT NULL,
    CONSTRAINT "Decision_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProgressReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_extensionId_fkey" FOREIGN KEY ("extensionId") REFERENCES "Extension" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "taskId" INTEGER NOT NULL,
    "requestedById" INTEGER NOT NULL,
    "requestedAt" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "fromDue" TEXT NOT NULL,
    "toDue" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "afterDeadline" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "endorsedById" INTEGER,
    "endorsedAt" DATETIME,
    "decidedById" INTEGER,
    "decidedAt" DATETIME,
    CONSTRAINT "Extension_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Extension_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_endorsedById_fkey" FOREIGN KEY ("endorsedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Obstacle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "reportedById" INTEGER NOT NULL,
    "reportedAt" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "reportId" INTEGER,
    "ownerUnitId" INTEGER,
    "ownerId" INTEGER,
    "answerBy" TEXT,
    "answer" TEXT,
    "answeredAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "Obstacle_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProgressReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_ownerUnitId_fkey" FOREIGN KEY ("ownerUnitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ObstacleTask" (
    "obstacleId" INTEGER NOT NULL,
    "taskId" INTEGER NOT NULL,

    PRIMARY KEY ("obstacleId", "taskId"),
    CONSTRAINT "ObstacleTask_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ObstacleTask_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Urging" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "explainBy" TEXT,
    CONSTRAINT "Urging_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UrgingRecipient" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "urgingId" INTEGER NOT NULL,
    "taskId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "receivedAt" DATETIME,
    "answeredAt" DATETIME,
    "answer" TEXT,
    CONSTRAINT "UrgingRecipient_urgingId_fkey" FOREIGN KEY ("urgingId") REFERENCES "Urging" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UrgingRecipient_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UrgingRecipient_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Following" (
    "personId" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "subject", "subjectId"),
    CONSTRAINT "Following_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Snooze" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "taskId" INTEGER,
    "until" DATETIME NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Snooze_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Snooze_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "personId" INTEGER,
    "channel" TEXT NOT NULL,
    "incomingId" INTEGER,
    "taskId" INTEGER,
    "what" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    CONSTRAINT "Audit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Audit_incomingId_fkey" FOREIGN KEY ("incomingId") REFERENCES "Inbox" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Audit_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpecialDay" (
    "on" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Inbox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "channel" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "incoming" JSONB NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "handledAt" DATETIME,
    "error" TEXT
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "personId" INTEGER,
    "incomingId" INTEGER,
    "lane" INTEGER NOT NULL,
    "notBefore" DATETIME NOT NULL,
    "content" JSONB NOT NULL,
    "sentView" JSONB,
    "about" TEXT,
    "replaces" TEXT,
    "silent" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "messageId" TEXT,
    "error" TEXT,
    CONSTRAINT "Outbox_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Outbox_incomingId_fkey" FOREIGN KEY ("incomingId") REFERENCES "Inbox" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Slot" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "firedAt" DATETIME NOT NULL,
    "result" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "pending" JSONB,
    "choices" JSONB NOT NULL,
    "card" TEXT,
    "expiresAt" DATETIME NOT NULL,

    PRIMARY KEY ("channel", "chat")
);

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_key_parentId_key" ON "Unit"("key", "parentId");

-- CreateIndex
CREATE UNIQUE INDEX "UnitAlias_key_key" ON "UnitAlias"("key");

-- CreateIndex
CREATE INDEX "UnitAlias_unitId_idx" ON "UnitAlias"("unitId");

-- CreateIndex
CREATE INDEX "UnitAncestor_unitId_idx" ON "UnitAncestor"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_phone_key" ON "Person"("phone");

-- CreateIndex
CREATE INDEX "Person_unitId_role_idx" ON "Person"("unitId", "role");

-- CreateIndex
CREATE INDEX "Person_key_idx" ON "Person"("key");

-- CreateIndex
CREATE INDEX "Person_digestAt_idx" ON "Person"("digestAt");

-- CreateIndex
CREATE INDEX "Address_personId_idx" ON "Address"("personId");

-- CreateIndex
CREATE INDEX "Address_channel_sender_idx" ON "Address"("channel", "sender");

-- CreateIndex
CREATE UNIQUE INDEX "Address_channel_chat_key" ON "Address"("channel", "chat");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_codeHash_key" ON "Invitation"("codeHash");

-- CreateIndex
CREATE INDEX "Invitation_personId_idx" ON "Invitation"("personId");

-- CreateIndex
CREATE INDEX "Leave_personId_endOn_idx" ON "Leave"("personId", "endOn");

-- CreateIndex
CREATE INDEX "Leave_substituteId_endOn_idx" ON "Leave"("substituteId", "endOn");

-- CreateIndex
CREATE INDEX "UnitGroupChat_unitId_idx" ON "UnitGroupChat"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "UnitGroupChat_channel_chat_key" ON "UnitGroupChat"("channel", "chat");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_key_key" ON "Programme"("key");

-- CreateIndex
CREATE UNIQUE INDEX "TaskGroup_programmeId_key_key" ON "TaskGroup"("programmeId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "LegalBasis_key_key" ON "LegalBasis"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Task_code_key" ON "Task"("code");

-- CreateIndex
CREATE INDEX "Task_leadUnitId_state_overdueFrom_idx" ON "Task"("leadUnitId", "state", "overdueFrom");

-- CreateIndex
CREATE INDEX "Task_state_overdueFrom_idx" ON "Task"("state", "overdueFrom");

-- CreateIndex
CREATE INDEX "Task_state_behindFrom_idx" ON "Task"("state", "behindFrom");

-- CreateIndex
CREATE INDEX "Task_state_dueSoonFrom_idx" ON "Task"("state", "dueSoonFrom");

-- CreateIndex
CREATE INDEX "Task_state_silentFrom_idx" ON "Task"("state", "silentFrom");

-- CreateIndex
CREATE INDEX "Task_groupId_idx" ON "Task"("groupId");

-- CreateIndex
CREATE INDEX "Task_programmeId_idx" ON "Task"("programmeId");

-- CreateIndex
CREATE INDEX "Task_parentId_idx" ON "Task"("parentId");

-- CreateIndex
CREATE INDEX "Task_leaderId_idx" ON "Task"("leaderId");

-- CreateIndex
CREATE INDEX "TaskVersion_validTo_leadUnitId_idx" ON "TaskVersion"("validTo", "leadUnitId");

-- CreateIndex
CREATE INDEX "TaskVersion_validFrom_idx" ON "TaskVersion"("validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "TaskVersion_taskId_version_key" ON "TaskVersion"("taskId", "version");

-- CreateIndex
CREATE INDEX "TaskSupport_unitId_idx" ON "TaskSupport"("unitId");

-- CreateIndex
CREATE INDEX "Assignment_taskId_endedAt_idx" ON "Assignment"("taskId", "endedAt");

-- CreateIndex
CREATE INDEX "Assignment_personId_endedAt_idx" ON "Assignment"("personId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_taskId_key" ON "Indicator"("taskId");

-- CreateIndex
CREATE INDEX "IndicatorValue_indicatorId_at_idx" ON "IndicatorValue"("indicatorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressReport_undoesId_key" ON "ProgressReport"("undoesId");

-- CreateIndex
CREATE INDEX "ProgressReport_taskId_at_idx" ON "ProgressReport"("taskId", "at");

-- CreateIndex
CREATE INDEX "ProgressReport_personId_at_idx" ON "ProgressReport"("personId", "at");

-- CreateIndex
CREATE INDEX "Attachment_reportId_idx" ON "Attachment"("reportId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_undoesId_key" ON "Decision"("undoesId");

-- CreateIndex
CREATE INDEX "Decision_taskId_at_idx" ON "Decision"("taskId", "at");

-- CreateIndex
CREATE INDEX "Extension_state_requestedAt_idx" ON "Extension"("state", "requestedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Extension_taskId_ordinal_key" ON "Extension"("taskId", "ordinal");

-- CreateIndex
CREATE INDEX "Obstacle_state_ownerUnitId_idx" ON "Obstacle"("state", "ownerUnitId");

-- CreateIndex
CREATE INDEX "ObstacleTask_taskId_idx" ON "ObstacleTask"("taskId");

-- CreateIndex
CREATE INDEX "UrgingRecipient_personId_idx" ON "UrgingRecipient"("personId");

-- CreateIndex
CREATE INDEX "UrgingRecipient_taskId_idx" ON "UrgingRecipient"("taskId");

-- CreateIndex
CREATE UNIQUE INDEX "UrgingRecipient_urgingId_taskId_personId_key" ON "UrgingRecipient"("urgingId", "taskId", "personId");

-- CreateIndex
CREATE INDEX "Snooze_personId_until_idx" ON "Snooze"("personId", "until");

-- CreateIndex
CREATE INDEX "Audit_taskId_at_idx" ON "Audit"("taskId", "at");

-- CreateIndex
CREATE INDEX "Audit_incomingId_idx" ON "Audit"("incomingId");

-- CreateIndex
CREATE INDEX "Inbox_state_channel_id_idx" ON "Inbox"("state", "channel", "id");

-- CreateIndex
CREATE INDEX "Inbox_channel_chat_id_idx" ON "Inbox"("channel", "chat", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_channel_externalId_key" ON "Inbox"("channel", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_key_key" ON "Outbox"("key");

-- CreateIndex
CREATE INDEX "Outbox_state_channel_lane_notBefore_id_idx" ON "Outbox"("state", "channel", "lane", "notBefore", "id");

-- CreateIndex
CREATE INDEX "Outbox_channel_chat_id_idx" ON "Outbox"("channel", "chat", "id");

-- CreateIndex
CREATE INDEX "Outbox_channel_chat_messageId_idx" ON "Outbox"("channel", "chat", "messageId");

-- CreateIndex
CREATE INDEX "Outbox_personId_createdAt_idx" ON "Outbox"("personId", "createdAt");
