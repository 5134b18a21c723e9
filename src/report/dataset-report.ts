import { factStatuses, type DocumentRecord, type Fact, type FactStatus } from '../model/index.js';
import { CoverageShares, type CoverageShare, type UnreadReason } from './coverage-shares.js';
import { FullestDocuments } from './fullest-documents.js';
import { Disputes, type Dispute } from './disputes.js';
import { RejectedSummary, type Rejections } from './rejected-summary.js';
import { Summary, type EntityCount, type NamedCount } from './summary.js';

/** What there is to say of a dataset on a page. */
export interface DatasetOverview {
  readonly languages: readonly CoverageShare[];
  /** The entities that most documents name. */
  readonly entities: readonly EntityCount[];
  /** Metrics, events and other kinds of claim, by the number of claims. */
  readonly claims: readonly NamedCount[];
  readonly facts: { readonly total: number; readonly byStatus: Readonly<Record<FactStatus, number>>; readonly inDispute: readonly Dispute[] };
  /** Why figures stand in no claim. */
  readonly unread: readonly UnreadReason[];
  readonly rejections: readonly Rejections[];
}

/** Gathers what there is to say of a dataset: first its facts, then its records and rejections. Memory grows with the number of entities and of the documents to keep. */
export class DatasetReport {
  readonly #most: number;
  readonly #summary = new Summary();
  readonly #shares = new CoverageShares();
  readonly #rejected = new RejectedSummary();
  readonly #disputes: Disputes;
  readonly #byStatus: Record<FactStatus, number> = { single: 0, agree: 0, differ: 0, superseded: 0, 'different-scope': 0 };

  readonly #fullest: FullestDocuments;

  /**
   * @param most how many entities, kinds of claim, disputes and reasons to list
   * @param documents how many records to keep whole
   */
  constructor(most: number, documents = 0) {
    this.#most = most;
    this.#disputes = new Disputes(most);
    this.#fullest = new FullestDocuments(documents);
  }

  addFact(fact: Fact): void {
    this.#byStatus[fact.status]++;
    this.#disputes.addFact(fact);
  }

  addRecord(record: DocumentRecord): void {
    this.#summary.add(record);
    this.#shares.add(record);
    this.#disputes.addRecord(record);
    this.#fullest.add(record);
  }

  addRejection(code: string, message: string): void {
    this.#rejected.add(code, message);
  }

  /** The records of the most claims. */
  documents(): readonly DocumentRecord[] {
    return this.#fullest.list();
  }

  overview(): DatasetOverview {
    return {
      languages: this.#shares.languages(), entities: this.#summary.entities(this.#most), claims: this.#summary.kinds(this.#most),
      facts: { total: factStatuses.reduce((sum, status) => sum + this.#byStatus[status], 0), byStatus: { ...this.#byStatus }, inDispute: this.#disputes.list() },
      unread: this.#shares.reasons().slice(0, this.#most), rejections: this.#rejected.reasons().slice(0, this.#most),
    };
  }
}
