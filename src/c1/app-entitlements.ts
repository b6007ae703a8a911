import { key, message, text, type Shape } from './shape.ts';

/** Stands in until the whole of it comes. */
export type C1AppEntitlement = Shape<typeof readAppEntitlement>;
export const readAppEntitlement = message('AppEntitlement', { id: key, appId: key, displayName: text });
