import type { Actor, AnalysedArticle, Event, LoadedTerm } from "../../article.ts";
import type { Language } from "../../language.ts";
import { classOf } from "../../text/events/classes.ts";
import type { Stories } from "../stories.ts";
import { contentOf, foldWord, overlaps, stemLength, stopwordsOf } from "./words.ts";

/** One event as one article tells it, with what merging asks of it. */
export interface Node {
  readonly article: string;
  readonly event: Event;
  readonly published?: AnalysedArticle["published"];
  /** The one by whom an event of its class is known. */
  readonly principal?: string;
  readonly actors: ReadonlySet<string>;
  /** ISO codes of the states of its actors. */
  readonly countries: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  /** Its words without names and what names the happening. */
  readonly about: ReadonlySet<string>;
  /** The name of where it happened, folded. */
  readonly place?: string;
  /** Id of the state that this is, or whose capital. */
  readonly placeActor?: string;
  /** Loaded terms of the narrator in its passage. */
  readonly loaded: readonly LoadedTerm[];
  /** Who did it, where its sentence outright says so. */
  readonly doer?: Actor;
  readonly copyOf?: string;
  readonly order: number;
}

function stateOfPeople(actor: Actor | undefined, states: ReadonlyMap<string, string>, peoples: ReadonlySet<string>): string[] {
  const isPeople = actor?.kind === "group" && peoples.has(actor.name.split(" ").at(-1)?.toLowerCase() ?? "");
  const state = isPeople ? states.get(actor.country ?? "") : undefined;
  return state === undefined ? [] : [state];
}

/** All events of a corpus, in an order that does not depend on that of the files. */
export function readNodes(articles: readonly AnalysedArticle[], stories: Stories, languages: readonly Language[]): Node[] {
  const stopwords = stopwordsOf(languages);
  const peoples = new Set(
    languages.flatMap(({ actors }) => Object.values(actors.countries).flatMap(({ people }) => people.map((word) => word.toLowerCase()))),
  );
  const sorted = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const states = new Map(
    sorted.flatMap(({ actors }) =>
      actors.flatMap(({ id, kind, country }) => (kind === "country" && country !== undefined ? [[country, id]] : [])),
    ),
  );
  return sorted.flatMap(({ article, actors, events, loadedTerms, published }) => {
    const known = new Map(actors.map((actor) => [actor.id, actor]));
    const countryOf = new Map(actors.map(({ id, country }) => [id, country]));
    const copyOf = stories.copyOf(article.id) ?? stories.translationOf(article.id);
    const contents = new Map<number, ReadonlySet<string>>();
    return events.map((event, order): Node => {
      const content = contents.get(event.start) ?? new Set(contentOf(event.text, stopwords));
      contents.set(event.start, content);
      return {
        article: article.id,
        event,
        published,
        principal: principalOf(event),
        // "Thousands of Peruvians" are of Peru, wherever another report says so.
        actors: new Set(event.actors.flatMap((id) => [id, ...stateOfPeople(known.get(id), states, peoples)])),
        countries: new Set(event.actors.flatMap((id) => countryOf.get(id) ?? [])),
        content,
        about: aboutOf(event, content),
        place: event.place === undefined ? undefined : foldWord(event.place.text),
        placeActor: states.get(event.place?.country ?? ""),
        loaded: loadedTerms.filter((term) => overlaps(term, event)),
        doer: event.doer === undefined ? undefined : known.get(event.agent ?? ""),
        copyOf,
        order,
      };
    });
  });
}

function aboutOf(event: Event, content: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set(event.actors.flatMap((id) => id.split("-").map((part) => part.slice(0, stemLength))));
  const trigger = foldWord(event.trigger.text);
  return new Set(
    [...content].filter((word) => word.length > 3 && !names.has(word) && !trigger.split(" ").some((part) => part.startsWith(word))),
  );
}

/** By whom an event is known; where only the other side is told, that one, marked as such. */
function principalOf({ class: name, agent, patient }: Event): string | undefined {
  const [first, other] = classOf.principal(name) === "agent" ? [agent, patient] : [patient, agent];
  return first ?? (other === undefined ? undefined : `other ${other}`);
}
