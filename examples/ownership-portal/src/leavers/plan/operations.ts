import { graphql } from '../../generated/index.ts';

/** A part of what a person would hand over; what else the person has is selected once, with the first part. */
export const transferPlan = graphql(`
  query TransferPlan($fromUserId: ID!, $toUserId: ID!, $after: String, $isFirst: Boolean!) {
    ownershipTransferPlan(fromUserId: $fromUserId, toUserId: $toUserId, first: 25, after: $after) {
      nodes {
        ...PlanRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      coverage {
        kind
        scanned
        isComplete
        gaps
      }
      delegatorCount @include(if: $isFirst) {
        ...Count
      }
      openTaskCount @include(if: $isFirst) {
        ...Count
      }
      openFindingCount @include(if: $isFirst) {
        ...Count
      }
      apiKeyCount @include(if: $isFirst) {
        ...Count
      }
    }
  }

  fragment Count on OwnershipTransferCount {
    count
    isComplete
  }

  fragment PlanRow on OwnershipTransferPlanRow {
    ownership {
      nodeId
      roleSlug
      ownedObject {
        nodeId
        ...ObjectName
      }
    }
    isTransferable
    obstacle
    warnings {
      code
      value
    }
    otherOwnerCount
  }
`);
