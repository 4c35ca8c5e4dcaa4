package dev.matte.runtime.binding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a host asks its clients. Immutable; each method answers with a changed copy.
 *
 * <p>The {@code requestState} of revision 2026-07-28 leaves the server and comes back, so it is
 * encrypted and authenticated (AES-GCM) and bound to call, caller, revision and time. Without keys
 * of its own a host makes one up at its start: states then do not survive a restart, nor reach
 * another instance.
 */
public final class AskSettings {

  /**
   * Five minutes for an answer, ten for a retry, states of up to 32 KiB, 20 rounds, a random key.
   */
  public static final AskSettings DEFAULT = new AskSettings(new Values());

  private final Values values;

  private AskSettings(Values values) {
    this.values = values;
  }

  /** How long an answer is waited for, up to revision 2025-11-25; the call's own time goes on. */
  public AskSettings withTimeout(Duration timeout) {
    Values changed = values.copy();
    changed.timeout = positive(timeout);
    return new AskSettings(changed);
  }

  /** How long a client may take for a retry that carries a state. */
  public AskSettings withStateLifetime(Duration lifetime) {
    Values changed = values.copy();
    changed.stateLifetime = positive(lifetime);
    return new AskSettings(changed);
  }

  /**
   * Adds a key for states. The first one seals; all of them open, so that a new key can be put
   * before an old one.
   *
   * @param id names the key in each state: letters, digits, {@code -} and {@code _}
   * @param secret 16, 24 or 32 bytes, random
   */
  public AskSettings withKey(String id, byte[] secret) {
    if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
      throw new IllegalArgumentException("id: expected letters and digits, found " + id);
    }
    if (secret.length != 16 && secret.length != 24 && secret.length != 32) {
      throw new IllegalArgumentException("secret: expected 16, 24 or 32 bytes");
    }
    Values changed = values.copy();
    changed.keys.put(id, secret.clone());
    return new AskSettings(changed);
  }

  /** The longest state that is sent or taken, in characters. */
  public AskSettings withMaxState(int characters) {
    Values changed = values.copy();
    changed.maxState = characters;
    return new AskSettings(changed);
  }

  /** How often one call may be answered with further questions while it keeps a state. */
  public AskSettings withMaxRounds(int rounds) {
    Values changed = values.copy();
    changed.maxRounds = rounds;
    return new AskSettings(changed);
  }

  /** Takes each state once only, as the guard remembers; by default states may come again. */
  public AskSettings withReplayGuard(ReplayGuard guard) {
    Values changed = values.copy();
    changed.replays = Objects.requireNonNull(guard, "guard");
    return new AskSettings(changed);
  }

  /**
   * Hears of clients whose folders changed, up to revision 2025-11-25; {@link ClientSession#roots}
   * fetches them anew. Called on a thread of its own.
   */
  public AskSettings onRootsChanged(Consumer<ClientSession> listener) {
    Values changed = values.copy();
    changed.rootsChanged = Objects.requireNonNull(listener, "listener");
    return new AskSettings(changed);
  }

  /** Tells the time for the expiry of states. */
  public AskSettings withClock(Clock clock) {
    Values changed = values.copy();
    changed.clock = Objects.requireNonNull(clock, "clock");
    return new AskSettings(changed);
  }

  /** How long an answer is waited for. */
  public Duration timeout() {
    return values.timeout;
  }

  /** How long a state is taken. */
  public Duration stateLifetime() {
    return values.stateLifetime;
  }

  /** Secrets by id, the sealing one first; empty for a random one. */
  public Map<String, byte[]> keys() {
    return new LinkedHashMap<>(values.keys);
  }

  /** The longest state, in characters. */
  public int maxState() {
    return values.maxState;
  }

  /** The most rounds. */
  public int maxRounds() {
    return values.maxRounds;
  }

  /** Tells whether a state comes for the first time. */
  public ReplayGuard replayGuard() {
    return values.replays;
  }

  /** Hears of clients whose folders changed. */
  public Consumer<ClientSession> rootsChanged() {
    return values.rootsChanged;
  }

  /** Tells the time. */
  public Clock clock() {
    return values.clock;
  }

  private static Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("expected more than no time, found " + time);
    }
    return time;
  }

  /** The settings, changed only before they are published. */
  private static final class Values {
    private Duration timeout = Duration.ofMinutes(5);
    private Duration stateLifetime = Duration.ofMinutes(10);
    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private int maxState = 32 << 10;
    private int maxRounds = 20;
    private ReplayGuard replays = new NoGuard();
    private Consumer<ClientSession> rootsChanged = new NoListener();
    private Clock clock = Clock.systemUTC();

    private Values copy() {
      Values copy = new Values();
      copy.timeout = timeout;
      copy.stateLifetime = stateLifetime;
      copy.keys.putAll(keys);
      copy.maxState = maxState;
      copy.maxRounds = maxRounds;
      copy.replays = replays;
      copy.rootsChanged = rootsChanged;
      copy.clock = clock;
      return copy;
    }
  }

  /** Lets every state come again; a class, since a lambda costs time when a server starts. */
  private static final class NoGuard implements ReplayGuard {
    @Override
    public boolean firstUse(String id, Instant expiry) {
      return true;
    }
  }

  /** Hears nothing; a class for the same reason. */
  private static final class NoListener implements Consumer<ClientSession> {
    @Override
    public void accept(ClientSession session) {}
  }
}
