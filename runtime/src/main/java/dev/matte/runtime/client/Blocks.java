package dev.matte.runtime.client;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.AudioContent;
import dev.matte.runtime.protocol.BlobResourceContents;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.EmbeddedResource;
import dev.matte.runtime.protocol.ImageContent;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.ResourceContents;
import dev.matte.runtime.protocol.ResourceLink;
import dev.matte.runtime.protocol.Role;
import dev.matte.runtime.protocol.TextContent;
import dev.matte.runtime.protocol.TextResourceContents;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The specification's records, read from JSON. Advice to clients ({@code annotations}) is not. */
final class Blocks {

  private Blocks() {}

  static ContentBlock block(JsonSlice json) {
    Map<String, JsonSlice> members = Slices.members(json);
    String type = Slices.text(members.get("type"));
    return switch (type) {
      case "text" -> new TextContent(text(members, "text"));
      case "image" -> new ImageContent(bytes(members, "data"), text(members, "mimeType"));
      case "audio" -> new AudioContent(bytes(members, "data"), text(members, "mimeType"));
      case "resource" -> new EmbeddedResource(contents(members.get("resource")));
      case "resource_link" -> new ResourceLink(text(members, "uri"), text(members, "name"));
      default -> throw new IllegalStateException("content of an unknown type: " + type);
    };
  }

  static ResourceContents contents(@Nullable JsonSlice json) {
    Map<String, JsonSlice> members = Slices.members(json);
    String uri = text(members, "uri");
    Optional<String> mimeType = Optional.ofNullable(members.get("mimeType")).map(Slices::text);
    return members.containsKey("blob")
        ? new BlobResourceContents(uri, mimeType, bytes(members, "blob"))
        : new TextResourceContents(uri, mimeType, text(members, "text"));
  }

  static PromptMessage message(JsonSlice json) {
    Map<String, JsonSlice> members = Slices.members(json);
    Role role =
        Slices.text(members.get("role")).equals(Role.ASSISTANT.wire()) ? Role.ASSISTANT : Role.USER;
    JsonSlice content = members.get("content");
    if (content == null) {
      throw new IllegalStateException("a message without content: " + json);
    }
    return new PromptMessage(role, block(content));
  }

  private static String text(Map<String, JsonSlice> members, String name) {
    return Slices.text(members.get(name));
  }

  private static byte[] bytes(Map<String, JsonSlice> members, String name) {
    return Base64.getDecoder().decode(text(members, name));
  }
}
