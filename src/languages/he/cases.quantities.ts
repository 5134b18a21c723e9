import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'הטיסה הובילה 180 נוסעים.', quantities: [['180', 'number', 180]] },
  { text: 'הוא שילם אלף ומאתיים שקל.', quantities: [['אלף ומאתיים שקל', 'currency', 1200, 'ILS']] },
  { text: 'היצוא הגיע ל-245 מיליארד דולר.', quantities: [['245 מיליארד דולר', 'currency', 245000000000, 'USD']] },
  { text: 'האינפלציה עמדה על 3.7 אחוזים.', quantities: [['3.7 אחוזים', 'percentage', 3.7, '%']] },
  { text: 'עשרים ושלושה בני אדם נפצעו בתאונה.', quantities: [['עשרים ושלושה', 'number', 23]] },
  { text: 'המחיר ירד ב-12%.', quantities: [['12%', 'percentage', 12, '%']] },
  { text: 'הממשלה הקצתה מאתיים מיליון שקל לתוכנית.', quantities: [['מאתיים מיליון שקל', 'currency', 200000000, 'ILS']] },
  { text: 'אורך הכביש 45 קילומטרים.', quantities: [['45 קילומטרים', 'dimension', 45, 'km']] },
  { text: 'המשאית שוקלת חמישה עשר טון.', quantities: [['חמישה עשר טון', 'dimension', 15, 't']] },
  { text: 'הבנק הוריד את הריבית ב-50 נקודות בסיס.', quantities: [['50 נקודות בסיס', 'percentage', 50, 'bp']] },
  { text: 'הטמפרטורה הגיעה ל-38 מעלות צלזיוס.', quantities: [['38 מעלות צלזיוס', 'temperature', 38, '°C']] },
  { text: 'הקבוצה סיימה במקום השלישי.', quantities: [['השלישי', 'ordinal', 3]] },
  { text: 'חצי מיליון פליטים חצו את הגבול.', quantities: [['חצי מיליון', 'number', 500000]] },
  { text: 'החברה פיטרה 1,200 עובדים.', quantities: [['1,200', 'number', 1200]] },
  { text: 'במאגר יש 350 ליטר מים.', quantities: [['350 ליטר', 'dimension', 350, 'L']] },
  { text: 'המפגש נמשך עד הערב.', quantities: [] },
  { text: 'השר סירב להגיב.', quantities: [] },
  { text: 'המשחק הסתיים בתיקו.', quantities: [] },
];
