-- AlterTable
ALTER TABLE "Urging" ADD COLUMN "draftId" INTEGER;
ALTER TABLE "Urging" ADD COLUMN "incomingId" INTEGER;
ALTER TABLE "Urging" ADD COLUMN "sendAt" DATETIME;
ALTER TABLE "Urging" ADD COLUMN "withdrawnAt" DATETIME;

-- AlterTable
ALTER TABLE "UrgingRecipient" ADD COLUMN "insteadOfId" INTEGER;
ALTER TABLE "UrgingRecipient" ADD COLUMN "reason" TEXT;

-- CreateTable
CREATE TABLE "UrgingReply" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "urgingId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "correctsId" INTEGER,
    "incomingId" INTEGER,
    CONSTRAINT "UrgingReply_urgingId_fkey" FOREIGN KEY ("urgingId") REFERENCES "Urging" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UrgingReply_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UrgingReply_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "UrgingReply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UrgingDraft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "wish" JSONB NOT NULL,
    "seen" JSONB NOT NULL,
    CONSTRAINT "UrgingDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "UrgingReply_correctsId_key" ON "UrgingReply"("correctsId");

-- CreateIndex
CREATE INDEX "UrgingReply_urgingId_idx" ON "UrgingReply"("urgingId");

-- CreateIndex
CREATE INDEX "UrgingReply_personId_at_idx" ON "UrgingReply"("personId", "at");

-- CreateIndex
CREATE INDEX "UrgingDraft_personId_at_idx" ON "UrgingDraft"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Urging_draftId_key" ON "Urging"("draftId");

-- CreateIndex
CREATE INDEX "Urging_personId_at_idx" ON "Urging"("personId", "at");
