## Tên đặt cho phần tệp không ghi

import-programme-unnamed = Kế hoạch chung
import-group-unnamed = Nhiệm vụ chung
