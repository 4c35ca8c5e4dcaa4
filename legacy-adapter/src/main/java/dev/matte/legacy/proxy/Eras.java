package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a server shakes hands or wants claims, and remembers it for the next
 * connection: a start costs at most one question more than it has to.
 *
 * <p>Hands are shaken first. A server that refuses so that it must be of 2026-07-28 is asked what
 * it is; one that merely refuses is asked last, when all else has failed. Thread-safe.
 *
 * <p>Specification: 2026-07-28, basic/versioning, and the transports' "Backward Compatibility".
 */
final class Eras {

  private final Optional<Revision> fixed;
  private final Duration timeout;
  private final Mirrors mirrors = new Mirrors();
  private volatile boolean claims;

  Eras(LegacyOptions options) {
    this.fixed = options.revision();
    this.timeout = options.startTimeout();
    this.claims = fixed.filter(Revision::modern).isPresent();
  }

  /** The ways to a session that has yet to be greeted. */
  interface Ways {
    /** Over the transport that was named, with a handshake. */
    Session handshake();

    /** Over the transport that was named, with claims. */
    Session claims();

    /** Over an older transport, with a handshake; {@code null} where there is none. */
    @Nullable Session older();
  }

  /**
   * With a handshake.
   *
   * @param replaceable whether the other side may become another one unnoticed
   */
  Speech handshake(Conversation conversation, boolean replaceable) {
    return new Handshake(conversation, replaceable, fixed);
  }

  /**
   * With claims.
   *
   * @param shared whether all messages go one way
   */
  Speech claims(Conversation conversation, boolean shared) {
    return new Claims(conversation, mirrors, shared);
  }

  /** What headers repeat. */
  Mirrors mirrors() {
    return mirrors;
  }

  /**
   * Opens a session in the era of the server.
   *
   * @throws LegacyException if the server does not answer
   * @throws RpcErrorException if it refuses
   */
  Session open(Ways ways) {
    if (!claims) {
      return handshakeFirst(ways, fixed.isEmpty());
    }
    Session session = ways.claims();
    try {
      return greeted(session);
    } catch (RpcErrorException | LegacyException e) {
      boolean before = fixed.isEmpty() && isRefusal(e);
      if (before || e instanceof Silence) {
        // A server of before may just as well say nothing; its next start will show.
        claims = fixed.isPresent();
      }
      if (before) {
        return handshakeFirst(ways, false);
      }
      session.close();
      throw e;
    }
  }

  /** Tells whether an error says that a request lacks what 2026-07-28 demands of each. */
  static boolean demandsClaims(RpcErrorException error) {
    return switch (error.code()) {
      case RpcErrors.UNSUPPORTED_VERSION ->
          error
              .data()
              .map(JsonSlice::toString)
              .orElse(Revision.V2026_07_28.date())
              .contains(Revision.V2026_07_28.date());
      case RpcErrors.HEADER_MISMATCH -> true;
      case RpcErrors.INVALID_PARAMS ->
          String.valueOf(error.getMessage()).contains(Claims.PREFIX)
              || error.data().map(JsonSlice::toString).orElse("").contains(Claims.PREFIX);
      default -> false;
    };
  }

  private Session handshakeFirst(Ways ways, boolean mayClaim) {
    Session session = ways.handshake();
    try {
      return greeted(session);
    } catch (RpcErrorException | LegacyException refusal) {
      Session other = isRefusal(refusal) ? other(session, refusal, ways, mayClaim) : null;
      if (other == null) {
        session.close();
        throw refusal;
      }
      return other;
    }
  }

  /** A session with a server that refused a handshake; {@code null} if there can be none. */
  private @Nullable Session other(
      Session session, RuntimeException refusal, Ways ways, boolean mayClaim) {
    boolean unknown = isUnknown(refusal);
    boolean first = unknown || (refusal instanceof RpcErrorException e && demandsClaims(e));
    Session found = mayClaim && first ? claiming(ways) : null;
    if (found == null && unknown) {
      // Knows no handshake; may know the rest.
      session.goOn(timeout);
      return session;
    }
    if (found == null) {
      found = ways.older();
      if (found != null) {
        greetOlder(found);
      }
    }
    boolean last = mayClaim && !first && refusal instanceof RpcErrorException;
    return found == null && last ? claiming(ways) : found;
  }

  private void greetOlder(Session session) {
    try {
      var unused = greeted(session);
    } catch (RpcErrorException | LegacyException e) {
      if (!isUnknown(e)) {
        session.close();
        throw e;
      }
      session.goOn(timeout);
    }
  }

  /** Tries claims; {@code null} if they are not understood either. */
  private @Nullable Session claiming(Ways ways) {
    try {
      Session session = greeted(ways.claims());
      claims = true;
      return session;
    } catch (RpcErrorException | LegacyException e) {
      return null;
    }
  }

  private Session greeted(Session session) {
    try {
      session.greet(timeout);
      return session;
    } catch (SessionGone e) {
      throw new LegacyException(String.valueOf(e.getMessage()));
    }
  }

  /** Whether the other side has understood that something was asked, and said no. */
  private static boolean isRefusal(RuntimeException failure) {
    return failure instanceof RpcErrorException
        || (failure instanceof HttpRefusal refusal && refusal.maybeOlder());
  }

  private static boolean isUnknown(RuntimeException failure) {
    return failure instanceof RpcErrorException e && e.code() == RpcErrors.METHOD_NOT_FOUND;
  }
}
