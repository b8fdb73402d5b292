-- CreateTable
CREATE TABLE "ReminderRuleChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "programmeId" INTEGER,
    "rule" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "incomingId" INTEGER,
    "onBehalfOfId" INTEGER,
    "undoesId" INTEGER,
    CONSTRAINT "ReminderRuleChange_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReminderRuleChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ReminderRuleChange_programmeId_rule_id_idx" ON "ReminderRuleChange"("programmeId", "rule", "id");
