// A clock that jumps back an hour after it was asked a few times, or that stands in another year; loaded before the program
// by NODE_OPTIONS=--import. DRAGOMAN_CLOCK: "back", or a number of milliseconds to add.
const real = Date;
let asked = 0;
const shift = () => (process.env.DRAGOMAN_CLOCK === 'back' ? (++asked > 1 ? -3_600_000 : 0) : Number(process.env.DRAGOMAN_CLOCK));

globalThis.Date = class extends real {
  constructor(...given) {
    if (given.length === 0) super(real.now() + shift());
    else super(...given);
  }

  static now() {
    return real.now() + shift();
  }
};
