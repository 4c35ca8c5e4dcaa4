package dev.matte.sample.everything;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.AudioContent;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.EmbeddedResource;
import dev.matte.runtime.protocol.ImageContent;
import dev.matte.runtime.protocol.TextContent;
import dev.matte.runtime.protocol.TextResourceContents;
import java.util.List;

/** Content that is always the same. Thread-safe. */
final class Contents implements ContentTools {

  @Override
  public String simpleText() {
    return "This is a simple text response for testing.";
  }

  @Override
  public ImageContent image() {
    return new ImageContent(Media.png(), Media.PNG);
  }

  @Override
  public AudioContent audio() {
    return new AudioContent(Media.wav(), Media.WAV);
  }

  @Override
  public EmbeddedResource embeddedResource() {
    return embedded(
        "test://embedded-resource", "text/plain", "This is an embedded resource content.");
  }

  @Override
  public List<ContentBlock> multipleContentTypes() {
    return List.of(
        new TextContent("Multiple content types test:"),
        image(),
        embedded(
            "test://mixed-content-resource",
            "application/json",
            "{\"test\":\"data\",\"value\":123}"));
  }

  @Override
  public String errorHandling() {
    throw new ToolException("This tool intentionally returns an error for testing");
  }

  private static EmbeddedResource embedded(String uri, String mimeType, String text) {
    return new EmbeddedResource(new TextResourceContents(uri, mimeType, text));
  }
}
