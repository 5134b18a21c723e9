import type { Source } from './corpus.js';

const gold = (file: string, marksMisc: boolean, weight = 1): Source => ({ file: `ner.${file}.jsonl.gz`, weight, marksMisc, silver: false });
const silver = (language: string, weight = 0.3): Source => ({ file: `ner.${language}.wikiann.jsonl.gz`, weight, marksMisc: false, silver: true });

/** The openly licensed sets that the tagger learns from, in a fixed order. */
export const sources: readonly Source[] = [
  gold('da.uner-danish-ddt', false), gold('de.germeval2014', true), gold('en.uner-english-ewt', false), gold('fi.turkuone', true),
  gold('hr.uner-croatian-set', true), gold('hu.nerkor-news', true), gold('hu.nerkor-other', true), gold('id.idner-news', false),
  gold('ja.stockmark', true), gold('lv.lumii', true), gold('nb.norne', true), gold('nn.norne', true), gold('pt.uner-portuguese-bosque', false),
  gold('ro.ronec-named', true), gold('ro.ronec-v1', true), gold('ru.factrueval', false), gold('sk.uner-slovak-snk', false),
  gold('sr.uner-serbian-set', true), gold('sv.klintan', true), gold('sv.uner-swedish-talbanken', false), gold('tr.turkishwiki', true),
  gold('zh.uner-chinese-gsd', false), gold('zh.uner-chinese-gsdsimp', false),
  silver('de'), silver('en'), silver('es'), silver('fr'), silver('nl'), silver('pl'), silver('pt'), silver('ru'),
];
