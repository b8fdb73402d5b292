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

/**
 * A column that a table may have; its names are folded (see `foldText`). `like`: how its other names run, which count where no
 * column has one of the `names`; `weak` names count only where there is no better column.
 */
export type ColumnSpec<Column extends string> = {
  column: Column;
  required: boolean;
  names: readonly string[];
  like?: RegExp;
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

/** What the column of the running numbers is called. */
const ordinalNames: readonly string[] = ['tt', 'stt', 'so tt', 'so thu tu', 'thu tu', 'no'];

export const planColumns: readonly ColumnSpec<PlanColumn>[] = [
  {
    column: 'code',
    required: false,
    names: ['ma', 'ma nhiem vu', 'ma nv', 'ma so', 'ky hieu', 'ma viec', 'ma cong viec', 'code'],
    weak: ordinalNames,
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
    like: /^(?:ten |cac |danh muc |noi dung )*(?:nhiem vu|noi dung|cong viec|dau viec|giai phap|hoat dong)(?: (?:nhiem vu|cong viec|giai phap|hoat dong|trong tam|chu yeu|cu the|chi tiet|thuc hien|trien khai|can thuc hien|duoc giao|va|chinh|de an))*$/,
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
    like: /^(?!.*(?:cap tren|lanh dao))(?:(?:.* )?chu tri(?: .*)?|(?:co quan |don vi |bo phan |phong ban )+(?:duoc giao|duoc phan cong|dau moi|tham muu|chiu trach nhiem|trien khai|to chuc|thuc hien)(?: .*)?|(?:phan cong|trach nhiem)(?: thuc hien| to chuc thuc hien)?)$/,
  },
  {
    column: 'supporting-units',
    required: false,
    names: ['co quan phoi hop', 'don vi phoi hop', 'phoi hop', 'co quan don vi phoi hop', 'supporting units'],
    like: /^(?!.*chu tri).*phoi hop/,
  },
  {
    column: 'focal',
    required: false,
    names: ['can bo dau moi', 'dau moi', 'can bo phu trach', 'nguoi phu trach', 'can bo thuc hien', 'focal person'],
    like: /^(?:ho ten |ho va ten )?(?:can bo|nguoi|chuyen vien)(?: .*)?(?:dau moi|phu trach|theo doi|thuc hien)$/,
  },
  {
    column: 'start',
    required: false,
    names: ['ngay bat dau', 'bat dau', 'tu ngay', 'thoi gian bat dau', 'start'],
    like: /^(?:thoi (?:gian|diem) |ngay )?(?:bat dau|khoi dau|trien khai tu)(?: thuc hien)?$/,
  },
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
    like: /^(?:(?:thoi (?:gian|han|diem)|han|ngay|moc thoi gian|moc|tien do|lo trinh)(?: phai| can)? (?:hoan thanh|ket thuc|hoan tat|xong|bao cao|trinh)(?: .*)?|thoi han(?: .*)?|han (?:thuc hien|xu ly)|ket thuc|den ngay|moc thoi gian)$/,
    weak: [
      'thoi gian',
      'thoi gian thuc hien',
      'thoi gian trien khai',
      'thoi diem thuc hien',
      'thoi gian hoan thanh',
      'tien do',
      'tien do thuc hien',
      'lo trinh',
      'lo trinh thuc hien',
      'nam thuc hien',
    ],
  },
  {
    column: 'product',
    required: false,
    names: ['san pham', 'san pham dau ra', 'ket qua', 'san pham ket qua', 'ket qua san pham', 'product'],
    like: /^(?:(?:san pham|ket qua|dau ra)(?: |$))+(?:(?:du kien|dau ra|dat duoc|can dat|phai dat|hoan thanh|giao nop|thuc hien|cu the|chinh|nhiem vu|dinh luong|ket qua|san pham|va|hoac)(?: |$))*$/,
  },
  {
    column: 'indicator',
    required: false,
    names: ['chi tieu', 'muc tieu', 'chi tieu dinh luong', 'indicator'],
    like: /^(?:chi tieu|muc tieu)(?: (?:muc tieu|can dat|phai dat|dinh luong|cu the|nam (?:19|20)\d\d|giao))*$/,
  },
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
export const passedOver: readonly string[] = [...ordinalNames, 'ghi chu'];
