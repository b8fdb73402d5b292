### Files that the program makes when a message is sent

file-failed = This file could not be made; the figures are not affected. Please try again in a few minutes; if it still fails, tell the administrator.
file-refused = This file cannot be opened: its figures are beyond what you may see.
