import { Inject, Injectable } from '@nestjs/common';
import type { CustomerSearchAnswer, PersonalPreferenceAnswer, PersonalShare, WorkspaceAnswer } from '@channelwise/contracts';
import { fitPriorStrength, formatShare, personalPreference, recencyWeight } from '@channelwise/metrics';
import { channelEntry, COMPARED_CHANNELS, HANDLE_KINDS, type HandleKind } from '@channelwise/vocabulary';
import { RememberedAnswers } from '../../asking/remembered-answers';
import { channelGroup } from '../../asking/groups';
import { isKey } from '../../contacts/contact-cursor';
import { WorkspaceReader } from '../../workspace/workspace-reader';
import type { ChoiceVectorRow } from './choice-vectors.query';
import { CustomerReader } from './customer-reader';
import { handleKeys } from './handle-keys';
import { UnknownCustomer } from './unknown-customer';

const DAY_MILLISECONDS = 86_400_000;
const DEFINITIONS = ['personal-preference', 'first-choice', 'customer-joining'];

/** What the customers of a segment choose, and how many first choices of one's own that is worth. */
interface SegmentPrior {
  shares: number[];
  strength: number | null;
}

/** Which channel does this customer prefer? */
@Injectable()
export class ExpectPreference {
  constructor(
    @Inject(WorkspaceReader) private readonly workspace: WorkspaceReader,
    @Inject(CustomerReader) private readonly customers: CustomerReader,
    @Inject(RememberedAnswers) private readonly remembered: RememberedAnswers,
  ) {}

  /** Customers with this very handle; none for an empty text. */
  async search(query: string): Promise<CustomerSearchAnswer> {
    const keys = handleKeys(query);
    const rows = keys.length === 0 ? [] : await this.customers.byHandle(keys);
    return {
      question: 'customers',
      matches: rows.map(({ customer_id, kind, handles, contacts }) => ({ customerId: customer_id, matchedBy: handleKind(kind), handles, contacts })),
    };
  }

  /** @param schemeId the scheme whose segments are the starting point; by default the first. @throws UnknownCustomer */
  async preference(customerId: string, schemeId?: number): Promise<PersonalPreferenceAnswer> {
    const workspace = await this.workspace.read();
    const scheme = workspace.schemes.find(({ id }) => id === schemeId) ?? workspace.schemes[0] ?? null;
    const segments = scheme?.segments.map(({ id }) => id) ?? [];
    const unsegmented = scheme?.segments.find((segment) => segment.unsegmented)?.id ?? null;
    const [found, own, priors] = await Promise.all(
      isKey(customerId)
        ? [this.customers.segmentOf(customerId, segments, unsegmented), this.customers.ownChoices(customerId, COMPARED_CHANNELS), this.priors(workspace, scheme?.id ?? null, segments)]
        : [null, [], new Map<number | null, SegmentPrior>()],
    );
    if (found === null) throw new UnknownCustomer(customerId);

    const prior = priors.get(found.segment) ?? priors.get(null) ?? null;
    const asOf = workspace.asOf === null ? null : Date.parse(workspace.asOf);
    const firstChoices = COMPARED_CHANNELS.map((channel) => own.filter((choice) => choice.channel === channelEntry(channel).id));
    const weighted = firstChoices.map((choices) => choices.reduce((sum, { started_at }) => sum + recencyWeight(Math.max(0, ((asOf ?? started_at.getTime()) - started_at.getTime()) / DAY_MILLISECONDS)), 0));
    const expected = prior?.strength == null ? null : personalPreference(weighted, prior.shares, prior.strength);
    const preferred = expected ? COMPARED_CHANNELS[expected.preferred] : undefined;
    const label = scheme?.segments.find(({ id }) => id === found.segment)?.label ?? null;
    const answer: Omit<PersonalPreferenceAnswer, 'summary'> = {
      question: 'personal-preference',
      customerId,
      asOf: workspace.asOf,
      generated: workspace.generated,
      segment: scheme && label !== null ? { scheme: scheme.label, label } : null,
      firstChoices: own.length,
      weightedFirstChoices: weighted.reduce((sum, weight) => sum + weight, 0),
      priorStrength: prior?.strength ?? null,
      ownWeight: expected?.ownWeight ?? null,
      preferred: preferred ? channelGroup(preferred) : null,
      shares: COMPARED_CHANNELS.map((channel, index): PersonalShare => ({
        group: channelGroup(channel),
        firstChoices: firstChoices[index]?.length ?? 0,
        probability: expected?.probabilities[index] ?? null,
        segmentShare: prior?.shares[index] ?? null,
      })),
      definitions: DEFINITIONS,
    };
    return { ...answer, summary: inWords(answer) };
  }

  /** By segment, and under null for everybody, who stand in where a segment says too little. Made once for each state of the data. */
  private priors(workspace: WorkspaceAnswer, scheme: number | null, segments: readonly number[]): Promise<Map<number | null, SegmentPrior>> {
    return this.remembered.recall(`prior-strength ${scheme ?? 'none'}`, workspace, null, async () => {
      const vectors = await this.customers.choiceVectors(COMPARED_CHANNELS, segments);
      const priors = new Map<number | null, SegmentPrior>();
      const everybody = priorOf(vectors);
      if (everybody) priors.set(null, everybody);
      for (const segment of segments) {
        const prior = priorOf(vectors.filter((row) => row.segment_id === segment));
        if (prior) priors.set(segment, { shares: prior.shares, strength: prior.strength ?? everybody?.strength ?? null });
      }
      return priors;
    });
  }
}

/** Null without a single choice. */
function priorOf(vectors: readonly ChoiceVectorRow[]): SegmentPrior | null {
  const totals = COMPARED_CHANNELS.map((_, index) => vectors.reduce((sum, { choices, customers }) => sum + (choices[index] ?? 0) * customers, 0));
  const all = totals.reduce((sum, total) => sum + total, 0);
  if (all === 0) return null;
  const shares = totals.map((total) => total / all);
  return { shares, strength: fitPriorStrength(eachCustomer(vectors), shares) };
}

function* eachCustomer(vectors: readonly ChoiceVectorRow[]): Generator<readonly number[]> {
  for (const { choices, customers } of vectors) for (let customer = 0; customer < customers; customer += 1) yield choices;
}

function handleKind(text: string): HandleKind {
  return HANDLE_KINDS.find((kind) => kind === text) ?? 'other';
}

function inWords({ preferred, shares, segment, firstChoices, ownWeight }: Omit<PersonalPreferenceAnswer, 'summary'>): string {
  const segmentWords = segment === null ? 'all customers' : `the segment ${segment.label} (${segment.scheme})`;
  if (preferred === null || ownWeight === null) return firstChoices === 0 ? 'No preference known: this customer has not yet begun an issue on any of the compared channels.' : 'No preference known: there are too few customers with more than one issue to learn from.';
  const chosen = shares.find(({ group }) => group.key === preferred.key);
  return `Most likely ${preferred.label}, in ${formatShare(chosen?.probability ?? null)} of cases. This rests on ${firstChoices} first ${firstChoices === 1 ? 'choice' : 'choices'} of their own, recent ones weighing more, which count for ${formatShare(ownWeight)}; the rest is what ${segmentWords} ${segment === null ? 'choose' : 'chooses'}.`;
}
