package dev.matte.redis;

import dev.matte.runtime.guard.StoreAwayException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.once.OnceAnswer;
import dev.matte.runtime.once.OnceClaim;
import dev.matte.runtime.once.OnceLease;
import dev.matte.runtime.once.OnceStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Calls that happen once, remembered in Redis: over restarts, and by all servers that share it. All
 * times are those of its server. Safe for use by many threads.
 *
 * <p>Keys read {@code matte:once:<tool>:<hash>}, each a hash: {@code state}, {@code arguments},
 * {@code owner}, {@code fence}, {@code lease} and {@code expiry} in microseconds, {@code kept}.
 * They expire with the window of their call.
 *
 * <p>What Redis forgets may happen a second time: it has to keep what it is told ({@code appendonly
 * yes}), and must not evict keys ({@code maxmemory-policy noeviction}). Fences grow even then, as
 * they begin with its time.
 */
public final class RedisOnceStore implements OnceStore {

  private static final Script CLAIM = Script.of("claim");
  private static final Script RENEW = Script.of("renew");
  private static final Script COMMIT = Script.of("commit");
  private static final Script END = Script.of("end");
  private static final int MOST_DOUBTS = 1_000;
  private static final long TURN_MILLIS = 50;

  private final RedisLink link;
  private final Duration leaseTime;
  private final Supplier<String> micros;

  /** Owners that may have been made by claims of which no answer came, by key. */
  private final Map<String, String> doubts = new LinkedHashMap<>();

  /** Remembers over a link; leases last 30 seconds. */
  public RedisOnceStore(RedisLink link) {
    this(link, Duration.ofSeconds(30));
  }

  /**
   * Remembers over a link.
   *
   * @param leaseTime how long an owner is waited for that shows no sign of life; the same for all
   *     servers
   */
  public RedisOnceStore(RedisLink link, Duration leaseTime) {
    this(link, leaseTime, () -> "");
  }

  /**
   * Remembers by another clock.
   *
   * @param micros the time in microseconds; empty for that of the server
   */
  RedisOnceStore(RedisLink link, Duration leaseTime, Supplier<String> micros) {
    this.link = link;
    this.leaseTime = leaseTime;
    this.micros = micros;
  }

  @Override
  public OnceAnswer claim(OnceClaim claim) {
    String owner = owner(claim.key());
    try {
      List<Object> said =
          link.run(
              CLAIM,
              key(claim),
              late -> giveBack(claim, owner, late),
              text(claim.arguments()),
              text(owner),
              text(leaseTime),
              text(claim.window()),
              text(claim.repeatable() ? "yes" : "no"),
              text(micros.get()));
      return answer(claim, said);
    } catch (StoreAwayException away) {
      // It may have been heard all the same: then the next claim is the same one once more.
      noteDoubt(claim.key(), owner);
      throw away;
    }
  }

  @Override
  public boolean renew(OnceLease lease) {
    return done(
        link.run(
            RENEW,
            key(lease.claim()),
            text(Long.toString(lease.fence())),
            text(leaseTime),
            text(lease.claim().window()),
            text(micros.get())));
  }

  @Override
  public boolean commit(OnceLease lease, JsonSlice kept) {
    return done(
        link.run(
            COMMIT,
            key(lease.claim()),
            text(Long.toString(lease.fence())),
            Arrays.copyOfRange(kept.bytes(), kept.from(), kept.to()),
            text(lease.claim().window()),
            text(micros.get())));
  }

  @Override
  public void release(OnceLease lease) {
    end(lease, "free");
  }

  @Override
  public void abandon(OnceLease lease) {
    end(lease, lease.claim().repeatable() ? "free" : "lost");
  }

  /** Looks again soon: who is waited for is another server as a rule. */
  @Override
  public void await(String key, Duration most) throws InterruptedException {
    Thread.sleep(Math.min(TURN_MILLIS, Math.max(1, most.toMillis())));
  }

  @Override
  public Duration leaseTime() {
    return leaseTime;
  }

  private void end(OnceLease lease, String state) {
    link.run(
        END,
        key(lease.claim()),
        text(Long.toString(lease.fence())),
        text(state),
        text(lease.claim().window()),
        text(micros.get()));
  }

  private static OnceAnswer answer(OnceClaim claim, List<Object> said) {
    String word = string(said.get(0));
    return switch (word) {
      case "owned" ->
          new OnceAnswer.Owned(new OnceLease(claim, Long.parseLong(string(said.get(1)))));
      case "running" -> new OnceAnswer.Running();
      case "done" -> {
        byte[] kept = (byte[]) said.get(1);
        yield new OnceAnswer.Done(new JsonSlice(kept, 0, kept.length));
      }
      case "conflict" -> new OnceAnswer.Conflict();
      case "lost" -> new OnceAnswer.Lost();
      default -> throw new IllegalStateException("claim.lua said " + word);
    };
  }

  /** Gives a call back that was claimed, but too late for who asked. */
  private void giveBack(OnceClaim claim, String owner, List<Object> late) {
    if (answer(claim, late) instanceof OnceAnswer.Owned owned) {
      // On a thread that reads what Redis says, which must not wait for it.
      Thread thread = new Thread(() -> release(claim, owner, owned.lease()), "matte-redis-release");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void release(OnceClaim claim, String owner, OnceLease lease) {
    try {
      release(lease);
      synchronized (doubts) {
        doubts.remove(claim.key(), owner);
      }
    } catch (StoreAwayException away) {
      // The doubt remains.
    }
  }

  /** A name that nobody else has, nor any other thread. */
  private String owner(String key) {
    synchronized (doubts) {
      String doubtful = doubts.remove(key);
      return doubtful == null ? UUID.randomUUID().toString() : doubtful;
    }
  }

  private void noteDoubt(String key, String owner) {
    synchronized (doubts) {
      if (doubts.size() >= MOST_DOUBTS) {
        doubts.remove(doubts.keySet().iterator().next());
      }
      doubts.put(key, owner);
    }
  }

  private String key(OnceClaim claim) {
    return link.prefix() + "once:" + claim.key();
  }

  private static boolean done(List<Object> said) {
    return (Long) said.get(0) == 1;
  }

  private static String string(Object bytes) {
    return new String((byte[]) bytes, StandardCharsets.UTF_8);
  }

  private static byte[] text(Duration time) {
    return text(Long.toString(Math.multiplyExact(time.toMillis(), 1_000L)));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
