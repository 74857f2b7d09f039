import type { Pool } from 'pg';
import { QuestionDesk } from './asking/question';
import { RememberedAnswers } from './asking/remembered-answers';
import { FollowBehaviour } from './channel-preference/behaviour/follow-behaviour';
import { PostgresBehaviourReader } from './channel-preference/behaviour/postgres-behaviour-reader';
import { CompareChannelPreference } from './channel-preference/compare-channel-preference';
import { ListContacts } from './contacts/list-contacts';
import { PostgresContactsReader } from './contacts/postgres-contacts-reader';
import { TellIssue } from './contacts/tell-issue';
import { ExpectPreference } from './channel-preference/personal/expect-preference';
import { PostgresCustomerReader } from './channel-preference/personal/postgres-customer-reader';
import { PostgresCountsReader } from './counts/postgres-counts-reader';
import { CompareFirstTimeResolution } from './first-time-resolution/compare-first-time-resolution';
import { ComposeOverview } from './overview/compose-overview';
import { AnalyseResponseLatency } from './response-latency/analyse-response-latency';
import { CompareResponseLatency } from './response-latency/compare-response-latency';
import { PostgresWorkspaceReader } from './workspace/postgres-workspace-reader';

/** The questions without a server around them: for the command line and for specs. */
export function questionsOver(pool: Pool) {
  const workspace = new PostgresWorkspaceReader({ pool });
  const desk = new QuestionDesk(workspace, new PostgresCountsReader({ pool }, workspace));
  const latency = new CompareResponseLatency(desk);
  const resolution = new CompareFirstTimeResolution(desk);
  const preference = new CompareChannelPreference(desk);
  const remembered = new RememberedAnswers();
  const contacts = new PostgresContactsReader({ pool });
  return {
    workspace,
    desk,
    latency,
    resolution,
    preference,
    latencyAnalysis: new AnalyseResponseLatency(desk),
    behaviour: new FollowBehaviour(desk, new PostgresBehaviourReader({ pool }), remembered),
    customers: new ExpectPreference(workspace, new PostgresCustomerReader({ pool }), remembered),
    overview: new ComposeOverview(desk, latency, resolution, preference),
    contacts: new ListContacts(desk, contacts),
    issue: new TellIssue(workspace, contacts),
  };
}
