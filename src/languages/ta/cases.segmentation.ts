/** Sentences of Tamil: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'விலை உயர்ந்தது. |சம்பளம் உயரவில்லை.',
  'யார் தருவார்? |யாருக்கும் தெரியாது!',
  'வளர்ச்சி 3.5 சதவீதம். |ஏற்றுமதி குறைந்தது.',
];
