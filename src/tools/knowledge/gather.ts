import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherCities } from './gather-cities.js';
import { gatherRegions } from './gather-regions.js';
import { gatherGroups, gatherTerritories } from './gather-territories.js';

/*
 * `npm run kb:gather` writes the generated tables of the knowledge base from CLDR and GeoNames. Their output is checked
 * in, so that a new version of a package changes nothing unseen.
 */

const tables = join(import.meta.dirname, '..', '..', 'knowledge', 'tables');
writeFileSync(join(tables, 'countries.tsv'), gatherTerritories(tables));
writeFileSync(join(tables, 'group-names.tsv'), gatherGroups());
writeFileSync(join(tables, 'cities.tsv'), await gatherCities(tables));
writeFileSync(join(tables, 'regions.tsv'), gatherRegions(tables));
