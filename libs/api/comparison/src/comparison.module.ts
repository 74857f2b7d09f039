import { Module } from '@nestjs/common';
import { QuestionDesk } from './asking/question';
import { RememberedAnswers } from './asking/remembered-answers';
import { BehaviourReader } from './channel-preference/behaviour/behaviour-reader';
import { FollowBehaviour } from './channel-preference/behaviour/follow-behaviour';
import { PostgresBehaviourReader } from './channel-preference/behaviour/postgres-behaviour-reader';
import { ChannelPreferenceController } from './channel-preference/channel-preference.controller';
import { CompareChannelPreference } from './channel-preference/compare-channel-preference';
import { CustomerReader } from './channel-preference/personal/customer-reader';
import { CustomersController } from './channel-preference/personal/customers.controller';
import { ExpectPreference } from './channel-preference/personal/expect-preference';
import { PostgresCustomerReader } from './channel-preference/personal/postgres-customer-reader';
import { ContactsController } from './contacts/contacts.controller';
import { ContactsReader } from './contacts/contacts-reader';
import { IssuesController } from './contacts/issues.controller';
import { ListContacts } from './contacts/list-contacts';
import { PostgresContactsReader } from './contacts/postgres-contacts-reader';
import { TellIssue } from './contacts/tell-issue';
import { CountsReader } from './counts/counts-reader';
import { PostgresCountsReader } from './counts/postgres-counts-reader';
import { DefinitionsController } from './definitions/definitions.controller';
import { CompareFirstTimeResolution } from './first-time-resolution/compare-first-time-resolution';
import { FirstTimeResolutionController } from './first-time-resolution/first-time-resolution.controller';
import { KeepOpeningHours } from './opening-hours/keep-opening-hours';
import { OpeningHoursController } from './opening-hours/opening-hours.controller';
import { ComposeOverview } from './overview/compose-overview';
import { OverviewController } from './overview/overview.controller';
import { AnalyseResponseLatency } from './response-latency/analyse-response-latency';
import { CompareResponseLatency } from './response-latency/compare-response-latency';
import { ResponseLatencyController } from './response-latency/response-latency.controller';
import { PostgresWorkspaceReader } from './workspace/postgres-workspace-reader';
import { WorkspaceController } from './workspace/workspace.controller';
import { WorkspaceReader } from './workspace/workspace-reader';

/** The questions: one folder each. Needs a `DatabasePool` from the application. */
@Module({
  controllers: [WorkspaceController, OpeningHoursController, DefinitionsController, OverviewController, ResponseLatencyController, FirstTimeResolutionController, ChannelPreferenceController, CustomersController, ContactsController, IssuesController],
  providers: [
    QuestionDesk,
    KeepOpeningHours,
    RememberedAnswers,
    CompareResponseLatency,
    AnalyseResponseLatency,
    CompareFirstTimeResolution,
    CompareChannelPreference,
    FollowBehaviour,
    ExpectPreference,
    ComposeOverview,
    ListContacts,
    TellIssue,
    { provide: BehaviourReader, useClass: PostgresBehaviourReader },
    { provide: CustomerReader, useClass: PostgresCustomerReader },
    { provide: CountsReader, useClass: PostgresCountsReader },
    { provide: ContactsReader, useClass: PostgresContactsReader },
    { provide: WorkspaceReader, useClass: PostgresWorkspaceReader },
  ],
  exports: [CompareResponseLatency, CompareFirstTimeResolution, CompareChannelPreference, ComposeOverview, QuestionDesk],
})
export class ComparisonModule {}
