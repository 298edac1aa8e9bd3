import type { ZodMiniType } from "zod/mini";

// The package ships its types as TypeScript source that our compiler options refuse: it is loaded by names that the compiler does not follow.
const packageName: string = "discord-api-spec";
const paths: { readonly pathsList: Readonly<Record<string, readonly string[]>> } = await import(packageName);
const schemas: Readonly<Record<string, ZodMiniType>> = await import(`${packageName}/zod`);

/** Method in lower case -> paths of Discord's official OpenAPI description. */
export const { pathsList } = paths;

export function schema(name: string): ZodMiniType {
  const found = schemas[name];
  if (found === undefined) throw new Error(`discord-api-spec has no ${name}`);
  return found;
}
