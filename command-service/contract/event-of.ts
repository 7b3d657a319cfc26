/** One kind of event: its persisted name and the shape of its data. */
export interface EventOf<Type extends string, Data> {
  readonly type: Type;
  readonly data: Readonly<Data>;
}
