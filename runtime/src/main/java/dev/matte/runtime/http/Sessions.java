package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.transport.Endpoint;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of the older revisions, by id; bounded in number and in the time they may lie idle.
 * Thread-safe: a concurrent map, nothing else.
 *
 * <p>Specification: LHTTP-1 to LHTTP-5 of our checklist.
 */
final class Sessions {

  private static final int ID_BYTES = 18;

  /** Of so many sessions one goes when there are too many, so that looking for them is rare. */
  private static final int SHARE = 100;

  private final Endpoint endpoint;
  private final HttpOptions options;
  private final Pulse pulse;
  private final Map<String, HttpSession> byId = new ConcurrentHashMap<>();
  private final Runnable tidying = this::tidy;

  Sessions(Endpoint endpoint, HttpOptions options, Pulse pulse) {
    this.endpoint = endpoint;
    this.options = options;
    this.pulse = pulse;
  }

  /** A new id, which nobody can guess: 144 random bits in visible ASCII. */
  static String newId() {
    byte[] random = new byte[ID_BYTES];
    Random.SECURE.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** A session of a caller before its handshake, which nobody finds yet. */
  HttpSession create(Caller owner) {
    return new HttpSession(newId(), owner, endpoint, options, pulse);
  }

  /**
   * Lets a session be found from now on.
   *
   * @return whether there is room; if not, all others are in use
   */
  boolean add(HttpSession session) {
    if (byId.isEmpty()) {
      pulse.also(tidying);
    }
    if (byId.size() >= options.maxSessions() && !makeRoom()) {
      return false;
    }
    byId.put(session.id(), session);
    return true;
  }

  /** Finds a live session of a caller; another's is as good as none (LHTTP-4). */
  @Nullable HttpSession find(String id, Caller caller) {
    HttpSession session = byId.get(id);
    if (session == null || !session.owner().equals(caller)) {
      return null;
    }
    session.touch();
    return session;
  }

  /** Ends a session; its id is unknown from now on. */
  void end(HttpSession session) {
    if (byId.remove(session.id(), session)) {
      session.end();
    }
  }

  int size() {
    return byId.size();
  }

  /** Ends what was idle too long, and forgets what the others need no more. */
  void tidy() {
    long now = pulse.now();
    for (HttpSession session : byId.values()) {
      session.tidy();
      if (now - session.lastUse() > options.sessionIdle().toNanos() && session.idle()) {
        end(session);
      }
    }
  }

  void endListeners() {
    byId.values().forEach(HttpSession::endListeners);
  }

  void close() {
    for (HttpSession session : byId.values()) {
      end(session);
    }
  }

  private boolean makeRoom() {
    List<HttpSession> oldest = new ArrayList<>(byId.values());
    oldest.sort(Comparator.comparingLong(HttpSession::lastUse));
    int wanted = options.maxSessions() / SHARE + 1;
    for (HttpSession session : oldest) {
      if (wanted > 0 && session.idle()) {
        end(session);
        wanted--;
      }
    }
    return byId.size() < options.maxSessions();
  }

  /** Set up at the first id, as it takes time. */
  private static final class Random {
    static final SecureRandom SECURE = new SecureRandom();
  }
}
