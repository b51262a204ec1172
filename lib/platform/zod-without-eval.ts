import { z } from 'zod';

// zod compiles objects with `new Function` where it may. Under our own CSP it may not, and its try would be reported
// as a violation. Import this first, before any module that parses something as it loads.
z.config({ jitless: true });
