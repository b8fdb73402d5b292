-- AlterTable
ALTER TABLE "Leave" ADD COLUMN "besideId" INTEGER;
ALTER TABLE "Leave" ADD COLUMN "replacedById" INTEGER;

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN "answeredById" INTEGER;
ALTER TABLE "Assignment" ADD COLUMN "handOverSince" DATETIME;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "onBehalfOfId" INTEGER;

-- AlterTable
ALTER TABLE "Extension" ADD COLUMN "onBehalfOfId" INTEGER;

-- AlterTable
ALTER TABLE "ObstacleStep" ADD COLUMN "onBehalfOfId" INTEGER;

-- AlterTable
ALTER TABLE "Urging" ADD COLUMN "onBehalfOfId" INTEGER;

-- AlterTable
ALTER TABLE "Audit" ADD COLUMN "onBehalfOfId" INTEGER;

-- CreateTable
CREATE TABLE "Departure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "destination" TEXT NOT NULL DEFAULT '',
    "fromUnitId" INTEGER NOT NULL,
    "fromRole" TEXT NOT NULL,
    "toUnitId" INTEGER,
    "recordedById" INTEGER,
    "onBehalfOfId" INTEGER,
    "channel" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "effectiveAt" DATETIME,
    "endedAt" DATETIME,
    CONSTRAINT "Departure_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Departure_personId_endedAt_idx" ON "Departure"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "Departure_effectiveAt_endedAt_onDay_idx" ON "Departure"("effectiveAt", "endedAt", "onDay");
