// Loaded into the program by `node --import`: writes its peak memory, in MB, into the file that PEAK names.

import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK, `${Math.round(process.resourceUsage().maxRSS / 1024)}`));
