import * as z from 'zod/mini';

// Imported before any schema is made. Zod compiles parsers with `new Function` where it can, and finds out by trying; a
// strict content security policy forbids that.
z.config({ jitless: true });
