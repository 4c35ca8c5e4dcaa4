package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;

/** The realtime tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface RealtimeTools {

  /**
   * Subscribe to real-time database changes
   *
   * @param table Table to subscribe to
   * @param event Event type to listen for
   * @param filter Optional filter condition
   */
  @McpTool(name = "realtime_subscribe")
  CallToolResult realtimeSubscribe(
      String table,
      @Default("*") RealtimeSubscribeEvent event,
      @Nullable String filter,
      CallContext call);

  /**
   * Unsubscribe from real-time changes
   *
   * @param subscriptionId Subscription ID to cancel
   */
  @McpTool(name = "realtime_unsubscribe", destructive = true, idempotent = true)
  CallToolResult realtimeUnsubscribe(
      @McpParam(name = "subscription_id") String subscriptionId, CallContext call);

  /** List active subscriptions */
  @McpTool(name = "realtime_list", readOnly = true)
  CallToolResult realtimeList(CallContext call);

  enum RealtimeSubscribeEvent {
    INSERT,
    UPDATE,
    DELETE,
    @JsonProperty("*")
    STAR
  }
}
