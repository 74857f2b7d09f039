import { Module } from '@nestjs/common';
import { QuestionDesk } from './asking/question';
import { ChannelPreferenceController } from './channel-preference/channel-preference.controller';
import { CompareChannelPreference } from './channel-preference/compare-channel-preference';
import { CountsReader } from './counts/counts-reader';
import { PostgresCountsReader } from './counts/postgres-counts-reader';
import { DefinitionsController } from './definitions/definitions.controller';
import { CompareFirstTimeResolution } from './first-time-resolution/compare-first-time-resolution';
import { FirstTimeResolutionController } from './first-time-resolution/first-time-resolution.controller';
import { ComposeOverview } from './overview/compose-overview';
import { OverviewController } from './overview/overview.controller';
import { CompareResponseLatency } from './response-latency/compare-response-latency';
import { ResponseLatencyController } from './response-latency/response-latency.controller';
import { PostgresWorkspaceReader } from './workspace/postgres-workspace-reader';
import { WorkspaceController } from './workspace/workspace.controller';
import { WorkspaceReader } from './workspace/workspace-reader';

/** The questions: one folder each. Needs a `DatabasePool` from the application. */
@Module({
  controllers: [WorkspaceController, DefinitionsController, OverviewController, ResponseLatencyController, FirstTimeResolutionController, ChannelPreferenceController],
  providers: [
    QuestionDesk,
    CompareResponseLatency,
    CompareFirstTimeResolution,
    CompareChannelPreference,
    ComposeOverview,
    { provide: CountsReader, useClass: PostgresCountsReader },
    { provide: WorkspaceReader, useClass: PostgresWorkspaceReader },
  ],
  exports: [CompareResponseLatency, CompareFirstTimeResolution, CompareChannelPreference, ComposeOverview, QuestionDesk],
})
export class ComparisonModule {}
