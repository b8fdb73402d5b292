export type PeopleColumn = 'name' | 'title' | 'unit' | 'parent-unit' | 'phone' | 'role';

export type PlanColumn =
  | 'code'
  | 'programme'
  | 'group'
  | 'task'
  | 'lead-unit'
  | 'supporting-units'
  | 'focal'
  | 'start'
  | 'due'
  | 'product'
  | 'indicator'
  | 'legal-basis';

/** A column that a table may have; its names are folded (see `foldText`). `weak` names count only where no better column is. */
export type ColumnSpec<Column extends string> = {
  column: Column;
  required: boolean;
  names: readonly string[];
  weak?: readonly string[];
};

export const peopleColumns: readonly ColumnSpec<PeopleColumn>[] = [
  {
    column: 'name',
    required: true,
    names: ['ho va ten', 'ho ten', 'ten can bo', 'ho va ten can bo', 'full name', 'name'],
  },
  { column: 'title', required: false, names: ['chuc vu', 'chuc danh', 'chuc vu chuc danh', 'title'] },
  {
    column: 'unit',
    required: true,
    names: ['don vi', 'don vi cong tac', 'co quan', 'co quan don vi', 'ten don vi', 'phong ban', 'unit'],
  },
  {
    column: 'parent-unit',
    required: false,
    names: ['don vi cap tren', 'co quan cap tren', 'don vi chu quan', 'truc thuoc', 'parent unit'],
  },
  {
    column: 'phone',
    required: true,
    names: [
      'so dien thoai',
      'dien thoai',
      'sdt',
      'so dt',
      'so di dong',
      'di dong',
      'dien thoai di dong',
      'so dien thoai di dong',
      'phone',
    ],
  },
  { column: 'role', required: false, names: ['vai tro', 'quyen', 'phan quyen', 'role'] },
];

export const planColumns: readonly ColumnSpec<PlanColumn>[] = [
  {
    column: 'code',
    required: true,
    names: ['ma', 'ma nhiem vu', 'ma nv', 'ma so', 'ky hieu', 'code'],
    weak: ['tt', 'stt', 'so tt', 'so thu tu', 'no'],
  },
  {
    column: 'programme',
    required: false,
    names: ['chuong trinh', 'de an', 'chuong trinh de an', 'ke hoach', 'programme'],
  },
  { column: 'group', required: false, names: ['nhom', 'nhom nhiem vu', 'linh vuc', 'group'] },
  {
    column: 'task',
    required: true,
    names: [
      'noi dung nhiem vu',
      'nhiem vu',
      'ten nhiem vu',
      'noi dung',
      'noi dung cong viec',
      'cong viec',
      'nhiem vu giai phap',
      'noi dung nhiem vu giai phap',
      'nhiem vu cu the',
      'task',
    ],
  },
  {
    column: 'lead-unit',
    required: true,
    names: [
      'co quan chu tri',
      'don vi chu tri',
      'chu tri',
      'co quan don vi chu tri',
      'don vi thuc hien',
      'co quan thuc hien',
      'lead unit',
    ],
  },
  {
    column: 'supporting-units',
    required: false,
    names: ['co quan phoi hop', 'don vi phoi hop', 'phoi hop', 'co quan don vi phoi hop', 'supporting units'],
  },
  {
    column: 'focal',
    required: false,
    names: ['can bo dau moi', 'dau moi', 'can bo phu trach', 'nguoi phu trach', 'can bo thuc hien', 'focal person'],
  },
  { column: 'start', required: false, names: ['ngay bat dau', 'bat dau', 'tu ngay', 'thoi gian bat dau', 'start'] },
  {
    column: 'due',
    required: true,
    names: [
      'thoi han',
      'thoi han hoan thanh',
      'han hoan thanh',
      'han',
      'han cuoi',
      'den ngay',
      'ngay hoan thanh',
      'ngay ket thuc',
      'due',
    ],
    weak: ['thoi gian', 'thoi gian thuc hien', 'thoi gian hoan thanh', 'tien do'],
  },
  {
    column: 'product',
    required: false,
    names: ['san pham', 'san pham dau ra', 'ket qua', 'san pham ket qua', 'ket qua san pham', 'product'],
  },
  { column: 'indicator', required: false, names: ['chi tieu', 'muc tieu', 'chi tieu dinh luong', 'indicator'] },
  {
    column: 'legal-basis',
    required: false,
    names: [
      'van ban giao',
      'van ban',
      'van ban giao nhiem vu',
      'can cu',
      'can cu phap ly',
      'co so phap ly',
      'legal basis',
    ],
  },
];

/** Columns that many tables have and nobody misses. */
export const passedOver: readonly string[] = ['tt', 'stt', 'so tt', 'so thu tu', 'no', 'ghi chu'];
