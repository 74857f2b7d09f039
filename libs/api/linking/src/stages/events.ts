/** Everything that the touched customers did and got, over all their handles. */
export const EVENTS = /* sql */ `
event as (
  select handle.customer_id, interaction.external_key, interaction.occurred_at, interaction.queued_at, interaction.answered_at, interaction.ended_at,
    interaction.closed_on, interaction.conversation_key, interaction.case_key, interaction.source_id, interaction.channel, interaction.kind, interaction.topic_id,
    interaction.outbound, interaction.is_private, interaction.answered_untimed, interaction.abandoned, interaction.resolved, interaction.automatic, interaction.rage
  from touched_customer
  join handle on handle.customer_id = touched_customer.customer_id
  join interaction on interaction.handle_id = handle.handle_id
)`;
