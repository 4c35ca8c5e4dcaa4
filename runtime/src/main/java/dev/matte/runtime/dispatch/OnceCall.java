package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.MissingClientCapabilityException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.StoreAwayException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.once.OnceAnswer;
import dev.matte.runtime.once.OnceClaim;
import dev.matte.runtime.once.OnceLease;
import dev.matte.runtime.rpc.RpcError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that is to happen once. Its thread first asks the store: it then owns the call and carries
 * it out, or waits for who does, or hears what came of it. In the end the owner says what is to be
 * remembered: everything that the tool said or threw, and nothing when it cannot have begun.
 */
final class OnceCall {

  /** The member of {@code _meta} in which a client says which calls are the same. */
  static final String KEY = "dev.matte/idempotency-key";

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 255;
  private static final int CONFLICT = 409;
  private static final byte[] NAME =
      "{\"member\":\"_meta\",\"name\":\"dev.matte/idempotency-key\",\"header\":\"Idempotency-Key\"}"
          .getBytes(StandardCharsets.US_ASCII);
  private static final Duration LONG = Duration.ofHours(1);

  /** Ten years, so that no time overflows. */
  private static final Duration LONGEST_WINDOW = Duration.ofDays(3_650);

  private final ToolRun call;
  private final OncePolicy policy;
  private final OnceKeeper keeper;
  private volatile @Nullable OnceLease lease;
  private volatile boolean ran;

  OnceCall(ToolRun call, OncePolicy policy, OnceKeeper keeper) {
    this.call = call;
    this.policy = policy;
    this.keeper = keeper;
  }

  /**
   * Becomes the owner; or else writes the whole answer, after waiting for who is.
   *
   * @return whether the tool is to be called
   * @throws RpcError if the call has no key and needs one, or has that of another call
   * @throws dev.matte.runtime.guard.RefusedException if the store cannot tell
   */
  boolean begin(JsonWriter answer) throws InterruptedException {
    OnceClaim claim = claim();
    try {
      while (true) {
        call.throwIfCancelled();
        long since = System.nanoTime();
        OnceAnswer said = keeper.store().claim(claim);
        if (said instanceof OnceAnswer.Owned owned) {
          lease = owned.lease();
          keeper.hold(owned.lease(), since);
          return true;
        }
        if (!(said instanceof OnceAnswer.Running)) {
          tell(said, answer);
          return false;
        }
        keeper.store().await(claim.key(), remaining());
      }
    } catch (StoreAwayException away) {
      throw away.refused();
    }
  }

  /** Notes that the tool is called now, so that nobody can know any more what it did. */
  void ran() {
    ran = true;
  }

  /** The number that grows with each owner; 0 as long as this call is none. */
  long fence() {
    OnceLease mine = lease;
    return mine == null ? 0 : mine.fence();
  }

  /**
   * Says what is to be remembered, and writes another answer when that cannot be.
   *
   * @param thrown what the call threw
   * @param answer the call's whole answer; empty when it was given up and did not return
   */
  void settle(@Nullable Throwable thrown, Outcome outcome, JsonWriter answer) {
    OnceLease mine = lease;
    if (mine == null) {
      return;
    }
    if (neverBegan(thrown, outcome)) {
      keeper.release(mine);
    } else if (answer.size() == 0) {
      keeper.abandon(mine);
    } else {
      int most = keeper.store().maxResultBytes();
      if (!keeper.commit(mine, OnceAnswers.keep(answer, call.revision(), most))) {
        answer.reset();
        OnceAnswers.writeLost(call, answer);
      }
    }
  }

  private boolean neverBegan(@Nullable Throwable thrown, Outcome outcome) {
    return outcome == Outcome.ASKED
        || (!ran && !call.isTask())
        || thrown instanceof AskSignal
        || thrown instanceof InvalidArgumentsException
        || thrown instanceof UnknownToolException
        || thrown instanceof MissingClientCapabilityException;
  }

  private void tell(OnceAnswer said, JsonWriter answer) {
    if (said instanceof OnceAnswer.Done done) {
      OnceAnswers.replay(done.kept(), call, answer);
    } else if (said instanceof OnceAnswer.Conflict) {
      throw new RpcError(
          CONFLICT, "this idempotency key stands for a call with other arguments", NAME);
    } else {
      OnceAnswers.writeUnknown(call, answer);
    }
  }

  private OnceClaim claim() {
    String caller = call.caller().id();
    String tool = call.name();
    String arguments = Fingerprint.of(call.arguments(), "arguments", tool);
    Optional<String> key = key();
    if (key.isEmpty() && policy.keyRequired()) {
      throw new RpcError(
          RpcError.INVALID_PARAMS,
          "this tool needs an idempotency key, so that it can tell a new call from one that comes"
              + " again: send a text of your choice, another one for each new call, as params._meta[\""
              + KEY
              + "\"] or in the header "
              + HEADER,
          NAME);
    }
    String same =
        key.isPresent()
            ? Fingerprint.of(Params.EMPTY_OBJECT, "key", tool, caller, key.get())
            : Fingerprint.of(call.arguments(), "same", tool, caller);
    Duration window =
        policy.window().compareTo(LONGEST_WINDOW) > 0 ? LONGEST_WINDOW : policy.window();
    return new OnceClaim(tool + ':' + same, arguments, window, policy.repeatable());
  }

  /** The key that the client chose; what the message says wins over its HTTP headers. */
  private Optional<String> key() {
    Optional<JsonSlice> member = call.meta(KEY);
    Optional<String> key;
    if (member.isEmpty()) {
      key = call.header(HEADER);
    } else if (Params.isText(member.get())) {
      key = Optional.of(member.get().reader().nextString());
    } else {
      throw refusedKey();
    }
    if (key.isPresent() && (key.get().isEmpty() || key.get().length() > LONGEST_KEY)) {
      throw refusedKey();
    }
    return key;
  }

  private static RpcError refusedKey() {
    return new RpcError(
        RpcError.INVALID_PARAMS,
        "the idempotency key: expected text of 1 to " + LONGEST_KEY + " characters",
        NAME);
  }

  private Duration remaining() {
    if (call.deadline() == 0) {
      return LONG;
    }
    long nanos = call.deadline() - System.nanoTime();
    if (nanos <= 0) {
      // Not every transport watches calls of its own thread.
      throw new TimeOver();
    }
    return Duration.ofNanos(nanos);
  }
}
