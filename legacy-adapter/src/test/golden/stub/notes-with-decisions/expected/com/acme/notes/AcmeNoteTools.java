package com.acme.notes;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The note tools of note-keeper. */
@McpSchema(
    integers = McpSchema.Integers.INTEGER,
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface AcmeNoteTools {

  /**
   * Adds a note &lt;b&gt;at once&lt;/b&gt;; see "note_get" &amp; co. &#42;&#47; &#64;here
   *
   * @param title what it is called
   * @param apiKey key of the owner
   */
  @McpTool(name = "note_add")
  CallToolResult noteAdd(
      @Size(min = 1) String title,
      String body,
      @Nullable List<String> tags,
      @Default("to-do") Kind kind,
      @McpParam(name = "api_key", sensitive = true) @Nullable String apiKey,
      CallContext call);

  /**
   * Gets a note
   *
   * @param id number of the note
   */
  @McpTool(name = "note_get", readOnly = true)
  CallToolResult noteGet(
      @Range(min = 1) long id,
      @Nullable String agentId,
      @Nullable String agent_id,
      CallContext call);

  /** Lists notes */
  @McpTool(name = "note_list")
  CallToolResult noteList(
      @McpSchema(integers = McpSchema.Integers.NUMBER) @Default("20") int limit,
      @Nullable Kind kind,
      @Nullable ObjectNode filter,
      CallContext call);

  /** Deletes a note */
  @McpTool(name = "note_delete", destructive = true)
  CallToolResult remove(@Range(min = 1) long id, CallContext call);

  enum Kind {
    @JsonProperty("to-do")
    TO_DO,
    @JsonProperty("24h")
    _24H,
    @JsonProperty("default")
    DEFAULT
  }
}
