import { agentAhtTarget } from './agent-aht-target/agent-aht-target.ts';
import { agentsWithoutDiscretion } from './agents-without-discretion/agents-without-discretion.ts';
import { aiNotDisclosed } from './ai-not-disclosed/ai-not-disclosed.ts';
import { answersInAnotherName } from './answers-in-another-name/answers-in-another-name.ts';
import { availabilityBelowNeed } from './availability-below-need/availability-below-need.ts';
import { blocksBeforeThemes } from './blocks-before-themes/blocks-before-themes.ts';
import { botWithoutWayOut } from './bot-without-way-out/bot-without-way-out.ts';
import { budgetByVolume } from './budget-by-volume/budget-by-volume.ts';
import { buyingWithoutRequirements } from './buying-without-requirements/buying-without-requirements.ts';
import { calamityWithoutScaling } from './calamity-without-scaling/calamity-without-scaling.ts';
import { callReductionAsSilentCut } from './call-reduction-as-silent-cut/call-reduction-as-silent-cut.ts';
import { ccoAsCallCentreBoss } from './cco-as-call-centre-boss/cco-as-call-centre-boss.ts';
import { chainPartnerAbsent } from './chain-partner-absent/chain-partner-absent.ts';
import { channelInIsolation } from './channel-in-isolation/channel-in-isolation.ts';
import { channelWithoutPurpose } from './channel-without-purpose/channel-without-purpose.ts';
import { channelWithoutServiceOpinion } from './channel-without-service-opinion/channel-without-service-opinion.ts';
import { cheapestProvider } from './cheapest-provider/cheapest-provider.ts';
import { coldTransfer } from './cold-transfer/cold-transfer.ts';
import { commodityUnderestimated } from './commodity-underestimated/commodity-underestimated.ts';
import { containmentCalledResolution } from './containment-called-resolution/containment-called-resolution.ts';
import { contractRewardsVolume } from './contract-rewards-volume/contract-rewards-volume.ts';
import { contractTooShort } from './contract-too-short/contract-too-short.ts';
import { customerFirstOnPaper } from './customer-first-on-paper/customer-first-on-paper.ts';
import { cutWithoutReason } from './cut-without-reason/cut-without-reason.ts';
import { dailyOperationsAsStrategy } from './daily-operations-as-strategy/daily-operations-as-strategy.ts';
import { dataEnteredTwice } from './data-entered-twice/data-entered-twice.ts';
import type { Pitfall } from './definition.ts';
import { digitalFirstWithoutGroups } from './digital-first-without-groups/digital-first-without-groups.ts';
import { dueDiligenceSiteVisitOnly } from './due-diligence-site-visit-only/due-diligence-site-visit-only.ts';
import { employeeLeftOut } from './employee-left-out/employee-left-out.ts';
import { executionBeforeDirection } from './execution-before-direction/execution-before-direction.ts';
import { feedbackWithoutOwner } from './feedback-without-owner/feedback-without-owner.ts';
import { flatteredNps } from './flattered-nps/flattered-nps.ts';
import { fragmentedOwnership } from './fragmented-ownership/fragmented-ownership.ts';
import { goalWithoutInterim } from './goal-without-interim/goal-without-interim.ts';
import { goalWithoutMove } from './goal-without-move/goal-without-move.ts';
import { impressedByAward } from './impressed-by-award/impressed-by-award.ts';
import { inHouseBySentiment } from './in-house-by-sentiment/in-house-by-sentiment.ts';
import { inaccessibleDigitalChannel } from './inaccessible-digital-channel/inaccessible-digital-channel.ts';
import { initiativeCrossesStrategy } from './initiative-crosses-strategy/initiative-crosses-strategy.ts';
import { inwardLooking } from './inward-looking/inward-looking.ts';
import { itChoosesAlone } from './it-chooses-alone/it-chooses-alone.ts';
import { knowledgeWithoutOwner } from './knowledge-without-owner/knowledge-without-owner.ts';
import { kpiDictated } from './kpi-dictated/kpi-dictated.ts';
import { kpiWithoutOwner } from './kpi-without-owner/kpi-without-owner.ts';
import { languageLevelNotSet } from './language-level-not-set/language-level-not-set.ts';
import { leadWithoutMandate } from './lead-without-mandate/lead-without-mandate.ts';
import { mondayMorningPeak } from './monday-morning-peak/monday-morning-peak.ts';
import { narrowMarketScan } from './narrow-market-scan/narrow-market-scan.ts';
import { newChannelSavesCalls } from './new-channel-saves-calls/new-channel-saves-calls.ts';
import { newTechOldOrganisation } from './new-tech-old-organisation/new-tech-old-organisation.ts';
import { nicheWithBasicService } from './niche-with-basic-service/niche-with-basic-service.ts';
import { noCallMonitoring } from './no-call-monitoring/no-call-monitoring.ts';
import { noCrossChannelView } from './no-cross-channel-view/no-cross-channel-view.ts';
import { noCustomerVoiceOnBoard } from './no-customer-voice-on-board/no-customer-voice-on-board.ts';
import { noImprovementDuty } from './no-improvement-duty/no-improvement-duty.ts';
import { noInvestmentInCompetences } from './no-investment-in-competences/no-investment-in-competences.ts';
import { noPersonForFinancialContract } from './no-person-for-financial-contract/no-person-for-financial-contract.ts';
import { noResolutionKpi } from './no-resolution-kpi/no-resolution-kpi.ts';
import { noSharedGoal } from './no-shared-goal/no-shared-goal.ts';
import { noTransitionPlan } from './no-transition-plan/no-transition-plan.ts';
import { noVolumeHistory } from './no-volume-history/no-volume-history.ts';
import { notAnAttractiveEmployer } from './not-an-attractive-employer/not-an-attractive-employer.ts';
import { nothingRuledOut } from './nothing-ruled-out/nothing-ruled-out.ts';
import { npsOnly } from './nps-only/nps-only.ts';
import { npsUpBudgetDown } from './nps-up-budget-down/nps-up-budget-down.ts';
import { npsWithoutEnps } from './nps-without-enps/nps-without-enps.ts';
import { occupancyTooHigh } from './occupancy-too-high/occupancy-too-high.ts';
import { oldOrganisationLeftStanding } from './old-organisation-left-standing/old-organisation-left-standing.ts';
import { oneQuestionPerContact } from './one-question-per-contact/one-question-per-contact.ts';
import { oneSuiteForEverything } from './one-suite-for-everything/one-suite-for-everything.ts';
import { outboundWithoutConsent } from './outbound-without-consent/outbound-without-consent.ts';
import { outsourcedWithoutOwner } from './outsourced-without-owner/outsourced-without-owner.ts';
import { outsourcingAPersonalBond } from './outsourcing-a-personal-bond/outsourcing-a-personal-bond.ts';
import { outsourcingBeforeCentralising } from './outsourcing-before-centralising/outsourcing-before-centralising.ts';
import { outsourcingForCostOnly } from './outsourcing-for-cost-only/outsourcing-for-cost-only.ts';
import { overtakenByTheMarket } from './overtaken-by-the-market/overtaken-by-the-market.ts';
import { payPerCall } from './pay-per-call/pay-per-call.ts';
import { peaksForTheCentreAlone } from './peaks-for-the-centre-alone/peaks-for-the-centre-alone.ts';
import { phoneNumberHidden } from './phone-number-hidden/phone-number-hidden.ts';
import { platinumServiceWithCostBot } from './platinum-service-with-cost-bot/platinum-service-with-cost-bot.ts';
import { positionPullsTheStrategy } from './position-pulls-the-strategy/position-pulls-the-strategy.ts';
import { premiumRateServiceLine } from './premium-rate-service-line/premium-rate-service-line.ts';
import { procurementRunsTheContract } from './procurement-runs-the-contract/procurement-runs-the-contract.ts';
import { promiseWithoutCapacity } from './promise-without-capacity/promise-without-capacity.ts';
import { providerBrandMismatch } from './provider-brand-mismatch/provider-brand-mismatch.ts';
import { providerDraftedContract } from './provider-drafted-contract/provider-drafted-contract.ts';
import { providerNeverTested } from './provider-never-tested/provider-never-tested.ts';
import { providerNotAsGood } from './provider-not-as-good/provider-not-as-good.ts';
import { providerSignalsLost } from './provider-signals-lost/provider-signals-lost.ts';
import { providerTakenForGranted } from './provider-taken-for-granted/provider-taken-for-granted.ts';
import { providerWithoutSharedKnowledge } from './provider-without-shared-knowledge/provider-without-shared-knowledge.ts';
import { providerYouWouldNotRecommend } from './provider-you-would-not-recommend/provider-you-would-not-recommend.ts';
import { recordingWithoutCare } from './recording-without-care/recording-without-care.ts';
import { salesChanceIgnored } from './sales-chance-ignored/sales-chance-ignored.ts';
import { scriptOverConversation } from './script-over-conversation/script-over-conversation.ts';
import { selfServiceAdoptedOvernight } from './self-service-adopted-overnight/self-service-adopted-overnight.ts';
import { shiftWithoutRootCause } from './shift-without-root-cause/shift-without-root-cause.ts';
import { shortTermPromise } from './short-term-promise/short-term-promise.ts';
import { shrinkageIgnored } from './shrinkage-ignored/shrinkage-ignored.ts';
import { silosInsideTheCentre } from './silos-inside-the-centre/silos-inside-the-centre.ts';
import { slaWithoutOutcomes } from './sla-without-outcomes/sla-without-outcomes.ts';
import { smallCentreThinStaff } from './small-centre-thin-staff/small-centre-thin-staff.ts';
import { speedOnlyKpis } from './speed-only-kpis/speed-only-kpis.ts';
import { splendidIsolation } from './splendid-isolation/splendid-isolation.ts';
import { squeezedContract } from './squeezed-contract/squeezed-contract.ts';
import { strategyNeverReviewed } from './strategy-never-reviewed/strategy-never-reviewed.ts';
import { strategyNotLinked } from './strategy-not-linked/strategy-not-linked.ts';
import { surveyBudgetOverTraining } from './survey-budget-over-training/survey-budget-over-training.ts';
import { technologyHeavyRoadmap } from './technology-heavy-roadmap/technology-heavy-roadmap.ts';
import { technologyPush } from './technology-push/technology-push.ts';
import { tooManyScreens } from './too-many-screens/too-many-screens.ts';
import { trendFollowing } from './trend-following/trend-following.ts';
import { twoTruths } from './two-truths/two-truths.ts';
import { visionGap } from './vision-gap/vision-gap.ts';
import { vulnerableShutOut } from './vulnerable-shut-out/vulnerable-shut-out.ts';
import { weakSpotWithoutPlan } from './weak-spot-without-plan/weak-spot-without-plan.ts';
import { workBetterKeptInHouse } from './work-better-kept-in-house/work-better-kept-in-house.ts';

/** Every pitfall that is checked, in the order in which those of equal weight are shown. */
export const catalogue: readonly Pitfall[] = [
  channelInIsolation,
  technologyPush,
  npsUpBudgetDown,
  vulnerableShutOut,
  platinumServiceWithCostBot,
  goalWithoutInterim,
  shiftWithoutRootCause,
  executionBeforeDirection,
  weakSpotWithoutPlan,
  splendidIsolation,
  payPerCall,
  outsourcingForCostOnly,
  fragmentedOwnership,
  noImprovementDuty,
  outsourcedWithoutOwner,
  ccoAsCallCentreBoss,
  noCustomerVoiceOnBoard,
  leadWithoutMandate,
  noResolutionKpi,
  noCrossChannelView,
  twoTruths,
  employeeLeftOut,
  npsWithoutEnps,
  flatteredNps,
  oneQuestionPerContact,
  silosInsideTheCentre,
  speedOnlyKpis,
  newTechOldOrganisation,
  tooManyScreens,
  surveyBudgetOverTraining,
  noInvestmentInCompetences,
  callReductionAsSilentCut,
  kpiDictated,
  procurementRunsTheContract,
  squeezedContract,
  channelWithoutPurpose,
  newChannelSavesCalls,
  botWithoutWayOut,
  notAnAttractiveEmployer,
  noSharedGoal,
  trendFollowing,
  dailyOperationsAsStrategy,
  initiativeCrossesStrategy,
  nothingRuledOut,
  customerFirstOnPaper,
  visionGap,
  goalWithoutMove,
  strategyNotLinked,
  calamityWithoutScaling,
  commodityUnderestimated,
  nicheWithBasicService,
  availabilityBelowNeed,
  budgetByVolume,
  strategyNeverReviewed,
  knowledgeWithoutOwner,
  feedbackWithoutOwner,
  technologyHeavyRoadmap,
  inwardLooking,
  blocksBeforeThemes,
  contractRewardsVolume,
  providerNotAsGood,
  workBetterKeptInHouse,
  noVolumeHistory,
  slaWithoutOutcomes,
  dueDiligenceSiteVisitOnly,
  cheapestProvider,
  contractTooShort,
  coldTransfer,
  scriptOverConversation,
  providerSignalsLost,
  aiNotDisclosed,
  noPersonForFinancialContract,
  phoneNumberHidden,
  premiumRateServiceLine,
  inaccessibleDigitalChannel,
  recordingWithoutCare,
  outboundWithoutConsent,
  occupancyTooHigh,
  promiseWithoutCapacity,
  shrinkageIgnored,
  agentAhtTarget,
  containmentCalledResolution,
  outsourcingBeforeCentralising,
  providerYouWouldNotRecommend,
  inHouseBySentiment,
  outsourcingAPersonalBond,
  providerBrandMismatch,
  answersInAnotherName,
  npsOnly,
  mondayMorningPeak,
  oneSuiteForEverything,
  itChoosesAlone,
  overtakenByTheMarket,
  dataEnteredTwice,
  agentsWithoutDiscretion,
  peaksForTheCentreAlone,
  cutWithoutReason,
  positionPullsTheStrategy,
  channelWithoutServiceOpinion,
  digitalFirstWithoutGroups,
  selfServiceAdoptedOvernight,
  smallCentreThinStaff,
  chainPartnerAbsent,
  kpiWithoutOwner,
  shortTermPromise,
  buyingWithoutRequirements,
  narrowMarketScan,
  oldOrganisationLeftStanding,
  providerNeverTested,
  impressedByAward,
  noCallMonitoring,
  providerDraftedContract,
  providerTakenForGranted,
  noTransitionPlan,
  providerWithoutSharedKnowledge,
  salesChanceIgnored,
  languageLevelNotSet,
];

const byId = new Map(catalogue.map((pitfall) => [pitfall.id, pitfall]));

/** A pitfall by id; `undefined` for an id that the catalogue does not hold. */
export function pitfallById(id: string): Pitfall | undefined {
  return byId.get(id);
}
