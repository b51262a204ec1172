import { z } from 'zod';

export const plainText = (max: number) => z.string().min(1).max(max);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
export const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const link = z.string().max(300);
export const email = z.email().max(200);
export const phone = z.string().max(30);
