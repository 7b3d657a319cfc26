export interface TextBeginning {
  readonly text: string;
  readonly isWhole: boolean;
}

const bytesMax = 200_000;

/**
 * The beginning of a text file. Throws where this page may not read it, such as from the files' own
 * origin.
 */
export async function textBeginning({
  url,
  sizeBytes,
}: {
  readonly url?: string | null;
  readonly sizeBytes: number;
}): Promise<TextBeginning> {
  const response = await fetch(url ?? "", { headers: { range: `bytes=0-${bytesMax - 1}` } });
  if (!response.ok) throw new Error(`The file was answered ${response.status}.`);
  const bytes = (await response.arrayBuffer()).slice(0, bytesMax);
  return { text: new TextDecoder().decode(bytes), isWhole: sizeBytes <= bytesMax };
}
