package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Outlet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules for what a request says of itself.
 *
 * <p>Specification: 2026-07-28, basic, "_meta", and basic/versioning.
 */
final class Envelope {

  private static final String VERSION = RequestMeta.PREFIX + "protocolVersion";
  private static final String CAPABILITIES = RequestMeta.PREFIX + "clientCapabilities";
  private static final String LOG_LEVEL = RequestMeta.PREFIX + "logLevel";

  private Envelope() {}

  /** The revision that a request claims, once its envelope is found complete. */
  static Revision revision(RequestMeta meta, Outlet way) {
    Revision revision = served(claim(meta), way);
    checkLevel(meta);
    return revision;
  }

  /** The text by which a request claims a revision; what must stand beside it is there. */
  static JsonSlice claim(RequestMeta meta) {
    JsonSlice claim = meta.protocolVersion();
    JsonSlice capabilities = meta.clientCapabilities();
    if (claim == null && capabilities == null) {
      throw invalid(VERSION + " and " + CAPABILITIES + " are missing");
    }
    if (!Params.isText(claim)) {
      throw invalid(VERSION + ": expected text" + (claim == null ? ", found nothing" : ""));
    }
    if (capabilities == null) {
      throw invalid(CAPABILITIES + ": expected an object, found nothing");
    }
    if (capabilities.bytes()[capabilities.from()] != '{') {
      throw invalid(CAPABILITIES + ": expected an object");
    }
    return Objects.requireNonNull(claim);
  }

  /**
   * The revision of a claim, when it is one that is served per request.
   *
   * @param way on which the request came, and on which others may be served
   */
  static Revision served(JsonSlice claim, Outlet way) {
    if (!Texts.equal(claim, Revision.V2026_07_28.date())) {
      String wanted = claim.reader().nextString();
      throw new RpcError(
          RpcError.UNSUPPORTED_VERSION,
          "Unsupported protocol version",
          Profile.unsupported(wanted, way.handshakes()));
    }
    return Revision.V2026_07_28;
  }

  /** Refuses a level that is none. */
  static void checkLevel(RequestMeta meta) {
    JsonSlice level = meta.logLevel();
    if (level != null && level(level) == null) {
      throw invalid(LOG_LEVEL + ": expected a level from debug to emergency");
    }
  }

  /** What a request is told that neither claims a revision nor follows a handshake. */
  static RpcError missing() {
    return invalid(VERSION + " and " + CAPABILITIES + " are missing, and there was no initialize");
  }

  /** The level that a text names; {@code null} when it names none. */
  static @Nullable LoggingLevel level(JsonSlice value) {
    return Params.isText(value) ? LoggingLevel.find(value.reader().nextString()) : null;
  }

  /** Who a client says it is; empty when it says so wrongly, since nothing depends on it. */
  static Optional<Implementation> client(@Nullable JsonSlice info) {
    if (info == null) {
      return Optional.empty();
    }
    String name = Params.member(info, "name");
    String version = Params.member(info, "version");
    if (name == null || version == null) {
      return Optional.empty();
    }
    return Optional.of(Implementation.of(name, version));
  }

  private static RpcError invalid(String text) {
    return new RpcError(RpcError.INVALID_PARAMS, "params._meta: " + text);
  }
}
