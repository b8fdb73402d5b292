/** What people call the units of the demo: the short form they print, and what they type. The tree is in people.csv. */
export interface DemoUnit {
  readonly name: string;
  readonly short?: string;
  readonly aliases: readonly string[];
}

export const provinceName = 'UBND tỉnh Nghệ An';

/** Units directly below the province that have more than one name. */
export const demoUnits: readonly DemoUnit[] = [
  { name: 'Công an tỉnh', aliases: ['CAT', 'ca tỉnh', 'Công an tỉnh Nghệ An'] },
  { name: 'Văn phòng UBND tỉnh', short: 'VP UBND tỉnh', aliases: ['vp ubnd', 'văn phòng tỉnh'] },
  { name: 'Sở Thông tin và Truyền thông', short: 'Sở TTTT', aliases: ['STTTT', 'Sở Thông tin', 'Sở TT&TT'] },
  { name: 'Sở Tư pháp', aliases: ['STP'] },
  { name: 'Sở Y tế', aliases: ['SYT'] },
  { name: 'Sở Giáo dục và Đào tạo', short: 'Sở GDĐT', aliases: ['SGDĐT', 'Sở Giáo dục', 'Sở GD&ĐT'] },
  { name: 'Sở Lao động - Thương binh và Xã hội', short: 'Sở LĐTBXH', aliases: ['SLĐTBXH', 'Sở Lao động'] },
  { name: 'Sở Tài chính', aliases: ['STC'] },
  { name: 'Sở Nội vụ', aliases: ['SNV'] },
  { name: 'Sở Kế hoạch và Đầu tư', short: 'Sở KHĐT', aliases: ['SKHĐT', 'Sở Kế hoạch'] },
  { name: 'Sở Tài nguyên và Môi trường', short: 'Sở TNMT', aliases: ['STNMT', 'Sở Tài nguyên'] },
  { name: 'Sở Giao thông vận tải', short: 'Sở GTVT', aliases: ['SGTVT', 'Sở Giao thông'] },
  { name: 'Sở Khoa học và Công nghệ', short: 'Sở KHCN', aliases: ['SKHCN', 'Sở Khoa học'] },
  { name: 'Sở Văn hóa và Thể thao', short: 'Sở VHTT', aliases: ['SVHTT', 'Sở Văn hóa'] },
  { name: 'Bảo hiểm xã hội tỉnh', short: 'BHXH tỉnh', aliases: ['BHXH', 'Bảo hiểm xã hội'] },
  { name: 'Ngân hàng Nhà nước chi nhánh Nghệ An', short: 'NHNN Nghệ An', aliases: ['NHNN', 'Ngân hàng Nhà nước'] },
  {
    name: 'Ngân hàng Chính sách xã hội chi nhánh Nghệ An',
    short: 'NHCSXH Nghệ An',
    aliases: ['NHCSXH', 'Ngân hàng Chính sách'],
  },
  { name: 'Đài Phát thanh và Truyền hình Nghệ An', short: 'Đài PTTH', aliases: ['NTV', 'đài tỉnh'] },
  { name: 'UBND thành phố Vinh', short: 'TP Vinh', aliases: ['Vinh', 'thành phố Vinh'] },
  { name: 'UBND thị xã Cửa Lò', short: 'TX Cửa Lò', aliases: ['Cửa Lò', 'thị xã Cửa Lò'] },
  { name: 'UBND huyện Nam Đàn', short: 'Nam Đàn', aliases: ['huyện Nam Đàn'] },
  { name: 'UBND huyện Yên Thành', short: 'Yên Thành', aliases: ['huyện Yên Thành'] },
  { name: 'UBND huyện Diễn Châu', short: 'Diễn Châu', aliases: ['huyện Diễn Châu'] },
  { name: 'UBND huyện Quỳnh Lưu', short: 'Quỳnh Lưu', aliases: ['huyện Quỳnh Lưu'] },
  { name: 'UBND huyện Kỳ Sơn', short: 'Kỳ Sơn', aliases: ['huyện Kỳ Sơn'] },
  { name: 'UBND huyện Con Cuông', short: 'Con Cuông', aliases: ['huyện Con Cuông'] },
];
