package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Revision;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The side of a {@link CallContext} that asks the client things. Where nobody can be asked, every
 * question fails; that is what the default methods do.
 *
 * <p>Specification: client/elicitation, client/sampling, client/roots; 2026-07-28,
 * basic/patterns/mrtr.
 */
public interface Asking {

  /** The protocol revision of this call. */
  Revision revision();

  /**
   * Asks the client something and gives its answer, in every revision with the same code.
   *
   * <p>Up to revision 2025-11-25 this sends a request and waits for the answer, for as long as the
   * host allows; the method goes on below. From 2026-07-28 on nothing waits: unless the answer came
   * with the call, the method <em>ends here</em>, by a throwable that is no {@link Exception} and
   * must be let through; the client is told the question, and calls again with the answer. <em>The
   * method then runs once more from its top</em>, and this gives the answer. What stands before a
   * question therefore happens again for each; what must happen only once goes through {@link
   * #once(String, Supplier)}. A retry may never come.
   *
   * <p>Answers are checked against the question, but are otherwise as untrustworthy as arguments.
   *
   * @param key names the question within the call; each key is asked once in a run of the method,
   *     and has to be the same in every run
   * @throws MissingClientCapabilityException if the client does not offer what it takes; nothing
   *     was sent
   * @throws AskException if the client answers with an error, with something that is no answer, or
   *     not in time; or nobody may be asked in this place, as in a completion or in a tool that
   *     never waits; or the question would not reach the client, as over HTTP up to revision
   *     2025-11-25 when the call's request accepts no stream
   * @throws java.util.concurrent.CancellationException if the call was cancelled meanwhile
   * @throws IllegalArgumentException if the key was used before
   */
  default <T> T ask(String key, Question<T> question) {
    return askAll(Map.of(key, question)).to(question);
  }

  /**
   * Asks several things at once; {@link #ask} says how. The client sees them together, and the
   * answers are there when all are.
   *
   * @param questions by key, each object once
   */
  default Replies askAll(Map<String, ? extends Question<?>> questions) {
    throw new AskException("nobody can be asked here");
  }

  /**
   * Does something once, however often the method is run to get answers, and gives its result
   * again. The result travels with the client, encrypted, from question to question: it should be
   * small. When no question follows, nothing is kept.
   *
   * @param key names the work within the call
   * @throws IllegalArgumentException if the key was used before in this run
   */
  default String once(String key, Supplier<String> work) {
    return work.get();
  }

  /**
   * Does something once, however often the method is run to get answers.
   *
   * @see #once(String, Supplier)
   */
  default void once(String key, Runnable work) {
    once(
        key,
        () -> {
          work.run();
          return "";
        });
  }

  /**
   * What {@link #state(String)} was last given in this call, in this run of the method or an
   * earlier one; empty at first.
   */
  default Optional<String> state() {
    return Optional.empty();
  }

  /**
   * Remembers a text from question to question. It travels with the client, encrypted and bound to
   * this call; what is remembered when a question is asked comes back with the answer.
   */
  default void state(String text) {
    throw new AskException("nobody can be asked here, so nothing can be remembered");
  }

  /** Tells whether the client offers a capability, and the revision of this call knows it. */
  default boolean supports(ClientCapability capability) {
    return false;
  }

  /** Tells whether the client offers all that a question takes, and may be asked in this place. */
  default boolean canAsk(Question<?> question) {
    return question.needs(revision()).stream().allMatch(this::supports);
  }

  /**
   * Ends the call if the client does not offer what it cannot do without; best at the method's top.
   *
   * @throws MissingClientCapabilityException if so, with what is missing; nobody needs to catch it
   */
  default void require(ClientCapability... capabilities) {
    Set<ClientCapability> missing = new LinkedHashSet<>();
    for (ClientCapability each : capabilities) {
      if (!supports(each)) {
        missing.add(each);
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingClientCapabilityException(missing);
    }
  }

  /** The connection behind the call; empty from revision 2026-07-28 on, where there is none. */
  default Optional<ClientSession> clientSession() {
    return Optional.empty();
  }
}
