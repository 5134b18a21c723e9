/** One value of a JSON file: a document, or what stands in its place. */
export interface JsonElement {
  readonly bytes: Buffer;
  /** 1-based. */
  readonly number: number;
  readonly line: number;
  readonly byte: number;
  /** Bytes left out because the value is longer than the limit. */
  readonly excess: number;
}

const [space, quote, backslash, comma, openBracket, closeBracket, openBrace, closeBrace, lineFeed] = [32, 34, 92, 44, 91, 93, 123, 125, 10] as const;

/**
 * Cuts a JSON file into the documents it holds, without parsing them: the elements of one top-level array, or the
 * top-level values. Constant memory: one value at a time, at most `maxBytes` of it.
 */
export class JsonElementSplitter {
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  #held = 0;
  #excess = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inArray: boolean | null = null;
  #open = false;
  #number = 0;
  #line = 1;
  #position = 0;
  #startLine = 1;
  #startByte = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** True where the file ended inside an array or a value. */
  get incomplete(): boolean {
    return this.#inArray === true || this.#depth > 0 || this.#inString;
  }

  /** How far it has read: 1-based line, and bytes. */
  get place(): { readonly line: number; readonly byte: number } {
    return { line: this.#line, byte: this.#position };
  }

  /** Takes the next bytes; returns the values that they complete. */
  push(chunk: Buffer): JsonElement[] {
    const found: JsonElement[] = [];
    let from = this.#position === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    let valueFrom = this.#open ? from : -1;
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte === lineFeed) this.#line++;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
        continue;
      }
      const between = this.#depth === 0 && (byte <= space || byte === comma);
      const closesArray = byte === closeBracket && this.#depth === 0 && this.#inArray === true;
      if (between || closesArray) {
        if (this.#open) this.#finish(found, chunk.subarray(valueFrom, i));
        valueFrom = -1;
        if (closesArray) this.#inArray = false;
        continue;
      }
      if (byte === openBracket && this.#inArray === null && !this.#open) {
        this.#inArray = true;
        continue;
      }
      if (!this.#open) {
        this.#open = true;
        this.#inArray ??= false;
        this.#startLine = this.#line;
        this.#startByte = this.#position + i;
        valueFrom = i;
      }
      if (byte === quote) this.#inString = true;
      else if (byte === openBrace || byte === openBracket) this.#depth++;
      else if (byte === closeBrace || byte === closeBracket) {
        this.#depth = Math.max(0, this.#depth - 1);
        if (this.#depth === 0) {
          this.#finish(found, chunk.subarray(valueFrom, i + 1));
          valueFrom = -1;
        }
      }
      from = i;
    }
    if (this.#open && valueFrom >= 0) this.#hold(chunk.subarray(valueFrom));
    this.#position += chunk.length;
    return found;
  }

  /** Ends the file; returns a last value that nothing closes (`42`, or one cut short). */
  end(): JsonElement[] {
    const found: JsonElement[] = [];
    if (this.#open) this.#finish(found, Buffer.alloc(0));
    return found;
  }

  #hold(part: Buffer): void {
    const kept = part.subarray(0, Math.max(0, this.#maxBytes - this.#held));
    this.#excess += part.length - kept.length;
    if (kept.length > 0) this.#parts.push(kept);
    this.#held += kept.length;
  }

  #finish(found: JsonElement[], part: Buffer): void {
    this.#hold(part);
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    found.push({ bytes, number: ++this.#number, line: this.#startLine, byte: this.#startByte, excess: this.#excess });
    this.#parts = [];
    this.#held = 0;
    this.#excess = 0;
    this.#open = false;
  }
}
