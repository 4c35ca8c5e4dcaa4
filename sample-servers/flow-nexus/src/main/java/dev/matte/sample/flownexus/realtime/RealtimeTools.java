package dev.matte.sample.flownexus.realtime;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscriptions to changes of what a caller has. */
@McpClient
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
public interface RealtimeTools {

  /**
   * Subscribe to real-time database changes
   *
   * @param table Table to subscribe to
   * @param event Event type to listen for
   * @param filter Optional filter condition
   */
  @Requires(permission = "stream:read")
  @McpTool(name = "realtime_subscribe", destructive = false, openWorld = false)
  Subscription realtimeSubscribe(
      String table, @Default("*") Event event, @Nullable String filter, CallContext call);

  /**
   * Unsubscribe from real-time changes
   *
   * @param subscriptionId Subscription ID to cancel
   */
  @Requires(permission = "stream:read")
  @McpTool(name = "realtime_unsubscribe", destructive = true, idempotent = true, openWorld = false)
  Cancellation realtimeUnsubscribe(
      @McpParam(name = "subscription_id") String subscriptionId, CallContext call);

  /** List active subscriptions */
  @Requires(permission = "stream:read")
  @McpTool(name = "realtime_list", readOnly = true, openWorld = false)
  SubscriptionList realtimeList(CallContext call);

  /**
   * The latest changes since a subscription began, newest first; who subscribes to this resource
   * hears when there is another one.
   *
   * @param id of the subscription
   */
  @Requires(permission = "stream:read")
  @McpResource(
      uri = "nexus://realtime/{id}",
      name = "realtime-changes",
      mimeType = "application/json")
  Changes changes(String id, CallContext call);

  /** What happens to rows. */
  enum Event {
    @McpParam(name = "INSERT")
    INSERT,
    @McpParam(name = "UPDATE")
    UPDATE,
    @McpParam(name = "DELETE")
    DELETE,
    @McpParam(name = "*")
    ANY
  }

  /** A subscription; it lasts until it is cancelled. */
  record Subscription(
      @McpParam(name = "subscription_id") String subscriptionId,
      String table,
      Event event,
      Optional<String> filter,
      String resource,
      @McpParam(name = "created_at") Instant createdAt) {}

  /** Whether there was a subscription. */
  record Cancellation(
      @McpParam(name = "subscription_id") String subscriptionId, boolean cancelled) {}

  /** The caller's, oldest first. */
  record SubscriptionList(List<Subscription> subscriptions) {}

  /** Changes, newest first. */
  record Changes(@McpParam(name = "subscription_id") String subscriptionId, List<Change> changes) {}

  /**
   * A change.
   *
   * @param id of the row
   * @param what happened, in a word, such as {@code workflow.created}
   */
  record Change(Instant at, String table, Event event, String id, String what, String detail) {}
}
