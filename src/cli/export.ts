import { stringify } from "csv-stringify/sync";
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Brief } from "../brief.ts";
import { UserError } from "../errors.ts";
import { createCallHost } from "./call-host.ts";
import { formatBrief } from "./format.ts";
import { print } from "./output.ts";
import { openCorpus, openSession } from "./session.ts";

export interface ExportOptions {
  readonly format: "json" | "csv" | "md" | "ics";
  readonly locale?: string;
  readonly corpus?: readonly string[];
}

type What = "timeline" | "stances" | "sources";
const commandOf: Readonly<Record<What, string>> = { timeline: "/timeline", stances: "/stance", sources: "/sources" };

/** The parts of the contract's JSON that the exports read. */
interface Exported {
  readonly events?: readonly {
    readonly id: string;
    readonly date: {
      readonly from: string;
      readonly to: string;
      readonly precision: string;
      readonly basis: string;
      readonly why?: string;
    } | null;
    readonly text: string;
    readonly modality: string;
    readonly place: string | null;
    readonly actors: readonly string[];
    readonly citations: readonly Cited[];
  }[];
  readonly actors?: readonly {
    readonly actor: { readonly id: string; readonly name: string };
    readonly positions: readonly {
      readonly target: { readonly id: string; readonly name: string };
      readonly stance: string;
      readonly evidence: readonly (Cited & { readonly kind: string; readonly speaker: string | null })[];
    }[];
  }[];
  readonly sources?: readonly Readonly<Record<string, unknown>>[];
}
interface Cited {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** `dateline export timeline|stances|sources --format json|csv|md|ics` */
export async function exportAnswers(what: What, options: ExportOptions): Promise<number> {
  if (options.format === "ics" && what !== "timeline")
    throw new UserError(`A calendar holds dates, and ${what} have none. Choose json, csv or md, or export the timeline.`);
  const session = await openSession();
  const corpus = await openCorpus(session, { corpus: options.corpus });
  const host = createCallHost(session, corpus);
  const brief = await host.answer(commandOf[what], { locale: options.locale, isAdmin: true, place: "command line" });
  if (brief.command === "error") throw new UserError(String((brief.data as { error?: unknown }).error));
  await print(await format(brief, options.format, host));
  return 0;
}

async function format(brief: Brief, as: ExportOptions["format"], host: Parameters<typeof formatBrief>[2]): Promise<string> {
  const data = brief.data as Exported;
  switch (as) {
    case "json":
      return formatBrief(brief, "json", host);
    case "md":
      return formatBrief(brief, "markdown", host);
    case "csv":
      return stringify(rows(data), { header: true, escape_formulas: true, record_delimiter: "windows" });
    case "ics":
      return calendar(data);
  }
}

function rows({ events, actors, sources }: Exported): Readonly<Record<string, unknown>>[] {
  if (events !== undefined)
    return events.flatMap((event) =>
      event.citations.map((cited) => ({
        id: event.id,
        from: event.date?.from,
        to: event.date?.to,
        precision: event.date?.precision,
        basis: event.date?.basis,
        why: event.date?.why,
        modality: event.modality,
        place: event.place ?? undefined,
        actors: event.actors.join(" "),
        ...flat(cited),
      })),
    );
  if (actors !== undefined)
    return actors.flatMap(({ actor, positions }) =>
      positions.flatMap(({ target, stance, evidence }) =>
        evidence.map((cited) => ({
          actor: actor.id,
          actor_name: actor.name,
          target: target.id,
          target_name: target.name,
          stance,
          kind: cited.kind,
          speaker: cited.speaker,
          ...flat(cited),
        })),
      ),
    );
  return (sources ?? []).map((source) =>
    Object.fromEntries(
      Object.entries(source).map(([key, value]) => [key, typeof value === "object" && value !== null ? JSON.stringify(value) : value]),
    ),
  );
}

const flat = ({ article, start, end, quote }: Cited): Readonly<Record<string, unknown>> => ({ article, start, end, quote });

/** All-day entries; an entry whose date is a range of bounds spans it and says so. Stamps are those of the events: the same corpus gives the same bytes. */
function calendar({ events = [] }: Exported): string {
  const file = ical({ name: "Dateline", prodId: { company: "Dateline", product: "timeline" }, method: ICalCalendarMethod.PUBLISH });
  for (const { id, date, text, place, citations } of events) {
    if (date === null) continue;
    const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
    const end = day(date.to);
    end.setUTCDate(end.getUTCDate() + 1);
    file.createEvent({
      id: `${id}@dateline`,
      start: day(date.from),
      end,
      allDay: true,
      stamp: day(date.from),
      timezone: "UTC",
      summary: text,
      location: place ?? undefined,
      description: [
        date.precision === "range" ? `Between ${date.from} and ${date.to}.` : "",
        date.why ?? "",
        ...citations.map((cited) => `[${cited.article}] “${cited.quote}”`),
      ]
        .filter((line) => line !== "")
        .join("\n"),
    });
  }
  return file.toString();
}
