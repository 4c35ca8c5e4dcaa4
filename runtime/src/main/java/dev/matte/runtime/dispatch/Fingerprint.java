package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.rpc.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A short text that two requests share only if they call the same thing with the same arguments;
 * white space, the order of members and the way in which numbers are written do not count.
 */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String of(Message message) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add('m', Integer.toString(message.method()));
    fingerprint.add(message.param(Params.NAME));
    fingerprint.add(message.param(Params.URI));
    JsonSlice arguments = message.param(Params.ARGUMENTS);
    fingerprint.add(Params.isAbsent(arguments) ? Params.EMPTY_OBJECT : arguments);
    return fingerprint.text();
  }

  /** The same for arguments and texts. */
  static String of(JsonSlice arguments, String... texts) {
    Fingerprint fingerprint = new Fingerprint();
    for (String text : texts) {
      fingerprint.add('t', text);
    }
    fingerprint.add(arguments);
    return fingerprint.text();
  }

  private String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
  }

  private void add(@Nullable JsonSlice value) {
    if (value == null) {
      add('0', "");
      return;
    }
    JsonReader reader = value.reader();
    JsonToken token = reader.peek();
    if (token == JsonToken.BEGIN_OBJECT) {
      JsonMembers members = JsonMembers.of(value);
      add('o', Integer.toString(members.names().size()));
      for (String name : new TreeSet<>(members.names())) {
        add('k', name);
        add(members.get(name));
      }
    } else if (token == JsonToken.BEGIN_ARRAY) {
      reader.beginArray();
      while (reader.hasNext()) {
        add(reader.nextSlice());
      }
      add('e', "");
    } else if (token == JsonToken.STRING) {
      add('s', reader.nextString());
    } else if (token == JsonToken.NUMBER) {
      add('n', reader.nextBigDecimal().stripTrailingZeros().toString());
    } else {
      add('v', value.toString());
    }
  }

  /** Adds a text behind its kind and length, so that no two sequences look alike. */
  private void add(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) kind);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
