import { entityTypes, type KnowledgeBase, type KnownEntity, type NameIndex, type Office } from '../../model/index.js';
import { Lexicon } from '../../match/index.js';
import { officeFields, readSections, unpackDate, type Meta, type Sections } from './format.js';

const decoder = new TextDecoder();

const ints = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
const shorts = (bytes: Uint8Array): Uint16Array => new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);

/** A compiled knowledge base, read in place from its bytes. */
export class CompiledKnowledge implements KnowledgeBase {
  readonly version: string;
  readonly size: number;
  readonly index: NameIndex;
  readonly nameRow: Int32Array;
  readonly nameFlags: Uint16Array;
  readonly nameLanguagesLow: Int32Array;
  readonly nameLanguagesHigh: Int32Array;
  readonly rowType: Uint8Array;
  readonly rowPrior: Uint8Array;
  private readonly meta: Meta;
  private readonly sections: Sections;
  private readonly stringOffsets: Int32Array;
  private readonly stringBytes: Uint8Array;
  private readonly nameStart: Int32Array;
  private readonly qids: Int32Array;
  /** By row, once asked for. */
  private readonly entities: (KnownEntity | undefined)[];
  private rowsById: Map<string, number> | null = null;
  private rowsByCountry: Map<string, number> | null = null;
  private holdersByRow: Map<number, number[]> | null = null;

  constructor(bytes: Uint8Array) {
    const sections = (this.sections = readSections(bytes));
    this.meta = JSON.parse(decoder.decode(sections.meta)) as Meta; // written by compileBase
    this.version = this.meta.version;
    this.index = Lexicon.fromBytes(sections.lexicon);
    this.nameRow = ints(sections.nameRow);
    this.nameFlags = shorts(sections.nameFlags);
    this.nameLanguagesLow = ints(sections.nameLanguagesLow);
    this.nameLanguagesHigh = ints(sections.nameLanguagesHigh);
    this.nameStart = ints(sections.nameStart);
    this.rowType = sections.rowType;
    this.rowPrior = sections.rowPrior;
    this.qids = ints(sections.rowQid);
    this.size = this.rowType.length;
    this.entities = new Array<KnownEntity | undefined>(this.size).fill(undefined);
    const count = ints(sections.strings)[0]!;
    this.stringOffsets = ints(sections.strings).subarray(1, 1 + count);
    this.stringBytes = sections.strings.subarray(4 + 4 * count);
  }

  private text(index: number): string {
    return decoder.decode(this.stringBytes.subarray(this.stringOffsets[index]!, this.stringOffsets[index + 1]!));
  }

  nameText(name: number): string {
    return this.text(this.nameStart[name]!);
  }

  entity(row: number): KnownEntity {
    const known = this.entities[row];
    if (known !== undefined) return known;
    if (row < 0 || row >= this.size) throw new RangeError(`the knowledge base has no row ${row}`);
    const entity = this.read(row);
    this.entities[row] = entity;
    return entity;
  }

  private read(row: number): KnownEntity {
    const qid = this.qids[row] === 0 ? null : `Q${this.qids[row]!}`;
    const country = shorts(this.sections.rowCountry)[row]!;
    return {
      row, qid, id: this.idOf(row),
      type: entityTypes[this.rowType[row]!]!,
      subtype: this.meta.subtypes[shorts(this.sections.rowSubtype)[row]!] || null,
      name: this.text(ints(this.sections.rowName)[row]!),
      country: country === 0 ? null : String.fromCharCode(country >> 8, country & 255),
      prior: this.rowPrior[row]! / 255,
      offices: this.officesOf(row),
    };
  }

  private idOf(row: number): string {
    return this.qids[row] === 0 ? `kb:${this.text(ints(this.sections.rowKey)[row]!)}` : `wikidata:Q${this.qids[row]!}`;
  }

  private officesOf(row: number): Office[] {
    const starts = ints(this.sections.officeStart);
    const offices = ints(this.sections.offices);
    const found: Office[] = [];
    for (let at = starts[row]!; at < starts[row + 1]!; at += officeFields) {
      const of = offices[at + 2]!;
      found.push({
        title: this.meta.titles[offices[at + 1]!]!, of: this.qids[of] === 0 ? this.idOf(of) : `Q${this.qids[of]!}`,
        from: unpackDate(offices[at + 3]!), to: unpackDate(offices[at + 4]!),
      });
    }
    return found;
  }

  rowOf(id: string): number {
    if (this.rowsById === null) {
      this.rowsById = new Map();
      for (let row = 0; row < this.size; row++) this.rowsById.set(this.idOf(row), row);
    }
    return this.rowsById.get(/^Q\d/.test(id) ? `wikidata:${id}` : id) ?? -1;
  }

  countryRow(code: string): number {
    if (this.rowsByCountry === null) {
      this.rowsByCountry = new Map();
      const country = this.meta.subtypes.indexOf('country');
      const subtypes = shorts(this.sections.rowSubtype);
      const countries = shorts(this.sections.rowCountry);
      for (let row = 0; row < this.size; row++) {
        if (subtypes[row] === country) this.rowsByCountry.set(String.fromCharCode(countries[row]! >> 8, countries[row]! & 255), row);
      }
    }
    return this.rowsByCountry.get(code) ?? -1;
  }

  rowOfVariant(low: number, high: number): number {
    const lows = ints(this.sections.variantLow);
    const highs = ints(this.sections.variantHigh);
    let from = 0;
    let to = lows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (lows[middle]! < low || (lows[middle]! === low && highs[middle]! < high)) from = middle + 1;
      else to = middle;
    }
    return lows[from] === low && highs[from] === high ? ints(this.sections.variantRow)[from]! : -1;
  }

  officeHolders(of: string): readonly number[] {
    if (this.holdersByRow === null) {
      this.holdersByRow = new Map();
      const offices = ints(this.sections.offices);
      for (let at = 0; at < offices.length; at += officeFields) {
        const list = this.holdersByRow.get(offices[at + 2]!);
        if (list === undefined) this.holdersByRow.set(offices[at + 2]!, [offices[at]!]);
        else if (!list.includes(offices[at]!)) list.push(offices[at]!);
      }
    }
    return this.holdersByRow.get(this.rowOf(of)) ?? [];
  }
}
