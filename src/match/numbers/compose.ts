/** The largest power of ten that divides `value`: what may still be added to it is smaller. */
function powerOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

/** What composing needs to know of a language. */
export interface CompositionRules {
  readonly tenTakesUnits: boolean;
  readonly vigesimals: readonly number[];
  readonly cardinalsTakeOrdinals: boolean;
}

/**
 * Puts a number together from left to right: parts of falling size are added, a scale multiplies the parts before it
 * that are smaller than itself (`two hundred thousand million`, 三万亿, `12 lakh crore`).
 */
export class Composer {
  private parts: number[] = [];
  private rooms: number[] = [];
  /** The part that a joiner or unit may still be added below; 1 when nothing fits. */
  room = Infinity;
  /** Unit added last, when a ten may follow it (`ein-und-zwanzig`); 0 otherwise. */
  lastUnit = 0;
  private positional = false;

  constructor(private readonly rules: CompositionRules) {}

  copy(): Composer {
    const copy = new Composer(this.rules);
    copy.parts = [...this.parts];
    copy.rooms = [...this.rooms];
    copy.room = this.room;
    copy.lastUnit = this.lastUnit;
    copy.positional = this.positional;
    return copy;
  }

  get empty(): boolean {
    return this.parts.length === 0;
  }

  get value(): number {
    let sum = 0;
    for (const part of this.parts) sum += part;
    return tidy(sum);
  }

  /** Adds a part; false where it does not fit below the one before it. */
  add(value: number): boolean {
    if (this.parts.length === 1 && this.parts[0] === 0 && this.rooms[0] === 1 && value > 0 && value < 10) {
      // `cero siete`: figures read one by one.
      this.parts.length = this.rooms.length = 0;
      this.push(value, 0);
      this.lastUnit = 0;
      return true;
    }
    if (this.parts.length > 0 && (value >= this.room || value < 1)) return false;
    this.push(value, this.roomAfter(value));
    this.lastUnit = value > 0 && value < 10 ? value : 0;
    return true;
  }

  /** Adds an ordinal; a ten takes units after it here (`décimo primeiro`). */
  addOrdinal(value: number): boolean {
    if (!this.add(value)) return false;
    if (value === 10) this.room = this.rooms[this.rooms.length - 1] = 10;
    return true;
  }

  /** Adds a number written in digits: only a scale may follow it. */
  addLiteral(value: number): boolean {
    if (this.parts.length > 0 && value >= this.room) return false;
    this.push(value, 0);
    this.lastUnit = 0;
    return true;
  }

  /** Appends one digit to a number read digit by digit (二〇二四); false after anything but bare digits. */
  addPosition(digit: number): boolean {
    const last = this.parts[0];
    if (this.parts.length !== 1 || last === undefined || this.rooms[0] !== 1 || !Number.isInteger(last) || last >= 1e14) return false;
    if (last > 9 && !this.positional) return false;
    this.parts[0] = last * 10 + digit;
    this.positional = true;
    return true;
  }

  /** Adds a ten to the unit before it. */
  addInverted(ten: number): boolean {
    const unit = this.parts.at(-1);
    if (unit === undefined || this.lastUnit === 0 || ten < 20 || ten > 90 || ten % 10 !== 0) return false;
    this.parts.pop();
    this.rooms.pop();
    this.room = this.rooms.at(-1) ?? Infinity;
    if (unit + ten >= this.room) return false;
    this.push(unit + ten, 1);
    this.lastUnit = 0;
    return true;
  }

  /** True where `scale` could come next. */
  takes(scale: number): boolean {
    if (this.literalOver(scale)) return true;
    let rest = this.parts.length;
    let sum = 0;
    while (rest > 0 && this.parts[rest - 1]! < scale) sum += this.parts[--rest]!;
    const room = rest === 0 ? Infinity : this.rooms[rest - 1]!;
    if (rest < this.parts.length && sum === 0) return false;
    return (sum === 0 ? scale : sum * scale) < room;
  }

  /** Multiplies the smaller parts by a scale; false where it does not fit. */
  multiply(scale: number): boolean {
    if (!this.takes(scale)) return false;
    let sum = 0;
    while (this.parts.length > 0 && (this.parts.at(-1)! < scale || this.literalOver(scale))) {
      sum += this.parts.pop()!;
      this.rooms.pop();
    }
    const factor = sum === 0 ? 1 : sum;
    this.push(tidy(factor * scale), scale);
    this.lastUnit = 0;
    return true;
  }

  /** True for digits that a smaller thousand multiplies: `1200 mii lei`; a year stands before thousands by chance. */
  private literalOver(scale: number): boolean {
    const first = this.parts[0];
    if (this.parts.length !== 1 || this.rooms[0] !== 0 || first === undefined || first < scale || scale < 1000) return false;
    return first < 1800 || first > 2100;
  }

  /** Multiplies everything so far (`two dozen`). */
  multiplyAll(by: number): void {
    const value = tidy((this.empty ? 1 : this.value) * by);
    this.parts = [];
    this.rooms = [];
    this.push(value, 0);
  }

  /** Multiplies the part added last (`two hundred and three dozen`). */
  multiplyLast(by: number): void {
    const last = this.parts.pop() ?? 1;
    this.rooms.pop();
    this.push(tidy(last * by), 0);
  }

  /** Adds a part of one (`and a half`), or of the scale before it (`tre milioni e mezzo`); a scale may follow. */
  addFraction(part: number): void {
    const scale = this.room >= 1000 && this.room !== Infinity && (this.parts.at(-1) ?? 0) >= 1000 ? this.room : 1;
    const value = tidy(this.value + part * scale);
    this.parts = [];
    this.rooms = [];
    this.push(value, 0);
    this.lastUnit = 0;
  }

  /** Adds decimals read aloud (`point five`), whatever scale stands before; a scale may follow. */
  addDecimals(part: number): void {
    const value = tidy(this.value + part);
    this.parts = [];
    this.rooms = [];
    this.push(value, 0);
    this.lastUnit = 0;
  }

  private push(value: number, room: number): void {
    this.parts.push(value);
    this.rooms.push(room);
    this.room = room;
  }

  private roomAfter(value: number): number {
    if (value === 10) return this.rules.tenTakesUnits ? 10 : 1;
    if (this.rules.vigesimals.includes(value)) return 20;
    return powerOf(value);
  }
}

/** Takes the noise of binary fractions off a product: 1.1 × 10⁶ is 1100000. */
export function tidy(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
