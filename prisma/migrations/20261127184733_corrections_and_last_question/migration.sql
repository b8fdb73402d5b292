-- AlterTable
ALTER TABLE "ProgressReport" ADD COLUMN "correctsId" INTEGER;
ALTER TABLE "ProgressReport" ADD COLUMN "incomingId" INTEGER;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "incomingId" INTEGER;

-- AlterTable
ALTER TABLE "Extension" ADD COLUMN "incomingId" INTEGER;

-- AlterTable
ALTER TABLE "Snooze" ADD COLUMN "cancelledAt" DATETIME;

-- AlterTable
ALTER TABLE "Inbox" ADD COLUMN "messageId" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "asked" JSONB;

-- CreateIndex
CREATE INDEX "ProgressReport_incomingId_idx" ON "ProgressReport"("incomingId");

-- CreateIndex
CREATE INDEX "Decision_incomingId_idx" ON "Decision"("incomingId");

-- CreateIndex
CREATE INDEX "Extension_incomingId_idx" ON "Extension"("incomingId");

-- CreateIndex
CREATE INDEX "Inbox_channel_chat_messageId_idx" ON "Inbox"("channel", "chat", "messageId");
