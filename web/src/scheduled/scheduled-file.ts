export interface ScheduledFile {
  readonly id: string;
  readonly name: string;
}
