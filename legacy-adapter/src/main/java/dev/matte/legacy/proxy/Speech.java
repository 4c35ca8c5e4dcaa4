package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one session is spoken in: opened by a handshake, or with all that it takes in each request.
 * Safe for use by many threads.
 */
interface Speech {

  /**
   * Asks the other side what it is and can do.
   *
   * @param timeout how long each question may take
   * @throws LegacyException if there is no answer, or none that can be worked with
   * @throws RpcErrorException if the other side does not speak so
   */
  Greeting greet(Session session, Duration timeout);

  /** Does what follows the greeting, once, before the first request. */
  void begin(Greeting greeting, Link link, Duration timeout) throws InterruptedException;

  /**
   * Writes the member {@code _meta} of a request's parameters, where there is one.
   *
   * @param id the id of the request, which serves as its progress token
   * @param call on whose behalf; {@code null} for nobody's
   */
  void writeMeta(JsonWriter params, long id, @Nullable CallContext call);

  /** Tells the other side that nobody waits for an answer any more, if that takes a message. */
  void cancel(Link link, long id, String reason);

  /** The method of a request that asks for a sign of life and nothing else. */
  String signOfLife();

  /**
   * Makes of a result what a server with a handshake would have sent.
   *
   * @throws LegacyException if it is none, but a question
   */
  JsonSlice result(String method, JsonSlice result);

  /** Makes of an error what is told to whoever asked. */
  RuntimeException refusal(String method, RpcErrorException error);

  /**
   * Tells whether a request was turned away because the lists have to be read first; it was
   * certainly not carried out.
   */
  boolean wantsLists(String method, RpcErrorException error);
}
