package dev.matte.runtime.skill;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.BlobResourceContents;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * One file of a skill. Immutable.
 *
 * @param uri where it is served
 * @param name the last segment of its path
 * @param bytes its content, not to be changed
 * @param text the same as text; {@code null} when it is none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SkillFile(String uri, String name, byte[] bytes, @Nullable String text) {

  private static final String HEX = "0123456789abcdef";

  static SkillFile of(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String text = MediaTypes.binary(name) ? null : decoded(bytes);
    return new SkillFile(SkillUris.of(path), name, bytes, text);
  }

  String mediaType() {
    return MediaTypes.of(name, text != null);
  }

  ReadResourceResult read() {
    return text == null
        ? ReadResourceResult.of(new BlobResourceContents(uri, mediaType(), bytes))
        : ReadResourceResult.text(uri, mediaType(), text);
  }

  /** Writes the file as an entry's {@code resources} show it. */
  void writeManifest(JsonWriter json) {
    json.beginObject().name("uri").value(uri).name("digest").value("sha256:" + digest());
    json.name("size").value(bytes.length).endObject();
  }

  /** Writes the file as a resource in a list. */
  void writeResource(JsonWriter json) {
    json.beginObject().name("uri").value(uri).name("name").value(name);
    json.name("mimeType").value(mediaType()).name("size").value(bytes.length).endObject();
  }

  private String digest() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      StringBuilder hex = new StringBuilder(hash.length * 2);
      for (byte b : hash) {
        hex.append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The bytes as text that encodes to the same bytes again; {@code null} when there is none. */
  private static @Nullable String decoded(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return null;
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
