import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CustomerPlanner } from './course/customer-planner';
import { IncidentPlan } from './course/incident-plan';
import { NO_TOPIC } from './course/planned-contact';
import { COMPANY } from './files/company';
import { SimulationFiles } from './files/simulation-files';
import { RandomSource } from './random/random-source';
import type { SimulatedTruth } from './simulated-truth';
import type { SimulationManifest } from './simulation-manifest';
import { completeOptions, type SimulatorOptions } from './simulator-options';
import { DemandCurve } from './time/demand-curve';
import { DAY_SECONDS, WallClock, wallMidnight } from './time/wall-clock';
import { buildTruth } from './truth/build-truth';
import type { ObservedContact } from './truth/observed-contact';
import { TruthRecorder } from './truth/truth-recorder';
import { profileDefaults } from './world/profiles';
import { WorldLaws } from './world/world-laws';

export interface SimulationResult {
  directory: string;
  manifest: SimulationManifest;
  truth: SimulatedTruth;
}

/** Streams of one seed. */
const COURSE_STREAM = 0;
const DEMAND_STREAM = 1;

/**
 * Generates all files into a directory. Memory does not grow with the number of interactions. Deterministic: same options, same bytes.
 * Throws a SimulatorOptionError for options that make no sense, and what the file system throws.
 */
export async function simulateToDirectory(options: SimulatorOptions): Promise<SimulationResult> {
  const { directory, seed, interactions, since, until, months, profile } = completeOptions(options);
  const { world } = profileDefaults(profile);
  const fromWall = wallMidnight(since);
  const toWall = wallMidnight(until);
  const clock = new WallClock(new Date(fromWall * 1000).getUTCFullYear() - 1, new Date(toWall * 1000).getUTCFullYear() + 2);
  const from = clock.utcOf(fromWall);
  const to = clock.utcOf(toWall);
  const laws = new WorldLaws(world, clock);
  const incident = IncidentPlan.within(world.incident, fromWall, toWall, clock);
  const demand = new DemandCurve(world.demand, clock, fromWall, Math.round((toWall - fromWall) / DAY_SECONDS), new RandomSource(seed, DEMAND_STREAM));
  const episodesPerCustomer = world.episodesPerCustomer * Math.min(2, Math.max(0.4, months / 18));
  const planner = new CustomerPlanner({ laws, clock, demand, incident, random: new RandomSource(seed, COURSE_STREAM), episodesPerCustomer, to });
  const recorder = new TruthRecorder(laws, clock, to, (contact) => incident !== null && isOfIncident(contact, incident, world.incident.topic, laws));

  await mkdir(directory, { recursive: true });
  const files = await SimulationFiles.create(directory, seed, world, clock, to);
  try {
    while (recorder.totalInteractions < interactions) {
      for (const customer of planner.next()) files.write(customer, recorder.record(customer));
      if (files.isFull) await files.flush();
    }
  } finally {
    await files.close();
  }

  const truth = buildTruth({ seed, profile, from, to, laws, recorder, incident, episodesPerCustomer, rageFile: files.names.rage });
  const manifest = manifestOf(truth, files.names);
  await writeFile(join(directory, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  await writeFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return { directory, manifest, truth };
}

/** An outage within its channel's wave; the few ordinary ones of the same hours are counted along. */
function isOfIncident({ planned }: ObservedContact, incident: IncidentPlan, topic: string, laws: WorldLaws): boolean {
  if (planned.topic === NO_TOPIC || laws.world.topics[planned.topic]?.name !== topic) return false;
  const since = planned.startsAt - incident.onset(planned.channel);
  return since >= 0 && since <= incident.planted.longestHours * 3600;
}

function manifestOf(truth: SimulatedTruth, names: SimulationFiles['names']): SimulationManifest {
  const { byChannel } = truth.counts;
  return {
    generated: true,
    seed: truth.seed,
    profile: truth.profile,
    from: truth.from,
    to: truth.to,
    timeZone: truth.timeZone,
    interactions: truth.counts.interactions,
    files: [
      { name: names.customers, format: 'customers', channel: null, interactions: 0 },
      { name: names.phone, format: 'asterisk-queue-log', channel: 'phone', interactions: byChannel.phone.interactions },
      { name: names.email, format: 'mbox', channel: 'email', interactions: byChannel.email.interactions },
      { name: names.twitter, format: 'x-api-v2', channel: 'twitter', interactions: byChannel.twitter.interactions },
      { name: names.facebook, format: 'facebook-graph', channel: 'facebook', interactions: byChannel.facebook.interactions },
    ],
    companyAddresses: [COMPANY.address],
    companyUserIds: [COMPANY.twitterId],
    pageIds: [COMPANY.facebookPageId],
  };
}
