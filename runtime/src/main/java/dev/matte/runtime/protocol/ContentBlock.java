package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;

/**
 * A piece of content in a tool's result or a prompt's message.
 *
 * <p>Specification: server/tools, "Tool Result".
 */
public sealed interface ContentBlock
    permits TextContent, ImageContent, AudioContent, ResourceLink, EmbeddedResource, RawContent {

  /**
   * Writes the block as a JSON object. What the revision does not know is written as the nearest
   * thing it does: audio as an embedded resource, a link as text.
   */
  void writeTo(JsonWriter json, Revision revision);
}
