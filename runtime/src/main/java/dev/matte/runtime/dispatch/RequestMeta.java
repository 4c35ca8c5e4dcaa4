package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonNames;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RequestId;
import dev.matte.runtime.rpc.RpcError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code params._meta} of a request says, as it stands in the message.
 *
 * <p>Specification: 2026-07-28, basic, "_meta".
 */
final class RequestMeta {

  static final String PREFIX = "io.modelcontextprotocol/";

  private static final JsonNames NAMES =
      JsonNames.of(
          PREFIX + "protocolVersion",
          PREFIX + "clientCapabilities",
          PREFIX + "clientInfo",
          PREFIX + "logLevel",
          "progressToken");

  /** What a message without {@code _meta} says. */
  static final RequestMeta NONE = new RequestMeta(null);

  private final @Nullable JsonSlice whole;
  private final @Nullable JsonSlice[] members = new JsonSlice[NAMES.size()];

  private RequestMeta(@Nullable JsonSlice whole) {
    this.whole = whole;
  }

  static RequestMeta of(@Nullable JsonSlice meta) {
    if (meta == null) {
      return NONE;
    }
    JsonReader reader = meta.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return NONE;
    }
    RequestMeta read = new RequestMeta(meta);
    int expected = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      int member = reader.nextName(NAMES, expected);
      if (member < 0) {
        reader.skipValue();
      } else {
        read.members[member] = reader.nextSlice();
        expected = member + 1;
      }
    }
    return read;
  }

  /** The same as it stands in a message detached from the one that was read. */
  RequestMeta moved(Message read, Message detached) {
    if (whole == null) {
      return NONE;
    }
    RequestMeta moved = new RequestMeta(read.moved(whole, detached));
    for (int i = 0; i < members.length; i++) {
      moved.members[i] = read.moved(members[i], detached);
    }
    return moved;
  }

  /** The revision that the request claims, of whatever type; {@code null} marks an older era. */
  @Nullable JsonSlice protocolVersion() {
    return members[0];
  }

  @Nullable JsonSlice clientCapabilities() {
    return members[1];
  }

  @Nullable JsonSlice clientInfo() {
    return members[2];
  }

  @Nullable JsonSlice logLevel() {
    return members[3];
  }

  /** The token under which the client wants to hear of progress. */
  @Nullable JsonSlice progressToken() {
    JsonSlice token = members[4];
    if (token == null || Params.isAbsent(token)) {
      return null;
    }
    // Of the same types as an id; a fraction would break the schema of what is reported.
    if (!RequestId.isId(token)) {
      throw new RpcError(
          RpcError.INVALID_PARAMS, "params._meta.progressToken: expected text or an integer");
    }
    return token;
  }

  /** Any member, by name. */
  Optional<JsonSlice> member(String name) {
    return whole == null ? Optional.empty() : Optional.ofNullable(Params.find(whole, name));
  }

  /** A member that is a text. */
  Optional<String> text(String name) {
    Optional<JsonSlice> value = member(name);
    return value.isPresent() && Params.isText(value.get())
        ? Optional.of(value.get().reader().nextString())
        : Optional.empty();
  }
}
