/** Words that people put before the number of a figure. */
export const figureLabels: readonly string[] = [
  ...['Hình', 'Hình ảnh', 'Ảnh', 'Figure', 'Fig.', 'Photo', 'Image'],
];
