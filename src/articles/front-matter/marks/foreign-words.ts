/** Words about being published in the languages of our neighbours and of imported archives, as names of fields and as states. */

const list = (words: string) => words.split(/,\s+/);

/** "Draft". */
export const foreignDrafts = list(
  `brouillon, entwurf, borrador, rascunho, bozza, kladde, utkast, luonnos, ciornă, taslak, piszkozat, juodraštis,
   melnraksts, mustand, osnutek, черновик, чернетка, чернова, πρόχειρο, مسودة, پیش‌نویس, טיוטה, मसौदा, ร่าง, ฉบับร่าง,
   草稿, 草案, 下書き, 下書, 초안, 초고`,
);

/** "Draft" in languages in which English, or another, says something else with the word. */
export const foreignOther = list('concept, konsep, koncept, szkic, návrh');

/** "Published". */
export const foreignPublished = list(
  `publié, publiée, publier, veröffentlicht, veröffentlichen, publicado, publicada, publicar, pubblicato, pubblicata,
   gepubliceerd, publicerad, udgivet, publisert, julkaistu, opublikowany, opublikowano, publikováno, zveřejněno,
   publikované, objavljeno, közzétéve, publicat, yayınlandı, yayında, опубликовано, опубликован, опубліковано, منشور,
   פורסם, เผยแพร่, 发布, 已发布, 發布, 已發布, 公开, 公開, 公開済み, 掲載, 공개, 게시, 게시됨, 발행, diterbitkan,
   terbit, dipublikasikan`,
);

export const foreignPrivate = list(
  'privé, privat, privado, privada, privato, prywatny, приватно, личное, 私有, 私密, 非公开, 非公開, 비공개, pribadi',
);

export const foreignHidden = list(
  'caché, masqué, versteckt, verborgen, oculto, nascosto, ukryty, скрыто, 隐藏, 隱藏, 非表示, 숨김, tersembunyi',
);

/** The names of fields by their kind. */
export const foreignNames: Readonly<Record<string, readonly string[] | undefined>> = {
  date: list(
    `date de publication, fecha, fecha de publicación, datum, veröffentlichungsdatum, data di pubblicazione,
     data de publicação, publicatiedatum, дата, дата публикации, 日期, 发布日期, 發布日期, 日付, 公開日, 公開日時, 날짜,
     게시일, tanggal, tarih`,
  ),
  embargo: list(
    'programmé, programmée, programado, geplant, programmato, agendado, 定时发布, 予約, 予約投稿, 예약',
  ),
  expires: list('date d’expiration, ablaufdatum, fecha de caducidad, 过期时间, 有效期至'),
  draft: foreignDrafts,
  published: foreignPublished,
  withdrawn: foreignPrivate,
  hidden: foreignHidden,
  state: list(
    'statut, état, estado, stato, zustand, stav, статус, состояние, 状态, 狀態, 状態, ステータス, 상태, สถานะ',
  ),
  'unclear-yes': foreignOther,
};
