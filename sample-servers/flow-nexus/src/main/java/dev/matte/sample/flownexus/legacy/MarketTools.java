package dev.matte.sample.flownexus.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The market tools of flow-nexus. */
@Requires(permission = "legacy:call")
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface MarketTools {

  /** Get market statistics and trends */
  @McpTool(name = "market_data", readOnly = true)
  CallToolResult marketData(CallContext call);

  /**
   * Seek audience with Queen Seraphina for guidance and wisdom
   *
   * @param message Your message or question for Queen Seraphina
   * @param enableTools Enable Seraphina to use tools (create swarms, deploy code)
   * @param conversationHistory Previous conversation messages for context
   */
  @McpTool(name = "seraphina_chat")
  CallToolResult seraphinaChat(
      String message,
      @McpParam(name = "enable_tools") @Default("false") boolean enableTools,
      @McpParam(name = "conversation_history")
          @Nullable List<ConversationHistory> conversationHistory,
      CallContext call);

  record ConversationHistory(
      @Nullable SeraphinaChatConversationHistoryRole role, @Nullable String content) {}

  enum SeraphinaChatConversationHistoryRole {
    @JsonProperty("user")
    USER,
    @JsonProperty("assistant")
    ASSISTANT
  }
}
