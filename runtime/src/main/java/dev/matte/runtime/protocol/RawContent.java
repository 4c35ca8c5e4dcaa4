package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of content as another server sent it, unknown members included.
 *
 * @param block the block, which must not change any more
 */
public record RawContent(JsonSlice block) implements ContentBlock {

  /** Checks that there is a block. */
  public RawContent {
    Objects.requireNonNull(block, "block");
  }

  @Override
  public void writeTo(JsonWriter json, Revision revision) {
    Optional<String> type =
        revision.atLeast(Revision.V2025_06_18) ? Optional.empty() : text("type");
    if (type.equals(Optional.of("resource_link"))) {
      Optional<String> uri = text("uri");
      if (uri.isPresent()) {
        new ResourceLink(uri.get(), text("name").orElse("resource")).writeTo(json, revision);
        return;
      }
    } else if (type.equals(Optional.of("audio")) && !revision.atLeast(Revision.V2025_03_26)) {
      Optional<AudioContent> audio = audio();
      if (audio.isPresent()) {
        audio.get().writeTo(json, revision);
        return;
      }
    }
    json.raw(block);
  }

  private Optional<AudioContent> audio() {
    try {
      return text("data")
          .map(data -> Base64.getDecoder().decode(data))
          .map(data -> new AudioContent(data, text("mimeType").orElse("audio/wav")));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private Optional<String> text(String name) {
    return RawObject.text(block, name);
  }
}
