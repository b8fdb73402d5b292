## Names for what the file leaves unnamed

import-programme-unnamed = General plan
import-group-unnamed = General tasks
