package dev.matte.sample.everything;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.protocol.AudioContent;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.EmbeddedResource;
import dev.matte.runtime.protocol.ImageContent;
import java.util.List;

/** Tools that answer with each kind of content. */
public interface ContentTools {

  /** Answers with text. */
  @McpTool(name = "test_simple_text", readOnly = true)
  String simpleText();

  /** Answers with a picture. */
  @McpTool(name = "test_image_content", readOnly = true)
  ImageContent image();

  /** Answers with sound. */
  @McpTool(name = "test_audio_content", readOnly = true)
  AudioContent audio();

  /** Answers with a resource whose contents travel along. */
  @McpTool(name = "test_embedded_resource", readOnly = true)
  EmbeddedResource embeddedResource();

  /** Answers with text, a picture and a resource. */
  @McpTool(name = "test_multiple_content_types", readOnly = true)
  List<ContentBlock> multipleContentTypes();

  /** Fails, in words that are meant for the model. */
  @McpTool(name = "test_error_handling", readOnly = true)
  String errorHandling();
}
