import type { ActorData } from "./language/actors.ts";
import type { EventData } from "./language/events.ts";
import type { LayoutData } from "./language/layout.ts";
import type { Phrases } from "./language/phrases.ts";
import type { SpeechData } from "./language/speech.ts";
import type { StanceData } from "./language/stances.ts";
import type { TimeData } from "./language/time.ts";
import type { ToneData } from "./language/tone.ts";

/** What a language must provide: data only. The engine is written once and knows no language. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Its own name for itself: "Español". */
  readonly name: string;
  readonly layout: LayoutData;
  readonly time: TimeData;
  readonly actors: ActorData;
  readonly speech: SpeechData;
  readonly stances: StanceData;
  readonly events: EventData;
  readonly tone: ToneData;
  readonly phrases: Phrases;
}
