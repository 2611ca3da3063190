// What `npm run fuzz` needs of all this.
export { caseOf } from './cases.js';
export { seedsIn } from './seeds.js';
export { shrunk } from './shrink.js';
export { study } from './study.js';
