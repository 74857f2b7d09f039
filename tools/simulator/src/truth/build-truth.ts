import { WINDOWS_DAYS } from '@channelwise/vocabulary';
import type { IncidentPlan } from '../course/incident-plan';
import type { BySimulatedChannel, RealisedRate, ResolutionCell, SimulatedPreference, SimulatedResolution, SimulatedTruth } from '../simulated-truth';
import { byChannel, CHANNEL_INDEXES, type ChannelIndex, FACEBOOK, type PerChannel, PHONE, TWITTER } from '../world/channel-index';
import type { Profile } from '../world/profiles';
import type { WorldLaws } from '../world/world-laws';
import { plantedPreferenceOfTier, plantedResolution } from './planted-marginals';
import type { ResolutionCount } from './resolution-tally';
import { responseTruth } from './response-truth';
import type { TruthRecorder } from './truth-recorder';

export interface TruthSetting {
  seed: number;
  profile: Profile;
  /** UTC seconds. */
  from: number;
  to: number;
  laws: WorldLaws;
  recorder: TruthRecorder;
  incident: IncidentPlan | null;
  episodesPerCustomer: number;
  rageFile: string;
}

/** The truth of a finished run. */
export function buildTruth(setting: TruthSetting): SimulatedTruth {
  const { laws, recorder, incident } = setting;
  const at = (counts: readonly number[]): BySimulatedChannel<number> => byChannel((channel) => counts[channel] ?? 0);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const response = (channel: ChannelIndex, visibilities: readonly boolean[], withRage: boolean) => responseTruth(laws, recorder, { channel, visibilities, withRage });
  const bandIndexes = laws.world.ageBands.map((_, index) => index);
  const tierIndexes = laws.world.tiers.map((_, index) => index);
  return {
    generated: true,
    formatVersion: 1,
    seed: setting.seed,
    profile: setting.profile,
    from: iso(setting.from),
    to: iso(setting.to),
    timeZone: 'Europe/London',
    counts: {
      interactions: recorder.totalInteractions,
      automaticReplies: recorder.automaticReplies,
      contacts: sum(recorder.contacts),
      episodes: sum(recorder.episodes),
      customers: recorder.customers,
      listedCustomers: recorder.listedCustomers,
      byChannel: byChannel((channel) => ({ interactions: recorder.interactions[channel] ?? 0, contacts: recorder.contacts[channel] ?? 0, episodes: recorder.episodes[channel] ?? 0 })),
    },
    firstTimeResolution: resolutionTruth(setting),
    firstResponse: {
      byChannel: byChannel((channel) => response(channel, [true, false], false)),
      byVisibility: ([TWITTER, FACEBOOK] as const).flatMap((channel) =>
        [true, false].map((isPublic) => ({
          channel: channel === TWITTER ? ('twitter' as const) : ('facebook' as const),
          visibility: isPublic ? ('public' as const) : ('private' as const),
          response: response(channel, [isPublic], false),
        })),
      ),
      withRage: byChannel((channel) => response(channel, [true, false], true)),
    },
    phone: phoneFigures(recorder),
    firstChoice: {
      ageBand: laws.world.ageBands.map((band, ageBand) => preferenceTruth(setting, band.name, band.preference, [ageBand], tierIndexes)),
      tier: laws.world.tiers.map((tier, index) => preferenceTruth(setting, tier.name, plantedPreferenceOfTier(laws, index), bandIndexes, [index])),
      unsegmented: at(recorder.unsegmentedChoices),
    },
    rage: { contacts: at(recorder.rageContacts), publicInboundMessages: recorder.publicInboundMessages, file: setting.rageFile },
    incident: incident && {
      topic: incident.planted.topic,
      onset: byChannel((channel) => iso(incident.onset(channel))),
      twitterLeadHours: byChannel((channel) => (incident.onset(channel) - incident.onset(TWITTER)) / 3600),
      episodes: at(recorder.incidentEpisodes),
    },
  };
}

function resolutionTruth({ laws, recorder, incident, episodesPerCustomer }: TruthSetting): SimulatedResolution {
  const incidentPerCustomer = incident ? incident.planted.customerShare : 0;
  const incidentShare = incidentPerCustomer / (incidentPerCustomer + episodesPerCustomer * (1 + laws.world.lateReturnShare));
  const marginal = (channel: ChannelIndex): number => plantedResolution(laws, channel, incidentShare);
  const { topics, tiers, ageBands, resolutionBase } = laws.world;
  const cells = CHANNEL_INDEXES.flatMap((channel) =>
    topics.flatMap((topic, topicIndex) =>
      tiers.flatMap((tier, tierIndex) =>
        ageBands.map((band, ageBand): ResolutionCell => {
          const count = recorder.resolution.cell(channel, topicIndex, tierIndex, ageBand);
          const planted = laws.firstTimeResolution(channel, topicIndex, tierIndex, ageBand);
          return { channel: channelName(channel), topic: topic.name, tier: tier.name, ageBand: band.name, planted, expected: expectedOf(count), realised: realised(count) };
        }),
      ),
    ),
  );
  const windows = WINDOWS_DAYS.map((days) => [days, byChannel((channel) => realised(recorder.resolution.ofWindow(days, channel)))] as const);
  return {
    windowDays: 7,
    anchor: 'end',
    scope: 'any-channel',
    rage: 'out',
    byChannel: byChannel((channel) => {
      const count = recorder.resolution.ofChannel(channel);
      return { planted: marginal(channel), expected: expectedOf(count), realised: realised(count) };
    }),
    realisedByWindow: Object.fromEntries(windows) as SimulatedResolution['realisedByWindow'],
    adjustedDifferenceToPhone: byChannel((channel) => resolutionBase[channel] - resolutionBase[PHONE]),
    rawDifferenceToPhone: byChannel((channel) => marginal(channel) - marginal(PHONE)),
    cells,
  };
}

function phoneFigures(recorder: TruthRecorder): SimulatedTruth['phone'] {
  const calls = recorder.response(PHONE, false, false);
  return {
    offered: calls.total,
    abandoned: calls.gaveUp,
    timedOut: calls.closed,
    handled: calls.answered,
    meanHoldSeconds: recorder.handledCalls === 0 ? null : recorder.holdSeconds / recorder.handledCalls,
  };
}

/** Preference in a segment made of these age bands and tiers. */
function preferenceTruth({ laws, recorder }: TruthSetting, segment: string, planted: PerChannel<number>, ageBands: readonly number[], tiers: readonly number[]): SimulatedPreference {
  const count = (ageBand: number, channel: ChannelIndex): number => tiers.reduce((sum, tier) => sum + recorder.choiceCount(ageBand, tier, channel), 0);
  const ofBand = (ageBand: number): number => CHANNEL_INDEXES.reduce<number>((sum, channel) => sum + count(ageBand, channel), 0);
  const total = ageBands.reduce((sum, ageBand) => sum + ofBand(ageBand), 0);
  const expected = (channel: ChannelIndex): number => ageBands.reduce((sum, ageBand) => sum + (ofBand(ageBand) / total) * (laws.world.ageBands[ageBand]?.preference[channel] ?? 0), 0);
  return {
    segment,
    planted: byChannel((channel) => planted[channel]),
    expected: total === 0 ? null : byChannel(expected),
    realised: byChannel((channel) => ageBands.reduce((sum, ageBand) => sum + count(ageBand, channel), 0)),
    total,
  };
}

function channelName(channel: ChannelIndex): keyof BySimulatedChannel<unknown> {
  return (['phone', 'email', 'twitter', 'facebook'] as const)[channel];
}

function expectedOf(count: ResolutionCount): number | null {
  return count.total === 0 ? null : count.expected / count.total;
}

function realised(count: ResolutionCount): RealisedRate {
  return { hits: count.hits, total: count.total };
}

function iso(utc: number): string {
  return new Date(utc * 1000).toISOString();
}
