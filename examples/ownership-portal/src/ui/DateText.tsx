const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A date, in the reader's form. */
export function DateText({ date }: { readonly date: string }) {
  return <time dateTime={date}>{dates.format(new Date(date))}</time>;
}
