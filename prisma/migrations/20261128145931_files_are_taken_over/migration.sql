-- CreateTable
CREATE TABLE "ImportDraft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "incomingId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "file" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "readings" INTEGER NOT NULL DEFAULT 0,
    "content" JSONB,
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "appliedAt" DATETIME,
    "trace" JSONB,
    "undoneAt" DATETIME,
    CONSTRAINT "ImportDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ImportDraft_incomingId_key" ON "ImportDraft"("incomingId");

-- CreateIndex
CREATE INDEX "ImportDraft_state_channel_idx" ON "ImportDraft"("state", "channel");

-- CreateIndex
CREATE INDEX "ImportDraft_personId_at_idx" ON "ImportDraft"("personId", "at");
