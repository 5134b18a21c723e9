import type { Source } from './corpus.js';

/** Most texts of one set, spread over it: the largest would drown the others. */
const most = 12_000;

const gold = (file: string, asUncased = false, texts = Infinity): Source => ({ file: `ner.${file}.jsonl.gz`, silver: false, asUncased, most: texts });
const silver = (language: string): Source => ({ file: `ner.${language}.wikiann.jsonl.gz`, silver: true, asUncased: false, most });

/** The openly licensed sets that the tagger learns from, in a fixed order. */
export const sources: readonly Source[] = [
  gold('da.uner-danish-ddt'), gold('de.germeval2014'), gold('en.uner-english-ewt'), gold('fi.turkuone', true),
  gold('hr.uner-croatian-set', true), gold('hu.nerkor-news'), gold('hu.nerkor-other', false, most), gold('id.idner-news', true),
  gold('ja.stockmark'), gold('lv.lumii'), gold('nb.norne'), gold('nn.norne'), gold('pt.uner-portuguese-bosque', true),
  gold('ro.ronec-named', true), gold('ro.ronec-v1', true), gold('ru.factrueval'), gold('sk.uner-slovak-snk'),
  gold('sr.uner-serbian-set'), gold('sv.klintan'), gold('sv.uner-swedish-talbanken'), gold('tr.turkishwiki', true),
  gold('zh.uner-chinese-gsd'), gold('zh.uner-chinese-gsdsimp'),
  silver('de'), silver('en'), silver('es'), silver('fr'), silver('nl'), silver('pl'), silver('pt'), silver('ru'),
];
