/** The same address without what asks for the slim view. */
export function withoutSlimView(address: string): string {
  const url = new URL(address);
  for (const name of ["embed", "embed_options"]) url.searchParams.delete(name);
  return url.href;
}
