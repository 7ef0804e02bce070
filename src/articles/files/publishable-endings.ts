/**
 * What may be published from the content folder, by the last ending of its name: files that browsers show or keep, and that
 * no server, browser or computer runs. Pictures are known by their bytes. The settings may add to it (`files.allow`).
 */
export const publishableEndings: ReadonlySet<string> = new Set(
  [
    // documents
    'pdf doc docx dot dotx odt ott rtf pages xls xlsx xlt xltx ods numbers ppt pptx pps ppsx pot potx odp odg odf',
    'txt text log epub mobi azw3 djvu djv tex hwp hwpx xps oxps vsd vsdx dwg dxf ics vcf asc sig p7m p7s sha256',
    // archives
    'zip 7z rar gz tgz bz2 xz zst tar',
    // sound, film, and what is written beside them
    'mp3 m4a m4b aac ogg oga opus wav flac weba mid midi amr aif aiff wma',
    'mp4 m4v webm ogv mov mkv avi mpg mpeg 3gp wmv flv',
    'vtt srt ass ssa sub sbv ttml dfxp lrc',
    // data
    'csv tsv tab json geojson topojson ndjson jsonl xml gpx kml kmz gml dbf shp shx prj cpg gpkg parquet sav dta',
    'yaml yml toml bib ris',
  ].flatMap((line) => line.split(' ')),
);
